"""Requests a week: weeks of the local calendar, from Monday to Sunday."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable

from connote.core import clock
from connote.core.store.words import day_of
from connote.core.things import Asked, Scope, Week

WEEKS = 26
"""So many weeks are told: half a year."""


def weeks(asked: Iterable[Asked], scope: Scope) -> list[Week]:
    """Count the requests of the last 26 weeks of a scope, those without any too.

    A scope that is shorter has fewer weeks; today's week is the last one at most.
    """
    last = _monday(min(day_of(scope.until), clock.today()) if scope.until else clock.today())
    first = last - datetime.timedelta(weeks=WEEKS - 1)
    if scope.since:
        first = max(first, _monday(day_of(scope.since)))
    sent, accepted = _by_monday((one.sent_on, one.is_accepted) for one in asked)
    number = (last - first).days // 7 + 1
    mondays = ((first + datetime.timedelta(weeks=place)).isoformat() for place in range(number))
    return [Week(monday, sent[monday], accepted[monday]) for monday in mondays]


def _by_monday(asked: Iterable[tuple[str, bool]]) -> tuple[Counter[str], Counter[str]]:
    """Count, by the Monday of their week, the requests and the accepted ones among them."""
    sent: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    for (day, is_accepted), number in Counter(asked).items():
        monday = _monday(day_of(day)).isoformat()
        sent[monday] += number
        accepted[monday] += number * is_accepted
    return sent, accepted


def _monday(day: datetime.date) -> datetime.date:
    return day - datetime.timedelta(days=day.weekday())
