"""How somebody arranged a table of requests: its columns, their widths and row, and its order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from connote.core.things import RequestOrder
from connote.ui.pages.requests.columns import Column

_WIDTHS = range(24, 4000)
"""Widths that somebody can have meant."""


@dataclass(slots=True)
class Arrangement:
    """The columns that are wanted, all of them as they stand in a row, and what orders the rows."""

    shown: set[str]
    row: list[str]
    widths: dict[str, int] = field(default_factory=dict)
    order: RequestOrder = RequestOrder.LATEST
    falling: bool = True

    def as_told(self) -> dict[str, Any]:
        """Give it as plain values, for JSON."""
        return {
            "shown": [name for name in self.row if name in self.shown],
            "row": self.row,
            "widths": self.widths,
            "order": self.order.value,
            "falling": self.falling,
        }


def usual(columns: Sequence[Column], order: RequestOrder, *, falling: bool) -> Arrangement:
    """Give the arrangement of a table that nobody has arranged."""
    shown = {column.name for column in columns if column.is_usual}
    return Arrangement(shown, [column.name for column in columns], {}, order, falling)


def as_arrangement(told: object, before: Arrangement, columns: Sequence[Column]) -> Arrangement:
    """Read what was told; what can't be read, or is unknown by now, stays as it was before."""
    if not isinstance(told, Mapping):
        return before
    names = [column.name for column in columns]
    fixed = {column.name for column in columns if not column.rank}
    shown = set(_known(told.get("shown"), names)) or before.shown
    row = list(dict.fromkeys([*_known(told.get("row"), names), *names]))
    widths = told.get("widths")
    orders = {column.order for column in columns}
    order = next((one for one in orders if one is not None and one == told.get("order")), None)
    falling = told.get("falling") is True
    return Arrangement(
        shown | fixed,
        row,
        _widths(widths, names) if isinstance(widths, Mapping) else {},
        before.order if order is None else order,
        before.falling if order is None else falling,
    )


def _known(told: object, names: Iterable[str]) -> list[str]:
    known = set(names)
    return [one for one in told if one in known] if isinstance(told, list) else []


def _widths(told: Mapping[Any, Any], names: Sequence[str]) -> dict[str, int]:
    return {
        name: width
        for name, width in told.items()
        if name in names and type(width) is int and width in _WIDTHS
    }
