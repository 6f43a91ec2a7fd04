"""Which requests the insights are about: sent when, for which goal, and accepted how soon."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from connote.core import clock
from connote.core.speech import later, tr
from connote.core.things import NO_GOAL, Goal, Scope
from connote.ui import theme
from connote.ui.pages.insights.labels import AGES
from connote.ui.pages.insights.two_days import TwoDays
from connote.ui.widgets.drop_down import DropDown
from connote.ui.widgets.flow_layout import FlowLayout


class Period(Enum):
    """The periods there are to choose from."""

    ALL = later("All time")
    MONTH = later("Last 30 days")
    QUARTER = later("Last 90 days")
    YEAR = later("Last 12 months")
    THIS_YEAR = later("This year")
    BETWEEN = later("Between two days")


_DAYS = {Period.MONTH: 30, Period.QUARTER: 90, Period.YEAR: 365}


def first_day_of(period: Period, today: datetime.date) -> str:
    """Give the first day of a period that lasts until today, "" for all time."""
    if period is Period.THIS_YEAR:
        return today.replace(month=1, day=1).isoformat()
    if period in _DAYS:
        return (today - datetime.timedelta(days=_DAYS[period] - 1)).isoformat()
    return ""


class FilterBar(QWidget):
    """Choices that hold for the whole page; `changed` says that one of them is another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with everything, accepted within 14 days."""
        super().__init__(parent)
        self._period = _choice(tr("Sent when"))
        self._goal = _choice(tr("Goal"))
        self._age = _choice(tr("Accepted how soon"))
        for period in Period:
            self._period.addItem(tr(period.value))
        for age, words in AGES.items():
            self._age.addItem(tr(words), age)
        self._two_days: TwoDays | None = None
        self._clear = QPushButton(tr("Show everything"))
        self._clear.setProperty("quiet", True)
        self._flow = FlowLayout(self, theme.Space.L, line_spacing=theme.Space.S)
        for part in (
            _named(tr("Sent", "before a period"), self._period),
            _named(tr("For", "before a goal"), self._goal),
            _named(tr("Accepted", "before: within 14 days"), self._age),
            self._clear,
        ):
            self._flow.addWidget(part)
        self.show_goals(())
        for choice in (self._period, self._goal, self._age):
            choice.currentIndexChanged.connect(self._take)
        self._clear.clicked.connect(self.clear)
        self._show_parts()

    # ── what is chosen ───────────────────────────────────────────────────────────────────────

    @property
    def scope(self) -> Scope:
        """Give which requests are counted."""
        since, until = first_day_of(self._chosen_period, clock.today()), ""
        if self._chosen_period is Period.BETWEEN and self._two_days is not None:
            since, until = self._two_days.days
        return Scope(since, until, self._goal.currentData())

    @property
    def age(self) -> int:
        """Give the age at which acceptance is looked at, 0 for so far."""
        return int(self._age.currentData())

    @property
    def _chosen_period(self) -> Period:
        return list(Period)[self._period.currentIndex()]

    def show_goals(self, goals: Iterable[Goal]) -> None:
        """Offer these goals, the chosen one staying chosen while it is there."""
        chosen = self._goal.currentData()
        with QSignalBlocker(self._goal):
            self._goal.clear()
            self._goal.addItem(tr("all goals"), None)
            for goal in goals:
                self._goal.addItem(goal.title, goal.id)
            self._goal.addItem(tr("no goal"), NO_GOAL)
            there = [self._goal.itemData(place) for place in range(self._goal.count())]
            self._goal.setCurrentIndex(there.index(chosen) if chosen in there else 0)

    def clear(self) -> None:
        """Count everything again."""
        with QSignalBlocker(self._period), QSignalBlocker(self._goal):
            self._period.setCurrentIndex(0)
            self._goal.setCurrentIndex(0)
        self._period.setFocus()
        self._take()

    def focus_first(self) -> None:
        """Begin with the period."""
        self._period.setFocus()

    def _take(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        is_between = self._chosen_period is Period.BETWEEN
        if is_between and self._two_days is None:
            self._two_days = TwoDays()
            self._two_days.changed.connect(self.changed)
            self._flow.insert_widget(1, self._two_days)
            self.setTabOrder(self._period, self._two_days)
        if self._two_days is not None:
            self._two_days.setVisible(is_between)
        has_filter = self._chosen_period is not Period.ALL or self._goal.currentIndex() > 0
        self._clear.setVisible(has_filter)


def _choice(name: str) -> QComboBox:
    made = DropDown()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.setMaximumWidth(10 * theme.Space.XL)
    return made


def _named(words: str, choice: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.Space.S)
    name = theme.label(words, "quiet")
    name.setBuddy(choice)
    row.addWidget(name)
    row.addWidget(choice)
    return made
