"""What the lines of a card say in the book's words, and the lines that say it again.

Reading and writing share it. Of a card's lines those are kept that say more than the book has room
for; a kept line is written back as long as the book still says the same as it does. What was
changed in the book since is written anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from connote.core.files.content_line import Line
from connote.core.files.matching import profile_key, profile_url, split_name
from connote.core.files.vcard_text import (
    cleaned,
    escaped,
    split_value,
    tidied,
    unescaped,
)

CONNECTED_ON = "X-CONNOTE-CONNECTED-ON"
N_PARTS = 5
ADR_PARTS = 7
_MAILTO = re.compile(r"(?:mailto:\s*)+", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"""[^<>@]*<([^<>\s@]+@[^<>\s@]+)>\s*""")
_TELTO = re.compile(r"(?:tel:\s*)+", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WORD = r"[!-+\--:<-\[\]-~]+"
_PARTS = rf"(?:{_WORD}(?: {_WORD})*+)?+"
_PLAIN = re.compile(rf"{_PARTS}(?:;{_PARTS})*+")
"""A value of parts that is written in the one way already: ASCII, without escapes and commas."""

_PLAIN_TEXT = re.compile(_PARTS)
_LINKEDIN = re.compile(r"(?:https?://)?(?:[\w-]+\.)*linkedin\.(?:com|cn)/", re.IGNORECASE)
_HANDLE = re.compile(r"[\w%.-]+")


# ── values with parts ────────────────────────────────────────────────────────────────────────


def parts_of(value: str) -> list[str]:
    """Split a value at its semicolons into plain texts of one line."""
    if _PLAIN.fullmatch(value):
        return value.split(";")
    return [tidied(unescaped(part)) for part in split_value(value)]


def in_parts(value: str, count: int, *, lists: bool) -> str:
    """Write a value of parts in one way: each escaped by one rule, and `count` of them at least.

    With `lists` a comma inside a part parts again, as in 3.0 and 4.0; else it is a comma.
    """
    if _PLAIN.fullmatch(value):
        parts = value.split(";")
    else:
        parts = [_part(part, lists) for part in split_value(value)]
    while len(parts) > count and not parts[-1]:
        parts.pop()
    return ";".join(parts + [""] * (count - len(parts)))


def _part(part: str, lists: bool) -> str:
    if not lists:
        return escaped(tidied(unescaped(part)))
    return ",".join(escaped(unescaped(one)) for one in split_value(tidied(part), ","))


def text_of(line: Line) -> str:
    """Give a value as a plain text of one line."""
    return line.value if _PLAIN_TEXT.fullmatch(line.value) else tidied(unescaped(line.value))


def preference(line: Line) -> int:
    """Give the place that PREF claims, from 1; 101 where it claims none."""
    told = line.param("PREF")
    return int(told) if told.isdecimal() and len(told) < 4 else 101


# ── names ────────────────────────────────────────────────────────────────────────────────────


class Names(NamedTuple):
    """Given and family name."""

    first: str
    last: str

    @property
    def full(self) -> str:
        """Join them as they are written."""
        return f"{self.first} {self.last}".strip()


def names_told(lines: Sequence[Line]) -> Names:
    """Read the names from N, else from FN."""
    for line in lines:
        if line.name == "N":
            last, first, *more = [*parts_of(line.value), ""][: N_PARTS + 1]
            if first or last or any(more[:1]):
                return Names(first or ("" if last else more[0]), last)
    full = next((text for line in lines if line.name == "FN" if (text := text_of(line))), "")
    return Names(*split_name(full))


def name_lines(names: Names, full: str = "") -> list[Line]:
    """Write the names."""
    return [
        Line("FN", escaped(full or names.full)),
        Line("N", f"{escaped(names.last)};{escaped(names.first)};;;"),
    ]


def renamed(line: Line, names: Names) -> Line:
    """Put other names into N; its further parts stay."""
    more = split_value(line.value)[2:]
    return Line("N", ";".join((escaped(names.last), escaped(names.first), *more)), line.params,
                line.group)  # fmt: skip


def full_name(line: Line) -> str:
    """Put all parts of N together in the order in which they are said."""
    last, first, middle, prefix, suffix = [*parts_of(line.value), *[""] * N_PARTS][:N_PARTS]
    return " ".join(part for part in (prefix, first, middle, last, suffix) if part)


# ── lists ────────────────────────────────────────────────────────────────────────────────────


def address_told(line: Line) -> str:
    """Read an e-mail address, also out of `mailto:` and of `Mary Stone <mary@example.org>`."""
    text = text_of(line)
    text = text[found.end() :] if (found := _MAILTO.match(text)) else text
    return found[1] if (found := _IN_BRACKETS.fullmatch(text)) else text


def number_told(line: Line) -> str:
    """Read a phone number."""
    text = text_of(line)
    return text[found.end() :] if (found := _TELTO.match(text)) else text


def tags_told(lines: Iterable[Line]) -> tuple[str, ...]:
    """Read the words of CATEGORIES; a semicolon parts them where a comma should."""
    words = (
        tidied(unescaped(word))
        for line in lines
        for part in split_value(line.value, ";")
        for word in split_value(part, ",")
    )
    return tuple(dict.fromkeys(word for word in words if word))


def tags_line(tags: Iterable[str]) -> Line:
    """Write tags as CATEGORIES."""
    return Line("CATEGORIES", ",".join(map(escaped, tags)))


# ── single values ────────────────────────────────────────────────────────────────────────────


def company_told(lines: Sequence[Line]) -> str:
    """Read the organization, without its units."""
    return next((name for line in lines if (name := parts_of(line.value)[0])), "")


def position_told(lines: Sequence[Line]) -> str:
    """Read the title, or the role where no title is told."""
    titles = [line for line in lines if line.name == "TITLE"]
    return next((text for line in (*titles, *lines) if (text := text_of(line))), "")


def place_told(lines: Sequence[Line]) -> str:
    """Give the place of the preferred address in words: `Lyon, France`."""
    return next(filter(None, map(_place, sorted(lines, key=preference))), "")


def _place(line: Line) -> str:
    parts = [*parts_of(line.value), *[""] * ADR_PARTS]
    locality, region, country = parts[3], parts[4], parts[6]
    return ", ".join(part for part in (locality or region, country) if part)


def place_line(place: str) -> Line:
    """Write a place in words as the locality of an address."""
    return Line("ADR", f";;;{escaped(place)};;;")


def remarks_told(lines: Iterable[Line]) -> str:
    """Read the notes, a blank line between two."""
    notes = (cleaned(unescaped(line.value)) for line in lines)
    return "\n\n".join(note for note in notes if note.strip())


def uid_told(lines: Sequence[Line]) -> str:
    """Read the lasting name."""
    return next((text for line in lines if (text := text_of(line))), "")


def day_told(lines: Sequence[Line]) -> str:
    """Read the day on which we were connected."""
    return next((text for line in lines if _DAY.fullmatch(text := text_of(line))), "")


# ── profiles ─────────────────────────────────────────────────────────────────────────────────


def profile_told(line: Line) -> str:
    """Read a profile that names a person, "" where a line tells of something else.

    That is any address under linkedin.com/in, the name of a LinkedIn account, and an address that
    is said to be the profile, as we write it where it is another site's.
    """
    if line.name not in _PROFILES:
        return ""
    text = unescaped(line.value).strip()
    if _LINKEDIN.match(text):
        return profile_url(text) if profile_key(text) else ""
    if line.name == "URL":
        return profile_url(text) if "profile" in line.types else ""
    service = (*line.types, line.param("SERVICE-TYPE").lower())
    if line.name != "X-LINKEDIN" and "linkedin" not in service:
        return ""
    handle = line.param("X-USER") or text.removeprefix("x-apple:")
    return profile_url(f"https://www.linkedin.com/in/{handle}") if _HANDLE.fullmatch(handle) else ""


_PROFILES = frozenset(("URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN"))


def profile_line(url: str) -> Line:
    """Write a profile so that it is known again."""
    value = "".join(cleaned(url).split())
    is_known = bool(profile_told(Line("URL", value)))
    return Line("URL", value, () if is_known else (("TYPE", "PROFILE"),))


def plain(name: str, text: str) -> Line:
    """Write a text as a line of its own."""
    return Line(name, escaped(text))
