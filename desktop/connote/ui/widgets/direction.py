"""Where reading begins: what is painted by hand is laid out from the left, and mirrored here."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QStyleOption, QWidget

from connote.ui.widgets.plain_text import has_direction, is_right_to_left

_FROM_RIGHT = Qt.LayoutDirection.RightToLeft
_ISOLATE, _END = "\u2068", "\u2069"
"""First strong isolate, and its end: of the bidirectional algorithm of Unicode."""


def is_mirrored(of: QWidget | QStyleOption) -> bool:
    """Say whether a widget, or what a delegate paints, is read from the right."""
    if isinstance(of, QWidget):
        return of.layoutDirection() == _FROM_RIGHT
    direction: Qt.LayoutDirection = of.direction
    return direction == _FROM_RIGHT


def placed(place: QRect, room: QRect, *, mirrored: bool) -> QRect:
    """Give where a place lies that was laid out from the left of its room."""
    return QStyle.visualRect(_FROM_RIGHT, room, place) if mirrored else place


def placed_exactly(place: QRectF, room: QRect, *, mirrored: bool) -> QRectF:
    """Do the same for a place between the pixels."""
    if not mirrored:
        return place
    left = 2 * room.x() + room.width() - place.x() - place.width()
    return QRectF(left, place.y(), place.width(), place.height())


def isolated(text: str) -> str:
    """Let a text of the user’s keep its full stops and brackets on its own side of a control.

    Where the window is read the other way than the text, Qt’s boxes and menus would move them.
    """
    is_mirrored_window = QGuiApplication.layoutDirection() == _FROM_RIGHT
    if not has_direction(text) or is_right_to_left(text) == is_mirrored_window:
        return text
    return f"{_ISOLATE}{text}{_END}"


def write(
    painter: QPainter,
    room: QRect,
    text: str,
    *,
    mirrored: bool = False,
    at_end: bool = False,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Write one line with the painter’s font and pen where reading begins, or at its end.

    The line is elided to its room, and runs in its own direction.
    """
    is_left = mirrored == at_end
    side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
    runs_left = is_right_to_left(text) if has_direction(text) else mirrored
    painter.setLayoutDirection(_FROM_RIGHT if runs_left else Qt.LayoutDirection.LeftToRight)
    line = QFontMetrics(painter.font()).elidedText(text, elide, room.width() + 1)
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, line)
