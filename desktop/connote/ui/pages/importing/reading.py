"""Reading the files that were dropped: off the main thread, plain paths in, plain values out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from connote.core.errors import FileUnreadable
from connote.core.files.reading import read_file
from connote.core.things import FileRead


class Unread(NamedTuple):
    """A file that could not be read, and why, in one sentence."""

    name: str
    reason: str


class Reading(NamedTuple):
    """What came of reading some files; `number` tells which attempt it was."""

    number: int
    files: tuple[FileRead, ...]
    unread: tuple[Unread, ...]


def read_all(number: int, paths: Sequence[Path]) -> Reading:
    """Read files one after the other; a bad one does not keep the good ones beside it out."""
    files: list[FileRead] = []
    unread: list[Unread] = []
    for path in paths:
        try:
            files.extend(read_file(path))
        except FileUnreadable as error:
            unread.append(Unread(path.name, str(error)))
        except MemoryError:
            unread.append(Unread(path.name, f"{path.name} is too large for this computer."))
    return Reading(number, tuple(files), tuple(unread))
