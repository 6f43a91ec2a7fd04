"""The header of the wide list: columns that are moved, widened and clicked to order by them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from connote.core.speech import tr
from connote.core.things import PeopleOrder
from connote.ui.pages.people.arrangement import Arrangement
from connote.ui.pages.people.columns import COLUMNS, NAME, NAMES

_NARROWEST = 48


class PeopleHeader(QHeaderView):
    """Keeps an Arrangement; says what order is wanted, and where its menu."""

    order_wanted = Signal(object, bool)
    menu_wanted = Signal(QPoint)

    def __init__(self, table: QTableView) -> None:
        """Begin with the usual columns."""
        super().__init__(Qt.Orientation.Horizontal, table)
        self.arrangement = Arrangement()
        self._is_wide = False
        self._is_arranging = False
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(_NARROWEST)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(tr("Columns of the list"))
        self.sectionClicked.connect(self._order_by)
        self.sectionResized.connect(self._note_width)
        self.sectionMoved.connect(self._note_row)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda place: self.menu_wanted.emit(self.mapToGlobal(place))
        )

    # ── columns ──────────────────────────────────────────────────────────────────────────────

    def become(self, *, wide: bool) -> None:
        """Show the columns, or the first one alone and no header."""
        self._is_wide = wide
        self.setVisible(wide)
        self.arrange(self.arrangement)

    def arrange(self, arrangement: Arrangement) -> None:
        """Show the columns as they were arranged."""
        self.arrangement = arrangement
        self._is_arranging = True
        for place, name in enumerate(arrangement.row):
            self.moveSection(self.visualIndex(NAMES.index(name)), place)
        for section, name in enumerate(NAMES):
            is_shown = section == NAME or (self._is_wide and name in arrangement.shown)
            self.setSectionHidden(section, not is_shown)
            if is_shown:
                self.resizeSection(section, arrangement.widths[name])
        self._is_arranging = False
        self.show_order(arrangement.order, arrangement.falling)

    def show_column(self, name: str, is_shown: bool) -> None:
        """Show a column, or hide it."""
        shown = self.arrangement.shown
        (shown.add if is_shown else shown.discard)(name)
        self.arrange(self.arrangement)

    def _note_width(self, section: int, _before: int, width: int) -> None:
        """Keep the width that a column was given; the last one just takes the rest."""
        is_theirs = self._is_wide and width and not self._is_arranging
        if is_theirs and self.visualIndex(section) != self._last():
            self.arrangement.widths[NAMES[section]] = width

    def _last(self) -> int:
        return max(
            self.visualIndex(section)
            for section in range(self.count())
            if not self.isSectionHidden(section)
        )

    def _note_row(self) -> None:
        if self._is_arranging:
            return
        self.arrangement.row = [NAMES[self.logicalIndex(place)] for place in range(self.count())]

    # ── order ────────────────────────────────────────────────────────────────────────────────

    def show_order(self, order: PeopleOrder, falling: bool) -> None:
        """Mark the column by which the list is ordered."""
        self.arrangement.order, self.arrangement.falling = order, falling
        way = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        section = next(place for place, one in enumerate(COLUMNS) if one.order is order)
        self.setSortIndicatorShown(True)
        self.setSortIndicator(section, way)

    def _order_by(self, section: int) -> None:
        column, now = COLUMNS[section], self.arrangement
        falling = not now.falling if column.order is now.order else column.is_day
        self.order_wanted.emit(column.order, falling)
