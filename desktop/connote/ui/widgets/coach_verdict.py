"""The coach's verdict: one line that says how many checks hold, and unfolds them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from connote.core.speech import tr
from connote.core.things import CoachLine
from connote.ui import theme
from connote.ui.icons import paint_icon
from connote.ui.widgets.direction import is_mirrored, placed, write

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
        offer = tr("Show what is to mend only") if self.isChecked() else tr("Show every check")
        self.setToolTip(offer)
        self.setAccessibleName(tr("Coach: {verdict}").format(verdict=self._words))
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
        return QSize(_LEFT + width + theme.Space.S + self._more_width(), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Do with a stub of it."""
        return QSize(_LEFT + 2 * theme.Space.XL + self._more_width(), _HEIGHT)

    def _more(self) -> str:
        return tr("Less") if self.isChecked() else tr("All checks")

    def _more_width(self) -> int:
        metrics = QFontMetrics(theme.font(theme.Size.HINT))
        return metrics.horizontalAdvance(self._more()) + 1 + theme.Space.XS + theme.ICON

    def _placed(self, place: QRect) -> QRect:
        """Give where a place lies that was laid out from the left."""
        return placed(place, self.rect(), mirrored=is_mirrored(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign, the words, and at the end whether there is more."""
        now = theme.current()
        painter = QPainter(self)
        middle = (self.height() - theme.ICON) // 2
        name, colour = ("check", now.good) if self._is_good else ("warning", now.warning)
        sign = QRect(0, middle, theme.ICON, theme.ICON)
        paint_icon(painter, self._placed(sign), name, colour)
        right = self._paint_more(painter, middle)
        painter.setPen(now.text)
        painter.setFont(theme.font(strong=True))
        room = QRect(_LEFT, 0, max(0, right - _LEFT - theme.Space.S), self.height())
        write(painter, self._placed(room), self._words, mirrored=is_mirrored(self))
        if self.hasFocus():
            below = QRect(_LEFT, self.height() - theme.FOCUS, self.width() - _LEFT, theme.FOCUS)
            painter.fillRect(self._placed(below), now.accent)

    def _paint_more(self, painter: QPainter, middle: int) -> int:
        """Paint what a press does, and give where it begins."""
        now = theme.current()
        chevron = QRect(self.width() - theme.ICON, middle, theme.ICON, theme.ICON)
        onwards = "chevron-left" if is_mirrored(self) else "chevron-right"
        name = "chevron-down" if self.isChecked() else onwards
        paint_icon(painter, self._placed(chevron), name, now.quiet)
        painter.setFont(theme.font(theme.Size.HINT))
        painter.setPen(now.text if self.underMouse() or self.hasFocus() else now.quiet)
        left = self.width() - self._more_width()
        room = QRect(left, 0, chevron.left() - theme.Space.XS - left, self.height())
        write(painter, self._placed(room), self._more(), mirrored=is_mirrored(self))
        return left


def verdict(lines: Sequence[CoachLine]) -> str:
    """Sum lines up in words: `all 11 good`, or `2 to mend, 9 good`."""
    bad = sum(not line.ok for line in lines)
    if not bad:
        return tr("All %n checks good", "", len(lines))
    return tr("{bad} to mend, {good} good").format(bad=bad, good=len(lines) - bad)
