"""The backups: when each was made and why, how many people are in it, and the way back to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.speech import figure, later, tr
from connote.core.store.backup import Backup, backups_in
from connote.ui import theme, words

Index = QModelIndex | QPersistentModelIndex

_REASONS = {
    "daily": later("first change of the day"),
    "manual": later("you asked for it"),
    "import": later("before an import"),
    "restore": later("before going back to another"),
    "replaced": later("before another file was opened"),
    "migration": later("before a new version of Connote"),
    "mend": later("before mending"),
}
_HEADINGS = (later("Made"), later("Why"), later("People"))
_MOST_IN_SIGHT = 6
_WIDTHS = (168, 0, 88)


class BackupTable(QAbstractTableModel):
    """A row a backup, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Backup, ...] = ()

    def show_backups(self, rows: Sequence[Backup]) -> None:
        """Show these."""
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the backups."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(_HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        is_heading = orientation == Qt.Orientation.Horizontal and 0 <= section < len(_HEADINGS)
        if is_heading and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADINGS[section])
        if is_heading and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell."""
        if not index.isValid():
            return None
        backup = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            why = tr(_REASONS[backup.reason]) if backup.reason in _REASONS else backup.reason
            return (when_made(backup), why, figure(backup.contacts))[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(backup.path)
        return None


class Backups(QWidget):
    """The list and what can be done; `restoring_wanted` carries a file and when it was made."""

    said = Signal(str)
    restoring_wanted = Signal(object, str)
    folder_wanted = Signal(object)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Lay list and buttons out."""
        super().__init__(parent)
        self._book = book
        self._model = BackupTable(self)
        self._model.modelReset.connect(self._look_at)
        self._table = QTableView()
        self._dress_table()
        self._none = theme.label(
            tr("There is no backup yet; the first one is made with the first change of a day."),
            "quiet",
        )
        self._none.setWordWrap(True)
        self._card = QFrame()
        self._card.setProperty("card", True)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(*[int(theme.Space.XS)] * 4)
        inside.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.S)
        column.addWidget(self._none)
        column.addWidget(self._card)
        column.addLayout(self._buttons())

    def _dress_table(self) -> None:
        self._table.setModel(self._model)
        theme.dress_table(self._table)
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setAccessibleName(tr("Backups"))
        self._table.activated.connect(self._want_restoring)
        self._table.selectionModel().currentRowChanged.connect(self._look_at)
        header = self._table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for place, width in enumerate(_WIDTHS):
            if width:
                self._table.setColumnWidth(place, width)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.Space.S)
        back_up = QPushButton(tr("Back up now"))
        back_up.clicked.connect(self._back_up)
        self._restore = QPushButton(tr("Restore…"))
        self._restore.clicked.connect(self._want_restoring)
        folder = QPushButton(tr("Open their folder"))
        folder.setProperty("quiet", True)
        folder.clicked.connect(lambda: self.folder_wanted.emit(self._book.backups))
        for button in (back_up, self._restore, folder):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def reload(self) -> None:
        """Look which backups there are."""
        present = backups_in(self._book.backups)
        self._model.show_backups(present)
        self._none.setVisible(not present)
        self._card.setVisible(bool(present))
        head = self._table.horizontalHeader().sizeHint().height()
        rows = min(len(present), _MOST_IN_SIGHT)
        self._table.setFixedHeight(head + rows * theme.ROW + theme.Space.XS)
        self._look_at()

    def focus_first(self) -> None:
        """Begin with the newest."""
        if self._model.rows and not self._table.currentIndex().isValid():
            self._table.selectRow(0)
        self._table.setFocus()

    def _look_at(self) -> None:
        self._restore.setEnabled(self._table.currentIndex().isValid())

    def _want_restoring(self) -> None:
        place = self._table.currentIndex().row()
        if 0 <= place < len(self._model.rows):
            backup = self._model.rows[place]
            self.restoring_wanted.emit(backup.path, when_made(backup))

    def _back_up(self) -> None:
        path = self._book.make_backup("manual")
        self.reload()
        self.said.emit(tr("Backed up to {path}").format(path=path))


def when_made(backup: Backup) -> str:
    """Say when a backup was made, as people do."""
    return f"{words.day(backup.day)}, {backup.time[:2]}:{backup.time[2:4]}"


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column == 2 else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
