"""Standing bars in the order of time: their edge is the whole, the solid part what came of it."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF

from connote.ui import theme, words
from connote.ui.widgets.chart.picture import Mark, Picture
from connote.ui.widgets.chart.sheet import END, Sheet, height_of, width_of

_PLOT = 150
_LINES = 4
_EDGE = theme.Space.S
_KEY = 10


class Columns:
    """The drawing of a COLUMNS picture."""

    def __init__(self, picture: Picture) -> None:
        self._marks = picture.marks
        self._legend = picture.legend
        self._step = nice_step(max((mark.value or 0 for mark in picture.marks), default=0))
        most = max((mark.value or 0 for mark in picture.marks), default=0)
        self._scale = max(1, math.ceil(most / self._step)) * self._step
        self._line = height_of(theme.Size.HINT)
        self._left = _EDGE + width_of(words.figure(self._scale), theme.Size.HINT) + theme.Space.S

    def _top(self) -> float:
        return self._line + theme.Space.M

    def height(self) -> float:
        """Ask for the legend, the columns and their axis."""
        return self._top() + _PLOT + self._line + theme.Space.S

    def areas(self, width: float) -> list[QRectF]:
        """Give each mark a slot from top to bottom."""
        slot = (width - self._left - _EDGE) / max(1, len(self._marks))
        top = self._top()
        return [
            QRectF(self._left + place * slot, top, slot, _PLOT) for place in range(len(self._marks))
        ]

    def draw(self, sheet: Sheet, width: float) -> None:
        """Draw legend, scale, columns and the words of the axis."""
        self._draw_legend(sheet, width)
        self._draw_scale(sheet, width)
        bottom = self._top() + _PLOT
        free = 0.0
        for mark, slot in zip(self._marks, self.areas(width), strict=True):
            self._draw_mark(sheet, mark, slot)
            room = QRectF(slot.x(), bottom, width_of(mark.axis, theme.Size.HINT), self._line)
            if mark.axis and free <= slot.x() and room.right() <= width:
                room.translate(0, theme.Space.XS)
                sheet.write(room, mark.axis, size=theme.Size.HINT, ink=sheet.colours.quiet)
                free = room.right() + theme.Space.S

    def _draw_legend(self, sheet: Sheet, width: float) -> None:
        x = self._left
        for place, text in enumerate(self._legend or ()):
            self._fill(sheet, QRectF(x, (self._line - _KEY) / 2, _KEY, _KEY), is_part=place == 1)
            x += _KEY + theme.Space.XS
            room = QRectF(x, 0, min(width_of(text, theme.Size.HINT), width - x), self._line)
            sheet.write(room, text, size=theme.Size.HINT, ink=sheet.colours.quiet)
            x = room.right() + theme.Space.L

    def _draw_scale(self, sheet: Sheet, width: float) -> None:
        for place in range(round(self._scale / self._step) + 1):
            value = place * self._step
            y = self._top() + _PLOT * (1 - value / self._scale)
            ink = sheet.colours.line if value else sheet.colours.line_strong
            sheet.line((self._left, y), (width - _EDGE, y), ink)
            room = QRectF(0, y - self._line / 2, self._left - theme.Space.S, self._line)
            sheet.write(
                room, words.figure(value), END, size=theme.Size.HINT, ink=sheet.colours.quiet
            )

    def _draw_mark(self, sheet: Sheet, mark: Mark, slot: QRectF) -> None:
        thick = max(2.0, min(24.0, slot.width() - 4))
        left = slot.center().x() - thick / 2
        for value, is_part in ((mark.value or 0, False), (mark.part, True)):
            if value:
                high = slot.height() * value / self._scale
                self._fill(sheet, QRectF(left, slot.bottom() - high, thick, high), is_part=is_part)

    def _fill(self, sheet: Sheet, rect: QRectF, *, is_part: bool) -> None:
        now = sheet.colours
        sheet.box(rect, now.accent if is_part else now.accent_soft, now.accent, 2)


def nice_step(most: float) -> int:
    """Give a round distance of lines, so that four or fewer reach up to `most`."""
    wanted = max(1.0, most / _LINES)
    ten = 10 ** math.floor(math.log10(wanted))
    return int(next(step for step in (ten, 2 * ten, 5 * ten, 10 * ten) if step >= wanted))
