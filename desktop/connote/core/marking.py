"""Marks: what can be said of a request, which marks make sense, and many of them as one step.

Many are a generator that pauses between slices, inside its step: a window drives it from its event
loop, and may let go of it, which takes everything back; a few are done at the first `next`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple

from connote.core import clock, follow_ups
from connote.core.requests import Requests, past_day
from connote.core.steps import Stepper
from connote.core.store import journal
from connote.core.store.tables import Event, among
from connote.core.store.tables import Request as Row
from connote.core.things import Act, Direction, Request, RequestState

AT_ONCE = 250
"""So many requests are marked between two breaths: some milliseconds."""

_ANSWERS = {RequestState.ACCEPTED, RequestState.DECLINED}


class Done(NamedTuple):
    """How far it is: requests done of all requests."""

    done: int
    total: int


class Marked(NamedTuple):
    """How many requests took a mark, how many stay as they are, and whether drafts are among."""

    taken: int
    left: int
    has_drafts: bool


Mark = tuple[int, str]
"""A request that takes a mark, and the day ("" is today)."""

Naming = Callable[[int, int], str]
"""Names a step by how many requests it changes, and how many of those chosen stay as they are."""


def can_take(direction: Direction, now: RequestState, state: RequestState) -> bool:
    """Say whether a mark makes sense: what is not sent yet can only be sent."""
    if direction is Direction.INBOUND:
        return state in _ANSWERS
    return now is not RequestState.DRAFTED or state is RequestState.SENT


def mark_of(request: Request, state: RequestState, day: str = "") -> Mark | None:
    """Give the mark that a request takes, None where it makes no sense or says nothing new.

    One that goes back to where it stood before keeps the day it had then, unless a day is said:
    an acceptance that was marked too far is no new one.
    """
    if not can_take(request.direction, request.state, state):
        return None
    known = getattr(request, f"{state.value}_on")
    if request.state is not state:
        return request.id, day or known
    return None if known == (day or clock.today().isoformat()) else (request.id, day)


class Marking:
    """The verbs on many requests; what is in the book no more is passed over."""

    def __init__(
        self,
        step: Stepper,
        requests: Requests,
        paused: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._step = step
        self._requests = requests
        self._paused = paused

    def mark_many(
        self, ids: Sequence[int], state: RequestState, naming: Naming, day: str = ""
    ) -> Generator[Done, None, Marked]:
        """Record a mark on every request that can take it; where none can, there is no step.

        A single one is named by its person. Raises AskedWrongly for a day that has not come yet.
        """
        past_day(day)
        marks: list[Mark] = []
        has_drafts = False
        for start in range(0, len(ids), AT_ONCE):
            for request in self._requests.some(ids[start : start + AT_ONCE]):
                mark = mark_of(request, state, day)
                if mark is not None:
                    marks.append(mark)
                elif request.state is RequestState.DRAFTED:
                    has_drafts = True
            if start + AT_ONCE < len(ids):
                yield Done(0, len(ids))
        marked = Marked(len(marks), len(ids) - len(marks), has_drafts)
        if len(marks) == 1:
            self._requests.mark(marks[0][0], state, on=marks[0][1])
        elif marks:
            yield from self._write(marks, state, naming(marked.taken, marked.left))
        return marked

    def _write(
        self, marks: Sequence[Mark], state: RequestState, words: str
    ) -> Generator[Done, None, None]:
        with self._step(Act.MARK_REQUEST, words):
            for start in range(0, len(marks), AT_ONCE):
                _record(marks[start : start + AT_ONCE], state)
                if start + AT_ONCE < len(marks):
                    with self._paused():
                        yield Done(start + AT_ONCE, len(marks))

    def delete_many(self, ids: Sequence[int], naming: Naming) -> Generator[Done, None, int]:
        """Take requests out, events and all."""
        if len(ids) == 1:
            self._requests.delete(ids[0])
            return 1
        with self._step(Act.DELETE_REQUEST, naming(len(ids), 0)):
            for start in range(0, len(ids), AT_ONCE):
                Row.delete().where(among(Row.id, ids[start : start + AT_ONCE])).execute()
                if start + AT_ONCE < len(ids):
                    with self._paused():
                        yield Done(start + AT_ONCE, len(ids))
        return len(ids)


def _record(marks: Sequence[Mark], state: RequestState) -> None:
    """Add the same event to requests, each on its day; what was to be followed up is done."""
    for request_id in follow_ups.requests_with_any(request_id for request_id, _ in marks):
        follow_ups.answered(request_id)
    first, now, today = journal.next_id(Event), clock.now(), clock.today().isoformat()
    rows = [
        (first + place, request_id, state.value, day or today, now, "")
        for place, (request_id, day) in enumerate(marks)
    ]
    columns = ("id", "request_id", "kind", "on_date", "recorded_at", "remarks")
    journal.insert_rows(Event, columns, rows)
