"""The parts of a request's pane that are only read: who, what for, the note, the days ahead."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import tr
from connote.core.things import Deadlines, Direction, Request, RequestState
from connote.ui import theme, words
from connote.ui.icons import icon
from connote.ui.pages.requests.ahead import days_ahead
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.initials import Initials
from connote.ui.widgets.plain_text import tooltip
from connote.ui.widgets.section import Section
from connote.ui.widgets.status_pill import FACES, StatusPill

_DISC = 36


def head(request: Request) -> QHBoxLayout:
    """Say whose request it is."""
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


def ahead_lines(ahead: Deadlines) -> QVBoxLayout:
    """Say on which days what is due by the rules of the channel."""
    column = QVBoxLayout()
    column.setSpacing(theme.Space.XS)
    for words_of_day, is_due in days_ahead(ahead):
        row = QHBoxLayout()
        row.setSpacing(theme.Space.S)
        sign = QLabel()
        mark = icon("warning", "warning") if is_due else icon("calendar", "quiet")
        sign.setPixmap(mark.pixmap(theme.ICON, theme.ICON))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        told = theme.label(words_of_day, "warning" if is_due else "quiet")
        told.setWordWrap(True)
        row.addWidget(told, 1)
        column.addLayout(row)
    return column


def note_section(request: Request, subject: str) -> Section:
    """Show the note as it went out, ready to be selected and copied."""
    if request.direction is Direction.INBOUND:
        title = tr("Their note")
    elif request.state is RequestState.DRAFTED:
        title = tr("The draft")
    else:
        title = tr("The note as sent")
    section = Section(title)
    if not request.note:
        section.body.addWidget(quiet(tr("Without a note.")))
        return section
    text = wrapped(request.note)
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    text.setAccessibleName(title)
    section.body.addWidget(_on_card(text, subject))
    told = tr("%n character(s)", "", request.note_length)
    section.body.addWidget(theme.label(told, "hint"))
    return section


def _on_card(text: QLabel, subject: str) -> QFrame:
    card = QFrame()
    card.setProperty("card", True)
    column = QVBoxLayout(card)
    column.setContentsMargins(*[int(theme.Space.M)] * 4)
    if subject:
        title = wrapped(subject)
        title.setFont(theme.font(strong=True))
        column.addWidget(title)
    column.addWidget(text)
    return card


def count_of(states: Counter[RequestState], direction: Direction) -> QWidget:
    """Say how many are selected, and how many of them stand where."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.Space.L)
    count = states.total()
    column.addWidget(theme.label(tr("%n request(s) selected", "", count), "strong"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.Space.M)
    grid.setColumnStretch(1, 1)
    for row, state in enumerate(state for state in FACES if states[state]):
        grid.addWidget(StatusPill(state, direction), row, 0)
        grid.addWidget(theme.label(words.figure(states[state])), row, 1)
    column.addLayout(grid)
    column.addWidget(quiet(tr("A mark counts for all of them, and one undo takes it back.")))
    return whole


class Link(QPushButton):
    """A text that leads somewhere, shortened to the room there is."""

    def __init__(self, text: str, hint: str) -> None:
        """Show a text; the tooltip has all of it, and where it leads."""
        super().__init__(text)
        self._text = text
        self.setProperty("link", True)
        self.setToolTip(tooltip(f"{text}\n{hint}"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text anew."""
        super().resizeEvent(event)
        end = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._text, end, self.width()))


def wrapped(text: str) -> QLabel:
    """Make a label that breaks its lines."""
    made = theme.label(text)
    made.setWordWrap(True)
    return made


def quiet(text: str) -> QLabel:
    """Make a quiet label that breaks its lines."""
    made = theme.label(text, "quiet")
    made.setWordWrap(True)
    return made
