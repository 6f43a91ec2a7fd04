"""Two days to choose, in order, none of them to come."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connote.core import clock
from connote.core.speech import tr
from connote.ui import theme
from connote.ui.widgets.calendar import as_qdate
from connote.ui.widgets.day_field import DayField


class TwoDays(QWidget):
    """The first and the last day, both in; `changed` says that one is another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with the last 90 days."""
        super().__init__(parent)
        today = clock.today()
        self._since = _day(tr("First day"), today - datetime.timedelta(days=89), today)
        self._until = _day(tr("Last day"), today, today)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.S)
        row.addWidget(self._since)
        row.addWidget(theme.label(tr("to", "from one day to another"), "quiet"))
        row.addWidget(self._until)
        for field in (self._since, self._until):
            field.dateChanged.connect(self._take)

    @property
    def days(self) -> tuple[str, str]:
        """Give the two days as ISO text."""
        iso = Qt.DateFormat.ISODate
        return self._since.date().toString(iso), self._until.date().toString(iso)

    def _take(self) -> None:
        """Keep the days in order: neither can be set beyond the other."""
        with QSignalBlocker(self._since), QSignalBlocker(self._until):
            self._since.setMaximumDate(self._until.date())
            self._until.setMinimumDate(self._since.date())
        self.changed.emit()


def _day(name: str, day: datetime.date, last: datetime.date) -> DayField:
    made = DayField()
    made.setAccessibleName(name)
    made.setDateRange(QDate(2000, 1, 1), as_qdate(last))
    made.setDate(as_qdate(day))
    return made
