"""The letters of vCards: which encoding, quoted-printable, escapes, and what no value may hold.

Every card, even every line, may be written its own way. What is valid UTF-8 is UTF-8, whatever is
claimed; then counts what CHARSET says, if the bytes agree; else the encoding in which the card
reads least oddly.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from functools import lru_cache

from connote.core.files.encoding_guess import oddities, old_encoding
from connote.core.files.vcard_lines import physical_lines

_SAMPLE = 1 << 16
_WIDER = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "iso8859-9": "cp1254",
    "iso2022_jp": "iso2022_jp_ext",
}
_DOUBLE = frozenset(("cp932", "euc_jp", "gb18030", "big5", "cp950", "big5hkscs", "cp949", "johab"))
_SEVEN_BITS = ("iso2022", "hz", "utf-7")
_NO_CHARSETS = frozenset(("unicode_escape", "raw_unicode_escape", "idna", "punycode", "undefined"))
_CHARSET = re.compile(r"[A-Za-z0-9_:.+-]{1,40}")
_LONG_LETTER = re.compile(r"[\u0800-\uffff\U00010000-\U0010ffff]")
_QUOTED = re.compile(rb"=([0-9A-Fa-f]{2})")
_CLAIMED = re.compile(rb"CHARSET", re.IGNORECASE)


class Letters:
    """Turns bytes of vCards into text; `broken` counts what could not be read, card by card."""

    def __init__(self, data: bytes) -> None:
        """Take the whole file, for what one card says too little of."""
        self._data = data
        self._of_file: str | None = None
        self._of_card = ""
        self._claimed = ""
        self._card: Iterable[bytes] = ()
        self.broken = 0
        self.guessed: dict[str, int] = {}
        self.unknown = 0

    def begin_card(self, lines: Iterable[bytes]) -> None:
        """Come to the next card."""
        self._card = lines
        self._of_card = self._claimed = ""

    def text(self, raw: bytes, charset: str = "") -> str:
        """Read a value; `charset` is what the line claims."""
        claimed = codec_named(charset) if charset else ""
        if charset and not claimed:
            self.unknown += 1
        if raw.isascii() and b"\x1b" not in raw and not claimed.startswith(_SEVEN_BITS):
            return raw.decode("ascii")
        if claimed and claimed != "utf-8":
            self._claimed = claimed
        text = _as_utf8(raw)
        if text is not None and not _is_rather(raw, text, claimed):
            return text
        for codec in (claimed, "iso2022_jp_ext" if b"\x1b$" in raw else "", self._claimed):
            if codec and codec != "utf-8" and (told := _decoded(raw, codec)) is not None:
                return told
        return self._guess(raw, claimed)

    def _guess(self, raw: bytes, claimed: str) -> str:
        """Read what nothing fits: as UTF-8 with a few broken letters, or as an old encoding."""
        text = raw.decode("utf-8", "replace")
        bad = text.count("\ufffd")
        good = len(text) - bad - sum(byte < 128 for byte in raw)
        if good >= bad or (claimed == "utf-8" and _is_cut(raw)):
            self.broken += bad
            return text
        codec = self._old_encoding(raw)
        self.guessed[codec] = self.guessed.get(codec, 0) + 1
        text = raw.decode(codec, "replace")
        self.broken += text.count("\ufffd")
        return text

    def _old_encoding(self, raw: bytes) -> str:
        """Choose the file's encoding, unless this card would read oddly in it."""
        if self._of_card:
            return self._of_card
        sample = _sample([*self._card, b":" + raw])
        if self._of_file is None:
            self._of_file = old_encoding(_sample(physical_lines(self._data)) or sample)
        self._of_card = self._of_file
        if oddities(sample.decode(self._of_file, "replace")):
            own = old_encoding(sample)
            self._of_card = min((self._of_file, own), key=lambda codec: _oddity(sample, codec))
        return self._of_card


def _oddity(sample: bytes, codec: str) -> int:
    return oddities(sample.decode(codec, "replace"))


def _sample(lines: Iterable[bytes]) -> bytes:
    """Gather values in no Unicode, as many as a guess needs; the names of parameters tell nothing.

    What claims a charset is left out: it says so for itself.
    """
    found: list[bytes] = []
    size = 0
    for line in lines:
        head, _, value = line.partition(b":")
        is_quoted = b"QUOTED" in head.upper()
        if (line.isascii() and not is_quoted) or _CLAIMED.search(head):
            continue
        value = unquoted(value) if is_quoted else value or head
        if value.isascii() or _as_utf8(value) is not None:
            continue
        found.append(value.replace(b";", b"\n"))
        size += len(value)
        if size > _SAMPLE:
            break
    return b"\n".join(found)


@lru_cache(maxsize=256)
def codec_named(charset: str) -> str:
    """Find Python's name for a charset, "" where there is none."""
    if not _CHARSET.fullmatch(charset):
        return ""
    for name in (charset, charset.lower().removeprefix("x-"), charset.replace("_", "-")):
        try:
            info = codecs.lookup(name)
        except LookupError:
            continue
        if info._is_text_encoding and info.name not in _NO_CHARSETS:
            return _WIDER.get(info.name, info.name)
    return ""


def _as_utf8(raw: bytes) -> str | None:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _decoded(raw: bytes, codec: str) -> str | None:
    try:
        return raw.decode(codec)
    except (UnicodeError, ValueError):
        return None


def _is_rather(raw: bytes, text: str, claimed: str) -> bool:
    """Say whether valid UTF-8 is by chance, and rather what it claims to be.

    Pairs of bytes in a Chinese encoding can be letters of UTF-8, its letters of three bytes hardly;
    and what is ASCII alone may be an encoding of seven bits.
    """
    if claimed.startswith(_SEVEN_BITS) or b"\x1b$" in raw:
        return True
    return claimed in _DOUBLE and not _LONG_LETTER.search(text)


def _is_cut(raw: bytes) -> bool:
    """Say whether a UTF-8 text only ends within a letter."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(raw)
    except UnicodeDecodeError:
        return False
    return True


def unquoted(raw: bytes) -> bytes:
    """Undo quoted-printable; what is no code stays as it is."""
    return _QUOTED.sub(lambda found: bytes((int(found[1], 16),)), raw) if b"=" in raw else raw


# ── escapes ──────────────────────────────────────────────────────────────────────────────────

_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"})
_ESCAPED = re.compile(r"\\([\\,;:nN\"])")
_TO_ESCAPE = re.compile(r"[\\,;\n]")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_UNITS = {mark: re.compile(rf"(?:[^\\{mark}]++|\\.|\\$)*+", re.DOTALL) for mark in ",;"}


def cleaned(text: str) -> str:
    """Leave out what a vCard must not hold: control characters and halves of letters."""
    if not _FORBIDDEN.search(text):
        return text
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def tidied(text: str) -> str:
    """Clean a text of one line, and its blanks."""
    return " ".join(cleaned(text).split())


def escaped(text: str) -> str:
    """Write a text so that it stays one value on one line."""
    text = cleaned(text)
    return text.translate(_ESCAPES) if _TO_ESCAPE.search(text) else text


def unescaped(value: str) -> str:
    """Read a text as it was meant."""
    if "\\" not in value:
        return value
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def split_value(value: str, mark: str = ";") -> list[str]:
    """Split a value at a mark that is not escaped; the parts keep their escapes."""
    if "\\" not in value:
        return value.split(mark)
    parts: list[str] = []
    at = 0
    while True:
        found = _UNITS[mark].match(value, at)
        end = found.end() if found else len(value)
        parts.append(value[at:end])
        if end >= len(value):
            return parts
        at = end + 1
