"""Where a note can go on in several ways: its forks, each at every border that it can meet.

How much text adds to the length depends on the border that it meets (`tidy.py`), and on nothing
else to its left. So from a crossing every way has a length and leads to a crossing; to choose the
versions of a note is to walk from one to the next, and what can follow needs no look back.
"""

from __future__ import annotations

from typing import NamedTuple

from connote.core.errors import TemplateBroken
from connote.core.speech import tr
from connote.core.writing.steps import Fork, Graph
from connote.core.writing.tidy import START, Border

MOST_CROSSINGS = 1_000
"""A part meets a few borders; only blanks in plenty at the ends of parts make more."""


class Way(NamedTuple):
    """A version of a part, and the text up to the crossing `to`, which has a lower number."""

    rank: int
    added: int
    ingredients: int
    to: int


class Crossing(NamedTuple):
    """A part, by its number, and its ways in the order of its versions."""

    part: int
    ways: tuple[Way, ...]


NO_PART = -1
"""What crossing 0, the end of the note, and the last one, its beginning, are crossings of."""


def crossings_of(graph: Graph) -> list[Crossing]:
    """Give all crossings; the first is the end of the note, and the last leads into it.

    Raises TemplateBroken where there are so many that fitting would take long.
    """
    added, ingredients, fork, border = graph.stretch(graph.first, START)
    places = _reached(graph, fork, border)
    numbers = {place: number for number, place in enumerate(reversed(places), 1)}
    into = Way(0, added, ingredients, len(places))
    found = [Crossing(NO_PART, ())]
    for number, border in numbers:
        step = graph.steps[number]
        assert isinstance(step, Fork)  # noqa: S101  (only forks are reached)
        ways = []
        for rank, way in step.ways:
            added, ingredients, reached, behind = graph.stretch(way, border)
            ways.append(Way(rank, added, ingredients, numbers.get((reached, behind), 0)))
        found.append(Crossing(step.number, tuple(ways)))
    return [*found, Crossing(NO_PART, (into,))]


def _reached(graph: Graph, first: int, border: Border) -> list[tuple[int, Border]]:
    """Give the forks that can be reached, with each border, from left to right."""
    found: list[tuple[int, Border]] = []
    borders: list[dict[Border, None]] = [{} for _ in range(first + 1)]
    borders[first][border] = None
    for number in range(first, 0, -1):
        fork = graph.steps[number]
        if not isinstance(fork, Fork):
            continue
        found += ((number, each) for each in borders[number])
        if len(found) > MOST_CROSSINGS:
            raise TemplateBroken(tr("Too many parts of this template begin or end in blanks."))
        for each in borders[number]:
            for _, step in fork.ways:
                _, _, reached, border = graph.stretch(step, each)
                borders[reached][border] = None
    return found
