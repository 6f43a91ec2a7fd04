"""Files of other kinds, known by their first bytes and called what they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from connote.core.errors import FileUnreadable

HEAD = 512
"""So many bytes from the start are enough to tell."""

_UNPACK = "not a ZIP; unpack it and bring in the files themselves"
_STARTS = (
    (b"%PDF", "a PDF document"),
    (b"Rar!\x1a\x07", f"a RAR archive, {_UNPACK}"),
    (b"7z\xbc\xaf\x27\x1c", f"a 7z archive, {_UNPACK}"),
    (b"\x1f\x8b", f"a gzip archive, {_UNPACK}"),
    (b"BZh", f"a bzip2 archive, {_UNPACK}"),
    (b"\xfd7zXZ\0", f"an xz archive, {_UNPACK}"),
    (b"\x28\xb5\x2f\xfd", f"a Zstandard archive, {_UNPACK}"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document; save it as CSV first"),
    (b"SQLite format 3\0", "a database, perhaps a book, which “restore” takes"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
)
_AS_VCARD = "not a vCard; save it as vCard (.vcf) first"
_TEXT_STARTS = (
    (b"<!doctype html", "a web page; the download may have failed, try it again"),
    (b"<html", "a web page; the download may have failed, try it again"),
    (b"<?xml", "an XML document"),
    (b"{", "a JSON document"),
    (b'["vcard"', f"a jCard, {_AS_VCARD}"),
    (b'[["vcard"', f"a list of jCards, {_AS_VCARD}"),
    (b"<vcards", f"a list of xCards, {_AS_VCARD}"),
    (b"##fileformat=vcf", "a list of gene variants, which share the ending with vCards"),
)
_OFFICE = (
    ("xl/workbook.xml", "an Excel workbook; save it as CSV first"),
    ("word/document.xml", "a Word document"),
    ("ppt/presentation.xml", "a PowerPoint document"),
    ("content.xml", "an OpenDocument file; save it as CSV first"),
)
_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_CONTROLS = re.compile(rb"(?:[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f].*?){8}", re.DOTALL)
_LOOKED_THROUGH = 4096


def starts_as_zip(head: bytes) -> bool:
    """Say whether a file begins as a ZIP does."""
    return head.startswith(_ZIP_STARTS)


def refuse_foreign(name: str, head: bytes) -> None:
    """Name what the first bytes show that is none of the files Connote reads."""
    kinds = [kind for start, kind in _STARTS if head.startswith(start)]
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    kinds += [f"a list of xCards, {_AS_VCARD}"] if b"ns:vcard-4.0" in text else []
    kinds += [kind for start, kind in _TEXT_STARTS if text.startswith(start)]
    if head[257:262] == b"ustar":
        kinds.append(f"a tar archive, {_UNPACK}")
    if kinds:
        raise FileUnreadable(f"{name} is {kinds[0]}.")


def looks_binary(text: bytes) -> bool:
    """Say whether so many control characters stand at the beginning that it is no text."""
    return _CONTROLS.search(text[:_LOOKED_THROUGH]) is not None


def office_kind(names: Sequence[str]) -> str:
    """Say which Office document a ZIP of these files is; "" where it is none."""
    return next((kind for part, kind in _OFFICE if part in names), "")
