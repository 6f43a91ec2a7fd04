"""What an import is made of, a tab each: the files, the rows skipped, the requests gone."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import later, tr
from connote.core.things import Choices, ImportReport, Item, ItemKind, Request, Skip
from connote.ui import theme
from connote.ui.pages.importing.choice_panel import ChoicePanel
from connote.ui.pages.importing.files_view import FilesPanel
from connote.ui.pages.importing.lines import (
    PlanTable,
    changes_table,
    choosing,
    goals_table,
    new_table,
    requests_table,
    same_table,
)
from connote.ui.pages.importing.reading import Source
from connote.ui.pages.importing.rows_view import RowsView
from connote.ui.pages.importing.tables import GoneTable, skips_table
from connote.ui.widgets.section import rule
from connote.ui.words import figure

FILES, CHANGES, NEW, SAME, REQUESTS, GOALS, SKIPPED, GONE = range(8)
_TITLES = (
    later("Files"),
    later("Changes"),
    later("New"),
    later("Same person?"),
    later("Requests"),
    later("Goals?"),
    later("Skipped"),
    later("Gone?"),
)
_WHY_GONE = later(
    "These were pending at an earlier import and are in neither file now: withdrawn, declined or "
    "expired; LinkedIn doesn’t say which."
)
_WHY_CHANGES = later("What is unticked stays as the book says it.")
_WHY_NEW = later("Untick whom you don’t want in the book.")
_WHY_SAME = later("They have the name of somebody in the book. Tick who is the same person.")
_WHY_REQUESTS = later("What became of your requests, and who asked you.")
_WHY_GOALS = later(
    "Companies you follow, and jobs you saved or applied for. Tick what you are after."
)
_NOTHING = ImportReport(files=())


class Details(QFrame):
    """A card with tabs; `mark_wanted` carries the ids of the requests to mark as gone."""

    mark_wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the card out, empty."""
        super().__init__(parent)
        self.setProperty("card", True)
        self._counts = dict.fromkeys(range(len(_TITLES)), 0)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Details of the import"))
        self.files = FilesPanel()
        self.skips = skips_table(self)
        self.gone = GoneTable(self)
        self.files_view = self.files.view
        self.skips_view = RowsView(self.skips, tr("Rows that were skipped"))
        self.gone_view = RowsView(self.gone, tr("Requests that are gone"))
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
            self.tabs.addTab(tr(title))
        choices = (self.choices[tab] for tab in (CHANGES, NEW, SAME, REQUESTS, GOALS))
        for part in (self.files, *choices, self.skips_view, self._gone_panel()):
            self._stack.addWidget(part)
        theme.dress_tabs(self.tabs)
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
        why = theme.label(tr(_WHY_GONE), "quiet")
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

    def show_files(self, sources: Sequence[Source]) -> None:
        """Show what came of the files."""
        self.files.show_sources(sources)
        self.files.let_choose(True)
        self._name(FILES, sum(max(1, len(source.files)) for source in sources))
        self.tabs.setCurrentIndex(FILES)

    def show_past(self, report: ImportReport) -> None:
        """Show an import of once: its files by name, and what it did."""
        self.files.show_past(report.files)
        self.files.let_choose(False)
        self._name(FILES, len(report.files))
        self.show_items(report, keeps=False)
        self.show_skips(report.skipped)
        self.show_gone(())
        self.tabs.setCurrentIndex(next(self._shown_tabs(), FILES))

    def _shown_tabs(self) -> Iterator[int]:
        return (tab for tab in range(FILES + 1, len(_TITLES)) if self.tabs.isTabVisible(tab))

    def put_aside(self) -> None:
        """Hide what was known of the files, since it is about to be known anew."""
        for tab in range(FILES + 1, len(_TITLES)):
            self.tabs.setTabVisible(tab, False)
        self.tabs.setCurrentIndex(FILES)
        self.files.let_choose(False)

    def forget(self) -> None:
        """Show nothing any more, and keep no tick."""
        self.show_files(())
        self.show_items(None, keeps=False)
        self.show_skips(())
        self.show_gone(())

    def show_items(self, report: ImportReport | None, *, keeps: bool = True) -> None:
        """Show what an import would do, to be ticked, or what it did; None for nothing.

        With `keeps` what was unticked stays so, where it comes again.
        """
        told = report or _NOTHING
        items: dict[int, list[Item]] = {tab: [] for tab in self.choices}
        place = {kind: items[tab] for tab, panel in self.choices.items() for kind in panel.kinds}
        for item in told.items:
            if item.kind in place:
                place[item.kind].append(item)
        for tab, panel in self.choices.items():
            count = panel.show_items(items[tab], told.counted, has_ticks=told.dry_run, keeps=keeps)
            self._name(tab, count)

    def choosing(self) -> Generator[None, None, Choices]:
        """Put together what the ticks of all tabs come to."""
        return choosing(panel.table for panel in self.choices.values())

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
        self._counts[tab] = count
        self.tabs.setTabVisible(tab, tab == FILES or count > 0)
        self._write_tabs()

    def _write_tabs(self) -> None:
        """Name the tabs with their counts, or without where there is too little room for them."""
        whole = {tab: f"{tr(_TITLES[tab])} {figure(n)}" for tab, n in self._counts.items()}
        metrics = self.tabs.fontMetrics()
        shown = (text for tab, text in whole.items() if self.tabs.isTabVisible(tab))
        needed = sum(metrics.horizontalAdvance(text) + theme.Space.XL for text in shown)
        fits = needed <= self.width() - 2 * theme.Space.L
        for tab, text in whole.items():
            self.tabs.setTabText(tab, text if fits else tr(_TITLES[tab]))
            self.tabs.setTabToolTip(tab, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the counts where there is room."""
        super().resizeEvent(event)
        self._write_tabs()

    def _count_ticked(self) -> None:
        ticked = len(self.gone.ticked())
        self.mark.setText(tr("Mark %n request(s) as gone", "a button", ticked))
        self.mark.setEnabled(ticked > 0)


def _choices() -> dict[int, tuple[PlanTable, str, tuple[ItemKind, ...]]]:
    """Give what stands in each tab that can be ticked: its table, its sentence, its items."""
    changed = (ItemKind.CHANGED, ItemKind.JOB, ItemKind.DIFFERENT)
    asked = (ItemKind.ACCEPTED, ItemKind.REPLIED, ItemKind.RECOVERED, ItemKind.INBOUND)
    return {
        CHANGES: (changes_table(), tr(_WHY_CHANGES), changed),
        NEW: (new_table(), tr(_WHY_NEW), (ItemKind.NEW,)),
        SAME: (same_table(), tr(_WHY_SAME), (ItemKind.DUPLICATE,)),
        REQUESTS: (requests_table(), tr(_WHY_REQUESTS), asked),
        GOALS: (goals_table(), tr(_WHY_GOALS), (ItemKind.GOAL,)),
    }
