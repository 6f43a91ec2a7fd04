"""One run of the command line: which book, and how answers are printed."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from connote.cli.places import Places
from connote.core.paths import BOOK_NAME

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from connote.core.book import Book


class Session(Places):
    """The book of this run, opened when it is first needed."""

    def __init__(self, book: str | None, folder: str | None, *, as_json: bool) -> None:
        """Note what was said on the command line; nothing is opened yet."""
        super().__init__(book, folder)
        self.as_json = as_json
        self._book: Book | None = None
        self._copy: TemporaryDirectory[str] | None = None

    def reading(self) -> Book:
        """Open the book to read; one that --book names is never made by that."""
        return self._open(create=self._named_book is None)

    def writing(self) -> Book:
        """Open the book to write, making it at need."""
        return self._open(create=True)

    def trying(self) -> Book:
        """Open the book for what is taken back in the end; where it can't be written, a copy."""
        book = self.reading()
        if book.is_read_only:
            from tempfile import TemporaryDirectory  # most runs need no copy

            self._copy = TemporaryDirectory(prefix="connote-")
            place = Path(self._copy.name)
            book.copy_to(place / BOOK_NAME)
            book.close()
            book = self._book = type(book).open(place / BOOK_NAME, backups=place / "backups")
        return book

    def close(self) -> None:
        """Close the book if it was opened."""
        if self._book is not None:
            self._book.close()
            self._book = None
        if self._copy is not None:
            self._copy.cleanup()

    def _open(self, *, create: bool) -> Book:
        if self._book is None:
            from connote.core.book import Book  # peewee costs 36 ms: --help does without

            self._book = Book.open(self.book_path, backups=self.backups, create=create)
        return self._book

    # ── answers ──────────────────────────────────────────────────────────────────────────────

    def answer(self, value: Any, words: str | Iterable[str]) -> None:
        """Print the answer: `value` as JSON, or else the words, a line each."""
        if self.as_json:
            click.echo(json.dumps(value, ensure_ascii=False, indent=2))
            return
        for line in [words] if isinstance(words, str) else words:
            click.echo(line)


def table(rows: Sequence[Sequence[object]], *, empty: str) -> list[str]:
    """Lay rows out in columns; `empty` is said where there are none."""
    if not rows:
        return [empty]
    texts = [[" ".join(str(cell).split()) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in texts) for column in range(len(texts[0]))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in texts
    ]


def dates_or_null(record: Mapping[str, Any]) -> dict[str, Any]:
    """Give a record with its empty dates as None, as scripts expect them."""
    return {
        name: None if value == "" and (name.endswith("_on") or name == "locked_until") else value
        for name, value in record.items()
    }


Function = TypeVar("Function", bound=Callable[..., Any])


def takes_json(function: Function) -> Function:
    """Give a command the option --json and hand it its session."""

    @functools.wraps(function)
    @click.option("--json", "as_json", is_flag=True, help="Print JSON alone.")
    @click.pass_obj
    def command(session: Session, /, as_json: bool, **told: Any) -> Any:
        session.as_json = session.as_json or as_json
        return function(session, **told)

    return command  # type: ignore[return-value]
