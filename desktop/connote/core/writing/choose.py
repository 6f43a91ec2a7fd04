"""Choosing the versions of a note exactly, among more combinations than could ever be tried.

How much a run of text adds to the length depends on the border it meets (`tidy.py`), and on
nothing else to its left. So for every step of the graph and every border that can reach it we
keep, from the end of the note to its beginning, what can still follow, for each set of ingredients:

- the least length: it says what fits at all, and how short the note can be;
- where there is room for everything, the best pair (sum of ranks, length);
- else all pairs that fit. Such a set is one big integer, with bit `ranks * width + length` set:
  putting a run before all of its pairs at once is a shift, so is taking a version of some rank,
  and merging the ways of a fork is an or. Few ranks are tried first, more where they don't do.

The best pair is read off at the first step: most ingredients, then least ranks, then longest.
Walking from there to the end, each fork takes its first way from which the rest of that pair can
still be had; that makes the ranks lowest from left to right.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple, TypeAlias, TypeVar

from connote.core.writing.outline import Outline
from connote.core.writing.steps import Count, Fork, Graph, Run
from connote.core.writing.tidy import START, Border

Chosen: TypeAlias = dict[int, int]
"""The version taken of every part that stands in the note, by the number of the part."""

T = TypeVar("T")
_Table: TypeAlias = "list[dict[Border, dict[int, T]]]"


class _Goal(NamedTuple):
    """What the best combination comes to."""

    kept: int
    ranks: int
    length: int


def choose(
    note: Outline, limit: int | None, count: Count, locks: Mapping[int, int]
) -> tuple[Chosen, bool]:
    """Choose the version of every part, and say whether the note fits; else it is the shortest."""
    graph = Graph(note, count, locks)
    if (chosen := _first_versions(graph, limit)) is not None:
        return chosen, True
    graph.explore()
    least = _table(graph, {0: 0}, _lengthened, _shorter)[graph.first][START]
    shortest, longest = min(least.values()), graph.longest()
    room = longest if limit is None else min(limit, longest)
    fits = shortest <= room
    room = max(room, shortest)
    kept = max(bits.bit_count() for bits, length in least.items() if length <= room)
    if room == longest:
        return _choose_freely(graph, kept), fits
    return _choose_within(graph, kept, room), fits


def _first_versions(graph: Graph, limit: int | None) -> Chosen | None:
    """Take the first version of everything: the best there is, where it can be used and fits."""
    chosen: Chosen = {}
    length, ingredients, border, number = 0, 0, START, graph.first
    while number:
        step = graph.steps[number]
        if isinstance(step, Run):
            added, border = step.move(border, graph.count)
            length += added
            ingredients |= step.ingredients
            number = step.behind
        else:
            rank, number = step.ways[0]
            if rank:
                return None
            chosen[step.number] = rank
    fits = limit is None or length <= limit
    return chosen if fits and ingredients == graph.ingredients else None


# ── what can still follow ────────────────────────────────────────────────────────────────────


def _table(
    graph: Graph,
    end: dict[int, T],
    lengthened: Callable[[T, int], T],
    merged: Callable[[T | None, T, int], T],
) -> _Table[T]:
    """Work out for every step and border what can follow, by the ingredients it brings.

    `lengthened` puts a run of some length before what follows, and `merged` adds the way that
    takes a version of some rank to what other ways allow.
    """
    table: _Table[T] = [dict.fromkeys(graph.reached[0], end)]
    for number, step in enumerate(graph.steps[1:], 1):
        here: dict[Border, dict[int, T]] = {}
        for border, (added, after) in graph.reached[number].items():
            found: dict[int, T] = {}
            if isinstance(step, Run):
                for bits, value in table[step.behind][after].items():
                    with_these = bits | step.ingredients
                    longer = lengthened(value, added)
                    found[with_these] = merged(found.get(with_these), longer, 0)
            else:
                for rank, to in step.ways:
                    for bits, value in table[to][border].items():
                        found[bits] = merged(found.get(bits), value, rank)
            here[border] = found
        table.append(here)
    return table


def _lengthened(length: int, added: int) -> int:
    return length + added


def _shorter(known: int | None, length: int, _rank: int) -> int:
    return length if known is None or length < known else known


def _choose_freely(graph: Graph, kept: int) -> Chosen:
    """Choose where everything fits: for each set of ingredients only one pair can be the best."""
    table = _table(graph, {0: (0, 0)}, _pair_lengthened, _better_pair)
    pairs = table[graph.first][START]
    ranks, shortness = min(pair for bits, pair in pairs.items() if bits.bit_count() == kept)

    def allows(pair: tuple[int, int], goal: _Goal) -> bool:
        return pair == (goal.ranks, -goal.length)

    return _walk(graph, table, _Goal(kept, ranks, -shortness), allows)


def _pair_lengthened(pair: tuple[int, int], added: int) -> tuple[int, int]:
    return pair[0], pair[1] - added


def _better_pair(
    known: tuple[int, int] | None, pair: tuple[int, int], rank: int
) -> tuple[int, int]:
    pair = pair[0] + rank, pair[1]
    return pair if known is None or pair < known else known


def _choose_within(graph: Graph, kept: int, room: int) -> Chosen:
    """Choose where not everything fits, with sets of pairs."""
    width = room + 1
    most = graph.most_ranks()
    ranks = min(8, most)
    while True:
        table = _sets(graph, room, ranks)
        found = [bits for has, bits in table[graph.first][START].items() if has.bit_count() == kept]
        if any(found) or ranks == most:
            break
        ranks = min(ranks * 3, most)

    def allows(pairs: int, goal: _Goal) -> bool:
        return goal.ranks >= 0 and bool(pairs >> goal.ranks * width + goal.length & 1)

    return _walk(graph, table, _best(found, kept, width), allows)


def _sets(graph: Graph, room: int, ranks: int) -> _Table[int]:
    """Work out the sets of pairs with lengths up to `room` and sums up to `ranks`."""
    width = room + 1
    everything = (1 << (ranks + 1) * width) - 1
    one_a_rank = everything // ((1 << width) - 1)

    @cache
    def fitting(added: int) -> int:
        return one_a_rank * ((1 << (width - added)) - 1) if added <= room else 0

    def lengthened(pairs: int, added: int) -> int:
        return (pairs & fitting(added)) << added

    def merged(known: int | None, pairs: int, rank: int) -> int:
        pairs = pairs << rank * width & everything if rank else pairs
        return pairs | known if known else pairs

    return _table(graph, {0: 1}, lengthened, merged)


def _best(sets: list[int], kept: int, width: int) -> _Goal:
    """Read off the least ranks, then the greatest length."""
    found = []
    for pairs in filter(None, sets):
        ranks = ((pairs & -pairs).bit_length() - 1) // width
        length = (pairs >> ranks * width & ((1 << width) - 1)).bit_length() - 1
        found.append((ranks, -length))
    ranks, shortness = min(found)
    return _Goal(kept, ranks, -shortness)


def _walk(
    graph: Graph, table: _Table[T], goal: _Goal, allows: Callable[[T, _Goal], bool]
) -> Chosen:
    """Follow the goal from the first step to the end."""
    chosen: Chosen = {}
    ingredients, border, number = 0, START, graph.first
    while number:
        step = graph.steps[number]
        if isinstance(step, Run):
            added, border = graph.reached[number][border]
            goal = goal._replace(length=goal.length - added)
            ingredients |= step.ingredients
            number = step.behind
            continue
        rank, number = _first_way(step, table, border, ingredients, goal, allows)
        goal = goal._replace(ranks=goal.ranks - rank)
        chosen[step.number] = rank
    return chosen


def _first_way(
    fork: Fork,
    table: _Table[T],
    border: Border,
    ingredients: int,
    goal: _Goal,
    allows: Callable[[T, _Goal], bool],
) -> tuple[int, int]:
    for rank, to in fork.ways:
        rest = goal._replace(ranks=goal.ranks - rank)
        for more, value in table[to][border].items():
            if (ingredients | more).bit_count() == goal.kept and allows(value, rest):
                return rank, to
    raise AssertionError("the goal was read off this very table")
