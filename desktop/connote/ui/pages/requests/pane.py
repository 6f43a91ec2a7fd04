"""The pane beside a table: the selected request with its note, its course and the coach."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from connote.core.things import Direction, Event, Request, RequestState
from connote.ui import theme, words
from connote.ui.icons import icon
from connote.ui.pages.requests.coach_words import stored_lines
from connote.ui.pages.requests.columns import days_in_words, inbound_word, template_words
from connote.ui.widgets.coach_list import CoachList
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.initials import Initials
from connote.ui.widgets.section import Section
from connote.ui.widgets.status_pill import FACES, StatusPill

_DISC = 36


class RequestPane(QScrollArea):
    """Shows one request whole, several as a count, or what to do where none is selected."""

    contact_wanted = Signal(int)
    draft_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("The selected request")
        self._shown: object = None
        self.show_none()

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def show_none(self) -> None:
        """Say what the pane is for."""
        self._show(None, lambda column: column.addWidget(_quiet("No request is selected.")))

    def show_several(self, requests: Sequence[Request]) -> None:
        """Count the selected requests by state."""
        self._show(
            tuple(request.id for request in requests), lambda column: _count(column, requests)
        )

    def show_request(self, request: Request, events: Sequence[Event]) -> None:
        """Show one request and what happened to it."""
        self._show((request, tuple(events)), lambda column: self._tell(column, request, events))

    def _show(self, what: object, fill: Callable[[QVBoxLayout], object]) -> None:
        """Build the content anew where it differs from what is shown."""
        if what == self._shown and self.widget() is not None:
            return
        self._shown = what
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(*[int(theme.Space.L)] * 4)
        column.setSpacing(theme.Space.L)
        fill(column)
        column.addStretch(1)
        self.setWidget(content)

    # ── one request ──────────────────────────────────────────────────────────────────────────

    def _tell(self, column: QVBoxLayout, request: Request, events: Sequence[Event]) -> None:
        column.addLayout(_head(request))
        column.addWidget(self._steps(request))
        column.addLayout(_facts(request))
        column.addWidget(_note(request))
        column.addWidget(_course(request, events))
        lines = stored_lines(request.coach)
        if lines:
            section = Section("Coach, when it was written")
            coach = CoachList()
            coach.set_lines(lines)
            section.body.addWidget(coach)
            column.addWidget(section)

    def _steps(self, request: Request) -> QWidget:
        """Offer to go on writing a draft, and the way to the person."""
        steps = QWidget()
        row = FlowLayout(steps)
        if request.state is RequestState.DRAFTED:
            go_on = QPushButton(icon("edit", "on_accent"), "Continue writing")
            go_on.setProperty("primary", True)
            go_on.clicked.connect(lambda: self.draft_wanted.emit(request.id))
            row.addWidget(go_on)
        person = QPushButton(icon("user", "quiet"), "Show person")
        person.clicked.connect(lambda: self.contact_wanted.emit(request.contact_id))
        row.addWidget(person)
        return steps


def _head(request: Request) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.Space.M)
    row.addWidget(Initials(request.contact, _DISC), 0, Qt.AlignmentFlag.AlignTop)
    lines = QVBoxLayout()
    lines.setSpacing(theme.Space.XS // 2)
    lines.addWidget(ElidedLabel(request.contact, size=theme.Size.STRONG, strong=True))
    place = " · ".join(part for part in (request.position, request.organization) if part)
    if place:
        lines.addWidget(ElidedLabel(place, role="quiet"))
    row.addLayout(lines, 1)
    return row


def _facts(request: Request) -> QGridLayout:
    """List what the request was for, and by which means."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.Space.M)
    grid.setVerticalSpacing(theme.Space.S)
    grid.setColumnStretch(1, 1)
    for name, text in (
        ("Goal", request.goal),
        ("History", request.shared_history),
        ("Channel", request.channel),
        ("Template", template_words(request)),
    ):
        if text:
            row = grid.rowCount()
            grid.addWidget(theme.label(name, "quiet"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_wrapped(text), row, 1)
    return grid


def _note(request: Request) -> Section:
    """Show the note as it went out, ready to be selected and copied."""
    if request.direction is Direction.INBOUND:
        title = "Their note"
    else:
        title = "The draft" if request.state is RequestState.DRAFTED else "The note as sent"
    section = Section(title)
    if not request.note:
        section.body.addWidget(_quiet("Without a note."))
        return section
    text = _wrapped(request.note)
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    text.setAccessibleName(title)
    section.body.addWidget(_on_card(text))
    section.body.addWidget(theme.label(words.number(request.note_length, "character"), "hint"))
    return section


def _on_card(text: QLabel) -> QFrame:
    card = QFrame()
    card.setProperty("card", True)
    column = QVBoxLayout(card)
    column.setContentsMargins(*[int(theme.Space.M)] * 4)
    column.addWidget(text)
    return card


def _course(request: Request, events: Sequence[Event]) -> Section:
    """List what happened, oldest first, each with its day."""
    section = Section("What happened")
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.Space.M)
    grid.setVerticalSpacing(theme.Space.XS)
    grid.setColumnStretch(2, 1)
    for event in events:
        row = grid.rowCount()
        grid.addWidget(_event_sign(request, event), row, 0)
        grid.addWidget(theme.label(words.day(event.on)), row, 1)
        grid.addWidget(theme.label(words.ago(event.on), "hint"), row, 2)
        if event.remarks:
            grid.addWidget(_quiet(event.remarks), row + 1, 1, 1, 2)
    section.body.addLayout(grid)
    waited = days_in_words(request)
    if waited:
        section.body.addWidget(theme.label(waited.capitalize(), "hint"))
    return section


def _event_sign(request: Request, event: Event) -> QWidget:
    if request.direction is Direction.OUTGOING:
        return StatusPill(event.kind)
    is_receipt = event.kind is RequestState.SENT
    return theme.label("Received" if is_receipt else inbound_word(event.kind))


def _count(column: QVBoxLayout, requests: Sequence[Request]) -> None:
    column.addWidget(theme.label(f"{len(requests):,} requests selected", "strong"))
    counts = Counter(request.state for request in requests)
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.Space.M)
    grid.setColumnStretch(1, 1)
    for row, state in enumerate(state for state in FACES if counts[state]):
        if requests[0].direction is Direction.OUTGOING:
            grid.addWidget(StatusPill(state), row, 0)
        else:
            grid.addWidget(theme.label(inbound_word(state)), row, 0)
        grid.addWidget(theme.label(f"{counts[state]:,}"), row, 1)
    column.addLayout(grid)
    column.addWidget(_quiet("A mark counts for all of them, and one undo takes it back."))


def _wrapped(text: str) -> QLabel:
    made = theme.label(text)
    made.setWordWrap(True)
    return made


def _quiet(text: str) -> QLabel:
    made = theme.label(text, "quiet")
    made.setWordWrap(True)
    return made
