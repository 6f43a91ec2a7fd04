"""The header of a table of requests: columns are moved, widened, chosen, and clicked to order by.

Where room is short the least needed of them give way, rather than that the table is scrolled
sideways; they come back with the room.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from connote.core.speech import tr
from connote.core.things import RequestOrder
from connote.ui import theme
from connote.ui.pages.requests.arrangement import Arrangement, usual
from connote.ui.pages.requests.columns import Column

_LONG_NAME = 5 * theme.Space.XL
"""A column of people is at most so much wider than it must be."""
_NARROWEST = 48


class RequestHeader(QHeaderView):
    """Keeps an Arrangement; `order_wanted` says that the rows are to be found in another order."""

    order_wanted = Signal()

    def __init__(self, table: QTableView, columns: tuple[Column, ...]) -> None:
        """Begin with the usual columns, the newest first."""
        super().__init__(Qt.Orientation.Horizontal, table)
        self._columns = columns
        self._room = 0
        self.arrangement = usual(columns, RequestOrder.SENT, falling=True)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_NARROWEST)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setSortIndicatorShown(True)
        self.setAccessibleName(tr("Columns of the table"))
        self.sectionClicked.connect(self._order_by_section)
        self.sectionResized.connect(self._note_width)
        self.sectionMoved.connect(self._note_row)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda place: self.column_menu().popup(self.mapToGlobal(place))
        )

    # ── columns ──────────────────────────────────────────────────────────────────────────────

    def arrange(self, arrangement: Arrangement) -> None:
        """Show the columns as they were arranged."""
        self.arrangement = arrangement
        with QSignalBlocker(self):
            for place, name in enumerate(arrangement.row):
                self.moveSection(self.visualIndex(self._section(name)), place)
        self._show_order()
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Show as many of the chosen columns as there is room for."""
        self._room = room
        wanted = [column for column in self._columns if column.name in self.arrangement.shown]
        needed = sum(self._width(column) for column in wanted)
        for column in sorted(wanted, key=lambda column: -column.rank):
            if column.rank and needed > room:
                wanted.remove(column)
                needed -= self._width(column)
        stretching = next((one for one in wanted if one.stretches), self._person())
        with QSignalBlocker(self):
            for section, column in enumerate(self._columns):
                self.setSectionHidden(section, column not in wanted)
                is_stretching = column is stretching
                mode = self.ResizeMode.Stretch if is_stretching else self.ResizeMode.Interactive
                self.setSectionResizeMode(section, mode)
                if column in wanted and not is_stretching:
                    more = self._more_for(column, room - needed)
                    self.resizeSection(section, self._width(column) + more)
        self.viewport().update()

    def _person(self) -> Column:
        return next(column for column in self._columns if column.name == "person")

    def _more_for(self, column: Column, spare: int) -> int:
        """Give names half of the room that is left over, up to what the longest ones take."""
        if column is not self._person() or column.name in self.arrangement.widths:
            return 0
        return max(0, min(spare // 2, _LONG_NAME))

    def _section(self, name: str) -> int:
        return next(at for at, column in enumerate(self._columns) if column.name == name)

    def _width(self, column: Column) -> int:
        usual = max(column.width, column.wanted())
        return self.arrangement.widths.get(column.name, usual)

    def _note_width(self, section: int, _before: int, width: int) -> None:
        """Keep the width that a column was given; the one that stretches takes the rest."""
        is_given = self.sectionResizeMode(section) == self.ResizeMode.Interactive
        if width and is_given:
            self.arrangement.widths[self._columns[section].name] = width

    def _note_row(self) -> None:
        self.arrangement.row = [
            self._columns[self.logicalIndex(place)].name for place in range(self.count())
        ]

    # ── order ────────────────────────────────────────────────────────────────────────────────

    def _show_order(self) -> None:
        now = self.arrangement
        way = Qt.SortOrder.DescendingOrder if now.falling else Qt.SortOrder.AscendingOrder
        orders = [column.order for column in self._columns]
        with QSignalBlocker(self):
            self.setSortIndicator(orders.index(now.order) if now.order in orders else -1, way)

    def _order_by_section(self, section: int) -> None:
        self.order_by(self._columns[section])

    def order_by(self, column: Column) -> None:
        """Order by a column; the second time the other way round."""
        now = self.arrangement
        if column.order is not None:
            now.falling = not now.falling if column.order is now.order else column.falls_first
            now.order = column.order
            self.order_wanted.emit()
        self._show_order()

    # ── the menu ─────────────────────────────────────────────────────────────────────────────

    def column_menu(self) -> QMenu:
        """Make the menu in which columns are chosen, and what orders the rows."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        return menu

    def fill_menu(self, menu: QMenu) -> None:
        """Fill a menu with the columns and the orders there are."""
        menu.clear()
        for column in self._columns:
            action = menu.addAction(tr(column.title))
            action.setCheckable(True)
            action.setChecked(column.name in self.arrangement.shown)
            action.setEnabled(column.rank > 0)
            action.toggled.connect(lambda on, name=column.name: self._choose(name, on))
        menu.addSeparator()
        orders = menu.addMenu(tr("Order by"))
        group = QActionGroup(orders)
        for column in self._columns:
            if column.order is not None:
                action = orders.addAction(tr(column.title))
                action.setCheckable(True)
                action.setChecked(column.order is self.arrangement.order)
                action.setActionGroup(group)
                action.triggered.connect(lambda _on, column=column: self.order_by(column))
        menu.addSeparator()
        again = menu.addAction(tr("The usual columns"))
        again.triggered.connect(self._arrange_usually)

    def _choose(self, name: str, is_wanted: bool) -> None:
        shown = self.arrangement.shown
        (shown.add if is_wanted else shown.discard)(name)
        self.fit(self._room)

    def _arrange_usually(self) -> None:
        now = self.arrangement
        self.arrange(usual(self._columns, now.order, falling=now.falling))
