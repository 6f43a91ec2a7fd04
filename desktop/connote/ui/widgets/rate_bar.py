"""A rate with its interval: a dot on a line from 0 to 100%, on a band that says how sure it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from connote.core.speech import tr
from connote.core.things import Rate
from connote.ui import theme, words

LEAST = 10
"""Below this number of requests a rate says too little to be read as one."""

_BAND = 8
_LINE = 2
_DOT = 4.5


def is_thin(rate: Rate) -> bool:
    """Say whether there is too little data to call this a rate."""
    return rate.sent < LEAST


def rate_words(rate: Rate) -> str:
    """Write a rate: `57% (37–76%)`, below ten requests only the numbers, or a dash."""
    if rate.rate is None or rate.low is None or rate.high is None:
        return "–"
    if is_thin(rate):
        return _count(rate)
    return words.rate(rate)


def _count(rate: Rate) -> str:
    return tr("{accepted} of {sent}", "requests that were accepted").format(
        accepted=words.figure(rate.accepted), sent=words.figure(rate.sent)
    )


def paint_rate(painter: QPainter, room: QRect, rate: Rate) -> None:
    """Paint line, band and dot into a room; thin data gets a quiet band and a hollow dot."""
    now = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = room.y() + room.height() / 2
    left, width = room.x() + _DOT, room.width() - 2 * _DOT
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.line)
    painter.drawRoundedRect(QRectF(left, middle - _LINE / 2, width, _LINE), 1, 1)
    if rate.rate is None or rate.low is None or rate.high is None:
        return
    thin = is_thin(rate)
    band = QRectF(
        left + rate.low * width, middle - _BAND / 2, (rate.high - rate.low) * width, _BAND
    )
    painter.setBrush(now.line_strong if thin else now.selection)
    painter.drawRoundedRect(band, _BAND / 2, _BAND / 2)
    painter.setPen(QPen(now.quiet if thin else now.accent, 1.5))
    painter.setBrush(now.field if thin else now.accent)
    size = _DOT - 1 if thin else _DOT - 0.75
    painter.drawEllipse(QPointF(left + rate.rate * width, middle), size, size)


class RateBar(QWidget):
    """The picture as a widget, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rate = Rate(0, 0, None, None, None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_rate(self._rate)

    def set_rate(self, rate: Rate) -> None:
        """Show another rate."""
        self._rate = rate
        self.setAccessibleName(f"{rate_words(rate)}, {_count(rate)}")
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line's height."""
        return QSize(5 * theme.Space.XL, theme.Space.L)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rate."""
        paint_rate(QPainter(self), self.rect(), self._rate)
