"""The people list: every person once, in one order, whatever the query and the page size."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords


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
