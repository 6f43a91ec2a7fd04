"""The note unrolled into a graph: runs of text, and forks whose ways meet again behind the part.

A step's number is higher than that of any step behind it; step 0 is the end of the note. So one
walk over the numbers, up or down, meets every step after, or before, all that follows it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from connote.core.errors import TemplateBroken
from connote.core.writing.outline import Choice, Outline, Piece
from connote.core.writing.tidy import START, Border, join

MOST_BORDERS = 2_000
"""A note has a few borders at each step; only blanks in plenty at the ends of parts make more."""

Count: TypeAlias = Callable[[str], int]


class Move(NamedTuple):
    """What a step does at a border: the length it adds, and the border behind it."""

    added: int
    border: Border


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces that stand in the note if this step is reached."""

    pieces: tuple[Piece, ...]
    ingredients: int
    behind: int

    def move(self, border: Border, count: Count) -> Move:
        """Put the pieces behind a border."""
        added = 0
        for piece in self.pieces:
            text, border = join(border, piece.text, piece.is_fact)
            added += count(text)
        return Move(added, _alike(border))


def _alike(border: Border) -> Border:
    """Make borders the same that differ only in what never counts: which blanks before spaces."""
    blanks = border.blanks
    if len(blanks) < 2:
        return border
    spaces = len(blanks) - len(blanks.rstrip(" "))
    return Border(border.end, "\n" * (len(blanks) - spaces) + " " * spaces)


@dataclass(frozen=True, slots=True)
class Fork:
    """A part: the ways to go on, each with the version it takes, which is also its rank."""

    number: int
    ways: tuple[tuple[int, int], ...]


Step: TypeAlias = "Run | Fork"


class Graph:
    """The steps of one note; `reached` holds, after `explore`, the moves from each border."""

    def __init__(self, note: Outline, count: Count, locks: Mapping[int, int]) -> None:
        self.count = count
        self.locks = locks
        self.steps: list[Step] = [Run((), 0, 0)]
        self.first = self._unroll(note, 0)
        self.reached: list[dict[Border, Move]] = []

    def _unroll(self, note: Outline, behind: int) -> int:
        pieces: list[Piece] = []
        for item in reversed(note):
            if isinstance(item, Piece):
                pieces.append(item)
                continue
            behind = self._add_run(pieces, behind)
            behind, pieces = self._add_fork(item, behind), []
        return self._add_run(pieces, behind)

    def _add_run(self, pieces: list[Piece], behind: int) -> int:
        if not pieces:
            return behind
        ingredients = 0
        for piece in pieces:
            ingredients |= piece.ingredients
        return self._add(Run(tuple(reversed(pieces)), ingredients, behind))

    def _add_fork(self, choice: Choice, behind: int) -> int:
        options = choice.options
        locked = self.locks.get(choice.number)
        if locked in options:
            options = (locked,)
        ways: dict[int, int] = {}
        for rank in options:
            ways.setdefault(self._unroll(choice.versions[rank], behind), rank)
        return self._add(Fork(choice.number, tuple((rank, to) for to, rank in ways.items())))

    def _add(self, step: Step) -> int:
        self.steps.append(step)
        return len(self.steps) - 1

    def explore(self) -> None:
        """Find the borders that can reach each step, and what a run makes of them.

        Raises TemplateBroken where there are so many that fitting would take long.
        """
        borders = 0
        reached: list[dict[Border, Move]] = [{} for _ in self.steps]
        reached[self.first][START] = Move(0, START)
        for number in range(self.first, 0, -1):
            step = self.steps[number]
            borders += len(reached[number])
            if borders > MOST_BORDERS:
                raise TemplateBroken("Too many parts of this template begin or end in blanks.")
            for border in reached[number]:
                if isinstance(step, Run):
                    move = reached[number][border] = step.move(border, self.count)
                    reached[step.behind].setdefault(move.border, Move(0, move.border))
                else:
                    for _, to in step.ways:
                        reached[to].setdefault(border, Move(0, border))
        self.reached = reached

    @property
    def ingredients(self) -> int:
        """Give the bits of all ingredients that some combination keeps."""
        bits = 0
        for step in self.steps:
            if isinstance(step, Run):
                bits |= step.ingredients
        return bits

    def longest(self) -> int:
        """Find a length that no combination exceeds."""
        most = [0] * len(self.steps)
        for number, step in enumerate(self.steps[1:], 1):
            if isinstance(step, Run):
                most[number] = sum(self.count(piece.text) for piece in step.pieces)
                most[number] += most[step.behind]
            else:
                most[number] = max(most[to] for _, to in step.ways)
        return most[self.first]

    def most_ranks(self) -> int:
        """Find the greatest sum of ranks of any combination."""
        most = [0] * len(self.steps)
        for number, step in enumerate(self.steps[1:], 1):
            if isinstance(step, Run):
                most[number] = most[step.behind]
            else:
                most[number] = max(rank + most[to] for rank, to in step.ways)
        return most[self.first]
