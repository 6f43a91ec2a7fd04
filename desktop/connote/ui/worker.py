"""Work off the main thread: plain data in, plain data out; the book never goes there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from connote.core.errors import ConnoteError


class Work(QObject):
    """A piece of work under way; one of its signals comes, on the main thread, unless cancelled."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, function: Callable[[], Any]) -> None:
        """Prepare the work; `start` begins it."""
        super().__init__()
        self._function = function
        self.is_cancelled = False

    def start(self) -> None:
        """Begin, on a thread of the pool."""
        QThreadPool.globalInstance().start(_Runner(self, self._function))

    def cancel(self) -> None:
        """Let the result fall; nobody hears of it."""
        self.is_cancelled = True


class _Runner(QRunnable):
    def __init__(self, work: Work, function: Callable[[], Any]) -> None:
        super().__init__()
        self._work = work
        self._function = function

    def run(self) -> None:
        try:
            result = self._function()
        except (ConnoteError, OSError, MemoryError) as error:
            if not self._work.is_cancelled:
                self._work.failed.emit(error)
        else:
            if not self._work.is_cancelled:
                self._work.done.emit(result)
