"""Dates as people's files write them, one reader for each kind of file; all give ISO text.

    lists         08 Feb 2026 · 12 Mar 19 · 4-Apr-21 · 2026-02-08 · 03/15/2024 · 8.2.2026 ·
                  44290, as a spreadsheet counts days · 1/29/26, 2:37 PM, the blank also narrow ·
                  Wed Jun 24 12:43:42 UTC 2026 · 2023/06/05 15:47:58 UTC; the day is kept
    LinkedIn's    all of these, of the years in which LinkedIn was there
    messages      2025-06-01 14:03:22 UTC and all of these; the time is kept as well
    stints        Jan 2019 · 2010 · 2019-01 · 01/2019, and whole dates
    command line  2026-02-08, or for a period 2012, 2012-03 and 2012-03-09, and nothing else

What is no date gives "". Two-digit years are of this century: LinkedIn is younger than it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, time, timedelta

from connote.core.errors import AskedWrongly
from connote.core.files.words import shown_name
from connote.core.speech import tr

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
_WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +", re.IGNORECASE)
_DAY_MONTH = re.compile(rf"([0-9]{{1,2}})[ \-./]+([A-Za-z]+)\.?[ \-./,]+{_YEAR}\b(?!:)")
_MONTH_DAY = re.compile(rf"([A-Za-z]+)\.? +([0-9]{{1,2}}),? +{_YEAR}\b(?!:)")
_MONTH_DAY_TIME = re.compile(r"([A-Za-z]+) +([0-9]{1,2}) +[0-9:.]+ +(?:\S+ +)?([0-9]{4})\b")
_ISO = re.compile(r"([0-9]{4})([\-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])")
_NUMBERS = re.compile(rf"([0-9]{{1,2}})([/.\-])([0-9]{{1,2}})\2{_YEAR}(?![0-9])")
_MONTH_YEAR = re.compile(rf"([A-Za-z]+)\.?[ \-]+{_YEAR}")
_NUMBER_YEAR = re.compile(r"([0-9]{1,2})/([0-9]{4})")
_YEAR_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
_SERIAL = re.compile(r"([0-9]{5})(?:[.,][0-9]+)?")
_SERIAL_START = date(1899, 12, 30)
_TIME = re.compile(r"(?<![0-9:])([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:\.[0-9]+)?\s*([AaPp]?)")
_BLANKS = str.maketrans({"\u202f": " ", "\xa0": " ", "\u2009": " "})
_STRICT_YEAR = re.compile(r"[0-9]{4}")
_STRICT_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_CURRENT = frozenset(("present", "current", "now", "today"))
_LINKEDIN_SINCE, _LINKEDIN_UNTIL = "2003", "2100"


def whole_date(text: str, day_first: bool = False) -> str:
    """Read a whole date of any year in any spelling; `day_first` decides 03/04/2024."""
    text = text.translate(_BLANKS).strip()
    if found := _ISO.match(text):
        return _iso(found[1], int(found[3]), found[4])
    if weekday := _WEEKDAY.match(text):
        text = text[weekday.end() :]
    if found := _DAY_MONTH.match(text):
        return _iso(found[3], _month(found[2]), found[1])
    if found := _MONTH_DAY.match(text) or _MONTH_DAY_TIME.match(text):
        return _iso(found[3], _month(found[1]), found[2])
    if found := _NUMBERS.match(text):
        first, sign, second, year = found.groups()
        return _ordered(first, second, year, day_first or sign == ".")
    if found := _SERIAL.fullmatch(text):
        return (_SERIAL_START + timedelta(int(found[1]))).isoformat()
    return ""


def connection_date(text: str, day_first: bool = False) -> str:
    """Read the day in a row of LinkedIn's lists, of the years in which LinkedIn was there."""
    day = whole_date(text, day_first)
    return day if _LINKEDIN_SINCE <= day < _LINKEDIN_UNTIL else ""


def message_time(text: str, day_first: bool = False) -> str:
    """Read when a message was sent: `2025-06-01T14:03:22`, or the day where there is no time."""
    day = connection_date(text, day_first)
    found = _TIME.search(text.translate(_BLANKS)) if day else None
    if not found:
        return day
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4]:
        hour = hour % 12 + (12 if found[4] in "Pp" else 0)
    try:
        return f"{day}T{time(hour, minute, second).isoformat('seconds')}"
    except ValueError:
        return day


class Days(dict[str, str]):
    """The dates of one file by their text: 100,000 people have only a few thousand days.

    Whether the file writes the day first shows in all its texts together.
    """

    def __init__(
        self, texts: Iterable[str], read: Callable[[str, bool], str] = connection_date
    ) -> None:
        self._day_first = puts_day_first(texts)
        self._read = read

    def __missing__(self, text: str) -> str:
        self[text] = day = self._read(text, self._day_first)
        return day


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
        return _iso(found[2], _month(found[1]), "1")[:7]
    if found := _NUMBER_YEAR.fullmatch(text):
        return _iso(found[2], int(found[1]), "1")[:7]
    if found := _YEAR_MONTH.fullmatch(text):
        return _iso(found[1], int(found[2]), "1")[:7]
    return whole_date(text)


def goes_on(text: str) -> bool:
    """Say whether the end of a stint is open: empty, or a word like Present."""
    text = text.strip()
    return not text or text.lower() in _CURRENT


def iso_date(text: str) -> str:
    """Take a date from a command line, 2026-11-23 and nothing else; raise AskedWrongly."""
    found = _STRICT_DATE.fullmatch(text.strip())
    day = _iso(found[1], int(found[2]), found[3]) if found else ""
    if not day:
        raise AskedWrongly(
            tr("“{text}” is not a date; write it like 2026-11-23.").format(
                text=shown_name(text, 40)
            )
        )
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
        raise AskedWrongly(
            tr("“{shown}” is not a date; write it like 2012, 2012-03 or 2012-03-09.").format(
                shown=shown
            )
        )
    return month


def _month(name: str) -> int:
    return _MONTHS.get(name.lower(), 0)


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
