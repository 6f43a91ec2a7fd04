"""Requests in words: what a step is called that marks one, and one in a line."""

from __future__ import annotations

from collections.abc import Sequence

from connote.core.speech import later, tr
from connote.core.things import Act, CoachLine, Direction, Request, RequestState

_MARKED = {
    RequestState.DRAFTED: later("Mark the request to {name} as drafted"),
    RequestState.SENT: later("Mark the request to {name} as sent"),
    RequestState.ACCEPTED: later("Mark the request to {name} as accepted"),
    RequestState.REPLIED: later("Mark the request to {name} as replied"),
    RequestState.HELPED: later("Mark the request to {name} as helped"),
    RequestState.DECLINED: later("Mark the request to {name} as declined"),
    RequestState.WITHDRAWN: later("Mark the request to {name} as withdrawn"),
    RequestState.GONE: later("Mark the request to {name} as gone"),
}
_MARKED_FROM = {
    RequestState.DRAFTED: later("Mark the request from {name} as drafted"),
    RequestState.SENT: later("Mark the request from {name} as sent"),
    RequestState.ACCEPTED: later("Mark the request from {name} as accepted"),
    RequestState.REPLIED: later("Ask {name} for context"),
    RequestState.HELPED: later("Mark the request from {name} as helped"),
    RequestState.DECLINED: later("Mark the request from {name} as declined"),
    RequestState.WITHDRAWN: later("Mark the request from {name} as withdrawn"),
    RequestState.GONE: later("Mark the request from {name} as gone"),
}


def marking(state: RequestState, name: str, direction: Direction = Direction.OUTGOING) -> str:
    """Name the step that says what became of a request."""
    told = _MARKED_FROM if direction is Direction.INBOUND else _MARKED
    return tr(told[state]).format(name=name)


_CHANGED = {
    Act.DELETE_REQUEST: later("Delete the request to {name}"),
    Act.DATE_EVENT: later("Correct the date of a request to {name}"),
    Act.REMARK_EVENT: later("Note something about a request to {name}"),
    Act.REMOVE_EVENT: later("Remove what happened to a request to {name}"),
}
_CHANGED_FROM = {
    Act.DELETE_REQUEST: later("Delete the request from {name}"),
    Act.DATE_EVENT: later("Correct the date of a request from {name}"),
    Act.REMARK_EVENT: later("Note something about a request from {name}"),
    Act.REMOVE_EVENT: later("Remove what happened to a request from {name}"),
}


def changing(act: Act, request: Request) -> str:
    """Name the step that takes a request out, or puts right what happened to it."""
    told = _CHANGED_FROM if request.direction is Direction.INBOUND else _CHANGED
    return tr(told[act]).format(name=request.contact)


def coach_words(lines: Sequence[CoachLine]) -> str:
    """Put the coach's result in one word a failed check: `ok`, `how ask`, "" without a note."""
    failed = " ".join(line.check for line in lines if not line.ok)
    return failed or ("ok" if lines else "")


def request_line(request: Request) -> str:
    """Describe a request in one line, for a choice among several."""
    day = getattr(request, f"{request.state.value}_on")
    parts = (f"{request.state.value} {day}", request.channel, request.goal)
    return f"{request.id}  {request.contact} ({' · '.join(part for part in parts if part)})"
