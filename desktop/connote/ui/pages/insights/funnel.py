"""How far the requests got: sent, accepted, replied, helped, as bars with their numbers."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from connote.core.things import Tally
from connote.ui import theme

_STEP = 52
_BAR = 12


class Funnel(QWidget):
    """Four bars on one scale; each says its share of those sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tally(self, tally: Tally) -> None:
        """Show how far these requests got."""
        self._steps = (
            ("Sent", tally.raw.sent),
            ("Accepted", tally.raw.accepted),
            ("Replied", tally.replied),
            ("Helped", tally.helped),
        )
        self.setAccessibleName(", ".join(f"{name} {self._words(n)}" for name, n in self._steps))
        self.updateGeometry()
        self.update()

    def _words(self, number: int) -> str:
        """Write a number, and which share of the first one it is."""
        first = self._steps[0][1]
        if number == first or not first:
            return f"{number:,}"
        share = number / first
        return f"{number:,} · {'under 1%' if 0 < share < 0.005 else f'{share:.0%}'}"

    def sizeHint(self) -> QSize:
        """Ask for the four bars."""
        return QSize(8 * theme.Space.XL, _STEP * len(self._steps))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name and number above each bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (name, number) in enumerate(self._steps):
            self._paint_step(painter, place * _STEP, name, number)

    def _paint_step(self, painter: QPainter, top: int, name: str, number: int) -> None:
        now = theme.current()
        words = QRect(0, top, self.width(), _STEP - _BAR - theme.Space.L)
        for text, side, ink, font in (
            (name, Qt.AlignmentFlag.AlignLeft, now.text, theme.font()),
            (self._words(number), Qt.AlignmentFlag.AlignRight, now.quiet, theme.font(tabular=True)),
        ):
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(words, side | Qt.AlignmentFlag.AlignBottom, text)
        bar = QRectF(0, top + _STEP - _BAR - theme.Space.M, self.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.hover)
        painter.drawRoundedRect(bar, theme.Space.XS, theme.Space.XS)
        first = self._steps[0][1]
        if number and first:
            bar.setWidth(max(float(_BAR), bar.width() * number / first))
            painter.setBrush(now.accent)
            painter.drawRoundedRect(bar, theme.Space.XS, theme.Space.XS)
