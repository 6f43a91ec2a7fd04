"""The view on the table: whole rows, keys of their own, columns that give way to the narrow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from connote.core.things import Direction, Request
from connote.ui import theme
from connote.ui.pages.requests.columns import Column
from connote.ui.pages.requests.table_model import RequestTable
from connote.ui.widgets.person_delegate import PersonDelegate
from connote.ui.widgets.status_pill import StatusDelegate

Index = QModelIndex | QPersistentModelIndex

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FLAG = QItemSelectionModel.SelectionFlag


class RequestView(QTableView):
    """Shows requests; `entered` and `clicked_twice` carry the one that is meant."""

    entered = Signal(object)
    clicked_twice = Signal(object)
    selection_changed = Signal()

    def __init__(
        self, columns: Sequence[Column], direction: Direction, parent: QWidget | None = None
    ) -> None:
        """Build the view with a model of its own."""
        super().__init__(parent)
        self.table = RequestTable(columns, self)
        self.setModel(self.table)
        self._dress(columns, direction)
        self.doubleClicked.connect(lambda index: self.clicked_twice.emit(self._at(index)))
        self.selectionModel().selectionChanged.connect(lambda: self.selection_changed.emit())

    def _dress(self, columns: Sequence[Column], direction: Direction) -> None:
        theme.dress_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(_CellDelegate(self))
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for place, column in enumerate(columns):
            header.resizeSection(place, column.width)
            if column.stretches:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            if column.name == "person":
                self.setItemDelegateForColumn(place, _PersonInRow(self))
            elif column.name == "state" and direction is Direction.OUTGOING:
                self.setItemDelegateForColumn(place, _StateInRow(self))
        newest = [column.name for column in columns].index("sent")
        self.setSortingEnabled(True)
        self.sortByColumn(newest, Qt.SortOrder.DescendingOrder)

    # ── what is selected ─────────────────────────────────────────────────────────────────────

    def selected(self) -> list[Request]:
        """Give the selected requests, from top to bottom."""
        spans = self.selectionModel().selection().toList()
        rows = sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})
        return [self.table.request_at(row) for row in rows]

    def show_rows(self, requests: Sequence[Request]) -> None:
        """Show other rows, the selection kept; where all of it went, its place is kept."""
        ids = [request.id for request in self.selected()]
        place = self.currentIndex().row()
        self.table.show_rows(requests)
        kept = [row for known in ids if (row := self.table.row_of(known)) is not None]
        if not kept and self.table.rowCount():
            kept = [min(max(place, 0), self.table.rowCount() - 1)]
        self._select(kept)
        self.selection_changed.emit()

    def choose(self, request_id: int) -> bool:
        """Select a request and bring it into sight; say whether it is shown."""
        row = self.table.row_of(request_id)
        if row is None:
            return False
        self.selectRow(row)
        self.scrollTo(self.table.index(row, 0))
        return True

    def _select(self, rows: Iterable[int]) -> None:
        selection = QItemSelection()
        last = self.table.columnCount() - 1
        spans = _spans(sorted(rows))
        for first, end in spans:
            selection.select(self.table.index(first, 0), self.table.index(end, last))
        chosen = self.selectionModel()
        chosen.select(selection, _FLAG.ClearAndSelect)
        if spans:
            chosen.setCurrentIndex(self.table.index(spans[0][0], 0), _FLAG.NoUpdate)

    def _at(self, index: Index) -> Request:
        return self.table.request_at(index.row())

    # ── events ───────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are keys of the page and never a search in the first column."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.entered.emit(self._at(self.currentIndex()))
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint: the bar of the focus stands in the first column, wherever the click was."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns go, the least needed first, rather than scroll sideways."""
        super().resizeEvent(event)
        room = self.viewport().width()
        needed = sum(column.width for column in self.table.columns)
        for column in sorted(self.table.columns, key=lambda column: -column.rank):
            is_hidden = column.rank > 0 and needed > room
            self.setColumnHidden(self.table.columns.index(column), is_hidden)
            needed -= column.width if is_hidden else 0
        self._stretch_one()

    def _stretch_one(self) -> None:
        """Let the person take the room where the column that usually does gave way."""
        header, columns = self.horizontalHeader(), self.table.columns
        person = [column.name for column in columns].index("person")
        stretching = next(place for place, column in enumerate(columns) if column.stretches)
        alone = self.isColumnHidden(stretching)
        mode = QHeaderView.ResizeMode.Stretch if alone else QHeaderView.ResizeMode.Interactive
        if header.sectionResizeMode(person) != mode:
            header.setSectionResizeMode(person, mode)
            header.resizeSection(person, columns[person].width)


def _spans(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Join neighbouring rows: [1, 2, 3, 7] gives [(1, 3), (7, 7)]."""
    spans: list[tuple[int, int]] = []
    for row in rows:
        if spans and row == spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], row)
        else:
            spans.append((row, row))
    return spans


# ── cells that know they stand in a row ──────────────────────────────────────────────────────


def _in_row(option: QStyleOptionViewItem, index: Index) -> QStyleOptionViewItem:
    """Move the sign of the focus from the clicked cell to the first of its row."""
    made = QStyleOptionViewItem(option)
    view = option.widget
    made.state &= ~QStyle.StateFlag.State_HasFocus
    if not isinstance(view, QTableView) or index.column() != 0:
        return made
    if view.hasFocus() and view.currentIndex().row() == index.row():
        made.state |= QStyle.StateFlag.State_HasFocus
    return made


class _PersonInRow(PersonDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, _in_row(option, index), index)


class _StateInRow(StatusDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, _in_row(option, index), index)


class _CellDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, _in_row(option, index), index)
