"""Bytes in, UTF-8 out: byte-order mark, then strict UTF-8, then the best guess.

Everything after this module may take it that the text is valid UTF-8 without NUL characters.
Other control characters are text like any other here, and are left out where a value is shown or
written. A UTF-8 text with a few broken bytes stays UTF-8, each of them marked and counted: the
letters around them could not be so in any other encoding.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

from connote.core.files.encoding_guess import OLD_ENCODINGS, old_encoding
from connote.core.files.mojibake import mended, spoiled_letters
from connote.core.speech import later, tr

MENDED = "utf-8, mended"
"""Not an encoding of its own: UTF-8 whose letters were read wrongly once, put right again."""

ENCODINGS = {
    "utf-8": later("Unicode"),
    MENDED: later("Unicode, with “Ã©” put right to “é”"),
    "utf-16-le": later("Unicode, UTF-16"),
    "utf-16-be": later("Unicode, UTF-16, the other way round"),
    **OLD_ENCODINGS,
}
"""What a person can choose from, by name, in words."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's: asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_HEAD = 4096
_HIGH_BYTES = bytes(range(128, 256))
_SLICE = 1 << 20
_CONTROL = re.compile(rb"[\x01-\x08\x0b\x0c\x0e-\x1f]")
_ASCII_IN_A_TABLE = 0.08
"""So large a part at least of any table is delimiters, line ends, figures and addresses."""


class Decoded(NamedTuple):
    """A text as UTF-8, the encoding it came in, and what a person should know about it."""

    data: bytes
    encoding: str
    remarks: tuple[str, ...] = ()


def to_utf8(data: bytes, encoding: str = "") -> Decoded:
    """Give the text as UTF-8 without mark and NULs; `encoding` overrules what would be guessed.

    An encoding that Python doesn't know is as if none were named.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            data, encoding = data[len(mark) :], encoding or name
            break
    if encoding == MENDED:
        return _mended(to_utf8(data))
    encoding = (_known(encoding) if encoding else "") or _wide_encoding(data[:_HEAD]) or "utf-8"
    if encoding != "utf-8":
        return _noted(_transcode(data, encoding))
    if _is_utf8(data):
        return _noted(Decoded(data, "utf-8"))
    return _noted(_mostly_utf8(data) or _transcode(data, old_encoding(data)))


def _known(encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
    except (LookupError, ValueError):
        return ""
    try:
        "".encode(name)
    except (LookupError, ValueError):
        return ""
    return name


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
    """Name the UTF-16 or UTF-32 that lacks its mark, or "".

    It must give a text without NULs, of which a good part is ASCII; read the wrong way round, or
    as what it isn't, a table has next to none.
    """
    if b"\0" not in head or _has_stray_nuls(head):
        return ""
    shares = {name: _ascii_share(head, name) for name in _WIDE}
    best = max(shares, key=lambda name: shares[name])
    return best if shares[best] >= _ASCII_IN_A_TABLE else ""


def _has_stray_nuls(head: bytes) -> bool:
    """Say whether it is UTF-8 but for a few NULs: without them it is clean text."""
    if head.count(0) * 4 > len(head):
        return False
    text = head.replace(b"\0", b"")
    try:
        codecs.getincrementaldecoder("utf-8")().decode(text)  # the head may end within a letter
    except UnicodeDecodeError:
        return False
    return not _CONTROL.search(text)


def _ascii_share(head: bytes, encoding: str) -> float:
    """Say how much of the text would be ASCII, 0 where it would be no text."""
    whole = head[: len(head) - len(head) % 4] or head
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(whole)
    except UnicodeDecodeError:
        return 0.0
    if not text or "\0" in text:
        return 0.0
    return sum(map(str.isascii, text)) / len(text)


def _mostly_utf8(data: bytes) -> Decoded | None:
    """Keep a UTF-8 text in which a few bytes are broken, or None where it is another encoding.

    By chance a byte pair of another encoding is a letter of UTF-8 too: in Chinese a third as often
    as it is none, elsewhere hardly ever.
    """
    good = bad = 0
    pieces: list[bytes] = []
    for text in _decoded(data):
        marked = text.count("\ufffd")
        pieces.append(text.encode())
        good += len(text) - marked - _count_ascii(pieces[-1])
        bad += marked
    bad -= data.count(b"\xef\xbf\xbd")
    if good < bad:
        return None
    return Decoded(b"".join(pieces), "utf-8", _broken(bad))


def _broken(count: int) -> tuple[str, ...]:
    told = tr("%n broken (character was|characters were) replaced by \ufffd.", "", count)
    return (told,) if count else ()


def _decoded(data: bytes, encoding: str = "utf-8") -> Iterator[str]:
    """Decode piece by piece, what is broken replaced."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for start in range(0, len(data), _SLICE):
        yield decoder.decode(data[start : start + _SLICE])
    yield decoder.decode(b"", final=True)


def _count_ascii(data: bytes) -> int:
    return len(data.translate(None, _HIGH_BYTES))


def _transcode(data: bytes, encoding: str) -> Decoded:
    pieces = [text.encode("utf-8", "replace") for text in _decoded(data, encoding)]
    told = b"".join(pieces)
    remark = tr("The text was read as {encoding}, since it is not UTF-8.").format(encoding=encoding)
    return Decoded(told, encoding, (remark, *_broken(told.count(b"\xef\xbf\xbd"))))


def _noted(decoded: Decoded) -> Decoded:
    """Take NULs out, and say so; say also that letters look as if they had been read wrongly."""
    data, encoding, remarks = decoded
    if count := data.count(0):
        told = tr("%n NUL (character was|characters were) left out.", "", count)
        remarks = (*remarks, told)
        data = data.replace(b"\0", b"")
    if count := spoiled_letters(data):
        told = tr(
            "%n (letter looks|letters look) as if read wrongly once, like “Ã©” for “é”.", "", count
        )
        remarks = (*remarks, told)
    return Decoded(data, encoding, remarks)


def _mended(decoded: Decoded) -> Decoded:
    count = spoiled_letters(decoded.data)
    told = tr("%n (letter was|letters were) put right.", "", count)
    remarks = (*decoded.remarks[:-1], told) if count else decoded.remarks
    return Decoded(mended(decoded.data), MENDED, remarks)
