"""The chart on the screen: painted, pointed at with the mouse, walked through with the arrows.

A mark tells the same by tooltip, by keyboard and to a screen reader.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from connote.ui import theme
from connote.ui.widgets.chart.drawing import Drawing, drawing_of
from connote.ui.widgets.chart.picture import Mark, Picture, Shape
from connote.ui.widgets.chart.sheet import Sheet
from connote.ui.widgets.plain_text import tooltip

_NONE = -1
_LEAP = 5


class Chart(QWidget):
    """Shows one picture; `menu_wanted` carries the place on the screen."""

    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture(Shape.BARS, "")
        self._drawing: Drawing = drawing_of(self._picture)
        self._current = _NONE
        self._hovered = _NONE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def show_picture(self, picture: Picture) -> None:
        """Show another picture; the mark of the same name stays the current one."""
        names = [mark.name for mark in picture.marks]
        mark = self._mark(self._current)
        self._current = names.index(mark.name) if mark and mark.name in names else _NONE
        self._hovered = _NONE
        self._picture = picture
        self._drawing = drawing_of(picture)
        self.setAccessibleName(picture.title)
        self._describe()
        self.updateGeometry()
        self.update()

    @property
    def picture(self) -> Picture:
        """Give what is shown."""
        return self._picture

    @property
    def told(self) -> str:
        """Give what is told of the current mark, or ""."""
        mark = self._mark(self._current)
        return mark.told if mark else ""

    def _mark(self, place: int) -> Mark | None:
        return self._picture.marks[place] if 0 <= place < len(self._picture.marks) else None

    def _describe(self) -> None:
        self.setAccessibleDescription(self.told or self._picture.said or self._picture.hint)

    def area_of(self, place: int) -> QRectF:
        """Give where a mark can be pointed at."""
        area = self._drawing.areas(self.width())[place]
        if not self._is_mirrored():
            return area
        return QRectF(self.width() - area.right(), area.y(), area.width(), area.height())

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _place_at(self, point: QPointF) -> int:
        x = self.width() - point.x() if self._is_mirrored() else point.x()
        here = QPointF(x, point.y())
        areas = enumerate(self._drawing.areas(self.width()))
        return next((place for place, area in areas if area.contains(here)), _NONE)

    # ── size and paint ───────────────────────────────────────────────────────────────────────

    def sizeHint(self) -> QSize:
        """Ask for the height of the drawing."""
        return QSize(12 * theme.Space.XL, round(self._drawing.height()))

    def minimumSizeHint(self) -> QSize:
        """Do with less width, never with less height."""
        return QSize(8 * theme.Space.XL, round(self._drawing.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the mark one is at, and the drawing over it."""
        now = theme.current()
        painter = QPainter(self)
        sheet = Sheet(painter, now, self.width(), is_mirrored=self._is_mirrored())
        areas = self._drawing.areas(self.width())
        if self._hovered != _NONE:
            sheet.box(areas[self._hovered], now.hover, radius=theme.RADIUS)
        if self.hasFocus() and self._current != _NONE:
            sheet.box(areas[self._current], now.hover, now.accent, theme.RADIUS)
        self._drawing.draw(sheet, self.width())
        if self.hasFocus() and self._current == _NONE:
            sheet.box(QRectF(self.rect()), None, now.accent, theme.RADIUS)

    # ── mouse ────────────────────────────────────────────────────────────────────────────────

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark what is pointed at."""
        self._hover(self._place_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        self._hover(_NONE)
        super().leaveEvent(event)

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on from the mark that is pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._current = self._place_at(event.position())
            self._describe()
            self.update()

    def event(self, event: QEvent) -> bool:
        """Show the tooltip of the mark that is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(self._place_at(QPointF(event.pos())), event.globalPos())
            return True
        return super().event(event)

    def _tell(self, place: int, where: QPoint) -> None:
        mark = self._mark(place)
        if mark is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(where, tooltip(mark.told), self, self.area_of(place).toRect())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, by mouse or by the Menu key."""
        self.menu_wanted.emit(event.globalPos())

    # ── keyboard ─────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the marks by the arrows, Home, End and the page keys."""
        place = self._next(event.key())
        if place is None or not self._picture.marks:
            super().keyPressEvent(event)
            return
        self._current = min(max(place, 0), len(self._picture.marks) - 1)
        self._describe()
        self.update()
        area = self.area_of(self._current)
        self._tell(self._current, self.mapToGlobal(area.bottomLeft().toPoint()))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.told))

    def _next(self, key: int) -> int | None:
        """Give the place a key leads to; from nowhere the first key leads to the first mark."""
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self._is_mirrored():
            on, back = back, on
        here = self._current
        return {
            on: here + 1,
            Qt.Key.Key_Down: here + 1,
            back: here - 1,
            Qt.Key.Key_Up: here - 1,
            Qt.Key.Key_PageDown: here + _LEAP,
            Qt.Key.Key_PageUp: here - _LEAP,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._picture.marks) - 1,
        }.get(Qt.Key(key))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide where one was."""
        super().focusOutEvent(event)
        self.update()
