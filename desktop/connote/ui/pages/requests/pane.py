"""The pane beside a list: the selected request with its note, its course and the coach."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import tr
from connote.core.things import CoachLine, Deadlines, Direction, Event, Request, RequestState
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.requests.coach_words import stored_lines
from connote.ui.pages.requests.columns import template_words
from connote.ui.pages.requests.course import Course
from connote.ui.pages.requests.inbound_reading import InboundReading
from connote.ui.pages.requests.pane_parts import (
    Link,
    ahead_lines,
    count_of,
    head,
    note_section,
    quiet,
    wrapped,
)
from connote.ui.pages.requests.rows import Chosen
from connote.ui.widgets.coach_list import CoachList
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.follow_up_button import FollowUpButton
from connote.ui.widgets.section import Section

_LEAVE, _STEPS = "leave", "steps"
"""Names by which parts of the content are found again."""


class Told(NamedTuple):
    """All that a pane tells of one request."""

    request: Request
    events: tuple[Event, ...]
    ahead: Deadlines = Deadlines()
    follow_up_on: str = ""
    subject: str = ""
    reading: tuple[CoachLine, ...] = ()
    """What the coach says of a note that was sent to me."""


class RequestPane(QScrollArea):
    """Shows one request whole, several as a count, or what to do where none is selected."""

    contact_wanted = Signal(int)
    draft_wanted = Signal(int)
    template_wanted = Signal(str)
    follow_up_wanted = Signal(str)
    dated = Signal(int, str)
    remarked = Signal(int, str)
    removed = Signal(int)
    added = Signal(object, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.dress_scroller(self)
        self.setAccessibleName(tr("The selected request"))
        self._shown: object = None
        self._can_be_left = True
        self.show_none()

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def show_none(self) -> None:
        """Say what the pane is for."""
        self._show(None, lambda column: column.addWidget(quiet(tr("No request is selected."))))

    def show_several(self, chosen: Chosen, direction: Direction) -> None:
        """Count the selected requests by state."""
        told = (chosen.ids, direction)
        self._show(told, lambda column: column.addWidget(count_of(chosen.states, direction)))

    def show_request(self, told: Told) -> None:
        """Show one request and what happened to it."""
        self._show(told, lambda column: self._tell(column, told))

    def let_leave(self, can_be_left: bool) -> None:
        """Offer the way out, or not where the pane has its place beside the list."""
        self._can_be_left = can_be_left
        content = self.widget()
        for leave in content.findChildren(QToolButton, _LEAVE) if content is not None else ():
            leave.setVisible(can_be_left)

    def enter(self) -> None:
        """Put the keyboard on the first thing that can be done here."""
        steps = self.findChild(QWidget, _STEPS)
        first = steps.findChild(QPushButton) if steps is not None else None
        (first or self).setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, what: object, fill: Callable[[QVBoxLayout], object]) -> None:
        """Build the content anew where it differs from what is shown."""
        if what == self._shown and self.widget() is not None:
            return
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        scrolled = self._scrolled_of(what)
        self._shown = what
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(*[int(theme.Space.L)] * 4)
        column.setSpacing(theme.Space.L)
        fill(column)
        column.addStretch(1)
        before = self.takeWidget()
        if before is not None:
            before.deleteLater()  # not now: the change may have begun with a key in it
        self.setWidget(content)
        self.let_leave(self._can_be_left)
        self.verticalScrollBar().setValue(scrolled)
        if had_focus:
            self.enter()

    def _scrolled_of(self, what: object) -> int:
        """Stay where it was scrolled to while the same request is told anew."""
        is_same = (
            isinstance(what, Told)
            and isinstance(self._shown, Told)
            and what.request.id == self._shown.request.id
        )
        return self.verticalScrollBar().value() if is_same else 0

    # ── one request ──────────────────────────────────────────────────────────────────────────

    def _tell(self, column: QVBoxLayout, told: Told) -> None:
        request = told.request
        column.addLayout(self._head(request))
        column.addWidget(self._steps(told))
        if any(told.ahead):
            column.addLayout(ahead_lines(told.ahead))
        facts = self._facts(request)
        if facts.count():
            column.addLayout(facts)
        column.addWidget(note_section(request, told.subject))
        if told.reading:
            column.addWidget(InboundReading(told.reading))
        column.addWidget(self._course(request, told.events))
        lines = stored_lines(request.coach)
        if lines:
            section = Section(tr("Coach, when it was written"))
            coach = CoachList()
            coach.set_lines(lines)
            coach.verdict.setChecked(True)
            coach.verdict.hide()  # what was good is not kept, and can’t be counted
            section.body.addWidget(coach)
            column.addWidget(section)

    def _head(self, request: Request) -> QHBoxLayout:
        row = head(request)
        leave = QToolButton()
        leave.setIcon(icon("cross", "quiet"))
        leave.setObjectName(_LEAVE)
        leave.setToolTip(tr("Close (Esc)"))
        leave.setAccessibleName(tr("Close the request"))
        leave.clicked.connect(self.left)
        row.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _steps(self, told: Told) -> QWidget:
        """Offer to go on writing a draft, the way to the person, and a day to come back."""
        request = told.request
        steps = QWidget()
        steps.setObjectName(_STEPS)
        row = FlowLayout(steps, theme.Space.XS)
        if request.state is RequestState.DRAFTED:
            go_on = QPushButton(icon("edit", "on_accent"), tr("Continue writing"))
            go_on.setProperty("primary", True)
            go_on.clicked.connect(lambda: self.draft_wanted.emit(request.id))
            row.addWidget(go_on)
        person = QPushButton(icon("user", "quiet"), tr("Show person"))
        person.setProperty("small", True)
        person.clicked.connect(lambda: self.contact_wanted.emit(request.contact_id))
        row.addWidget(person)
        follow_up = FollowUpButton()
        follow_up.show_day(told.follow_up_on)
        follow_up.chosen.connect(self.follow_up_wanted)
        row.addWidget(follow_up)
        return steps

    def _facts(self, request: Request) -> QGridLayout:
        """List what the request was for, and by which means; the template leads to itself."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.Space.M)
        grid.setVerticalSpacing(theme.Space.S)
        grid.setColumnStretch(1, 1)
        facts: Sequence[tuple[str, str, QWidget]] = (
            (tr("Goal"), request.goal, wrapped(request.goal)),
            (tr("History"), request.shared_history, wrapped(request.shared_history)),
            (tr("Channel"), request.channel, wrapped(request.channel)),
            (tr("Template"), request.template, self._template_link(request)),
        )
        for row, (name, text, part) in enumerate(facts):
            if text:
                grid.addWidget(theme.label(name, "quiet"), row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(part, row, 1)
        return grid

    def _template_link(self, request: Request) -> QPushButton:
        link = Link(template_words(request), tr("Show this template"))
        link.clicked.connect(lambda: self.template_wanted.emit(request.template))
        return link

    def _course(self, request: Request, events: Sequence[Event]) -> Course:
        course = Course(request, events)
        course.dated.connect(self.dated)
        course.remarked.connect(self.remarked)
        course.removed.connect(self.removed)
        course.added.connect(self.added)
        return course

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
