"""The bridge: the core's one callback becomes the window's one signal."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from connote.core.book import Book
from connote.core.errors import BookFailed
from connote.core.store.tables import JOURNALED, table_name
from connote.core.things import Act, Change

POLL_MS = 2000


class Bridge(QObject):
    """Emits `changed` with every Change: of this window, and of commands that ran beside it."""

    changed = Signal(object)

    def __init__(self, book: Book, parent: QObject) -> None:
        """Listen to the book until `detach`, which the window calls when it goes."""
        super().__init__(parent)
        self._book = book
        self._version = book.data_version()
        self._stop_listening = book.on_change(self._pass_on)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look_outside)
        self._timer.start(POLL_MS)

    def detach(self) -> None:
        """Stop listening; the book may be closed then."""
        self._timer.stop()
        self._stop_listening()

    def _pass_on(self, change: Change) -> None:
        """Announce a change of ours; it may have come with a new connection."""
        self._version = self._book.data_version()
        self.changed.emit(change)

    def _look_outside(self) -> None:
        """See whether another process wrote to the book; one that is writing is asked later."""
        try:
            version = self._book.data_version()
        except BookFailed:
            return
        if version != self._version:
            self._version = version
            everything = frozenset(table_name(table) for table in JOURNALED)
            self.changed.emit(Change(Act.OUTSIDE, "The book was changed by a command", everything))
