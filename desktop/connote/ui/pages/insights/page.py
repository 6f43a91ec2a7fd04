"""The page of insights: overall figures, the funnel, and a comparison of groups.

Everything is counted by the core; here it is only shown, thin data as numbers without a rate.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.statistics import Grouping
from connote.core.things import Tally
from connote.ui import theme
from connote.ui.page import Page
from connote.ui.pages.insights.figure import Figure
from connote.ui.pages.insights.funnel import Funnel
from connote.ui.pages.insights.table import GROUPINGS, RATE_COLUMNS, RateDelegate, TallyTable
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.rate_bar import LEAST

_WIDTHS = {1: 60, 2: 124, 3: 124, 4: 124, 5: 76, 6: 72}
_FIRST_TO_GO = (5, 6)
_NARROW = 700
_FUNNEL = 9 * theme.Space.XL


class InsightsPage(Page):
    """Says what works; `view_wanted` asks for the page on which the first request is written."""

    title = "Insights"
    icon = "insights"
    watches = frozenset(
        ("request", "event", "goal", "channel", "template", "template_version", "contact")
    )

    view_wanted = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the page; it is counted once it has been painted."""
        super().__init__(book, parent)
        self._sent = Figure("Sent")
        self._so_far = Figure("Accepted so far")
        self._at_14 = Figure("Accepted within 14 days")
        self._at_30 = Figure("Accepted within 30 days")
        self._funnel = Funnel()
        self._by = QComboBox()
        self._model = TallyTable(self)
        self._table = QTableView()
        self._tallies: dict[Grouping, list[Tally]] = {}
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.timeout.connect(self._count)
        self._lay_out()
        self._by.currentIndexChanged.connect(self._compare)

    # ── building ─────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        self._empty = EmptyState(
            "insights",
            "What works, once there is something to count",
            "When you mark requests as sent and as accepted, this page says which templates, "
            "goals and ways of knowing each other get an answer, and how sure that is.",
            "Find somebody to write to",
        )
        self._empty.first_step_wanted.connect(lambda: self.view_wanted.emit("people"))
        figures = QHBoxLayout()
        figures.setSpacing(theme.Space.M)
        for figure in (self._sent, self._so_far, self._at_14, self._at_30):
            figures.addWidget(figure, 1)
        below = QHBoxLayout()
        below.setSpacing(theme.Space.M)
        funnel = _card(theme.label("How far they got", "strong"), self._funnel)
        funnel.setFixedWidth(_FUNNEL)
        below.addWidget(funnel)
        below.addWidget(self._comparison(), 1)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(*[int(theme.Space.L)] * 4)
        column.setSpacing(theme.Space.M)
        column.addLayout(figures)
        column.addLayout(below, 1)
        self._room = QStackedLayout(self)
        wait = theme.label("Counting…", "quiet")
        wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for part in (wait, full, self._empty):
            self._room.addWidget(part)

    def _comparison(self) -> QFrame:
        for grouping, words in GROUPINGS.items():
            self._by.addItem(words, grouping)
        self._by.setAccessibleName("Compare by")
        self._table.setModel(self._model)
        theme.dress_table(self._table)
        delegate = RateDelegate(self._table)
        for place in RATE_COLUMNS:
            self._table.setItemDelegateForColumn(place, delegate)
        header = self._table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(_WIDTHS[1])
        for place, width in _WIDTHS.items():
            self._table.setColumnWidth(place, width)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._model.sort)
        self._table.setAccessibleName("Comparison")
        self._table.setTabKeyNavigation(False)
        head = QHBoxLayout()
        head.addWidget(theme.label("Compare by", "strong"))
        head.addWidget(self._by)
        head.addStretch(1)
        honest = theme.label(
            f"The bands are 95% intervals: where two overlap, the difference may be chance. Gray: "
            f"fewer than {LEAST} requests, too little data for a rate.",
            "hint",
        )
        honest.setWordWrap(True)
        made = _card(self._table, honest)
        made.layout().insertLayout(0, head)  # type: ignore[union-attr]
        return made

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def reload(self) -> None:
        """Count again, when what is on screen has been painted."""
        self._tallies.clear()
        self._counting.start()

    def focus_first(self) -> None:
        """Begin with the choice of what is compared."""
        self._by.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the last columns go where the table has no room for them: the funnel has them too."""
        super().resizeEvent(event)
        room = event.size().width() - _FUNNEL
        for place in _FIRST_TO_GO:
            self._table.setColumnHidden(place, room < _NARROW)

    def _count(self) -> None:
        (whole,) = self.book.statistics.tallies()
        self._room.setCurrentIndex(1 if whole.raw.sent else 2)
        self._sent.show_number(whole.raw.sent, "Requests of yours, on every channel")
        self._so_far.show_rate(whole.raw)
        self._at_14.show_rate(whole.at_14, 14)
        self._at_30.show_rate(whole.at_30, 30)
        self._funnel.show_tally(whole)
        if whole.raw.sent:
            self._compare()

    def _compare(self) -> None:
        """Show the groups, counted once until something changes."""
        grouping = Grouping(self._by.currentData())
        if grouping not in self._tallies:
            self._tallies[grouping] = self.book.statistics.tallies(grouping)
        self._model.show_tallies(grouping, self._tallies[grouping])
        header = self._table.horizontalHeader()
        self._model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())


def _card(*parts: QWidget) -> QFrame:
    made = QFrame()
    made.setProperty("card", True)
    column = QVBoxLayout(made)
    column.setContentsMargins(*[int(theme.Space.L)] * 4)
    column.setSpacing(theme.Space.S)
    for part in parts:
        column.addWidget(part, 1 if isinstance(part, QTableView) else 0)
    if not any(isinstance(part, QTableView) for part in parts):
        column.addStretch(1)
    return made
