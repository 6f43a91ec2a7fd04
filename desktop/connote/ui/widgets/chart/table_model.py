"""The table of a chart's figures, sorted by what they are worth."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from connote.ui.widgets.chart.figures import Form, Table, Value, in_words, sort_value
from connote.ui.widgets.plain_text import tooltip

Index = QModelIndex | QPersistentModelIndex

_SIDES = {form: Qt.AlignmentFlag.AlignLeft for form in (Form.TEXT, Form.DAY)}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """Shows a Table; before anybody sorts it, rows stand as they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = Table()
        self._rows: list[tuple[Value, ...]] = []

    def show_table(self, table: Table) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self._rows = list(table.rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows; none has rows below it."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(self._table.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        column = self._table.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        return self._side(column.form) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Write the values, numbers on the right."""
        if not index.isValid():
            return None
        form = self._table.columns[index.column()].form
        words = in_words(self._rows[index.row()][index.column()], form)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(words)
        return self._side(form) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column's values; equal ones stay as they were given, no column restores."""
        self.layoutAboutToBeChanged.emit()
        self._rows = list(self._table.rows)
        if 0 <= column < self.columnCount():
            is_falling = order == Qt.SortOrder.DescendingOrder
            self._rows.sort(key=lambda row: sort_value(row[column]), reverse=is_falling)
        self.layoutChanged.emit()

    @staticmethod
    def _side(form: Form) -> int:
        return int(_SIDES.get(form, Qt.AlignmentFlag.AlignRight) | _MIDDLE)
