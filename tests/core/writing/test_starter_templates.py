"""The templates that come with the program, and templates as files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from writing_stories import MARY, RESOURCES, starter

from connote.core.book import Book
from connote.core.things import HistoryKind, Ingredient
from connote.core.writing.coach import CoachContext, coach, load_stock_phrases
from connote.core.writing.fit import fit
from connote.core.writing.language import compile_template, find_problems
from connote.core.writing.template_file import read_template_file, write_template_file

FILES = sorted((RESOURCES / "templates").glob("*.txt"))
ORDINARY = {
    **MARY,
    "full_name": "Mary Stone",
    "position": "VP Product",
    "company": "Northwind",
    "introduced_by": "Paul Weaver",
    "my_name": "Kevin Reed",
    "my_position": "product designer",
    "my_company": "Fabrikam",
}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_starter_template_is_whole_and_comes_back_from_its_file(file):
    """Each has a name, a known kind of history or none, no problems, and survives a round trip."""
    content = file.read_text(encoding="utf-8")
    header, text = read_template_file(content)
    assert header["name"]
    assert header.get("for", "other") in set(HistoryKind)
    assert find_problems(text) == []
    assert write_template_file(header, text) == content


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_starter_template_fits_200_and_the_coach_is_content(file):
    """For an ordinary contact it fits the free account, lacks nothing, and asks one thing."""
    note = fit(compile_template(starter(file.stem)), ORDINARY, 200)
    assert note.fits
    assert note.missing == ()
    context = CoachContext(
        first_name="Mary",
        full_name="Mary Stone",
        places=("XYZ Co.",),
        people=("Paul Weaver",),
        situation="between gigs",
        position="product designer",
        goal="network into LMNOP Co.",
        target="LMNOP Co.",
        limit=200,
        phrases=load_stock_phrases(RESOURCES / "stock_phrases"),
    )
    assert {line.check for line in coach(note.text, context) if not line.ok} == set()
    unkept = {Ingredient.WHAT} if file.stem.startswith("reply-to") else set()
    assert note.kept == frozenset(Ingredient) - unkept  # it asks what they want, not what I want


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_starter_template_copes_with_a_bare_contact(file):
    """With only a name and a goal, nothing is missing but what must be known."""
    bare = {"first_name": "Ann", "goal": "learn", "situation": "new in town"}
    note = fit(compile_template(starter(file.stem)), {**bare, "my_first_name": "Kevin"}, 200)
    assert note.missing == ()
    assert note.fits


PEOPLE = [
    # the template, somebody of its kind in the sample book, the goal, and its own channel
    ("Old colleague", "Mary Stone", "LMNOP", "free"),
    ("Classmate", "Isaac Thornton", "LMNOP", "free"),
    ("Alumni", "Noor El-Amin", "Northwind", "free"),
    ("Alumni", "Nadia Petrenko", "LMNOP", "free"),
    ("Met at an event", "Ines Okafor-Lindqvist", "LMNOP", "free"),
    ("Met at an event", "Charlotte Dubois", "energy", "free"),
    ("Introduced by", "Daniel Osei", "LMNOP", "free"),
    ("Someone at my target company", "Tomás Reyes", "LMNOP", "free"),
    ("Recruiter", "Samuel Adeyemi", "Northwind", "free"),
    ("Client", "Jordan Pike", "energy", "free"),
    ("Same community", "Fatima Zahra Idrissi", "Northwind", "free"),
    ("Reconnect after years", "Grace Whitfield", "LMNOP", "free"),
    ("Reconnect after years", "William Achterberg", "LMNOP", "free"),
    ("Follow-up after acceptance", "Priya Raman", "LMNOP", "linkedin message"),
    ("Thank you", "Priya Raman", "LMNOP", "linkedin message"),
    ("Thank you", "Charlotte Dubois", "energy", "linkedin message"),
    ("Reply to an invitation without a note", "Lucy Abernathy", "", "linkedin message"),
    ("Reply to an invitation with a note", "Lucy Abernathy", "", "linkedin message"),
    ("Longer InMail", "Rahul Menon", "Northwind", "inmail"),
    ("Longer e-mail", "Peter Krämer", "LMNOP", "e-mail"),
]


def test_every_starter_is_tried_on_somebody_of_the_sample_book() -> None:
    """There are at least 14 of them, and none is passed over below."""
    names = {read_template_file(file.read_text(encoding="utf-8"))[0]["name"] for file in FILES}
    assert len(names) >= 14
    assert {name for name, *_ in PEOPLE} == names


@pytest.mark.parametrize(("name", "who", "goal", "channel"), PEOPLE)
def test_a_starter_suits_its_kind_of_person_in_the_sample_book(
    sample_book: Book, name: str, who: str, goal: str, channel: str
) -> None:
    """In 200 characters and with all the room of its channel: it fits, and the coach is content."""
    book = sample_book
    for limited in ("free", channel):
        draft = book.notes.draft(
            book.contacts.find(who).id,
            goal_id=book.goals.find(goal).id if goal else None,
            channel_id=book.channels.find(limited).id,
            template=book.templates.find(name),
        )
        note = book.notes.fit(draft)
        assert note.fits
        assert note.missing == ()
        unmet = {
            line.check: line.why
            for line in book.notes.coach(draft, note.text, note.missing)
            if not line.ok
        }
        if name.startswith("Reply"):
            unmet.pop("how", None)  # the book has nothing to say: it asks
        assert unmet == {}


@given(
    st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), st.text("abc é:", max_size=9)),
    st.text(alphabet=st.characters(exclude_characters="\r"), max_size=60),
)
def test_a_template_file_gives_back_what_was_written(header, text):
    """Header and text come back, whatever the text looks like."""
    clean = {name: " ".join(value.split()) for name, value in header.items()}
    if not clean:
        clean = {"name": "x"}
    assert read_template_file(write_template_file(clean, text)) == (clean, text)


@pytest.mark.parametrize(
    ("content", "header", "text"),
    [
        ("Hi {{ first_name }}\n", {}, "Hi {{ first_name }}"),
        ("\ufeffName: A\r\n---\r\nHi\r\nyou\r\n", {"name": "A"}, "Hi\nyou"),
        ("Just\n---\ntext", {}, "Just\n---\ntext"),
        ("name: A\n---\n", {"name": "A"}, ""),
        ("", {}, ""),
    ],
)
def test_template_files_of_others_are_read(content, header, text):
    """A file without a header is all text; line ends and a BOM don't matter."""
    assert read_template_file(content) == (header, text)
