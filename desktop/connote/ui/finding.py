"""Finding who can help: at once where they are few, in pieces where they are thousands."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from connote.core.introductions import Introductions
from connote.core.things import Goal
from connote.ui.slices import Slices


class Finding(QObject):
    """Ranks who can help with one goal at a time; `found` carries the Ranking."""

    found = Signal(object)

    def __init__(self, introductions: Introductions, parent: QObject) -> None:
        """Look for nobody yet."""
        super().__init__(parent)
        self._introductions = introductions
        self._slices = Slices(self)
        self._slices.ended.connect(self.found)

    @property
    def is_looking(self) -> bool:
        """Say whether it is not known yet who can help."""
        return self._slices.is_running

    def look(self, goal: Goal, *, may_wait: bool = False) -> None:
        """Look for those who can help with a goal; what was looked for before is let go.

        With `may_wait` nothing is done in this turn of the event loop: it has done enough.
        """
        self._slices.cancel()
        pieces = self._introductions.ranking_in_slices(goal)
        if not may_wait:
            try:
                next(pieces)
            except StopIteration as end:
                self.found.emit(end.value)
                return
        self._slices.start(pieces)

    def give_up(self) -> None:
        """Look no further."""
        self._slices.cancel()
