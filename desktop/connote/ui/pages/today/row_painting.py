"""How a line of Today is painted: its sign, two lines of text, the button of its act, and dots."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from connote.ui import theme
from connote.ui.icons import paint_icon
from connote.ui.pages.today.fading import Fading
from connote.ui.pages.today.today_list import Index, Line, TodayRole
from connote.ui.widgets.direction import is_mirrored, placed, write
from connote.ui.widgets.person_delegate import paint_ground

_DISC = 28
_HEADING = theme.ROW - theme.Space.XS
_BUTTON = theme.CONTROL - theme.Space.XS


def button_in(row: QRect, line: Line, *, mirrored: bool = False) -> QRect:
    """Place the button of a line's act at the end of its row, beside the dots."""
    text = QFontMetrics(theme.font()).horizontalAdvance(line.act)
    button = QRect(0, 0, text + 2 * theme.Space.M, _BUTTON)
    button.moveCenter(row.center())
    button.moveRight(row.right() - theme.Space.S - _BUTTON - theme.Space.XS)
    return placed(button, row, mirrored=mirrored)


def dots_in(row: QRect, *, mirrored: bool = False) -> QRect:
    """Place the dots that open the menu at the end of a row."""
    dots = QRect(0, 0, _BUTTON, _BUTTON)
    dots.moveCenter(row.center())
    dots.moveRight(row.right() - theme.Space.S)
    return placed(dots, row, mirrored=mirrored)


class LineDelegate(QStyledItemDelegate):
    """Paints a heading, or a row; `pointer` gives where the pointer is in the view, or None."""

    def __init__(self, view: QWidget, fading: Fading, pointer: Callable[[], QPoint | None]) -> None:
        """Paint for a view whose rows may be fading."""
        super().__init__(view)
        self._fading = fading
        self._pointer = pointer

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the house's row height, a little less for a heading."""
        line: Line = index.data(TodayRole.LINE)
        return QSize(8 * theme.Space.XL, _HEADING if line.is_heading else theme.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line as far as it has not faded."""
        line: Line = index.data(TodayRole.LINE)
        painter.save()
        painter.setOpacity(self._fading.opacity(line.key) if line.key is not None else 1.0)
        if line.is_heading:
            _paint_heading(painter, option, line)
        else:
            self._paint_row(painter, option, line)
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        room: QRect = option.rect
        mirrored = is_mirrored(option)
        is_chosen = paint_ground(painter, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_sign(painter, room, line, mirrored=mirrored)
        button = button_in(room, line, mirrored=mirrored)
        _paint_button(painter, button, line.act, is_hit=self._hits(option, button))
        if line.row is not None:
            dots = dots_in(room, mirrored=mirrored)
            _paint_dots(painter, dots, is_hit=self._hits(option, dots), is_chosen=is_chosen)
        words = room.adjusted(theme.Space.L + _DISC + theme.Space.M, 0, 0, 0)
        words.setRight(button_in(room, line).left() - theme.Space.M)
        words = placed(words, room, mirrored=mirrored)
        _paint_words(painter, words, line, is_chosen=is_chosen, mirrored=mirrored)

    def _hits(self, option: QStyleOptionViewItem, place: QRect) -> bool:
        pointer = self._pointer()
        is_near = bool(option.state & QStyle.StateFlag.State_MouseOver)
        return is_near and pointer is not None and place.contains(pointer)


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
    now = theme.current()
    room: QRect = option.rect
    mirrored = is_mirrored(option)
    words = room.adjusted(theme.Space.L, theme.Space.M, -theme.Space.L, 0)
    painter.setPen(now.quiet)
    for text, strong in ((line.title, True), (line.detail, False)):
        font = theme.font(theme.Size.HINT, strong=strong, tabular=not strong)
        painter.setFont(font)
        write(painter, placed(words, room, mirrored=mirrored), text, mirrored=mirrored)
        words.setLeft(words.left() + QFontMetrics(font).horizontalAdvance(text) + theme.Space.S)
    if room.top() > 0:
        painter.fillRect(QRect(room.x(), room.y(), room.width(), theme.STROKE), now.line)


def _paint_sign(painter: QPainter, room: QRect, line: Line, *, mirrored: bool) -> None:
    now = theme.current()
    disc = QRect(room.x() + theme.Space.L, 0, _DISC, _DISC)
    disc.moveTop(room.y() + (room.height() - _DISC) // 2)
    disc = placed(disc, room, mirrored=mirrored)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(getattr(now, line.ground))
    painter.drawEllipse(QRectF(disc))
    paint_icon(painter, _middle(disc), line.icon, getattr(now, line.ink))


def _paint_button(painter: QPainter, button: QRect, words: str, *, is_hit: bool) -> None:
    now = theme.current()
    painter.setPen(QPen(now.accent if is_hit else now.line_strong, theme.STROKE))
    painter.setBrush(now.accent_soft if is_hit else now.field)
    half = theme.STROKE / 2
    frame = QRectF(button).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
    painter.setFont(theme.font())
    painter.setPen(now.text)
    one_line = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(button, one_line, words)


def _paint_dots(painter: QPainter, dots: QRect, *, is_hit: bool, is_chosen: bool) -> None:
    now = theme.current()
    if is_hit:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.accent_soft)
        painter.drawRoundedRect(QRectF(dots), theme.RADIUS, theme.RADIUS)
    paint_icon(painter, _middle(dots), "dots", now.quiet_chosen if is_chosen else now.quiet)


def _middle(place: QRect) -> QRect:
    sign = QRect(0, 0, theme.ICON, theme.ICON)
    sign.moveCenter(place.center())
    return sign


def _paint_words(
    painter: QPainter, words: QRect, line: Line, *, is_chosen: bool, mirrored: bool
) -> None:
    now = theme.current()
    quiet = now.quiet_chosen if is_chosen else now.quiet
    upper = theme.font(strong=line.row is not None)
    lower = theme.font(theme.Size.HINT, tabular=True)
    heights = QFontMetrics(upper).height(), QFontMetrics(lower).height() if line.detail else 0
    words.setTop(words.y() + (words.height() - sum(heights)) // 2)
    ink = now.text if line.row is not None else quiet
    for font, pen, text, height in (
        (upper, ink, line.title, heights[0]),
        (lower, quiet, line.detail, heights[1]),
    ):
        words.setHeight(height)
        painter.setFont(font)
        painter.setPen(pen)
        write(painter, words, text, mirrored=mirrored)
        words.moveTop(words.top() + height)
