"""Numbers with their words, side by side on a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from connote.ui import theme
from connote.ui.pages.importing.report_words import Figure
from connote.ui.widgets.plain_text import tooltip

_DASH = "–"


class FigureCard(QFrame):
    """A card with a title and a row of numbers; unknown ones are a dash."""

    def __init__(
        self, title: str, figures: Sequence[Figure], parent: QWidget | None = None
    ) -> None:
        """Lay the card out, with dashes for numbers."""
        super().__init__(parent)
        self.setProperty("card", True)
        self._numbers: list[QLabel] = []
        row = QHBoxLayout()
        row.setSpacing(theme.Space.S)
        for figure in figures:
            row.addLayout(self._column(figure), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.S, theme.Space.M)
        column.setSpacing(theme.Space.S)
        column.addWidget(theme.label(title, "hint"))
        column.addLayout(row)

    def _column(self, figure: Figure) -> QVBoxLayout:
        shown = theme.label(_DASH)
        self._numbers.append(shown)
        word = theme.label(figure.word, "hint")
        column = QVBoxLayout()
        column.setSpacing(0)
        for part in (shown, word):
            part.setToolTip(tooltip(figure.meaning))
            column.addWidget(part)
        return column

    def show_figures(self, figures: Sequence[Figure] | None) -> None:
        """Show numbers, zeros quietly; None for not known yet."""
        for place, label in enumerate(self._numbers):
            figure = figures[place] if figures is not None else None
            label.setText(f"{figure.value:,}" if figure else _DASH)
            label.setProperty("look", "" if figure and figure.value else "quiet")
            label.style().polish(label)
            label.setFont(theme.font(theme.Size.HEADING, strong=True, tabular=True))
            label.setAccessibleName(f"{figure.word}: {figure.value}" if figure else "")
