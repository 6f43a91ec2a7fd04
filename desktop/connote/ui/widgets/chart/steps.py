"""A share that grows in steps, from 0 to 100%, on the band of its interval."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRectF

from connote.ui import theme, words
from connote.ui.widgets.chart.picture import Picture
from connote.ui.widgets.chart.sheet import END, MIDDLE, Sheet, height_of, width_of

_PLOT = 170
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_EDGE = theme.Space.S
_SIGN = 4
_MOST_SIGNS = 20

Point = tuple[float, float]


class Steps:
    """The drawing of a STEPS picture."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._marks = picture.marks
        self._line = height_of(theme.Size.HINT)
        self._left = _EDGE + width_of(words.percent(1), theme.Size.HINT) + theme.Space.S
        last = picture.ticks[-1][1] if picture.ticks else ""
        self._right = max(float(_EDGE), width_of(last, theme.Size.HINT) / 2)

    def height(self) -> float:
        """Ask for the plot and its axis."""
        return 1.5 * self._line + _PLOT + 2 * theme.Space.XS

    def _plot(self, width: float) -> QRectF:
        return QRectF(self._left, self._line / 2, width - self._left - self._right, _PLOT)

    def areas(self, width: float) -> list[QRectF]:
        """Give each mark the room half way to its neighbours."""
        if not self._marks:
            return []
        plot = self._plot(width)
        places = [self._x(plot, mark.at) for mark in self._marks]
        middles = [(one + other) / 2 for one, other in pairwise(places)]
        edges = [plot.x(), *middles, plot.right()]
        return [QRectF(x, plot.y(), end - x, plot.height()) for x, end in pairwise(edges)]

    def _x(self, plot: QRectF, at: float) -> float:
        return plot.x() + plot.width() * at / self._picture.end

    def _y(self, plot: QRectF, share: float) -> float:
        return plot.bottom() - plot.height() * share

    def draw(self, sheet: Sheet, width: float) -> None:
        """Draw scale, band, line and signs."""
        plot = self._plot(width)
        self._draw_band(sheet, plot)
        self._draw_scale(sheet, plot)
        self._draw_half(sheet, plot)
        now = sheet.colours
        shares = [(mark.at, mark.value or 0.0) for mark in self._marks]
        sheet.path(self._stairs(plot, shares), now.accent, 2)
        self._draw_signs(sheet, plot)

    def _stairs(self, plot: QRectF, shares: list[Point]) -> list[Point]:
        """Walk along the days, up where somebody said yes, on to the end."""
        points, height = [(plot.x(), plot.bottom())], plot.bottom()
        for at, share in shares:
            x = self._x(plot, at)
            points.append((x, height))
            height = self._y(plot, share)
            points.append((x, height))
        return [*points, (plot.right(), height)]

    def _draw_band(self, sheet: Sheet, plot: QRectF) -> None:
        known = [mark for mark in self._marks if mark.low is not None and mark.high is not None]
        if not known:
            return
        low = self._stairs(plot, [(mark.at, mark.low or 0.0) for mark in known])
        high = self._stairs(plot, [(mark.at, mark.high or 0.0) for mark in known])
        sheet.area([*low, *reversed(high)], sheet.colours.accent_soft)
        if sheet.colours.is_contrast:  # a soft ground is no sign there
            for edge in (low, high):
                sheet.path(edge, sheet.colours.line_strong, theme.STROKE)

    def _draw_scale(self, sheet: Sheet, plot: QRectF) -> None:
        now, size = sheet.colours, theme.Size.HINT
        for tick in _TICKS:
            y = self._y(plot, tick)
            ink = now.line if tick else now.line_strong
            sheet.line((plot.x(), y), (plot.right(), y), ink)
            room = QRectF(0, y - self._line / 2, self._left - theme.Space.S, self._line)
            sheet.write(room, words.percent(tick), END, size=size, ink=now.quiet)
        for at, name in self._picture.ticks:
            x, wide = self._x(plot, at), width_of(name, size)
            sheet.line((x, plot.bottom()), (x, plot.bottom() + _SIGN), now.line_strong)
            room = QRectF(x - wide / 2, plot.bottom() + theme.Space.XS, wide, self._line)
            sheet.write(room, name, MIDDLE, size=size, ink=now.quiet)

    def _draw_half(self, sheet: Sheet, plot: QRectF) -> None:
        """Lead the eye from one half to the day on which it is reached."""
        if self._picture.half is not None:
            x, y = self._x(plot, self._picture.half), self._y(plot, 0.5)
            sheet.line((plot.x(), y), (x, y), sheet.colours.text, dashed=True)
            sheet.line((x, y), (x, plot.bottom()), sheet.colours.text, dashed=True)

    def _draw_signs(self, sheet: Sheet, plot: QRectF) -> None:
        """Set a small sign where waits ended without a yes, unless there are too many to see."""
        seen = [at for at in self._picture.left_on if at <= self._picture.end]
        if len(seen) <= _MOST_SIGNS:
            for at in seen:
                x, y = self._x(plot, at), self._y(plot, self._share(at))
                sheet.line((x, y - _SIGN), (x, y + _SIGN), sheet.colours.accent)

    def _share(self, at: float) -> float:
        return max((mark.value or 0.0 for mark in self._marks if mark.at <= at), default=0.0)
