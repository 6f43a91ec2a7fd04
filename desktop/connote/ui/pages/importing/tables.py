"""The tables of the Import page as small models: files, skipped rows, requests that are gone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from connote.core.speech import tr
from connote.core.things import Skip
from connote.ui import theme, words
from connote.ui.icons import icon
from connote.ui.pages.importing.reading import Source
from connote.ui.widgets.plain_text import tooltip

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Column(NamedTuple):
    """A column: its title, what a row shows in it, and the native value it is sorted by.

    `title_when_done` is its title where what it tells of was done, "" for the same; `share` is how
    much of the width it gets, beside the others.
    """

    title: str
    shown: Callable[[Any], str]
    sorted_by: Callable[[Any], Any]
    is_number: bool = False
    title_when_done: str = ""
    share: int = 4


class RowsTable(QAbstractTableModel):
    """Rows of one kind under columns that know how to show and sort them."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[Any] = []

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Give a column's title, above its numbers where it has numbers."""
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            column = self.columns[section]
            if role == _Role.DisplayRole:
                return column.title
            if role == _Role.TextAlignmentRole and column.is_number:
                return _RIGHT
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == _Role.DisplayRole:
            return column.shown(self.rows[index.row()])
        if role == _Role.ToolTipRole:
            return tooltip(column.shown(self.rows[index.row()]))
        if column.is_number and role == _Role.TextAlignmentRole:
            return _RIGHT
        return _tabular() if column.is_number and role == _Role.FontRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by the native values of a column."""
        if not 0 <= column < len(self.columns):
            return
        self.layoutAboutToBeChanged.emit()
        is_down = order == Qt.SortOrder.DescendingOrder
        self.rows.sort(key=self.columns[column].sorted_by, reverse=is_down)
        self.layoutChanged.emit()


def _tabular() -> QFont:
    return theme.font(tabular=True)


# ── skipped rows ─────────────────────────────────────────────────────────────────────────────


def skips_table(parent: QObject | None = None) -> RowsTable:
    """Make the table of rows that were not taken, and why."""
    columns = (
        Column(tr("File"), lambda skip: skip.file, lambda skip: (skip.file, skip.row)),
        Column(
            tr("Row"),
            lambda skip: words.figure(skip.row),
            lambda skip: skip.row,
            is_number=True,
            share=2,
        ),
        Column(
            tr("Why it was not taken"),
            _reason,
            lambda skip: (skip.reason, skip.file, skip.row),
            share=9,
        ),
    )
    return RowsTable(columns, parent)


def _reason(skip: Skip) -> str:
    return skip.reason


# ── files ────────────────────────────────────────────────────────────────────────────────────


class FileLine(NamedTuple):
    """A line about a file; a remark or a failure takes the whole line, `sign` says which.

    `source` is what was read, where that is known still.
    """

    name: str
    kind: str = ""
    read: int = 0
    skipped: int = 0
    sign: str = "file"
    source: Source | None = None

    @property
    def is_sentence(self) -> bool:
        """Say whether the line is a sentence rather than a row of figures."""
        return self.sign != "file"


def file_lines(sources: Sequence[Source]) -> list[FileLine]:
    """Make the lines: what failed first, then each file with its remarks."""
    failed = [source for source in sources if source.reason]
    lines = [FileLine(one.reason, sign="warning", source=one) for one in failed]
    for source in sources:
        for file in source.files:
            figures = file.kind.value, file.read, len(file.skipped)
            lines.append(FileLine(file.name, *figures, source=source))
            lines += [FileLine(told, sign="info", source=source) for told in file.remarks]
    return lines


class FilesTable(RowsTable):
    """The files as they were recognised."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without files."""
        columns = (
            Column(tr("File"), lambda line: line.name, lambda line: line.name),
            Column(tr("What it is"), lambda line: line.kind, lambda line: line.kind),
            Column(tr("Rows"), _count("read"), lambda line: line.read, is_number=True),
            Column(tr("Skipped"), _count("skipped"), lambda line: line.skipped, is_number=True),
        )
        super().__init__(columns, parent)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give what a cell shows, with a sign before the name."""
        if index.isValid() and index.column() == 0:
            sign = self.rows[index.row()].sign
            if role == _Role.DecorationRole:
                return icon(sign, "warning" if sign == "warning" else "quiet")
            if role == _Role.ForegroundRole and sign != "file":
                return theme.current().quiet if sign == "info" else theme.current().warning
        return super().data(index, role)


def _count(name: str) -> Callable[[FileLine], str]:
    def shown(line: FileLine) -> str:
        return "" if line.is_sentence else words.figure(getattr(line, name))

    return shown


# ── requests that are gone ───────────────────────────────────────────────────────────────────


class GoneTable(RowsTable):
    """Requests proposed as gone, each with a tick; all are ticked at first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without requests."""
        columns = (
            Column(tr("Person"), lambda request: request.contact, lambda request: request.contact),
            Column(
                tr("Sent"),
                lambda request: words.day(request.sent_on),
                lambda request: request.sent_on,
                share=2,
            ),
            Column(tr("For"), lambda request: request.goal, lambda request: request.goal),
        )
        super().__init__(columns, parent)
        self._unticked: set[int] = set()

    def ticked(self) -> list[int]:
        """Give the ids of the requests with a tick."""
        return [request.id for request in self.rows if request.id not in self._unticked]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first cell of a row be ticked."""
        flags = super().flags(index)
        is_first = index.isValid() and index.column() == 0
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_first else flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give what a cell shows, and the tick."""
        if index.isValid() and index.column() == 0 and role == _Role.CheckStateRole:
            is_off = self.rows[index.row()].id in self._unticked
            return Qt.CheckState.Unchecked if is_off else Qt.CheckState.Checked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Set or take the tick of a row."""
        if not index.isValid() or index.column() != 0 or role != _Role.CheckStateRole:
            return False
        is_on = Qt.CheckState(value) == Qt.CheckState.Checked
        change = self._unticked.discard if is_on else self._unticked.add
        change(self.rows[index.row()].id)
        self.dataChanged.emit(index, index, [_Role.CheckStateRole])
        return True
