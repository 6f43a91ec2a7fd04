"""ZIP files, read member by member through the central directory; nothing is written to disk.

Nothing that a ZIP states is believed. What is built to do harm is refused whole, as a Trap, before
it can: too many members, members that lie over each other, too much that comes out, or out of too
little. A member that is merely locked or damaged fails alone.
"""

from __future__ import annotations

import io
import stat
import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from connote.core.errors import FileUnreadable
from connote.core.files.words import shown_name
from connote.core.speech import figure, tr

if TYPE_CHECKING:
    from zipfile import ZipInfo

MOST_BYTES = 256 << 20
MOST_MEMBERS = 5_000
MOST_RATIO = 200
_RATIO_AFTER = 10 << 20
_SLICE = 1 << 18
_HEAD = 1 << 16
_STORED, _DEFLATED, _AES = 0, 8, 99
_METHODS = (_STORED, _DEFLATED)  # what else there is unpacks a few bytes to gigabytes in one go
_LOCKED = 0x41


class Trap(FileUnreadable):
    """The archive is built to do harm, or not by anybody who packs an export."""


class Archive:
    """An open ZIP file; `names` are its files, folders and the Mac's own records left out."""

    def __init__(self, file: IO[bytes], name: str, *, most_bytes: int = MOST_BYTES) -> None:
        """Read the directory; raises FileUnreadable, of which a Trap is one."""
        from zipfile import ZipFile  # 15 ms that only a ZIP needs

        self.name = name
        self._read = 0
        self._most_bytes = most_bytes
        _refuse_crowd(file, name)
        with _failures_in_words(name):
            self._zip = ZipFile(file)
        members = self._zip.infolist()
        _refuse_overlap(members, name)
        self._members = [member for member in members if _is_file(member)]

    @property
    def names(self) -> tuple[str, ...]:
        """List the files by path, as the archive writes them."""
        return tuple(member.filename for member in self._members)

    def refuse_too_much(self, wanted: Iterable[int]) -> None:
        """Refuse files that are too much by their own account, before any is unpacked."""
        members = [self._members[at] for at in wanted]
        if sum(member.file_size for member in members) > self._most_bytes:
            raise self._too_much()
        for member in members:
            self._check_ratio(member.file_size, member.compress_size)

    def size(self, at: int) -> int:
        """Give the size of a file by the archive's own account."""
        return self._members[at].file_size

    def head(self, at: int) -> bytes:
        """Read the beginning of a file, enough to see its header."""
        return self._unpacked(at, _HEAD)[:_HEAD]

    def read(self, at: int) -> bytes:
        """Read a whole file, as long as all that was read stays within the limits."""
        data = self._unpacked(at, self._most_bytes + 1)
        member = self._members[at]
        if len(data) != member.file_size:  # its checksum may be right all the same
            raise _damaged(self._place(member))
        return data

    def _unpacked(self, at: int, most: int) -> bytes:
        """Gather the slices in a buffer that gives its bytes away without a copy."""
        gathered = io.BytesIO()
        for piece in self._slices(self._members[at], most):
            gathered.write(piece)
        return gathered.getvalue()

    def _slices(self, member: ZipInfo, most: int) -> Iterator[bytes]:
        place = self._place(member)
        _refuse_closed(member, place)
        size = 0
        with _failures_in_words(place), self._zip.open(member) as stream:
            while size < most and (piece := stream.read(min(_SLICE, most))):
                size += len(piece)
                self._read += len(piece)
                if self._read > self._most_bytes:
                    raise self._too_much()
                self._check_ratio(size, member.compress_size)
                yield piece

    def _place(self, member: ZipInfo) -> str:
        return f"{shown_name(base_name(member.filename))} in {self.name}"

    def _check_ratio(self, size: int, packed: int) -> None:
        if size > _RATIO_AFTER and size > MOST_RATIO * max(packed, 1):
            raise Trap(
                tr(
                    "{name} is packed more tightly than an honest export can be;"
                    " nothing was taken in."
                ).format(name=self.name)
            )

    def _too_much(self) -> Trap:
        return Trap(
            tr("{name} unpacks to more than {most} MiB; nothing was taken in.").format(
                name=self.name, most=self._most_bytes >> 20
            )
        )


def base_name(path: str) -> str:
    """Give the last part of a path in a ZIP, whichever way its slashes lean."""
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def _is_file(member: ZipInfo) -> bool:
    parts = member.filename.replace("\\", "/").split("/")
    return bool(parts[-1]) and "__MACOSX" not in parts[:-1] and not parts[-1].startswith(".")


# ── refusals ─────────────────────────────────────────────────────────────────────────────────

_END, _END_64 = b"PK\x05\x06", b"PK\x06\x06"
_END_SIZE, _LOCATOR_SIZE, _END_64_SIZE = 22, 20, 56
_LONGEST_COMMENT = 1 << 16
_LARGEST_DIRECTORY = 4 << 20
_LOCAL_HEADER = 30


def _refuse_crowd(file: IO[bytes], name: str) -> None:
    """Refuse a directory of too many files before it is read, which alone could take minutes."""
    count, size = _directory(file)
    if count > MOST_MEMBERS:
        raise Trap(
            tr(
                "{name} holds {count} files, more than the {most_members} that an export could"
                " have; nothing was read."
            ).format(name=name, count=figure(count), most_members=figure(MOST_MEMBERS))
        )
    if size > _LARGEST_DIRECTORY:
        raise Trap(
            tr("{name} lists more files than an export could have; nothing was read.").format(
                name=name
            )
        )


def _directory(file: IO[bytes]) -> tuple[int, int]:
    """Read the number of members and the bytes of their directory from the end of the file."""
    size = file.seek(0, io.SEEK_END)
    start = max(0, size - _END_SIZE - _LONGEST_COMMENT - _LOCATOR_SIZE - _END_64_SIZE)
    file.seek(start)
    tail = file.read()
    file.seek(0)
    at = tail.rfind(_END)
    end = tail[at : at + _END_SIZE] if at >= 0 else b""
    if len(end) < _END_SIZE:
        return 0, 0  # no ZIP, which is told elsewhere
    count, length = struct.unpack_from("<HL", end, 10)
    before = tail[max(0, at - _LOCATOR_SIZE - _END_64_SIZE) : max(0, at - _LOCATOR_SIZE)]
    if before.startswith(_END_64) and len(before) == _END_64_SIZE:
        count_64, length_64 = struct.unpack_from("<QQ", before, 32)
        return max(count, count_64), max(length, length_64)
    return count, length


def _refuse_overlap(members: Sequence[ZipInfo], name: str) -> None:
    """Refuse members that share their bytes: a few of them can unpack to any size."""
    end = 0
    for member in sorted(members, key=lambda one: one.header_offset):
        if member.header_offset < end:
            raise Trap(
                tr(
                    "{name} holds files that lie over each other, as no honest export does;"
                    " nothing was read."
                ).format(name=name)
            )
        end = member.header_offset + _LOCAL_HEADER + member.compress_size


def _refuse_closed(member: ZipInfo, place: str) -> None:
    if member.flag_bits & _LOCKED or member.compress_type == _AES:
        raise FileUnreadable(
            tr(
                "{place} is locked with a password; "
                "unpack it first and bring in the files themselves."
            ).format(place=place)
        )
    if member.compress_type not in _METHODS:
        raise FileUnreadable(
            tr("{place} is packed by a method that Connote cannot unpack.").format(place=place)
        )
    if stat.S_ISLNK(member.external_attr >> 16):
        raise FileUnreadable(
            tr("{place} is a link to another file, not a file.").format(place=place)
        )


@contextmanager
def _failures_in_words(place: str) -> Iterator[None]:
    from zipfile import BadZipFile  # a CSV needs none of it

    failures = (BadZipFile, NotImplementedError, EOFError, OSError, ValueError, OverflowError)
    try:
        yield
    except (*failures, zlib.error, struct.error) as error:
        raise _damaged(place) from error


def _damaged(place: str) -> FileUnreadable:
    return FileUnreadable(
        tr("{place} is damaged or incomplete; download it again.").format(place=place)
    )
