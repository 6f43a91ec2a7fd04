"""What can go wrong in the world, as a tree; each message is one sentence fit for a person.

    ConnoteError
    ├── AskedWrongly            the request itself cannot be understood (the command line exits 2)
    │   ├── NotFound            no such contact, goal, template, …
    │   └── Ambiguous           several fit; `candidates` names them
    └── WorldFailed             asked rightly, but it could not be done (the command line exits 1)
        ├── TemplateBroken      a template has mistakes; `problems` lists them
        ├── FileUnreadable      a file to read is missing, foreign or broken
        │   └── TableUnclear    a table of which somebody must say what its columns mean
        ├── FileUnwritable      a file to write cannot be written
        ├── NotPermitted        the act is refused: it would hurt what is there
        └── BookFailed          the book itself
            ├── BookMissing
            ├── BookDamaged
            ├── BookForeign     another program's file
            ├── BookNewer       written by a newer Connote
            ├── BookBusy        another process holds the lock
            ├── BookReadOnly
            └── DiskFull        nothing was lost, nothing was saved

Whatever is not in this tree is a mistake of ours and is never caught.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from connote.core.things import Problem


class ConnoteError(Exception):
    """Something a person should be told in words."""

    exit_code = 1


class AskedWrongly(ConnoteError):
    """The request cannot be understood as it stands."""

    exit_code = 2


class NotFound(AskedWrongly):
    """Nothing fits what was named; `candidates` describes what comes near, each in one line."""

    def __init__(self, message: str, candidates: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.candidates = tuple(candidates)


class Ambiguous(AskedWrongly):
    """Several things fit what was named; `candidates` describes each in one line."""

    def __init__(self, message: str, candidates: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.candidates = tuple(candidates)


class WorldFailed(ConnoteError):
    """It was asked rightly and could not be done."""


class TemplateBroken(WorldFailed):
    """A template has mistakes; `problems` says where and what."""

    def __init__(self, message: str, problems: Sequence[Problem] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class FileUnreadable(WorldFailed):
    """A file to read is missing, foreign, too large or broken."""


class TableUnclear(FileUnreadable):
    """It is a table, but what its columns mean must be said by somebody."""


class FileUnwritable(WorldFailed):
    """A file cannot be written where it was asked for."""


class NotPermitted(WorldFailed):
    """The act is refused because of what it would do to what is there."""


class BookFailed(WorldFailed):
    """The book cannot be opened, read or written."""


class BookMissing(BookFailed):
    """There is no book at that place."""


class BookDamaged(BookFailed):
    """The file was a book once; it is left untouched."""


class BookForeign(BookFailed):
    """The file belongs to another program; it is left untouched."""


class BookNewer(BookFailed):
    """The book was written by a newer Connote; it is left untouched."""


class BookBusy(BookFailed):
    """Another process has the book locked."""


class BookReadOnly(BookFailed):
    """The book may be read but not written."""


class DiskFull(BookFailed):
    """There is no room left; the change was not saved and nothing was lost."""
