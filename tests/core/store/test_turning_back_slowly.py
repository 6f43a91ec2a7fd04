"""Undo and redo of a long step: with pauses, and all or nothing all the same."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.crowd import done
from connote.core.errors import NotPermitted
from connote.core.things import Act, Change


@pytest.fixture
def emptied(sample_book: Book, monkeypatch: pytest.MonkeyPatch) -> Book:
    """Give a book out of which everybody was deleted, and that pauses after each statement."""
    monkeypatch.setattr("connote.core.store.journal._SECONDS", 0)
    done(sample_book.crowd.delete_many(sample_book.contacts.everybody()))
    assert sample_book.contacts.count() == 0
    return sample_book


def test_a_long_step_is_undone_with_pauses(emptied: Book) -> None:
    """It tells how far it is, and announces one change at its end; so does redo."""
    heard: list[Change] = []
    emptied.on_change(heard.append)
    for turning, act, number in (
        (emptied.undoing(), Act.UNDO, 60),
        (emptied.redoing(), Act.REDO, 0),
    ):
        heard.clear()
        shares = list(turning)
        assert len(shares) > 60
        assert shares == sorted(shares)
        assert 0 < shares[0] < shares[-1] == 1
        assert [change.act for change in heard] == [act]
        assert emptied.contacts.count() == number


def test_the_last_pause_comes_when_all_is_saved(emptied: Book) -> None:
    """Let go of there, the undo stands, and is announced; nobody writes before that."""
    heard: list[Change] = []
    emptied.on_change(heard.append)
    turning = emptied.undoing()
    while next(turning) < 1:
        assert not heard
    with pytest.raises(NotPermitted, match="Nothing was changed"):
        emptied.goals.add("network into LMNOP Co.")
    turning.close()
    assert emptied.contacts.count() == 60
    assert [change.act for change in heard] == [Act.UNDO]


def test_while_it_pauses_others_may_read_but_not_write(emptied: Book) -> None:
    """A write would be lost with it; what it had done by then can be read."""
    turning = emptied.undoing()
    next(turning)
    emptied.contacts.count()
    with pytest.raises(NotPermitted, match="Nothing was changed"):
        emptied.goals.add("network into LMNOP Co.")
    with pytest.raises(NotPermitted, match="Nothing was changed"):
        emptied.undo()
    turning.close()


@pytest.mark.parametrize("pauses", [1, 20, 200])
def test_let_go_of_nothing_was_undone(emptied: Book, pauses: int) -> None:
    """Half an undo is none: the step is there, whole, to be undone afterwards."""
    words = emptied.undo_words
    turning = emptied.undoing()
    for _ in range(pauses):
        next(turning)
    turning.close()
    assert (emptied.contacts.count(), emptied.undo_words) == (0, words)
    assert emptied.undo() is not None
    assert emptied.contacts.count() == 60
    assert len(emptied.contacts.page("mary stone")) == 1
