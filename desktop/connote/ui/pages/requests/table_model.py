"""The table of requests as a lazy model: any number of rows, those that are looked at read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from connote.core.deadlines import DeadlinesOf
from connote.core.speech import tr
from connote.core.things import Request, RequestLines
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.requests.ahead import is_overdue
from connote.ui.pages.requests.columns import Column, days_in_words
from connote.ui.pages.requests.rows import ReadSome, Rows, Shown
from connote.ui.widgets.plain_text import tooltip
from connote.ui.widgets.roles import PersonRole, StateRole

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_PERSON = (PersonRole.NAME, PersonRole.SECOND, _Role.ToolTipRole)
_NUMBER = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class RequestTable(QAbstractTableModel):
    """Requests as rows, in the order in which they were found."""

    def __init__(
        self, columns: Sequence[Column], read: ReadSome, parent: QObject | None = None
    ) -> None:
        """Show these columns; the rows come with `show_lines`."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows = Rows(read)

    def show_lines(self, lines: RequestLines, ahead: DeadlinesOf) -> None:
        """Show these requests."""
        self.beginResetModel()
        self.rows.take(lines.ids, lines.states, ahead)
        self.endResetModel()

    # ── what the view asks ───────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows; a cell has none below it."""
        return 0 if parent.isValid() else len(self.rows.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == _Role.TextAlignmentRole:
            return _NUMBER if column.is_number else _TEXT
        shown = self.rows.at(index.row())
        if shown is None:
            return None
        if role == _Role.DisplayRole:
            return column.text(shown)
        if column.name == "person" and role in _PERSON:
            return _person_data(shown.request, role)
        if column.name == "state" and role in tuple(StateRole):
            is_state = role == StateRole.STATE
            return shown.request.state if is_state else shown.request.direction
        return _quiet_data(shown, column, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Give a column's title, over its numbers at their side."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == _Role.DisplayRole:
            return tr(column.title)
        if role == _Role.ToolTipRole:
            return tr(column.hint) if column.hint else tr(column.title)
        if role == _Role.TextAlignmentRole:
            return _NUMBER if column.is_number else _TEXT
        return None


def _person_data(request: Request, role: int) -> str:
    if role == PersonRole.NAME:
        return request.contact
    place = _place_of(request)
    return tooltip(f"{request.contact}\n{place}") if role == _Role.ToolTipRole else place


def _quiet_data(shown: Shown, column: Column, role: int) -> object:
    if role == _Role.ToolTipRole:
        is_days = column.name == "days"
        return tooltip(days_in_words(shown.request) if is_days else column.text(shown))
    if role == _Role.AccessibleTextRole and column.name == "days":
        return days_in_words(shown.request)
    if role == _Role.FontRole and (column.is_number or column.is_day):
        return theme.font(tabular=True)
    if role == _Role.DecorationRole and column.name == "next" and is_overdue(shown.ahead):
        return icon("clock", "warning")
    return None


def _place_of(request: Request) -> str:
    return " · ".join(part for part in (request.position, request.organization) if part)
