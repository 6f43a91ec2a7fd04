"""One window a book: a second start raises the first window instead of opening another.

The first window holds a lock beside the book (Qt's, which sees through the locks of dead processes)
and looks for a sign that a second start leaves; no socket is opened for it. A book that has more
than one name (hard links) is known by its number: its lock lies where all of them lead to.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

_LOOK_MS = 400


class OneWindow(QObject):
    """The claim of a process on a book's window."""

    def __init__(self, book: Path) -> None:
        """Prepare the claim; `is_first` makes it."""
        super().__init__()
        place = _place_of(book)
        self._lock = QLockFile(f"{place}.window")
        self._lock.setStaleLockTime(0)  # only a dead process makes a lock stale, never time
        self._sign = Path(f"{place}.raise")
        self._timer = QTimer(self, interval=_LOOK_MS)

    def is_first(self, files: Sequence[Path] = ()) -> bool:
        """Claim the window; False where another process has it, which is then asked to show it.

        With `files`, it is asked to take them in. A folder that can't be written has no locks: then
        every start is the first.
        """
        if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        with contextlib.suppress(OSError):
            self._leave_sign([str(path) for path in files])
        return False

    def _leave_sign(self, files: list[str]) -> None:
        """Put the sign there whole, so that the first window never reads half of it."""
        unfinished = self._sign.with_name(f"{self._sign.name}.unfinished")
        unfinished.touch(mode=0o600)
        unfinished.write_text(json.dumps(files), encoding="utf-8", errors="surrogatepass")
        unfinished.replace(self._sign)

    def raise_when_asked(
        self, window: QWidget, take_files: Callable[[list[Path]], None] | None = None
    ) -> None:
        """Show the window whenever a second start asks for it, and hand on the files it brings."""

        def look() -> None:
            if self._sign.exists():
                files = self._read_sign()
                with contextlib.suppress(OSError):
                    self._sign.unlink()
                if files and take_files is not None:
                    take_files(files)
                bring_forward(window)

        self._timer.timeout.connect(look)
        self._timer.start()

    def _read_sign(self) -> list[Path]:
        """Read what the second start brings; whatever else lies there brings nothing."""
        try:
            told = json.loads(self._sign.read_text(encoding="utf-8", errors="surrogatepass"))
        except (OSError, ValueError):
            return []
        return [Path(name) for name in told if isinstance(name, str)] * isinstance(told, list)

    def let_go(self) -> None:
        """Give the claim up."""
        self._timer.stop()
        self._lock.unlock()


def bring_forward(window: QWidget) -> None:
    """Show a window over the others, also where it was minimized."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _place_of(book: Path) -> Path:
    """Give the place beside which lock and sign lie, the same by whatever name the book goes."""
    real = book.resolve()
    try:
        found = real.stat()
    except OSError:
        return real
    if found.st_nlink < 2:
        return real
    folder = os.environ.get("XDG_RUNTIME_DIR", "")  # the user's own, as long as the session lasts
    if not os.path.isdir(folder):
        from tempfile import gettempdir  # most books have one name, most systems that folder

        folder = gettempdir()
    return Path(folder) / f"connote-{found.st_uid}-{found.st_dev}-{found.st_ino}"
