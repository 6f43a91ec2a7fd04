"""A month to choose a day from, in the house's look, and the same as a small popup."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon


def dress_calendar(calendar: QCalendarWidget) -> None:
    """Give a calendar the house's look: room for its numbers, no red, our own arrows."""
    calendar.setStyleSheet("QTableView::item { padding: 0; }")
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    for name, sign, words in (
        ("prev", "arrow-left", tr("Month before")),
        ("next", "arrow-right", tr("Month after")),
    ):
        arrow = calendar.findChild(QToolButton, f"qt_calendar_{name}month")
        if arrow is not None:
            arrow.setIcon(icon(sign, "text"))
            arrow.setAccessibleName(words)


def as_qdate(day: datetime.date) -> QDate:
    """Give a day as Qt writes it."""
    return QDate(day.year, day.month, day.day)


class CalendarPopup(QFrame):
    """A month that pops up; a click or Enter chooses a day, Escape or a click beside it none."""

    chosen = Signal(str)
    """The day as ISO text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the month; it is seen after `open_at`."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("popup", True)
        self.setAccessibleName(tr("Choose a day"))
        self.calendar = QCalendarWidget()
        self.calendar.setDateEditEnabled(False)
        dress_calendar(self.calendar)
        self.calendar.activated.connect(self._choose)
        self.calendar.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.Space.XS] * 4)
        column.addWidget(self.calendar)

    def open_at(self, place: QPoint, day: datetime.date, first: datetime.date) -> None:
        """Pop up at a place of the screen with a day chosen; none before `first` can be."""
        self.calendar.setMinimumDate(as_qdate(first))
        self.calendar.setSelectedDate(as_qdate(max(day, first)))
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = min(place.x(), room.right() - self.width())
        y = min(place.y(), room.bottom() - self.height())
        self.move(max(room.left(), x), max(room.top(), y))
        self.show()
        self.calendar.setFocus()

    def _choose(self, day: QDate) -> None:
        if self.isVisible():  # a click with Enter after it must not choose twice
            self.close()
            self.chosen.emit(day.toString(Qt.DateFormat.ISODate))
