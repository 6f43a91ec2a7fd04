"""What an import is made of, a tab each: the files, the rows skipped, the requests gone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from connote.core.things import FileRead, Request, Skip
from connote.ui import theme
from connote.ui.pages.importing.reading import Unread
from connote.ui.pages.importing.tables import (
    FilesTable,
    GoneTable,
    RowsTable,
    file_lines,
    skips_table,
)
from connote.ui.widgets.section import rule
from connote.ui.words import number

FILES, SKIPPED, GONE = range(3)
_TITLES = ("Files", "Skipped", "Gone?")
_WHY_GONE = (
    "These were pending at an earlier import and are in neither file now: withdrawn, declined or "
    "expired; LinkedIn doesn’t say which."
)


class Details(QFrame):
    """A card with tabs; `mark_wanted` carries the ids of the requests to mark as gone."""

    mark_wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the card out, empty."""
        super().__init__(parent)
        self.setProperty("card", True)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName("Details of the import")
        self.files = FilesTable(self)
        self.skips = skips_table(self)
        self.gone = GoneTable(self)
        self.files_view = FilesView(self.files)
        self.skips_view = _view(self.skips, "Rows that were skipped", (200, 96))
        self.gone_view = _view(self.gone, "Requests that are gone", (240, 120))
        self.mark = QPushButton()
        self._stack = QStackedWidget()
        self._lay_out()
        self.gone.dataChanged.connect(self._count_ticked)
        self.mark.clicked.connect(lambda: self.mark_wanted.emit(self.gone.ticked()))
        self.skips_view.setSortingEnabled(True)
        self.skips_view.horizontalHeader().setSortIndicatorClearable(True)
        self.skips_view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def _lay_out(self) -> None:
        for title in _TITLES:
            self.tabs.addTab(title)
        for part in (self.files_view, self.skips_view, self._gone_panel()):
            self._stack.addWidget(part)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        head = QHBoxLayout()
        head.setContentsMargins(theme.Space.L, 0, theme.Space.L, 0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STROKE, 0, theme.STROKE, theme.Space.S)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self._stack, 1)

    def _gone_panel(self) -> QWidget:
        panel = QWidget()
        why = theme.label(_WHY_GONE, "quiet")
        why.setWordWrap(True)
        row = QHBoxLayout()
        row.setContentsMargins(theme.Space.L, theme.Space.S, theme.Space.L, theme.Space.S)
        row.setSpacing(theme.Space.L)
        row.addWidget(why, 1)
        row.addWidget(self.mark)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.gone_view, 1)
        return panel

    # ── what it shows ────────────────────────────────────────────────────────────────────────

    def show_files(self, files: Sequence[FileRead], unread: Sequence[Unread]) -> None:
        """Show the files as they were recognised, and nothing else yet."""
        self.files_view.show_lines(file_lines(files, unread))
        self._name(FILES, len(files) + len(unread))
        self.show_skips(())
        self.show_gone(())
        self.tabs.setCurrentIndex(FILES)

    def show_skips(self, skips: Sequence[Skip]) -> None:
        """Show the rows that were not taken."""
        self.skips_view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.skips.show_rows(skips)
        self._name(SKIPPED, len(skips))

    def show_gone(self, requests: Sequence[Request]) -> None:
        """Show the requests that are proposed as gone."""
        self.gone.show_rows(requests)
        self._name(GONE, len(requests))
        self._count_ticked()

    def choose(self, tab: int) -> None:
        """Show a tab."""
        self.tabs.setCurrentIndex(tab)

    def _name(self, tab: int, count: int) -> None:
        self.tabs.setTabText(tab, f"{_TITLES[tab]} {count:,}")
        self.tabs.setTabVisible(tab, tab == FILES or count > 0)

    def _count_ticked(self) -> None:
        ticked = len(self.gone.ticked())
        self.mark.setText(f"Mark {number(ticked, 'request')} as gone")
        self.mark.setEnabled(ticked > 0)


def _view(model: RowsTable, name: str, widths: Sequence[int]) -> QTableView:
    view = QTableView()
    theme.dress_table(view)
    view.setModel(model)
    view.setAccessibleName(name)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.verticalHeader().setMinimumSectionSize(theme.CONTROL)
    view.verticalHeader().setDefaultSectionSize(theme.CONTROL)
    for column, width in enumerate(widths):
        view.setColumnWidth(column, width)
    return view


class FilesView(QTableView):
    """The files; a sentence among them takes the whole line, and as many lines as it needs."""

    def __init__(self, model: FilesTable, parent: QWidget | None = None) -> None:
        """Show the model."""
        super().__init__(parent)
        theme.dress_table(self)
        self.setModel(model)
        self._files = model
        self.setAccessibleName("Files")
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setIconSize(QSize(theme.ICON, theme.ICON))
        self.verticalHeader().setMinimumSectionSize(theme.CONTROL)
        self.verticalHeader().setDefaultSectionSize(theme.CONTROL)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 200), (2, 88), (3, 88)):
            header.resizeSection(column, width)

    def show_lines(self, lines: Sequence[object]) -> None:
        """Show these lines."""
        self.clearSpans()
        self._files.show_rows(lines)
        for row, line in enumerate(self._files.rows):
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
        for row, line in enumerate(self._files.rows):
            if line.is_sentence:
                needed = metrics.boundingRect(room, flags, line.name).height() + theme.Space.M
                self.setRowHeight(row, max(theme.CONTROL, needed))
