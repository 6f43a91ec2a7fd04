"""The list of goals: title, state, and how far each one got."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from connote.core.speech import later, tr
from connote.core.things import Goal, GoalState
from connote.ui import theme
from connote.ui.icons import icon, paint_icon
from connote.ui.pages.goals.progress_bar import paint_progress, progress_words, result_words
from connote.ui.widgets.direction import is_mirrored, placed, write
from connote.ui.widgets.person_delegate import paint_ground
from connote.ui.widgets.plain_text import tooltip
from connote.ui.widgets.roles import PersonRole

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_SIGNS = {
    GoalState.ACTIVE: ("circle", "accent"),
    GoalState.REACHED: ("circle-check", "good"),
    GoalState.DROPPED: ("circle-slash", "quiet"),
}
_WORDS = {
    GoalState.ACTIVE: later("Active"),
    GoalState.REACHED: later("Reached"),
    GoalState.DROPPED: later("Dropped"),
}
_VERBS = {
    GoalState.ACTIVE: later("Take it up again"),
    GoalState.REACHED: later("Mark as reached"),
    GoalState.DROPPED: later("Drop it"),
}
_ROW = theme.ROW + theme.Space.L
_BAR = 3


def state_words(state: GoalState) -> str:
    """Name a state."""
    return tr(_WORDS[state])


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

    def goal_of(self, goal_id: int) -> Goal:
        """Give the goal of an id that is shown."""
        return next(goal for goal in self._goals if goal.id == goal_id)

    @property
    def asked(self) -> int:
        """Count the requests for all goals."""
        return sum(goal.asked for goal in self._goals)

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
            return tooltip(f"{goal.title}\n{_second_line(goal)}")
        if role == _Role.AccessibleTextRole:
            return ", ".join((goal.title, state_words(goal.state), progress_words(goal)))
        return None


def _second_line(goal: Goal) -> str:
    if goal.state is GoalState.ACTIVE:
        return progress_words(goal)
    return " · ".join((state_words(goal.state), result_words(goal)))


class GoalList(QListView):
    """Shows the goals; `goal_chosen` carries the id of the one that is looked at."""

    goal_chosen = Signal(int)
    entered = Signal()
    delete_wanted = Signal()
    state_wanted = Signal(object)
    """A GoalState for the goal that is looked at."""

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
        self.setAccessibleName(tr("Goals"))
        self.menu = QMenu(self)
        self.menu.addAction(icon("edit"), tr("Rename")).triggered.connect(self.entered)
        self._verbs: dict[GoalState, QAction] = {}
        for state, words in _VERBS.items():
            self._verbs[state] = self.menu.addAction(icon(_SIGNS[state][0]), tr(words))
            self._verbs[state].triggered.connect(
                lambda _checked=False, state=state: self.state_wanted.emit(state)
            )
        self.menu.addSeparator()
        self.menu.addAction(icon("trash"), tr("Delete")).triggered.connect(self.delete_wanted)

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a goal: under the mouse, or by the Menu key at the chosen one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        for state, action in self._verbs.items():
            action.setVisible(state is not self.goals.goal_at(index.row()).state)
        place = self.visualRect(index).center() if by_key else event.pos()
        self.menu.popup(self.viewport().mapToGlobal(place))


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
        mirrored = is_mirrored(option)
        paint_icon(painter, placed(sign, rect, mirrored=mirrored), name, getattr(now, role))
        room = rect.adjusted(2 * theme.Space.L + theme.Space.M, 0, -theme.Space.M, 0)
        room = placed(room, rect, mirrored=mirrored)
        upper, lower, bar = _lines(room, has_bar=bool(goal.asked))
        painter.setFont(theme.font(strong=True))
        painter.setPen(now.text if goal.state is GoalState.ACTIVE else quiet)
        write(painter, upper, goal.title, mirrored=mirrored)
        painter.setFont(theme.font(theme.Size.HINT, tabular=True))
        painter.setPen(quiet)
        write(painter, lower, _second_line(goal), mirrored=mirrored)
        if goal.asked:
            paint_progress(painter, bar, goal, runs_left=mirrored)
        painter.restore()


def _lines(room: QRect, *, has_bar: bool) -> tuple[QRect, QRect, QRectF]:
    """Set two lines and a bar close together in the vertical middle."""
    first = QFontMetrics(theme.font(strong=True)).height()
    second = QFontMetrics(theme.font(theme.Size.HINT)).height()
    whole = first + 2 + second + (theme.Space.XS + _BAR if has_bar else 0)
    top = room.y() + (room.height() - whole) // 2
    upper = QRect(room.x(), top, room.width(), first)
    lower = QRect(room.x(), upper.bottom() + 3, room.width(), second)
    bar = QRectF(room.x(), lower.bottom() + 1 + theme.Space.XS, room.width(), _BAR)
    return upper, lower, bar
