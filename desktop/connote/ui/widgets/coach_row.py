"""One line of the coach: a sign, the reason, what would help, and a button that does it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from connote.core.speech import tr
from connote.core.things import CoachLine
from connote.ui import theme
from connote.ui.icons import paint_icon
from connote.ui.widgets.direction import is_mirrored, placed
from connote.ui.widgets.plain_text import menu_text, tooltip

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(
    Qt.TextFlag.TextWordWrap
)
_TEXT_LEFT = theme.ICON + theme.Space.S
_LONGEST = 44
_NARROW = 9 * theme.Space.XL
"""A text beside a button has at least this much room, else the button goes below it."""


class _Block(NamedTuple):
    """A text of the line, and where it stands."""

    place: QRect
    text: str
    is_mend: bool


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
        state = tr("To mend: {why}")
        if line.ok or is_pending:
            state = tr("Being checked: {why}") if is_pending else tr("Good: {why}")
        self.setAccessibleName(state.format(why=line.why))
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
            self.button.setToolTip(tooltip("\n".join(filter(None, (mending.words, line.mend)))))
            self._place_button()

    def _place_button(self) -> None:
        _, place = self._laid(self.width())
        self.button.setGeometry(self._placed(place))

    def _placed(self, place: QRect) -> QRect:
        """Give where a place lies that was laid out from the left."""
        return placed(place, self.rect(), mirrored=is_mirrored(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the button where the line has room for it."""
        super().resizeEvent(event)
        self._place_button()

    def heightForWidth(self, width: int) -> int:
        """Measure the texts, wrapped, and the button."""
        blocks, place = self._laid(width)
        text = blocks[-1].place.bottom() + 1 if blocks else theme.ICON
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
        paint_icon(painter, self._placed(place), name, colour)
        painter.setLayoutDirection(self.layoutDirection())
        now = theme.current()
        is_quiet = self.line.ok or self._is_pending
        for rect, text, is_mend in self._laid(self.width())[0]:
            painter.setFont(_font(is_mend))
            painter.setPen(now.quiet if is_mend or is_quiet else now.text)
            painter.drawText(self._placed(rect), _WRAPPED, text)

    def _sign(self, line: CoachLine) -> tuple[str, QColor]:
        now = theme.current()
        if self._is_pending:
            return "clock", now.quiet
        return ("check", now.good) if line.ok else ("warning", now.warning)

    def _laid(self, width: int) -> tuple[list[_Block], QRect]:
        """Lay out the texts and the button.

        The button stands at the end of the line; where the texts would be squeezed it stands in
        the remedy's place, below the reason.
        """
        if self.line is None:
            return [], QRect()
        room, mend = max(1, width - _TEXT_LEFT), self.line.mend
        if self.line.mending is None:
            return _blocks(self.line.why, mend, room), QRect()
        size = self.button.sizeHint()
        beside = room - size.width() - theme.Space.S
        if beside >= _NARROW:
            place = QRect(width - size.width(), 0, size.width(), size.height())
            return _blocks(self.line.why, mend, beside), place
        blocks = _blocks(self.line.why, "", room)
        top = blocks[-1].place.bottom() + 1 + theme.Space.XS if blocks else 0
        return blocks, QRect(_TEXT_LEFT, top, min(size.width(), room), size.height())


def _blocks(why: str, mend: str, room: int) -> list[_Block]:
    """Lay the reason and the remedy out below each other, wrapped."""
    blocks: list[_Block] = []
    top = 0
    for text, is_mend in ((why, False), (mend, True)):
        if text:
            most = QRect(_TEXT_LEFT, top, room, 1 << 14)
            height = QFontMetrics(_font(is_mend)).boundingRect(most, _WRAPPED, text).height()
            blocks.append(_Block(QRect(_TEXT_LEFT, top, room, height), text, is_mend))
            top += height
    return blocks


def _font(is_mend: bool) -> QFont:
    return theme.font(theme.Size.HINT if is_mend else theme.Size.TEXT)
