"""Taking things out: asks where to, and writes the history, the contacts or the whole book."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from connote.core import clock
from connote.core.book import Book
from connote.ui import words
from connote.ui.ask import Ask

_FORMATS = "vCard 4.0 (*.vcf);;Table (*.csv)"


class Takeout:
    """The menu's exports; the dialog has asked before a file is replaced."""

    def __init__(self, book: Book, ask: Ask, say: Callable[[str], None]) -> None:
        """Export from `book`, asking and telling by these."""
        self._book = book
        self._ask = ask
        self._say = say

    def requests(self) -> None:
        """Write the outreach history as CSV, for a spreadsheet."""
        path = self._where("Export Outreach History", "outreach", "Table (*.csv)", ".csv")
        if path is not None:
            number = self._book.exporting.outreach(path, bom=True, overwrite=True)
            self._say(f"{words.number(number, 'request')} written to {path}")

    def contacts(self) -> None:
        """Write the contacts as vCards, or as CSV where the name says so."""
        from connote.core.exporting import ContactFormat  # keeps the start fast

        path = self._where("Export Contacts", "contacts", _FORMATS, ".vcf")
        if path is not None:
            is_table = path.suffix.lower() == ".csv"
            form = ContactFormat.CSV if is_table else ContactFormat.VCARD_4
            number = self._book.exporting.contacts(path, form=form, bom=is_table, overwrite=True)
            self._say(f"{words.number(number, 'contact')} written to {path}")

    def book(self) -> None:
        """Write the whole book as one file."""
        path = self._where("Export the Whole Book", "book", "Connote book (*.connote)", ".connote")
        if path is not None:
            self._book.exporting.book(path, overwrite=True)
            self._say(f"The whole book was written to {path}")

    def _where(self, title: str, stem: str, kinds: str, suffix: str) -> Path | None:
        name = f"connote-{stem}-{clock.today().isoformat()}{suffix}"
        path = self._ask.save_file(title, name, kinds)
        return path.with_suffix(suffix) if path is not None and not path.suffix else path
