"""The log of what we did wrong: where it happened, without the words, which may quote a contact."""

from __future__ import annotations

import contextlib
import os
import traceback
from collections.abc import Iterator
from pathlib import Path

from connote import __version__
from connote.core import clock
from connote.core.paths import make_private_folder
from connote.core.speech import tr

LOG_NAME = "crash.log"
OLD_LOG_NAME = "crash.old.log"
LOG_BYTES = 256 * 1024
"""Past this size the log becomes the old one; so both together stay below twice as much."""


def trace_of(error: BaseException) -> str:
    """Tell where an exception came from, what led to it first; the kinds, but not their words."""
    return "".join(_lines(error))


def _lines(error: BaseException) -> Iterator[str]:
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None:
        yield from _lines(earlier)
        yield "which led to\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__qualname__}\n"


def write_log(path: Path, trace: str) -> None:
    """Add a trace to the log, which only its owner can read; a full disk keeps nobody from work."""
    with contextlib.suppress(OSError):
        if path.exists() and path.stat().st_size > LOG_BYTES:
            path.replace(path.with_name(OLD_LOG_NAME))
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        with os.fdopen(os.open(path, flags, 0o600), "a", encoding="utf-8") as file:
            path.chmod(0o600)
            file.write(f"{clock.now()} Connote {__version__}\n{trace}\n")


def confess(error: BaseException, folder: Path) -> str:
    """Log a mistake of ours that ended a start, making the folder at need; gives the words."""
    log = folder / LOG_NAME
    with contextlib.suppress(OSError):
        make_private_folder(folder)
    write_log(log, trace_of(error))
    return tr(
        "Connote can’t start. This is a mistake in Connote, not yours, and the book is whole. What "
        "happened is kept in {file}"
    ).format(file=log)
