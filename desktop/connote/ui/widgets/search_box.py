"""The field that searches while one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.direction import is_mirrored, placed_exactly


class SearchBox(QLineEdit):
    """A line with a magnifying glass, a way to clear it, and its shortcut as a quiet hint.

    `searched` carries the text at every change by the user; `went_down` says that Down or Enter
    was pressed, so that the page can go to the results.
    """

    searched = Signal(str)
    went_down = Signal()

    def __init__(
        self, placeholder: str = "", shortcut_hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hint = shortcut_hint
        words = placeholder or tr("Search")
        self.setPlaceholderText(words)
        self.setAccessibleName(words.rstrip("…"))
        self.addAction(icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icon("cross", "quiet"), tr("Clear"), self)
        self._clear.triggered.connect(self._empty)
        self._make_room()
        self.textChanged.connect(self._offer_clear)
        self.textEdited.connect(self.searched)

    def _offer_clear(self, text: str) -> None:
        if bool(text) == (self._clear in self.actions()):
            return
        if text:
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        else:
            self.removeAction(self._clear)
        self._make_room()

    def _make_room(self) -> None:
        """Keep the placeholder clear of the hint."""
        is_hinting = bool(self._hint and not self.text())
        before, after = -theme.Space.XS, self._hint_width() if is_hinting else 0
        left, right = (after, before) if is_mirrored(self) else (before, after)
        self.setTextMargins(left, 0, right, 0)

    def _hint_width(self) -> int:
        metrics = QFontMetrics(theme.font(theme.Size.HINT))
        return metrics.horizontalAdvance(self._hint) + 2 * theme.Space.S

    def changeEvent(self, event: QEvent) -> None:
        """Keep the hint’s room at its side when the direction of reading changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_hint"):
            self._make_room()

    def _empty(self) -> None:
        if self.text():
            self.clear()
            self.searched.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down by Down or Enter, clear by Escape; an empty line leaves Escape to the page."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self._empty()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, and on it the key that leads here, as long as nothing is typed."""
        super().paintEvent(event)
        if not self._hint or self.text():
            return
        now = theme.current()
        width = self._hint_width()
        key = QRectF(self.width() - width - theme.Space.S, 0, width, theme.Space.XL - 4)
        key.moveTop((self.height() - key.height()) / 2)
        key = placed_exactly(key, self.rect(), mirrored=is_mirrored(self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.line, 1))
        painter.setBrush(now.window)
        painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(theme.font(theme.Size.HINT))
        painter.setPen(now.quiet)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._hint)
