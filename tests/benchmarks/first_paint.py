"""Tells when a widget was painted for the first time, and what memory the process has then."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class _Eye(QObject):
    """Waits for the first paint to be handled, prints, and ends the process."""

    def __init__(self, widget: QWidget, started_ns: int) -> None:
        super().__init__(widget)
        self._started_ns = started_ns
        self._has_seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the first paint."""
        if event.type() == QEvent.Type.Paint and not self._has_seen:
            self._has_seen = True
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        painted = (time.monotonic_ns() - self._started_ns) / 1e6
        QTimer.singleShot(300, lambda: self._end(painted))

    def _end(self, painted: float) -> None:
        print(f"{painted:.1f} {memory_kib()}", flush=True)
        os._exit(0)


def tell_at_first_paint(widget: QWidget, started_ns: int) -> None:
    """Print milliseconds since `started_ns` and KiB of memory at the first paint, then leave."""
    _Eye(widget, started_ns)


def memory_kib() -> int:
    """Read the proportional set size (PSS) of this process; 0 where the system doesn't tell."""
    rollup = Path("/proc/self/smaps_rollup")
    if not rollup.exists():
        return 0
    lines = rollup.read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
