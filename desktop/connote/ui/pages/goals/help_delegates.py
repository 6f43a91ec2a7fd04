"""Paints who can help: the reasons on as many lines as there is room, the state, and a button."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from connote.core.things import RequestState
from connote.ui import theme, words
from connote.ui.icons import paint_icon
from connote.ui.pages.goals.help_table import LINES, locked_words
from connote.ui.widgets.direction import is_mirrored, placed, write
from connote.ui.widgets.initials import paint_initials
from connote.ui.widgets.person_delegate import paint_ground
from connote.ui.widgets.plain_text import is_right_to_left
from connote.ui.widgets.roles import PersonRole, StateRole
from connote.ui.widgets.status_pill import FACES, paint_pill, pill_size, widest_pill

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
        rect, mirrored = QRect(option.rect), is_mirrored(option)
        disc = QRect(rect.x() + theme.Space.M, 0, _DISC, _DISC)
        disc.moveTop(rect.y() + (rect.height() - _DISC) // 2)
        paint_initials(painter, placed(disc, rect, mirrored=mirrored), name)
        room = rect.adjusted(2 * theme.Space.M + _DISC, 0, -theme.Space.M, 0)
        ink = quiet if index.data(PersonRole.MUTED) else now.text
        room = placed(room, rect, mirrored=mirrored)
        self._write(painter, room, index, name, (ink, quiet), mirrored=mirrored)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        room: QRect,
        index: Index,
        name: str,
        inks: tuple[QColor, QColor],
        *,
        mirrored: bool,
    ) -> None:
        strong, small = theme.font(strong=True), theme.font(theme.Size.HINT, tabular=True)
        height, step = QFontMetrics(strong).height(), QFontMetrics(small).height()
        why = _broken(str(index.data(PersonRole.SECOND) or ""), small, room.width(), self.lines)
        whole = height + (_GAP + step * len(why) if why else 0)
        line = QRect(room.x(), room.y() + (room.height() - whole) // 2, room.width(), height)
        hint = str(index.data(PersonRole.HINT) or "")
        at_right = mirrored or is_right_to_left(name)  # all lines stand at the name’s side
        left = QRect(line)
        painter.setFont(small)
        painter.setPen(inks[1])
        if hint:
            write(painter, line, hint, mirrored=at_right, at_end=True)
            taken = QFontMetrics(small).horizontalAdvance(hint) + theme.Space.M
            left.setWidth(max(0, line.width() - taken))
            left = placed(left, line, mirrored=at_right)
        below = QRect(room.x(), line.bottom() + 1 + _GAP, room.width(), step)
        for text in why:
            write(painter, below, text, mirrored=at_right)
            below.translate(0, step)
        painter.setFont(strong)
        painter.setPen(inks[0])
        write(painter, left, name, mirrored=at_right)


class StateDelegate(QStyledItemDelegate):
    """Paints what became of asking somebody: the pill of a state, or words, over a quiet day."""

    @property
    def width(self) -> int:
        """Measure the widest of what may stand here: a pill, or words with a day of this year."""
        small = QFontMetrics(theme.font(theme.Size.HINT, tabular=True))
        locks = [locked_words(day) for day in words.days_of_a_year()]
        locked = max(small.horizontalAdvance(line) for line in locks) + theme.Space.S
        return max(locked, widest_pill()) + theme.Space.S + theme.Space.XS

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        painter.save()
        now = theme.current()
        quiet = now.quiet_chosen if paint_ground(painter, option) else now.quiet
        told, day = index.data(LINES) or ("", "")
        state = index.data(StateRole.STATE)
        face = FACES[RequestState(state)] if state else None
        painter.setFont(theme.font(theme.Size.HINT, tabular=True))
        step = painter.fontMetrics().height()
        height = pill_size(face).height() if face else step
        room = option.rect.adjusted(theme.Space.S, 0, -theme.Space.XS, 0)
        whole = height + (step if day else 0)
        line = QRect(room.x(), room.y() + (room.height() - whole) // 2, room.width(), height)
        mirrored = is_mirrored(option)
        painter.setPen(quiet)
        if day:
            below = QRect(room.x(), line.bottom() + 1, room.width(), step)
            write(painter, placed(below, room, mirrored=mirrored), day, mirrored=mirrored)
        if face:
            paint_pill(painter, line, face, mirrored=mirrored)
        else:
            write(painter, line, told, mirrored=mirrored)
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
        mirrored = is_mirrored(option)
        sign = QRect(button.x() + theme.Space.S, 0, _SIGN, _SIGN)
        sign.moveTop(button.y() + (button.height() - _SIGN) // 2)
        ink = theme.current().accent
        paint_icon(painter, placed(sign, button, mirrored=mirrored), "edit", ink)
        room = button.adjusted(theme.Space.S + _SIGN + theme.Space.XS, 0, 0, 0)
        painter.setFont(theme.font())
        painter.setPen(theme.current().text)
        write(painter, placed(room, button, mirrored=mirrored), self.words, mirrored=mirrored)
        painter.restore()


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


def _paint_frame(painter: QPainter, button: QRect, is_hovered: bool) -> None:
    now = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(now.accent if is_hovered else now.line_strong, theme.STROKE))
    painter.setBrush(now.accent_soft if is_hovered else now.field)
    half = theme.STROKE / 2
    frame = QRectF(button).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
