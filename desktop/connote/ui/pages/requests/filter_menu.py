"""The menu in which a list of requests is narrowed: by goal, channel, template and days."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from connote.core import clock
from connote.core.book import Book
from connote.core.speech import later, tr
from connote.core.things import RequestFilter
from connote.ui.widgets.plain_text import menu_text


class Period(NamedTuple):
    """A span of days, both ends in; "" is no end."""

    words: str
    since: str
    until: str = ""


class Condition(NamedTuple):
    """Something a list is narrowed by, in words, and the list without it."""

    noun: str
    words: str
    without: RequestFilter


_PERIODS = (
    later("Last 30 days"),
    later("This month"),
    later("This quarter"),
    later("Last quarter"),
    later("This year"),
)


def periods(today: datetime.date) -> list[Period]:
    """Give the periods there are to choose from."""
    quarter = today.replace(month=today.month - (today.month - 1) % 3, day=1)
    last = quarter - datetime.timedelta(days=1)
    before = last.replace(month=last.month - 2, day=1)
    first_days = (
        today - datetime.timedelta(days=29),
        today.replace(day=1),
        quarter,
        before,
        today.replace(month=1, day=1),
    )
    ends = ("", "", "", last.isoformat(), "")
    return [
        Period(tr(words), since.isoformat(), until)
        for words, since, until in zip(_PERIODS, first_days, ends, strict=True)
    ]


class FilterMenu(QMenu):
    """Offers what there is in the book; `take` is called with the filter that was chosen."""

    def __init__(self, book: Book, take: Callable[[RequestFilter], object]) -> None:
        """Ask the book when it opens."""
        super().__init__(tr("Filter"))
        self._book = book
        self._take = take
        self._filter = RequestFilter()
        self.aboutToShow.connect(self._fill)

    def show_filter(self, wanted: RequestFilter) -> None:
        """Know what is asked for now."""
        self._filter = wanted

    def _fill(self) -> None:
        self.clear()
        now = self._filter
        self._offer(
            tr("Goal"),
            [(told, replace(now, goal_id=one)) for one, told in self._book.goals.titles().items()],
        )
        self._offer(
            tr("Channel"),
            [(one.name, replace(now, channel_id=one.id)) for one in self._book.channels.all()],
        )
        self._offer(
            tr("Template"),
            [(one.name, replace(now, template_id=one.id)) for one in self._book.templates.all()],
        )
        self._offer(
            tr("Sent"),
            [
                (one.words, replace(now, since=one.since, until=one.until))
                for one in periods(clock.today())
            ],
        )
        self.addSeparator()
        everything = self.addAction(tr("Show everything"))
        everything.setEnabled(now.narrows)
        everything.triggered.connect(lambda: self._take(RequestFilter(now.direction)))

    def _offer(self, title: str, choices: Sequence[tuple[str, RequestFilter]]) -> None:
        """Offer the values of one condition, the one that is set ticked; it is set by a click."""
        menu = self.addMenu(title)
        menu.setEnabled(bool(choices))
        group = QActionGroup(menu)
        for words, wanted in choices:
            action = menu.addAction(menu_text(words))
            action.setCheckable(True)
            action.setChecked(wanted == self._filter)
            action.setActionGroup(group)
            action.triggered.connect(lambda _on, wanted=wanted: self._take(wanted))


def conditions(wanted: RequestFilter, book: Book) -> list[Condition]:
    """Put what narrows a list in words, but those typed and its state."""
    found: list[Condition] = []
    if not wanted.narrows:
        return found

    def add(noun: str, names: dict[int, str], chosen: int | None, without: RequestFilter) -> None:
        if chosen is not None:
            found.append(Condition(noun, names.get(chosen, "?"), without))

    goals = book.goals.titles()
    channels = {channel.id: channel.name for channel in book.channels.all()}
    templates = {one.id: one.name for one in book.templates.all()}
    add(tr("Goal"), goals, wanted.goal_id, replace(wanted, goal_id=None))
    add(tr("Channel"), channels, wanted.channel_id, replace(wanted, channel_id=None))
    add(tr("Template"), templates, wanted.template_id, replace(wanted, template_id=None))
    if wanted.since or wanted.until:
        known = {(one.since, one.until): one.words for one in periods(clock.today())}
        told = known.get((wanted.since, wanted.until), f"{wanted.since}–{wanted.until}")
        found.append(Condition(tr("Sent"), told, replace(wanted, since="", until="")))
    return found
