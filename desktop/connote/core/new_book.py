"""A new book, furnished with channels and starter templates; a half-made one is never found."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from connote.core.channels import PRESETS, Channels
from connote.core.errors import BookFailed
from connote.core.paths import make_private_file, make_private_folder
from connote.core.speech import tr
from connote.core.store import backup, connection, journal, migrations
from connote.core.templates import Templates
from connote.core.things import Act


def make_new_book(path: Path) -> None:
    """Make a book, under a temporary name at first; raises BookFailed."""
    unfinished = path.with_name(f".{path.name}.{os.urandom(4).hex()}.unfinished")
    try:
        make_private_folder(path.parent)
        make_private_file(unfinished)
        try:
            connection.open_connection(unfinished)
            with connection.told_in_words(path):
                migrations.migrate()
                _furnish()
        finally:
            connection.close_connection()
        backup.put_in_place(unfinished, path)
    except OSError as error:
        raise BookFailed(
            tr("The book {path} can't be made: {error}.").format(
                path=path, error=error.strerror or error
            )
        ) from error
    finally:
        for leftover in (unfinished, Path(f"{unfinished}-journal")):
            with contextlib.suppress(OSError):
                leftover.unlink()


def _furnish() -> None:
    """Put the channels and the starter templates into a new book."""
    with journal.step(Act.OPEN_BOOK, tr("Prepare the book"), can_be_undone=False):
        channels, templates = Channels(_joined), Templates(_joined)
        for preset in PRESETS:
            channels.edit(preset)
        templates.add_starters()


@contextlib.contextmanager
def _joined(act: Act, words: str = "") -> Iterator[None]:
    """Write inside the step that is open already."""
    yield
