"""Finds lists without a halt: at once where that is quick, else in turns of the event loop."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

_PATIENCE = 0.02
"""Seconds after which the event loop has its turn."""


class Finder(QObject):
    """Runs one generator, the newest; `found` carries what it returns."""

    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Wait for a generator."""
        super().__init__(parent)
        self._finding: Generator[Any, None, Any] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_finding(self) -> bool:
        """Say whether the answer is still to come."""
        return self._finding is not None

    def find(self, finding: Generator[Any, None, Any]) -> None:
        """Begin at once, in place of what was looked for before."""
        self.cancel()
        self._finding = finding
        self._go_on()

    def cancel(self) -> None:
        """Ask the book no more."""
        self._timer.stop()
        if self._finding is not None:
            finding, self._finding = self._finding, None
            finding.close()

    def _go_on(self) -> None:
        until = time.monotonic() + _PATIENCE
        while self._finding is not None:
            try:
                next(self._finding)
            except StopIteration as end:
                self._finding = None
                self.found.emit(end.value)
                return
            except BaseException:
                self._finding = None
                raise
            if time.monotonic() > until:
                self._timer.start(0)
                return
