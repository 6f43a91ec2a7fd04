"""What a note costs at least, where characters and ranks have a price.

At one price or another this answers how short a note can be, what is best where there is room for
all, and about how much has to be given up where there isn't.
"""

from __future__ import annotations

from typing import TypeAlias

from connote.core.writing.crossings import Crossing

ByBits: TypeAlias = dict[int, int]
"""A number for each set of ingredients that can be had; the sets are told by their bits."""

UNIT = 1 << 10
"""Costs in characters are multiples of this; below it they tell ranks, of which there are fewer."""


def least_costs(crossings: list[Crossing], a_character: int, a_rank: int) -> list[ByBits]:
    """Work out what can follow each crossing costs at least, by the ingredients that it brings."""
    table: list[ByBits] = [{0: 0}]
    for crossing in crossings[1:]:
        found: ByBits = {}
        for rank, added, own, to in crossing.ways:
            price = rank * a_rank + added * a_character
            for more, cost in table[to].items():
                bits, cost = more | own, cost + price
                known = found.get(bits)
                if known is None or cost < known:
                    found[bits] = cost
        table.append(found)
    return table


def longest(crossings: list[Crossing]) -> int:
    """Give the greatest length of any combination."""
    most = [0]
    for crossing in crossings[1:]:
        most.append(max(added + most[to] for _, added, _, to in crossing.ways))
    return most[-1]


def least(costs: ByBits, kept: int) -> int:
    """Give the least cost with so many ingredients."""
    return min(cost for bits, cost in costs.items() if bits.bit_count() == kept)


class Sloped:
    """The costs where a rank is worth some characters, by crossing; at one cost few ranks win."""

    def __init__(self, crossings: list[Crossing], slope: int = 0) -> None:
        self.slope = slope
        costs = least_costs(crossings, UNIT, slope * UNIT + 1)
        self.of_all = costs[-1]
        self.floors = [{bits: cost // UNIT for bits, cost in each.items()} for each in costs]

    def cheapest(self, kept: int) -> tuple[int, int]:
        """Give the length and the ranks of the cheapest note with so many ingredients."""
        cost, ranks = divmod(least(self.of_all, kept), UNIT)
        return cost - ranks * self.slope, ranks
