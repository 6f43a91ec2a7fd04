"""Catching up with the rest of an export: goals, recommendations, remarks, and who answered."""

from __future__ import annotations

import datetime

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import AskedWrongly
from connote.core.store.tables import Contact
from connote.core.things import (
    Choices,
    ConnectionRow,
    FileKind,
    FileRead,
    ImportReport,
    ItemKind,
    MessageRow,
    RequestState,
    TargetRow,
    WordRow,
)
from core.book_stories import all_rows
from stage import SetClock

ME = "https://www.linkedin.com/in/jordanpike"
INES = "https://www.linkedin.com/in/ines-o"


def bring(book: Book, kind: FileKind, *rows: object, **how: object) -> ImportReport:
    """Import one file and see that every row is accounted for."""
    report = book.importing.run([FileRead(f"{kind}.csv", kind, rows)], **how)  # type: ignore[arg-type]
    counted = report.new + report.changed + report.unchanged + len(report.skipped)
    assert counted == report.read == len(rows)
    return report


def add_ines(book: Book) -> int:
    """Add somebody with a profile, and me."""
    book.contacts.set_me(ContactWords(first_name="Jordan", last_name="Pike", profile_url=ME))
    words = ContactWords(first_name="Ines", last_name="Okafor", profile_url=INES)
    return book.contacts.add(words)


# ── goals ────────────────────────────────────────────────────────────────────────────────────

FOLLOWS = (TargetRow(2, "LMNOP Co."), TargetRow(3, "LMNOP Company, Inc."), TargetRow(4, "XYZ"))


def test_follows_are_offered_and_become_goals_when_chosen(book: Book) -> None:
    """Each organization once; nothing becomes a goal unasked."""
    plan = bring(book, FileKind.FOLLOWS, *FOLLOWS, dry_run=True)
    assert [item.who for item in plan.items if item.kind is ItemKind.GOAL] == ["LMNOP Co.", "XYZ"]
    bring(book, FileKind.FOLLOWS, *FOLLOWS)
    assert book.goals.all() == []
    report = bring(book, FileKind.FOLLOWS, *FOLLOWS, choices=Choices(goals=frozenset({"XYZ"})))
    (goal,) = book.goals.all()
    assert (report.new, goal.title, goal.target) == (1, "network into XYZ", "XYZ")
    again = bring(book, FileKind.FOLLOWS, *FOLLOWS, dry_run=True)
    assert [item.who for item in again.items] == ["LMNOP Co."]


def test_a_goal_that_no_file_offers_is_refused(book: Book) -> None:
    """With what there is to choose, and nothing imported; a goal that is one already is fine."""
    before = all_rows()
    with pytest.raises(AskedWrongly, match=r"no company “ABC”.*they offer: LMNOP Co., XYZ\."):
        bring(book, FileKind.FOLLOWS, *FOLLOWS, choices=Choices(goals=frozenset({"XYZ", "ABC"})))
    assert all_rows() == before
    for _ in range(2):
        bring(book, FileKind.FOLLOWS, *FOLLOWS, choices=Choices(goals=frozenset({"lmnop"})))
    assert [goal.target for goal in book.goals.all()] == ["LMNOP Co."]


# ── words ────────────────────────────────────────────────────────────────────────────────────


def test_a_recommendation_is_a_tag(book: Book) -> None:
    """Who recommended me is found by a tag; a stranger is skipped by row; twice is once."""
    ines = add_ines(book)
    rows = (WordRow(2, "Ines", "Okafor", text="A joy to work with."), WordRow(3, "Noa", "Nobody"))
    report = bring(book, FileKind.RECOMMENDATIONS_RECEIVED, *rows)
    assert book.contacts.get(ines).tags == ("recommended me",)
    assert [(skip.row, skip.reason) for skip in report.skipped] == [
        (3, "nobody in the book is called that")
    ]
    before = all_rows()
    assert bring(book, FileKind.RECOMMENDATIONS_RECEIVED, *rows).unchanged == 1
    assert all_rows() == before


def test_my_own_notes_are_remarks(book: Book) -> None:
    """They are added to what stands there, found by profile, once."""
    ines = add_ines(book)
    book.contacts.edit(ines, ContactWords(remarks="likes tea"))
    row = WordRow(2, "I.", "O.", url=INES, text="met at the fair")
    bring(book, FileKind.REMARKS, row)
    bring(book, FileKind.REMARKS, row)
    assert book.contacts.get(ines).remarks == "likes tea\n\nmet at the fair"


# ── messages ─────────────────────────────────────────────────────────────────────────────────


def message(row: int, sender: str, receiver: str, day: str) -> MessageRow:
    """Write a message at noon."""
    return MessageRow(row, "c", "somebody", sender, (receiver,), f"{day}T12:00:00")


def test_messages_tell_when_we_last_spoke_and_who_answered(book: Book) -> None:
    """The newest day counts, in either direction; a request is answered by the first one after."""
    ines = add_ines(book)
    draft = book.notes.draft(ines)
    book.requests.mark_sent(draft, "Hi Ines", on=datetime.date(2026, 11, 2).isoformat())
    rows = (
        message(2, INES, ME, "2026-10-01"),
        message(3, INES, ME, "2026-11-05"),
        message(4, ME, INES, "2026-11-09"),
        message(5, "https://www.linkedin.com/in/stranger", ME, "2026-11-09"),
    )
    report = bring(book, FileKind.MESSAGES, *rows)
    assert Contact.get_by_id(ines).last_spoke_on == "2026-11-09"
    (request,) = book.requests.all()
    assert (request.state, request.replied_on) == (RequestState.REPLIED, "2026-11-05")
    assert [skip.row for skip in report.skipped] == [5]
    before = all_rows()
    assert bring(book, FileKind.MESSAGES, *rows).unchanged == 3
    assert all_rows() == before


# ── follow-ups ───────────────────────────────────────────────────────────────────────────────


def test_what_an_import_answers_is_followed_up_no_more(book: Book, set_clock: SetClock) -> None:
    """A review that was put off is done with the yes of a file, as with one by hand; undo too."""
    ines = add_ines(book)
    asked = book.requests.mark_sent(book.notes.draft(ines), "Hi Ines", on=set_clock.day(-30))
    book.follow_ups.set(ines, set_clock.day(5), request_id=asked)
    told = book.follow_ups.set(ines, set_clock.day(9), "send her the book")
    row = ConnectionRow(2, "Ines", "Okafor", INES, "", "", "", set_clock.day(-2))
    bring(book, FileKind.CONNECTIONS, row)
    assert book.requests.get(asked).state is RequestState.ACCEPTED
    assert [one.id for one in book.follow_ups.of_contact(ines)] == [told]
    set_clock.move(days=6)
    assert book.follow_ups.due() == []
    book.undo()
    assert [one.request_id for one in book.follow_ups.of_contact(ines)] == [asked, None]


def test_who_wrote_since_is_in_touch(book: Book, set_clock: SetClock) -> None:
    """Messages do what was due by their day and the review of what they answer; the rest waits."""
    ines = add_ines(book)
    asked = book.requests.mark_sent(book.notes.draft(ines), "Hi Ines", on=set_clock.day(-30))
    book.follow_ups.set(ines, set_clock.day(-4), "ask about the fair")
    book.follow_ups.set(ines, set_clock.day(5), request_id=asked)
    bring(book, FileKind.MESSAGES, message(2, INES, ME, set_clock.day(-3)))
    assert book.requests.get(asked).state is RequestState.REPLIED
    assert book.follow_ups.of_contact(ines) == []
