"""The list itself: two lines a person where it is narrow, columns where it is wide.

Whole rows are chosen, several by Shift and Ctrl, all by Ctrl+A; a letter begins a search.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.pages.people.columns import COLUMNS, NAME, NAMES
from connote.ui.pages.people.header import PeopleHeader
from connote.ui.pages.people.table_model import PeopleModel
from connote.ui.widgets.direction import is_mirrored, placed, write
from connote.ui.widgets.person_delegate import PersonDelegate, paint_ground
from connote.ui.widgets.status_pill import StatusDelegate

WIDE = 520
"""From this width on the list has columns."""

_ROW = theme.CONTROL + theme.Space.S
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = QAbstractItemView.CursorAction
_FLAG = QItemSelectionModel.SelectionFlag

Index = QModelIndex | QPersistentModelIndex


class PeopleTable(QTableView):
    """Shows a PeopleModel; signals say what its keys want."""

    all_wanted = Signal()
    entered = Signal()
    typed = Signal(str)
    left = Signal()
    menu_wanted = Signal(QPoint)
    selection_changed = Signal()

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        """Show a model, narrow as long as there is no room."""
        super().__init__(parent)
        self._people = model
        self.header = PeopleHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        theme.dress_table(self)
        self.setItemDelegate(_Cell(self))
        self.setItemDelegateForColumn(NAME, PersonDelegate(self))
        self.setItemDelegateForColumn(NAMES.index("state"), StatusDelegate(self))
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("People"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.doubleClicked.connect(lambda _index: self.entered.emit())
        self.selectionModel().selectionChanged.connect(lambda: self.selection_changed.emit())
        self._become(wide=False)

    # ── narrow or wide ───────────────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have columns where there is room for them."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        if wide != self._people.is_wide:
            self._become(wide=wide)

    def _become(self, *, wide: bool) -> None:
        self._people.is_wide = wide
        rows, bars = self.verticalHeader(), Qt.ScrollBarPolicy
        rows.setMinimumSectionSize(_ROW if wide else theme.ROW)
        rows.setDefaultSectionSize(_ROW if wide else theme.ROW)
        self.setHorizontalScrollBarPolicy(
            bars.ScrollBarAsNeeded if wide else bars.ScrollBarAlwaysOff
        )
        self.header.become(wide=wide)
        self.viewport().update()

    # ── what is chosen ───────────────────────────────────────────────────────────────────────

    def spans(self) -> list[tuple[int, int]]:
        """Give the chosen rows as spans, first and last of each."""
        return [(one.top(), one.bottom()) for one in self.selectionModel().selection().toList()]

    def number_chosen(self) -> int:
        """Count the chosen rows."""
        return sum(last - first + 1 for first, last in self.spans())

    def is_chosen(self, row: int) -> bool:
        """Say whether a row is among the chosen ones."""
        return any(first <= row <= last for first, last in self.spans())

    def choose_row(self, row: int | None) -> None:
        """Choose one row and nothing else, or none."""
        chosen = self.selectionModel()
        if row is None:
            chosen.clearCurrentIndex()
            chosen.clearSelection()
            return
        chosen.setCurrentIndex(self._people.index(row, NAME), _FLAG.ClearAndSelect | _FLAG.Rows)

    def mark_row(self, row: int) -> None:
        """Let the keyboard stand on a row, whatever is chosen."""
        self.selectionModel().setCurrentIndex(self._people.index(row, NAME), _FLAG.NoUpdate)

    def selectAll(self) -> None:
        """Choose everybody, also those below who were not counted yet."""
        self.all_wanted.emit()
        super().selectAll()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End go to the first and the last person; along the columns nothing goes."""
        if action in (_ENDS.MoveLeft, _ENDS.MoveRight):
            bar = self.horizontalScrollBar()
            step = bar.singleStep() if action == _ENDS.MoveRight else -bar.singleStep()
            bar.setValue(bar.value() + (-step if is_mirrored(self) else step))
            return self.currentIndex()
        if action in (_ENDS.MoveHome, _ENDS.MoveEnd) and self._people.rowCount():
            row = 0 if action == _ENDS.MoveHome else self._people.rowCount() - 1
            return self._people.index(row, NAME)
        return super().moveCursor(action, modifiers)

    # ── events ───────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the person by Enter; let go of all but one by Escape, then of the list."""
        if event.key() in _ENTER and self.currentIndex().isValid() and not event.modifiers():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.number_chosen() > 1:
            self.choose_row(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Begin a search by a letter, rather than jump in the rows that happen to be at hand."""
        if search.strip():
            self.typed.emit(search)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu where the mouse is, or below the row for the Menu key."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        elif self.currentIndex().isValid():
            row = self.visualRect(self._people.index(self.currentIndex().row(), NAME))
            self.menu_wanted.emit(self.viewport().mapToGlobal(row.bottomLeft()))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Let the keyboard stand in the first column, whichever cell was clicked."""
        super().currentChanged(current, previous)
        if current.isValid() and current.column() != NAME:
            self.mark_row(current.row())


class _Cell(QStyledItemDelegate):
    """Paints a column's text, quieter than the name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fonts = {is_day: theme.font(tabular=is_day) for is_day in (False, True)}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_chosen = paint_ground(painter, option)
        text = index.data()
        if not text:
            return
        painter.save()
        now = theme.current()
        room: QRect = option.rect
        inside = room.adjusted(theme.Space.M, 0, -theme.Space.S, 0)
        mirrored = is_mirrored(option)
        painter.setFont(self._fonts[COLUMNS[index.column()].is_day])
        painter.setPen(now.quiet_chosen if is_chosen else now.quiet)
        write(painter, placed(inside, room, mirrored=mirrored), text, mirrored=mirrored)
        painter.restore()
