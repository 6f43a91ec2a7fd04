"""Keeps what is typed into a template until it is saved, so that no crash takes it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer

from connote.core.unsaved import Unsaved

_KEEP_AFTER_MS = 300


class Keeping(QObject):
    """Writes the newest text down soon after a key, and goes on doing so while keys come.

    The disk is waited for on one thread beside the window's, in the order of the texts.
    """

    def __init__(self, unsaved: Unsaved, parent: QObject) -> None:
        super().__init__(parent)
        self._unsaved = unsaved
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="unsaved")
        self._last: Future[None] | None = None
        self._newest: tuple[str, Callable[[], str]] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._soon.timeout.connect(self._keep)

    def text(self, place: str) -> str:
        """Give what was typed at a place and never saved, or ""."""
        return self._unsaved.text(place)

    def keep(self, place: str, text: Callable[[], str]) -> None:
        """Keep what `text` gives, soon; a timer that is asked again and again still comes."""
        self._newest = place, text
        if not self._soon.isActive():
            self._soon.start()

    def let_go(self, place: str) -> None:
        """Forget what was typed at a place: it is saved, or not wanted."""
        self._soon.stop()
        self._newest = None
        self._write(place, "")

    def finish(self) -> None:
        """Wait until everything is written down."""
        if self._soon.isActive():
            self._soon.stop()
            self._keep()
        if self._last is not None:
            self._last.result()

    def _keep(self) -> None:
        if self._newest is not None:
            place, text = self._newest
            self._write(place, text())

    def _write(self, place: str, text: str) -> None:
        self._last = self._writer.submit(self._unsaved.keep, place, text)
