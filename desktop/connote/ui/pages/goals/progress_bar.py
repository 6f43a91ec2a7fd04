"""How far a goal got, as a small bar: of those asked, who accepted, and of these who helped."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from connote.core.speech import figure, tr
from connote.core.things import Goal
from connote.ui import theme
from connote.ui.widgets.elided_label import ElidedLabel

_HEIGHT = 6
_WIDTH = 120
_SOFT = 0.5


def progress_words(goal: Goal) -> str:
    """Say how far a goal got: `11 asked · 6 accepted · 1 helped`."""
    if not goal.asked:
        return tr("nobody asked yet")
    parts = [tr("%n asked", "how many people", goal.asked)]
    parts += [tr("%n accepted", "how many people", goal.accepted)] if goal.accepted else []
    parts += [tr("%n helped", "how many people", goal.helped)] if goal.helped else []
    return " · ".join(parts)


def result_words(goal: Goal) -> str:
    """Say how a goal that is over went: `14 of 22 accepted`."""
    if not goal.asked:
        return progress_words(goal)
    told = tr("{accepted} of {asked} accepted", "how many people")
    return told.format(accepted=figure(goal.accepted), asked=figure(goal.asked))


def paint_progress(painter: QPainter, room: QRectF, goal: Goal, *, runs_left: bool) -> None:
    """Paint the bar: all who were asked, those who accepted softly over them, helped strongly."""
    now = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    soft = QColor(now.accent)
    soft.setAlphaF(_SOFT)
    for share, colour in (
        (1.0, now.line_strong),
        (_share(goal.accepted, goal), soft),
        (_share(goal.helped, goal), now.accent),
    ):
        width = room.width() * share
        left = room.right() - width if runs_left else room.left()
        if width:
            painter.setBrush(colour)
            bar = QRectF(left, room.top(), max(width, room.height()), room.height())
            painter.drawRoundedRect(bar, room.height() / 2, room.height() / 2)


def _share(part: int, goal: Goal) -> float:
    return part / goal.asked if goal.asked else 0.0


class ProgressLine(QWidget):
    """The bar and its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a goal."""
        super().__init__(parent)
        self._goal: Goal | None = None
        self._bar = _Bar()
        self._words = ElidedLabel(role="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.M)
        row.addWidget(self._bar)
        row.addWidget(self._words, 1)

    def show_goal(self, goal: Goal) -> None:
        """Show how far a goal got."""
        self._bar.show_goal(goal)
        words = progress_words(goal)
        self._goal = goal
        self._words.set_text(words[:1].upper() + words[1:])
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words the room of the bar where it is short."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Show the bar where somebody was asked and the words fit beside it."""
        words = self._words.fontMetrics().horizontalAdvance(self._words.text())
        has_room = self.width() >= _WIDTH + theme.Space.M + words
        self._bar.setVisible(has_room and self._goal is not None and bool(self._goal.asked))


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._goal: Goal | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_goal(self, goal: Goal) -> None:
        self._goal = goal
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._goal is not None:
            runs_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            paint_progress(QPainter(self), QRectF(self.rect()), self._goal, runs_left=runs_left)
