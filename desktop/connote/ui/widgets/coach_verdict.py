"""The coach's verdict: one line that says how many checks hold, and unfolds them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from connote.core.things import CoachLine
from connote.ui import theme
from connote.ui.icons import paint_icon

_HEIGHT = theme.Space.XL
_LEFT = theme.ICON + theme.Space.S


class CoachVerdict(QAbstractButton):
    """Says “2 to mend, 9 good”; checked while the good lines are shown, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a verdict."""
        super().__init__(parent)
        self._words = ""
        self._is_good = True
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self._tell)

    @property
    def words(self) -> str:
        """Give the verdict."""
        return self._words

    def set_lines(self, lines: Sequence[CoachLine]) -> None:
        """Sum these lines up."""
        words = verdict(lines)
        is_good = all(line.ok for line in lines)
        if (words, is_good) != (self._words, self._is_good) or not self.accessibleName():
            self._words, self._is_good = words, is_good
            self._tell()
            self.update()

    def _tell(self) -> None:
        offer = "Show what is to mend only" if self.isChecked() else "Show every check"
        self.setToolTip(offer)
        self.setAccessibleName(f"Coach: {self._words}")
        self.setAccessibleDescription(offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold and unfold by Enter, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the mouse."""
        super().enterEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        width = QFontMetrics(theme.font(strong=True)).horizontalAdvance(self._words)
        return QSize(_LEFT + width + 5 * theme.Space.XL, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Do with a stub of it."""
        return QSize(5 * theme.Space.XL, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign, the words, and at the end whether there is more."""
        now = theme.current()
        painter = QPainter(self)
        middle = (self.height() - theme.ICON) // 2
        name, colour = ("check", now.good) if self._is_good else ("warning", now.warning)
        paint_icon(painter, QRect(0, middle, theme.ICON, theme.ICON), name, colour)
        right = self._paint_more(painter, middle)
        painter.setPen(now.text)
        painter.setFont(theme.font(strong=True))
        room = QRect(_LEFT, 0, max(0, right - _LEFT - theme.Space.S), self.height())
        words = painter.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        if self.hasFocus():
            painter.setPen(QPen(now.accent, 2 * theme.STROKE))
            painter.drawLine(_LEFT, self.height() - 1, self.width(), self.height() - 1)

    def _paint_more(self, painter: QPainter, middle: int) -> int:
        """Paint what a press does, and give where it begins."""
        now = theme.current()
        words = "Less" if self.isChecked() else "All checks"
        chevron = QRect(self.width() - theme.ICON, middle, theme.ICON, theme.ICON)
        name = "chevron-down" if self.isChecked() else "chevron-right"
        paint_icon(painter, chevron, name, now.quiet)
        painter.setFont(theme.font(theme.Size.HINT))
        painter.setPen(now.text if self.underMouse() or self.hasFocus() else now.quiet)
        width = painter.fontMetrics().horizontalAdvance(words)
        left = chevron.left() - theme.Space.XS - width
        painter.drawText(
            QRect(left, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, words
        )
        return left


def verdict(lines: Sequence[CoachLine]) -> str:
    """Sum lines up in words: `all 11 good`, or `2 to mend, 9 good`."""
    bad = sum(not line.ok for line in lines)
    if not bad:
        return f"All {len(lines)} checks good"
    return f"{bad} to mend, {len(lines) - bad} good"
