"""One line of the coach: a sign, the reason, what would help, and a button that does it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from connote.core.things import CoachLine
from connote.ui import theme
from connote.ui.icons import paint_icon
from connote.ui.widgets.plain_text import menu_text

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(
    Qt.TextFlag.TextWordWrap
)
_TEXT_LEFT = theme.ICON + theme.Space.S
_LONGEST = 28
_NARROW = 9 * theme.Space.XL
"""A text beside a button has at least this much room, else the button goes below it."""


class CoachRow(QWidget):
    """Paints its line; `mending_wanted` carries it when its button is pressed."""

    mending_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a line."""
        super().__init__(parent)
        self.line: CoachLine | None = None
        self._is_pending = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.button = QPushButton(self)
        self.button.setProperty("small", True)
        self.button.hide()
        self.button.clicked.connect(lambda: self.mending_wanted.emit(self.line))

    def set_line(self, line: CoachLine, *, is_pending: bool = False) -> None:
        """Change what differs; equal lines cost nothing."""
        if (line, is_pending) == (self.line, self._is_pending):
            return
        self.line, self._is_pending = line, is_pending
        state = "Being checked" if is_pending else "Good" if line.ok else "To mend"
        self.setAccessibleName(f"{state}: {line.why}")
        self.setAccessibleDescription(line.mend)
        self._show_button(line)
        self.updateGeometry()
        self.update()

    def _show_button(self, line: CoachLine) -> None:
        mending = line.mending
        self.button.setVisible(mending is not None)
        if mending is not None:
            self.button.setText(menu_text(mending.words, _LONGEST))
            self.button.setAccessibleName(f"{mending.words}: {line.why}")
            self.button.setAccessibleDescription(line.mend)
            self._place_button()

    def _place_button(self) -> None:
        self.button.resize(self.button.sizeHint())
        _, place = self._laid(self.width())
        self.button.move(place.topLeft())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the button where the line has room for it."""
        super().resizeEvent(event)
        self._place_button()

    def heightForWidth(self, width: int) -> int:
        """Measure the texts, wrapped, and the button."""
        blocks, place = self._laid(width)
        text = blocks[-1][0].bottom() + 1 if blocks else theme.ICON
        return max(text, place.bottom() + 1)

    def sizeHint(self) -> QSize:
        """Ask for a column of comfortable width."""
        width = 11 * theme.Space.XL
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Let the column become narrow."""
        return QSize(6 * theme.Space.XL, theme.ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign and the texts; plain text by nature."""
        if self.line is None:
            return
        painter = QPainter(self)
        name, colour = self._sign(self.line)
        first = QFontMetrics(theme.font()).height()
        place = QRect(0, (first - theme.ICON) // 2, theme.ICON, theme.ICON)
        paint_icon(painter, place, name, colour)
        now = theme.current()
        is_quiet = self.line.ok or self._is_pending
        for rect, text, is_mend in self._laid(self.width())[0]:
            painter.setFont(_font(is_mend))
            painter.setPen(now.quiet if is_mend or is_quiet else now.text)
            painter.drawText(rect, _WRAPPED, text)

    def _sign(self, line: CoachLine) -> tuple[str, QColor]:
        now = theme.current()
        if self._is_pending:
            return "clock", now.quiet
        return ("check", now.good) if line.ok else ("warning", now.warning)

    def _laid(self, width: int) -> tuple[list[tuple[QRect, str, bool]], QRect]:
        """Lay the reason, the remedy and the button out: place, text, is the remedy; the place.

        The button stands at the end of the line, or below the texts where they would be squeezed.
        """
        if self.line is None:
            return [], QRect()
        size = self.button.sizeHint() if self.line.mending else QSize(0, 0)
        room = width - _TEXT_LEFT
        is_beside = bool(self.line.mending) and room - size.width() - theme.Space.S >= _NARROW
        if is_beside:
            room -= size.width() + theme.Space.S
        blocks, top = [], 0
        for text, is_mend in ((self.line.why, False), (self.line.mend, True)):
            if not text:
                continue
            most = QRect(_TEXT_LEFT, top, max(1, room), 1 << 14)
            height = QFontMetrics(_font(is_mend)).boundingRect(most, _WRAPPED, text).height()
            blocks.append((QRect(_TEXT_LEFT, top, most.width(), height), text, is_mend))
            top += height
        if is_beside:
            return blocks, QRect(width - size.width(), 0, size.width(), size.height())
        if self.line.mending:
            return blocks, QRect(_TEXT_LEFT, top + theme.Space.XS, size.width(), size.height())
        return blocks, QRect()


def _font(is_mend: bool) -> QFont:
    return theme.font(theme.Size.HINT if is_mend else theme.Size.TEXT)
