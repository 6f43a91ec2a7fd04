"""The note unrolled into steps: runs of text, and forks whose ways meet again behind the part.

A step's number is higher than that of any step behind it; step 0 is the end of the note. So one
walk over the numbers, up or down, meets every step after, or before, all that follows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from connote.core.writing.outline import Choice, Outline, Piece
from connote.core.writing.tidy import TEXT, Border, join

Count: TypeAlias = Callable[[str], int]


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces that stand in the note if this step is reached."""

    pieces: tuple[Piece, ...]
    ingredients: int
    behind: int


@dataclass(frozen=True, slots=True)
class Fork:
    """A part: the ways to go on, each with the version it takes, which is also its rank."""

    number: int
    ways: tuple[tuple[int, int], ...]


Step: TypeAlias = "Run | Fork"


Stretch: TypeAlias = tuple[int, int, int, Border]
"""All text from a step up to the next fork, or to the end of the note, which is step 0.

It is the length that it adds, the bits of its ingredients, that step, and the border there.
"""


class Graph:
    """The steps of one note, and how long its text is from any step and border to the next fork."""

    def __init__(self, note: Outline, count: Count, locks: Mapping[int, int]) -> None:
        self.count = count
        self.locks = locks
        self.steps: list[Step] = [Run((), 0, 0)]
        self.ingredients = 0
        self.first = self._unroll(note, 0)
        self._stretches: dict[tuple[int, Border], Stretch] = {}

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
        self.ingredients |= ingredients
        return self._add(Run(tuple(reversed(pieces)), ingredients, behind))

    def _add_fork(self, choice: Choice, behind: int) -> int:
        ways: dict[int, int] = {}
        for rank in _options(choice, self.locks):
            ways.setdefault(self._unroll(choice.versions[rank], behind), rank)
        return self._add(Fork(choice.number, tuple((rank, to) for to, rank in ways.items())))

    def _add(self, step: Step) -> int:
        self.steps.append(step)
        return len(self.steps) - 1

    def stretch(self, number: int, border: Border) -> Stretch:
        """Put all text from a step up to the next fork behind a border."""
        known = self._stretches.get((number, border))
        if known is None:
            known = self._stretches[number, border] = self._stretched(number, border)
        return known

    def _stretched(self, number: int, border: Border) -> Stretch:
        step = self.steps[number]
        if not number or isinstance(step, Fork):
            return 0, 0, number, border
        length = 0
        for piece in step.pieces:
            text, border = join(border, piece.text, piece.is_fact)
            length += self.count(text)
        more, ingredients, fork, border = self.stretch(step.behind, _alike(border))
        return length + more, step.ingredients | ingredients, fork, border


def _options(choice: Choice, locks: Mapping[int, int]) -> tuple[int, ...]:
    """Give the versions of a part that locks leave to choose from.

    A lock that keeps an inner part keeps what is around it, where that has no lock of its own.
    """
    options = choice.options
    if not locks:
        return options
    locked = locks.get(choice.number)
    if locked in options:
        return (locked,)
    return tuple(rank for rank in options if _is_kept(choice.versions[rank], locks)) or options


def _is_kept(version: Iterable[Piece | Choice], locks: Mapping[int, int]) -> bool:
    """Say whether a lock keeps a part somewhere in this version."""
    return any(_has_kept(item, locks) for item in version if isinstance(item, Choice))


def _has_kept(choice: Choice, locks: Mapping[int, int]) -> bool:
    locked = locks.get(choice.number)
    if locked in choice.options:
        return bool(choice.versions[locked])
    return any(_is_kept(choice.versions[rank], locks) for rank in choice.options)


def _alike(border: Border) -> Border:
    """Make borders the same that differ only in what never counts.

    That is which blanks stand before the spaces; and behind such blanks, whether a fact's stop
    stands before them, since a period can't reach it any more.
    """
    blanks = border.blanks
    if len(blanks) < 2 and blanks in _SPACE:
        return border
    spaces = len(blanks) - len(blanks.rstrip(" "))
    others = len(blanks) - spaces
    return Border(TEXT if others and border.end else border.end, "\n" * others + " " * spaces)


_SPACE = ("", " ")
