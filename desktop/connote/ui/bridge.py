"""The bridge: the core's one callback becomes the window's one signal.

It also looks outside from time to time: whether a command wrote to the book, and whether its file
is still where it was.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from connote.core.book import EVERYTHING, Book
from connote.core.errors import BookFailed
from connote.core.speech import tr
from connote.core.store.connection import FilePlace
from connote.core.things import Act, Change

POLL_MS = 1000


class Bridge(QObject):
    """Emits `changed` with every Change: of this window, and of commands that ran beside it.

    `moved` carries where the file of the book is, when that became something else.
    """

    changed = Signal(object)
    moved = Signal(object)

    def __init__(self, book: Book, parent: QObject) -> None:
        """Listen to the book until `detach`, which the window calls when it goes."""
        super().__init__(parent)
        self._book = book
        self._version = book.data_version()
        self._place = FilePlace.HERE
        self._stop_listening = book.on_change(self._pass_on)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look_outside)
        self._timer.start(POLL_MS)

    def detach(self) -> None:
        """Stop listening; the book may be closed then."""
        self._timer.stop()
        self._stop_listening()

    def _pass_on(self, change: Change) -> None:
        """Announce a change of ours; it may have come with a new connection."""
        self._version = self._book.data_version()
        self.changed.emit(change)

    def look_outside(self) -> None:
        """See what others did to the book; one that is being written to is asked later."""
        place = self._book.file_place()
        if place is not self._place:
            self._place = place
            self.moved.emit(place)
        try:
            version = self._book.data_version()
        except BookFailed:
            return
        if version != self._version:
            self._version = version
            told = tr("The book was changed by a command")
            self.changed.emit(Change(Act.OUTSIDE, told, EVERYTHING))
