"""Files of other kinds, known by their first bytes and called what they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from connote.core.errors import FileUnreadable
from connote.core.speech import later, tr

HEAD = 512
"""So many bytes from the start are enough to tell."""

_TAR = later("a tar archive, not a ZIP; unpack it and bring in the files")
_STARTS = (
    (b"%PDF", later("a PDF document")),
    (b"Rar!\x1a\x07", later("a RAR archive, not a ZIP; unpack it and bring in the files")),
    (b"7z\xbc\xaf\x27\x1c", later("a 7z archive, not a ZIP; unpack it and bring in the files")),
    (b"\x1f\x8b", later("a gzip archive, not a ZIP; unpack it and bring in the files")),
    (b"BZh", later("a bzip2 archive, not a ZIP; unpack it and bring in the files")),
    (b"\xfd7zXZ\0", later("an xz archive, not a ZIP; unpack it and bring in the files")),
    (
        b"\x28\xb5\x2f\xfd",
        later("a Zstandard archive, not a ZIP; unpack it and bring in the files"),
    ),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", later("an old Office document; save it as CSV first")),
    (b"SQLite format 3\0", later("a database, perhaps a book, which “restore” takes")),
    (b"\x89PNG\r\n", later("a picture")),
    (b"\xff\xd8\xff", later("a picture")),
    (b"GIF8", later("a picture")),
    (b"\x7fELF", later("a program")),
)
_XCARDS = later("a list of xCards, not a vCard; save it as vCard (.vcf) first")
_TEXT_STARTS = (
    (b"<!doctype html", later("a web page; the download may have failed, try it again")),
    (b"<html", later("a web page; the download may have failed, try it again")),
    (b"<?xml", later("an XML document")),
    (b"{", later("a JSON document")),
    (b'["vcard"', later("a jCard, not a vCard; save it as vCard (.vcf) first")),
    (b'[["vcard"', later("a list of jCards, not a vCard; save it as vCard (.vcf) first")),
    (b"<vcards", _XCARDS),
    (b"##fileformat=vcf", later("a list of gene variants, which share the ending with vCards")),
)
_OFFICE = (
    ("xl/workbook.xml", later("an Excel workbook; save it as CSV first")),
    ("word/document.xml", later("a Word document")),
    ("ppt/presentation.xml", later("a PowerPoint document")),
    ("content.xml", later("an OpenDocument file; save it as CSV first")),
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
    kinds += [_XCARDS] if b"ns:vcard-4.0" in text else []
    kinds += [kind for start, kind in _TEXT_STARTS if text.startswith(start)]
    if head[257:262] == b"ustar":
        kinds.append(_TAR)
    if kinds:
        raise FileUnreadable(tr("{name} is {kind}.").format(name=name, kind=tr(kinds[0])))


def looks_binary(text: bytes) -> bool:
    """Say whether so many control characters stand at the beginning that it is no text."""
    return _CONTROLS.search(text[:_LOOKED_THROUGH]) is not None


def office_kind(names: Sequence[str]) -> str:
    """Say which Office document a ZIP of these files is; "" where it is none."""
    return next((tr(kind) for part, kind in _OFFICE if part in names), "")
