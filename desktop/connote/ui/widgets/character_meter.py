"""A meter that shows how much of a channel's room a note takes."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from connote.core.speech import tr
from connote.ui import theme, words
from connote.ui.widgets.direction import is_mirrored, placed_exactly, write

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
            return tr("%n character(s)", "the length of a note", self._length)
        return _of(self._length, self._limit)

    @property
    def word(self) -> str:
        """Give what stands after the bar: `13 left`, `full`, `12 over`, or nothing."""
        if self._limit is None or self.fill is Fill.FINE:
            return ""
        left = self._limit - self._length
        if left < 0:
            return tr("%n over", "characters that are too many", -left)
        return tr("%n left", "characters that still fit", left) if left else tr("full")

    def set_count(self, length: int, limit: int | None) -> None:
        """Show a length against a limit; without one (None) there is only the count."""
        if (length, limit) != (self._length, self._limit):
            self._length, self._limit = length, limit
            self._tell()
            self.update()

    def _tell(self) -> None:
        told = ", ".join(part for part in (self.count_text, self.word) if part)
        self.setAccessibleName(tr("Length of the note: {length}").format(length=told))

    def sizeHint(self) -> QSize:
        """Ask for one line, and for some room to show the bar in."""
        return QSize(12 * theme.Space.XL, theme.Space.XL)

    def minimumSizeHint(self) -> QSize:
        """Do with the words and a stub of a bar."""
        metrics = QFontMetrics(theme.font(tabular=True))
        texts = (self.count_text, self.word)
        wanted = sum(metrics.horizontalAdvance(text) + theme.Space.M for text in texts)
        return QSize(max(8 * theme.Space.XL, wanted), theme.Space.XL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the count, the bar and the word on one line."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_over = self.fill is Fill.OVER
        font = theme.font(tabular=True)
        self._write(painter, font, self.count_text, is_over=is_over)
        if self._limit is None:
            return
        strong = theme.font(strong=is_over, tabular=True)
        self._write(painter, strong, self.word, is_over=is_over, at_end=True)
        bar = self._bar_rect(QFontMetrics(font))
        mirrored = is_mirrored(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.line)
        whole = placed_exactly(bar, self.rect(), mirrored=mirrored)
        painter.drawRoundedRect(whole, _BAR / 2, _BAR / 2)
        if self._length:
            bar.setWidth(max(_BAR, bar.width() * min(1.0, self._length / max(1, self._limit))))
            painter.setBrush(now.danger if is_over else now.accent)
            filled = placed_exactly(bar, self.rect(), mirrored=mirrored)
            painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)

    def _write(
        self, painter: QPainter, font: QFont, text: str, *, is_over: bool, at_end: bool = False
    ) -> None:
        now = theme.current()
        painter.setFont(font)
        painter.setPen(now.danger if is_over else now.quiet)
        write(painter, self.rect(), text, mirrored=is_mirrored(self), at_end=at_end)

    def _bar_rect(self, metrics: QFontMetrics) -> QRectF:
        """Keep the bar still while the count grows: leave room for the widest of both texts."""
        widest = _of(self._limit or 0, self._limit or 0)
        before = max(metrics.horizontalAdvance(text) for text in (widest, self.count_text))
        longest = (tr("%n over", "characters that are too many", 888), f"{self.word} ")
        after = max(metrics.horizontalAdvance(text) for text in longest)
        left = before + theme.Space.M
        width = max(0, self.width() - left - after - theme.Space.M)
        return QRectF(left, (self.height() - _BAR) / 2, width, _BAR)


def _of(length: int, limit: int) -> str:
    return tr("{length} of {limit}", "characters of those there may be").format(
        length=words.figure(length), limit=words.figure(limit)
    )
