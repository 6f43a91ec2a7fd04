"""Files that are written whole or not at all.

The bytes go to a new file beside the target, mode 0600, are brought to the disk, and only then
take the target's name. Whoever looks at the target sees the old file or the new one.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from connote.core.errors import DiskFull, FileUnwritable, NotPermitted, WorldFailed
from connote.core.files.words import shown_name
from connote.core.speech import tr

_NO_ROOM = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL
_FLAGS |= getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def write_whole(path: Path, chunks: Iterable[bytes], *, overwrite: bool) -> None:
    """Write the chunks to `path`; a link is followed, and an existing file kept unless told.

    Raises NotPermitted where the file exists, DiskFull, or FileUnwritable. Whatever goes wrong,
    also in making the chunks, the old file stays as it was and nothing is left beside it.
    """
    try:
        target = _target(path, overwrite)
        temporary = target.parent / f".connote-{os.urandom(6).hex()}.part"
        number = os.open(temporary, _FLAGS, 0o600)
    except (OSError, ValueError) as error:
        raise _in_words(path, error) from error
    try:
        _fill(path, number, chunks)
        _move(path, temporary, target, overwrite)
    except BaseException:
        _remove(temporary)
        raise
    _sync_folder(path, target.parent)


def _fill(path: Path, number: int, chunks: Iterable[bytes]) -> None:
    """Write all chunks and bring them to the disk; only our own calls' failures are told."""
    with os.fdopen(number, "wb", buffering=0):
        if hasattr(os, "fchmod"):
            os.fchmod(number, 0o600)  # a umask can only take from what open was given
        for chunk in chunks:
            try:
                _write_all(number, chunk)
            except OSError as error:
                raise _in_words(path, error) from error
        try:
            os.fsync(number)
        except OSError as error:
            raise _in_words(path, error) from error


def _write_all(number: int, chunk: bytes) -> None:
    view = memoryview(chunk)
    while view:
        view = view[os.write(number, view) :]


def _move(path: Path, temporary: Path, target: Path, overwrite: bool) -> None:
    """Give the finished file its name, unless a file of that name came up meanwhile."""
    if not overwrite and os.path.lexists(target):
        raise _exists(path)
    try:
        os.replace(temporary, target)
    except OSError as error:
        raise _in_words(path, error) from error


def _remove(temporary: Path) -> None:
    with suppress(OSError):
        os.unlink(temporary)


def _sync_folder(path: Path, folder: Path) -> None:
    """Bring the new name to the disk, where folders can be synced at all."""
    if os.name == "nt":
        return
    try:
        number = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # a folder that may be written but not read
    try:
        os.fsync(number)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise _in_words(path, error) from error
    finally:
        os.close(number)


def _target(path: Path, overwrite: bool) -> Path:
    """Follow links to where the file will be, and refuse what must not be replaced."""
    target = Path(os.path.realpath(path))
    try:
        mode = os.stat(target).st_mode
    except FileNotFoundError:
        return target
    if not stat.S_ISREG(mode):
        kind = tr("a folder") if stat.S_ISDIR(mode) else tr("no regular file")
        raise FileUnwritable(
            tr("{file} is {kind}; nothing was written.").format(file=shown_name(path), kind=kind)
        )
    if not overwrite:
        raise _exists(path)
    return target


def _exists(path: Path) -> NotPermitted:
    return NotPermitted(
        tr("{path} exists already; it is only replaced when you say so.").format(
            path=shown_name(path)
        )
    )


def _in_words(path: Path, error: OSError | ValueError) -> WorldFailed:
    """Put a failure of the file system into a sentence."""
    shown = shown_name(path)
    if not isinstance(error, OSError):
        return FileUnwritable(tr("{shown} cannot be the name of a file.").format(shown=shown))
    if error.errno in _NO_ROOM:
        return DiskFull(
            tr("The disk is full: {shown} was not written, and nothing was lost.").format(
                shown=shown
            )
        )
    sentences = {
        errno.ENOENT: tr("The folder of {shown} does not exist.").format(shown=shown),
        errno.ENOTDIR: tr("The folder of {shown} does not exist.").format(shown=shown),
        errno.EACCES: tr("{shown} may not be written: permission is missing.").format(shown=shown),
        errno.EPERM: tr("{shown} may not be written: permission is missing.").format(shown=shown),
        errno.EROFS: tr("{shown} lies on a disk that can only be read.").format(shown=shown),
        errno.ELOOP: tr("{shown} is a link that leads back to itself.").format(shown=shown),
        errno.ENAMETOOLONG: tr("{shown} is too long for the name of a file.").format(shown=shown),
    }
    reason = sentences.get(error.errno or 0)
    return FileUnwritable(
        reason
        or tr("{shown} was not written: {value}.").format(
            shown=shown, value=error.strerror or error
        )
    )
