"""Restoring: another book takes the place of the present one, which is backed up first.

`restore` does it where no book is open, the others under the open one, which goes on with it.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from connote.core import clock
from connote.core.book import Book
from connote.core.errors import BookBusy, BookFailed, BookForeign, FileUnwritable
from connote.core.paths import make_private_file, make_private_folder
from connote.core.speech import tr
from connote.core.store import backup, connection, migrations


def restore(source: Path, path: Path, *, backups: Path) -> Book:
    """Put the book in `source` (a backup or an exported book) in the place of the one at `path`.

    The present book is backed up first; one that is damaged is set aside under another name. The
    source is refused untouched where it is damaged, foreign or newer. Gives the opened book.
    """
    source, path = source.absolute(), path.absolute()
    backup.check_copy(source)
    migrations.refuse_newer_file(source)
    try:
        make_private_folder(path.parent)
        if os.path.lexists(path):
            _keep_present(path, backups)
    except OSError as error:
        raise FileUnwritable(
            tr("{path} can't be written: {error}.").format(path=path, error=error.strerror)
        ) from error
    _copy(source, path)
    return Book.open(path, backups=backups)


def put_back(book: Book, source: Path, words: str) -> None:
    """Put a backup in the place of the open book, which is backed up first, and go on with it.

    `words` say what was done. Raises as `restore` does; the book is then as it was.
    """
    source = source.absolute()
    backup.check_copy(source)
    migrations.refuse_newer_file(source)
    book.make_backup("restore")
    with book.exchanged(words):
        _copy(source, book.path)


def save_again(book: Book, words: str) -> None:
    """Write the open book, whose file is gone, to its own place, and go on with that.

    Raises DiskFull or FileUnwritable.
    """
    try:
        make_private_folder(book.path.parent)
    except OSError as error:
        raise FileUnwritable(
            tr("{path} can't be written: {error}.").format(path=book.path, error=error.strerror)
        ) from error
    book.copy_to(book.path)
    with book.exchanged(words):
        pass


def go_on_with_file(book: Book, words: str) -> None:
    """Go on with the file that took the open book's place; what was open is backed up first.

    Raises what is wrong with that file; the book that is open then stays so.
    """
    backup.check_copy(book.path)
    migrations.refuse_newer_file(book.path)
    book.make_backup("replaced")
    with book.exchanged(words):
        pass


def _copy(source: Path, path: Path) -> None:
    connection.open_connection(source, read_only=True)
    try:
        backup.copy_book(path)
    finally:
        connection.close_connection()


def _keep_present(path: Path, backups: Path) -> None:
    """Back up what is there; a damaged or newer book is set aside as it is.

    Another program's file, or a book that somebody is writing to, is refused.
    """
    try:
        book = Book.open(path, backups=backups)
    except (BookBusy, BookForeign):
        raise
    except BookFailed:
        _set_aside(path)
        return
    try:
        book.make_backup("restore")
    finally:
        book.close()


def _set_aside(path: Path) -> None:
    """Copy a book that can't be opened, and take its journal away: it would spoil another book."""
    stamp = clock.now().replace(":", "").replace("T", " ")
    aside = path.with_name(f"{path.name}.damaged {stamp}")
    if path.exists():
        make_private_file(aside)
        shutil.copyfile(path, aside)
    journal = Path(f"{path.resolve()}-journal")
    if journal.exists():
        journal.rename(f"{aside}-journal")
