"""What narrows the people list besides the search: a pill each, above the list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connote.core.book import Book
from connote.core.listing import PeopleLines, at_once
from connote.core.things import ContactRow, PeopleFilter
from connote.ui import theme
from connote.ui.widgets.pill import Pill
from connote.ui.words import day


class Filters(QWidget):
    """Gives the list as narrowed; hidden where it shows everybody. `changed` when that changes."""

    changed = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Narrow nothing."""
        super().__init__(parent)
        self._book = book
        self._import_run: int | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.Space.L, theme.Space.S, theme.Space.L, theme.Space.S)
        self._row.addStretch(1)
        self._pill: Pill | None = None
        self.hide()

    @property
    def is_on(self) -> bool:
        """Say whether somebody may be left out."""
        return self._import_run is not None

    # ── the list ─────────────────────────────────────────────────────────────────────────────

    def _lines(self) -> PeopleLines:
        return at_once(self._book.contacts.lines(PeopleFilter(import_run=self._import_run)))

    def page(self, query: str, offset: int, limit: int) -> list[ContactRow]:
        """Read some lines of the list."""
        return self._lines().page(query, offset, limit)

    def count(self, query: str) -> int:
        """Count its lines."""
        return self._lines().count(query)

    def place(self, contact_id: int) -> int | None:
        """Tell at which place somebody stands in it."""
        return self._lines().place(contact_id)

    # ── narrowing ────────────────────────────────────────────────────────────────────────────

    def narrow_to_import(self, run_id: int) -> None:
        """Leave those whom an import made, or was the last to change."""
        self._import_run = run_id
        self._show()
        self.changed.emit()

    def take_off(self) -> None:
        """Show everybody again."""
        self._import_run = None
        self._show()
        self.changed.emit()

    def reload(self) -> None:
        """Take off what narrows to an import that is in the book no more."""
        if self._import_run is not None:
            self._show()

    def _show(self) -> None:
        words = self._words()
        if self._pill is not None and self._pill.text() != words:
            self._row.removeWidget(self._pill)
            self._pill.hide()
            self._pill.deleteLater()
            self._pill = None
        if words and self._pill is None:
            self._pill = Pill(words, "Filter", self)
            self._pill.clicked.connect(self.take_off)
            self._pill.removal_wanted.connect(self.take_off)
            self._row.insertWidget(0, self._pill)
            self._pill.show()
        if not words:
            self._import_run = None
        self.setVisible(bool(words))

    def _words(self) -> str:
        """Name the import, or give "" where there is none (any more)."""
        if self._import_run is None:
            return ""
        past = self._book.importing.past()
        found = next((one for one in past if one.id == self._import_run), None)
        if found is None:
            return ""
        return "Last import" if found == past[0] else f"Import of {day(found.at[:10])}"
