"""A line of text that ends in an ellipsis where it has no room, and shows all as a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from connote.ui import theme
from connote.ui.widgets.direction import is_mirrored, write
from connote.ui.widgets.plain_text import is_right_to_left, tooltip


class ElidedLabel(QWidget):
    """One line of plain text that never asks for more room than there is."""

    def __init__(
        self,
        text: str = "",
        *,
        size: theme.Size = theme.Size.TEXT,
        strong: bool = False,
        role: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._role = role
        self.setFont(theme.font(size, strong=strong))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def text(self) -> str:
        """Give the whole text."""
        return self._text

    def set_role(self, role: str) -> None:
        """Write in the ink of another token."""
        self._role = role
        self.update()

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._hint()
        self.update()

    @property
    def is_elided(self) -> bool:
        """Say whether something had to be left out."""
        return QFontMetrics(self.font()).horizontalAdvance(self._text) > self.width()

    def _hint(self) -> None:
        self.setToolTip(tooltip(self._text) if self.is_elided else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the tooltip only where it tells more."""
        super().resizeEvent(event)
        self._hint()

    def sizeHint(self) -> QSize:
        """Ask for the whole line."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._text) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Do with very little."""
        return QSize(theme.Space.XL, QFontMetrics(self.font()).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits, at the right where the text or the window is read from there."""
        painter = QPainter(self)
        painter.setPen(getattr(theme.current(), self._role))
        painter.setFont(self.font())
        at_right = is_mirrored(self) or is_right_to_left(self._text)
        write(painter, self.rect(), self._text, mirrored=at_right)
