"""Follow-ups and moments: when to come back to somebody, and what happened with them."""

from __future__ import annotations

import datetime

import pytest

from connote.core import clock
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import AskedWrongly, NotFound
from connote.core.things import MomentKind


@pytest.fixture
def mary(book: Book) -> int:
    """Give somebody to stay in touch with."""
    return book.contacts.add(ContactWords(first_name="Mary", last_name="Stone"))


def _days_on(days: int) -> str:
    return (clock.today() + datetime.timedelta(days=days)).isoformat()


def test_a_follow_up_is_due_on_its_day_and_after(book: Book, mary: int) -> None:
    """What lies ahead is not due; the longest overdue comes first; undo takes it back."""
    joe = book.contacts.add(ContactWords(first_name="Joe"))
    book.follow_ups.set(mary, _days_on(1), "the report")
    book.follow_ups.set(joe, _days_on(-3))
    assert [one.contact for one in book.follow_ups.due()] == ["Joe"]
    tomorrow = clock.today() + datetime.timedelta(days=1)
    assert [one.contact for one in book.follow_ups.due(tomorrow)] == ["Joe", "Mary Stone"]
    book.undo()
    assert book.follow_ups.due() == []


def test_setting_it_again_moves_it(book: Book, mary: int) -> None:
    """One person has one waiting follow-up beside those of requests; what it is about stays."""
    first = book.follow_ups.set(mary, _days_on(0), "the report")
    assert book.follow_ups.set(mary, _days_on(7)) == first
    assert [(one.due_on, one.about) for one in book.follow_ups.of_contact(mary)] == [
        (_days_on(7), "the report")
    ]


def test_it_is_put_off_and_done(book: Book, mary: int) -> None:
    """A follow-up that was put off waits for its new day; one that is done waits no more."""
    follow_up = book.follow_ups.set(mary, _days_on(0))
    book.follow_ups.snooze(follow_up, _days_on(2))
    assert book.follow_ups.due() == []
    book.follow_ups.done(follow_up)
    assert book.follow_ups.of_contact(mary) == []
    assert book.follow_ups.get(follow_up).done_on == _days_on(0)
    book.follow_ups.set(mary, _days_on(0))
    assert len(book.follow_ups.due()) == 1, "after one is done, the next is another"


def test_no_day_and_nobody_are_refused(book: Book, mary: int) -> None:
    """A day that is none and a contact who is not there are told, and nothing is written."""
    with pytest.raises(AskedWrongly, match="no day"):
        book.follow_ups.set(mary, "soon")
    with pytest.raises(NotFound):
        book.follow_ups.set(99, _days_on(1))
    with pytest.raises(NotFound):
        book.follow_ups.done(99)


def test_speaking_moves_the_day_we_last_spoke(book: Book, mary: int) -> None:
    """The newest day in touch counts; a note about somebody is no contact."""
    book.moments.note(mary, MomentKind.SPOKE, _days_on(-2), "on the phone")
    book.moments.note(mary, MomentKind.MET, _days_on(-9))
    book.moments.note(mary, MomentKind.NOTE, text="likes tea")
    told = [(one.kind, one.text) for one in book.moments.of_contact(mary)]
    assert told == [
        (MomentKind.NOTE, "likes tea"),
        (MomentKind.SPOKE, "on the phone"),
        (MomentKind.MET, ""),
    ]
    assert _last_spoke(mary) == _days_on(-2)


def test_a_moment_lies_behind(book: Book, mary: int) -> None:
    """Tomorrow has not happened; the answer names what to use instead."""
    with pytest.raises(AskedWrongly, match="follow-up"):
        book.moments.note(mary, MomentKind.SPOKE, _days_on(1))


def _last_spoke(contact_id: int) -> str:
    from connote.core.store.tables import Contact  # the row itself, as it lies in the book

    return str(Contact.get_by_id(contact_id).last_spoke_on)
