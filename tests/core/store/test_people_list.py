"""The people list: every person once, in one order, whatever the query and the page size."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.store import people_list
from connote.core.store.tables import Contact, ImportRun
from connote.core.things import Act


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


# ── of one import ────────────────────────────────────────────────────────────────────────────


@pytest.fixture(params=["few", "many"])
def imported(crowd: Book, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Say of every fourth person that an import made them; many are listed by another way."""
    monkeypatch.setattr(people_list, "_MANY", 5 if request.param == "many" else 2000)
    with crowd.step(Act.IMPORT):
        run = ImportRun.create(at="2026-11-23T12:00:00", files="[]", report="{}")
        other = ImportRun.create(at="2026-11-23T12:00:00", files="[]", report="{}")
        for made_by, first in ((run, 0), (other, 1)):
            ids = list(range(first, 100, 4))
            Contact.update(import_run=made_by).where(Contact.id.in_(ids)).execute()
    return int(run.id)


@pytest.mark.parametrize("query", ["", "m", "mar", "mara1", "marlow", "bek", "wojcik"])
@pytest.mark.parametrize("size", [1, 7, 200])
def test_an_import_narrows_the_list_and_nothing_else(
    crowd: Book, imported: int, query: str, size: int
) -> None:
    """Of the whole list those of the import are left, in its order, on pages of any size."""
    whole = [row.id for row in crowd.contacts.page(query, limit=1000) if row.id % 4 == 0]
    pages: list[int] = []
    while page := crowd.contacts.page(query, offset=len(pages), limit=size, import_run=imported):
        pages += [row.id for row in page]
    assert pages == whole
    assert len(whole) == crowd.contacts.count(query, import_run=imported)


def test_everybody_of_an_import_knows_their_place(crowd: Book, imported: int) -> None:
    """It is their place among those of the import; others have none."""
    rows = crowd.contacts.page(limit=1000, import_run=imported)
    places = [crowd.contacts.place(row.id, import_run=imported) for row in rows]
    assert places == list(range(len(rows)))
    other = next(row.id for row in crowd.contacts.page() if row.id % 4)
    assert crowd.contacts.place(other, import_run=imported) is None


def test_i_am_not_among_those_of_an_import(crowd: Book, imported: int) -> None:
    """The list never shows me, and the count doesn't count me."""
    crowd.contacts.set_me(ContactWords(first_name="Kevin", last_name="Hart"))
    with crowd.step(Act.IMPORT):
        Contact.update(import_run=imported).where(Contact.is_me).execute()
    rows = crowd.contacts.page(limit=1000, import_run=imported)
    assert crowd.contacts.count(import_run=imported) == len(rows)
