"""The list of what waits: painted rows, each with a button for its one act; Enter presses it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from connote.ui import theme
from connote.ui.icons import paint_icon
from connote.ui.pages.today.today_list import Index, Line, TodayList, TodayRole
from connote.ui.widgets.person_delegate import paint_ground

_DISC = 28
_HEADING = theme.ROW - theme.Space.XS
_BUTTON = theme.CONTROL - theme.Space.XS
_ONE_LINE = Qt.TextFlag.TextSingleLine
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | _ONE_LINE


class TodayView(QListView):
    """Shows the lines; `act_wanted` by button or Enter, `menu_wanted` with the place for it."""

    act_wanted = Signal(object)
    person_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the view with a model of its own."""
        super().__init__(parent)
        self.list = TodayList(self)
        self.setModel(self.list)
        self.setItemDelegate(_LineDelegate(self))
        self.setAccessibleName("What waits for you")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.doubleClicked.connect(self._take_second_click)

    def line(self) -> Line | None:
        """Give the chosen line, or None."""
        index = self.currentIndex()
        return self.list.lines[index.row()] if index.isValid() else None

    def choose(self, place: int) -> None:
        """Choose a line."""
        if place >= 0:
            self.setCurrentIndex(self.list.index(place, 0))

    def button_of(self, index: Index) -> QRect:
        """Tell where the button of a line is, in the viewport."""
        line = index.data(TodayRole.LINE)
        return button_in(self.visualRect(index), line) if line and line.act else QRect()

    def _take_second_click(self, index: Index) -> None:
        self.person_wanted.emit(index.data(TodayRole.LINE))

    def _open_menu(self, place: QPoint) -> None:
        line = self.line()
        if line is not None:
            self.menu_wanted.emit(line, self.viewport().mapToGlobal(place))

    # ── events ───────────────────────────────────────────────────────────────────────────────

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the button that was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and self.button_of(index).contains(event.position().toPoint()):
            self.act_wanted.emit(index.data(TodayRole.LINE))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Repaint the row under the pointer: its button lights up when it is hit."""
        super().mouseMoveEvent(event)
        self.viewport().update(self.visualRect(self.indexAt(event.position().toPoint())))

    def leaveEvent(self, event: QEvent) -> None:
        """Put the light out."""
        super().leaveEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the obvious with the chosen line."""
        line = self.line()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and line is not None:
            self.act_wanted.emit(line)
        else:
            super().keyPressEvent(event)


def button_in(row: QRect, line: Line) -> QRect:
    """Place the button at the right of a row."""
    text = QFontMetrics(theme.font()).horizontalAdvance(line.act)
    button = QRect(0, 0, text + 2 * theme.Space.M, _BUTTON)
    button.moveCenter(row.center())
    button.moveRight(row.right() - theme.Space.L)
    return button


class _LineDelegate(QStyledItemDelegate):
    """Paints a heading, or a row with its sign, two lines of text and its button."""

    def __init__(self, view: TodayView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(TodayRole.LINE)
        return QSize(8 * theme.Space.XL, _HEADING if line.is_heading else theme.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(TodayRole.LINE)
        painter.save()
        if line.is_heading:
            _paint_heading(painter, option.rect, line)
        else:
            is_chosen = paint_ground(painter, option)
            _paint_sign(painter, option.rect, line)
            button = button_in(option.rect, line)
            _paint_button(painter, button, line, self._is_hit(option, button))
            _paint_words(painter, option.rect, line, button.left(), is_chosen=is_chosen)
        painter.restore()

    def _is_hit(self, option: QStyleOptionViewItem, button: QRect) -> bool:
        is_near = bool(option.state & QStyle.StateFlag.State_MouseOver)
        viewport = self._view.viewport()
        return is_near and button.contains(viewport.mapFromGlobal(QCursor.pos()))


def _paint_heading(painter: QPainter, room: QRect, line: Line) -> None:
    now = theme.current()
    words = room.adjusted(theme.Space.L, theme.Space.M, -theme.Space.L, 0)
    painter.setPen(now.quiet)
    for text, strong in ((line.title, True), (line.detail, False)):
        font = theme.font(theme.Size.HINT, strong=strong, tabular=not strong)
        painter.setFont(font)
        painter.drawText(words, _LEFT, text)
        words.setLeft(words.left() + QFontMetrics(font).horizontalAdvance(text) + theme.Space.S)
    if room.top() > 0:
        painter.fillRect(QRect(room.x(), room.y(), room.width(), theme.STROKE), now.line)


def _paint_sign(painter: QPainter, room: QRect, line: Line) -> None:
    now = theme.current()
    disc = QRect(room.x() + theme.Space.L, 0, _DISC, _DISC)
    disc.moveTop(room.y() + (room.height() - _DISC) // 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(getattr(now, line.ground))
    painter.drawEllipse(QRectF(disc))
    sign = QRect(0, 0, theme.ICON, theme.ICON)
    sign.moveCenter(disc.center())
    paint_icon(painter, sign, line.icon, getattr(now, line.ink))


def _paint_button(painter: QPainter, button: QRect, line: Line, is_hit: bool) -> None:
    now = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(now.accent if is_hit else now.line_strong, theme.STROKE))
    painter.setBrush(now.accent_soft if is_hit else now.field)
    half = theme.STROKE / 2
    frame = QRectF(button).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
    painter.setFont(theme.font())
    painter.setPen(now.text)
    painter.drawText(button, Qt.AlignmentFlag.AlignCenter | _ONE_LINE, line.act)


def _paint_words(
    painter: QPainter, room: QRect, line: Line, right: int, *, is_chosen: bool
) -> None:
    now = theme.current()
    words = room.adjusted(theme.Space.L + _DISC + theme.Space.M, 0, 0, 0)
    words.setRight(right - theme.Space.M)
    quiet = now.quiet_chosen if is_chosen else now.quiet
    upper, lower = theme.font(strong=True), theme.font(theme.Size.HINT, tabular=True)
    heights = QFontMetrics(upper).height(), QFontMetrics(lower).height() if line.detail else 0
    words.setTop(room.y() + (room.height() - sum(heights)) // 2)
    for font, ink, text, height in (
        (upper, now.text, line.title, heights[0]),
        (lower, quiet, line.detail, heights[1]),
    ):
        words.setHeight(height)
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, _LEFT, shown)
        words.moveTop(words.top() + height)
