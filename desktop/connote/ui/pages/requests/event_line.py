"""One thing that happened to a request: what, when, and a remark; each is put right in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from connote.core import clock
from connote.core.speech import tr
from connote.core.things import Direction, Event, RequestState
from connote.ui import theme, words
from connote.ui.icons import icon
from connote.ui.widgets.calendar import as_qdate
from connote.ui.widgets.day_field import DayField
from connote.ui.widgets.inline_edit import InlineEdit
from connote.ui.widgets.status_pill import StatusPill, face_of


class EventLine(QWidget):
    """Shows an event; a click on its day turns that to a field.

    `dated` carries the day as ISO text, `remarked` the remark.
    """

    dated = Signal(str)
    remarked = Signal(str)
    removal_wanted = Signal()

    def __init__(
        self, event: Event, direction: Direction, *, can_be_removed: bool, asks_remark: bool
    ) -> None:
        """Lay the line out; `asks_remark` offers a field for one where there is none yet."""
        super().__init__()
        self._event = event
        self._what = event_word(event.kind, direction)
        self._field: DayField | None = None
        self._day = QPushButton(words.day(event.on) or tr("no day"))
        self._day.setProperty("link", True)
        self._day.setToolTip(tr("Put the date right"))
        told = tr("{event}: {day}. Put the date right")
        self._day.setAccessibleName(told.format(event=self._what, day=self._day.text()))
        self._day.clicked.connect(self.open)
        self._ago = theme.label(words.ago(event.on), "hint")
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.Space.S)
        self._row.addWidget(_sign(event.kind, direction))
        self._row.addWidget(self._day)
        self._row.addWidget(self._ago)
        self._row.addStretch(1)
        if can_be_removed:
            self._row.addWidget(self._cross())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        if event.remarks or asks_remark:
            column.addWidget(self._remark())

    def _cross(self) -> QToolButton:
        cross = QToolButton()
        cross.setIcon(icon("cross", "quiet"))
        cross.setToolTip(tr("This never happened: take it out"))
        cross.setAccessibleName(tr("Take out: {event}").format(event=self._what))
        cross.clicked.connect(self.removal_wanted)
        return cross

    def _remark(self) -> InlineEdit:
        remark = InlineEdit(
            tr("Add a remark…"), name=tr("Remark on: {event}").format(event=self._what)
        )
        remark.set_text(self._event.remarks)
        remark.committed.connect(self.remarked)
        return remark

    # ── the day ──────────────────────────────────────────────────────────────────────────────

    def open(self) -> None:
        """Turn the day to a field with the focus in it."""
        if self._field is not None:
            return
        self._field = DayField()
        self._field.setAccessibleName(tr("The day of: {event}").format(event=self._what))
        self._field.setMaximumDate(as_qdate(clock.today()))
        if self._event.on:
            self._field.setDate(
                self._field.date().fromString(self._event.on, Qt.DateFormat.ISODate)
            )
        self._field.ended.connect(self._end)
        self._field.given_up.connect(self._close)
        self._row.insertWidget(self._row.indexOf(self._day) + 1, self._field)
        self._day.hide()
        self._ago.hide()
        self._field.show()
        self._field.setFocus()
        self._field.setSelectedSection(DayField.Section.DaySection)
        QWidget.setTabOrder(self._day, self._field)

    def _end(self) -> None:
        day = self._field.day if self._field is not None else ""
        self._close()
        if day and day != self._event.on:
            self.dated.emit(day)

    def _close(self) -> None:
        field, self._field = self._field, None
        self._day.show()
        self._ago.show()
        self._day.setFocus()
        if field is not None:
            field.hide()
            field.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the day by F2 as well."""
        if event.key() == Qt.Key.Key_F2:
            self.open()
        else:
            super().keyPressEvent(event)


def event_word(kind: RequestState, direction: Direction) -> str:
    """Say what happened."""
    if direction is Direction.INBOUND and kind is RequestState.SENT:
        return tr("Received")
    return face_of(kind, direction).word


def _sign(kind: RequestState, direction: Direction) -> QWidget:
    if direction is Direction.OUTGOING:
        return StatusPill(kind)
    return theme.label(event_word(kind, direction))
