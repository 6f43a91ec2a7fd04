"""The coach agrees with every note of the table, and its mendings mend."""

from __future__ import annotations

import re

import pytest
from coach_notes import ANNA, LI, MARY, NOTES, PRIYA, ROBERT, SENT_TO_OTHERS, WILL, Note
from hypothesis import given, settings
from hypothesis import strategies as st

from connote.core.things import CoachLine
from connote.core.writing.coach import CHECKS, coach, in_order, mended
from connote.core.writing.repeat import SentNote, SentNotes, masked, own_words, repeat_line

SENT = SentNotes(SentNote(who, name, masked(text, name)) for who, name, text in SENT_TO_OTHERS)
BY_ABOUT = [pytest.param(note, id=note.about) for note in NOTES]


def lines_of(note: Note, text: str) -> dict[str, CoachLine]:
    """Give every line of the coach on a text to the one a note is for."""
    context = note.context
    own = own_words((*context.places, *context.people, *context.remarks))
    same = SENT.like(masked(text, context.full_name), own=own)
    lines = in_order((*coach(text, context), repeat_line(same)))
    return {line.check: line for line in lines}


def test_the_table_is_long_enough_to_mean_something():
    """At least seventy notes, each about something else, and every check fails in some."""
    assert len({note.about for note in NOTES}) == len(NOTES) >= 70
    assert {check for note in NOTES for check in note.unmet.split()} == set(CHECKS)


@pytest.mark.parametrize("note", BY_ABOUT)
def test_the_coach_agrees_with_the_note(note):
    """All eleven lines come, and just those fail that should."""
    lines = lines_of(note, note.text)
    assert tuple(lines) == CHECKS
    unmet = {check for check, line in lines.items() if not line.ok}
    assert unmet == set(note.unmet.split()), [lines[check].why for check in unmet]


@pytest.mark.parametrize("note", BY_ABOUT)
def test_a_mending_mends_its_line_and_spoils_no_other(note):
    """After the click the line holds; what held before holds still, but for the length."""
    before = lines_of(note, note.text)
    for check, line in before.items():
        if line.mending is None or line.mending.fact:
            continue
        text = mended(note.text, line.mending)
        after = lines_of(note, text)
        assert after[check].ok, (check, text)
        spoiled = {name for name in CHECKS if before[name].ok and not after[name].ok} - {"fits"}
        assert not spoiled, (check, text, [after[name].why for name in spoiled])


@pytest.mark.parametrize("note", BY_ABOUT)
def test_a_mended_note_is_set_as_a_person_would(note):
    """No doubled blanks or periods, none before a comma, and the signature stays the last word."""
    for line in lines_of(note, note.text).values():
        if line.mending is None or line.mending.fact:
            continue
        text = mended(note.text, line.mending)
        for flaw in (r"[^\S\n]{2}", r"\s[,.;]", r"(?<!\.)\.\.(?!\.)", r",[,.]", r"\A\s", r"\s\Z"):
            assert len(re.findall(flaw, text)) <= len(re.findall(flaw, note.text)), (flaw, text)
        if note.text.endswith("Kevin"):
            assert re.search(r"(?:^|[\s,])Kevin$", text), text


@pytest.mark.parametrize(
    ("check", "text", "words", "after"),
    [
        ("name", "Hi there, hello.", "Greet Mary", "Hi Mary, hello."),
        ("name", "Hi, John. Hello.", "Greet Mary", "Hi, Mary. Hello."),
        ("name", "Hello! It’s me.", "Greet Mary", "Hello Mary! It’s me."),
        ("name", "We met.", "Greet Mary", "Hi Mary, we met."),
        ("name", "LMNOP is hiring.", "Greet Mary", "Hi Mary, LMNOP is hiring."),
        ("name", "Wir haben uns nicht gesehen.", "Greet Mary", "Hallo Mary, Wir haben uns nicht "
         "gesehen."),
        ("how", "Hi Mary, long time! Kevin", "Add “We worked together at XYZ Co.”",
         "Hi Mary, we worked together at XYZ Co. Long time! Kevin"),
        ("how", "Dear Mary,\n\nlong time!", "Add “We worked together at XYZ Co.”",
         "Dear Mary,\n\nWe worked together at XYZ Co. long time!"),
        ("who", "Mary, how are you?", "Add “I’m between gigs.”",
         "Mary, I’m between gigs. How are you?"),
        ("what", "Hi Mary. Best regards, Kevin", "Add “I’m trying to network into LMNOP Co.”",
         "Hi Mary. I’m trying to network into LMNOP Co. Best regards, Kevin"),
        ("ask", "Hi Mary, it was fun\n\n– Kevin Reed", "Add “Could I ask you for an introduction?”",
         "Hi Mary, it was fun. Could I ask you for an introduction?\n\n– Kevin Reed"),
        ("stock", "Hi Mary, I’d like to add you to my network. Kevin", "Take it out",
         "Hi Mary, Kevin"),
        ("stock", "We met. I’d like to join your LinkedIn network! Bye.", "Take it out",
         "We met. Bye."),
        ("unfilled", "Hi [Name], I was at {{ shared_place }}.", "Fill them in",
         "Hi Mary, I was at XYZ Co."),
        ("pitch", "Hello (www.reed.example), Mary.", "Take it out", "Hello, Mary."),
        ("pitch", "I’m free, call me on +1 555 013 4567 about XYZ.", "Take it out",
         "I’m free, call me about XYZ."),
        ("current", "How is Adatum AG? Your team at Adatum is great.", "Say Northwind",
         "How is Northwind? Your team at Northwind is great."),
    ],
)  # fmt: skip
def test_a_click_does_what_a_person_would(check, text, words, after):
    """The button says what it does, and the note reads as if it had been written so."""
    line = next(line for line in coach(text, MARY) if line.check == check)
    assert line.mending is not None
    assert (line.mending.words, mended(text, line.mending)) == (words, after)


@pytest.mark.parametrize(
    ("check", "text", "context", "fact"),
    [
        ("how", "Hi Priya", PRIYA, "shared_place"),
        ("who", "Hi Priya", PRIYA, "situation"),
        ("what", "Hi Priya", PRIYA, "goal"),
        ("unfilled", "Hi Priya, [Company]", PRIYA, "company"),
    ],
)
def test_what_the_book_lacks_is_asked_for(check, text, context, fact):
    """Where nothing can be written for want of a fact, the click asks for it."""
    line = next(line for line in coach(text, context) if line.check == check)
    assert line.mending is not None
    assert line.mending.fact == fact


@pytest.mark.parametrize(
    ("check", "text", "context"),
    [
        ("ask", "Could you introduce me? Could you call me?", MARY),
        ("pitch", "Book a demo at www.reed.example", MARY),
        ("fits", "x" * 400, MARY),
        ("how", "Hallo Anna, ich bin in der Stadt und suche eine Wohnung.", ANNA),
        ("stock", "Hi Mary, after all we did at XYZ I’d like to add you to my network.", MARY),
        ("how", f"Hi Mary. {'So it goes. ' * 1000}", MARY),
    ],
)
def test_what_no_click_can_do_well_is_left_to_the_writer(check, text, context):
    """Which ask stays, how a pitch is reworded, another language: nothing is offered."""
    line = next(line for line in coach(text, context) if line.check == check)
    assert (line.ok, line.mending) == (False, None)


_PIECES = (
    *("Hi ", "Hi Mary, ", "Hello there! ", "Mary ", "John, ", "[Name] ", "{first_name} ", "Kevin"),
    *("We worked at XYZ. ", "Adatum ", "how is ", "your work at ", "www.kevin.example ", "(", ") "),
    *("I’d like to add you to my network. ", "+1 555 013 4567 ", "Could you introduce me? "),
    *("could you ", "and ", "LMNOP Co. ", "I’m ", "a nurse. ", "? ", "! ", ". ", ", ", "\n", "👋 "),
    *("Best,\nKevin", "“", "” ", "book a demo ", "15% off ", "ich ", "und "),
)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(_PIECES), max_size=9).map("".join),
    st.sampled_from([MARY, ROBERT, WILL, ANNA, LI, PRIYA]),
)
def test_every_mending_of_any_text_mends_its_line(text, context):
    """Whatever is put together, a click that is offered makes its line hold."""
    for line in coach(text, context):
        if line.mending is not None and not line.mending.fact:
            assert 0 <= line.mending.start <= line.mending.end <= len(text)
            after = {again.check: again for again in coach(mended(text, line.mending), context)}
            assert after[line.check].ok, line
