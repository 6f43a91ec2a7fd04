"""Asks which requests are exported, by their days, and how; says how many there are."""

from __future__ import annotations

import bisect
import datetime
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from connote.core import clock
from connote.core.errors import AskedWrongly
from connote.core.files.dates import iso_date
from connote.core.speech import later, tr
from connote.ui import theme
from connote.ui.widgets.drop_down import DropDown

_WIDTH = 17 * theme.Space.XL
_GUARDED = later("What a spreadsheet would take for a formula begins with an apostrophe.")
_EXACT = later("Every text to the letter, for other programs.")


class Wanted(NamedTuple):
    """Which requests are wanted, both days in and "" for no end, and whether to the letter."""

    since: str = ""
    until: str = ""
    exact: bool = False


class Period(StrEnum):
    """The periods there are to choose from."""

    EVERYTHING = later("Everything")
    THIS_MONTH = later("This month")
    THIS_QUARTER = later("This quarter")
    LAST_QUARTER = later("Last quarter")
    THIS_YEAR = later("This year")
    LAST_YEAR = later("Last year")
    BETWEEN = later("Between two days")


def days_of(period: Period, today: datetime.date) -> tuple[str, str]:
    """Give the first and the last day of a period as ISO dates, "" where it has none."""
    quarter = (today.month - 1) // 3 * 3 + 1
    first_month, months = {
        Period.THIS_MONTH: (today.month, 1),
        Period.THIS_QUARTER: (quarter, 3),
        Period.LAST_QUARTER: (quarter - 3, 3),
        Period.THIS_YEAR: (1, 12),
        Period.LAST_YEAR: (-11, 12),
    }.get(period, (0, 0))
    if not months:
        return "", ""
    last = _first_of(today.year, first_month + months) - datetime.timedelta(days=1)
    return _first_of(today.year, first_month).isoformat(), last.isoformat()


def _first_of(year: int, month: int) -> datetime.date:
    """Give the first day of a month that may lie outside of the year: 0 is last December."""
    return datetime.date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


class ExportPeriod(QDialog):
    """Asks for a period and a way of writing; `export_wanted` carries a Wanted.

    Whoever takes it closes the dialog once the file is written; until then it stays.
    """

    export_wanted = Signal(object)

    def __init__(self, days: Sequence[str], parent: QWidget | None = None) -> None:
        """Offer everything first; `days` are those of all requests, in order."""
        super().__init__(parent)
        self._days = days
        self.setWindowTitle(tr("Export Outreach History"))
        self.setMinimumWidth(_WIDTH)
        self._period = DropDown()
        self._period.setAccessibleName(tr("Period"))
        self._period.addItems([tr(period.value) for period in Period])
        self._since, self._until = _day_field(tr("First day")), _day_field(tr("Last day"))
        self._guarded = QRadioButton(tr("For a spreadsheet (guarded)"))
        self._exact = QRadioButton(tr("Exact"))
        self._guarded.setChecked(True)
        self._count = theme.label("", "strong")
        self._count.setWordWrap(True)
        self._export = QPushButton(tr("Export…"))
        self._export.setProperty("primary", True)
        self._export.setDefault(True)
        self._lay_out()
        self._connect()
        self._take_period()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.Space.L)
        form.setVerticalSpacing(theme.Space.S)
        form.addRow(theme.label(tr("Requests of", "before a period"), "quiet"), self._period)
        days = QHBoxLayout()
        days.setSpacing(theme.Space.S)
        days.addWidget(self._since, 1)
        days.addWidget(theme.label(tr("to", "between two days"), "quiet"))
        days.addWidget(self._until, 1)
        form.addRow("", days)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[int(theme.Space.XL)] * 4)
        column.setSpacing(theme.Space.L)
        column.addLayout(form)
        column.addLayout(_choice(self._guarded, tr(_GUARDED)))
        column.addLayout(_choice(self._exact, tr(_EXACT)))
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        leave = QPushButton(tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.Space.S)
        row.addWidget(self._count, 1)
        row.addWidget(leave)
        row.addWidget(self._export)
        return row

    def _connect(self) -> None:
        self._period.currentIndexChanged.connect(self._take_period)
        self._since.textEdited.connect(self._look)
        self._until.textEdited.connect(self._look)
        self._export.clicked.connect(self._want)

    # ── slots ────────────────────────────────────────────────────────────────────────────────

    def _take_period(self) -> None:
        """Show the days of the period; two days of one's own begin with those shown before."""
        period = list(Period)[self._period.currentIndex()]
        is_own = period is Period.BETWEEN
        for field in (self._since, self._until):
            field.setEnabled(is_own)
            field.setPlaceholderText("2026-01-31" if is_own else tr("any day"))
        if is_own:
            self._since.setFocus()
        else:
            since, until = days_of(period, clock.today())
            self._since.setText(since)
            self._until.setText(until)
        self._look()

    def _look(self) -> None:
        """Say how many requests are of these days, or what is wrong with them."""
        try:
            number = self._number(self._wanted())
        except AskedWrongly as problem:
            self._say(str(problem), "danger", can_export=False)
        else:
            told = tr("%n request(s)", "", number) if number else tr("No request is of these days")
            self._say(told, "strong" if number else "quiet", can_export=number > 0)

    def _say(self, told: str, look: str, *, can_export: bool) -> None:
        self._count.setProperty("look", look)
        self._count.style().unpolish(self._count)
        self._count.style().polish(self._count)
        self._count.setText(told)
        self._export.setEnabled(can_export)

    def _want(self) -> None:
        self.export_wanted.emit(self._wanted())

    def _wanted(self) -> Wanted:
        """Read what is asked for; raises AskedWrongly."""
        since, until = (
            iso_date(field.text()) if field.text().strip() else ""
            for field in (self._since, self._until)
        )
        if since and until and since > until:
            raise AskedWrongly(tr("{since} is after {until}.").format(since=since, until=until))
        return Wanted(since, until, self._exact.isChecked())

    def _number(self, wanted: Wanted) -> int:
        first = bisect.bisect_left(self._days, wanted.since)
        end = bisect.bisect_right(self._days, wanted.until) if wanted.until else len(self._days)
        return max(0, end - first)


def _day_field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setFont(theme.font(tabular=True))
    return made


def _choice(button: QRadioButton, hint: str) -> QVBoxLayout:
    """Put a hint below a choice."""
    told = theme.label(hint, "hint")
    told.setWordWrap(True)
    told.setIndent(theme.Space.XL)
    button.setAccessibleDescription(hint)
    made = QVBoxLayout()
    made.setSpacing(theme.Space.XS)
    made.addWidget(button)
    made.addWidget(told)
    return made
