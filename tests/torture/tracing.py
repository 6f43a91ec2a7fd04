"""Reading what strace wrote of a run, and doing the same to a Disk, call by call.

The log is one of `-f -y -xx`: every string and path is written in hexadecimal escapes, so that no
quote, bracket or line break stands inside one.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from disk import Disk
from running import CALLS

TRACING = (
    *("strace", "-f", "-qq", "-y", "-xx", "-s", "100000000", "-e", "signal=none"),
    *("-e", f"trace=openat,open,creat,lseek,read,{CALLS}"),
)
"""The words that make strace write such a log, but for the name of the log."""

CHANGING = frozenset(CALLS.split(","))

_ESCAPE = re.compile(rb"\\x([0-9a-f]{2})")
_LINE = re.compile(rb"^(\d+)\s+(\w+)\((.*)\)\s*=\s*(-?\d+|\?)(.*)$", re.DOTALL)
_BEGUN = re.compile(rb"^(\d+)\s+(.*)<unfinished \.\.\.>$", re.DOTALL)
_RESUMED = re.compile(rb"^(\d+)\s+<\.\.\. \w+ resumed>(.*)$", re.DOTALL)
_DESCRIPTOR = re.compile(rb"\s*(?:AT_FDCWD|\d*)<([^>]*)>")
_STRING = re.compile(rb'"([^"]*)"')


@dataclass(frozen=True)
class Call:
    """A system call that succeeded: its name, its arguments as written, and its result."""

    name: str
    arguments: bytes
    result: int
    behind_result: bytes

    @property
    def path(self) -> str:
        """Give the path behind the file descriptor that is the first argument, or ""."""
        return _path(self.arguments)

    @property
    def opened(self) -> str:
        """Give the path behind the file descriptor that is the result, or ""."""
        return _path(self.behind_result)

    @property
    def strings(self) -> list[bytes]:
        """List the arguments that are strings."""
        return [_unescaped(found) for found in _STRING.findall(self.arguments)]

    @property
    def named_paths(self) -> list[str]:
        """List the arguments that are strings, as absolute paths."""
        return [os.path.join(os.getcwd(), os.fsdecode(text)) for text in self.strings]

    @property
    def data(self) -> bytes:
        """Give the bytes that were written."""
        strings = self.strings
        return strings[0][: self.result] if strings else b""

    @property
    def last_number(self) -> int:
        """Give the last argument: an offset, or a size."""
        return int(self.arguments.rpartition(b",")[2])


def _unescaped(text: bytes) -> bytes:
    return _ESCAPE.sub(lambda found: bytes.fromhex(found[1].decode()), text)


def _path(text: bytes) -> str:
    found = _DESCRIPTOR.match(text)
    return os.fsdecode(_unescaped(found[1])) if found else ""


def calls_in(log: str) -> Iterator[Call]:
    """Read a log's calls in the order in which they ended; those that failed are left out."""
    with open(log, "rb") as lines:
        for line in _whole_lines(lines):
            found = _LINE.match(line)
            if found and found[4] != b"?" and int(found[4]) >= 0:
                yield Call(found[2].decode(), found[3], int(found[4]), found[5].strip())


def _whole_lines(lines: Iterator[bytes]) -> Iterator[bytes]:
    """Join the lines of calls that another thread or process came between."""
    begun: dict[bytes, bytes] = {}
    for line in (line.rstrip(b"\n") for line in lines):
        if first := _BEGUN.match(line):
            begun[first[1]] = first[2]
            continue
        second = _RESUMED.match(line)
        if second and second[1] in begun:
            yield second[1] + b" " + begun.pop(second[1]) + second[2]
        else:
            yield line


class Replay:
    """Does to a disk what the calls of a run did, and gathers what the run said."""

    def __init__(self, disk: Disk) -> None:
        self.said = b""
        self._disk = disk
        self._at: dict[str, int] = {}
        """Where in a file the next plain read or write is."""
        self._doings: dict[str, Callable[[Call], None]] = {
            "openat": self._open,
            "open": self._open,
            "creat": self._open,
            "lseek": self._seek,
            "read": self._read,
            "pwrite64": self._write_at,
            "write": self._write,
            "ftruncate": self._cut,
            "fsync": self._sync,
            "fdatasync": self._sync,
            "link": self._link,
            "linkat": self._link,
            "unlink": self._unlink,
            "unlinkat": self._unlink,
            "rename": self._rename,
            "renameat": self._rename,
            "renameat2": self._rename,
        }

    def take(self, call: Call) -> None:
        """Do one call."""
        doing = self._doings.get(call.name)
        if doing is not None:
            doing(call)

    def _open(self, call: Call) -> None:
        path = call.opened
        if not self._disk.holds(path) or b"O_DIRECTORY" in call.arguments:
            return
        file = self._disk.file(path)
        if file is None and (b"O_CREAT" in call.arguments or call.name == "creat"):
            self._disk.make(path)
        elif file is not None and b"O_TRUNC" in call.arguments:
            file.pending.append((0, None))
        self._at[path] = 0

    def _seek(self, call: Call) -> None:
        self._at[call.path] = call.result

    def _read(self, call: Call) -> None:
        if call.path in self._at:
            self._at[call.path] += call.result

    def _write_at(self, call: Call) -> None:
        file = self._disk.file(call.path)
        if file is not None:
            file.pending.append((call.last_number, call.data))

    def _write(self, call: Call) -> None:
        file = self._disk.file(call.path)
        if file is not None:
            at = self._at.get(call.path, 0)
            file.pending.append((at, call.data))
            self._at[call.path] = at + call.result
        elif call.arguments.lstrip().startswith(b"1<"):
            self.said += call.data

    def _cut(self, call: Call) -> None:
        file = self._disk.file(call.path)
        if file is not None:
            file.pending.append((call.last_number, None))

    def _sync(self, call: Call) -> None:
        self._disk.sync(call.path)

    def _link(self, call: Call) -> None:
        self._disk.link(*call.named_paths[-2:])

    def _unlink(self, call: Call) -> None:
        self._disk.remove(call.named_paths[-1])

    def _rename(self, call: Call) -> None:
        self._disk.rename(*call.named_paths[-2:])
