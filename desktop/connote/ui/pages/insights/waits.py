"""How long a yes takes: the share accepted by each day, pending requests counted as pending."""

from __future__ import annotations

from connote.core.speech import tr
from connote.core.things import LEAST, WaitDay, Waiting
from connote.ui import words
from connote.ui.widgets.chart import Column, Form, Mark, Picture, Shape, Table

_LEAST_DAYS = 14
_STEPS = (1, 2, 5, 7, 14, 30, 60, 90, 180, 365)
_MOST_TICKS = 7


def waits_picture(waiting: Waiting) -> Picture:
    """Make the picture of the waiting; a sentence where there is too little to draw."""
    instead = _too_little(waiting)
    end = _end(waiting)
    return Picture(
        Shape.STEPS,
        tr("How long a yes takes"),
        marks=tuple(_mark(day) for day in waiting.days),
        instead=instead,
        said="" if instead else _said(waiting),
        hint="" if instead else _hint(waiting),
        table=_table(waiting),
        ticks=_ticks(end),
        end=end,
        left_on=tuple(map(float, waiting.left_on)),
        half=waiting.median,
    )


def _end(waiting: Waiting) -> int:
    """Let the axis go a little beyond the last yes, as far as somebody was watched."""
    last_yes = waiting.days[-1].day if waiting.days else 0
    return max(1, last_yes, min(waiting.last, max(_LEAST_DAYS, last_yes * 5 // 4)))


def _ticks(end: int) -> tuple[tuple[float, str], ...]:
    step = next((step for step in _STEPS if end / step <= _MOST_TICKS), _STEPS[-1])
    days = range(0, end + 1, step)
    return tuple((float(day), tr("day {day}").format(day=day) if day else "0") for day in days)


def _too_little(waiting: Waiting) -> str:
    if not waiting.counted:
        return tr("Nothing was sent.")
    if waiting.counted < LEAST:
        return tr(
            "Too little data: it takes {least} requests, and there are {counted}; {accepted} "
            "accepted, {waiting} still waiting."
        ).format(
            least=LEAST,
            counted=words.figure(waiting.counted),
            accepted=words.figure(waiting.accepted),
            waiting=words.figure(waiting.still_waiting),
        )
    if not waiting.days:
        return tr(
            "Nobody has accepted yet; %n request(s) still (waits|wait).", "", waiting.still_waiting
        )
    return ""


def _said(waiting: Waiting) -> str:
    still = tr("%n still (waits|wait).", "requests", waiting.still_waiting)
    if waiting.median is not None:
        half = tr("Half of all requests are accepted within %n day(s).", "", waiting.median)
        if not waiting.median:
            half = tr("Half of all requests are accepted on the same day.")
        return tr("{half} {still}").format(half=half, still=still)
    last = waiting.days[-1]
    return tr(
        "Fewer than half are accepted, {share} by day {day}, so there is no median for all; of the "
        "accepted ones, half came by day {half}. {still}"
    ).format(
        share=words.percent(last.share), day=last.day, half=waiting.half_of_accepted, still=still
    )


def _hint(waiting: Waiting) -> str:
    told = tr(
        "Kaplan–Meier estimate with its 95% interval. Requests that wait count up to today, "
        "withdrawn ones up to that day: as pending, not as failures. Declined and gone ones count "
        "as never accepted. Small strokes: the waiting of some ends there without a yes."
    )
    if not waiting.unknown:
        return told
    unknown = tr("%n left out: the day of the yes is not known.", "requests", waiting.unknown)
    return tr("{told} {unknown}").format(told=told, unknown=unknown)


def _mark(day: WaitDay) -> Mark:
    if day.low is None or day.high is None:
        told = tr("By day {day}: all accepted.").format(day=day.day)
    else:
        told = tr(
            "By day {day}: {share} accepted (95% interval {low} to {high}). {at_risk} had no "
            "answer when the day began, {accepted} said yes on it."
        ).format(
            day=day.day,
            share=words.percent(day.share),
            low=words.percent(day.low),
            high=words.percent(day.high),
            at_risk=words.figure(day.at_risk),
            accepted=words.figure(day.accepted),
        )
    return Mark(str(day.day), told, day.share, low=day.low, high=day.high, at=day.day)


def _table(waiting: Waiting) -> Table:
    columns = (
        Column("day", tr("Day"), Form.NUMBER),
        Column("waiting", tr("Without an answer"), Form.NUMBER),
        Column("accepted", tr("Said yes"), Form.NUMBER),
        Column("share", tr("Accepted by then"), Form.SHARE),
        Column("low", tr("At least"), Form.SHARE),
        Column("high", tr("At most"), Form.SHARE),
    )
    rows = tuple(
        (day.day, day.at_risk, day.accepted, day.share, day.low, day.high) for day in waiting.days
    )
    return Table(columns, rows)
