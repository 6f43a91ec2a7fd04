"""What came of it all: rates, what waits, and what is left to send."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

LEAST = 10
"""Below this number of requests a rate says too little to be read as one."""


class Weight(IntEnum):
    """How pressing a row of Today is; lower comes first."""

    THANK = 1
    REVIEW = 2
    EXPIRED = 3
    FOLLOW_UP = 4
    KEEP_IN_TOUCH = 5
    TRIAGE = 6
    ASK = 7


@dataclass(frozen=True, slots=True)
class Rate:
    """Accepted of sent, with the 95 % Wilson interval; the fractions are None where n is 0."""

    sent: int
    accepted: int
    rate: float | None
    low: float | None
    high: float | None

    @property
    def is_thin(self) -> bool:
        """Say whether there is too little data to read this as a rate."""
        return self.sent < LEAST


@dataclass(frozen=True, slots=True)
class Tally:
    """The acceptance of one group of requests: raw, and at the fixed ages of 14 and 30 days."""

    key: str
    raw: Rate
    at_14: Rate
    at_30: Rate
    replied: int = 0
    helped: int = 0


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One thing that waits for me; a follow-up is there also where it is due with a request."""

    weight: Weight
    title: str
    detail: str
    contact_id: int
    request_id: int | None = None
    goal_id: int | None = None
    follow_up_id: int | None = None

    @property
    def key(self) -> tuple[Weight, int, int | None, int | None, int | None]:
        """Tell it from the others, however its words change."""
        return self.weight, self.contact_id, self.request_id, self.goal_id, self.follow_up_id


@dataclass(frozen=True, slots=True)
class Budget:
    """What is left of a channel's allowance; `left` is None where there is no cap."""

    channel: str
    used: int
    cap: int | None

    @property
    def left(self) -> int | None:
        """Count what may still go out, never below 0."""
        return None if self.cap is None else max(0, self.cap - self.used)
