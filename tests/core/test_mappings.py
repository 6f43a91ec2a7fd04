"""Remembered mappings: known again by their header, replaced, forgotten, each in one step."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from connote.core.book import Book
from connote.core.errors import AskedWrongly
from connote.core.mappings import header_key
from connote.core.store.tables import Mapping as Row
from connote.core.things import Act, Mapping, Meaning

HEADER = ("Who", "Firm", "Where we met")
SAID = Mapping((Meaning.FULL_NAME, Meaning.COMPANY, Meaning.HISTORY_PLACE))


def test_a_table_is_known_again_by_its_header(book: Book) -> None:
    """Neither case nor blanks matter, nor the file's name; another header is another table."""
    book.mappings.remember("party.csv", HEADER, SAID)
    known = book.mappings.all()
    assert known[header_key((" who", "FIRM ", "Where  we met"))] == SAID
    assert header_key(("Who", "Firm")) not in known


def test_what_is_remembered_survives_a_restart(tmp_path: Path) -> None:
    """It lies in the book."""
    path, backups = tmp_path / "b.connote", tmp_path / "backups"
    first = Book.open(path, backups=backups, create=True)
    first.mappings.remember("party.csv", HEADER, SAID)
    first.close()
    again = Book.open(path, backups=backups)
    assert list(again.mappings.all().values()) == [SAID]
    again.close()


def test_a_header_has_one_mapping(book: Book) -> None:
    """What is said later takes the place of what was said before; each undo takes one back."""
    other = Mapping((Meaning.LAST_NAME, Meaning.LEAVE, Meaning.REMARKS))
    book.mappings.remember("party.csv", HEADER, SAID)
    book.mappings.remember("later.csv", HEADER, other)
    assert list(book.mappings.all().values()) == [other]
    assert book.undo_words == "Remember the columns of later.csv"
    book.undo()
    assert list(book.mappings.all().values()) == [SAID]
    book.undo()
    assert book.mappings.all() == {}


def test_forgetting_is_one_step_and_none_where_nothing_is_known(book: Book) -> None:
    """Undo brings the mapping back; what was never remembered leaves no step."""
    book.mappings.remember("party.csv", HEADER, SAID)
    book.mappings.forget(HEADER)
    assert book.mappings.all() == {}
    book.undo()
    assert list(book.mappings.all().values()) == [SAID]
    words = book.undo_words
    book.mappings.forget(("Another",))
    assert book.undo_words == words


@pytest.mark.parametrize(
    "mapping",
    [Mapping(SAID.columns, has_header=False), Mapping(SAID.columns[:2])],
    ids=["without a header", "of another width"],
)
def test_what_could_not_be_known_again_is_refused(book: Book, mapping: Mapping) -> None:
    """“Column 1” and “Column 2” would fit to every table that names none."""
    with pytest.raises(AskedWrongly):
        book.mappings.remember("party.csv", HEADER, mapping)
    assert book.mappings.all() == {}


def test_a_meaning_of_a_newer_connote_keeps_the_column(book: Book) -> None:
    """A word that isn't known yet costs nothing of the table."""
    book.mappings.remember("party.csv", HEADER, SAID)
    with book.step(Act.REMEMBER_COLUMNS, "Write a word of tomorrow"):
        Row.update(columns=json.dumps(["full_name", "shoe_size", "leave"])).execute()
    (known,) = book.mappings.all().values()
    assert known.columns == (Meaning.FULL_NAME, Meaning.KEEP, Meaning.LEAVE)
