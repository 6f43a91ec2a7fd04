"""The coach on notes good and bad, ours and others', and on texts nobody meant as notes."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from writing_stories import LONG_NOTE, RESOURCES, SHORT_NOTE

from connote.core.things import CoachLine, Mending
from connote.core.writing.coach import CHECKS, CoachContext, coach, load_stock_phrases

ORDER = tuple(check for check in CHECKS if check != "repeat")
PHRASES = load_stock_phrases(RESOURCES / "stock_phrases")
MARY = CoachContext(
    first_name="Mary",
    full_name="Mary Stone",
    places=("XYZ Co.",),
    people=("Paul Weaver",),
    periods=("2012–2016",),
    kinds=("colleague",),
    situation="between gigs",
    position="product designer",
    company="Fabrikam",
    my_name="Kevin Reed",
    goal="network into LMNOP Co.",
    target="LMNOP Co.",
    ask="an introduction",
    limit=300,
    phrases=PHRASES,
)


def unmet(text: str, context: CoachContext = MARY) -> str:
    """Give the checks that a text fails, as words in their order."""
    return " ".join(line.check for line in coach(text, context) if not line.ok)


def line(text: str, check: str, context: CoachContext = MARY) -> CoachLine:
    """Give the line of one check."""
    return next(line for line in coach(text, context) if line.check == check)


@pytest.mark.parametrize(
    ("text", "checks"),
    [
        (LONG_NOTE, ""),
        (SHORT_NOTE, ""),
        (LONG_NOTE.replace("’", "'").upper(), ""),
        ("", "name how who what ask"),
        (
            "Hi Mary, I'd like to add you to my professional network. Kevin",
            "how who what ask stock",
        ),
        ("Hi Mary, I’d like to add you to my\nprofessional   network!", "how who what ask stock"),
        ("Hello, would you like to connect?", "name how who what ask"),
        ("Mary, how are you? Remember XYZ?", "who what ask"),
        (
            "Dear Ms. Stone, Paul Weaver said we should talk. I’m a product designer. "
            "Could I ask you about LMNOP?",
            "",
        ),
        (
            "Hi Mary, we were colleagues once. I am between gigs. Could you introduce me to Tim? "
            "Could you also look at my CV?",
            "ask",
        ),
        ("Hi [Name], {{ situation }}", "name how who what ask unfilled"),
        (
            "Hi Mary, since XYZ I work at Fabrikam. We help companies grow, please see "
            "www.example.com",
            "what ask pitch",
        ),
        ("Mary, call me on +1 555 123 4567 about XYZ. I'm a designer.", "pitch"),
    ],
)
def test_the_coach_says_what_a_note_lacks(text, checks):
    """Each note fails exactly the checks it should."""
    assert unmet(text) == checks


def test_every_text_gets_every_line_in_the_same_order():
    """The lines stand in one order, each with a reason, and with a mending where it fails."""
    lines = coach("Hello there", MARY)
    assert tuple(line.check for line in lines) == ORDER
    assert all(line.why for line in lines)
    assert all(bool(line.mend) != line.ok for line in lines)


def test_the_reasons_are_a_persons_words():
    """The lines beside Mary's note read as they do in the composer."""
    assert [line.why for line in coach(SHORT_NOTE, replace(MARY, limit=200))] == [
        "says Mary’s name",
        "how you know each other: XYZ Co.",
        "who you are: between gigs",
        "what you want: LMNOP Co.",
        "one clear ask",
        "200 of 200 characters",
        "no stock phrase",
        "nothing left to fill in",
        "no link, phone number or pitch",
        "names no company they left",
    ]


@pytest.mark.parametrize(
    ("first", "text", "says"),
    [
        ("Mary", "Maryland is nice", False),
        ("Mary", "mary, hello", True),
        ("Mary", "It is Mary’s", True),
        ("José", "Hola Jose\u0301!", True),
        ("Zoë", "Hi Zoe, hello", True),
        ("Will", "Hi Will, hello", True),
        ("Will", "Will you help me?", False),
        ("Will", "I will write", False),
        ("Mark", "Mark, good to see you", True),
        ("Mark", "You left your mark, I hear", False),
        ("李明", "李明你好。", True),
        ("مريم", "مرحبا مريم، كيف الحال", True),
        ("Mary Ann", "Hi Mary, hello", True),
        ("O'Brien", "Dear O’Brien", True),
        ("", "Hi Mary", False),
    ],
)
def test_a_name_counts_only_where_it_is_the_name(first, text, says):
    """Whole words, in any script and with any accent; a name that is a word must be called."""
    assert line(text, "name", CoachContext(first_name=first)).ok is says


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("our days at XYZ Co.", "XYZ Co."),
        ("our days at xyz co", "XYZ Co."),
        ("our time at XYZ together", "XYZ Co."),
        ("Paul told me about you", "Paul Weaver"),
        ("back in 2014 and in 2016", "2012–2016"),
        ("we worked together", "colleague"),
        ("we have never met", ""),
        ("the xyzzy word", ""),
    ],
)
def test_how_needs_a_fact_of_the_shared_history(text, found):
    """Place, person, period or kind of the shared history has to stand in the text."""
    how = line(text, "how")
    assert how.ok is bool(found)
    assert how.why.endswith(found or "doesn’t say how you know each other")


def test_how_is_honest_where_the_book_knows_nothing():
    """Without shared history the line says so rather than blaming the text."""
    how = line("Hi Mary, we met at a fair", "how", CoachContext(first_name="Mary"))
    assert how == CoachLine(
        "how",
        False,
        "the book doesn’t say how you know each other",
        "Add how you know Mary, then say it.",
        Mending("Add how you know each other", fact="shared_place"),
    )


def test_a_company_that_is_a_word_needs_its_capital():
    """The company Target is not every target."""
    context = CoachContext(target="Target")
    assert not line("I hit the target", "what", context).ok
    assert line("I’d love to join Target", "what", context).ok


@pytest.mark.parametrize(
    ("text", "ok"),
    [
        ("I’m a nurse", True),
        ("I work for the city", True),
        ("This is Kevin", True),
        ("I’m between two gigs", True),
        ("I’m a big fan of yours", False),
        ("I’m glad to see you", False),
        ("Best regards, Kevin", False),
    ],
)
def test_who_is_a_fact_of_mine_or_an_introduction(text, ok):
    """A situation, a position, a company, or a sentence that introduces; a signature is none."""
    assert line(text, "who").ok is ok


def test_fits_says_by_how_much_a_text_is_over():
    """The length is in the channel's units."""
    fits = line("🙂" * 151, "fits")
    assert fits == CoachLine("fits", False, "302 of 300 characters", "Shorten it by 2 characters.")
    assert line("x" * 9000, "fits", CoachContext()).ok


@pytest.mark.parametrize("phrase", PHRASES)
def test_every_stock_phrase_is_found_however_it_is_written(phrase):
    """Case, quotes, punctuation and spacing hide nothing."""
    written = f"Hi Ann! {phrase.upper().replace('’', chr(39)).replace(' ', '  ')}... Kevin"
    assert not line(written, "stock").ok


def test_stock_phrases_say_whether_they_are_sourced():
    """Seven languages, each phrase with its claim, and with the source where it has one."""
    files = sorted((RESOURCES / "stock_phrases").glob("*.json"))
    assert [file.stem for file in files] == ["de", "en", "es", "fr", "it", "nl", "pt"]
    for file in files:
        content = json.loads(file.read_text(encoding="utf-8"))
        assert content["language"] == file.stem
        for phrase in content["phrases"]:
            assert phrase["sourced"] is bool(phrase.get("source"))


@pytest.mark.parametrize(
    ("text", "ok"),
    [
        ("Write to kevin@example.org", False),
        ("See example.com/me", False),
        ("Call (555) 123-4567", False),
        ("Since 2012-2016, or on 2026-11-23", True),
        ("I was at Booking.com", True),
        ("We sat at XYZ Co. I left in 2016.", True),
        ("Book a demo of our product", False),
    ],
)
def test_links_phones_and_pitches_are_seen(text, ok):
    """Years, dates and companies that look like links are let be."""
    assert line(text, "pitch", replace(MARY, places=("Booking.com",))).ok is ok


def test_missing_facts_are_named_in_words():
    """What the template wanted and the book hasn't is said as a person would."""
    why = line("Hi", "unfilled", CoachContext(missing=("shared_place", "ask"))).why
    assert why == "not known: where you know each other from, what you ask for"


def test_an_inbound_note_is_read_the_same_way():
    """For an invitation I got, I am the one addressed."""
    context = CoachContext(first_name="Kevin", places=("XYZ Co.",), is_inbound=True)
    lines = coach("Hi Kevin, could you help me?", context)
    assert lines[0].why == "says your name"
    assert lines[2].why == "doesn’t say who they are"
    assert lines[3].why == "says what they want"


def test_an_inbound_note_tells_what_we_both_did_and_is_quoted_to_the_end_of_a_thought():
    """The sender knows more than the book; no quote breaks off in the middle."""
    context = CoachContext(first_name="Kevin", is_inbound=True)
    text = (
        "Hi Kevin, we both commented on the Northwind pricing thread. "
        "I sell into logistics and would value your view."
    )
    both = "“we both commented on the Northwind pricing thread”"
    assert line(text, "how", context).why == f"says how you know each other: {both}"
    assert line(text, "who", context).why == "who they are: “I sell into logistics”"
    long = "I run the largest chain of bakeries in town."
    assert line(long, "who", context).why == "who they are: “I run the largest chain of …”"
    assert not line("I hope your week was good.", "how", context).ok


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), st.text(max_size=12), st.integers(0, 100))
def test_any_text_and_any_name_can_be_coached(text, word, limit):
    """Nothing a person can type or be called makes the coach fail."""
    context = CoachContext(
        word, f"{word} {word}", (word,), (word,), (word,), (word,), (word,), word, word, word,
        word, word, word, word, limit, missing=(word,), phrases=(word, *PHRASES),
    )  # fmt: skip
    assert tuple(line.check for line in coach(text, context)) == ORDER
