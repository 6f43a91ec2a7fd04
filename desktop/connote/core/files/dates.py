"""Dates as people's files write them, one reader for each kind of file; all give ISO text.

    connections   08 Feb 2026 · 12 Mar 19 · 4-Apr-21 · 2026-02-08 · 03/15/2024 · 8.2.2026
    invitations   1/29/26, 2:37 PM (the blank may be a narrow one); local time, the date is kept
    stints        Jan 2019 · 2010 · 2019-01 · 01/2019, and whole dates
    command line  2026-02-08, or for a period 2012, 2012-03 and 2012-03-09, and nothing else

What is no date gives "". Two-digit years are of this century: LinkedIn is younger than it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from connote.core.errors import AskedWrongly
from connote.core.files.words import shown_name

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "january"),
            ("feb", "february"),
            ("mar", "march"),
            ("apr", "april"),
            ("may",),
            ("jun", "june"),
            ("jul", "july"),
            ("aug", "august"),
            ("sep", "sept", "september"),
            ("oct", "october"),
            ("nov", "november"),
            ("dec", "december"),
        ),
        start=1,
    )
    for name in names
}
_YEAR = r"([0-9]{4}|[0-9]{2})"
_DAY_MONTH = re.compile(rf"([0-9]{{1,2}})[ \-./]+([A-Za-z]+)\.?[ \-./,]+{_YEAR}\b")
_MONTH_DAY = re.compile(rf"([A-Za-z]+)\.? +([0-9]{{1,2}}),? +{_YEAR}\b")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])")
_NUMBERS = re.compile(rf"([0-9]{{1,2}})([/.\-])([0-9]{{1,2}})\2{_YEAR}(?![0-9])")
_MONTH_YEAR = re.compile(rf"([A-Za-z]+)\.?[ \-]+{_YEAR}")
_NUMBER_YEAR = re.compile(r"([0-9]{1,2})/([0-9]{4})")
_YEAR_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
_STRICT_YEAR = re.compile(r"[0-9]{4}")
_STRICT_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_CURRENT = frozenset(("present", "current", "now", "today"))


@lru_cache(maxsize=1 << 15)  # a file of 100,000 people has only a few thousand days
def connection_date(text: str, day_first: bool = False) -> str:
    """Read a date of Connections.csv; `day_first` decides 03/04/2024."""
    text = text.strip()
    if found := _ISO.match(text):
        year, month, day = found.groups()
        return _iso(year, int(month), day)
    if found := _DAY_MONTH.match(text):
        day, name, year = found.groups()
        return _iso(year, _MONTHS.get(name.lower(), 0), day)
    if found := _MONTH_DAY.match(text):
        name, day, year = found.groups()
        return _iso(year, _MONTHS.get(name.lower(), 0), day)
    if found := _NUMBERS.match(text):
        first, sign, second, year = found.groups()
        return _ordered(first, second, year, day_first or sign == ".")
    return ""


def invitation_date(text: str, day_first: bool = False) -> str:
    """Read the day of an invitation, `1/29/26, 2:37 PM`; the time of day is let go."""
    return connection_date(text.replace("\u202f", " ").replace("\xa0", " "), day_first)


def puts_day_first(texts: Iterable[str]) -> bool:
    """Say whether a file writes 29/1/26: any first number over 12 settles it for all its dates."""
    found = (_NUMBERS.match(text.strip()) for text in texts)
    return any(int(match[1]) > 12 for match in found if match)


def stint_date(text: str) -> str:
    """Read a partial date of Positions.csv or Education.csv: `2019-01`, `2010`, or ""."""
    text = text.strip()
    if _STRICT_YEAR.fullmatch(text):
        return text if text != "0000" else ""
    if found := _MONTH_YEAR.fullmatch(text):
        return _iso(found[2], _MONTHS.get(found[1].lower(), 0), "1")[:7]
    if found := _NUMBER_YEAR.fullmatch(text):
        return _iso(found[2], int(found[1]), "1")[:7]
    if found := _YEAR_MONTH.fullmatch(text):
        return _iso(found[1], int(found[2]), "1")[:7]
    return connection_date(text)


def goes_on(text: str) -> bool:
    """Say whether the end of a stint is open: empty, or a word like Present."""
    text = text.strip()
    return not text or text.lower() in _CURRENT


def iso_date(text: str) -> str:
    """Take a date from a command line, 2026-11-23 and nothing else; raise AskedWrongly."""
    found = _STRICT_DATE.fullmatch(text.strip())
    day = _iso(found[1], int(found[2]), found[3]) if found else ""
    if not day:
        raise AskedWrongly(f"“{shown_name(text, 40)}” is not a date; write it like 2026-11-23.")
    return day


def partial_date(text: str) -> str:
    """Take a year, a month or a day from a command line; raise AskedWrongly."""
    stripped = text.strip()
    if _STRICT_YEAR.fullmatch(stripped) and stripped != "0000":
        return stripped
    if found := _YEAR_MONTH.fullmatch(stripped):
        month = _iso(found[1], int(found[2]), "1")[:7]
    else:
        found = _STRICT_DATE.fullmatch(stripped)
        month = _iso(found[1], int(found[2]), found[3]) if found else ""
    if not month:
        shown = shown_name(text, 40)
        raise AskedWrongly(f"“{shown}” is not a date; write it like 2012, 2012-03 or 2012-03-09.")
    return month


def _ordered(first: str, second: str, year: str, day_first: bool) -> str:
    """Read two numbers as day and month, the other way round where only that makes a date."""
    day, month = (first, second) if day_first else (second, first)
    return _iso(year, int(month), day) or _iso(year, int(day), month)


def _iso(year: str, month: int, day: str) -> str:
    number = int(year) + (2000 if len(year) == 2 else 0)
    try:
        return date(number, month, int(day)).isoformat()
    except ValueError:
        return ""
