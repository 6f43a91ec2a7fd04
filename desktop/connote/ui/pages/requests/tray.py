"""A tray of requests: the bar of marks, a board or a table, and the pane beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from connote.core.deadlines import DeadlinesOf
from connote.core.speech import tr
from connote.core.things import Direction, RequestLines, RequestState
from connote.ui import theme
from connote.ui.pages.requests.board import Board
from connote.ui.pages.requests.mark_bar import MarkBar
from connote.ui.pages.requests.pane import RequestPane, Told
from connote.ui.pages.requests.table_view import RequestView
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.section import rule

ASKING_BACK = "Reply to an invitation without a note"
"""The starter template that asks somebody how we know each other."""

_PANE = 304
_NARROW = 720
_NARROW_BOARD = 1000
"""Widths below which there is no room for a list and the pane beside it."""

_BREATH_MS = 80


class Tray(QWidget):
    """Shows the requests of one direction and says what is wanted of them.

    On the board the pane opens by Enter or two clicks; beside a table it stands as long as there is
    room for both. Where there is not, it takes the place of the list until Escape.
    """

    mark_wanted = Signal(list, object, str)
    """Ids, a RequestState, and a day ("" is today)."""
    move_wanted = Signal(list, object)
    """Ids, and a Stage of the board."""
    delete_wanted = Signal(list)
    stop_wanted = Signal()
    contact_wanted = Signal(int)
    context_wanted = Signal(int)
    follow_up_wanted = Signal(int, str)
    """A request's id, and a day, "" for none."""
    everything_wanted = Signal()
    thanked = Signal(int)
    chosen_changed = Signal()

    def __init__(
        self,
        view: Board | RequestView,
        direction: Direction,
        told_of: Callable[[int], Told | None],
        parent: QWidget | None = None,
    ) -> None:
        """Build an empty tray; `told_of` tells all of a request."""
        super().__init__(parent)
        self.view = view
        self._direction = direction
        self._told_of = told_of
        self._has_rows = False
        self._soon = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._soon.timeout.connect(self._tell)
        self._is_board = isinstance(view, Board)
        self._is_open = not self._is_board
        self._narrow = _NARROW_BOARD if self._is_board else _NARROW
        self.bar = MarkBar(view, direction, has_columns=self._is_board)
        self.pane = RequestPane()
        self._nothing = EmptyState("filter", *_nothing_fits(0), primary=False)
        self.pane.addActions(self.bar.verbs)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(theme.STROKE)
        self._halves.addWidget(self._stack)
        self._halves.addWidget(self.pane)
        self._halves.setStretchFactor(0, 1)
        self._halves.setSizes([3 * _PANE, _PANE])
        self.pane.setMinimumWidth(_PANE - theme.Space.L)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addSpacing(theme.Space.S)
        column.addWidget(rule())
        column.addWidget(self._halves, 1)

    def _connect(self) -> None:
        self.bar.mark_wanted.connect(self._mark)
        self.bar.delete_wanted.connect(lambda: self.delete_wanted.emit(self._ids()))
        self.bar.stop_wanted.connect(self._stop)
        self.bar.person_wanted.connect(self._show_person)
        self.bar.context_wanted.connect(self._ask_for_context)
        self.bar.follow_up_wanted.connect(self._follow_up)
        self.bar.thanked.connect(self._thank)
        self.pane.follow_up_wanted.connect(self._follow_up)
        self.pane.contact_wanted.connect(self.contact_wanted)
        self.pane.left.connect(self.leave_pane)
        self.view.selection_changed.connect(self._show_selection)
        self.view.opened.connect(self.open_pane)
        self._nothing.first_step_wanted.connect(self.everything_wanted)
        if isinstance(self.view, Board):
            self.bar.push_wanted.connect(self.view.push)
            self.view.menu_wanted.connect(self.bar.pop_up)
            self.view.moved.connect(self.move_wanted)
            self.view.closed.connect(self._close)
        else:
            self.view.customContextMenuRequested.connect(self._open_menu)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def show_lines(self, lines: RequestLines, ahead: DeadlinesOf, total: int) -> None:
        """Show these requests, or that none of the `total` there are fits what was asked for."""
        self.view.show_lines(lines, ahead)
        self._has_rows = bool(lines.ids)
        self._nothing.set_words(*_nothing_fits(total))
        self._stack.setCurrentIndex(0 if lines.ids else 1)
        self._show_pane()
        self._show_selection()

    def choose(self, request_id: int) -> bool:
        """Show a request with all there is to tell of it; say whether it is listed."""
        if not self.view.choose(request_id):
            return False
        self._is_open = True
        self._show_pane()
        self._show_selection()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the room for the list where something else stands beside the page."""
        super().resizeEvent(event)
        if not self._is_board and self.width() < self._narrow <= event.oldSize().width():
            self._is_open = False
        elif not self._is_board and self.width() >= self._narrow:
            self._is_open = True
        self._show_pane()

    def _show_pane(self) -> None:
        is_shown = self._is_open and self._has_rows
        is_alone = is_shown and self.width() < self._narrow
        was_shown = not self.pane.isHidden()
        focused = QApplication.focusWidget()
        has_focus = focused is not None and self._stack.isAncestorOf(focused)
        self.pane.setVisible(is_shown)
        self.pane.let_leave(self._is_board or is_alone)
        self._stack.setVisible(not is_alone)
        if is_shown and not was_shown:
            self._show_selection()
        if is_alone and has_focus:
            self.pane.enter()

    def take_focus(self) -> None:
        """Take the keyboard to the list, or to the pane where that has its place."""
        if self._stack.isHidden():
            self.pane.enter()
        else:
            self.view.setFocus()

    @property
    def pane_width(self) -> int:
        """Give how wide the pane was made, 0 where it was not seen."""
        return 0 if self.pane.isHidden() else self._halves.sizes()[1]

    def widen_pane(self, width: int) -> None:
        """Make the pane as wide as it was."""
        self._halves.setSizes([max(1, 4 * _PANE - width), width])

    # ── the pane ─────────────────────────────────────────────────────────────────────────────

    def open_pane(self, request_id: int) -> None:
        """Show all of a request, with the keyboard in it."""
        self.choose(request_id)
        self.pane.enter()

    def leave_pane(self) -> None:
        """Go back to the list; the pane stays where it has its place beside it."""
        if self._is_board or self.width() < self._narrow:
            self._is_open = False
        self._show_pane()
        self.view.setFocus()

    def _show_selection(self) -> None:
        """Tell what is selected; while a key is held down, the pane waits until it rests."""
        self.bar.show_chosen(self.view.chosen())
        self.chosen_changed.emit()
        if self.view.is_key_held:
            self._soon.start()
        else:
            self._tell()

    def _tell(self) -> None:
        chosen = self.view.chosen()
        if self.pane.isHidden():
            return
        told = self._told_of(chosen.ids[0]) if len(chosen.ids) == 1 else None
        if told is not None:
            self.pane.show_request(told)
        elif chosen.ids:
            self.pane.show_several(chosen, self._direction)
        else:
            self.pane.show_none()

    def tell_anew(self) -> None:
        """Show the selected request as it is now."""
        self._tell()

    # ── slots ────────────────────────────────────────────────────────────────────────────────

    def _ids(self) -> list[int]:
        return list(self.view.chosen().ids)

    def _mark(self, state: RequestState) -> None:
        self._emit_mark(self._ids(), state)

    def _close(self, ids: list[int], state: RequestState) -> None:
        self._emit_mark(ids, state)

    def _emit_mark(self, ids: list[int], state: RequestState) -> None:
        self.mark_wanted.emit(ids, state, self.bar.take_day())

    def _stop(self) -> None:
        self.view.setFocus()
        self.stop_wanted.emit()

    def _show_person(self) -> None:
        told = self._one()
        if told is not None:
            self.contact_wanted.emit(told.request.contact_id)

    def _ask_for_context(self) -> None:
        told = self._one()
        if told is not None:
            self.context_wanted.emit(told.request.contact_id)

    def _thank(self) -> None:
        for request_id in self._ids()[:1]:
            self.thanked.emit(request_id)

    def _follow_up(self, day: str) -> None:
        for request_id in self._ids()[:1]:
            self.follow_up_wanted.emit(request_id, day)

    def _one(self) -> Told | None:
        ids = self._ids()
        return self._told_of(ids[0]) if len(ids) == 1 else None

    def _open_menu(self, place: QPoint) -> None:
        if self._ids() and isinstance(self.view, RequestView):
            self.bar.pop_up(self.view.viewport().mapToGlobal(place))


def _nothing_fits(total: int) -> tuple[str, str, str]:
    """Word the case that the filter lets nothing through."""
    return (
        tr("Nothing fits the filter"),
        tr("None of %n request(s) does.", "", total),
        tr("Show all requests"),
    )
