"""How somebody arranged the people list: its columns, their order and widths, and its order."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from connote.core.things import PeopleOrder
from connote.ui.pages.people.columns import COLUMNS, NAMES, USUAL

_WIDTHS = range(24, 4000)
"""Widths that somebody can have meant."""


def _usual_widths() -> dict[str, int]:
    return {column.name: column.width for column in COLUMNS}


@dataclass(slots=True)
class Arrangement:
    """The columns that are shown, all of them as they stand in a row, and what orders the rows."""

    shown: set[str] = field(default_factory=lambda: set(USUAL))
    row: list[str] = field(default_factory=lambda: list(NAMES))
    widths: dict[str, int] = field(default_factory=_usual_widths)
    order: PeopleOrder = PeopleOrder.NAME
    falling: bool = False

    def as_text(self) -> str:
        """Write it down as JSON."""
        return json.dumps({**asdict(self), "shown": sorted(self.shown)})


def as_arrangement(text: str) -> Arrangement:
    """Read what was written down; what can't be read is as it was before anybody chose."""
    made = Arrangement()
    try:
        told = json.loads(text)
    except ValueError:
        return made
    if not isinstance(told, dict):
        return made
    shown, row = (_names(told.get(name)) for name in ("shown", "row"))
    if shown is not None:
        made.shown = {NAMES[0], *shown}
    if row is not None:
        rest = [name for name in NAMES if name not in row]
        made.row = [NAMES[0], *(name for name in (*row, *rest) if name != NAMES[0])]
    widths = told.get("widths")
    made.widths |= _known_widths(widths) if isinstance(widths, dict) else {}
    if told.get("order") in {order.value for order in PeopleOrder}:
        made.order, made.falling = PeopleOrder(told["order"]), told.get("falling") is True
    return made


def _names(told: Any) -> list[str] | None:
    """Give the columns of a list that are known, each once; None for what is no list."""
    if not isinstance(told, list):
        return None
    return list(dict.fromkeys(name for name in told if name in NAMES))


def _known_widths(told: dict[str, Any]) -> dict[str, int]:
    return {
        name: width
        for name, width in told.items()
        if name in NAMES and type(width) is int and width in _WIDTHS
    }
