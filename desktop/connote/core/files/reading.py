"""The one way in: a path, and out come the rows of every file that was recognised in it.

Files are told apart by what is in them, not by what they are called. Whatever cannot be read is
refused with FileUnreadable in one sentence, which says what the file is where that can be seen.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO

from connote.core.errors import FileUnreadable
from connote.core.files.archive import Archive
from connote.core.files.contacts_csv import CONTACT_COLUMNS
from connote.core.files.decoding import to_utf8
from connote.core.files.layouts import (
    Layout,
    explain_unknown,
    find_sheet,
    layout_by_name,
    read_sheet,
)
from connote.core.files.linkedin import LINKEDIN_LAYOUTS
from connote.core.files.outreach import OUTREACH_LAYOUT
from connote.core.files.words import shown_name
from connote.core.things import FileKind, FileRead

LAYOUTS: tuple[Layout, ...] = (OUTREACH_LAYOUT, *LINKEDIN_LAYOUTS)
"""Every kind of CSV file that can be read, those that ask for more columns first."""

_CONTROLS = re.compile(rb"(?:[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f].*?){8}", re.DOTALL)
_LARGEST = 1 << 30
_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_INDISPENSABLE = frozenset((FileKind.CONNECTIONS, FileKind.INVITATIONS, FileKind.OUTREACH))
_FOREIGN = (
    (b"%PDF", "a PDF document"),
    (b"Rar!\x1a\x07", "a RAR archive, not a ZIP; unpack it and bring in the files themselves"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive, not a ZIP; unpack it and bring in the files themselves"),
    (b"\x1f\x8b", "a gzip archive, not a ZIP; unpack it and bring in the files themselves"),
    (b"BZh", "a bzip2 archive, not a ZIP; unpack it and bring in the files themselves"),
    (b"\xfd7zXZ\0", "an xz archive, not a ZIP; unpack it and bring in the files themselves"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document; save it as CSV first"),
    (b"SQLite format 3\0", "a database, perhaps a book, which “restore” takes"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
)
_TEXT_STARTS = (
    (b"<!doctype html", "a web page; the download may have failed, try it again"),
    (b"<html", "a web page; the download may have failed, try it again"),
    (b"<?xml", "an XML document"),
    (b"{", "a JSON document"),
    (b"begin:vcard", "a file of vCards, which Connote cannot read yet"),
)
_OFFICE = (
    ("xl/workbook.xml", "an Excel workbook; save it as CSV first"),
    ("word/document.xml", "a Word document"),
    ("ppt/presentation.xml", "a PowerPoint document"),
    ("content.xml", "an OpenDocument file; save it as CSV first"),
)


def read_file(path: Path) -> tuple[FileRead, ...]:
    """Read a ZIP of LinkedIn's, one CSV out of it, or our outreach history.

    Raises FileUnreadable where the file is not there, foreign, broken, or holds nothing.
    """
    with _open(path) as file:
        name = shown_name(path.name)
        head = _read(path, file, 512)
        file.seek(0)
        if head.startswith(_ZIP_STARTS) or _has_directory(file, head, name):
            return _read_archive(Archive(file, name))
        _refuse_foreign(name, head)
        data = _read(path, file, _LARGEST + 1)
    if len(data) > _LARGEST:
        raise FileUnreadable(f"{name} is larger than 1 GiB, which no list of contacts is.")
    return (_refuse_empty(_read_csv(name, data)),)


# ── opening ──────────────────────────────────────────────────────────────────────────────────


def _open(path: Path) -> IO[bytes]:
    """Open a regular file; the flag keeps a pipe without a writer from holding us up."""
    try:
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        _refuse_special(path, os.stat(path).st_mode)
        number = os.open(path, flags | getattr(os, "O_CLOEXEC", 0))
    except (OSError, ValueError) as error:
        raise _cannot_open(path, error) from error
    file = os.fdopen(number, "rb")
    try:
        _refuse_special(path, os.fstat(number).st_mode)
    except FileUnreadable:
        file.close()
        raise
    return file


def _read(path: Path, file: IO[bytes], size: int) -> bytes:
    try:
        return file.read(size)
    except OSError as error:
        raise _cannot_open(path, error) from error


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


def _cannot_open(path: Path, error: OSError | ValueError) -> FileUnreadable:
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


# ── what it is ───────────────────────────────────────────────────────────────────────────────


def _has_directory(file: IO[bytes], head: bytes, name: str) -> bool:
    """Say whether a ZIP stands behind other bytes; a .zip that is none is refused in words."""
    if not name.lower().endswith(".zip"):
        return False
    from zipfile import is_zipfile  # a CSV needs none of it

    found = is_zipfile(file)
    file.seek(0)
    if not found:
        _refuse_foreign(name, head)
        raise FileUnreadable(f"{name} is no ZIP file, whatever its name says.")
    return True


def _refuse_foreign(name: str, head: bytes) -> None:
    """Name what the first bytes show that is no CSV."""
    kinds = [kind for start, kind in _FOREIGN if head.startswith(start)]
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    kinds += [kind for start, kind in _TEXT_STARTS if text.startswith(start)]
    if head[257:262] == b"ustar":
        kinds.append("a tar archive, not a ZIP; unpack it and bring in the files themselves")
    if kinds:
        raise FileUnreadable(f"{name} is {kinds[0]}.")


# ── CSV ──────────────────────────────────────────────────────────────────────────────────────


_OWN_CONTACTS = ",".join(CONTACT_COLUMNS[:6]).encode()


def _read_csv(name: str, data: bytes) -> FileRead:
    """Read one CSV file; a file with a header and no rows gives no rows."""
    decoded = to_utf8(data)
    if not decoded.data.strip():
        raise FileUnreadable(f"{name} is empty.")
    if decoded.data.lstrip(b'"').startswith(_OWN_CONTACTS):
        raise FileUnreadable(
            f"{name} is a contacts table that Connote wrote; it can’t be taken in again yet. "
            "The whole book goes to another place by export book and restore."
        )
    found = find_sheet(name, decoded.data, LAYOUTS, decoded.remarks)
    if found is None:
        if _CONTROLS.search(decoded.data[:4096]):
            raise FileUnreadable(f"{name} is no text file.")
        raise explain_unknown(name, decoded.data, LAYOUTS)
    return read_sheet(*found)


def _refuse_empty(file: FileRead) -> FileRead:
    if not file.read:
        holds = next(layout.holds for layout in LAYOUTS if layout.kind is file.kind)
        raise FileUnreadable(f"{file.name} holds no {holds}.")
    return file


# ── ZIP ──────────────────────────────────────────────────────────────────────────────────────


def _read_archive(archive: Archive) -> tuple[FileRead, ...]:
    """Read the members that are known; the others are counted in a remark."""
    chosen = _members(archive)
    if not chosen:
        raise FileUnreadable(_why_nothing(archive))
    files: list[FileRead] = []
    remarks: list[str] = []
    for at, layout in chosen:
        name = shown_name(_base(archive.names[at]))
        data = archive.read(at)
        try:
            files.append(_read_member(name, data, layout))
        except FileUnreadable as error:
            if layout.kind in _INDISPENSABLE or len(chosen) == 1:
                raise
            remarks.append(f"{error} It was left aside.")
    if not any(file.read for file in files):
        raise FileUnreadable(f"{archive.name} holds no contacts.")
    left = len(archive.names) - len(chosen)
    if left:
        noun = "file was" if left == 1 else "files were"
        remarks.append(f"{left} other {noun} left aside.")
    first = replace(files[0], remarks=(*files[0].remarks, *remarks))
    return (first, *files[1:])


def _read_member(name: str, data: bytes, layout: Layout) -> FileRead:
    """Read one member; an empty one is a list without rows, as LinkedIn writes it."""
    if not data.strip(b"\xef\xbb\xbf \r\n"):
        return FileRead(name, layout.kind, ())
    return _read_csv(name, data)


def _members(archive: Archive) -> list[tuple[int, Layout]]:
    """Choose members by name, or where no name is known by header; two of a kind are refused."""
    found = [
        (at, layout)
        for at, name in enumerate(archive.names)
        if _is_csv(name) and (layout := layout_by_name(name, LAYOUTS))
    ] or list(_by_header(archive))
    _refuse_twins(archive, found)
    return sorted(found, key=lambda pair: LAYOUTS.index(pair[1]))


def _by_header(archive: Archive) -> Sequence[tuple[int, Layout]]:
    found = []
    for at, name in enumerate(archive.names):
        if _is_csv(name):
            sheet = find_sheet(name, to_utf8(archive.head(at)).data, LAYOUTS)
            if sheet:
                found.append((at, sheet[0]))
    return found


def _refuse_twins(archive: Archive, found: Sequence[tuple[int, Layout]]) -> None:
    seen: dict[FileKind, str] = {}
    for at, layout in found:
        name = shown_name(archive.names[at])
        if layout.kind in seen:
            raise FileUnreadable(
                f"{archive.name} holds two files of {layout.kind}, {seen[layout.kind]} and"
                f" {name}; bring in the right one by itself."
            )
        seen[layout.kind] = name


def _why_nothing(archive: Archive) -> str:
    """Say what a ZIP without a known file is."""
    names = archive.names
    for part, kind in _OFFICE:
        if part in names:
            return f"{archive.name} is {kind}."
    if not names:
        return f"{archive.name} holds no files."
    if any(name.lower().endswith(".zip") for name in names):
        return f"{archive.name} holds another ZIP; unpack it and bring in the one inside."
    return (
        f"{archive.name} holds no Connections.csv and no other file of LinkedIn’s that"
        " Connote knows."
    )


def _is_csv(name: str) -> bool:
    return name.lower().endswith(".csv")


def _base(name: str) -> str:
    return name.replace("\\", "/").rsplit("/", 1)[-1]
