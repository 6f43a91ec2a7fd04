"""Restoring: another book takes the place of the present one, which is backed up first."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from connote.core import clock
from connote.core.book import Book
from connote.core.errors import BookFailed, FileUnwritable
from connote.core.paths import make_private_folder
from connote.core.store import backup, connection, migrations


def restore(source: Path, path: Path, *, backups: Path) -> Book:
    """Put the book in `source` (a backup or an exported book) in the place of the one at `path`.

    The present book is backed up first; one that is damaged is set aside under another name. The
    source is refused untouched where it is damaged, foreign or newer. Gives the opened book.
    """
    source, path = source.absolute(), path.absolute()
    backup.check_copy(source)
    _refuse_newer(source)
    make_private_folder(path.parent)
    if os.path.lexists(path):
        _keep_present(path, backups)
    try:
        connection.open_connection(source, read_only=True)
        try:
            backup.copy_book(path)
        finally:
            connection.close_connection()
    except OSError as error:
        raise FileUnwritable(f"{path} can't be written: {error.strerror}.") from error
    return Book.open(path, backups=backups)


def _refuse_newer(source: Path) -> None:
    connection.open_connection(source, read_only=True)
    try:
        with connection.told_in_words(source):
            migrations.refuse_newer()
    finally:
        connection.close_connection()


def _keep_present(path: Path, backups: Path) -> None:
    """Back up what is there; if that is no sound book, copy it aside as it is."""
    try:
        book = Book.open(path, backups=backups)
        try:
            book.make_backup("restore")
        finally:
            book.close()
    except BookFailed:
        stamp = clock.now().replace(":", "").replace("T", " ")
        aside = path.with_name(f"{path.name}.damaged {stamp}")
        shutil.copyfile(path, aside)
        aside.chmod(0o600)
