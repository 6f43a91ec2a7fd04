"""The open file: looked at before it is touched, opened with the settings that keep a promise.

`journal_mode=TRUNCATE` and `synchronous=FULL` lose nothing that was confirmed, and leave one file
at rest that is safe to copy. What SQLite complains of is told in words by `told_in_words`.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import struct
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path

import peewee

from connote.core import errors
from connote.core.speech import tr
from connote.core.store.tables import database

APPLICATION_ID = 0x436F6E6E  # "Conn"
_MAGIC = b"SQLite format 3\0"
_HEADER = 100

BUSY_SECONDS = 5.0

_opened: tuple[int, int] | None = None
"""Device and number of the file that is open: its name may come to mean another one."""


class FilePlace(Enum):
    """Whether the file that is open still lies under its name."""

    HERE = "here"
    GONE = "gone"
    REPLACED = "replaced"


def open_connection(path: Path, *, read_only: bool = False) -> None:
    """Bind the tables to the book at `path` and open it."""
    database.init(
        os.fspath(path.absolute()),
        timeout=BUSY_SECONDS,
        pragmas=(
            ("trusted_schema", 0),
            ("foreign_keys", 1),
            ("cache_size", -65536),
            ("query_only", int(read_only)),
        ),
    )
    global _opened
    with told_in_words(path):
        database.connect()
        _opened = _number_of(path)
        if not read_only:
            try:
                database.execute_sql("PRAGMA synchronous=FULL")
                database.execute_sql("PRAGMA journal_mode=TRUNCATE")
            except BaseException:
                close_connection()  # rather none than one that keeps its word less well
                raise


def file_place() -> FilePlace:
    """Tell whether the open file lies where it was opened; where that can't be seen, it does."""
    path = Path(str(database.database))
    found = _number_of(path)
    if _opened is None or database.is_closed() or found == _opened:
        return FilePlace.HERE
    if found is not None:
        return FilePlace.REPLACED
    return FilePlace.GONE if not os.path.lexists(path) else FilePlace.HERE


def refuse_if_moved() -> None:
    """Raise BookMissing where what would be written could be found under no name any more."""
    place = file_place()
    path = database.database
    if place is FilePlace.GONE:
        raise errors.BookMissing(
            tr(
                "The file of the book is gone from {path}; nothing was changed. "
                "Save a copy of what is shown before you close the window."
            ).format(path=path)
        )
    if place is FilePlace.REPLACED:
        raise errors.BookMissing(
            tr(
                "Another file took the place of the book {path}; nothing was changed. "
                "Save a copy of what is shown before you close the window."
            ).format(path=path)
        )


def _number_of(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def close_connection() -> None:
    """Close the file; a connection that is closed already stays so."""
    if not database.is_closed():
        database.close()


def open_if_closed() -> None:
    """Open the file that could not be opened anew after a failure of its disk."""
    if database.is_closed():
        open_connection(Path(str(database.database)))


@contextlib.contextmanager
def reopened_on_failure(settle: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Open the file anew after a failure of the disk: what was cached may not be what is there.

    `settle` then sees to it that what failed is not there after all. Where the disk doesn't allow
    that, the file stays closed until `open_if_closed`.
    """
    path = Path(str(database.database))
    try:
        yield
    except (peewee.DatabaseError, sqlite3.Error):
        close_connection()
        try:
            open_connection(path)
            settle()
        except (errors.BookFailed, peewee.DatabaseError, sqlite3.Error):
            close_connection()
        raise


def look_before_opening(path: Path) -> None:
    """Raise what is wrong with the file at `path`, without opening it as a database.

    Raises BookMissing, BookDamaged, BookForeign or BookFailed. A 0-byte file would open as an
    *empty* database, so a book that exists must carry our application id.
    """
    try:
        _look_for_a_file(path)
        with path.open("rb") as file:
            head = file.read(_HEADER)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise errors.BookFailed(
            tr("{path} can't be read: {strerror}.").format(path=path, strerror=error.strerror)
        ) from error
    _judge_header(path, head, size)
    _set_foreign_wal_aside(path, head)


def _look_for_a_file(path: Path) -> None:
    """Raise where there is nothing, or no file; OSError where it can't even be looked."""
    if path.is_symlink() and not path.exists():
        raise errors.BookMissing(
            tr("{path} points to {readlink}, which does not exist.").format(
                path=path, readlink=path.readlink()
            )
        )
    if not path.exists():
        raise errors.BookMissing(tr("There is no book at {path}.").format(path=path))
    if not path.is_file():
        raise errors.BookForeign(
            tr("{path} is not a file, so it can't be a Connote book.").format(path=path)
        )


def _judge_header(path: Path, head: bytes, size: int) -> None:
    damaged = errors.BookDamaged(
        tr(
            "The book {path} is damaged; it was left as it is. "
            "Restore a backup with: connote restore FILE"
        ).format(path=path)
    )
    if len(head) < 2 or not head.strip(b"\0"):
        raise damaged
    if not head.startswith(_MAGIC):
        raise errors.BookForeign(
            tr("{path} is not a Connote book, or it is encrypted.").format(path=path)
        )
    if len(head) < _HEADER:
        raise damaged
    if struct.unpack_from(">I", head, 68)[0] != APPLICATION_ID:
        raise errors.BookForeign(
            tr(
                "{path} is not a Connote book: it belongs to another program. It was left as it is."
            ).format(path=path)
        )
    if _is_cut_off(path, head, size):
        raise damaged


def _is_cut_off(path: Path, head: bytes, size: int) -> bool:
    """Say whether the file is shorter than its own header says; a hot journal may mend it."""
    journal = Path(f"{path}-journal")
    if journal.exists() and journal.stat().st_size > 0:
        return False
    page = struct.unpack_from(">H", head, 16)[0]
    page = 65536 if page == 1 else page
    pages, changed, valid_for = (struct.unpack_from(">I", head, at)[0] for at in (28, 24, 92))
    return bool(changed == valid_for and size < pages * page)


def _set_foreign_wal_aside(path: Path, head: bytes) -> None:
    """Rename a `-wal` that is not ours: opening a book in rollback mode would delete it."""
    wal = Path(f"{path}-wal")
    if head[18] == 1 and wal.exists() and wal.stat().st_size > 0:
        with contextlib.suppress(OSError):
            wal.rename(f"{path}-wal.set-aside")


@contextlib.contextmanager
def told_in_words(path: Path | None = None) -> Iterator[None]:
    """Turn what SQLite raises into a failure that a person can be told."""
    try:
        yield
    except UnicodeDecodeError as error:  # the complaint quotes a schema that is no text any more
        damaged = in_words(sqlite3.DatabaseError("malformed"), path)
        assert damaged is not None  # noqa: S101 - "malformed" is among the complaints
        raise damaged from error
    except _ITS_FAILURES as error:
        failure = in_words(error, path)
        if failure is None:
            raise
        raise failure from error


def in_words(error: Exception, path: Path | None = None) -> errors.BookFailed | None:
    """Give the failure that SQLite's complaint means, or None where it is none of the world's."""
    if not isinstance(error, _ITS_FAILURES):
        return None
    path = path or Path(str(database.database))
    text = str(error).lower()
    for sign, kind, words in _COMPLAINTS:
        if sign in text:
            return kind(words.format(path=path))
    return None


_ITS_FAILURES = (peewee.DatabaseError, peewee.InterfaceError, sqlite3.Error)

_COMPLAINTS: tuple[tuple[str, type[errors.BookFailed], str], ...] = (
    (
        "disk is full",
        errors.DiskFull,
        tr(
            "The disk is full; this change was not saved and nothing else was lost. "
            "Free some room and try again."
        ),
    ),
    (
        "locked",
        errors.BookBusy,
        tr(
            "The book {path} is in use by another program (another Connote, or a sync or backup "
            "tool); nothing was changed. Try again in a moment."
        ),
    ),
    (
        "readonly",
        errors.BookReadOnly,
        tr(
            "The book {path} can't be written: the file or its folder is read-only. "
            "Nothing was changed."
        ),
    ),
    (
        "disk i/o error",
        errors.BookFailed,
        tr(
            "The disk reported an error while {path} was read or written; the change was not saved."
        ),
    ),
    (
        "connection not opened",  # reopened_on_failure could not
        errors.BookFailed,
        tr("The book {path} can't be read any more since its disk reported an error."),
    ),
    (
        "unable to open",
        errors.BookFailed,
        tr("The book {path} can't be opened: its folder is missing, closed to you, or read-only."),
    ),
    (
        "malformed",
        errors.BookDamaged,
        tr(
            "The book {path} is damaged; it was left as it is. "
            "Restore a backup with: connote restore FILE"
        ),
    ),
    (
        "not a database",
        errors.BookForeign,
        tr("{path} is not a Connote book, or it is encrypted."),
    ),
    (
        "could not decode",
        errors.BookDamaged,
        tr("A text in the book {path} is damaged; connote check mends it."),
    ),
    (
        "no such",  # table or column
        errors.BookDamaged,
        tr(
            "The book {path} is damaged: a part of it is missing. "
            "Restore a backup with: connote restore FILE"
        ),
    ),
    (
        "has no column",
        errors.BookDamaged,
        tr(
            "The book {path} is damaged: a part of it is missing. "
            "Restore a backup with: connote restore FILE"
        ),
    ),
)
