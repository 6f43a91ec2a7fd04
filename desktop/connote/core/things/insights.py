"""What the insights are made of: one request as it is counted, and what counting makes of many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from connote.core.things.words import RequestState

NO_GOAL = 0
"""Stands for "without a goal" where one goal's requests are chosen."""


class Asked(NamedTuple):
    """One outgoing request that was sent, as the statistics see it.

    A tuple, since 20,000 of them are counted at once. `days` is how many days the yes took, None
    where there is none or its day is not known; `withdrawn_on` is "" but for withdrawn ones.
    """

    id: int
    sent_on: str
    state: RequestState
    is_accepted: bool
    days: int | None
    is_replied: bool
    is_helped: bool
    withdrawn_on: str
    template: str
    version: int | None
    goal_id: int
    goal: str
    kind: str
    length: int
    coach: str
    channel: str


@dataclass(frozen=True, slots=True)
class Scope:
    """Which requests are counted: sent between two days, both in, and for one goal.

    "" leaves an end open; `goal_id` is None for all goals and NO_GOAL for none.
    """

    since: str = ""
    until: str = ""
    goal_id: int | None = None

    def takes(self, asked: Asked) -> bool:
        """Say whether a request is counted."""
        return (
            self.since <= asked.sent_on
            and (not self.until or asked.sent_on <= self.until)
            and self.goal_id in (None, asked.goal_id)
        )


@dataclass(frozen=True, slots=True)
class Difference:
    """How far two shares lie apart, with its 95 % interval; all three from -1 to 1."""

    share: float
    low: float
    high: float

    @property
    def is_clear(self) -> bool:
        """Say whether the interval leaves no room for "no difference"."""
        return self.low > 0 or self.high < 0


@dataclass(frozen=True, slots=True)
class Week:
    """A week from its Monday (ISO): how many were sent, and how many of those accepted so far."""

    monday: str
    sent: int
    accepted: int


@dataclass(frozen=True, slots=True)
class WaitDay:
    """A day of waiting on which somebody said yes.

    `share` of all requests are accepted by the end of that day, with its 95 % interval, which is
    None where all said yes; `at_risk` had no answer yet when it began.
    """

    day: int
    at_risk: int
    accepted: int
    share: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long a yes takes, with requests that still wait counted for as long as they do.

    `median` is the day by which half of all requests are accepted, None where that was not seen;
    `half_of_accepted` the day by which half of the accepted ones were. `left_on` are the days on
    which the waiting of some ended, or has come to today, without a yes; `last` is the longest.
    """

    days: tuple[WaitDay, ...]
    counted: int
    accepted: int
    still_waiting: int
    refused: int
    withdrawn: int
    unknown: int
    median: int | None
    half_of_accepted: int | None
    left_on: tuple[int, ...]
    last: int
