"""The one way in: a path, and out come the rows of every file that was recognised in it.

Files are told apart by what is in them, and by their name where that says too little. Whatever
cannot be read is refused with FileUnreadable in one sentence, which says what the file is where
that can be seen.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import IO

from connote.core.errors import FileUnreadable
from connote.core.files.address_books import ADDRESS_BOOK_LAYOUTS
from connote.core.files.archive import Archive
from connote.core.files.contacts_csv import CONTACTS_LAYOUT
from connote.core.files.decoding import to_utf8
from connote.core.files.foreign import HEAD, looks_binary, refuse_foreign, starts_as_zip
from connote.core.files.layouts import (
    Layout,
    explain_unknown,
    find_sheet,
    layout_by_name,
    read_sheet,
)
from connote.core.files.linkedin import LINKEDIN_LAYOUTS
from connote.core.files.members import read_members
from connote.core.files.messages import is_with_an_assistant
from connote.core.files.opening import open_regular, read_from
from connote.core.files.outreach import OUTREACH_LAYOUT
from connote.core.files.vcard_signs import begins_as_vcards, holds_vcards, is_called_vcards
from connote.core.files.words import shown_name
from connote.core.speech import figure, later, tr
from connote.core.things import FileKind, FileRead

LAYOUTS: tuple[Layout, ...] = (
    CONTACTS_LAYOUT,
    OUTREACH_LAYOUT,
    *LINKEDIN_LAYOUTS,
    *ADDRESS_BOOK_LAYOUTS,
)
"""Every kind of CSV file that is known by its columns, those that ask for more columns first."""

_LARGEST = 1 << 30
_MOST_LINES = 10_000_000


def read_file(path: Path, *, with_messages: bool = False) -> tuple[FileRead, ...]:
    """Read a ZIP of LinkedIn's, one CSV out of it, or our outreach history.

    Messages in a ZIP are left aside unless they are wanted; a file of messages by itself is.
    Raises FileUnreadable where the file is not there, foreign, broken, or holds nothing.
    """
    with open_regular(path) as file:
        name = shown_name(path.name)
        head = read_from(path, file, HEAD)
        file.seek(0)
        if starts_as_zip(head) or _has_directory(file, head, name):
            archive = Archive(file, name)
            return read_members(archive, recognise, read_bytes, with_messages=with_messages)
        refuse_foreign(name, head)
        is_too_large = os.fstat(file.fileno()).st_size > _LARGEST
        data = b"" if is_too_large else read_from(path, file, _LARGEST + 1)
    if is_too_large or len(data) > _LARGEST:  # it may grow while it is read
        raise FileUnreadable(
            tr("{name} is larger than 1 GiB, which no list of contacts is.").format(name=name)
        )
    return (_refuse_empty(read_bytes(name, data)),)


def _has_directory(file: IO[bytes], head: bytes, name: str) -> bool:
    """Say whether a ZIP stands behind other bytes; a .zip that is none is refused in words."""
    if not name.lower().endswith(".zip"):
        return False
    from zipfile import is_zipfile  # a CSV needs none of it

    found = is_zipfile(file)
    file.seek(0)
    if not found:
        refuse_foreign(name, head)
        raise FileUnreadable(tr("{name} is no ZIP file, whatever its name says.").format(name=name))
    return True


def recognise(name: str, head: Callable[[], bytes]) -> FileKind | None:
    """Say what a file is by its usual name, else by its beginning; None where it is unknown."""
    if is_called_vcards(name):
        return FileKind.VCARDS
    if not name.lower().endswith(".csv") or is_with_an_assistant(name):
        return None
    if named := layout_by_name(name, LAYOUTS):
        return named.kind
    found = find_sheet(name, to_utf8(head()).data, LAYOUTS)
    return found[0].kind if found else None


def read_bytes(name: str, data: bytes) -> FileRead:
    """Read one file by its bytes; one with a header and no rows gives no rows."""
    if (is_called_vcards(name) and data.strip()) or begins_as_vcards(data):
        return _read_vcards(name, data)
    decoded = to_utf8(data)
    _refuse_size(name, decoded.data)
    if is_with_an_assistant(name):
        raise FileUnreadable(
            tr(
                "{name} holds talks with LinkedIn’s own assistants; those with people are in"
                " messages.csv."
            ).format(name=name)
        )
    if found := find_sheet(name, decoded.data, LAYOUTS, decoded.remarks):
        return read_sheet(*found)
    if holds_vcards(decoded.data):
        return _read_vcards(name, data)
    if looks_binary(decoded.data):
        raise FileUnreadable(tr("{name} is no text file.").format(name=name))
    if layout_by_name(name, LAYOUTS):
        raise explain_unknown(name, decoded.data, LAYOUTS)
    from connote.core.files.tables import read_by_guess  # LinkedIn's files need none of it

    return read_by_guess(name, decoded)


def _read_vcards(name: str, data: bytes) -> FileRead:
    from connote.core.files.vcard_reading import read_vcards  # other files need none of it

    return read_vcards(name, data)


def _refuse_size(name: str, text: bytes) -> None:
    if not text or text.isspace():
        raise FileUnreadable(tr("{name} is empty.").format(name=name))
    if max(text.count(b"\n"), text.count(b"\r")) > _MOST_LINES:
        raise FileUnreadable(
            tr("{name} has over {most_lines} lines, more than any list of people.").format(
                name=name, most_lines=figure(_MOST_LINES)
            )
        )


def _refuse_empty(file: FileRead) -> FileRead:
    if not file.read:
        kinds = (layout.holds for layout in LAYOUTS if layout.kind is file.kind)
        holds = next(kinds, later("people"))
        raise FileUnreadable(tr("{name} holds no {holds}.").format(name=file.name, holds=tr(holds)))
    return file
