"""Who is connected with me: by the book's day, or by an invitation that was accepted."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import RequestState as S
from stage import SetClock


def connected(book: Book, who: int) -> str:
    """Give the day, which the person's page and the people list tell alike."""
    (row,) = book.contacts.rows([who])
    assert row.connected_on == book.contacts.get(who).connected_on
    return row.connected_on


def ask(book: Book, who: int, channel: str, on: str) -> int:
    """Send somebody a request by a channel."""
    draft = book.notes.draft(who, channel_id=book.channels.find(channel).id)
    return book.requests.mark_sent(draft, "Hi", on=on)


@pytest.fixture
def bo(book: Book) -> int:
    """Add somebody with whom I am not connected."""
    return book.contacts.add(ContactWords(first_name="Bo", last_name="Marsh"))


def test_an_accepted_invitation_connects_until_it_is_taken_back(
    book: Book, bo: int, set_clock: SetClock
) -> None:
    """Undo takes the day back, and so does what corrects the acceptance."""
    asked = ask(book, bo, "free", set_clock.day(-9))
    assert connected(book, bo) == ""
    book.requests.mark(asked, S.ACCEPTED, on=set_clock.day(-2))
    assert connected(book, bo) == set_clock.day(-2)
    book.requests.mark(asked, S.HELPED)
    assert connected(book, bo) == set_clock.day(-2)
    book.requests.mark(asked, S.DECLINED)
    assert connected(book, bo) == ""
    book.undo()
    book.undo()
    book.undo()
    assert connected(book, bo) == ""


def test_their_invitation_connects_when_i_accept_it(
    book: Book, bo: int, set_clock: SetClock
) -> None:
    """Until then, and where I ignore it, it does not."""
    asked = book.requests.record_inbound(bo, "Hello", on=set_clock.day(-3))
    assert connected(book, bo) == ""
    book.requests.mark(asked, S.ACCEPTED)
    assert connected(book, bo) == set_clock.day()
    book.requests.mark(asked, S.DECLINED)
    assert connected(book, bo) == ""


@pytest.mark.parametrize("channel", ["E-mail", "InMail", "LinkedIn message"])
def test_an_answer_on_another_channel_does_not_connect(
    book: Book, bo: int, set_clock: SetClock, channel: str
) -> None:
    """A mail that was answered is no connection."""
    book.requests.mark(ask(book, bo, channel, set_clock.day(-3)), S.ACCEPTED)
    assert connected(book, bo) == ""


def test_the_book_s_own_day_goes_before(book: Book, bo: int, set_clock: SetClock) -> None:
    """LinkedIn's file knows better than I."""
    book.contacts.edit(bo, ContactWords(connected_on="2026-01-09"))
    book.requests.mark(ask(book, bo, "free", set_clock.day(-3)), S.ACCEPTED)
    assert connected(book, bo) == "2026-01-09"
