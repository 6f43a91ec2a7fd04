"""Dates and numbers as people read them."""

from __future__ import annotations

import datetime

from connote.core import clock
from connote.core.things import Rate

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def day(iso: str) -> str:
    """Write an ISO date as `3 Nov`, with the year where it is not this one; "" for ""."""
    if not iso:
        return ""
    date = datetime.date.fromisoformat(iso)
    words = f"{date.day} {_MONTHS[date.month - 1]}"
    return words if date.year == clock.today().year else f"{words} {date.year}"


def ago(iso: str) -> str:
    """Write how long ago an ISO date was: `today`, `12 days ago`, `3 months ago`; "" for ""."""
    if not iso:
        return ""
    days = (clock.today() - datetime.date.fromisoformat(iso)).days
    if days <= 0:
        return "today"
    if days == 1:
        return "yesterday"
    for size, unit in ((365, "year"), (30, "month"), (1, "day")):
        if days >= size * 2 or size == 1:
            return f"{days // size} {unit}s ago"
    return ""


def number(count: int, one: str, many: str = "") -> str:
    """Write a count with its noun: `1 contact`, `1,234 contacts`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def rate(share: Rate) -> str:
    """Write a rate with its interval: `57% (37–76%)`, or `too little data`."""
    if share.rate is None or share.low is None or share.high is None:
        return "too little data"
    return f"{share.rate:.0%} ({share.low * 100:.0f}–{share.high:.0%})"
