"""Statistics that are honest: rates at a fixed age beside the raw one, always with n and interval.

A rate at 14 days is taken over the outgoing requests that were sent at least 14 days ago, and
counts those accepted within 14 days; young requests would else pull it down. The intervals are
Wilson's (Wilson 1927) at 95 %.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from enum import StrEnum

from connote.core import clock
from connote.core.rates import wilson as wilson
from connote.core.requests import Requests
from connote.core.things import Budget, Channel, Direction, Rate, Request, Tally


class Grouping(StrEnum):
    """By what requests can be compared."""

    TEMPLATE = "template"
    GOAL = "goal"
    KIND = "kind"
    WITH_NOTE = "with_note"
    LENGTH = "length"
    COACH = "coach"
    CHANNEL = "channel"


class Statistics:
    """The verbs that count."""

    def __init__(self, requests: Requests) -> None:
        self._requests = requests

    def tallies(self, by: Grouping | None = None) -> list[Tally]:
        """Tally the outgoing requests that were sent: all together, or group by group.

        Without `by` there is one tally with the key `all`, also for an empty book.
        """
        sent = [
            request
            for request in self._requests.all(direction=Direction.OUTGOING)
            if request.sent_on
        ]
        if by is None:
            return [tally("all", sent)]
        groups: dict[str, list[Request]] = {}
        for request in sent:
            groups.setdefault(_KEYS[by](request), []).append(request)
        return [tally(key, groups[key]) for key in sorted(groups)]

    def budget(self, channel: Channel) -> Budget:
        """Count this calendar month's personal notes against the channel's allowance."""
        first = clock.today().replace(day=1).isoformat()
        used = sum(has_note for _, has_note in self._requests.days_of_invitations(first))
        return Budget(channel.name, used, channel.notes_a_month)

    def invitations_this_week(self) -> int:
        """Count the invitations of the last seven days, with or without a note."""
        first = (clock.today() - datetime.timedelta(days=6)).isoformat()
        return len(self._requests.days_of_invitations(first))


def tally(key: str, requests: Iterable[Request]) -> Tally:
    """Tally requests that were sent."""
    sent = list(requests)
    return Tally(
        key=key,
        raw=wilson(sum(request.state.counts_as_accepted for request in sent), len(sent)),
        at_14=_rate_at(14, sent),
        at_30=_rate_at(30, sent),
        replied=sum(bool(request.replied_on or request.helped_on) for request in sent),
        helped=sum(bool(request.helped_on) for request in sent),
    )


def _rate_at(days: int, sent: list[Request]) -> Rate:
    newest = (clock.today() - datetime.timedelta(days=days)).isoformat()
    old_enough = [request for request in sent if request.sent_on <= newest]
    accepted = sum(
        request.days_to_acceptance is not None and request.days_to_acceptance <= days
        for request in old_enough
    )
    return wilson(accepted, len(old_enough))


def length_class(length: int) -> str:
    """Name the class of a note's length, so that the names sort as the lengths do."""
    if length == 0:
        return "0"
    lower = (length - 1) // 100 * 100 + 1
    return f"{lower}–{lower + 99}" if length <= 300 else "over 300"


def _template_key(request: Request) -> str:
    return f"{request.template}, version {request.template_version}" if request.template else "none"


def _kind_key(request: Request) -> str:
    return request.shared_kind or "none"


def _coach_key(request: Request) -> str:
    return {"": "not coached", "ok": "all well"}.get(request.coach, "something to mend")


_KEYS: dict[Grouping, Callable[[Request], str]] = {
    Grouping.TEMPLATE: _template_key,
    Grouping.GOAL: lambda request: request.goal or "none",
    Grouping.KIND: _kind_key,
    Grouping.WITH_NOTE: lambda request: "with note" if request.note else "without note",
    Grouping.LENGTH: lambda request: length_class(request.note_length),
    Grouping.COACH: _coach_key,
    Grouping.CHANNEL: lambda request: request.channel or "none",
}
