"""The files of an import: what each was taken for, and what else can be made of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import later, tr
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.importing.reading import Source
from connote.ui.pages.importing.tables import FileLine, FilesTable, file_lines
from connote.ui.widgets.plain_text import menu_text, tooltip

_MESSAGES = later("Also see in messages.csv when we last spoke")


class FilesPanel(QWidget):
    """The list of files; `columns_wanted` carries the path of a table to be explained."""

    columns_wanted = Signal(object)
    messages_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the panel out, empty."""
        super().__init__(parent)
        self.view = FilesView(FilesTable(self))
        self.view.selectionModel().currentRowChanged.connect(self._offer_columns)
        self.view.activated.connect(self._activate)
        self._sources: tuple[Source, ...] = ()
        self.messages = QCheckBox(tr(_MESSAGES))
        self.messages.clicked.connect(self.messages_wanted)
        self.columns = QPushButton(icon("edit", "quiet"), "")
        self.columns.setProperty("small", True)
        self.columns.clicked.connect(self._want_columns)
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(theme.Space.L, theme.Space.S, theme.Space.L, theme.Space.S)
        row.setSpacing(theme.Space.M)
        row.addWidget(self.messages)
        row.addStretch(1)
        row.addWidget(self.columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.view, 1)
        self.show_sources(())

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Show what came of the files."""
        self._sources = tuple(sources)
        self.view.show_lines(file_lines(sources))
        self.messages.setVisible(any(source.may_hold_messages for source in sources))
        self.messages.setChecked(any(source.wish.with_messages for source in sources))
        self._offer_columns()

    def show_past(self, names: Sequence[str]) -> None:
        """Show the names of files that were read once."""
        self.show_sources(())
        self.view.show_lines([FileLine(name) for name in names])

    def let_choose(self, can_choose: bool) -> None:
        """Offer what else can be made of the files, or just show them."""
        has_any = not (self.messages.isHidden() and self.columns.isHidden())
        self._bar.setVisible(can_choose and has_any)

    def _offer_columns(self) -> None:
        source = self._table_at_hand()
        self.columns.setVisible(source is not None)
        if source is not None:
            name = QFontMetrics(theme.font()).elidedText(
                source.name, Qt.TextElideMode.ElideMiddle, 10 * theme.Space.XL
            )
            self.columns.setText(tr("Columns of {table}…").format(table=menu_text(name)))
            wanted = tr("Say what the columns of {table} mean").format(table=source.name)
            self.columns.setAccessibleName(wanted)
            self.columns.setToolTip(tooltip(wanted))

    def _table_at_hand(self) -> Source | None:
        """Give the table of the line that is chosen, else the first table."""
        tables = [source for source in self._sources if source.is_table]
        row = self.view.currentIndex().row()
        chosen = self.view.lines[row].source if 0 <= row < len(self.view.lines) else None
        return next((one for one in tables if one is chosen), tables[0] if tables else None)

    def _want_columns(self) -> None:
        source = self._table_at_hand()
        if source is not None:
            self.columns_wanted.emit(source.wish.path)

    def _activate(self, index: QModelIndex) -> None:
        source = self.view.lines[index.row()].source
        if source is not None and source.is_table and not self._bar.isHidden():
            self.columns_wanted.emit(source.wish.path)


class FilesView(QTableView):
    """The files; a sentence among them takes the whole line, and as many lines as it needs."""

    def __init__(self, model: FilesTable, parent: QWidget | None = None) -> None:
        """Show the model."""
        super().__init__(parent)
        theme.dress_table(self)
        self.setModel(model)
        self._files = model
        self.setAccessibleName(tr("Files"))
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setIconSize(QSize(theme.ICON, theme.ICON))
        self.verticalHeader().setMinimumSectionSize(theme.CONTROL)
        self.verticalHeader().setDefaultSectionSize(theme.CONTROL)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 200), (2, 88), (3, 88)):
            header.resizeSection(column, width)

    @property
    def lines(self) -> list[FileLine]:
        """Give the lines that are shown."""
        return self._files.rows

    def show_lines(self, lines: Sequence[FileLine]) -> None:
        """Show these lines."""
        self.clearSpans()
        self._files.show_rows(lines)
        for row, line in enumerate(self.lines):
            if line.is_sentence:
                self.setSpan(row, 0, 1, self._files.columnCount())
        QTimer.singleShot(0, self, self._fit_rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sentences the height they need now."""
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        metrics = QFontMetrics(theme.font())
        width = self.viewport().width() - theme.ICON - 2 * theme.Space.XL
        room = QRect(0, 0, max(width, 1), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        for row, line in enumerate(self.lines):
            if line.is_sentence:
                needed = metrics.boundingRect(room, flags, line.name).height() + theme.Space.M
                self.setRowHeight(row, max(theme.CONTROL, needed))
