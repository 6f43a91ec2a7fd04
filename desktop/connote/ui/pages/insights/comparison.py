"""Acceptance group by group: a dot with its interval each, the most used ones first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from connote.core.speech import later, tr
from connote.core.statistics import Grouping
from connote.core.things import LEAST, Rate, Tally
from connote.ui.pages.insights.labels import (
    GROUPINGS,
    HEADINGS,
    group_words,
    nothing_old_enough,
    of_how_many,
    rate_at,
)
from connote.ui.pages.insights.rates import rate_mark
from connote.ui.widgets.chart import Column, Form, Mark, Picture, Shape, Table

MOST = 10
"""So many groups are drawn; the table has all."""

_TITLES = {
    14: later("Accepted within 14 days, by {what}"),
    30: later("Accepted within 30 days, by {what}"),
    0: later("Accepted so far, by {what}"),
}

_IN_ORDER = (Grouping.LENGTH, Grouping.WITH_NOTE, Grouping.COACH)
"""What has an order of its own keeps it."""


def comparison_picture(grouping: Grouping, tallies: Sequence[Tally], age: int) -> Picture:
    """Make the picture of a comparison at an age; a sentence where every group is too small."""
    drawn = list(tallies)
    if grouping not in _IN_ORDER:
        drawn.sort(key=lambda tally: -tally.raw.sent)
    rates = [rate_at(tally, age) for tally in tallies]
    is_thin = all(rate.is_thin for rate in rates)
    return Picture(
        Shape.DOTS,
        tr(_TITLES[age]).format(what=tr(GROUPINGS[grouping])),
        marks=tuple(
            _mark(group_words(grouping, tally.key), rate_at(tally, age), age, is_thin=is_thin)
            for tally in drawn[:MOST]
        ),
        said=_too_little(rates, age),
        hint="" if is_thin else _hint(len(tallies)),
        table=comparison_table(
            tr(HEADINGS[grouping]), [(group_words(grouping, one.key), one) for one in tallies]
        ),
    )


def _mark(name: str, rate: Rate, age: int, *, is_thin: bool) -> Mark:
    """Make the mark of a group; where all are too small, that is not said of each again."""
    mark = rate_mark(name, rate, age)
    return replace(mark, figure=of_how_many(rate)) if is_thin and rate.sent else mark


def _too_little(rates: Sequence[Rate], age: int) -> str:
    if not any(rate.sent for rate in rates):
        return nothing_old_enough(age)
    if all(rate.is_thin for rate in rates):
        told = tr("Too little data: a rate takes {least} requests, and no group has so many yet.")
        if age:
            told = tr(
                "Too little data: a rate takes {least} requests that are {age} days old, and no "
                "group has so many yet."
            )
        return told.format(least=LEAST, age=age)
    return ""


def _hint(groups: int) -> str:
    told = tr(
        "The intervals are 95% ones: where two overlap, the difference may be chance. "
        "A rate at 14 or 30 days is taken of the requests that are at least so old."
    )
    if groups <= MOST:
        return told
    return tr("{told} %n more in the table.", "groups of requests", groups - MOST).format(told=told)


def comparison_table(heading: str, tallies: Sequence[tuple[str, Tally]]) -> Table:
    """Lay out all that is known of each group."""
    columns = (
        Column("group", heading),
        Column("_so_far", tr("Accepted so far"), Form.RATE),
        Column("_14", tr("Within 14 days"), Form.RATE),
        Column("_30", tr("Within 30 days"), Form.RATE),
        Column("replied", tr("Replied", "how many requests"), Form.NUMBER),
        Column("helped", tr("Helped", "how many requests"), Form.NUMBER),
    )
    rows = tuple(
        (name, one.raw, one.at_14, one.at_30, one.replied, one.helped) for name, one in tallies
    )
    return Table(columns, rows)
