"""Choosing the versions of a note exactly, among more combinations than could ever be tried.

For every crossing (`crossings.py`) we keep, from the end of the note to its beginning, what can
still follow, for each set of ingredients that it brings:

- the least length: it says what fits at all, and how short the note can be;
- where there is room for everything, the best pair (sum of ranks, length);
- else all pairs that fit, as sets (`pairs.py`).

The best pair is read off where the note begins: most ingredients, then least ranks, then longest.
Walking from there to the end, each crossing takes its first way from which the rest of that pair
can still be had; that makes the ranks lowest from left to right.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from connote.core.writing.costs import ByBits, Sloped, least, least_costs, longest
from connote.core.writing.crossings import NO_PART, Crossing, crossings_of
from connote.core.writing.outline import Outline
from connote.core.writing.pairs import Goal, PairSets, about_the_best
from connote.core.writing.steps import Count, Fork, Graph
from connote.core.writing.tidy import START

Chosen: TypeAlias = dict[int, int]
"""The version taken of every part that stands in the note, by the number of the part."""


def choose(
    note: Outline, limit: int | None, count: Count, locks: Mapping[int, int]
) -> tuple[Chosen, bool]:
    """Choose the version of every part, and say whether the note fits; else it is the shortest."""
    graph = Graph(note, count, locks)
    if (chosen := _first_versions(graph, limit)) is not None:
        return chosen, True
    crossings = crossings_of(graph)
    shortest = Sloped(crossings)
    lengths = shortest.floors[-1]
    most = longest(crossings)
    room = most if limit is None else min(limit, most)
    fits = min(lengths.values()) <= room
    room = max(room, min(lengths.values()))
    kept = max(bits.bit_count() for bits, length in lengths.items() if length <= room)
    if room == most:
        return _choose_freely(crossings, kept), fits
    sloped = about_the_best(crossings, shortest, kept, room, most)
    pairs = PairSets(crossings, sloped, kept, room)
    return _walk(crossings, pairs.table, pairs.best(), pairs.holds), fits


def _first_versions(graph: Graph, limit: int | None) -> Chosen | None:
    """Take the first version of everything: the best there is, where it can be used and fits."""
    chosen: Chosen = {}
    length, ingredients, number, border = graph.stretch(graph.first, START)
    while number:
        fork = graph.steps[number]
        assert isinstance(fork, Fork)  # noqa: S101  (stretches end at forks)
        rank, step = fork.ways[0]
        if rank:
            return None
        chosen[fork.number] = rank
        added, more, number, border = graph.stretch(step, border)
        length, ingredients = length + added, ingredients | more
    fits = limit is None or length <= limit
    return chosen if fits and ingredients == graph.ingredients else None


def _choose_freely(crossings: list[Crossing], kept: int) -> Chosen:
    """Choose where everything fits: for each set of ingredients only one pair can be the best."""
    a_rank = 1 << 40  # dearer than any length
    costs = least_costs(crossings, a_character=-1, a_rank=a_rank)
    cost = least(costs[-1], kept)
    ranks = -(-cost // a_rank)

    def allows(goal: Goal, crossing: int, bits: int) -> bool:
        return costs[crossing][bits] == goal.ranks * a_rank - goal.length

    return _walk(crossings, costs, Goal(kept, ranks, ranks * a_rank - cost), allows)


def _walk(
    crossings: list[Crossing],
    table: list[ByBits],
    goal: Goal,
    allows: Callable[[Goal, int, int], bool],
) -> Chosen:
    """Follow the goal from the beginning to the end.

    `allows` says whether the rest of it can follow a crossing with the ingredients of some bits.
    """
    chosen: Chosen = {}
    ingredients, number = 0, len(crossings) - 1
    while number:
        crossing = crossings[number]
        for rank, added, own, to in crossing.ways:
            rest = Goal(goal.kept, goal.ranks - rank, goal.length - added)
            if any(
                (ingredients | own | more).bit_count() == goal.kept and allows(rest, to, more)
                for more in table[to]
            ):
                break
        else:
            raise AssertionError("the goal was read off this very table")
        if crossing.part != NO_PART:
            chosen[crossing.part] = rank
        ingredients, goal, number = ingredients | own, rest, to
    return chosen
