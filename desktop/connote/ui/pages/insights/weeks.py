"""Requests a week: how many went out, and how many of them were accepted so far."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from connote.core.speech import tr
from connote.core.things import Week
from connote.ui import words
from connote.ui.widgets.chart import Column, Form, Mark, Picture, Shape, Table


def weeks_picture(weeks: Sequence[Week]) -> Picture:
    """Make the picture of the weeks."""
    sent = sum(week.sent for week in weeks)
    return Picture(
        Shape.COLUMNS,
        tr("Requests a week"),
        marks=tuple(_mark(week) for week in weeks),
        instead="" if sent else tr("Nothing was sent in the last %n week(s).", "", len(weeks)),
        said=_said(weeks, sent) if sent else "",
        hint=tr("Weeks begin on Monday; the last %n week(s).", "", len(weeks)) if sent else "",
        table=_table(weeks) if sent else Table(),
        legend=(tr("Sent", "how many requests"), tr("Accepted of them so far")),
    )


def _said(weeks: Sequence[Week], sent: int) -> str:
    most = max(week.sent for week in weeks)
    busiest = [week.monday for week in weeks if week.sent == most]
    told = tr("{average} a week on average; the most, {most}, in the week of {day}.")
    if len(busiest) > 1:
        told = tr("{average} a week on average; the most, {most}, in %n week(s).", "", len(busiest))
    return told.format(
        average=words.figure(sent / len(weeks), 1),
        most=words.figure(most),
        day=words.day(busiest[0]),
    )


def _mark(week: Week) -> Mark:
    told = tr("Week of {day}: {sent} sent, {accepted} of them accepted so far.")
    if not week.sent:
        told = tr("Week of {day}: nothing sent.")
    told = told.format(
        day=words.day(week.monday),
        sent=words.figure(week.sent),
        accepted=words.figure(week.accepted),
    )
    monday = datetime.date.fromisoformat(week.monday)
    name = words.day(week.monday)
    axis = name if monday.day <= 7 else ""
    return Mark(name, told, week.sent, part=week.accepted, axis=axis)


def _table(weeks: Sequence[Week]) -> Table:
    columns = (
        Column("week_from", tr("Week from"), Form.DAY),
        Column("sent", tr("Sent", "how many requests"), Form.NUMBER),
        Column("accepted", tr("Accepted so far"), Form.NUMBER),
    )
    return Table(columns, tuple((week.monday, week.sent, week.accepted) for week in weeks))
