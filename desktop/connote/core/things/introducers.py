"""Who can help with a goal: how they are tied to it, what keeps them from being asked, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, IntFlag, StrEnum
from typing import NamedTuple

from connote.core.things.people import ContactRow, Goal


class Reason(IntFlag):
    """What somebody can help by; several may hold."""

    NONE = 0
    WORKS = 1
    KNOWS = 2
    WORKED = 4
    SHARED = 8
    """We know each other."""
    HELPED = 16
    """They helped before."""


class Lock(IntEnum):
    """What keeps somebody from being asked; in this order they stand below those who may be."""

    NONE = 0
    WITHDRAWN = 1
    """A request to them was withdrawn so lately that LinkedIn refuses another."""
    ASKED = 2
    ARCHIVED = 3
    DO_NOT_CONTACT = 4


class Outcome(StrEnum):
    """How well it went when somebody was asked before, for something else."""

    NONE = ""
    HELPED = "helped"
    REPLIED = "replied"
    ACCEPTED = "accepted"
    WAITING = "waiting"
    UNANSWERED = "unanswered"
    WITHDRAWN = "withdrawn"
    GONE = "gone"
    DECLINED = "declined"


class Ranked(NamedTuple):
    """Somebody tied to the target; the first four fields decide about the order."""

    lock: Lock
    weakness: int
    """Their points, below zero: who has most comes first."""
    sort_key: str
    contact_id: int
    reasons: int = 0
    """What of `Reason` holds; a plain number, since thousands are ranked at once."""
    locked_until: str = ""
    state: str = ""
    state_on: str = ""
    request_id: int | None = None
    outcome: Outcome = Outcome.NONE

    @property
    def is_free(self) -> bool:
        """Say whether they may be asked now."""
        return self.lock is Lock.NONE


@dataclass(frozen=True, slots=True)
class Ranking:
    """Everybody tied to a goal's target, best first; no words yet."""

    goal: Goal
    people: tuple[Ranked, ...] = ()

    @property
    def free(self) -> int:
        """Count those who may be asked now; they stand before all others."""
        return sum(1 for one in self.people if one.is_free)

    def only(self, reason: Reason = Reason.NONE, *, is_free: bool = False) -> Ranking:
        """Keep those who can help by a reason, or who may be asked now."""
        wanted = int(reason)
        kept = (one for one in self.people if one.is_free or not is_free)
        return Ranking(self.goal, tuple(one for one in kept if one.reasons & wanted == wanted))

    def place_of(self, contact_id: int | None) -> int | None:
        """Tell at which place, from 0, somebody stands; None for nowhere."""
        places = (place for place, one in enumerate(self.people) if one.contact_id == contact_id)
        return next(places, None)


@dataclass(frozen=True, slots=True)
class Introducer:
    """Somebody who can help with a goal, with the reasons in words, best first."""

    contact: ContactRow
    reasons: tuple[str, ...]
    locked_until: str = ""
    state: str = ""
    state_on: str = ""
    lock: Lock = Lock.NONE
    request_id: int | None = None
    follow_up_on: str = ""
    """The day on which to come back to them, or ""."""

    @property
    def is_free(self) -> bool:
        """Say whether they may be asked now."""
        return self.lock is Lock.NONE
