"""The notes of a preview side by side, or below each other where there is little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.pages.templates.note_card import NoteCard, Shown

_NARROWEST = 10 * theme.Space.XL
"""A note in a narrower column breaks after every few words, and its meter has no bar left."""


class NoteCards(QScrollArea):
    """Lays cards out in as many columns as the width allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[NoteCard] = []
        self._count = 0
        self._columns = 1
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, theme.Space.S)
        self._grid.setSpacing(theme.Space.S)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        theme.dress_scroller(self)
        self.setAccessibleName(tr("Notes in every channel"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_notes(self, notes: Sequence[Shown]) -> None:
        """Show a card for every note."""
        while len(self._cards) < len(notes):
            self._cards.append(NoteCard(self.widget()))
        for card, shown in zip(self._cards, notes, strict=False):
            card.show_note(shown)
        if len(notes) != self._count:
            self._count = len(notes)
            self._arrange()

    def cards(self) -> list[NoteCard]:
        """Give the cards that are shown."""
        return self._cards[: self._count]

    def columns(self) -> int:
        """Count the notes that lie beside each other."""
        return min(self._columns, max(1, self._count))

    def _arrange(self) -> None:
        for place, card in enumerate(self._cards):
            self._grid.removeWidget(card)  # takeAt would leave an old measure of its height
            card.setVisible(place < self._count)
            if place < self._count:
                self._grid.addWidget(card, *divmod(place, self._columns))
        for column in range(max(self._grid.columnCount(), self._columns)):
            self._grid.setColumnStretch(column, int(column < self.columns()))
        for row in range(self._grid.rowCount() + 1):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use another width for more columns, or fewer."""
        super().resizeEvent(event)
        columns = max(1, self.viewport().width() // (_NARROWEST + theme.Space.S))
        if columns != self._columns:
            self._columns = columns
            self._arrange()
