"""The table of requests: given its rows, it orders them and asks nobody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from connote.core.things import Direction, Request, RequestState
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.requests.columns import Column, days_in_words
from connote.ui.widgets.plain_text import tooltip
from connote.ui.widgets.roles import PersonRole, StateRole

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_INBOUND_ICONS = {
    RequestState.SENT: ("inbox", "accent"),
    RequestState.ACCEPTED: ("check", "good"),
}
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RequestTable(QAbstractTableModel):
    """Requests as rows, in the order of the column that was chosen last."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        """Show these columns; the rows come with `show_rows`."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Request] = []
        self._places: dict[int, int] = {}
        self._order = (0, Qt.SortOrder.AscendingOrder)

    # ── rows ─────────────────────────────────────────────────────────────────────────────────

    def show_rows(self, requests: Sequence[Request]) -> None:
        """Show these requests, in the order chosen last."""
        self.beginResetModel()
        self._take(requests)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; equal ones stay as they were, empty ones come last."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in old]
        self._order = (column, order)
        self._take(self._rows)
        new = [
            self.index(self._places[known], index.column())
            for known, index in zip(ids, old, strict=True)
        ]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _take(self, requests: Sequence[Request]) -> None:
        column, order = self._order
        key = self.columns[column].key if 0 <= column < len(self.columns) else lambda r: r.id
        keyed = [(key(request), request) for request in requests]
        full = [pair for pair in keyed if pair[0] is not None]
        is_falling = order == Qt.SortOrder.DescendingOrder
        full.sort(key=lambda pair: pair[0], reverse=is_falling)  # type: ignore[arg-type, return-value]
        self._rows = [pair[1] for pair in full] + [pair[1] for pair in keyed if pair[0] is None]
        self._places = {request.id: place for place, request in enumerate(self._rows)}

    def request_at(self, row: int) -> Request:
        """Give the request of a row."""
        return self._rows[row]

    def row_of(self, request_id: int) -> int | None:
        """Find the row of a request; None where it is not shown."""
        return self._places.get(request_id)

    # ── what the view asks ───────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows; a cell has none below it."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        request, column = self._rows[index.row()], self.columns[index.column()]
        if role == _Role.DisplayRole:
            return column.text(request)
        if role == _Role.TextAlignmentRole:
            return _NUMBER if column.is_number else _TEXT
        if column.name == "person" and role in (PersonRole.NAME, PersonRole.SECOND):
            return request.contact if role == PersonRole.NAME else _place_of(request)
        if column.name == "state":
            return _state_data(request, role)
        return _quiet_data(request, column, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Give a column's title, over its numbers at the right."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == _Role.DisplayRole:
            return column.title
        if role == _Role.ToolTipRole:
            return column.hint or None
        if role == _Role.TextAlignmentRole:
            return _NUMBER if column.is_number else _TEXT
        return None


def _state_data(request: Request, role: int) -> object:
    """Show a pill where I asked; where I was asked, words and an icon."""
    if request.direction is Direction.OUTGOING:
        return request.state if role == StateRole.STATE else None
    if role == _Role.DecorationRole:
        return icon(*_INBOUND_ICONS.get(request.state, ("cross", "quiet")))
    return None


def _quiet_data(request: Request, column: Column, role: int) -> object:
    if role == _Role.ToolTipRole:
        return tooltip(days_in_words(request) if column.name == "days" else column.text(request))
    if role == _Role.AccessibleTextRole and column.name == "days":
        return days_in_words(request)
    if role == _Role.FontRole and (column.is_number or column.name == "sent"):
        return theme.font(tabular=True)
    return None


def _place_of(request: Request) -> str:
    return " · ".join(part for part in (request.position, request.organization) if part)
