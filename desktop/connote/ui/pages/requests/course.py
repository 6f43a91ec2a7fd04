"""What happened to a request, oldest first; each day is put right in place, and more is added."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from connote.core.marking import can_take
from connote.core.speech import tr
from connote.core.things import Direction, Event, Request, RequestState
from connote.ui import theme
from connote.ui.pages.requests.columns import days_in_words
from connote.ui.pages.requests.event_line import EventLine, event_word
from connote.ui.widgets.choice import Choice
from connote.ui.widgets.day_chooser import DayChooser
from connote.ui.widgets.section import Section
from connote.ui.widgets.tab_order import follow_layout


class Course(Section):
    """The timeline of one request.

    `dated` carries an event's id and a day, `remarked` an id and a text, `removed` an id, `added` a
    RequestState, a day ("" is today) and a remark.
    """

    dated = Signal(int, str)
    remarked = Signal(int, str)
    removed = Signal(int)
    added = Signal(object, str, str)

    def __init__(self, request: Request, events: Sequence[Event]) -> None:
        """List what happened so far."""
        super().__init__(tr("What happened"), tr("add"))
        self._request = request
        self._form: EventForm | None = None
        for event in events:
            self.body.addWidget(self._line(event, events))
        waited = days_in_words(request)
        if waited:
            self.body.addWidget(theme.label(waited, "hint"))
        self.add_wanted.connect(self.open_form)

    def _line(self, event: Event, events: Sequence[Event]) -> EventLine:
        line = EventLine(
            event,
            self._request.direction,
            can_be_removed=len(events) > 1,
            asks_remark=event is events[-1],
        )
        line.dated.connect(lambda day: self.dated.emit(event.id, day))
        line.remarked.connect(lambda text: self.remarked.emit(event.id, text))
        line.removal_wanted.connect(lambda: self.removed.emit(event.id))
        return line

    def open_form(self) -> None:
        """Ask what else happened, and when."""
        if self._form is None:
            self._form = EventForm(self._request)
            self._form.submitted.connect(self.added)
            self._form.cancelled.connect(self._close_form)
            self.body.addWidget(self._form)
            follow_layout(self)
        self._form.show()
        self._form.kind.setFocus()

    def _close_form(self) -> None:
        if self._form is not None:
            self._form.hide()
        for button in self.findChildren(QPushButton):
            if button.accessibleName().startswith(self.accessibleName()):
                button.setFocus()
                break


class EventForm(QFrame):
    """What happened, on which day, and a remark."""

    submitted = Signal(object, str, str)
    cancelled = Signal()

    def __init__(self, request: Request) -> None:
        """Offer what can happen to a request."""
        super().__init__()
        self.setProperty("card", True)
        self._states = [
            state
            for state in RequestState
            if state is not RequestState.DRAFTED
            and can_take(request.direction, request.state, state)
        ]
        self.kind = Choice()
        self.kind.setAccessibleName(tr("What happened"))
        self.kind.addItems([event_word(state, request.direction) for state in self._states])
        self.kind.setCurrentIndex(self._likely(request))
        self.day = DayChooser()
        self.remark = QLineEdit()
        self.remark.setPlaceholderText(tr("A remark, if there is one"))
        self.remark.setAccessibleName(tr("Remark"))
        self.remark.returnPressed.connect(self.submit)
        add = QPushButton(tr("Add"))
        add.clicked.connect(self.submit)
        leave = QPushButton(tr("Cancel"))
        leave.setProperty("quiet", True)
        leave.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        for button in (add, leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[int(theme.Space.M)] * 4)
        column.setSpacing(theme.Space.S)
        for part in (self.kind, self.day, self.remark):
            column.addWidget(part)
        column.addLayout(buttons)

    def _likely(self, request: Request) -> int:
        """Choose what most often follows."""
        following = {
            RequestState.DRAFTED: RequestState.SENT,
            RequestState.SENT: RequestState.ACCEPTED,
            RequestState.ACCEPTED: RequestState.REPLIED,
            RequestState.REPLIED: RequestState.HELPED,
        }
        if request.direction is Direction.INBOUND:
            return 0
        likely = following.get(request.state, RequestState.ACCEPTED)
        return self._states.index(likely) if likely in self._states else 0

    def submit(self) -> None:
        """Announce what is chosen."""
        state = self._states[self.kind.currentIndex()]
        self.submitted.emit(state, self.day.day, self.remark.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
