"""Many contacts at once: one step, whatever their number, and all of it or nothing."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.crowd import AT_ONCE, done
from connote.core.errors import AskedWrongly, NotPermitted
from connote.core.things import Act
from core.book_stories import all_rows


def _ids(book: Book, number: int = 12) -> list[int]:
    return [row.id for row in book.contacts.page(limit=number)]


@pytest.fixture
def crowd(book: Book) -> Book:
    """Fill the book with more people than are written at once."""
    with book.step(Act.ADD_CONTACT):
        for number in range(2 * AT_ONCE + 10):
            book.contacts.add(ContactWords(first_name="Ana", last_name=f"Vale {number}"))
    return book


def test_a_tag_is_put_on_many_and_found(sample_book: Book) -> None:
    """Everybody of them has it once, the search knows it, and one undo takes it off."""
    before = all_rows()
    ids = _ids(sample_book)
    sample_book.contacts.edit(ids[0], ContactWords(tags=["chess"]))
    assert done(sample_book.crowd.tag_many(ids, "  chess ")) == 11
    assert all("chess" in one.tags for one in sample_book.contacts.whole(ids))
    assert sample_book.contacts.get(ids[0]).tags == ("chess",)
    assert sample_book.contacts.count("chess") == 12
    assert sample_book.undo_words == "Tag 12 people “chess”"
    sample_book.undo()
    sample_book.undo()
    assert all_rows() == before


def test_a_tag_keeps_its_first_spelling(sample_book: Book) -> None:
    """“Chess” typed where “chess” is known puts on that one, so that no second tag appears."""
    one, other = _ids(sample_book, 2)
    sample_book.contacts.edit(one, ContactWords(tags=["chess"]))
    done(sample_book.crowd.tag_many([other], "Chess"))
    assert sample_book.contacts.get(other).tags[-1] == "chess"
    assert [tag for tag in sample_book.contacts.tags() if tag.casefold() == "chess"] == ["chess"]


def test_a_tag_is_taken_off_many(sample_book: Book) -> None:
    """The others keep it, and other tags stay."""
    ids = _ids(sample_book)
    done(sample_book.crowd.tag_many(ids, "chess"))
    done(sample_book.crowd.tag_many(ids, "go"))
    assert done(sample_book.crowd.untag_many(ids[:5], "chess")) == 5
    tags = [one.tags for one in sample_book.contacts.whole(ids)]
    assert [("chess" in told, "go" in told) for told in tags] == [(False, True)] * 5 + [
        (True, True)
    ] * 7
    assert sample_book.undo_words == "Take the tag “chess” off 5 people"


def test_people_are_archived_and_brought_back(sample_book: Book) -> None:
    """They leave the list and come back as they were; who was archived already is no change."""
    before = all_rows()
    ids = _ids(sample_book)
    assert done(sample_book.crowd.archive_many(ids)) == 12
    assert sample_book.contacts.count() == 48
    assert all(row.is_archived for row in sample_book.contacts.rows(ids))
    words = sample_book.undo_words
    assert words == "Archive 12 people"
    assert done(sample_book.crowd.archive_many(ids)) == 0
    assert sample_book.undo_words == words
    assert done(sample_book.crowd.archive_many(ids[:1], archived=False)) == 1
    name = sample_book.contacts.get(ids[0]).full_name
    assert sample_book.undo_words == f"Bring {name} back from the archive"
    sample_book.undo()
    sample_book.undo()
    assert all_rows() == before


def test_people_are_deleted_with_what_hangs_on_them(sample_book: Book) -> None:
    """Their requests go along and come back, row for row; I am never deleted."""
    before = all_rows()
    me = sample_book.contacts.me()
    assert me is not None
    everybody = sample_book.contacts.everybody()
    assert done(sample_book.crowd.delete_many([*everybody, me.contact.id, 10**6])) == 60
    assert (sample_book.contacts.number(), sample_book.requests.all()) == (0, [])
    assert sample_book.contacts.me() is not None
    sample_book.undo()
    assert all_rows() == before


def test_one_person_is_named(sample_book: Book) -> None:
    """A step about one says who; markup in a tag stays what it is."""
    mary = sample_book.contacts.find("Mary Stone").id
    done(sample_book.crowd.tag_many([mary], "a {name} b"))
    assert sample_book.undo_words == "Tag Mary Stone “a {name} b”"
    done(sample_book.crowd.delete_many([mary]))
    assert sample_book.undo_words == "Delete Mary Stone"


@pytest.mark.parametrize("tag", ["", "   "])
def test_an_empty_tag_is_refused(sample_book: Book, tag: str) -> None:
    """Nothing is written for it."""
    with pytest.raises(AskedWrongly, match="Write the tag"):
        done(sample_book.crowd.tag_many(_ids(sample_book), tag))


def test_a_long_change_breathes_and_nobody_writes_into_it(crowd: Book) -> None:
    """It tells how far it is; another verb meanwhile is refused, and it all is one step."""
    ids = crowd.contacts.everybody()
    work = crowd.crowd.tag_many(ids, "chess")
    told = next(work)
    assert (told.done, told.total) == (AT_ONCE, len(ids))
    with pytest.raises(NotPermitted, match="another long change"):
        crowd.goals.add("something else")
    assert done(work) == len(ids)
    assert crowd.contacts.count("chess") == len(ids)
    crowd.undo()
    assert crowd.contacts.count("chess") == 0


@pytest.mark.parametrize("verb", ["archive_many", "delete_many"])
def test_letting_go_of_a_long_change_takes_it_back(crowd: Book, verb: str) -> None:
    """Cancelled in its middle it leaves nothing, not even a step to undo."""
    before, words = all_rows(), crowd.undo_words
    work = getattr(crowd.crowd, verb)(crowd.contacts.everybody())
    next(work)
    work.close()
    assert all_rows() == before
    assert crowd.undo_words == words
    crowd.goals.add("writing works again")
