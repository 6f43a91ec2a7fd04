"""The requests of a list: their ids are at hand, the rest is read when it is looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from connote.core.deadlines import DeadlinesOf
from connote.core.things import Deadlines, Request, RequestLines, RequestState

_BLOCK = 50

ReadSome = Callable[[Sequence[int]], Sequence[Request]]
"""Reads requests by their ids; what is not there is left out."""


class Shown(NamedTuple):
    """A request as it is shown: itself, and the days that lie ahead of it."""

    request: Request
    ahead: Deadlines = Deadlines()


class Chosen(NamedTuple):
    """What is selected: the ids from top to bottom, and how many stand where."""

    ids: tuple[int, ...] = ()
    states: Counter[RequestState] = Counter()


class Rows:
    """Any number of requests, fifty read at a time."""

    def __init__(self, read: ReadSome) -> None:
        """Begin without any."""
        self._read = read
        self._ahead: DeadlinesOf = lambda request: Deadlines()
        self._shown: dict[int, Shown] = {}
        self._places: dict[int, int] | None = None
        self.ids: Sequence[int] = ()
        self.states: Sequence[RequestState] = ()

    def take(self, ids: Sequence[int], states: Sequence[RequestState], ahead: DeadlinesOf) -> None:
        """Hold these; what was read before may be out of date."""
        self.ids, self.states, self._ahead = ids, states, ahead
        self._shown.clear()
        self._places = None

    def at(self, row: int) -> Shown | None:
        """Give a row; None where it was taken out of the book since."""
        request_id = self.ids[row]
        if request_id not in self._shown:
            start = row - row % _BLOCK
            for request in self._read(self.ids[start : start + _BLOCK]):
                self._shown[request.id] = Shown(request, self._ahead(request))
        return self._shown.get(request_id)

    def row_of(self, request_id: int) -> int | None:
        """Find the row of a request; None where it is not among them."""
        if self._places is None:
            self._places = {one: place for place, one in enumerate(self.ids)}
        return self._places.get(request_id)

    def chosen(self, rows: Iterable[int]) -> Chosen:
        """Tell some rows without reading them."""
        some = list(rows)
        return Chosen(
            tuple(self.ids[row] for row in some), Counter(self.states[row] for row in some)
        )


def next_to_answer(lines: RequestLines, answered: Sequence[int]) -> int | None:
    """Find whom to answer after these: below the last of them, else from the top."""
    done = set(answered)
    last = max((place for place, one in enumerate(lines.ids) if one in done), default=-1)
    places = [*range(last + 1, len(lines.ids)), *range(last + 1)]
    waiting = (
        lines.ids[place]
        for place in places
        if lines.states[place] is RequestState.SENT and lines.ids[place] not in done
    )
    return next(waiting, None)
