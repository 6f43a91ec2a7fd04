"""Paints who can help: the reasons on as many lines as there is room, the state, and a button."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from connote.core.things import RequestState
from connote.ui import theme
from connote.ui.icons import paint_icon
from connote.ui.pages.goals.help_table import LINES
from connote.ui.widgets.initials import paint_initials
from connote.ui.widgets.person_delegate import paint_ground
from connote.ui.widgets.plain_text import is_right_to_left
from connote.ui.widgets.roles import PersonRole, StateRole
from connote.ui.widgets.status_pill import paint_pill, pill_size

Index = QModelIndex | QPersistentModelIndex

_DISC = 28
_SIGN = 14
_GAP = 2


class ReasonDelegate(QStyledItemDelegate):
    """Paints initials, the name, and below it why, on up to so many `lines`."""

    lines = 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row; only what is seen is fetched and measured."""
        painter.save()
        is_chosen = paint_ground(painter, option)
        painter.setClipRect(option.rect)
        now = theme.current()
        quiet = now.quiet_chosen if is_chosen else now.quiet
        name = str(index.data(PersonRole.NAME) or "")
        rect = QRect(option.rect)
        disc = QRect(rect.x() + theme.Space.M, 0, _DISC, _DISC)
        disc.moveTop(rect.y() + (rect.height() - _DISC) // 2)
        paint_initials(painter, _mirrored(option, disc), name)
        room = rect.adjusted(2 * theme.Space.M + _DISC, 0, -theme.Space.M, 0)
        ink = quiet if index.data(PersonRole.MUTED) else now.text
        self._write(painter, _mirrored(option, room), index, name, (ink, quiet))
        painter.restore()

    def _write(
        self, painter: QPainter, room: QRect, index: Index, name: str, inks: tuple[QColor, QColor]
    ) -> None:
        strong, small = theme.font(strong=True), theme.font(theme.Size.HINT, tabular=True)
        height, step = QFontMetrics(strong).height(), QFontMetrics(small).height()
        why = _broken(str(index.data(PersonRole.SECOND) or ""), small, room.width(), self.lines)
        whole = height + (_GAP + step * len(why) if why else 0)
        line = QRect(room.x(), room.y() + (room.height() - whole) // 2, room.width(), height)
        hint = str(index.data(PersonRole.HINT) or "")
        runs_left = is_right_to_left(name) or painter.layoutDirection() == _FROM_RIGHT
        left = QRect(line)
        if hint:
            width = QFontMetrics(small).horizontalAdvance(hint)
            _write(painter, line, small, hint, inks[1], at_right=not runs_left)
            left.setWidth(max(0, line.width() - width - theme.Space.M))
            left.moveRight(line.right()) if runs_left else None
        _write(painter, left, strong, name, inks[0], at_right=runs_left)
        line = QRect(room.x(), line.bottom() + 1 + _GAP, room.width(), step)
        for text in why:
            _write(painter, line, small, text, inks[1], at_right=runs_left)
            line.translate(0, step)


class StateDelegate(QStyledItemDelegate):
    """Paints what became of asking somebody: the pill of a state, or words, over a quiet day."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        painter.save()
        now = theme.current()
        quiet = now.quiet_chosen if paint_ground(painter, option) else now.quiet
        words, day = index.data(LINES) or ("", "")
        state = index.data(StateRole.STATE)
        small = theme.font(theme.Size.HINT, tabular=True)
        step = QFontMetrics(small).height()
        first = pill_size(RequestState(state)) if state else None
        height = first.height() if first else step
        room = option.rect.adjusted(theme.Space.S, 0, -theme.Space.XS, 0)
        whole = height + (step if day else 0)
        line = QRect(room.x(), room.y() + (room.height() - whole) // 2, room.width(), height)
        at_right = option.direction == _FROM_RIGHT
        if first and state:
            pill = QRect(line.x(), line.y(), first.width(), height)
            paint_pill(painter, _within(line, pill, at_right=at_right), RequestState(state))
        else:
            _write(painter, line, small, words, quiet, at_right=at_right)
        if day:
            below = QRect(room.x(), line.bottom() + 1, room.width(), step)
            inset = theme.Space.S if first else 0
            below = below.adjusted(0 if at_right else inset, 0, -inset if at_right else 0, 0)
            _write(painter, below, small, day, quiet, at_right=at_right)
        painter.restore()


class WriteDelegate(QStyledItemDelegate):
    """Paints a button in a cell, so that no row needs a widget."""

    words = ""

    @property
    def width(self) -> int:
        """Measure the button."""
        text = QFontMetrics(theme.font()).horizontalAdvance(self.words)
        return text + _SIGN + 2 * theme.Space.S + (theme.Space.XS if text else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one button; clearer under the mouse."""
        painter.save()
        plain = QStyleOptionViewItem(option)
        plain.state &= ~QStyle.StateFlag.State_HasFocus
        paint_ground(painter, plain)
        button = QRect(0, 0, self.width, theme.CONTROL - theme.Space.XS)
        button.moveCenter(option.rect.center())
        _paint_frame(painter, button, bool(option.state & QStyle.StateFlag.State_MouseOver))
        at_right = option.direction == _FROM_RIGHT
        sign = QRect(button.x() + theme.Space.S, 0, _SIGN, _SIGN)
        sign.moveTop(button.y() + (button.height() - _SIGN) // 2)
        paint_icon(
            painter, _within(button, sign, at_right=at_right), "edit", theme.current().accent
        )
        inset = theme.Space.S + _SIGN + theme.Space.XS
        room = button.adjusted(0 if at_right else inset, 0, -inset if at_right else 0, 0)
        _write(painter, room, theme.font(), self.words, theme.current().text, at_right=at_right)
        painter.restore()


_FROM_RIGHT = Qt.LayoutDirection.RightToLeft


def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, rect)


def _within(room: QRect, rect: QRect, *, at_right: bool) -> QRect:
    return QStyle.visualRect(_FROM_RIGHT, room, rect) if at_right else rect


def _broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Break a text into at most so many lines; the last one holds all that is left."""
    if not text or QFontMetrics(font).horizontalAdvance(text) <= width or most == 1:
        return [text] if text else []
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    start = 0
    while len(lines) < most - 1 and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart() + line.textLength()
        lines.append(text[line.textStart() : start].strip())
    layout.endLayout()
    rest = text[start:].strip()
    return [*lines, rest] if rest else lines


def _write(
    painter: QPainter, room: QRect, font: QFont, text: str, ink: QColor, *, at_right: bool
) -> None:
    """Write one line, elided, in its own direction."""
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(ink)
    line = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, line)


def _paint_frame(painter: QPainter, button: QRect, is_hovered: bool) -> None:
    now = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(now.accent if is_hovered else now.line_strong, theme.STROKE))
    painter.setBrush(now.accent_soft if is_hovered else now.field)
    half = theme.STROKE / 2
    frame = QRectF(button).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
