"""Choosing the versions of a note exactly, among more combinations than could ever be tried.

The note is unrolled into a graph of steps: a *run* of pieces and what follows it, or a *fork*
whose ways lead through a version each and meet again behind the part. A step's number is higher
than that of any step behind it; step 0 is the end of the note.

How much a run adds to the length depends on the border it meets (`tidy.py`), and on nothing else
to its left. So for every step and every border that can reach it we keep what can still follow:
for each set of ingredients, a set of pairs (sum of the ranks, length). Such a set is one big
integer, with bit `ranks * width + length` set; joining a run or taking a version of some rank to
all of its pairs at once is a shift, and merging the ways of a fork is an or.

At the first step the best pair is read off: most ingredients, then least ranks, then longest.
Walking from there towards the end, each fork takes its first way from which the rest of that pair
can still be had, and that makes the ranks lowest from left to right.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple, TypeAlias

from connote.core.writing.outline import Choice, Outline, Piece
from connote.core.writing.tidy import START, Border, join

Chosen: TypeAlias = dict[int, int]
"""The version taken of every part that stands in the note, by the number of the part."""

Count: TypeAlias = Callable[[str], int]


class Move(NamedTuple):
    """What a run does at a border: the length it adds, and the border behind it."""

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
        return Move(added, border)


@dataclass(frozen=True, slots=True)
class Fork:
    """A part: the ways to go on, each with the version it takes, which is also its rank."""

    number: int
    ways: tuple[tuple[int, int], ...]


Step: TypeAlias = "Run | Fork"
_Sets: TypeAlias = "dict[int, int]"


def choose(
    note: Outline, limit: int | None, count: Count, locks: Mapping[int, int]
) -> tuple[Chosen, bool]:
    """Choose the version of every part, and say whether the note fits; else it is the shortest."""
    graph = _Graph(note, count, locks)
    first = graph.first_versions(limit)
    if first is not None:
        return first, True
    graph.explore()
    longest = graph.longest()
    room = longest if limit is None else min(limit, longest)
    if room >= 0 and (chosen := graph.best(room)):
        return chosen[0], True
    shortest = graph.shortest()
    chosen = graph.best(shortest)
    return (chosen[0] if chosen else {}), False


class _Graph:
    """The steps of one note, and the borders and moves met so far."""

    def __init__(self, note: Outline, count: Count, locks: Mapping[int, int]) -> None:
        self.count = count
        self.locks = locks
        self.steps: list[Step] = [Run((), 0, 0)]
        self.first = self._unroll(note, 0)
        self.reached: list[dict[Border, Move]] = []

    # ── the graph ────────────────────────────────────────────────────────────────────────────

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
        """Find the borders that can reach each step, and what a run makes of them."""
        reached: list[dict[Border, Move]] = [{} for _ in self.steps]
        self.reached = reached
        reached[self.first][START] = Move(0, START)
        for number in range(self.first, 0, -1):
            step = self.steps[number]
            for border in reached[number]:
                if isinstance(step, Run):
                    move = reached[number][border] = step.move(border, self.count)
                    reached[step.behind].setdefault(move.border, Move(0, move.border))
                else:
                    for _, to in step.ways:
                        reached[to].setdefault(border, Move(0, border))

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

    # ── the usual case ───────────────────────────────────────────────────────────────────────

    def first_versions(self, limit: int | None) -> Chosen | None:
        """Take the first version of everything: the best there is, where it fits and is usable."""
        chosen: Chosen = {}
        length, ingredients, border, number = 0, 0, START, self.first
        while number:
            step = self.steps[number]
            if isinstance(step, Run):
                added, border = step.move(border, self.count)
                length += added
                ingredients |= step.ingredients
                number = step.behind
            else:
                rank, number = step.ways[0]
                if rank:
                    return None
                chosen[step.number] = rank
        fits = limit is None or length <= limit
        return chosen if fits and ingredients == self._all_ingredients() else None

    def _all_ingredients(self) -> int:
        bits = 0
        for step in self.steps:
            if isinstance(step, Run):
                bits |= step.ingredients
        return bits

    def shortest(self) -> int:
        """Find the length of the shortest combination."""
        least: list[dict[Border, int]] = [dict.fromkeys(self.reached[0], 0)]
        for number, step in enumerate(self.steps[1:], 1):
            if isinstance(step, Run):
                behind = least[step.behind]
                found = {
                    border: added + behind[after]
                    for border, (added, after) in self.reached[number].items()
                }
            else:
                found = {
                    border: min(least[to][border] for _, to in step.ways)
                    for border in self.reached[number]
                }
            least.append(found)
        return least[self.first][START]

    # ── all combinations at once ─────────────────────────────────────────────────────────────

    def best(self, room: int) -> tuple[Chosen] | None:
        """Find the best combination within a length, or None where there is none."""
        width = room + 1
        table = self._table(room, width)
        pairs = table[self.first][START]
        if not pairs:
            return None
        return (self._walk(table, width, _best_pair(pairs, width)),)

    def _table(self, room: int, width: int) -> list[dict[Border, _Sets]]:
        blocks = self._one_a_rank(width)

        @cache
        def fitting(added: int) -> int:
            return blocks * ((1 << (width - added)) - 1) if added <= room else 0

        table: list[dict[Border, _Sets]] = [{border: {0: 1} for border in self.reached[0]}]
        for number, step in enumerate(self.steps[1:], 1):
            here: dict[Border, _Sets] = {}
            for border, (added, after) in self.reached[number].items():
                if isinstance(step, Run):
                    behind, fits = table[step.behind][after], fitting(added)
                    here[border] = _joined(behind, step.ingredients, added, fits)
                else:
                    here[border] = _merged(step, table, border, width)
            table.append(here)
        return table

    def _one_a_rank(self, width: int) -> int:
        """Give a number with the first bit of every rank's block set."""
        most = [0] * len(self.steps)
        for number, step in enumerate(self.steps[1:], 1):
            if isinstance(step, Run):
                most[number] = most[step.behind]
            else:
                most[number] = max(rank + most[to] for rank, to in step.ways)
        ranks = most[self.first] + 1
        return ((1 << ranks * width) - 1) // ((1 << width) - 1)

    def _walk(
        self, table: list[dict[Border, _Sets]], width: int, best: tuple[int, int, int]
    ) -> Chosen:
        kept, ranks, length = best
        chosen: Chosen = {}
        ingredients, border, number = 0, START, self.first
        while number:
            step = self.steps[number]
            if isinstance(step, Run):
                added, border = self.reached[number][border]
                length -= added
                ingredients |= step.ingredients
                number = step.behind
                continue
            for rank, to in step.ways:
                place = (ranks - rank) * width + length
                if rank <= ranks and any(
                    (bits >> place) & 1 and (ingredients | more).bit_count() == kept
                    for more, bits in table[to][border].items()
                ):
                    chosen[step.number] = rank
                    ranks, number = ranks - rank, to
                    break
        return chosen


def _joined(behind: _Sets, ingredients: int, added: int, fits: int) -> _Sets:
    here: _Sets = {}
    for more, bits in behind.items():
        if bits := (bits & fits) << added:
            here[more | ingredients] = here.get(more | ingredients, 0) | bits
    return here


def _merged(fork: Fork, table: list[dict[Border, _Sets]], border: Border, width: int) -> _Sets:
    here: _Sets = {}
    for rank, to in fork.ways:
        for more, bits in table[to][border].items():
            here[more] = here.get(more, 0) | bits << rank * width
    return here


def _best_pair(pairs: _Sets, width: int) -> tuple[int, int, int]:
    """Read off the most ingredients, the least ranks, the greatest length."""
    found = []
    for ingredients, bits in pairs.items():
        ranks = ((bits & -bits).bit_length() - 1) // width
        length = (bits >> ranks * width & ((1 << width) - 1)).bit_length() - 1
        found.append((-ingredients.bit_count(), ranks, -length))
    kept, ranks, length = min(found)
    return -kept, ranks, -length
