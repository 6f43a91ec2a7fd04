"""Numbers with their words, side by side on a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.ui import theme, words
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
        self._size = theme.Size.HEADING
        self._row = QHBoxLayout()
        for figure in figures:
            self._row.addLayout(self._column(figure), 1)
        self._title = theme.label(title, "hint")
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(theme.Space.S)
        self._whole.addWidget(self._title)
        self._whole.addLayout(self._row)
        self.setAccessibleName(title)
        self.be_compact(False)

    def be_compact(self, is_compact: bool) -> None:
        """Do with less room: smaller numbers, and no title above them."""
        self._size = theme.Size.STRONG if is_compact else theme.Size.HEADING
        self._title.setHidden(is_compact)
        self._row.setSpacing(theme.Space.XS if is_compact else theme.Space.S)
        edge = theme.Space.S if is_compact else theme.Space.M
        left = theme.Space.M if is_compact else theme.Space.L
        self._whole.setContentsMargins(left, edge, theme.Space.S, edge)
        for label in self._numbers:
            label.setFont(self._font())

    def _font(self) -> QFont:
        return theme.font(self._size, strong=True, tabular=True)

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
            label.setText(words.figure(figure.value) if figure else _DASH)
            label.setProperty("look", "" if figure and figure.value else "quiet")
            label.style().polish(label)
            label.setFont(self._font())
            told = tr("{field}: {text}")
            said = told.format(field=figure.word, text=figure.value) if figure else ""
            label.setAccessibleName(said)
