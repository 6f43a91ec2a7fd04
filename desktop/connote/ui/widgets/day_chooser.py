"""On which day something happened: today, unless another day is chosen, in place."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QPushButton, QToolButton, QWidget

from connote.core import clock
from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.calendar import as_qdate, dress_calendar


class DayChooser(QWidget):
    """A quiet button that turns to a date; `left` says that the keyboard is done with it.

    `turned` says whether it shows a date now, or the button again.
    """

    left = Signal()
    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with today."""
        super().__init__(parent)
        self._button = QPushButton(icon("calendar", "quiet"), tr("another day…"))
        self._button.setProperty("quiet", True)
        self._button.setProperty("small", True)
        self._button.clicked.connect(self.open)
        self._field = _Day()
        self._field.setAccessibleName(tr("The day it happened"))
        self._field.ended.connect(self.left)
        self._field.given_up.connect(self._give_up)
        self._back = QToolButton()
        self._back.setIcon(icon("cross", "quiet"))
        self._back.setToolTip(tr("Back to today"))
        self._back.setAccessibleName(tr("Back to today"))
        self._back.clicked.connect(self._give_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.XS)
        self._word = theme.label(tr("on", "before a date: on 3 Nov"), "quiet")
        for part in (self._button, self._word, self._field, self._back):
            row.addWidget(part)
        self.reset()

    @property
    def day(self) -> str:
        """Give the chosen day as ISO text; "" is today."""
        if self._field.isHidden():
            return ""
        return self._field.date().toString(Qt.DateFormat.ISODate)

    def open(self) -> None:
        """Let another day be chosen; it counts for the next mark."""
        last = as_qdate(clock.today())
        self._field.setMaximumDate(last)
        self._field.setDate(last)
        self._show(is_open=True)
        self._field.setFocus()
        self._field.setSelectedSection(QDateEdit.Section.DaySection)

    def reset(self) -> None:
        """Go back to today."""
        self._show(is_open=False)

    def _give_up(self) -> None:
        self.reset()
        self.left.emit()

    def _show(self, *, is_open: bool) -> None:
        self._button.setVisible(not is_open)
        for part in (self._word, self._field, self._back):
            part.setVisible(is_open)
        self.turned.emit(is_open)


class _Day(QDateEdit):
    """A date that says when Enter or Escape is pressed."""

    ended = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMM yyyy")
        self.setMinimumDate(QDate(2000, 1, 1))
        dress_calendar(self.calendarWidget())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Enter with the day, by Escape without."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            self.ended.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
