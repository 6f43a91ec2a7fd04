"""Opening a file that somebody pointed at: regular files only, and each refusal in a sentence."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import IO

from connote.core.errors import FileUnreadable
from connote.core.files.words import shown_name
from connote.core.speech import tr


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
        (stat.S_ISDIR, tr("{name} is a folder, not a file.")),
        (stat.S_ISFIFO, tr("{name} is a pipe, not a file.")),
        (stat.S_ISSOCK, tr("{name} is a socket, not a file.")),
    ):
        if test(mode):
            raise FileUnreadable(words.format(name=shown_name(path)))
    raise FileUnreadable(tr("{path} is a device, not a file.").format(path=shown_name(path)))


def _in_words(path: Path, error: OSError | ValueError) -> FileUnreadable:
    shown = shown_name(path)
    if not isinstance(error, OSError):
        return FileUnreadable(tr("{shown} cannot be the name of a file.").format(shown=shown))
    sentences = {
        errno.ENOENT: tr("There is no file {shown}.").format(shown=shown),
        errno.ENOTDIR: tr("There is no file {shown}.").format(shown=shown),
        errno.EACCES: tr("{shown} may not be read: permission is missing.").format(shown=shown),
        errno.EPERM: tr("{shown} may not be read: permission is missing.").format(shown=shown),
        errno.ELOOP: tr("{shown} is a link that leads back to itself.").format(shown=shown),
        errno.ENAMETOOLONG: tr("{shown} is too long for the name of a file.").format(shown=shown),
    }
    reason = sentences.get(error.errno or 0)
    return FileUnreadable(
        reason
        or tr("{shown} cannot be read: {value}.").format(shown=shown, value=error.strerror or error)
    )
