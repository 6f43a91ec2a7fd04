"""A person's initials in a quiet circle whose tint comes from the name."""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from connote.ui import theme
from connote.ui.icons import paint_icon


@lru_cache(maxsize=4096)
def initials_of(name: str) -> str:
    """Take the first letters of the first and the last word; "" where there is no letter."""
    letters = [next((c for c in word if c.isalpha()), "") for word in name.split()]
    letters = [letter for letter in letters if letter]
    return "".join((letters[0], letters[-1]) if len(letters) > 1 else letters).upper()


def tint_of(name: str) -> tuple[QColor, QColor]:
    """Choose ground and ink for a name: always the same ones for the same name."""
    tints = theme.current().tints
    return tints[crc32(name.casefold().encode("utf-8", "surrogatepass")) % len(tints)]


def paint_initials(painter: QPainter, circle: QRect, name: str) -> None:
    """Paint the circle; a name without letters gets the sign for a person."""
    ground, ink = tint_of(name)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(QRectF(circle))
    letters = initials_of(name)
    if letters:
        size = theme.Size.HINT if circle.width() <= theme.Space.XL * 1.5 else theme.Size.STRONG
        painter.setFont(theme.font(size, strong=True))
        painter.setPen(ink)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, letters)
    else:
        picture = QRect(0, 0, circle.width() // 2, circle.width() // 2)
        picture.moveCenter(circle.center())
        paint_icon(painter, picture, "user", ink)


class Initials(QWidget):
    """The circle as a widget, for the head of a page about a person."""

    def __init__(self, name: str = "", side: int = 48, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(QSize(side, side))

    def set_name(self, name: str) -> None:
        """Show another person's initials."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle."""
        paint_initials(QPainter(self), self.rect(), self._name)
