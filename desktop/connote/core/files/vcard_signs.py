"""The signs by which a file shows that it holds vCards; reading them is another room's.

Every file that is brought in is looked at, most are none, and the reader takes a while to load.
"""

from __future__ import annotations

import codecs
import re

_HEAD = 512
_ENDINGS = (".vcf", ".vcard", ".vct")
_BEGIN = re.compile(rb"(?:\A|[\r\n])[ \t]*BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE)


def is_called_vcards(name: str) -> bool:
    """Say whether a file is one of vCards by its name."""
    return name.lower().endswith(_ENDINGS)


def begins_as_vcards(data: bytes) -> bool:
    """Say whether a file is one of vCards by its first line."""
    head = narrowed(data[:_HEAD]).lstrip(b"\xef\xbb\xbf \t\r\n")
    return _BEGIN.match(head) is not None


def holds_vcards(data: bytes) -> bool:
    """Say whether a card begins on any line of a file."""
    return _BEGIN.search(data) is not None


# ── wide letters ─────────────────────────────────────────────────────────────────────────────

_BEGINS = re.compile(
    rb"(?P<little>(?:\xff\xfe|(?<!\0))B\0E\0G\0I\0N\0)|(?P<big>(?:\xfe\xff)?\0B\0E\0G\0I\0N)"
    rb"|(?P<narrow>BEGIN[ \t]*:)",
    re.IGNORECASE,
)
_WIDE = {"little": "utf-16-le", "big": "utf-16-be"}
_WIDE_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def narrowed(data: bytes) -> bytes:
    """Turn UTF-16 into UTF-8, also where only some of the cards are written in it."""
    for mark, codec in _WIDE_MARKS[:2]:
        if data.startswith(mark):
            return _narrow(data, codec)
    if b"\0" not in data:
        return data
    codec = next((codec for mark, codec in _WIDE_MARKS[2:] if data.startswith(mark)), "")
    pieces: list[bytes] = []
    start = 0
    for found in _BEGINS.finditer(data):
        kind = str(found.lastgroup)
        if bool(codec) is (kind in _WIDE):
            continue
        pieces.append(_narrow(data[start : found.start()], codec))
        start, codec = found.start(), _WIDE.get(kind, "")
    return b"".join((*pieces, _narrow(data[start:], codec)))


def _narrow(data: bytes, codec: str) -> bytes:
    if not codec:
        return data
    return data.decode(codec, "replace").replace("\ufeff", "").encode("utf-8", "replace")
