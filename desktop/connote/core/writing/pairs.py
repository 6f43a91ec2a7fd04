"""All pairs (sum of ranks, length) that can follow a crossing, as sets of bits.

A set is one big integer; to take a way is a shift of all pairs at once, and to merge the ways of a
crossing is an or. So that the integers stay small, pairs are told by what they cost beyond the
cheapest: cutting a note where it costs least comes close to the best, and what costs much more
can't be part of it.

A rank is given the worth of some characters: the slope at which the cheapest notes are about as
long as there is room. The cheapest one that fits shows that its ranks are enough. Any other that
fits, with no more ranks, costs at most the room and those ranks together; so beyond the cheapest
it costs, as its excess, no more than the room which that leaves. A pair is the bit
`ranks * width + excess`.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from connote.core.writing.costs import ByBits, Sloped
from connote.core.writing.crossings import Crossing

SMALL = 1 << 14
"""A set of so many bits is about as quick as a smaller one."""


class Goal(NamedTuple):
    """What the best combination comes to, or what is left of it."""

    kept: int
    ranks: int
    length: int


def about_the_best(
    crossings: list[Crossing], shortest: Sloped, kept: int, room: int, longest: int
) -> Sloped:
    """Find a slope at which the cheapest note fits and leaves little room.

    Each try takes the slope of the line through the best that fits and the best that doesn't.
    """
    best = shortest
    length, ranks = best.cheapest(kept)
    over, fewest = longest, 0
    while (ranks + 1) * (room - length + 1) > SMALL and ranks > fewest:
        tried = Sloped(crossings, (over - length) // (ranks - fewest))
        found = tried.cheapest(kept)
        if found in ((length, ranks), (over, fewest)):
            break
        if found[0] <= room:
            best, (length, ranks) = tried, found
        else:
            over, fewest = found
    return best


class PairSets:
    """The sets of pairs of all notes that fit with no more ranks than the cheapest that fits."""

    def __init__(self, crossings: list[Crossing], sloped: Sloped, kept: int, room: int) -> None:
        self.sloped = sloped
        self.kept = kept
        self.room = room
        length, self.ranks = sloped.cheapest(kept)
        self.width = room - length + 1
        self.size = (self.ranks + 1) * self.width
        self.one_a_rank = ((1 << self.size) - 1) // ((1 << self.width) - 1)
        self.fitting = cache(self._fitting)
        self.table: list[ByBits] = [{0: 1}]
        for crossing, floor in zip(crossings[1:], sloped.floors[1:], strict=True):
            self.table.append(self._before(crossing, floor))

    def _before(self, crossing: Crossing, floor: ByBits) -> ByBits:
        found: ByBits = {}
        for rank, added, own, to in crossing.ways:
            cost, floor_behind = rank * self.sloped.slope + added, self.sloped.floors[to]
            for more, pairs in self.table[to].items():
                bits = more | own
                over = cost + floor_behind[more] - floor[bits]
                if over >= self.width:
                    continue
                if over or rank:
                    pairs = self._taken(pairs, rank, over)
                found[bits] = found.get(bits, 0) | pairs
        return found

    def _taken(self, pairs: int, rank: int, over: int) -> int:
        """Take a way of some rank that costs so much more than the cheapest."""
        if over:
            pairs = (pairs & self.fitting(over)) << over
        if rank and pairs:
            pairs <<= rank * self.width
            if pairs.bit_length() > self.size:
                pairs &= (1 << self.size) - 1
        return pairs

    def _fitting(self, over: int) -> int:
        """Mark the pairs that may cost so much more."""
        return (self.one_a_rank << (self.width - over)) - self.one_a_rank

    def best(self) -> Goal:
        """Read off the least ranks, then the greatest length that fits."""
        sets = [bits for bits in self.table[-1] if bits.bit_count() == self.kept]
        for ranks in range(self.ranks + 1):
            length = max(self._longest(bits, ranks) for bits in sets)
            if length >= 0:
                return Goal(self.kept, ranks, length)
        raise AssertionError("the cheapest note that fits is one of them")

    def _longest(self, bits: int, ranks: int) -> int:
        """Find the greatest length that fits with so many ranks; -1 where there is none."""
        least = self.sloped.floors[-1][bits] - ranks * self.sloped.slope
        width = max(0, min(self.room - least + 1, self.width))
        row = self.table[-1][bits] >> ranks * self.width & ((1 << width) - 1)
        return row.bit_length() - 1 + least if row else -1

    def holds(self, goal: Goal, crossing: int, bits: int) -> bool:
        """Say whether the rest of a goal can follow a crossing with the ingredients of bits."""
        cost = goal.length + goal.ranks * self.sloped.slope
        excess = cost - self.sloped.floors[crossing][bits]
        if not 0 <= goal.ranks <= self.ranks or not 0 <= excess < self.width:
            return False
        return bool(self.table[crossing][bits] >> goal.ranks * self.width + excess & 1)
