"""On which day something happened: today, unless another day is chosen, in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from connote.core import clock
from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.calendar import as_qdate
from connote.ui.widgets.day_field import DayField
from connote.ui.widgets.tab_order import follow_layout


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
        self._field: DayField | None = None
        self._back = QToolButton()
        self._back.setIcon(icon("cross", "quiet"))
        self._back.setToolTip(tr("Back to today"))
        self._back.setAccessibleName(tr("Back to today"))
        self._back.clicked.connect(self._give_up)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.Space.XS)
        self._word = theme.label(tr("on", "before a date: on 3 Nov"), "quiet")
        for part in (self._button, self._word, self._back):
            self._row.addWidget(part)
        self.reset()

    @property
    def day(self) -> str:
        """Give the chosen day as ISO text; "" is today."""
        if self._field is None or self._field.isHidden():
            return ""
        return self._field.day

    def open(self) -> None:
        """Let another day be chosen; it counts for the next mark."""
        last = as_qdate(clock.today())
        field = self._field = self._field or self._make_field()
        field.setMaximumDate(last)
        field.setDate(last)
        self._show(is_open=True)
        field.setFocus()
        field.setSelectedSection(DayField.Section.DaySection)

    def _make_field(self) -> DayField:
        """Make the date when it is first wanted: its month takes longer than all the rest."""
        field = DayField()
        field.setAccessibleName(tr("The day it happened"))
        field.ended.connect(self.left)
        field.given_up.connect(self._give_up)
        self._row.insertWidget(self._row.indexOf(self._back), field)
        follow_layout(self)
        return field

    def reset(self) -> None:
        """Go back to today."""
        self._show(is_open=False)

    def _give_up(self) -> None:
        self.reset()
        self.left.emit()

    def _show(self, *, is_open: bool) -> None:
        self._button.setVisible(not is_open)
        for part in (self._word, self._field, self._back):
            if part is not None:
                part.setVisible(is_open)
        self.turned.emit(is_open)
