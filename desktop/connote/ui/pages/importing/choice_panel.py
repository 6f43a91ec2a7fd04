"""One kind of lines with a tick each: a sentence, “all” and “none”, and the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.core.things import Item, ItemKind
from connote.ui import theme
from connote.ui.pages.importing.lines import Key, PlanTable, lines_of
from connote.ui.pages.importing.rows_view import RowsView
from connote.ui.words import figure


class ChoicePanel(QWidget):
    """Shows lines of some kinds; they are laid out when the panel is first seen."""

    def __init__(
        self, table: PlanTable, why: str, kinds: Sequence[ItemKind], parent: QWidget | None = None
    ) -> None:
        """Lay the panel out, empty."""
        super().__init__(parent)
        self.table = table
        self.kinds = kinds
        self._why = why
        self._waiting: Sequence[Item] | None = None
        self._has_ticks = True
        self.view = RowsView(table, why)
        self.view.setSortingEnabled(True)
        self.view.horizontalHeader().setSortIndicatorClearable(True)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._sentence = theme.label(why, "quiet")
        self._sentence.setWordWrap(True)
        self.all, self.none = QPushButton(tr("Tick all")), QPushButton(tr("Tick none"))
        self._head = QWidget()
        row = QHBoxLayout(self._head)
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
        column.addWidget(self._head)
        column.addWidget(self.view, 1)

    def show_items(
        self, items: Sequence[Item], counted: Mapping[str, int], *, has_ticks: bool, keeps: bool
    ) -> int:
        """Show a plan's lines, or what was done; gives the number of things there are.

        With `keeps` a line that was there before keeps the tick that the user gave it.
        """
        turned = self._turned() if keeps else set()
        self.table.show_lines((), has_ticks=has_ticks)
        self._waiting, self._has_ticks = items, has_ticks
        if turned or self.isVisible():
            self._fill(turned)
        whole = sum(counted.get(kind, 0) for kind in self.kinds)
        for button in (self.all, self.none):
            button.setVisible(has_ticks)
        told = [self._why] if has_ticks else []
        if whole > len(items):
            more = tr("The first {listed} of {whole} are listed.")
            told.append(more.format(listed=figure(len(items)), whole=figure(whole)))
        self._sentence.setText(" ".join(told))
        self._head.setVisible(bool(self._sentence.text()))
        return whole if items else 0

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what waits to be seen."""
        super().showEvent(event)
        self._fill(set())

    def _fill(self, turned: set[Key]) -> None:
        if self._waiting is not None:
            items, self._waiting = self._waiting, None
            by_field = ItemKind.CHANGED in self.kinds
            lines = lines_of(items, by_field=by_field)
            self.table.show_lines(lines, has_ticks=self._has_ticks, turned=turned)
            self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def _turned(self) -> set[Key]:
        return {line.key for line in self.table.turned() if line is not None}
