"""Today: what waits for me, most pressing first, each row with the one act that answers it."""

from __future__ import annotations

import datetime

from connote.core import clock
from connote.core.channels import Channels
from connote.core.goals import Goals
from connote.core.introductions import Introductions
from connote.core.requests import Requests
from connote.core.things import (
    Direction,
    GoalState,
    Request,
    RequestState,
    TodayRow,
    Weight,
)

NEXT_PEOPLE = 3


class Today:
    """The verb that looks through the book for what is due."""

    def __init__(
        self, requests: Requests, goals: Goals, channels: Channels, introductions: Introductions
    ) -> None:
        self._requests = requests
        self._goals = goals
        self._channels = channels
        self._introductions = introductions

    def rows(self) -> list[TodayRow]:
        """List what waits: thanks, reviews, inbound requests, then whom to ask next."""
        return [*self._due(), *self._next_people()]

    def waiting(self) -> int:
        """Count what waits for me, whom to ask next aside."""
        return len(self._due())

    def _due(self) -> list[TodayRow]:
        review_days = {channel.id: channel.review_days for channel in self._channels.all()}
        rows: list[TodayRow] = []
        for request in self._requests.all():
            days = review_days.get(request.channel_id or 0)
            row = _inbound(request) or _thank(request) or _review(request, days)
            if row is not None:
                rows.append(row)
        return sorted(rows, key=lambda row: row.weight)

    def _next_people(self) -> list[TodayRow]:
        rows = []
        for goal in self._goals.all():
            if goal.state is not GoalState.ACTIVE:
                continue
            helpers = self._introductions.who_can_help(goal.id)
            free = [helper for helper in helpers if not (helper.state or helper.locked_until)]
            for helper in free[:NEXT_PEOPLE]:
                reason = helper.reasons[0] if helper.reasons else ""
                rows.append(
                    TodayRow(
                        Weight.ASK,
                        f"Ask {helper.contact.full_name}",
                        " · ".join(part for part in (goal.title, reason) if part),
                        helper.contact.id,
                        goal_id=goal.id,
                    )
                )
        return rows


def _inbound(request: Request) -> TodayRow | None:
    if request.direction is not Direction.INBOUND:
        return None
    if request.state is not RequestState.SENT:
        return None
    words = request.note or "without a note"
    return TodayRow(
        Weight.TRIAGE, f"{request.contact} asks to connect", words, request.contact_id, request.id
    )


def _thank(request: Request) -> TodayRow | None:
    """An acceptance of the last 30 days that nothing followed yet."""
    if request.direction is not Direction.OUTGOING or request.state is not RequestState.ACCEPTED:
        return None
    oldest = (clock.today() - datetime.timedelta(days=30)).isoformat()
    if request.accepted_on < oldest:
        return None
    detail = " · ".join(part for part in ("accepted", request.goal) if part)
    return TodayRow(
        Weight.THANK, f"Thank {request.contact}", detail, request.contact_id, request.id
    )


def _review(request: Request, review_days: int | None) -> TodayRow | None:
    if request.direction is not Direction.OUTGOING or request.state is not RequestState.SENT:
        return None
    if review_days is None or not request.sent_on:
        return None
    waited = (clock.today() - datetime.date.fromisoformat(request.sent_on)).days
    if waited < review_days:
        return None
    return TodayRow(
        Weight.REVIEW,
        f"Review the request to {request.contact}",
        f"no answer for {waited} days",
        request.contact_id,
        request.id,
    )
