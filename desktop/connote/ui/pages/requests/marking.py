"""What can be said of a request: the marks, their keys, and which requests can take them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from connote.core import clock
from connote.core.things import Direction, Request, RequestState
from connote.ui import words


class Mark(NamedTuple):
    """One mark: the state it gives, its word, its keys, and its icon."""

    state: RequestState
    word: str
    keys: str
    icon: str


OUTGOING_MARKS = (
    Mark(RequestState.SENT, "Sent", "S", "send"),
    Mark(RequestState.ACCEPTED, "Accepted", "A", "check"),
    Mark(RequestState.REPLIED, "Replied", "R", "reply"),
    Mark(RequestState.HELPED, "Helped", "H", "heart"),
    Mark(RequestState.DECLINED, "Declined", "D", "cross"),
    Mark(RequestState.WITHDRAWN, "Withdrawn", "W", "undo"),
    Mark(RequestState.GONE, "Gone", "G", "circle-slash"),
)

INBOUND_MARKS = (
    Mark(RequestState.ACCEPTED, "Accept", "A", "check"),
    Mark(RequestState.DECLINED, "Ignore", "ID", "cross"),
)

_INBOUND_STATES = {mark.state for mark in INBOUND_MARKS}


def can_take(request: Request, state: RequestState) -> bool:
    """Say whether a mark makes sense: what is not sent yet can only be sent."""
    if request.direction is Direction.INBOUND:
        return state in _INBOUND_STATES
    return request.state is not RequestState.DRAFTED or state is RequestState.SENT


def is_news(request: Request, state: RequestState, day: str) -> bool:
    """Say whether a mark would change anything: the same on the same day is known already."""
    on = day or clock.today().isoformat()
    return request.state is not state or getattr(request, f"{state.value}_on") != on


def split(
    requests: Sequence[Request], state: RequestState, day: str
) -> tuple[list[Request], list[Request]]:
    """Part the requests that take a mark from those that stay as they are."""
    taking = [r for r in requests if can_take(r, state) and is_news(r, state, day)]
    taken = {request.id for request in taking}
    return taking, [request for request in requests if request.id not in taken]


def step_words(count: int, left: int, state: RequestState, day: str) -> str:
    """Name the step that marks several: `Mark 3 requests as accepted on 10 Nov`."""
    on = f" on {words.day(day)}" if day and day != clock.today().isoformat() else ""
    rest = f", {left:,} left as before" if left else ""
    return f"Mark {words.number(count, 'request')} as {state.value}{on}{rest}"


def nothing_words(left: Sequence[Request], state: RequestState) -> str:
    """Say why a mark changed nothing."""
    if any(request.state is RequestState.DRAFTED for request in left):
        return "Not sent yet: mark a draft as sent first"
    return f"Marked as {state.value} already"
