"""From the command line to the window: looks for a screen before it loads Qt."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from connote.cli.places import Places
from connote.cli.telling import in_one_line, speak_anywhere, tell_failure
from connote.core.errors import AskedWrongly
from connote.core.paths import is_book


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
    with _said_on_screen(places):
        paths = [Path(name).absolute() for name in names]
        books = [path for path in paths if is_book(path)]
        if len(books) > 1:
            raise AskedWrongly("Only one book can be open in a window; name one of them.")
        if books:
            places.take_book(books[0])
        return _open(places, [path for path in paths if path not in books])


def open_window(places: Places) -> int:
    """Open the window on the book and give the exit code.

    Raises AskedWrongly where there is no display, or where Qt or a library it needs is missing.
    """
    with _said_on_screen(places):
        return _open(places, [])


def _open(places: Places, files: Sequence[Path]) -> int:
    """Open the window; `files` go to its import page."""
    refuse_without_display()
    try:
        from connote.ui.app import run  # Qt only when a window is wanted
    except ImportError as error:
        raise AskedWrongly(_what_is_missing(error)) from error
    return run(places.book_path, places.backups, places.folder, files)


@contextlib.contextmanager
def _said_on_screen(places: Places) -> Iterator[None]:
    """Say in a box what ends the start, besides what the command line says of it."""
    try:
        yield
    except Exception as error:
        from connote.core.crash_log import confess  # a start that goes well needs none of it

        told = in_one_line(error)
        say_on_screen(told[0] if told else confess(error, places.folder))
        raise


def say_on_screen(words: str) -> None:
    """Show the words in a box until somebody has read them, where no terminal shows them."""
    is_read = sys.stderr is not None and sys.stderr.isatty()
    if is_read or _is_offscreen() or not _has_display():
        return
    try:
        from connote.ui.app import tell_alone  # only now is Qt needed for it

        tell_alone(words)
    except Exception:  # Qt may be what is broken
        from connote.core import plain_box  # the last resort

        plain_box.show(words)


def refuse_without_display() -> None:
    """Raise AskedWrongly where a window can't be shown; Qt itself would abort."""
    if not (_is_offscreen() or _has_display()):
        raise AskedWrongly(
            "There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set); "
            "the commands work without one: connote help"
        )


def _is_offscreen() -> bool:
    return os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen")


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


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
