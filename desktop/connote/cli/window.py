"""From the command line to the window: looks for a screen before it loads Qt."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from connote.cli.places import Places
from connote.cli.telling import speak_anywhere, tell_failure
from connote.core.errors import AskedWrongly

BOOK_ENDING = ".connote"


def run() -> int:
    """Open the window on the user's own book and give the exit code: the start by a double-click.

    Nothing is loaded for it that only commands need.
    """
    speak_anywhere()
    try:
        return open_window(Places())
    except Exception as error:
        return tell_failure(error)


def open_files(places: Places, names: Sequence[str]) -> int:
    """Open the window on a book that is among the files, and bring it the others.

    Raises AskedWrongly where two books are named.
    """
    paths = [Path(name).absolute() for name in names]
    books = [path for path in paths if path.suffix.casefold() == BOOK_ENDING]
    if len(books) > 1:
        raise AskedWrongly("Only one book can be open in a window; name one of them.")
    if books:
        places.take_book(books[0])
    return open_window(places, [path for path in paths if path not in books])


def open_window(places: Places, files: Sequence[Path] = ()) -> int:
    """Open the window on the book and give the exit code.

    `files` go to its import page. Raises AskedWrongly where there is no display, or where Qt or a
    library it needs is missing.
    """
    refuse_without_display()
    try:
        from connote.ui.app import run  # Qt only when a window is wanted
    except ImportError as error:
        raise AskedWrongly(_what_is_missing(error)) from error
    return run(places.book_path, places.backups, places.folder, files)


def refuse_without_display() -> None:
    """Raise AskedWrongly where a window can't be shown; Qt itself would abort."""
    if sys.platform in ("win32", "darwin"):
        return
    if os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise AskedWrongly(
            "There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set); "
            "the commands work without one: connote help"
        )


def _what_is_missing(error: ImportError) -> str:
    text = str(error)
    if found := _LIBRARY.search(text):
        library = found[1]
        package = _DEBIAN_PACKAGES.get(library, library)
        return f"The system library {library} is missing; install the package {package}."
    return f"Connote's window needs PySide6, which can't be loaded: {text}"


_LIBRARY = re.compile(r"(?:^|/)(lib[\w.+-]+?\.so[.\d]*): ")
"""The loader's complaints begin with the library: it is not there, too short, or not one."""

_DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libglib-2.0.so.0": "libglib2.0-0",
}
