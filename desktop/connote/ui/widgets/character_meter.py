"""A meter that shows how much of a channel's room a note takes."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from connote.ui import theme

_NEAR = 0.9
_BAR = theme.Space.XS


class Fill(Enum):
    """How full the room is."""

    FINE = "fine"
    NEAR = "near"
    OVER = "over"


class CharacterMeter(QWidget):
    """Shows "200 of 200", a bar, and beside it in words what the bar's colour says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length = 0
        self._limit: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    @property
    def fill(self) -> Fill:
        """Say whether the text fits well, nearly fills the room, or is too long."""
        if self._limit is None or self._length < self._limit * _NEAR:
            return Fill.FINE
        return Fill.OVER if self._length > self._limit else Fill.NEAR

    @property
    def count_text(self) -> str:
        """Give the count in words: `187 of 200`, or `187 characters` without a limit."""
        if self._limit is None:
            return f"{self._length:,} character{'' if self._length == 1 else 's'}"
        return f"{self._length:,} of {self._limit:,}"

    @property
    def word(self) -> str:
        """Give what stands after the bar: `13 left`, `full`, `12 over`, or nothing."""
        if self._limit is None or self.fill is Fill.FINE:
            return ""
        left = self._limit - self._length
        if left < 0:
            return f"{-left:,} over"
        return f"{left:,} left" if left else "full"

    def set_count(self, length: int, limit: int | None) -> None:
        """Show a length against a limit; without one (None) there is only the count."""
        if (length, limit) != (self._length, self._limit):
            self._length, self._limit = length, limit
            self._tell()
            self.update()

    def _tell(self) -> None:
        words = ", ".join(part for part in (self.count_text, self.word) if part)
        self.setAccessibleName(f"Length of the note: {words}")

    def sizeHint(self) -> QSize:
        """Ask for one line, and for some room to show the bar in."""
        return QSize(12 * theme.Space.XL, theme.Space.XL)

    def minimumSizeHint(self) -> QSize:
        """Do with the count and a stub of a bar."""
        return QSize(8 * theme.Space.XL, theme.Space.XL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the count, the bar and the word on one line."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_over = self.fill is Fill.OVER
        font = theme.font(tabular=True)
        self._write(painter, font, self.count_text, Qt.AlignmentFlag.AlignLeft, is_over)
        if self._limit is None:
            return
        strong = theme.font(strong=is_over, tabular=True)
        self._write(painter, strong, self.word, Qt.AlignmentFlag.AlignRight, is_over)
        bar = self._bar_rect(QFontMetrics(font))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.line)
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if self._length:
            bar.setWidth(max(_BAR, bar.width() * min(1.0, self._length / max(1, self._limit))))
            painter.setBrush(now.danger if is_over else now.accent)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _write(
        self, painter: QPainter, font: QFont, text: str, side: Qt.AlignmentFlag, is_over: bool
    ) -> None:
        now = theme.current()
        painter.setFont(font)
        painter.setPen(now.danger if is_over else now.quiet)
        painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignVCenter, text)

    def _bar_rect(self, metrics: QFontMetrics) -> QRectF:
        """Keep the bar still while the count grows: leave room for the widest of both texts."""
        widest = f"{self._limit:,} of {self._limit:,}"
        before = max(metrics.horizontalAdvance(text) for text in (widest, self.count_text))
        after = max(metrics.horizontalAdvance(text) for text in ("888 over", f"{self.word} "))
        left = before + theme.Space.M
        width = max(0, self.width() - left - after - theme.Space.M)
        return QRectF(left, (self.height() - _BAR) / 2, width, _BAR)
