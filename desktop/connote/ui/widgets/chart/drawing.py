"""Which drawing belongs to which shape; every one can say its height and where its marks lie."""

from __future__ import annotations

from connote.ui.widgets.chart.bars import Bars
from connote.ui.widgets.chart.columns import Columns
from connote.ui.widgets.chart.dots import Dots
from connote.ui.widgets.chart.picture import Picture, Shape
from connote.ui.widgets.chart.steps import Steps

Drawing = Bars | Columns | Dots | Steps
"""Draws one picture, as wide as it is told, as high as it asks.

`height()` says how high; `areas(width)` where each mark can be pointed at; `draw(sheet, width)`
draws everything. All read from left to right; the sheet turns them round.
"""

_DRAWINGS: dict[Shape, type[Bars | Columns | Dots | Steps]] = {
    Shape.BARS: Bars,
    Shape.COLUMNS: Columns,
    Shape.DOTS: Dots,
    Shape.STEPS: Steps,
}


def drawing_of(picture: Picture) -> Drawing:
    """Give the drawing of a picture."""
    return _DRAWINGS[picture.shape](picture)
