"""Where book, settings and backups lie, as the command line names them or by custom."""

from __future__ import annotations

import functools
from pathlib import Path

from connote.core.errors import AskedWrongly
from connote.core.paths import BOOK_NAME, default_folder


class Places:
    """The places of this run."""

    def __init__(self, book: str | None = None, folder: str | None = None) -> None:
        """Note what was said on the command line; raises AskedWrongly where it names nothing."""
        self._named_book = _named("--book", book)
        self._named_folder = _named("--folder", folder)
        self._has_backups_beside = book is not None and folder is None

    def take_book(self, path: Path) -> None:
        """Open a book that was named as a file, with the settings of the usual folder.

        Raises AskedWrongly where --book names another.
        """
        if self._named_book not in (None, path):
            raise AskedWrongly(f"--book names another book than {path}.")
        folder = self.folder
        if path != self.book_path:
            self._named_book = path
            self._has_backups_beside = True
        self.folder = folder

    @functools.cached_property
    def folder(self) -> Path:
        """The folder of book, settings, backups and logs."""
        if self._named_folder is None and self._named_book is not None:
            return self._named_book.parent
        return self._named_folder or default_folder()

    @property
    def book_path(self) -> Path:
        """Where the book lies."""
        return self._named_book or self.folder / BOOK_NAME

    @property
    def backups(self) -> Path:
        """Where its backups lie: in the folder, or beside a book that was named alone."""
        if self._has_backups_beside:
            return self.book_path.with_name(f"{self.book_path.name} backups")
        return self.folder / "backups"


def _named(option: str, text: str | None) -> Path | None:
    """Read a path; an empty one is a script's unset variable, not the user's own book."""
    if text is not None and not text.strip():
        raise AskedWrongly(f"{option} is given, but names nothing.")
    return Path(text).absolute() if text is not None else None
