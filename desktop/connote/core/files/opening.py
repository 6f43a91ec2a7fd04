"""Opening a file that somebody pointed at: regular files only, and each refusal in a sentence."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import IO

from connote.core.errors import FileUnreadable
from connote.core.files.words import shown_name


def open_regular(path: Path) -> IO[bytes]:
    """Open a regular file; the flag keeps a pipe without a writer from holding us up."""
    try:
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        _refuse_special(path, os.stat(path).st_mode)
        number = os.open(path, flags | getattr(os, "O_CLOEXEC", 0))
    except (OSError, ValueError) as error:
        raise _in_words(path, error) from error
    file = os.fdopen(number, "rb")
    try:
        _refuse_special(path, os.fstat(number).st_mode)
    except FileUnreadable:
        file.close()
        raise
    return file


def read_from(path: Path, file: IO[bytes], size: int) -> bytes:
    """Read up to `size` bytes of the file that `path` names."""
    try:
        return file.read(size)
    except OSError as error:
        raise _in_words(path, error) from error


def _refuse_special(path: Path, mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    for test, words in (
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISFIFO, "a pipe"),
        (stat.S_ISSOCK, "a socket"),
    ):
        if test(mode):
            raise FileUnreadable(f"{shown_name(path)} is {words}, not a file.")
    raise FileUnreadable(f"{shown_name(path)} is a device, not a file.")


def _in_words(path: Path, error: OSError | ValueError) -> FileUnreadable:
    shown = shown_name(path)
    if not isinstance(error, OSError):
        return FileUnreadable(f"{shown} cannot be the name of a file.")
    sentences = {
        errno.ENOENT: f"There is no file {shown}.",
        errno.ENOTDIR: f"There is no file {shown}.",
        errno.EACCES: f"{shown} may not be read: permission is missing.",
        errno.EPERM: f"{shown} may not be read: permission is missing.",
        errno.ELOOP: f"{shown} is a link that leads back to itself.",
        errno.ENAMETOOLONG: f"{shown} is too long for the name of a file.",
    }
    reason = sentences.get(error.errno or 0)
    return FileUnreadable(reason or f"{shown} cannot be read: {error.strerror or error}.")
