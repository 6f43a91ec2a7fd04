"""What a note lacks, put where it belongs, in one step, with nothing written over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import AskedWrongly, NotFound, NotPermitted
from connote.core.things import HistoryKind, Period, StintKind
from connote.core.writing.facts import FACTS
from core.book_stories import all_rows

NEVER_MISSING = {"knows_target", "today", "channel"}


def ann(book: Book, **about: object) -> int:
    """Enter Ann, of whom nothing else is known."""
    return book.contacts.add(ContactWords(first_name="Ann", **about))


def facts(book: Book, who: int, goal: int | None = None, history: int | None = None) -> dict:
    """Give the facts a note to somebody would have."""
    chosen = next((one for one in book.histories.of(who) if one.id == history), None)
    return dict(book.notes.draft(who, goal_id=goal, history=chosen).facts)


@pytest.mark.parametrize("fact", FACTS)
def test_every_fact_that_can_be_missing_has_a_question(book: Book, fact: str) -> None:
    """A question in words, with the name in it where it is about them; the rest is not asked."""
    assert book.filling.fillable(fact) == (fact not in NEVER_MISSING)
    question = book.filling.question(fact, "Mary")
    assert question.endswith("?") == (fact not in NEVER_MISSING)
    assert "{" not in question


def test_the_question_is_about_the_person(book: Book) -> None:
    """It names them, or says so where there is no name."""
    assert book.filling.question("shared_place", "Mary") == "Where do you know Mary from?"
    assert book.filling.question("company") == "Where does this person work?"


CASES = [
    ("last_name", "Stone"), ("position", "VP  Product"), ("company", "Northwind"),
    ("place", "Lyon"), ("shared_place", "XYZ Co."), ("shared_kind", "Classmates"),
    ("shared_period", "2012–2016"), ("shared_text", "shared a taxi"),
    ("introduced_by", "Paul Weaver"), ("goal", "network into LMNOP Co."), ("target", "LMNOP Co."),
    ("situation", "between gigs"), ("ask", "an introduction"), ("my_first_name", "Kevin"),
    ("my_name", "Kevin Reed"), ("my_position", "designer"), ("my_company", "Fabrikam"),
]  # fmt: skip


@pytest.mark.parametrize(("fact", "value"), CASES, ids=[fact for fact, _ in CASES])
def test_a_missing_fact_is_there_after_one_step_and_gone_after_undo(
    book: Book, fact: str, value: str
) -> None:
    """In an empty book each fact finds its place; undo takes exactly that back."""
    who = ann(book)
    before = all_rows()
    filled = book.filling.fill_in(book.notes.draft(who), fact, value)
    known = facts(book, who, filled.goal_id, filled.history_id)
    expected = "classmate" if fact == "shared_kind" else " ".join(value.split())
    assert known[fact] == expected
    book.undo()
    assert all_rows() == before


@pytest.mark.parametrize(("fact", "value"), CASES, ids=[fact for fact, _ in CASES])
def test_a_known_fact_is_never_written_over(book: Book, fact: str, value: str) -> None:
    """A second answer to a draft that is out of date is refused, and says what is known."""
    who = ann(book)
    draft = book.notes.draft(who)
    filled = book.filling.fill_in(draft, fact, value)
    goal = book.goals.get(filled.goal_id) if filled.goal_id else None
    history = next(iter(book.histories.of(who)), None)
    before = all_rows()
    other = "friend" if fact == "shared_kind" else "2020" if fact == "shared_period" else "Other"
    with pytest.raises(NotPermitted, match="by now"):
        book.filling.fill_in(replace(draft, goal=goal, history=history), fact, other)
    assert all_rows() == before


def test_the_situation_is_the_goals_where_there_is_one(book: Book) -> None:
    """With a goal at hand it is said of the goal, without one of me."""
    who = ann(book)
    goal = book.goals.add("network into LMNOP Co.")
    book.filling.fill_in(who, "situation", "freelancing", goal_id=goal)
    assert book.goals.get(goal).situation == "freelancing"
    assert book.contacts.me() is None
    book.filling.fill_in(who, "ask", "advice")
    me = book.contacts.me()
    assert me is not None
    assert (me.situation, me.ask) == ("", "advice")


def test_a_situation_of_mine_is_not_filled_in_for_a_goal(book: Book) -> None:
    """The goal's goes before mine, but a fact that is there already isn't missing."""
    who = ann(book)
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    goal = book.goals.add("bake")
    with pytest.raises(NotPermitted, match="between gigs"):
        book.filling.fill_in(who, "situation", "baking", goal_id=goal)


def test_a_blank_of_an_entry_is_filled_in_the_entry(book: Book) -> None:
    """What was entered by hand gets the period it lacked; nothing else of it changes."""
    who = ann(book)
    entry = book.histories.add(who, HistoryKind.FRIEND, remarks="hiking", through="Paul")
    filled = book.filling.fill_in(book.notes.draft(who), "shared_period", "since 2015")
    (known,) = book.histories.of(who)
    assert (known.id, filled.history_id, known.period.start) == (entry, entry, "2015")
    assert (known.kind, known.remarks, known.through) == (HistoryKind.FRIEND, "hiking", "Paul")


def test_what_is_shared_is_told_in_its_own_words(book: Book) -> None:
    """An entry of no particular kind is told by its remarks, not by the word other."""
    who = ann(book)
    book.filling.fill_in(who, "shared_text", "neighbours on Alder Street")
    assert [entry.text for entry in book.histories.of(who)] == ["neighbours on Alder Street"]


def test_another_kind_makes_another_entry(book: Book) -> None:
    """Where the user says the place is that of something else, the entry there stays as it is."""
    who = ann(book)
    entry = book.histories.add(who, HistoryKind.FRIEND, remarks="hiking")
    draft = book.notes.draft(who)
    filled = book.filling.fill_in(draft, "shared_place", "XYZ Co.", kind=HistoryKind.COLLEAGUE)
    newest, oldest = book.histories.of(who)
    assert (newest.id, newest.kind, newest.place) == (
        filled.history_id, HistoryKind.COLLEAGUE, "XYZ Co.",
    )  # fmt: skip
    assert (oldest.id, oldest.place, oldest.remarks) == (entry, "", "hiking")


def test_found_history_becomes_an_entry_with_what_was_added(book: Book) -> None:
    """It keeps place, kind and the common time, and is said once, not twice."""
    me = book.contacts.set_me(ContactWords(first_name="Kevin")).contact.id
    who = ann(book)
    for person in (me, who):
        book.histories.add_stint(person, "XYZ Co.", period=Period("2012", "2016"))
    draft = book.notes.draft(who)
    assert draft.history is not None
    assert draft.history.is_found
    filled = book.filling.fill_in(draft, "shared_text", "the spring launch")
    (known,) = book.histories.of(who)
    assert (known.id, known.remarks) == (filled.history_id, "the spring launch")
    assert (known.kind, known.place, known.period) == (
        HistoryKind.COLLEAGUE, "XYZ Co.", Period("2012", "2016"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("XYZ Company", HistoryKind.COLLEAGUE),
        ("Ridgeline University", HistoryKind.CLASSMATE),
        ("PeopleConf 2024", HistoryKind.MET_AT),
    ],
)
def test_a_place_tells_how_we_know_each_other(book: Book, place: str, kind: HistoryKind) -> None:
    """Where I worked we were colleagues, where I studied classmates; elsewhere we surely met."""
    me = book.contacts.set_me(ContactWords(first_name="Kevin")).contact.id
    book.histories.add_stint(me, "XYZ Co.")
    book.histories.add_stint(me, "Ridgeline University", kind=StintKind.STUDY)
    who = ann(book)
    book.filling.fill_in(who, "shared_place", place)
    (known,) = book.histories.of(who)
    assert (known.kind, known.place) == (kind, place)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2012–2016", Period("2012", "2016")),
        ("2012-2016", Period("2012", "2016")),
        ("2012 to 2016", Period("2012", "2016")),
        ("from 2012 - 2016", Period("2012", "2016")),
        ("2012-03 – 2016-09", Period("2012-03", "2016-09")),
        ("03/2012-09/2016", Period("2012-03", "2016-09")),
        ("Mar 2012 to 2014", Period("2012-03", "2014")),
        ("2012", Period("2012")),
        ("2012-03", Period("2012-03")),
        ("since 2021", Period("2021")),
        ("2021 – today", Period("2021")),
        ("2021–", Period("2021")),
        ("until 2016", Period("", "2016")),
    ],
)
def test_a_time_is_read_as_people_write_it(book: Book, text: str, period: Period) -> None:
    """Years, months, from and to, since and until."""
    who = ann(book)
    book.filling.fill_in(who, "shared_period", text)
    (known,) = book.histories.of(who)
    assert known.period == period


@pytest.mark.parametrize(
    ("fact", "value", "sentence"),
    [
        ("shared_period", "long ago", "“long ago” is no time; write it like 2012–2016"),
        ("shared_period", "2012–2014–2016", "is no time"),
        ("shared_period", "2016–2012", "2016 is after 2012"),
        ("shared_kind", "neighbour", "is none of: colleague, classmate"),
        ("company", "  ", "Where does Ann work?"),
        ("today", "tomorrow", "nothing that can be filled in"),
        ("nonsense", "x", "nothing that can be filled in"),
    ],
)
def test_nonsense_is_refused_in_words(book: Book, fact: str, value: str, sentence: str) -> None:
    """Nothing is changed, and the sentence says what was wanted."""
    who = ann(book)
    before = all_rows()
    with pytest.raises(AskedWrongly, match=sentence):
        book.filling.fill_in(who, fact, value)
    assert all_rows() == before


def test_a_goal_of_that_title_is_taken_rather_than_made_twice(book: Book) -> None:
    """The same words in another case are the same goal."""
    goal = book.goals.add("Learn to bake")
    assert book.filling.fill_in(ann(book), "goal", "learn to bake").goal_id == goal
    assert len(book.goals.all()) == 1


def test_who_is_gone_can_not_be_filled_in(book: Book) -> None:
    """The contact of an old draft may have been deleted meanwhile."""
    draft = book.notes.draft(ann(book))
    book.contacts.delete(draft.contact.id)
    with pytest.raises(NotFound):
        book.filling.fill_in(draft, "company", "Northwind")


def test_an_entry_that_was_removed_meanwhile_is_made_anew(book: Book) -> None:
    """A draft may hold history that is gone; the answer still finds its place."""
    who = ann(book)
    entry = book.histories.add(who, HistoryKind.FRIEND)
    draft = book.notes.draft(who)
    book.histories.remove(entry)
    filled = book.filling.fill_in(draft, "shared_place", "XYZ Co.")
    (known,) = book.histories.of(who)
    assert (known.id, known.place) == (filled.history_id, "XYZ Co.")
