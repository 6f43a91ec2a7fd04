"""An import in slices: others may read meanwhile, but nothing they write can be lost with it."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import NotPermitted
from connote.core.things import ConnectionRow, FileKind, FileRead


def _export(number: int) -> FileRead:
    rows = tuple(
        ConnectionRow(
            place, f"Given{place}", "Lee", f"https://www.linkedin.com/in/g{place}", "", "", "", ""
        )
        for place in range(number)
    )
    return FileRead("Connections.csv", FileKind.CONNECTIONS, rows)


def test_nobody_writes_between_the_slices(sample_book: Book) -> None:
    """A verb, undo and redo are refused in words while an import is under way."""
    slices = sample_book.importing.in_slices([_export(3000)])
    next(slices)
    with pytest.raises(NotPermitted, match="An import is running"):
        sample_book.contacts.add(ContactWords(first_name="Ada"))
    with pytest.raises(NotPermitted, match="An import is running"):
        sample_book.undo()
    with pytest.raises(NotPermitted, match="An import is running"):
        sample_book.redo()
    assert sample_book.contacts.count() >= 60
    for _ in slices:
        pass
    assert sample_book.contacts.count() == 3060


def test_a_cancelled_import_leaves_the_book_ready(sample_book: Book) -> None:
    """Closing the generator takes everything back, and the next step is one of its own."""
    slices = sample_book.importing.in_slices([_export(3000)])
    next(slices)
    slices.close()
    assert sample_book.contacts.count() == 60
    sample_book.contacts.add(ContactWords(first_name="Ada"))
    assert sample_book.undo_words == "Add Ada"
