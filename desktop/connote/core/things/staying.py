"""Staying in touch: when to come back to somebody, and what happened with them."""

from __future__ import annotations

from dataclasses import dataclass

from connote.core.things.words import MomentKind


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A day on which to come back to somebody, about a request or not; `done_on` "" waits."""

    id: int
    contact_id: int
    contact: str
    due_on: str
    about: str = ""
    request_id: int | None = None
    done_on: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened with a contact on a day."""

    id: int
    contact_id: int
    kind: MomentKind
    on: str
    text: str = ""
    request_id: int | None = None
