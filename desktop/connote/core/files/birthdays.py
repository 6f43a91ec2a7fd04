"""Birthdays and other days in a life, as address books write them.

1985-04-02 · 1985/4/2 · 19850402 · 4/2/1985 · 02.04.1985 · 2 Apr 1985      1985-04-02
--12-01 · --1201 · 1604-12-01, which is Apple's way to leave the year out  --1201
0/0/00 · 0000-00-00 · 0-0-0                                                none
"""

from __future__ import annotations

import re
from datetime import date

from connote.core import clock
from connote.core.files.dates import whole_date

_NO_YEAR = re.compile(r"--([0-9]{2})-?([0-9]{2})")
_WHOLE = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_APPLES_NO_YEAR = "1604-"
_LEAP = 2000


def birthday(text: str, day_first: bool = False) -> str:
    """Read a day as a vCard writes it, or "" where it is none."""
    text = text.strip()
    if found := _NO_YEAR.fullmatch(text):
        return _without_year(found[1], found[2])
    if found := _WHOLE.fullmatch(text):
        return joined_birthday(*found.groups())
    day = whole_date(text, day_first)
    if day.startswith(_APPLES_NO_YEAR):
        return _without_year(day[5:7], day[8:])
    if day > clock.today().isoformat() and day[:4] not in text:  # 4/2/85
        return f"19{day[2:]}"
    return day


def joined_birthday(year: str, month: str, day: str) -> str:
    """Read a day whose parts stand in cells of their own; the year may be missing."""
    if not (month.isdecimal() and day.isdecimal()):
        return ""
    if not year.isdecimal() or not int(year):
        return _without_year(month, day)
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except (ValueError, OverflowError):
        return ""


def _without_year(month: str, day: str) -> str:
    try:
        return f"--{date(_LEAP, int(month), int(day)):%m%d}"
    except ValueError:
        return ""
