"""How long a yes takes: the Kaplan-Meier estimate, told as the share accepted by each day.

A request counts for as long as its answer could be seen to come (E. L. Kaplan and P. Meier, JASA
53, 1958, 457-481). What became of it decides how long that is:

    accepted        up to the day of the yes, which is the event
    still waiting   up to today: it is pending, no failure
    withdrawn       up to the day of the withdrawal: I stopped waiting, so that nobody knows
                    whether a yes would have come
    declined, gone  up to today, without a yes for good: somebody who said no can't accept any
                    more. Leaving them out from that day on would pretend they still might, and
                    make the share too high; to stay until the day up to which they would have
                    been watched is what Fine and Gray (JASA 94, 1999) do where that day is known
    accepted on a day nobody knows: left out, and counted as `unknown`

Of a day's events the yeses come first. The intervals are 95 %, by Greenwood's variance on the
scale of log(-log), which keeps them between 0 and 1 (Kalbfleisch and Prentice).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from connote.core import clock
from connote.core.rates import Z
from connote.core.store.words import day_of
from connote.core.things import Asked, RequestState, WaitDay, Waiting


class Wait(NamedTuple):
    """How many days a request was watched, and whether a yes ended that."""

    days: int
    is_accepted: bool


def waiting(asked: Iterable[Asked]) -> Waiting:
    """Work out how long these requests wait for their yes."""
    known = list(asked)
    waits = _waits(known)
    days = kaplan_meier(waits)
    counted = waits.total()
    accepted = sum(day.accepted for day in days)
    states = Counter(map(attrgetter("state"), known))
    return Waiting(
        days=tuple(days),
        counted=counted,
        accepted=accepted,
        still_waiting=states[RequestState.SENT] + states[RequestState.DRAFTED],
        refused=states[RequestState.DECLINED] + states[RequestState.GONE],
        withdrawn=states[RequestState.WITHDRAWN],
        unknown=len(known) - counted,
        median=next((one.day for one in days if one.share >= 0.5), None),
        half_of_accepted=_half_of(accepted, days),
        left_on=tuple(sorted({wait.days for wait in waits if not wait.is_accepted})),
        last=max((wait.days for wait in waits), default=0),
    )


def _waits(asked: Sequence[Asked]) -> Counter[Wait]:
    """Say how long each request was watched; as numbers of equal ones, which are few."""
    today = clock.today()
    yeses = Counter(one.days for one in asked if one.is_accepted)
    others = Counter((one.sent_on, one.withdrawn_on) for one in asked if not one.is_accepted)
    waits = Counter({Wait(day, is_accepted=True): n for day, n in yeses.items() if day is not None})
    for (sent_on, withdrawn_on), number in others.items():
        end = day_of(withdrawn_on) if withdrawn_on else today
        waits[Wait(max(0, (end - day_of(sent_on)).days), is_accepted=False)] += number
    return waits


def _half_of(accepted: int, days: Iterable[WaitDay]) -> int | None:
    """Give the day by which half of the accepted ones were accepted."""
    so_far = 0
    for one in days:
        so_far += one.accepted
        if 2 * so_far >= accepted:
            return one.day
    return None


def kaplan_meier(waits: Mapping[Wait, int]) -> list[WaitDay]:
    """Give each day on which somebody said yes, with the share that had done so by then.

    `waits` says how often each wait occurred.
    """
    leaving: Counter[int] = Counter()
    for wait, number in waits.items():
        leaving[wait.days] += number
    at_risk = leaving.total()
    without, spread = 1.0, 0.0  # the share without a yes, and Greenwood's sum
    days = []
    for day in sorted(leaving):
        if accepted := waits.get(Wait(day, is_accepted=True), 0):
            left = at_risk - accepted
            without *= left / at_risk
            spread += accepted / (at_risk * left) if left else math.inf
            days.append(WaitDay(day, at_risk, accepted, 1 - without, *_interval(without, spread)))
        at_risk -= leaving[day]
    return days


def _interval(without: float, spread: float) -> tuple[float | None, float | None]:
    """Give the interval of the share *with* a yes."""
    if math.isinf(spread):
        return None, None
    reach = math.exp(Z * math.sqrt(spread) / abs(math.log(without)))
    return float(1 - without ** (1 / reach)), float(1 - without**reach)
