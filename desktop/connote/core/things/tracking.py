"""The list of requests: what narrows it, what orders it, and the days that lie ahead of one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from connote.core.things.words import Direction, RequestState


class RequestOrder(StrEnum):
    """What the list is ordered by; equals stand newest first, those who lack it come last."""

    LATEST = "latest"
    STATE = "state"
    PERSON = "person"
    ORGANIZATION = "organization"
    GOAL = "goal"
    CHANNEL = "channel"
    TEMPLATE = "template"
    SENT = "sent"
    DAYS = "days"
    NEXT = "next"
    LENGTH = "length"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class RequestFilter:
    """Which requests are listed: those that fit all of it; what is empty or None narrows nothing.

    `text` has words that must all occur, in any order. A request's day, for `since` and `until`
    (both in), is that of its sending, else of its drafting.
    """

    direction: Direction = Direction.OUTGOING
    text: str = ""
    goal_id: int | None = None
    channel_id: int | None = None
    template_id: int | None = None
    since: str = ""
    until: str = ""

    @property
    def narrows(self) -> bool:
        """Say whether any request of its direction may be left out."""
        return self != RequestFilter(self.direction)


class RequestLines(NamedTuple):
    """The ids of a list in its order, and beside each where it stands."""

    ids: tuple[int, ...] = ()
    states: tuple[RequestState, ...] = ()

    def of(self, *states: RequestState) -> list[int]:
        """Give the ids of those in some states, in the order of the list."""
        wanted = set(states)
        return [one for one, state in zip(self.ids, self.states, strict=True) if state in wanted]

    def counts(self) -> Counter[RequestState]:
        """Count the list by state."""
        return Counter(self.states)


class Deadlines(NamedTuple):
    """The days that a channel's rules set a request, as ISO text; "" where no rule does."""

    withdraw_after: str = ""
    expires_by: str = ""
    again_from: str = ""

    @property
    def next(self) -> str:
        """Give the day that comes first."""
        return self.withdraw_after or self.expires_by or self.again_from
