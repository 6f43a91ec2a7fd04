"""The table of a chart's figures: sorted by a click on a heading, back by a third one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.widgets.chart.figures import Table
from connote.ui.widgets.chart.table_model import TableModel

_MOST_ROWS = 8
_WIDEST_NAME = 10 * theme.Space.XL


class FigureTable(QTableView):
    """Shows the figures of one picture; `menu_wanted` carries the place on the screen."""

    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = TableModel(self)
        self.setModel(self._figures)
        theme.dress_table(self)
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(theme.CONTROL)
        rows.setDefaultSectionSize(theme.CONTROL)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._figures.sort)
        self.setTabKeyNavigation(False)

    def show_figures(self, title: str, table: Table) -> None:
        """Show other figures; what was sorted stays sorted."""
        self._figures.show_table(table)
        header = self.horizontalHeader()
        if header.sortIndicatorSection() >= 0:
            self._figures.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        mode = QHeaderView.ResizeMode
        for place in range(len(table.columns)):
            header.setSectionResizeMode(place, mode.ResizeToContents if place else mode.Fixed)
        self._share_room()
        self.setAccessibleName(tr("{title}: table").format(title=title))
        rows = min(len(table.rows), _MOST_ROWS)
        scroll = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(rows * theme.CONTROL + header.sizeHint().height() + scroll)

    def _share_room(self) -> None:
        """Give the names what the figures leave, or what they need where there is less."""
        header = self.horizontalHeader()
        figures = sum(header.sectionSize(place) for place in range(1, header.count()))
        needed = max(self.sizeHintForColumn(0), header.sectionSizeHint(0)) + theme.Space.S
        left = self.viewport().width() - figures
        header.resizeSection(0, max(min(needed, _WIDEST_NAME), left))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        if self.model().columnCount():
            self._share_room()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, by mouse or by the Menu key."""
        self.menu_wanted.emit(event.globalPos())
