"""The people list: every person once, in one order, whatever the query and the page size."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.crowd import done


@pytest.fixture
def crowd(book: Book) -> Book:
    """Fill the book with people whose names begin alike, here and there."""
    for number in range(30):
        book.contacts.add(ContactWords(first_name=f"Mara{number}", last_name=f"Zeller{number}"))
        book.contacts.add(ContactWords(first_name=f"Otto{number}", last_name=f"Marten{number}"))
        book.contacts.add(
            ContactWords(first_name=f"Ida{number}", last_name="Bek", organization="Marlow Ltd")
        )
    book.contacts.add(ContactWords(first_name="Łucja", last_name="Wójcik"))
    return book


@pytest.mark.parametrize("query", ["", "m", "ma", "mar", "mara1", "otto2 marten2", "marlow", "bek"])
@pytest.mark.parametrize("size", [1, 7, 200])
def test_pages_put_together_are_the_whole_list(crowd: Book, query: str, size: int) -> None:
    """Nobody is missing and nobody comes twice, and the count is the number of lines."""
    whole = [row.id for row in crowd.contacts.page(query, limit=1000)]
    pages = []
    while page := crowd.contacts.page(query, offset=len(pages), limit=size):
        pages += [row.id for row in page]
    assert pages == whole
    assert len(set(whole)) == len(whole) == crowd.contacts.count(query)


def test_family_names_come_first_then_given_names_then_the_rest(crowd: Book) -> None:
    """Who is called what was typed stands before who works somewhere called so."""
    rows = crowd.contacts.page("mar", limit=1000)
    kinds = [
        "family" if row.last_name.startswith("Mar") else
        "given" if row.first_name.startswith("Mar") else
        "elsewhere"
        for row in rows
    ]  # fmt: skip
    assert kinds == ["family"] * 30 + ["given"] * 30 + ["elsewhere"] * 30


@pytest.mark.parametrize("query", ["łucja", "lucja", "wojcik", "WÓJCIK", "Łucja Wójcik"])
def test_letters_with_strokes_and_accents_are_found(crowd: Book, query: str) -> None:
    """A name is found as it is written and as a keyboard without its letters writes it."""
    assert [row.full_name for row in crowd.contacts.page(query)] == ["Łucja Wójcik"]


def test_everybody_knows_their_place(crowd: Book) -> None:
    """The place that is told is the row at which the list shows the person."""
    rows = crowd.contacts.page(limit=1000)
    assert [crowd.contacts.place(row.id) for row in rows] == list(range(len(rows)))
    assert crowd.contacts.place(9999) is None


# ── who is archived ──────────────────────────────────────────────────────────────────────────


@pytest.fixture
def tidied(crowd: Book) -> Book:
    """Archive every fourth person of the crowd."""
    done(crowd.crowd.archive_many(range(4, 92, 4)))
    return crowd


@pytest.mark.parametrize("query", ["", "m", "mar", "marlow", "bek"])
def test_who_is_archived_is_out_of_the_list(crowd: Book, query: str) -> None:
    """The others stand there in the same order as before, on any page, and are counted."""
    before = [row.id for row in crowd.contacts.page(query, limit=1000)]
    done(crowd.crowd.archive_many(range(4, 92, 4)))
    rows = [row.id for row in crowd.contacts.page(query, limit=1000)]
    assert rows == [one for one in before if one % 4]
    assert crowd.contacts.count(query) == len(rows)
    assert crowd.contacts.page(query, offset=3, limit=4) == crowd.contacts.rows(rows[3:7])


@pytest.mark.parametrize("query", ["Mara9 Zeller9", "zeller9 mara9", "MARA9 ZELLER9"])
def test_who_is_archived_is_found_by_the_whole_name(tidied: Book, query: str) -> None:
    """Typed to its end it leads to them, marked; a letter less does not."""
    archived = next(row for row in tidied.contacts.rows([28]) if row.is_archived)
    assert archived.full_name == "Mara9 Zeller9"
    assert tidied.contacts.page(query) == [archived]
    assert tidied.contacts.count(query) == 1
    assert archived not in tidied.contacts.page(query[:-1])


def test_who_is_archived_is_found_by_the_address(tidied: Book) -> None:
    """The whole e-mail address, in any case, is as good as the name."""
    tidied.contacts.edit(28, ContactWords(emails=["mara@example.org"]))
    assert [row.id for row in tidied.contacts.page("Mara@Example.org")] == [28]
    assert tidied.contacts.page("mara@example") == []


def test_who_is_archived_has_no_place_but_is_counted_in_the_book(tidied: Book) -> None:
    """Nobody is lost: the number of people and the list for an export hold everybody."""
    assert tidied.contacts.place(28) is None
    assert tidied.contacts.place(29) is not None
    assert tidied.contacts.number() == 91 == len(tidied.contacts.everybody())
    assert tidied.contacts.count() == 69


def test_i_am_in_no_list(tidied: Book) -> None:
    """The owner of the book is no contact, archived or not."""
    tidied.contacts.set_me(ContactWords(first_name="Kevin", last_name="Hart"))
    assert (tidied.contacts.number(), tidied.contacts.count()) == (91, 69)
    assert tidied.contacts.page("Kevin Hart") == []
