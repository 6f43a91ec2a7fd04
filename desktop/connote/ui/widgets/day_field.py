"""A day in the past that is typed or chosen from a month."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit

from connote.ui.widgets.calendar import dress_calendar
from connote.ui.widgets.drop_down import Unturned
from connote.ui.words import day_form


class DayField(Unturned, QDateEdit):
    """A date that says when Enter or Escape is pressed."""

    ended = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        """Take any day of this century."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCalendarPopup(True)
        self.setDisplayFormat(day_form())
        self.setMinimumDate(QDate(2000, 1, 1))
        dress_calendar(self.calendarWidget())

    @property
    def day(self) -> str:
        """Give the day as ISO text."""
        return str(self.date().toString(Qt.DateFormat.ISODate))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Enter with the day, by Escape without."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            self.ended.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
