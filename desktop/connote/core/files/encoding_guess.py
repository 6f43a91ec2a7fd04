"""Which old encoding a text is in: what chardet finds likely, weighed by how odd it would read.

chardet counts letters of languages, and on a few accented names several encodings come out alike.
What then tells them apart is what no writer does: Cyrillic inside a Latin word, a dash between two
letters, a capital after a small one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from connote.core.speech import later

OLD_ENCODINGS = {
    "cp1252": later("Western European"),
    "mac-roman": later("Western European, old Mac"),
    "cp1250": later("Central European"),
    "iso8859-2": later("Central European, ISO"),
    "cp1257": later("Baltic"),
    "cp1251": later("Cyrillic"),
    "koi8-r": later("Cyrillic, KOI8-R"),
    "koi8-u": later("Cyrillic, KOI8-U"),
    "iso8859-5": later("Cyrillic, ISO"),
    "mac-cyrillic": later("Cyrillic, old Mac"),
    "cp1253": later("Greek"),
    "iso8859-7": later("Greek, ISO"),
    "cp1254": later("Turkish"),
    "cp1255": later("Hebrew"),
    "cp1256": later("Arabic"),
    "cp874": later("Thai"),
    "cp1258": later("Vietnamese"),
    "cp932": later("Japanese"),
    "euc-jp": later("Japanese, EUC"),
    "cp949": later("Korean"),
    "gb18030": later("Chinese, simplified"),
    "cp950": later("Chinese, traditional"),
}
"""The encodings that tables of people are written in besides Unicode, by Python's names."""

_ASKED = (*OLD_ENCODINGS, "shift_jis", "euc-kr", "gb2312", "big5", "tis-620")
_SUPERSETS = {
    "euc_jis_2004": "euc-jp",
    "shift_jis": "cp932",
    "shift_jis_2004": "cp932",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "big5": "cp950",
    "big5hkscs": "cp950",
    "tis_620": "cp874",
    "koi8_r": "koi8-r",
    "koi8_u": "koi8-u",
}
_CENTRAL = ("cp1250", "iso8859-2")
_CENTRAL_LETTER = re.compile(
    rb"[\x8a\x8c-\x8f\x9a\x9c-\x9f\xa3\xa5\xa6\xa9\xac\xae\xaf\xb1\xb3\xb6\xb9-\xbc\xbe"
    rb"\xcc\xd8\xde\xec\xf8\xfb\xfe]|\xf5(?!e)"
)
"""Letters of Central Europe that in Western text are mostly signs; Spanish has none of them."""

_USUAL = "cp1252"
_USUAL_IS_LIKELIER = 1.3
_AT_FIRST = 4
"""After so many letters the usual encoding has lost half of the start it is given."""
_ODDITY_COUNTS = 3
_CANDIDATES = 8
_SAMPLE = 1 << 16
_CELL = re.compile(rb"[^\t\r\n\",;|]+")
_WORD = re.compile(r"[^\W\d_][^\s;,\"@|/()]*")
_INSIDE_WORDS = "’‘´`·ʼ"  # noqa: RUF001 - apostrophes as people type them
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "HEBREW", "ARABIC", "THAI")


def old_encoding(data: bytes) -> str:
    """Name the encoding of a text that is not Unicode, as one of OLD_ENCODINGS."""
    sample = _telling_cells(data)
    if not sample:
        return _USUAL
    import chardet  # well-made files never need it

    found = chardet.detect_all(
        sample, ignore_threshold=True, include_encodings=_ASKED, compat_names=False
    )
    likely: dict[str, float] = {}
    for one in found[:_CANDIDATES]:
        name = str(one["encoding"] or _USUAL).lower()
        likely.setdefault(_SUPERSETS.get(name, name), float(one["confidence"]))
    scores = {name: _score(sample, name, likely[name]) for name in likely}
    return max(scores, key=lambda name: scores[name], default=_USUAL)


def _score(sample: bytes, name: str, confidence: float) -> float:
    if name in _CENTRAL and not _CENTRAL_LETTER.search(sample):
        return 0.0
    try:
        text = sample.decode(name, "replace")
    except LookupError:
        return 0.0
    letters = sum(1 for letter in text if not letter.isascii()) or 1
    share = oddities(text) / letters
    usual = _USUAL_IS_LIKELIER + _AT_FIRST / (_AT_FIRST + letters) if name == _USUAL else 1.0
    return confidence * usual * max(0.0, 1 - _ODDITY_COUNTS * share)


def oddities(text: str) -> int:
    """Count what nobody writes: signs that no font shows, and words that no language has."""
    words = (word for word in _WORD.findall(text) if not word.isascii())
    return sum(map(_is_unshown, text)) + sum(map(_odd_places, words))


def _is_unshown(letter: str) -> bool:
    return "\x80" <= letter <= "\x9f" or letter == "\ufffd" or "\ue000" <= letter <= "\uf8ff"


def _odd_places(word: str) -> int:
    """Count signs and late capitals within a word, and scripts that are mixed in it."""
    odd = 0
    scripts: set[str] = set()
    before = ""
    for letter in word:
        if letter.isalpha():
            scripts.add(_script(letter))
            odd += not letter.isascii() and letter.isupper() and before.islower()
        elif not letter.isascii():
            odd += letter not in _INSIDE_WORDS and not unicodedata.combining(letter)
        before = letter
    return odd + (len(scripts - {""}) > 1)


@lru_cache(maxsize=1 << 12)
def _script(letter: str) -> str:
    name = unicodedata.name(letter, "")
    return next((script for script in _SCRIPTS if name.startswith(script)), "")


def _telling_cells(data: bytes) -> bytes:
    """Gather the cells that hold more than ASCII, as many as a guess needs.

    A page of plain names around three foreign ones would drown what those say.
    """
    found: list[bytes] = []
    size = start = 0
    while start < len(data) and size < _SAMPLE:
        end = data.find(b"\n", start) + 1 or len(data)
        line = data[start : min(end, start + _SAMPLE)]
        if not line.isascii():
            cells = [cell for cell in _CELL.findall(line) if not cell.isascii()]
            found += cells
            size += sum(map(len, cells))
        start = end
    return b"\n".join(found)
