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
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from connote.core.deadlines import DeadlinesOf
from connote.core.speech import tr
from connote.core.things import Direction, RequestLines
from connote.ui import theme
from connote.ui.pages.requests.columns import INBOUND, OUTGOING
from connote.ui.pages.requests.header import RequestHeader
from connote.ui.pages.requests.rows import Chosen, ReadSome
from connote.ui.pages.requests.table_model import RequestTable
from connote.ui.widgets.person_delegate import PersonDelegate
from connote.ui.widgets.status_pill import StatusDelegate

Index = QModelIndex | QPersistentModelIndex

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FLAG = QItemSelectionModel.SelectionFlag


class RequestView(QTableView):
    """Shows requests; `opened` carries the id of the one that is meant by Enter or two clicks."""

    opened = Signal(int)
    selection_changed = Signal()

    def __init__(self, direction: Direction, read: ReadSome, parent: QWidget | None = None) -> None:
        """Build the view with a model of its own."""
        super().__init__(parent)
        columns = INBOUND if direction is Direction.INBOUND else OUTGOING
        self.is_key_held = False
        self.table = RequestTable(columns, read, self)
        self.setModel(self.table)
        self.head = RequestHeader(self, columns)
        self.setHorizontalHeader(self.head)
        self._dress()
        is_inbound = direction is Direction.INBOUND
        self.setAccessibleName(tr("Requests to me") if is_inbound else tr("My requests"))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._id_at(index)))
        self.selectionModel().selectionChanged.connect(lambda: self.selection_changed.emit())

    def _dress(self) -> None:
        theme.dress_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(_CellDelegate(self))
        self.head.setStretchLastSection(False)
        self.head.setSelectionModel(QItemSelectionModel(self.table, self.head))
        self.setSortingEnabled(True)  # else a click on a heading selects the whole column
        for place, column in enumerate(self.table.columns):
            if column.name == "person":
                self.setItemDelegateForColumn(place, _PersonInRow(self))
            elif column.name == "state":
                self.setItemDelegateForColumn(place, _StateInRow(self))
        self.head.arrange(self.head.arrangement)

    # ── what is selected ─────────────────────────────────────────────────────────────────────

    def chosen(self) -> Chosen:
        """Tell what is selected, from top to bottom."""
        return self.table.rows.chosen(self._selected_rows())

    def current_id(self) -> int | None:
        """Give the request of the current row."""
        index = self.currentIndex()
        return self._id_at(index) if index.isValid() else None

    def _selected_rows(self) -> list[int]:
        spans = self.selectionModel().selection().toList()
        return sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})

    def show_lines(self, lines: RequestLines, ahead: DeadlinesOf) -> None:
        """Show other rows, the selection kept; where all of it went, its place is kept."""
        ids = self.chosen().ids
        place = self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self.table.show_lines(lines, ahead)
        rows = self.table.rows
        kept = [row for known in ids if (row := rows.row_of(known)) is not None]
        if not kept and self.table.rowCount():
            kept = [min(max(place, 0), self.table.rowCount() - 1)]
        self._select(kept)
        self.verticalScrollBar().setValue(scrolled)
        self.selection_changed.emit()

    def choose(self, request_id: int) -> bool:
        """Select a request and bring it into sight; say whether it is shown."""
        row = self.table.rows.row_of(request_id)
        if row is None:
            return False
        self._select([row])  # selectRow would heed a Ctrl that is still held down
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

    def _id_at(self, index: Index) -> int:
        return self.table.rows.ids[index.row()]

    # ── events ───────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are keys of the page and never a search in the first column."""
        self.is_key_held = event.isAutoRepeat()
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self._id_at(self.currentIndex()))
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
        self.head.fit(self.viewport().width())


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
    if not isinstance(view, RequestView) or view.head.visualIndex(index.column()) != 0:
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
