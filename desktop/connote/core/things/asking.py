"""Channels, templates, requests and their events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from connote.core.things.words import ChannelKind, Counting, Direction, RequestState


@dataclass(frozen=True, slots=True)
class Channel:
    """Where a request goes, with its rules; a rule that is None does not apply.

    `limit` and `subject_limit` are in the units of `counts`; days are calendar days;
    `checked_on` is the day on which the facts were looked up.
    """

    id: int
    name: str
    kind: ChannelKind
    limit: int | None
    counts: Counting = Counting.UTF16
    subject_limit: int | None = None
    notes_a_month: int | None = None
    invitations_a_week: int | None = None
    review_days: int | None = None
    expiry_days: int | None = None
    reinvite_days: int | None = None
    checked_on: str = ""


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template in the list, at its newest version."""

    id: int
    name: str
    version: int
    archived: bool
    text: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a request, on a day."""

    id: int
    request_id: int
    kind: RequestState
    on: str
    remarks: str = ""


class Request(NamedTuple):
    """One ask and what became of it; the dates are those of its events, "" where none.

    A tuple, since 20,000 of them are listed at once.
    """

    id: int
    contact_id: int
    contact: str
    email: str
    profile_url: str
    organization: str
    position: str
    goal_id: int | None
    goal: str
    channel_id: int | None
    channel: str
    template: str
    template_version: int | None
    direction: Direction
    state: RequestState
    drafted_on: str
    sent_on: str
    accepted_on: str
    replied_on: str
    helped_on: str
    declined_on: str
    withdrawn_on: str
    gone_on: str
    days_to_acceptance: int | None
    shared_history: str
    shared_kind: str
    note_length: int
    coach: str
    note: str
