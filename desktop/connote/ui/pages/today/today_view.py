"""The list of what waits: painted rows, each with a button for its one act; Enter presses it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from connote.core.speech import tr
from connote.ui.pages.today.fading import Fading
from connote.ui.pages.today.row_painting import LineDelegate, button_in, dots_in
from connote.ui.pages.today.today_list import Index, Line, TodayList, TodayRole
from connote.ui.widgets.direction import is_mirrored

_Key = Qt.Key


class TodayView(QListView):
    """Shows the lines; `act_wanted` by button or Enter, `menu_wanted` with the place for it."""

    act_wanted = Signal(object)
    done_wanted = Signal(object)
    person_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    later_wanted = Signal(object, QPoint)
    """The key L: with the place for a menu of days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the view with a model of its own."""
        super().__init__(parent)
        self.list = TodayList(self)
        self.fading = Fading(self.viewport())
        self.setModel(self.list)
        self.setItemDelegate(LineDelegate(self, self.fading, self._pointer))
        self.setAccessibleName(tr("What waits for you"))
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._take_second_click)

    # ── lines ────────────────────────────────────────────────────────────────────────────────

    def line(self) -> Line | None:
        """Give the chosen line, or None."""
        index = self.currentIndex()
        return self.list.lines[index.row()] if index.isValid() else None

    def choose(self, place: int) -> None:
        """Choose a line."""
        if place >= 0:
            self.setCurrentIndex(self.list.index(place, 0))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; the one that is chosen stays, or its neighbour is chosen."""
        chosen, near = self.line(), max(self.currentIndex().row(), 0)
        scrolled = self.verticalScrollBar().value()
        self.fading.end()
        self.list.show_lines(lines)
        self.choose(self.list.place_of(chosen, near))
        self.verticalScrollBar().setValue(scrolled)

    def let_go(self, line: Line) -> None:
        """Let a line fade, and choose the next one, so that keys never hit what is going."""
        self.fading.begin(line.key)
        here = self.line()
        if here is None or here.key in self.fading.keys:
            near = self.currentIndex().row() + 1
            self.choose(self.list.place_near(near, without=self.fading.keys))

    def place_below(self, line: Line) -> QPoint:
        """Give the place on the screen for what drops down from the button of a line."""
        row = next(n for n, one in enumerate(self.list.lines) if one.key == line.key)
        button = self.button_of(self.list.index(row, 0))
        return self.viewport().mapToGlobal(button.bottomLeft())

    def button_of(self, index: Index) -> QRect:
        """Tell where the button of a line is, in the viewport."""
        line = index.data(TodayRole.LINE)
        if line is None or not line.act:
            return QRect()
        return button_in(self.visualRect(index), line, mirrored=is_mirrored(self))

    def dots_of(self, index: Index) -> QRect:
        """Tell where the dots of a line are, in the viewport."""
        line = index.data(TodayRole.LINE)
        if line is None or line.row is None:
            return QRect()
        return dots_in(self.visualRect(index), mirrored=is_mirrored(self))

    def _take_second_click(self, index: Index) -> None:
        self.person_wanted.emit(index.data(TodayRole.LINE))

    def _pointer(self) -> QPoint | None:
        return self.viewport().mapFromGlobal(QCursor.pos())

    def _is_going(self, line: Line) -> bool:
        return line.key in self.fading.keys

    # ── events ───────────────────────────────────────────────────────────────────────────────

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row that was clicked, or by key that of the chosen one."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            line = self.indexAt(event.pos()).data(TodayRole.LINE)
            place = event.globalPos()
        else:
            line = self.line()
            place = self.place_below(line) if line is not None else event.globalPos()
        if line is not None and line.row is not None and not self._is_going(line):
            self.menu_wanted.emit(line, place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the button or the dots that were clicked."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        line = index.data(TodayRole.LINE)
        if event.button() != Qt.MouseButton.LeftButton or line is None or self._is_going(line):
            return
        if self.button_of(index).contains(place):
            self.act_wanted.emit(line)
        elif self.dots_of(index).contains(place):
            below = self.dots_of(index).bottomLeft()
            self.menu_wanted.emit(line, self.viewport().mapToGlobal(below))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Repaint the row under the pointer: its button lights up when it is hit."""
        super().mouseMoveEvent(event)
        self.viewport().update(self.visualRect(self.indexAt(event.position().toPoint())))

    def leaveEvent(self, event: QEvent) -> None:
        """Put the light out."""
        super().leaveEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the obvious with the chosen line, D says it is done, L puts it off."""
        line = self.line()
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if line is None or not is_plain or self._is_going(line) or not self._press(event, line):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent, line: Line) -> bool:
        """Do what a key says; say whether it says anything."""
        if event.key() in (_Key.Key_Return, _Key.Key_Enter):
            self.act_wanted.emit(line)
        elif event.key() == _Key.Key_D and line.row is not None:
            self.done_wanted.emit(line)
        elif event.key() == _Key.Key_L and line.row is not None:
            self.later_wanted.emit(line, self.place_below(line))
        else:
            return False
        return True
