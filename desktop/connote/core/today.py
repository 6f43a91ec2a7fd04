"""Today: what waits for me, most pressing first, each row with the one act that answers it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from peewee import fn

from connote.core import clock
from connote.core.channels import Channels
from connote.core.goals import Goals
from connote.core.introductions import Introductions
from connote.core.store.tables import Contact, Email, Event, Goal, Request, database
from connote.core.store.words import day_of
from connote.core.things import Direction, GoalState, RequestState, TodayRow, Weight
from connote.core.things import Goal as GoalValue

NEXT_PEOPLE = 3
THANK_DAYS = 30


class Piece(NamedTuple):
    """Some rows of one weight, and how many more of it were left out."""

    rows: list[TodayRow]
    left_out: int


class Today:
    """The verb that looks through the book for what is due."""

    def __init__(self, goals: Goals, channels: Channels, introductions: Introductions) -> None:
        self._goals = goals
        self._channels = channels
        self._introductions = introductions

    def rows(self, *, most: int | None = None) -> list[TodayRow]:
        """List what waits: thanks, reviews, inbound requests, then whom to ask next.

        With `most`, at most so many of each weight are listed.
        """
        return [row for piece in self.in_slices(most=most) for row in piece.rows]

    def in_slices(self, *, most: int | None = None) -> Iterator[Piece]:
        """List the same piece by piece, so that a window can breathe over a large book."""
        for weight, ids in self._waiting().items():
            rows = _in_words(weight, ids[:most])
            yield Piece(rows, len(ids) - len(rows))
        for goal in self._goals.all():
            if goal.state is GoalState.ACTIVE:
                yield Piece(self._next_people(goal), 0)

    def counts(self) -> dict[Weight, int]:
        """Count what waits by weight; whom to ask next is an offer and not counted."""
        return {weight: len(ids) for weight, ids in self._waiting().items()}

    def waiting(self) -> int:
        """Count all that waits."""
        return sum(self.counts().values())

    def _waiting(self) -> dict[Weight, list[int]]:
        """Find the requests that are due by weight, as they were entered."""
        due: dict[Weight, list[int]] = {Weight.THANK: [], Weight.REVIEW: [], Weight.TRIAGE: []}
        review_before = {
            channel.id: _days_ago(channel.review_days)
            for channel in self._channels.all()
            if channel.review_days is not None
        }
        thank_since = _days_ago(THANK_DAYS)
        for request_id, direction, channel_id, state, on in _last_events():
            if direction == Direction.INBOUND.value:
                weight = Weight.TRIAGE if state == RequestState.SENT.value else None
            elif state == RequestState.ACCEPTED.value:
                weight = Weight.THANK if on >= thank_since else None
            else:
                weight = Weight.REVIEW if "" < on <= review_before.get(channel_id, "") else None
            if weight is not None:
                due[weight].append(request_id)
        return due

    def _next_people(self, goal: GoalValue) -> list[TodayRow]:
        return [
            TodayRow(
                Weight.ASK,
                f"Ask {introducer.contact.full_name}",
                " · ".join(part for part in (goal.title, *introducer.reasons[:1]) if part),
                introducer.contact.id,
                goal_id=goal.id,
            )
            for introducer in self._introductions.next_to_ask(goal, NEXT_PEOPLE)
        ]


def _days_ago(days: int) -> str:
    return (clock.today() - datetime.timedelta(days=days)).isoformat()


def _last_events() -> Iterable[tuple[Any, ...]]:
    """Read the last event of every request that was sent or accepted and is at that still.

    Gives request, direction, channel, state and day, as they lie in the book: peewee's own rows
    would take twice as long over twenty thousand requests.
    """
    newest = Event.select(fn.MAX(Event.id)).group_by(Event.request)
    states = (RequestState.SENT.value, RequestState.ACCEPTED.value)
    query = (
        Event.select(Request.id, Request.direction, Request.channel, Event.kind, Event.on_date)
        .join(Request)
        .where(Event.id.in_(newest), Event.kind.in_(states))
        .order_by(Request.id)
    )
    rows: Iterable[tuple[Any, ...]] = database.execute(query)
    return rows


# ── in words ─────────────────────────────────────────────────────────────────────────────────

_AT_ONCE = 500


class _Due(NamedTuple):
    """A request that is due, with the day of its last event."""

    request_id: int
    contact_id: int
    first_name: str
    last_name: str
    email: str | None
    profile_url: str
    goal: str | None
    note: str
    on: str

    @property
    def name(self) -> str:
        """Name the person by whatever there is."""
        full = f"{self.first_name} {self.last_name}".strip()
        return full or self.email or self.profile_url or "(no name)"


def _in_words(weight: Weight, ids: list[int]) -> list[TodayRow]:
    rows = []
    for start in range(0, len(ids), _AT_ONCE):
        for due in _dues(ids[start : start + _AT_ONCE]):
            title, detail = _WORDS[weight](due)
            rows.append(TodayRow(weight, title, detail, due.contact_id, due.request_id))
    return rows


def _dues(ids: list[int]) -> list[_Due]:
    address = Email.select(Email.address).where(Email.contact == Contact.id)
    later = Event.alias()
    last = later.select(fn.MAX(later.id)).where(later.request == Request.id)
    query = (
        Request.select(
            Request.id,
            Request.contact,
            Contact.first_name,
            Contact.last_name,
            address.order_by(Email.rank).limit(1),
            Contact.profile_url,
            Goal.title,
            Request.note,
            Event.on_date,
        )
        .join_from(Request, Contact)
        .join_from(Request, Goal, "LEFT OUTER JOIN")
        .join_from(Request, Event, on=(Event.id == last))
        .where(Request.id.in_(ids))
        .order_by(Request.id)
    )
    return [_Due(*row) for row in query.tuples()]


def _thank(due: _Due) -> tuple[str, str]:
    return f"Thank {due.name}", " · ".join(part for part in ("accepted", due.goal) if part)


def _review(due: _Due) -> tuple[str, str]:
    waited = (clock.today() - day_of(due.on)).days
    return f"Review the request to {due.name}", f"no answer for {waited} days"


def _triage(due: _Due) -> tuple[str, str]:
    return f"{due.name} asks to connect", due.note or "without a note"


_WORDS = {Weight.THANK: _thank, Weight.REVIEW: _review, Weight.TRIAGE: _triage}
