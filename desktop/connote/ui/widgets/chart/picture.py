"""What a chart shows: values only, so that a screen, a file and a table are made from the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from connote.ui.widgets.chart.figures import Table

_NO_FIGURES = Table()


class Shape(Enum):
    """How the marks of a picture are drawn."""

    BARS = "bars"
    """Lying bars on one scale, each with words below it."""

    DOTS = "dots"
    """A dot between 0 and 100% with its interval, a line each."""

    COLUMNS = "columns"
    """Standing bars in the order of time, with a solid part."""

    STEPS = "steps"
    """A share that grows from day to day, on the band of its interval."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: where it stands, and all that is told of it.

    `told` is its tooltip, and what is said when the arrow keys come to it. A mark without a `value`
    has only its words: too little data is never drawn. `at` is its place on the axis of a STEPS,
    `axis` what stands below a column, `below` what stands below a bar.
    """

    name: str
    told: str
    value: float | None = None
    figure: str = ""
    low: float | None = None
    high: float | None = None
    part: float = 0
    at: float = 0
    axis: str = ""
    below: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart: its marks, what is said with it, and the table of its figures.

    `instead` is the sentence that stands in its place where there is too little to draw. `said` is
    the finding, `hint` how to read it. `ticks`, `end`, `left_on` and `half` are a STEPS's: its axis
    and where that ends, the days on which waits ended without a yes, the day of one half.
    """

    shape: Shape
    title: str
    marks: tuple[Mark, ...] = ()
    instead: str = ""
    said: str = ""
    hint: str = ""
    table: Table = _NO_FIGURES
    legend: tuple[str, str] | None = None
    ticks: tuple[tuple[float, str], ...] = ()
    end: float = 1
    left_on: tuple[float, ...] = ()
    half: float | None = None
