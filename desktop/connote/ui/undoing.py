"""Undo and redo of the window: at once where that is quick, else between its events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from connote.core.errors import ConnoteError
from connote.core.speech import tr
from connote.core.things import Change
from connote.ui.slices import Slices

if TYPE_CHECKING:
    from connote.core.book import Turning
    from connote.ui.main_window import MainWindow

_AT_ONCE_SECONDS = 0.015
"""So long a step may take to be turned back before the window goes on meanwhile."""

_CANCEL_AFTER_MS = 500
"""What is over sooner is no matter for a button."""


class Undoing(QObject):
    """Turns steps back and forth; while a long one is under way, nobody else may write."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to this window."""
        super().__init__(window)
        self._window = window
        self._told, self._nothing = "", ""
        self._is_long = False
        self._turning = Slices(self)
        self._turning.progressed.connect(self._show_progress)
        self._turning.ended.connect(self._tell_if_nothing)
        self._turning.failed.connect(_tell)
        self._turning.stopped.connect(self._let_others_write)
        self._cancel_soon = QTimer(self, singleShot=True, interval=_CANCEL_AFTER_MS)
        self._cancel_soon.timeout.connect(lambda: window.frame.status.let_cancel(True))

    def undo(self) -> None:
        """Take the last change back."""
        told = tr("Undoing… {share} %")
        self._turn(self._window.book.undoing(), told, tr("Nothing to undo."))

    def redo(self) -> None:
        """Do again what was undone."""
        told = tr("Redoing… {share} %")
        self._turn(self._window.book.redoing(), told, tr("Nothing to redo."))

    def cancel(self) -> None:
        """Leave everything as it was before what is under way."""
        if self._is_long:
            self._turning.cancel()
            self._window.say(tr("Nothing was changed."))

    def finish(self) -> None:
        """End what is under way: the window goes, and what was asked for is to be done."""
        self._turning.finish()

    def _turn(self, turning: Turning, told: str, nothing: str) -> None:
        if self._turning.is_running:
            return
        self._told, self._nothing = told, nothing
        self._turning.start(turning, at_once=_AT_ONCE_SECONDS)
        self._is_long = self._turning.is_running
        if self._is_long:
            self._cancel_soon.start()
            self._window.set_busy(True)

    def _show_progress(self, share: float) -> None:
        if self._is_long:
            self._window.say(self._told.format(share=round(share * 100)))
        if share == 1:  # it is saved
            self._cancel_no_more()

    def _cancel_no_more(self) -> None:
        self._cancel_soon.stop()
        self._window.frame.status.let_cancel(False)

    def _let_others_write(self) -> None:
        if self._is_long:
            self._is_long = False
            self._cancel_no_more()
            self._window.set_busy(False)

    def _tell_if_nothing(self, change: Change | None) -> None:
        if change is None:
            self._window.say(self._nothing)


def _tell(error: ConnoteError) -> None:
    raise error  # told in words, in the one place for all failures
