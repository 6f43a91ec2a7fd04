"""What is being typed about one person: kept in a small file, so that no crash loses it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from connote.core.unsaved import Unsaved

_KEEP_AFTER_MS = 500


class Typed(QObject):
    """Keeps a text half a second after the last key; `place_of` names its place by the uid."""

    def __init__(self, unsaved: Unsaved, place_of: Callable[[str], str], parent: QObject) -> None:
        """Begin with nobody."""
        super().__init__(parent)
        self._unsaved = unsaved
        self._place_of = place_of
        self._uid = ""
        self._text: str | None = None
        self._soon = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._soon.timeout.connect(self.keep)

    def begin(self, uid: str) -> str:
        """Turn to a person, whose former text is kept; gives what was typed about this one."""
        self.keep()
        self._uid = uid
        return self._unsaved.text(self._place_of(uid))

    def type(self, text: str) -> None:
        """Take a key."""
        self._text = text
        self._soon.start()

    def keep(self) -> None:
        """Write down what is typed, at once."""
        self._soon.stop()
        if self._uid and self._text is not None:
            self._unsaved.keep(self._place_of(self._uid), self._text)
        self._text = None

    def let_go(self) -> None:
        """Forget it: the words are in the book, or were given up."""
        self._text = ""
        self.keep()
