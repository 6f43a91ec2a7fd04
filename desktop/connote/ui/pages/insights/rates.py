"""Rates as marks of a chart: a dot with its interval, or words where there is too little data."""

from __future__ import annotations

from connote.core.speech import tr
from connote.core.things import LEAST, Rate
from connote.ui import words
from connote.ui.pages.insights.labels import ACCEPTED, of_how_many
from connote.ui.widgets.chart import Mark


def rate_mark(name: str, rate: Rate, age: int) -> Mark:
    """Make the mark of a group."""
    numbers = of_how_many(rate)
    if rate.rate is None or rate.low is None or rate.high is None:
        figure = tr("none old enough") if age else tr("none sent")
        return Mark(name, tr("{group}: {figure}.").format(group=name, figure=figure), figure=figure)
    if rate.is_thin:
        told = tr("{group}: {numbers}, too little data for a rate (it takes {least}).")
        figure = tr("{numbers}: too little data").format(numbers=numbers)
        told = told.format(group=name, numbers=numbers, least=LEAST)
        return Mark(name, told, figure=figure)
    told = tr(
        "{group}: {rate} {accepted_when}, {numbers}. The true share likely lies between {low} and "
        "{high} (95% interval)."
    ).format(
        group=name,
        rate=words.percent(rate.rate),
        accepted_when=tr(ACCEPTED[age]),
        numbers=numbers,
        low=words.percent(rate.low),
        high=words.percent(rate.high),
    )
    figure = tr("{rate} · {numbers}").format(rate=words.percent(rate.rate), numbers=numbers)
    return Mark(name, told, rate.rate, figure, rate.low, rate.high)
