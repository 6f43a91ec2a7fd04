"""A tray of requests, outgoing or inbound: the bar of marks, the table, and the pane beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from connote.core.things import Direction, Event, Request, RequestState
from connote.ui import theme
from connote.ui.pages.requests.columns import INBOUND, OUTGOING
from connote.ui.pages.requests.mark_bar import MarkBar
from connote.ui.pages.requests.marking import INBOUND_MARKS, OUTGOING_MARKS
from connote.ui.pages.requests.pane import RequestPane
from connote.ui.pages.requests.table_view import RequestView
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.section import rule

ASKING_BACK = "Reply to an invitation without a note"
"""The starter template that asks somebody how we know each other."""

_PANE = 288
_NARROW = 720


class Tray(QWidget):
    """Shows the requests of one direction and says what is wanted of them."""

    mark_wanted = Signal(list, object, str)
    """Requests, a RequestState, and a day ("" is today)."""
    delete_wanted = Signal(list)
    contact_chosen = Signal(int)
    reply_wanted = Signal(int, str)
    """A contact's id, and the name of the template that answers."""
    draft_wanted = Signal(int)
    everything_wanted = Signal()

    def __init__(
        self,
        direction: Direction,
        events_of: Callable[[int], Sequence[Event]],
        parent: QWidget | None = None,
    ) -> None:
        """Build an empty tray; `events_of` tells what happened to a request."""
        super().__init__(parent)
        self._events_of = events_of
        self._has_rows = False
        is_inbound = direction is Direction.INBOUND
        self.view = RequestView(INBOUND if is_inbound else OUTGOING, direction)
        self.view.setAccessibleName(f"{direction.value.capitalize()} requests")
        if is_inbound:
            label = ("Answer", "Answer {} with")
            self.bar = MarkBar(self.view, INBOUND_MARKS, label=label, asks_for_context=True)
        else:
            self.bar = MarkBar(self.view, OUTGOING_MARKS, label=("Mark as", "Mark {} as"))
        self.pane = RequestPane()
        self._nothing = EmptyState(
            "filter",
            "Nothing fits the filter",
            "None of the requests does.",
            "Show all requests",
            primary=False,
        )
        self._lay_out()
        self._connect()

    def show_rows(self, requests: Sequence[Request]) -> None:
        """Show these requests, or that none of them fits what was asked for."""
        self.view.show_rows(requests)
        self._has_rows = bool(requests)
        self._stack.setCurrentIndex(0 if requests else 1)
        self._show_pane()

    def say_nothing_fits(self, total: str) -> None:
        """Word the case that the filter lets nothing through."""
        self._nothing.set_words(
            "Nothing fits the filter", f"None of {total} does.", "Show all requests"
        )

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(theme.STROKE)
        halves.addWidget(self._stack)
        halves.addWidget(self.pane)
        halves.setStretchFactor(0, 1)
        halves.setSizes([3 * _PANE, _PANE])
        self.pane.setMinimumWidth(_PANE - 2 * theme.Space.L)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addSpacing(theme.Space.S)
        column.addWidget(rule())
        column.addWidget(halves, 1)

    def _connect(self) -> None:
        self.bar.mark_wanted.connect(self._mark)
        self.bar.delete_wanted.connect(lambda: self.delete_wanted.emit(self.view.selected()))
        self.bar.context_wanted.connect(self._ask_for_context)
        self.view.selection_changed.connect(self._show_selection)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.clicked_twice.connect(lambda r: self.contact_chosen.emit(r.contact_id))
        self.view.entered.connect(self._open)
        self.pane.contact_wanted.connect(self.contact_chosen)
        self.pane.draft_wanted.connect(self.draft_wanted)
        self._nothing.first_step_wanted.connect(self.everything_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the room for the table where something else stands beside the page."""
        super().resizeEvent(event)
        self._show_pane()

    def _show_pane(self) -> None:
        self.pane.setVisible(self._has_rows and self.width() >= _NARROW)

    # ── slots ────────────────────────────────────────────────────────────────────────────────

    def _show_selection(self) -> None:
        requests = self.view.selected()
        self.bar.show_selection(requests)
        if not requests:
            self.pane.show_none()
        elif len(requests) == 1:
            self.pane.show_request(requests[0], self._events_of(requests[0].id))
        else:
            self.pane.show_several(requests)

    def _mark(self, state: RequestState) -> None:
        day = self.bar.days.day
        self.bar.days.reset()  # another day is for this once: silently backdated is worse
        self.mark_wanted.emit(self.view.selected(), state, day)

    def _ask_for_context(self) -> None:
        for request in self.view.selected()[:1]:
            self.reply_wanted.emit(request.contact_id, ASKING_BACK)

    def _open(self, request: Request) -> None:
        """Go on with a draft; anything else leads to the person."""
        if request.state is RequestState.DRAFTED:
            self.draft_wanted.emit(request.id)
        else:
            self.contact_chosen.emit(request.contact_id)

    def _open_menu(self, place: QPoint) -> None:
        if self.view.selected():
            self.bar.pop_up(self.view.viewport().mapToGlobal(place))
