"""Paints a row about a person: initials, name, a quiet second line, and a hint at the right."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from connote.ui import theme
from connote.ui.widgets.direction import is_mirrored, placed, write
from connote.ui.widgets.initials import paint_initials
from connote.ui.widgets.plain_text import is_right_to_left
from connote.ui.widgets.roles import PersonRole

_DISC = 28
_BAR = 3
_GAP = 1


class PersonDelegate(QStyledItemDelegate):
    """Paints what a model gives under the roles of PersonRole, in rows of one height."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for the house's row height, whatever stands in the row."""
        return QSize(8 * theme.Space.XL, theme.ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row; only what is seen is fetched and measured."""
        rect: QRect = option.rect
        mirrored = is_mirrored(option)
        name = index.data(PersonRole.NAME) or ""
        is_chosen = paint_ground(painter, option)
        painter.save()
        painter.setClipRect(rect)
        disc = QRect(rect.x() + theme.Space.M, 0, _DISC, _DISC)
        disc.moveTop(rect.y() + (rect.height() - _DISC) // 2)
        paint_initials(painter, placed(disc, rect, mirrored=mirrored), name)
        texts = rect.adjusted(2 * theme.Space.M + _DISC, 0, -theme.Space.M, 0)
        quiet = theme.current().quiet_chosen if is_chosen else theme.current().quiet
        hint = index.data(PersonRole.HINT)
        if hint:
            texts.setRight(texts.right() - _hint_width(hint) - theme.Space.M)
            place = QRect(texts.right() + theme.Space.M, rect.y(), _hint_width(hint), rect.height())
            _write_hint(painter, placed(place, rect, mirrored=mirrored), hint, quiet)
        texts = placed(texts, rect, mirrored=mirrored)
        muted = bool(index.data(PersonRole.MUTED))
        ink = quiet if muted else theme.current().text
        lines = ((name, ink), (index.data(PersonRole.SECOND) or "", quiet))
        _write_lines(painter, texts, *lines, at_right=mirrored or is_right_to_left(name))
        painter.restore()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> bool:
    """Paint what lies under a row, a bar where it has the focus; say whether it is chosen."""
    now = theme.current()
    state: QStyle.StateFlag = option.state
    rect: QRect = option.rect
    is_chosen = bool(state & QStyle.StateFlag.State_Selected)
    is_list = isinstance(option.widget, QListView)
    if is_chosen:
        painter.fillRect(rect, now.selection)
    elif is_list and state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, now.hover)
    if state & QStyle.StateFlag.State_HasFocus:
        bar = QRect(rect.x(), rect.y(), _BAR, rect.height())
        painter.fillRect(placed(bar, rect, mirrored=is_mirrored(option)), now.accent)
    if is_chosen and now.is_contrast:
        for edge in (rect.top(), rect.bottom()):
            painter.fillRect(QRect(rect.x(), edge, rect.width(), theme.STROKE), now.line_strong)
    return is_chosen


def _hint_width(hint: str) -> int:
    return _type(theme.Size.HINT, False)[1].horizontalAdvance(hint) + 1


def _write_hint(painter: QPainter, room: QRect, hint: str, ink: QColor) -> None:
    """Write the hint, a day or a number, in tabular figures."""
    painter.setFont(_type(theme.Size.HINT, False)[0])
    painter.setPen(ink)
    write(painter, room, hint, at_end=True)


def _write_lines(
    painter: QPainter,
    room: QRect,
    first: tuple[str, QColor],
    second: tuple[str, QColor],
    *,
    at_right: bool,
) -> None:
    (font, metrics), (small, small_metrics) = _type(theme.Size.TEXT, True), _type(theme.Size.HINT)
    if not second[0]:
        _write(painter, room, font, metrics, *first, at_right=at_right)
        return
    height = metrics.height() + _GAP + small_metrics.height()
    top = room.y() + (room.height() - height) // 2
    upper = QRect(room.x(), top, room.width(), metrics.height())
    lower = QRect(room.x(), upper.bottom() + 1 + _GAP, room.width(), small_metrics.height())
    _write(painter, upper, font, metrics, *first, at_right=at_right)
    _write(painter, lower, small, small_metrics, *second, at_right=at_right)


def _write(
    painter: QPainter,
    room: QRect,
    font: QFont,
    metrics: QFontMetrics,
    text: str,
    ink: QColor,
    *,
    at_right: bool,
) -> None:
    """Write one line, elided, in its own direction; both lines stand at the name's side."""
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    runs_left = is_right_to_left(text)
    direction = Qt.LayoutDirection.RightToLeft if runs_left else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(direction)
    painter.setFont(font)
    painter.setPen(ink)
    line = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, line)


@lru_cache(maxsize=8)
def _type(size: theme.Size, strong: bool = False) -> tuple[QFont, QFontMetrics]:
    font = theme.font(size, strong=strong, tabular=not strong)
    return font, QFontMetrics(font)
