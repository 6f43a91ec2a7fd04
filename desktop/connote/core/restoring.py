"""Restoring: another book takes the place of the present one, which is backed up first."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from connote.core import clock
from connote.core.book import Book
from connote.core.errors import BookBusy, BookFailed, BookForeign, FileUnwritable
from connote.core.paths import make_private_file, make_private_folder
from connote.core.store import backup, connection, migrations


def restore(source: Path, path: Path, *, backups: Path) -> Book:
    """Put the book in `source` (a backup or an exported book) in the place of the one at `path`.

    The present book is backed up first; one that is damaged is set aside under another name. The
    source is refused untouched where it is damaged, foreign or newer. Gives the opened book.
    """
    source, path = source.absolute(), path.absolute()
    backup.check_copy(source)
    _refuse_newer(source)
    try:
        make_private_folder(path.parent)
        if os.path.lexists(path):
            _keep_present(path, backups)
    except OSError as error:
        raise FileUnwritable(f"{path} can't be written: {error.strerror}.") from error
    connection.open_connection(source, read_only=True)
    try:
        backup.copy_book(path)
    finally:
        connection.close_connection()
    return Book.open(path, backups=backups)


def _refuse_newer(source: Path) -> None:
    connection.open_connection(source, read_only=True)
    try:
        with connection.told_in_words(source):
            migrations.refuse_newer()
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
