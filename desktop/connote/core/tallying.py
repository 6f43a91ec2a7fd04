"""Tallies: requests that were sent, put into groups, and how many of each were accepted."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from connote.core import clock
from connote.core.rates import wilson
from connote.core.things import Asked, Rate, Tally


class Grouping(StrEnum):
    """By what requests can be compared."""

    TEMPLATE = "template"
    GOAL = "goal"
    KIND = "kind"
    WITH_NOTE = "with_note"
    LENGTH = "length"
    COACH = "coach"
    CHANNEL = "channel"


def tallies_by(grouping: Grouping, asked: Iterable[Asked]) -> list[Tally]:
    """Tally requests group by group, in the order of the groups' keys."""
    key_of = _KEYS[grouping]
    groups: dict[str, list[Asked]] = {}
    for one in asked:
        groups.setdefault(key_of(one), []).append(one)
    return [tally(key, groups[key]) for key in sorted(groups)]


def tally(key: str, asked: Sequence[Asked]) -> Tally:
    """Tally requests that were sent."""
    return Tally(
        key=key,
        raw=wilson(sum(one.is_accepted for one in asked), len(asked)),
        at_14=rate_at(14, asked),
        at_30=rate_at(30, asked),
        replied=sum(one.is_replied for one in asked),
        helped=sum(one.is_helped for one in asked),
    )


def rate_at(days: int, asked: Iterable[Asked]) -> Rate:
    """Give the rate at a fixed age: of those sent so long ago, those accepted within so long."""
    newest = (clock.today() - datetime.timedelta(days=days)).isoformat()
    waits = [one.days for one in asked if one.sent_on <= newest]
    return wilson(sum(wait is not None and wait <= days for wait in waits), len(waits))


def length_class(length: int) -> str:
    """Name the class of a note's length, so that the names sort as the lengths do."""
    if length == 0:
        return "0"
    lower = (length - 1) // 100 * 100 + 1
    return f"{lower}–{lower + 99}" if length <= 300 else "over 300"


def _template_key(asked: Asked) -> str:
    return f"{asked.template}, version {asked.version}" if asked.template else "none"


def _coach_key(asked: Asked) -> str:
    return {"": "not coached", "ok": "all well"}.get(asked.coach, "something to mend")


_KEYS: dict[Grouping, Callable[[Asked], str]] = {
    Grouping.TEMPLATE: _template_key,
    Grouping.GOAL: lambda asked: asked.goal or "none",
    Grouping.KIND: lambda asked: asked.kind or "none",
    Grouping.WITH_NOTE: lambda asked: "with note" if asked.length else "without note",
    Grouping.LENGTH: lambda asked: length_class(asked.length),
    Grouping.COACH: _coach_key,
    Grouping.CHANNEL: lambda asked: asked.channel or "none",
}
