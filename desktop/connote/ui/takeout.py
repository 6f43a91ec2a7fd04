"""Taking things out: asks where to, and writes the history, the contacts or the whole book."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from connote.core import clock
from connote.core.book import Book
from connote.core.speech import later, tr
from connote.ui.ask import Ask

if TYPE_CHECKING:
    from connote.ui.export_period import Wanted

_FORMATS = later("vCard 4.0 (*.vcf);;Table (*.csv)")


class Takeout:
    """The menu's exports; the dialog has asked before a file is replaced."""

    def __init__(self, book: Book, ask: Ask, say: Callable[[str], None]) -> None:
        """Export from `book`, asking and telling by these."""
        self._book = book
        self._ask = ask
        self._say = say

    def requests(self) -> None:
        """Ask which requests are to go out, then write them as CSV."""
        from connote.ui.export_period import ExportPeriod  # keeps the start fast

        dialog = ExportPeriod(self._book.exporting.days(), QApplication.activeWindow())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.export_wanted.connect(lambda wanted: self._write_requests(dialog, wanted))
        dialog.open()

    def chosen_requests(self, ids: Sequence[int]) -> None:
        """Write these requests as CSV, in this order, without asking for a period."""
        path = self._where(tr("Export Outreach History"), "outreach", tr("Table (*.csv)"), ".csv")
        if path is not None:
            number = self._book.exporting.outreach(path, only=ids, bom=True, overwrite=True)
            self._say(tr("%n request(s) written to {path}", "", number).format(path=path))

    def _write_requests(self, dialog: QDialog, wanted: Wanted) -> None:
        """Write the outreach history; the dialog stays where no file was chosen."""
        days = "-to-".join(day for day in (wanted.since, wanted.until) if day)
        path = self._where(
            tr("Export Outreach History"), "outreach", tr("Table (*.csv)"), ".csv", days
        )
        if path is not None:
            number = self._book.exporting.outreach(
                path,
                since=wanted.since,
                until=wanted.until,
                exact=wanted.exact,
                bom=not wanted.exact,
                overwrite=True,
            )
            dialog.accept()
            self._say(tr("%n request(s) written to {path}", "", number).format(path=path))

    def contacts(self) -> None:
        """Write the contacts as vCards, or as CSV where the name says so."""
        self._write_contacts(tr("Export Contacts"), None)

    def people(self, ids: Sequence[int]) -> None:
        """Write some contacts in the same way."""
        self._write_contacts(tr("Export %n (Contact|Contacts)", "", len(ids)), ids)

    def _write_contacts(self, title: str, only: Sequence[int] | None) -> None:
        from connote.core.exporting import ContactFormat  # keeps the start fast

        path = self._where(title, "contacts", tr(_FORMATS), ".vcf")
        if path is not None:
            is_table = path.suffix.lower() == ".csv"
            form = ContactFormat.CSV if is_table else ContactFormat.VCARD_4
            number = self._book.exporting.contacts(
                path, form=form, only=only, bom=is_table, overwrite=True
            )
            self._say(tr("%n contact(s) written to {path}", "", number).format(path=path))

    def book(self) -> None:
        """Write the whole book as one file."""
        path = self._where(
            tr("Export the Whole Book"), "book", tr("Connote book (*.connote)"), ".connote"
        )
        if path is not None:
            self._book.exporting.book(path, overwrite=True)
            self._say(tr("The whole book was written to {path}").format(path=path))

    def _where(self, title: str, stem: str, kinds: str, suffix: str, days: str = "") -> Path | None:
        """Ask for the file; what was confirmed there is written, under no other name."""
        name = f"connote-{stem}-{days or clock.today().isoformat()}{suffix}"
        return self._ask.save_file(title, name, kinds)
