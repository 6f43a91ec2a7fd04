"""Lying bars on one scale: name and figure above each, words below it."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from connote.ui import theme
from connote.ui.widgets.chart.picture import Mark, Picture
from connote.ui.widgets.chart.sheet import END, Sheet, height_of, width_of

_BAR = 12
_EDGE = theme.Space.S


class Bars:
    """The drawing of a BARS picture."""

    def __init__(self, picture: Picture) -> None:
        self._marks = picture.marks
        self._scale = max((mark.value or 0 for mark in picture.marks), default=0) or 1
        self._line = height_of()
        self._below = height_of(theme.Size.HINT)

    def _row(self) -> float:
        return self._line + _BAR + self._below + theme.Space.L + theme.Space.XS

    def height(self) -> float:
        """Ask for a row a mark; the last one needs no distance, nor room for words it has not."""
        if not self._marks:
            return 0
        spare = theme.Space.M + (0 if self._marks[-1].below else self._below)
        return self._row() * len(self._marks) - spare

    def areas(self, width: float) -> list[QRectF]:
        """Give each mark its row."""
        row = self._row()
        rows = [QRectF(0, place * row, width, row) for place in range(len(self._marks))]
        if rows:
            rows[-1].setBottom(self.height())
        return rows

    def draw(self, sheet: Sheet, width: float) -> None:
        """Draw a bar a row."""
        for mark, area in zip(self._marks, self.areas(width), strict=True):
            self._draw_mark(sheet, mark, area.adjusted(_EDGE, theme.Space.XS, -_EDGE, 0))

    def _draw_mark(self, sheet: Sheet, mark: Mark, room: QRectF) -> None:
        now = sheet.colours
        figure = width_of(mark.figure)
        words = QRectF(room.x(), room.y(), room.width() - figure - theme.Space.S, self._line)
        sheet.write(words, mark.name)
        sheet.write(QRectF(room.right() - figure, room.y(), figure, self._line), mark.figure, END)
        bar = QRectF(room.x(), words.bottom() + theme.Space.XS, room.width(), _BAR)
        sheet.box(bar, now.hover, now.line, theme.Space.XS)
        if mark.value:
            bar.setWidth(max(_BAR / 2, bar.width() * mark.value / self._scale))
            sheet.box(bar, now.accent, radius=theme.Space.XS)
        below = QRectF(room.x(), bar.bottom() + 2, room.width(), self._below)
        sheet.write(below, mark.below, size=theme.Size.HINT, ink=now.quiet)
