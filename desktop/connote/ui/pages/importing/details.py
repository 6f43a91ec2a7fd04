"""What an import is made of, a tab each: the files, the rows skipped, the requests gone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

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

from connote.core.things import Choices, FileRead, ImportReport, ItemKind, Request, Skip
from connote.ui import theme
from connote.ui.pages.importing.lines import (
    PlanTable,
    changes_table,
    choices_of,
    goals_table,
    lines_of,
    new_table,
    requests_table,
    same_table,
)
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

FILES, CHANGES, NEW, SAME, REQUESTS, GOALS, SKIPPED, GONE = range(8)
_TITLES = ("Files", "Changes", "New", "Same person?", "Requests", "Goals?", "Skipped", "Gone?")
_WHY_GONE = (
    "These were pending at an earlier import and are in neither file now: withdrawn, declined or "
    "expired; LinkedIn doesn’t say which."
)


_WHY_CHANGES = "What is unticked stays as the book says it."
_WHY_NEW = "Untick whom you don’t want in the book."
_WHY_SAME = "They have the name of somebody in the book. Tick who is the same person."
_WHY_REQUESTS = "What became of your requests, and who asked you."
_WHY_GOALS = "Companies you follow, and jobs you saved or applied for. Tick what you are after."
_NOTHING = ImportReport(files=())


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
        self.choices = {tab: ChoicePanel(*made) for tab, made in _choices().items()}
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
        choices = (self.choices[tab] for tab in (CHANGES, NEW, SAME, REQUESTS, GOALS))
        for part in (self.files_view, *choices, self.skips_view, self._gone_panel()):
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
        self.show_items(None)
        self.show_skips(())
        self.show_gone(())
        self.tabs.setCurrentIndex(FILES)

    def show_items(self, report: ImportReport | None) -> None:
        """Show what an import would do, to be ticked, or what it did; None for not known yet."""
        for tab, panel in self.choices.items():
            count = panel.show_report(report or _NOTHING)
            self._name(tab, count)

    def chosen(self) -> Choices:
        """Give what the ticks of all tabs come to."""
        return choices_of(panel.table for panel in self.choices.values())

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


def _choices() -> dict[int, tuple[PlanTable, str, tuple[ItemKind, ...]]]:
    """Give what stands in each tab that can be ticked: its table, its sentence, its items."""
    changed = (ItemKind.CHANGED, ItemKind.JOB, ItemKind.DIFFERENT)
    asked = (ItemKind.ACCEPTED, ItemKind.REPLIED, ItemKind.RECOVERED, ItemKind.INBOUND)
    return {
        CHANGES: (changes_table(), _WHY_CHANGES, changed),
        NEW: (new_table(), _WHY_NEW, (ItemKind.NEW,)),
        SAME: (same_table(), _WHY_SAME, (ItemKind.DUPLICATE,)),
        REQUESTS: (requests_table(), _WHY_REQUESTS, asked),
        GOALS: (goals_table(), _WHY_GOALS, (ItemKind.GOAL,)),
    }


class ChoicePanel(QWidget):
    """One kind of lines with a tick each: a sentence, “all” and “none”, the table."""

    def __init__(
        self, table: PlanTable, why: str, kinds: Sequence[ItemKind], parent: QWidget | None = None
    ) -> None:
        """Lay the panel out, empty."""
        super().__init__(parent)
        self.table = table
        self._kinds = kinds
        self._why = why
        self.view = _view(table, why, (220, 180, 180, 180))
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._sentence = theme.label(why, "quiet")
        self._sentence.setWordWrap(True)
        self.all, self.none = QPushButton("Tick all"), QPushButton("Tick none")
        row = QHBoxLayout()
        row.setContentsMargins(theme.Space.L, theme.Space.S, theme.Space.L, theme.Space.S)
        row.setSpacing(theme.Space.S)
        row.addWidget(self._sentence, 1)
        for button, is_on in ((self.all, True), (self.none, False)):
            button.setProperty("small", True)
            button.clicked.connect(partial(table.turn_all, is_on))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)

    def show_report(self, report: ImportReport) -> int:
        """Show the lines of a plan or of a report, and say of how many things there are."""
        by_field = ItemKind.CHANGED in self._kinds
        lines = list(lines_of(report.items, self._kinds, by_field=by_field))
        self.table.show_lines(lines, has_ticks=report.dry_run)
        whole = sum(report.counted.get(kind, 0) for kind in self._kinds)
        listed = sum(item.kind in self._kinds for item in report.items)
        for button in (self.all, self.none):
            button.setVisible(report.dry_run)
        more = f" The first {listed:,} of {whole:,} are listed." if whole > listed else ""
        self._sentence.setText((self._why if report.dry_run else "") + more)
        return whole if listed else 0


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
