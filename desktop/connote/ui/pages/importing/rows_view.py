"""The view of the page's tables: rows under columns that share the width there is."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from connote.ui import theme
from connote.ui.pages.importing.tables import RowsTable


class RowsView(QTableView):
    """Gives each column its share, until somebody gives one another width."""

    def __init__(self, model: RowsTable, name: str, parent: QWidget | None = None) -> None:
        """Show the model; assistive programs call the view by its name."""
        super().__init__(parent)
        self._shares = tuple(column.share for column in model.columns)
        self._is_sharing = False
        theme.dress_table(self)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setMinimumSectionSize(theme.CONTROL)
        self.verticalHeader().setDefaultSectionSize(theme.CONTROL)
        self.horizontalHeader().sectionResized.connect(self._take_width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._is_sharing = True
        whole = sum(self._shares)
        for column, share in enumerate(self._shares[:-1]):
            self.setColumnWidth(column, self.viewport().width() * share // whole)
        self._is_sharing = False

    def _take_width(self, column: int) -> None:
        """Leave the columns alone from now on, where a person set one's width."""
        is_last = column == self.model().columnCount() - 1  # that one only fills what is left
        if not self._is_sharing and not is_last and self.underMouse():
            self._shares = ()
