"""Staying in touch: when to come back to somebody, and what happened with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from connote.core.things.words import MomentKind, TimelineKind


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


class TimelineEntry(NamedTuple):
    """One line of a contact's timeline; `words` is a sentence, `text` what the user wrote.

    `on` may be a partial date, or "" where the day is not known; `moment_id` is there where the
    line can be taken out again, `request_id` where it is about a request.
    """

    on: str
    kind: TimelineKind
    words: str
    text: str = ""
    moment_id: int | None = None
    request_id: int | None = None
