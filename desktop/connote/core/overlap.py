"""What two people's stints have in common: pure comparing, without the book.

A stint found on both sides at the same organization makes shared history: at the same time we were
colleagues (or classmates) over the common period; at other or unknown times it is told as such.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from connote.core.errors import AskedWrongly
from connote.core.speech import tr
from connote.core.things import HistoryKind, Period, SharedHistory, Stint, StintKind

Places = Mapping[int, list[Stint]]
"""Stints by organization."""


def by_place(stints: Iterable[Stint]) -> dict[int, list[Stint]]:
    """Gather stints by the organization they were at."""
    places: dict[int, list[Stint]] = defaultdict(list)
    for stint in stints:
        places[stint.organization_id].append(stint)
    return places


def compared(mine: Places, theirs: Places) -> list[SharedHistory]:
    """Find the best shared history at each organization where both were, the newest first."""
    best = []
    for place, stints in mine.items():
        shared = [_shared(one, other) for one in stints for other in theirs.get(place, ())]
        if shared:
            best.append(max(shared, key=_weight))
    return sorted(best, key=_weight, reverse=True)


def _shared(mine: Stint, theirs: Stint) -> SharedHistory:
    """Compare a stint of mine with one of theirs at the same organization."""
    study = StintKind.STUDY in (mine.kind, theirs.kind)
    common = overlap(mine.period, theirs.period)
    return SharedHistory(
        id=None,
        contact_id=theirs.contact_id,
        kind=HistoryKind.CLASSMATE if study else HistoryKind.COLLEAGUE,
        place=theirs.organization,
        organization_id=theirs.organization_id,
        period=common or Period(),
        same_time=common is not None,
    )


def _weight(entry: SharedHistory) -> tuple[bool, str, str]:
    """Rank found history: at the same time first, then the latest."""
    end = "9999" if entry.period.is_current else entry.period.end
    return entry.same_time, end, entry.period.start


# ── periods ──────────────────────────────────────────────────────────────────────────────────


def overlap(one: Period, other: Period) -> Period | None:
    """Give the period that both share, or None where they lie apart or an end is unknown.

    A year without a month is taken whole: 2012 to 2016 and 2016-05 to 2018 share 2016-05 to 2016.
    """
    if not (_has_both_ends(one) and _has_both_ends(other)):
        return None
    start = max(one.start, other.start, key=lambda day: (_first_month(day), len(day)))
    end = min(one.end or _NEVER, other.end or _NEVER, key=lambda day: (_last_month(day), -len(day)))
    if _first_month(start) > _last_month(end):
        return None
    return Period(start, is_current=True) if end == _NEVER else Period(start, end)


def refuse_backwards(period: Period) -> None:
    """Raise AskedWrongly for a period that ends before it begins."""
    if period.start and period.end and _first_month(period.start) > _last_month(period.end):
        raise AskedWrongly(tr("{start} is after {end}.").format(start=period.start, end=period.end))


_NEVER = "9999-12"


def _has_both_ends(span: Period) -> bool:
    return bool(span.start and (span.end or span.is_current))


def _first_month(day: str) -> str:
    return day[:7] if len(day) > 4 else f"{day}-01"


def _last_month(day: str) -> str:
    return day[:7] if len(day) > 4 else f"{day}-12"
