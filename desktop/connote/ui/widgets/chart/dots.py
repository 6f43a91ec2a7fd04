"""Dots with intervals: a line each, on one scale from 0 to 100%."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from connote.ui import theme, words
from connote.ui.widgets.chart.picture import Mark, Picture
from connote.ui.widgets.chart.sheet import END, MIDDLE, Sheet, height_of, width_of

_ROW = 32
_CAP = 5
_DOT = 4.5
_EDGE = theme.Space.S
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_WIDEST_NAME = 0.36


class Dots:
    """The drawing of a DOTS picture."""

    def __init__(self, picture: Picture) -> None:
        self._marks = picture.marks
        self._names = max((width_of(mark.name) for mark in self._marks), default=0)
        self._figures = max((width_of(m.figure) for m in self._marks if m.value is not None),
                            default=0)  # fmt: skip
        self._is_drawn = any(mark.value is not None for mark in self._marks)
        self._axis = height_of(theme.Size.HINT) + theme.Space.S if self._is_drawn else 0.0

    def height(self) -> float:
        """Ask for a line a mark, and the axis."""
        return _ROW * len(self._marks) + self._axis

    def areas(self, width: float) -> list[QRectF]:
        """Give each mark its line."""
        return [QRectF(0, place * _ROW, width, _ROW) for place in range(len(self._marks))]

    def _plot(self, width: float) -> QRectF:
        """Give the room between names and figures."""
        left = _EDGE + min(self._names, width * _WIDEST_NAME) + theme.Space.L
        right = width - _EDGE - self._figures - theme.Space.L
        return QRectF(left, 0, max(1.0, right - left), _ROW * len(self._marks))

    def draw(self, sheet: Sheet, width: float) -> None:
        """Draw the scale, then a mark a line."""
        plot = self._plot(width)
        if self._is_drawn:
            self._draw_scale(sheet, plot)
        for mark, area in zip(self._marks, self.areas(width), strict=True):
            name = QRectF(_EDGE, area.y(), plot.x() - _EDGE - theme.Space.L, _ROW)
            sheet.write(name, mark.name)
            room = QRectF(plot.right() + theme.Space.L, area.y(), self._figures, _ROW)
            self._draw_mark(sheet, mark, QRectF(plot.x(), area.y(), plot.width(), _ROW), room)

    def _draw_scale(self, sheet: Sheet, plot: QRectF) -> None:
        size, ink = theme.Size.HINT, sheet.colours.quiet
        label = width_of(words.percent(1), size)
        for tick in _TICKS:
            x = plot.x() + plot.width() * tick
            sheet.line((x, plot.y()), (x, plot.bottom()), sheet.colours.line)
            room = QRectF(x - label, plot.bottom(), 2 * label, self._axis)
            sheet.write(room, words.percent(tick), MIDDLE, size=size, ink=ink)

    def _draw_mark(self, sheet: Sheet, mark: Mark, line: QRectF, figure: QRectF) -> None:
        now = sheet.colours
        if mark.value is None or mark.low is None or mark.high is None:
            left = line.x() + theme.Space.XS
            room = QRectF(left, line.y(), figure.right() - left, _ROW)
            sheet.write(room, mark.figure, ink=now.quiet, ground=now.field)
            return
        middle = line.center().y()
        low, dot, high = (
            line.x() + line.width() * share for share in (mark.low, mark.value, mark.high)
        )
        sheet.line((low, middle), (high, middle), now.accent, 2)
        for end in (low, high):
            sheet.line((end, middle - _CAP), (end, middle + _CAP), now.accent, 2)
        sheet.dot(dot, middle, _DOT, now.accent)
        sheet.write(figure, mark.figure, END)
