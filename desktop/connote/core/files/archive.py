"""ZIP files, read member by member through the central directory; nothing is written to disk.

The sizes that a ZIP states are not believed: bytes are counted as they come out.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from connote.core.errors import FileUnreadable

if TYPE_CHECKING:
    from zipfile import ZipInfo

MOST_BYTES = 256 << 20
MOST_MEMBERS = 5_000
MOST_RATIO = 200
_RATIO_AFTER = 10 << 20
_SLICE = 1 << 16
_HEAD = 1 << 16
_AES = 99


class Archive:
    """An open ZIP file; `names` are its files, folders and the Mac's own records left out."""

    def __init__(self, file: IO[bytes], name: str, *, most_bytes: int = MOST_BYTES) -> None:
        from zipfile import ZipFile  # 15 ms that only a ZIP needs

        self.name = name
        self._read = 0
        self._most_bytes = most_bytes
        with self._failures_in_words():
            self._zip = ZipFile(file)
        members = self._zip.infolist()
        if len(members) > MOST_MEMBERS:
            raise FileUnreadable(
                f"{name} holds {len(members):,} files, more than the {MOST_MEMBERS:,} that"
                " an export could have; nothing was read."
            )
        self._members = [member for member in members if _is_file(member)]

    @property
    def names(self) -> tuple[str, ...]:
        """List the files by path, as the archive writes them."""
        return tuple(member.filename for member in self._members)

    def head(self, at: int) -> bytes:
        """Read the beginning of a file, enough to see its header."""
        return b"".join(self._slices(self._members[at], _HEAD))[:_HEAD]

    def read(self, at: int) -> bytes:
        """Read a whole file, as long as all that was read stays within the limits."""
        return b"".join(self._slices(self._members[at], self._most_bytes + 1))

    def _slices(self, member: ZipInfo, most: int) -> Iterator[bytes]:
        self._refuse_locked(member)
        size = 0
        with self._failures_in_words(), self._zip.open(member) as stream:
            while size < most and (piece := stream.read(_SLICE)):
                size += len(piece)
                self._read += len(piece)
                self._check_limits(size, member.compress_size)
                yield piece

    def _check_limits(self, size: int, packed: int) -> None:
        if self._read > self._most_bytes:
            raise FileUnreadable(
                f"{self.name} unpacks to more than {self._most_bytes >> 20} MiB;"
                " nothing was taken in."
            )
        if size > _RATIO_AFTER and size > MOST_RATIO * max(packed, 1):
            raise FileUnreadable(
                f"{self.name} is packed more tightly than an honest export can be;"
                " nothing was taken in."
            )

    def _refuse_locked(self, member: ZipInfo) -> None:
        if member.flag_bits & 1 or member.compress_type == _AES:
            raise FileUnreadable(
                f"{self.name} is locked with a password; unpack it first and bring in"
                " the files themselves."
            )

    @contextmanager
    def _failures_in_words(self) -> Iterator[None]:
        from lzma import LZMAError  # a CSV needs none of it
        from zipfile import BadZipFile  # the same

        try:
            yield
        except NotImplementedError as error:
            raise FileUnreadable(
                f"{self.name} is packed by a method that Connote cannot unpack."
            ) from error
        except (
            BadZipFile,
            zlib.error,
            LZMAError,
            struct.error,
            EOFError,
            OSError,
            ValueError,
            OverflowError,
        ) as error:
            raise FileUnreadable(
                f"{self.name} is damaged or incomplete; download it again."
            ) from error


def _is_file(member: ZipInfo) -> bool:
    parts = member.filename.replace("\\", "/").split("/")
    return bool(parts[-1]) and parts[0] != "__MACOSX" and not parts[-1].startswith(".")
