"""Long work, driven a slice at a time from the event loop, so that the window stays alive."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from connote.core.errors import ConnoteError


class Slices(QObject):
    """Runs one generator at a time; what it yields is progress, what it returns the result.

    `stopped` comes last and always: after the end, a failure, a cancel, or a mistake of ours.
    """

    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QObject) -> None:
        """Wait for a generator."""
        super().__init__(parent)
        self._generator: Generator[Any, None, Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Say whether a generator is under way."""
        return self._generator is not None

    def start(self, generator: Generator[Any, None, Any], *, at_once: float = 0) -> None:
        """Begin: for so many seconds at once, then with the next turns of the event loop."""
        self._generator = generator
        until = time.monotonic() + at_once
        while self._generator is generator and time.monotonic() < until:
            self._take_slice()
        if self._generator is generator:
            self._timer.start()

    def finish(self) -> None:
        """Do the rest at once."""
        self._timer.stop()
        while self._generator is not None:
            self._take_slice()

    def cancel(self) -> None:
        """Close the generator; what it had done is taken back by its own step."""
        if self._generator is not None:
            generator, self._generator = self._generator, None
            self._timer.stop()
            generator.close()
            self.stopped.emit()

    def _go_on(self) -> None:
        generator = self._generator
        self._take_slice()
        if generator is not None and self._generator is generator:
            self._timer.start()

    def _take_slice(self) -> None:
        generator = self._generator
        if generator is None:
            return
        try:
            told = next(generator)
        except StopIteration as end:
            self._generator = None
            self.ended.emit(end.value)
            self.stopped.emit()
        except ConnoteError as error:
            self._generator = None
            self.failed.emit(error)
            self.stopped.emit()
        except BaseException:
            self._generator = None
            self.stopped.emit()
            raise
        else:
            self.progressed.emit(told)
