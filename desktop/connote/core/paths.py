"""Where things lie: the user's folder, the book in it, and the resources that came with Connote."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

from connote.core.errors import AskedWrongly
from connote.core.speech import tr

BOOK_NAME = "book.connote"
BOOK_ENDING = ".connote"


def default_folder() -> Path:
    """Find the folder that the platform gives a program for a user's data.

    Raises AskedWrongly where there is no home to put it in, naming the place that was meant.
    """
    import platformdirs  # costs a few ms and is not needed where --folder or --book is given

    folder = Path(platformdirs.user_data_dir("Connote", appauthor=False))
    if os.name == "nt" or _is_absolute_setting("XDG_DATA_HOME"):
        return folder
    if not folder.is_absolute():  # the specification wants a relative setting to be ignored
        folder = Path.home() / ".local" / "share" / "Connote"
    if not _has_home():
        raise AskedWrongly(
            tr(
                "There is no home folder to keep the book in (it would be {folder}): "
                "set HOME, or name a folder with --folder."
            ).format(folder=folder)
        )
    return folder


def _is_absolute_setting(name: str) -> bool:
    return os.path.isabs(os.environ.get(name, ""))


def _has_home() -> bool:
    home = os.environ.get("HOME", "")
    return os.path.isabs(home) and os.path.isdir(home) and Path(home) != Path("/")


def is_book(path: Path) -> bool:
    """Say whether a file is a book by its name; a book has a window, the rest is imported."""
    return path.suffix.casefold() == BOOK_ENDING


def resource(*parts: str) -> Path:
    """Find a file or folder of `resources/`."""
    return _resources().joinpath(*parts)


@cache
def _resources() -> Path:
    """Find `resources/`: in a frozen program, a wheel, or a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parents[1]
    candidates = (
        Path(frozen) / "resources" if frozen else None,
        package / "resources",
        package.parents[1] / "resources",
    )
    return next(place for place in candidates if place is not None and place.is_dir())


def make_private_folder(folder: Path) -> None:
    """Make a folder, and what is missing above it, that only its owner can enter (0700)."""
    missing = []
    place = folder
    while not place.exists() and not place.is_symlink():
        missing.append(place)
        place = place.parent
    for place in reversed(missing):
        place.mkdir(mode=0o700, exist_ok=True)
        place.chmod(0o700)  # a umask can only take from what mkdir was given


def make_private_file(path: Path) -> None:
    """Make a new, empty file that only its owner can read (0600); OSError where it exists."""
    number = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    os.close(number)
    path.chmod(0o600)
