"""Bytes in, UTF-8 out: byte-order mark, then strict UTF-8, then the best guess.

Everything after this module may take it that the text is valid UTF-8 without NUL characters.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's: asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HIGH_BYTES = bytes(range(128, 256))
_WIDER = {"iso-8859-1": "cp1252", "ascii": "cp1252"}  # Windows' text, but for quotes and dashes
_CENTRAL = frozenset(("windows-1250", "iso-8859-2", "iso8859-16"))
# On few names chardet takes Spanish for Polish. These bytes are letters of Central Europe, and
# in Western text mostly signs; a file without any of them is Western.
_CENTRAL_LETTER = re.compile(
    rb"[\x8a\x8c-\x8f\x9a\x9c-\x9f\xa3\xa5\xa6\xa9\xac\xae\xaf\xb1\xb3\xb6\xb9-\xbc\xbe"
    rb"\xcc\xd8\xde\xec\xf8\xfb\xfe]|\xf5(?!e)"
)
_DOUBTFUL = frozenset(
    (
        *("windows-1257", "windows-1258", "iso-8859-4", "iso-8859-10", "iso-8859-13"),
        *("cp437", "cp850", "cp858", "cp775", "cp852", "mac-roman", "macroman", "mac-latin2"),
    )
)
# A few accented names look Baltic or like DOS to chardet; in so little text Western is likelier.
_HIGH = re.compile(rb"[\x80-\xff]")
_TELLING = 24
_SLICE = 1 << 20
_SAMPLE = 1 << 18
_GOOD_FOR_EACH_BAD = 4


class Decoded(NamedTuple):
    """A text as UTF-8, the encoding it came in, and what a person should know about it."""

    data: bytes
    encoding: str
    remarks: tuple[str, ...] = ()


def to_utf8(data: bytes, encoding: str = "") -> Decoded:
    """Give the text as UTF-8 without mark and NULs; `encoding` overrules what would be guessed."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            data, encoding = data[len(mark) :], encoding or name
            break
    encoding = encoding or _wide_encoding(data[:4096]) or "utf-8"
    if encoding == "utf-8" and _is_utf8(data):
        return _without_nuls(Decoded(data, "utf-8"))
    if encoding != "utf-8":
        return _without_nuls(_transcode(data, encoding))
    return _without_nuls(_mostly_utf8(data) or _guess(data))


def _is_utf8(data: bytes) -> bool:
    """Check slice by slice, so that a large file is never held as text."""
    if data.isascii():
        return True
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _SLICE):
            decoder.decode(data[start : start + _SLICE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _wide_encoding(head: bytes) -> str:
    """Name the UTF-16 or UTF-32 that lacks its mark: in Western text its high bytes are NUL."""
    if not head or head.count(0) * 4 < len(head):
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if even and odd:
        return "utf-32-le" if head[3::4].count(0) >= head[::4].count(0) else "utf-32-be"
    return "utf-16-le" if odd else "utf-16-be"


def _mostly_utf8(data: bytes) -> Decoded | None:
    """Keep a UTF-8 text in which a few bytes are broken, or None where it is another encoding."""
    text = data.decode("utf-8", "replace")
    marked = text.count("\ufffd")
    bad = marked - data.count(b"\xef\xbf\xbd")
    good = len(text) - marked - len(data.translate(None, _HIGH_BYTES))
    if good < bad * _GOOD_FOR_EACH_BAD:
        return None
    remark = f"{bad} broken characters were replaced by \ufffd." if bad > 1 else _ONE_BROKEN
    return Decoded(text.encode(), "utf-8", (remark,))


_ONE_BROKEN = "1 broken character was replaced by \ufffd."


def _guess(data: bytes) -> Decoded:
    """Ask chardet."""
    import chardet  # well-made files never need it

    sample = data if len(data) <= _SAMPLE else _telling_lines(data)
    name = (chardet.detect(sample).get("encoding") or "cp1252").lower()
    if name in _CENTRAL and not _CENTRAL_LETTER.search(sample):
        name = "cp1252"
    if name in _DOUBTFUL and len(_HIGH.findall(sample)) < _TELLING:
        name = "cp1252"
    return _transcode(data, _WIDER.get(name, name))


def _telling_lines(data: bytes) -> bytes:
    """Gather the lines that hold more than ASCII, as many as a guess needs."""
    found: list[bytes] = []
    size = 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            found.append(line)
            size += len(line)
            if size > _SAMPLE:
                break
    return b"".join(found)[:_SAMPLE]


def _transcode(data: bytes, encoding: str) -> Decoded:
    try:
        text = data.decode(encoding, "replace")
    except LookupError:
        encoding = "cp1252"
        text = data.decode(encoding, "replace")
    remark = f"The text was read as {encoding}, since it is not UTF-8."
    return Decoded(text.encode("utf-8", "replace"), encoding, (remark,))


def _without_nuls(decoded: Decoded) -> Decoded:
    count = decoded.data.count(0)
    if not count:
        return decoded
    noun = "character was" if count == 1 else "characters were"
    remark = f"{count} NUL {noun} left out."
    data = decoded.data.replace(b"\0", b"")
    return Decoded(data, decoded.encoding, (*decoded.remarks, remark))
