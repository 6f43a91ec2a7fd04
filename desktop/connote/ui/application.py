"""The one QApplication, which hears what the system asks an open program to open.

Only macOS asks that way, for a double-click in the Finder; elsewhere a second start brings the
files (`one_window`).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """A QApplication that gathers what it is asked to open: the system asks file by file."""

    asked_to_open = Signal(list)

    def __init__(self, arguments: Sequence[str]) -> None:
        """Listen from the first event on."""
        super().__init__(list(arguments))
        self._asked: list[Path] = []

    def event(self, event: QEvent) -> bool:
        """Take the wishes to open a file; the rest is Qt's."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        if event.file():
            if not self._asked:
                QTimer.singleShot(0, self._tell)
            self._asked.append(Path(event.file()))
        return True

    def _tell(self) -> None:
        asked, self._asked = self._asked, []
        self.asked_to_open.emit(asked)


def start_with(words: Sequence[str]) -> None:
    """Start the program in a process of its own."""
    import subprocess  # most windows start nothing

    is_frozen = getattr(sys, "frozen", False)
    start = [sys.executable] if is_frozen else [sys.executable, "-m", "connote"]
    subprocess.Popen([*start, *words], start_new_session=True)  # noqa: S603 - ours
