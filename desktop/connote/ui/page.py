"""What every page is: it shows what the core says, and goes stale when that changes.

A page calls verbs of the book and returns; what it changed comes back to it, as to everybody, as a
Change. A failure of the world may pass through a slot: `failures` tells it, in one place for all.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from connote.core.book import Book
from connote.core.things import Change


class Page(QWidget):
    """A page of the window; `watches` names the tables it shows."""

    title: ClassVar[str] = ""
    icon: ClassVar[str] = ""
    watches: ClassVar[frozenset[str]] = frozenset()

    said = Signal(str)
    """Words for the status line: what just happened."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the page; its content comes with the first `reload`."""
        super().__init__(parent)
        self.book = book
        self._is_stale = True

    def reload(self) -> None:
        """Show what the book says now, keeping the selection and what is being typed."""
        raise NotImplementedError

    def take_change(self, change: Change) -> None:
        """Reload if the change touches what is shown: at once, or when the page is seen again."""
        if self.watches & change.tables:
            self.turn_stale()

    def turn_stale(self) -> None:
        """Reload at once, or when the page is seen again: something changed, or a day began."""
        self._is_stale = True
        if self.isVisible():
            self._freshen()

    def focus_first(self) -> None:
        """Put the focus where a person begins on this page."""
        self.setFocus()

    def remembered(self) -> str:
        """Tell how somebody arranged the page, for the next start; "" where there is nothing."""
        return ""

    def take_remembered(self, text: str) -> None:
        """Arrange the page as it was at the last start; what can't be read is passed over."""

    def put_away(self) -> None:
        """Keep what is being typed; the window is about to go."""

    def showEvent(self, event: QShowEvent) -> None:
        """Bring a stale page up to date before it is seen."""
        super().showEvent(event)
        self._freshen()

    def _freshen(self) -> None:
        if self._is_stale:
            self.reload()
            self._is_stale = False
