"""A pill: one thing that is set and can be taken off, such as a tag or a filter."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import paint_icon
from connote.ui.widgets.direction import is_mirrored, placed, write

_HEIGHT = 24
_CROSS = 12
_WIDEST = 200


class Pill(QAbstractButton):
    """A short text with a cross that takes it off; Delete and Backspace do the same."""

    removal_wanted = Signal()

    def __init__(self, text: str, noun: str, parent: QWidget | None = None) -> None:
        """Show a text; `noun` says aloud what it is."""
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(f"{noun} {text}")
        self.setAccessibleDescription(tr("Delete takes it off"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(theme.font())

    def sizeHint(self) -> QSize:
        """Ask for the text and its cross."""
        text = self.fontMetrics().horizontalAdvance(self.text())
        width = text + _CROSS + 2 * theme.Space.S + theme.Space.XS + 1
        return QSize(min(width, _WIDEST), _HEIGHT)

    def _cross_rect(self) -> QRect:
        left = self.width() - _CROSS - theme.Space.S
        return self._placed(QRect(left, (self.height() - _CROSS) // 2, _CROSS, _CROSS))

    def _placed(self, place: QRect) -> QRect:
        """Give where a place lies that was laid out from the left."""
        return placed(place, self.rect(), mirrored=is_mirrored(self))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it off where the cross is hit."""
        reach = self._cross_rect().adjusted(-theme.Space.S, -_HEIGHT, theme.Space.S, _HEIGHT)
        if reach.contains(event.position().toPoint()):
            self.removal_wanted.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it off by Delete or Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the text and the cross."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = now.accent if self.hasFocus() else now.line
        width = theme.FOCUS if self.hasFocus() else theme.STROKE
        painter.setPen(QPen(edge, width))
        painter.setBrush(now.hover if self.underMouse() else now.window)
        inset = width / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        paint_icon(painter, self._cross_rect(), "cross", now.quiet)
        painter.setPen(now.text)
        before = theme.Space.S + theme.STROKE
        after = _CROSS + theme.Space.S + theme.Space.XS
        room = self._placed(self.rect().adjusted(before, 0, -after, 0))
        write(painter, room, self.text(), mirrored=is_mirrored(self))
