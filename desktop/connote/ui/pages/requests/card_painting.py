"""How a card of the board is painted: who and when, what for, and where it stands."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from connote.ui import theme
from connote.ui.icons import paint_icon
from connote.ui.pages.requests.cards import Card, CardRole, Index
from connote.ui.widgets.direction import is_mirrored, placed, write

_GAP = theme.Space.XS
_SIGN = 12
_LINE = 2


class CardDelegate(QStyledItemDelegate):
    """Paints cards of one height, a gap around each."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for three lines, whatever stands on the card."""
        upper, lower = _metrics()
        lines = upper.height() + 2 * lower.height() + 2 * _LINE
        return QSize(4 * theme.Space.XL, lines + 2 * theme.Space.S + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        card: Card | None = index.data(CardRole.CARD)
        if card is None:
            return
        painter.save()
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        room: QRect = option.rect.adjusted(_GAP, _GAP // 2, -_GAP, -(_GAP - _GAP // 2))
        _paint_ground(painter, room, state, is_chosen=is_chosen)
        words = room.adjusted(theme.Space.S, theme.Space.S, -theme.Space.S, -theme.Space.S)
        _paint_words(painter, words, card, is_chosen=is_chosen, mirrored=is_mirrored(option))
        painter.restore()


def _paint_ground(
    painter: QPainter, room: QRect, state: QStyle.StateFlag, *, is_chosen: bool
) -> None:
    now = theme.current()
    is_near = bool(state & QStyle.StateFlag.State_MouseOver)
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    ground = now.selection if is_chosen else now.hover if is_near else now.field
    edge = now.accent if has_focus else now.line_strong if is_chosen or is_near else now.line
    width = theme.FOCUS if has_focus else theme.STROKE
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width))
    painter.setBrush(ground)
    half = width / 2
    frame = QRectF(room).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)


def _paint_words(
    painter: QPainter, room: QRect, card: Card, *, is_chosen: bool, mirrored: bool
) -> None:
    now = theme.current()
    quiet = now.quiet_chosen if is_chosen else now.quiet
    upper, lower = _metrics()
    line = QRect(room.x(), room.y(), room.width(), upper.height())
    painter.setFont(theme.font(strong=True))
    painter.setPen(now.text)
    write(painter, line, card.name, mirrored=mirrored)
    painter.setPen(quiet)
    line = QRect(room.x(), line.bottom() + 1 + _LINE, room.width(), lower.height())
    painter.setFont(theme.font(theme.Size.HINT, tabular=True))
    write(painter, line, card.day, mirrored=mirrored, at_end=True)
    day = painter.fontMetrics().horizontalAdvance(card.day) + theme.Space.S
    goal = placed(line.adjusted(0, 0, -day, 0), line, mirrored=mirrored)
    painter.setFont(theme.font(theme.Size.HINT))
    write(painter, goal, card.goal, mirrored=mirrored)
    line = line.translated(0, lower.height() + _LINE)
    ink = quiet if card.ink == "quiet" else getattr(now, card.ink)
    _paint_told(painter, line, card, ink, mirrored=mirrored)


def _paint_told(painter: QPainter, line: QRect, card: Card, ink: QColor, *, mirrored: bool) -> None:
    """Paint where a request stands: a sign and words in its ink."""
    sign = QRect(line.x(), line.y() + (line.height() - _SIGN) // 2, _SIGN, _SIGN)
    paint_icon(painter, placed(sign, line, mirrored=mirrored), card.icon, ink)
    painter.setPen(ink)
    words = line.adjusted(_SIGN + theme.Space.XS, 0, 0, 0)
    write(painter, placed(words, line, mirrored=mirrored), card.told, mirrored=mirrored)


def _metrics() -> tuple[QFontMetrics, QFontMetrics]:
    """Measure the name’s line, and the two small ones."""
    return QFontMetrics(theme.font(strong=True)), QFontMetrics(theme.font(theme.Size.HINT))
