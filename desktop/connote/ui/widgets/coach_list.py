"""The coach's lines beside a note: what is there, what is missing, and what would mend it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from connote.core.things import CoachLine
from connote.ui import theme
from connote.ui.icons import paint_icon

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(
    Qt.TextFlag.TextWordWrap
)
_TEXT_LEFT = theme.ICON + theme.Space.S


class CoachList(QWidget):
    """Shows one row a line, and changes only the rows whose words have changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.Space.S)
        self._column.addStretch(1)
        self.setAccessibleName("Coach")

    def lines(self) -> tuple[CoachLine, ...]:
        """Give the lines that are shown."""
        return tuple(row.line for row in self._rows if row.line is not None)

    def set_lines(self, lines: Sequence[CoachLine]) -> None:
        """Show these lines in this order."""
        while len(self._rows) < len(lines):
            row = _Row(self)
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for row in self._rows[len(lines) :]:
            self._column.removeWidget(row)
            row.deleteLater()
        del self._rows[len(lines) :]
        for row, line in zip(self._rows, lines, strict=True):
            row.set_line(line)


class _Row(QWidget):
    """One line: an icon, the reason, and quietly below it what would help."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line: CoachLine | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_line(self, line: CoachLine) -> None:
        """Change what differs; equal lines cost nothing."""
        if line == self.line:
            return
        self.line = line
        state = "Good" if line.ok else "To mend"
        self.setAccessibleName(f"{state}: {line.why}")
        self.setAccessibleDescription(line.mend)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Measure both texts, wrapped."""
        return sum(rect.height() for rect, _, _ in self._blocks(width)) or theme.ICON

    def sizeHint(self) -> QSize:
        """Ask for a column of comfortable width."""
        width = 11 * theme.Space.XL
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Let the column become narrow."""
        return QSize(6 * theme.Space.XL, theme.ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon and the texts; plain text by nature."""
        if self.line is None:
            return
        now = theme.current()
        painter = QPainter(self)
        name, colour = ("check", now.good) if self.line.ok else ("warning", now.warning)
        first = QFontMetrics(theme.font()).height()
        place = QRect(0, (first - theme.ICON) // 2, theme.ICON, theme.ICON)
        paint_icon(painter, place, name, colour)
        for rect, text, is_mend in self._blocks(self.width()):
            painter.setFont(_font(is_mend))
            painter.setPen(now.quiet if is_mend or self.line.ok else now.text)
            painter.drawText(rect, _WRAPPED, text)

    def _blocks(self, width: int) -> list[tuple[QRect, str, bool]]:
        """Lay the reason and the remedy out below each other: place, text, is the remedy."""
        if self.line is None:
            return []
        blocks, top = [], 0
        for text, is_mend in ((self.line.why, False), (self.line.mend, True)):
            if not text:
                continue
            room = QRect(_TEXT_LEFT, top, max(1, width - _TEXT_LEFT), 1 << 14)
            height = QFontMetrics(_font(is_mend)).boundingRect(room, _WRAPPED, text).height()
            blocks.append((QRect(_TEXT_LEFT, top, room.width(), height), text, is_mend))
            top += height
        return blocks


def _font(is_mend: bool) -> QFont:
    return theme.font(theme.Size.HINT if is_mend else theme.Size.TEXT)
