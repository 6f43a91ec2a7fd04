"""The list of goals: title, state, and how far each one got."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from connote.core.things import Goal, GoalState
from connote.ui import theme
from connote.ui.icons import paint_icon
from connote.ui.widgets.person_delegate import paint_ground
from connote.ui.widgets.plain_text import is_right_to_left, tooltip
from connote.ui.widgets.roles import PersonRole

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_SIGNS = {
    GoalState.ACTIVE: ("circle", "accent"),
    GoalState.REACHED: ("circle-check", "good"),
    GoalState.DROPPED: ("circle-slash", "quiet"),
}
_ROW = theme.ROW + theme.Space.S


def progress_words(goal: Goal) -> str:
    """Say how far a goal got: `11 asked · 6 accepted · 1 helped`."""
    if not goal.asked:
        return "nobody asked yet"
    parts = [f"{goal.asked:,} asked"]
    parts += [f"{goal.accepted:,} accepted"] if goal.accepted else []
    parts += [f"{goal.helped:,} helped"] if goal.helped else []
    return " · ".join(parts)


class GoalModel(QAbstractListModel):
    """Goals as rows, in the order they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without goals."""
        super().__init__(parent)
        self._goals: list[Goal] = []

    def show_goals(self, goals: Sequence[Goal]) -> None:
        """Show these goals."""
        self.beginResetModel()
        self._goals = list(goals)
        self.endResetModel()

    def goal_at(self, row: int) -> Goal:
        """Give the goal of a row."""
        return self._goals[row]

    def row_of(self, goal_id: int | None) -> int | None:
        """Find the row of a goal; None where it is not there."""
        return next((row for row, goal in enumerate(self._goals) if goal.id == goal_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the goals."""
        return 0 if parent.isValid() else len(self._goals)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give what a row shows."""
        if not index.isValid():
            return None
        goal = self._goals[index.row()]
        if role in (_Role.DisplayRole, PersonRole.NAME):
            return goal.title
        if role == PersonRole.SECOND:
            return _second_line(goal)
        if role == _Role.ToolTipRole:
            return tooltip(goal.title)
        if role == _Role.AccessibleTextRole:
            return f"{goal.title}, {goal.state.value}, {progress_words(goal)}"
        return None


def _second_line(goal: Goal) -> str:
    state = "" if goal.state is GoalState.ACTIVE else goal.state.value.capitalize()
    return " · ".join(part for part in (state, progress_words(goal)) if part)


class GoalList(QListView):
    """Shows the goals; `goal_chosen` carries the id of the one that is looked at."""

    goal_chosen = Signal(int)
    entered = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the list with a model of its own."""
        super().__init__(parent)
        self.goals = GoalModel(self)
        self.setModel(self.goals)
        self.setItemDelegate(_GoalDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName("Goals")

    def choose(self, goal_id: int | None) -> None:
        """Select a goal, or the first one where it is not there."""
        row = self.goals.row_of(goal_id)
        self.setCurrentIndex(self.goals.index(row or 0, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which goal is looked at now."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.goal_chosen.emit(self.goals.goal_at(current.row()).id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 lead to the goal, Delete takes it out."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)


class _GoalDelegate(QStyledItemDelegate):
    """Paints the sign of the state, the title, and quietly below it the progress."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(8 * theme.Space.XL, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, GoalModel):
            return
        goal = model.goal_at(index.row())
        painter.save()
        is_chosen = paint_ground(painter, option)
        now, rect = theme.current(), QRect(option.rect)
        quiet = now.quiet_chosen if is_chosen else now.quiet
        name, role = _SIGNS[goal.state]
        sign = QRect(rect.x() + theme.Space.L, 0, theme.ICON, theme.ICON)
        sign.moveTop(rect.y() + (rect.height() - theme.ICON) // 2)
        paint_icon(painter, sign, name, getattr(now, role))
        room = rect.adjusted(2 * theme.Space.L + theme.Space.M, 0, -theme.Space.M, 0)
        upper, lower = _two_lines(room)
        ink = now.text if goal.state is GoalState.ACTIVE else quiet
        painter.setPen(ink)
        _write(painter, upper, theme.font(strong=True), goal.title)
        painter.setPen(quiet)
        _write(painter, lower, theme.font(theme.Size.HINT, tabular=True), _second_line(goal))
        painter.restore()


def _two_lines(room: QRect) -> tuple[QRect, QRect]:
    """Set two lines close together in the vertical middle."""
    first = QFontMetrics(theme.font(strong=True)).height()
    second = QFontMetrics(theme.font(theme.Size.HINT)).height()
    top = room.y() + (room.height() - first - second - 2) // 2
    upper = QRect(room.x(), top, room.width(), first)
    return upper, QRect(room.x(), upper.bottom() + 3, room.width(), second)


def _write(painter: QPainter, room: QRect, font: QFont, text: str) -> None:
    painter.setFont(font)
    line = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    runs_left = is_right_to_left(text)
    side = Qt.AlignmentFlag.AlignRight if runs_left else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, line)
