"""Finding by name: what fits, in which order, and nothing that doesn't."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.finding import ELSEWHERE, Kind, rank_of


@pytest.mark.parametrize(
    ("query", "name", "rank"),
    [
        ("mary stone", "Mary Stone", 0),
        ("MARY", "Mary Stone", 1),
        ("m st", "Mary Stone", 2),
        ("stone mary", "Mary Stone", 3),
        ("łuk", "Łukasz", 1),
        ("luk", "Łukasz", 1),
        ("ston", "Livingstone", 4),
        ("st", "Livingstone", None),
        ("mark", "Mary Stone", None),
        ("c d", "Re-check: CD/DVD", 2),
        ("", "Anything", 1),
    ],
)
def test_a_name_fits_by_the_beginnings_of_its_words(
    query: str, name: str, rank: int | None
) -> None:
    """The whole name before its beginning, that before words in order, those before any order."""
    assert rank_of(query, name) == rank


def test_every_kind_is_found(sample_book: Book) -> None:
    """People, goals, templates and organizations come by a few letters of their names."""
    found = sample_book.finding.find("lmnop")
    assert found[0].kind is Kind.ORGANIZATION
    assert {one.kind for one in found} == {Kind.ORGANIZATION, Kind.GOAL, Kind.PERSON}
    assert {one.rank for one in found if one.kind is Kind.PERSON} == {ELSEWHERE}
    assert sample_book.finding.find("old col")[0].name == "Old colleague"
    assert sample_book.finding.find("stone")[0].name == "Mary Stone"
    assert sample_book.finding.find(" ") == []


def test_i_am_not_found(sample_book: Book) -> None:
    """The owner has their own page, and nobody writes to themselves."""
    me = sample_book.contacts.me()
    assert me is not None
    found = sample_book.finding.find(me.contact.full_name)
    assert me.contact.id not in {one.id for one in found if one.kind is Kind.PERSON}


# ── who is there already ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("https://linkedin.com/in/MaryStone/", True),
        ("M. Stone <mary@northwind.example>", True),
        ("Mary Stone, CEO", False),
    ],
)
def test_somebody_pasted_is_known_by_profile_address_or_name(
    book: Book, text: str, is_sure: bool
) -> None:
    """The first two are certain; a name may be another person's too."""
    mary = book.contacts.add(
        ContactWords(
            first_name="Mary",
            last_name="Stone",
            emails=["Mary@northwind.example"],
            profile_url="https://www.linkedin.com/in/marystone",
        )
    )
    known = book.adding.known(book.adding.read(text))
    assert [(one.row.id, one.is_sure) for one in known] == [(mary, is_sure)]
    assert book.adding.known(book.adding.read("Ada Wren, ada@contoso.example")) == []


def test_completing_somebody_takes_nothing_away(book: Book) -> None:
    """What the book says stays; what is new comes in as one step, and twice is once."""
    mary = book.contacts.add(
        ContactWords(first_name="Mary", last_name="Stone", position="CEO", emails=["m@a.example"])
    )
    person = book.adding.read("Mary Stone, VP Product at Northwind, mary@northwind.example")
    assert book.adding.complete(mary, person)
    contact = book.contacts.get(mary)
    assert (contact.position, contact.organization) == ("CEO", "Northwind")
    assert contact.emails == ("m@a.example", "mary@northwind.example")
    assert not book.adding.complete(mary, person)
    book.undo()
    assert book.contacts.get(mary).emails == ("m@a.example",)


def test_a_company_of_the_book_is_no_position(book: Book) -> None:
    """A lone word below a name is a company where the book knows it as one."""
    book.organizations.id_made("Northwind")
    assert book.adding.read("Mary Stone\nNorthwind").company == "Northwind"
    assert book.adding.read("Mary Stone\nCarpenter").position == "Carpenter"
