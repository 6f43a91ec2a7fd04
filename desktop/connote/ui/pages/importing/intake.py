"""The files on their way in: read off the main thread, and kept together as they come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from connote.core.things import FileRead
from connote.ui.pages.importing.reading import (
    Known,
    Look,
    Reading,
    Source,
    Way,
    Wish,
    look_at,
    read_all,
    told_apart,
)
from connote.ui.worker import Work


class Intake(QObject):
    """Reads, or looks, one thing at a time; a new attempt lets the one before it go."""

    came = Signal()
    """Something was read; `sources` has it beside what came before."""

    seen = Signal(object)
    """What a table looks like."""

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Wait for something to read."""
        super().__init__(parent)
        self._number = 0
        self._work: Work | None = None
        self._came: dict[Path, Source] = {}

    # ── what came so far ─────────────────────────────────────────────────────────────────────

    @property
    def sources(self) -> tuple[Source, ...]:
        """Give what came of each path, its files named apart."""
        return told_apart(self._came.values())

    @property
    def files(self) -> tuple[FileRead, ...]:
        """Give the files that can be imported."""
        return tuple(file for source in self.sources for file in source.files)

    @property
    def unread(self) -> tuple[str, ...]:
        """Give the reasons why other files can't be."""
        return tuple(source.reason for source in self._came.values() if source.reason)

    @property
    def unclear(self) -> Source | None:
        """Give the only thing that came, where it is a table nobody has explained yet."""
        sources = self.sources
        is_one = len(sources) == 1 and bool(sources[0].reason) and sources[0].is_table
        return sources[0] if is_one and sources[0].wish.way is None else None

    def source(self, path: Path) -> Source:
        """Give what came of a path."""
        return self._came[path]

    def forget(self) -> None:
        """Let go of everything."""
        self.cancel()
        self._came = {}

    # ── reading ──────────────────────────────────────────────────────────────────────────────

    def read(self, paths: Sequence[Path], known: Known) -> None:
        """Read files in place of those that came before; tables by what is `known` of them."""
        self.forget()
        wishes = [Wish(path) for path in dict.fromkeys(paths)]
        self._start(read_all, tuple(wishes), known)

    def read_messages(self, wants: bool) -> None:
        """Read the archives that hold messages once more, with them or without."""
        wishes = [
            source.wish._replace(with_messages=wants)
            for source in self._came.values()
            if source.may_hold_messages
        ]
        self._start(read_all, tuple(wishes), {})

    def read_table(self, path: Path, way: Way) -> None:
        """Read a table once more, by what its columns are said to mean."""
        self._start(read_all, (Wish(path, way),), {})

    def look(
        self, path: Path, encoding: str = "", delimiter: str = "", has_header: bool | None = None
    ) -> None:
        """Look at a table; `seen` tells what it looks like."""
        self._start(look_at, path, encoding, delimiter, has_header)

    def cancel(self) -> None:
        """Let go of what is being read; nobody hears of it."""
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def _start(self, function: Callable[..., Any], *told: object) -> None:
        self.cancel()
        self._number += 1
        self._work = Work(partial(function, self._number, *told))
        self._work.done.connect(self._take)
        self._work.failed.connect(self._take_failure)
        self._work.start()

    def _take(self, came: Reading | Look) -> None:
        if came.number != self._number or self._work is None:
            return  # another attempt began, or this one was cancelled
        self._work = None
        if isinstance(came, Reading):
            self._came |= {source.wish.path: source for source in came.sources}
            self.came.emit()
        else:
            self.seen.emit(came)

    def _take_failure(self, error: Exception) -> None:
        if self._work is not None:
            self._work = None
            self.failed.emit(error)
