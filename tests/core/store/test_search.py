"""Search over people: never stale, whatever accents, whatever act came before."""

from __future__ import annotations

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.store import search
from connote.core.store.tables import database
from core.book_stories import connections, person


def add(book: Book, first: str, last: str = "", **about: object) -> int:
    """Add somebody."""
    return book.contacts.add(ContactWords(first_name=first, last_name=last, **about))


def found(book: Book, query: str) -> list[str]:
    """Name who is found, in order; the count must say the same."""
    rows = book.contacts.page(query)
    assert book.contacts.count(query) == len(rows)
    return [row.full_name for row in rows]


def stale_documents(book: Book) -> list[tuple[object, ...]]:
    """List the documents that are not what would be written anew."""
    words = "SELECT rowid, name, organization, position, other FROM contact_fts ORDER BY rowid"
    kept = database.execute_sql(words).fetchall()
    fresh = database.execute_sql(f"{search._DOCUMENTS} ORDER BY c.id").fetchall()
    return sorted(set(kept) ^ set(fresh))


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("Tomás Müller", "tomas muller"),
        ("Tomás Müller", unicodedata.normalize("NFD", "Müller")),
        (unicodedata.normalize("NFD", "Tomás Müller"), "müller"),
        (unicodedata.normalize("NFD", "Tomás Müller"), "Tomás"),
        ("Łukasz Ødegård", "lukasz"),
        ("Łukasz Ødegård", "łukasz øde"),
        ("Søren Kjær", "kjaer"),
        ("Søren Kjær", "soren kj"),
        ("Zoë O’Brien", "zoe brien"),
        ("Ольга Иванова", "ольга"),
        ("田中 さくら", "田"),
        ("शर्मा अनिल", "शर्मा"),
        ("محمد الأحمد", "محمد"),
        ("Jean-Luc d’Été", "luc ete"),
        ("İbrahim Şahin", "ibrahim sahin"),
        ("Nguyễn Thị Hồng", "nguyen thi"),
    ],
)
def test_a_name_is_found_however_it_is_typed(book: Book, name: str, query: str) -> None:
    """Accents, bars, composed or loose letters and other scripts make no difference."""
    first, _, last = name.partition(" ")
    add(book, first, last)
    add(book, "Nobody", "Else")
    assert found(book, query) == [name]


@pytest.mark.parametrize(
    "about",
    [
        {"organization": "Northwind Analytics"},
        {"position": "northwind lead"},
        {"place": "Northwind"},
        {"emails": ["kim@northwind.example"]},
        {"tags": ["northwind"]},
        {"remarks": "We spoke about\nnorthwind."},
        {"profile_url": "https://www.linkedin.com/in/northwind-7"},
    ],
)
def test_everything_told_of_a_person_is_searched(book: Book, about: dict[str, object]) -> None:
    """Organization, position, place, e-mail, tags, remarks and profile lead to the person."""
    add(book, "Kim", "Stone", **about)
    assert found(book, "northw") == ["Kim Stone"]


def test_every_word_must_fit_and_names_come_first(book: Book) -> None:
    """Two words narrow the search, and who is called so stands before who only works there."""
    add(book, "Ann", "Baker", organization="Stone & Sons")
    add(book, "Mary", "Stone")
    add(book, "Mary", "Baker")
    assert found(book, "stone") == ["Mary Stone", "Ann Baker"]
    assert found(book, "mary stone") == ["Mary Stone"]
    assert found(book, "stone mary") == ["Mary Stone"]
    assert found(book, "mary") == ["Mary Baker", "Mary Stone"]


@pytest.mark.parametrize(
    "query",
    [
        '"',
        "'",
        "*",
        "NEAR(",
        "a AND",
        "name:",
        "^",
        "-",
        "_",
        "a_b",
        "(",
        "\0",
        "{x}",
        "\ud800",
        "%",
    ],
)
def test_no_query_breaks_the_search(book: Book, query: str) -> None:
    """Signs that mean something to the search engine are looked for or passed over."""
    add(book, "Mary", "Stone")
    assert len(book.contacts.page(query)) <= 1
    assert book.contacts.count(query) <= 1


@given(query=st.text(max_size=20))
def test_no_text_at_all_breaks_the_search(query: str) -> None:
    """What was typed becomes a query of quoted words, whatever it was."""
    match = search.match_of(query)
    assert match.count('"') % 2 == 0
    assert all(part.startswith('"') and part.endswith('"*') for part in match.split())


def test_me_is_not_among_the_contacts(book: Book) -> None:
    """The owner is a contact too, but no line of the list."""
    book.contacts.set_me(ContactWords(first_name="Kevin", last_name="Stone"))
    add(book, "Mary", "Stone")
    assert found(book, "stone") == found(book, "s") == found(book, "") == ["Mary Stone"]


def test_the_search_is_never_stale(book: Book) -> None:
    """After edits, a rename of the organization, deletion and undo, each word still leads home."""
    kim = add(book, "Kim", "Stone", organization="Fabrikam", tags=["old"])
    fabrikam = book.contacts.get(kim).organization_id
    assert fabrikam is not None
    book.organizations.rename(fabrikam, "Contoso")
    assert found(book, "contoso") == found(book, "fabrikam") == ["Kim Stone"]
    book.organizations.add_alias(fabrikam, "Initech")
    assert found(book, "initech") == ["Kim Stone"]
    book.contacts.edit(kim, ContactWords(first_name="Kimberly", tags=["new"]))
    assert (found(book, "kimberly"), found(book, "old")) == (["Kimberly Stone"], [])
    book.undo()
    assert (found(book, "kimberly"), found(book, "old")) == ([], ["Kim Stone"])
    book.contacts.delete(kim)
    assert found(book, "stone") == []
    book.undo()
    assert found(book, "stone") == ["Kim Stone"]
    assert stale_documents(book) == []


def test_people_who_came_in_bulk_are_found(book: Book) -> None:
    """An import's people are found at once, not after its undo, and again after its redo."""
    people = [person("Ana", f"Reyes{n}", company="Contoso", email=f"a{n}@x.example")
              for n in range(50)]  # fmt: skip
    book.importing.run([connections(*people)])
    assert book.contacts.count("reyes7") == 1
    assert book.contacts.count("contoso") == 50
    book.undo()
    assert book.contacts.count("contoso") == 0
    book.redo()
    assert book.contacts.count("ana x") == 50
    assert stale_documents(book) == []


def test_a_walk_through_the_sample_leaves_no_stale_document(sample_book: Book) -> None:
    """After a hundred changes by chance, every document is what would be written anew."""
    chance = random.Random(7)
    ids = [row.id for row in sample_book.contacts.page(limit=500)]
    for number in range(100):
        act = chance.randrange(5)
        contact = sample_book.contacts.get(chance.choice(ids)) if act < 2 else None
        if contact is not None and act == 0:
            sample_book.contacts.edit(contact.id, ContactWords(organization=f"New {number % 7}"))
        elif contact is not None:
            sample_book.contacts.edit(contact.id, ContactWords(emails=[f"e{number}@x.example"]))
        elif act == 2:
            ids.append(add(sample_book, f"Someone{number}"))
        elif act == 3:
            sample_book.undo()
        else:
            sample_book.redo()
        present = {row.id for row in sample_book.contacts.page(limit=500)}
        ids = [contact_id for contact_id in ids if contact_id in present]
    assert stale_documents(sample_book) == []


def test_pages_follow_one_another(sample_book: Book) -> None:
    """Read in pages, every contact comes once, in the order of family names."""
    whole = sample_book.contacts.page(limit=1000)
    pages = [sample_book.contacts.page(offset=at, limit=7) for at in range(0, 70, 7)]
    assert [row for page in pages for row in page] == whole
    keys = [f"{row.last_name} {row.first_name}".casefold() for row in whole]
    assert keys == sorted(keys)
