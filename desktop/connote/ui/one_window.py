"""One window a book: a second start raises the first window instead of opening another.

The first window holds a lock beside the book (Qt's, which sees through the locks of dead processes)
and looks for a sign that a second start leaves; no socket is opened for it.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

_LOOK_MS = 400


class OneWindow(QObject):
    """The claim of a process on a book's window."""

    def __init__(self, book: Path) -> None:
        """Prepare the claim; `is_first` makes it."""
        super().__init__()
        self._lock = QLockFile(f"{book}.window")
        self._lock.setStaleLockTime(0)  # only a dead process makes a lock stale, never time
        self._sign = Path(f"{book}.raise")
        self._timer = QTimer(self, interval=_LOOK_MS)

    def is_first(self) -> bool:
        """Claim the window; False where another process has it, which is then asked to show it.

        A folder that can't be written has no locks: then every start is the first.
        """
        if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        with contextlib.suppress(OSError):
            self._sign.touch(mode=0o600)
        return False

    def raise_when_asked(self, window: QWidget) -> None:
        """Show the window whenever a second start asks for it."""

        def look() -> None:
            if self._sign.exists():
                with contextlib.suppress(OSError):
                    self._sign.unlink()
                window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
                window.show()
                window.raise_()
                window.activateWindow()

        self._timer.timeout.connect(look)
        self._timer.start()

    def let_go(self) -> None:
        """Give the claim up."""
        self._timer.stop()
        self._lock.unlock()
