"""The requests page: my requests as a board or a table, and those that were sent to me."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.speech import later
from connote.core.things import (
    Direction,
    RequestFilter,
    RequestLines,
    RequestState,
)
from connote.core.unsaved import Unsaved
from connote.ui.page import Page
from connote.ui.pages.requests.board import Board
from connote.ui.pages.requests.finder import Finder
from connote.ui.pages.requests.head import Head, Tab
from connote.ui.pages.requests.mark_bar import MarkBar
from connote.ui.pages.requests.memory import Memory
from connote.ui.pages.requests.nothing_yet import nothing_received, nothing_sent
from connote.ui.pages.requests.record_form import Recorded
from connote.ui.pages.requests.recording import Recording
from connote.ui.pages.requests.rows import next_to_answer
from connote.ui.pages.requests.stages import Stage, refusal
from connote.ui.pages.requests.table_view import RequestView
from connote.ui.pages.requests.telling import Telling
from connote.ui.pages.requests.tray import ASKING_BACK, Tray
from connote.ui.pages.requests.verbs import Verbs

_NARROWEST = 400
"""With the composer beside it, the rest gives way."""


class RequestsPage(Page):
    """Shows every request and records what became of it."""

    title = later("Requests")
    icon = "requests"
    watches = frozenset(
        {"request", "event", "contact", "email", "organization", "goal", "channel", "template",
         "template_version", "follow_up"}
    )  # fmt: skip

    contact_chosen = Signal(int)
    reply_wanted = Signal(int, str)
    """A contact's id, and the name of the template that answers."""
    draft_wanted = Signal(int)
    """The id of the request whose draft is to be written on."""
    template_wanted = Signal(int)
    export_wanted = Signal()
    shown_export_wanted = Signal(list)
    """The ids of the requests that are to go out."""
    import_wanted = Signal()
    view_wanted = Signal(str)
    marks_changed = Signal()
    """What the chosen requests can take may be something else now."""

    def __init__(
        self, book: Book, unsaved: Unsaved | None = None, parent: QWidget | None = None
    ) -> None:
        """Build the page; its rows come with the first `reload`."""
        super().__init__(book, parent)
        self._filters = {way: RequestFilter(way) for way in Direction}
        self._states: dict[Tab, RequestState | None] = dict.fromkeys(Tab)
        self._totals = dict.fromkeys(Direction, 0)
        self._memory = Memory()
        self._lines = RequestLines()
        self._wanted: int | None = None
        self._trays: dict[Tab, Tray] = {}
        self._finder = Finder(self)
        self._verbs = Verbs(book, self)
        self._telling = Telling(book, self)
        self._head = Head(book)
        self._recording = Recording(book, unsaved or Unsaved(None))
        self._nothings = {
            Direction.OUTGOING: nothing_sent(),
            Direction.INBOUND: nothing_received(),
        }
        self._stack = QStackedWidget()
        self.setMinimumWidth(_NARROWEST)
        self._lay_out()
        self._connect()

    # ── what the frame asks ──────────────────────────────────────────────────────────────────

    def reload(self) -> None:
        """Show the requests as they are now, the selection and the filter kept."""
        for way in Direction:
            self._totals[way] = self.book.requests.number(way)
        self._head.show_waiting(self.book.requests.number_to_answer())
        self._telling.take_rules()
        self._show_tab()

    def focus_first(self) -> None:
        """Put the focus on the rows, or on the first step where there are none."""
        if self._totals[self._tab.direction]:
            self._tray.take_focus()
        else:
            self._nothings[self._tab.direction].setFocus()

    def choose_request(self, request_id: int) -> None:
        """Show one request, whatever the filter hides."""
        way = self.book.requests.get(request_id).direction
        if self._tab.direction is not way:
            self._head.choose(Tab.INBOUND if way is Direction.INBOUND else self._mine())
        self._freshen()
        self._wanted = request_id
        if not self._finder.is_finding:
            self._choose_wanted()

    def record(self, direction: Direction) -> None:
        """Open the form for a request that is recorded by hand: one of mine, or one to me."""
        self._recording.begin(direction)

    @property
    def bar(self) -> MarkBar | None:
        """Give what can be done with the requests that are chosen; None where there are none."""
        return self._tray.bar if self._totals[self._tab.direction] else None

    def remembered(self) -> str:
        """Tell which view is shown, and how its columns stand."""
        return self._memory.tell(self._tab, self._trays)

    def take_remembered(self, text: str) -> None:
        """Turn to the view of last time; its columns are arranged when it is made."""
        tab = self._memory.take(text)
        if tab is not None:
            self._head.choose(tab, quietly=True)
            self._is_stale = True

    def put_away(self) -> None:
        """Keep what is typed, and ask the book no more."""
        self._recording.keep()
        self._stop_finding()
        self._verbs.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave off looking; it begins anew when the page is seen again."""
        super().hideEvent(event)
        self._stop_finding()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where room is short."""
        super().resizeEvent(event)
        self._head.make_room(self.width())

    # ── making ───────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        for nothing in self._nothings.values():
            self._stack.addWidget(nothing)
            for button in nothing.findChildren(QPushButton):
                nothing.setFocusProxy(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._recording)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        head = self._head
        head.tab_chosen.connect(self._change_tab)
        head.filter.changed.connect(self._take_filter)
        head.filter.state_chosen.connect(self._take_state)
        head.filter.left.connect(lambda: self._tray.view.setFocus())
        head.columns_menu.aboutToShow.connect(self._fill_columns)
        head.export_wanted.connect(self.export_wanted)
        head.export_of_shown_wanted.connect(
            lambda: self.shown_export_wanted.emit(list(self._shown().ids))
        )
        head.recording_wanted.connect(self.record)
        self._recording.submitted.connect(self._take_recorded)
        self._recording.left.connect(self.focus_first)
        self._finder.found.connect(self._take_lines)
        self._telling.news.connect(lambda: self._tray.tell_anew())
        self._verbs.said.connect(self.said)
        self._verbs.progressed.connect(lambda *far: self._tray.bar.show_progress(*far))
        sent, received = self._nothings.values()
        sent.first_step_wanted.connect(lambda: self.view_wanted.emit("people"))
        received.first_step_wanted.connect(self.import_wanted)

    @property
    def _tab(self) -> Tab:
        return self._head.tab

    @property
    def _tray(self) -> Tray:
        """Give the tray of the view that is shown, made when it is first seen."""
        tab = self._tab
        if tab not in self._trays:
            self._trays[tab] = self._make_tray(tab)
            self._stack.addWidget(self._trays[tab])
        return self._trays[tab]

    def _make_tray(self, tab: Tab) -> Tray:
        view: Board | RequestView
        if tab is Tab.BOARD:
            view = Board(self.book.requests.some)
        else:
            view = RequestView(tab.direction, self.book.requests.some)
            view.head.order_wanted.connect(self._find)
        tray = Tray(view, tab.direction, self._telling.of)
        self._memory.arrange(tab, tray)
        tray.mark_wanted.connect(self._mark)
        tray.chosen_changed.connect(self.marks_changed)
        tray.thanked.connect(self._verbs.thank)
        tray.move_wanted.connect(self._move)
        tray.delete_wanted.connect(self._verbs.delete)
        tray.stop_wanted.connect(self._verbs.stop)
        tray.follow_up_wanted.connect(self._verbs.follow_up)
        tray.everything_wanted.connect(self._show_everything)
        tray.contact_wanted.connect(self.contact_chosen)
        tray.context_wanted.connect(lambda who: self.reply_wanted.emit(who, ASKING_BACK))
        tray.pane.draft_wanted.connect(self.draft_wanted)
        tray.pane.template_wanted.connect(self._show_template)
        tray.pane.dated.connect(self.book.requests.date_event)
        tray.pane.remarked.connect(self.book.requests.remark_event)
        tray.pane.removed.connect(self.book.requests.remove_event)
        tray.pane.added.connect(lambda *told: self._add_event(tray, *told))
        return tray

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def _mine(self) -> Tab:
        """Give the view on my own requests that was seen last."""
        return Tab.TABLE if Tab.TABLE in self._trays and Tab.BOARD not in self._trays else Tab.BOARD

    def _change_tab(self) -> None:
        """Show another view; a focus that stood in the one before goes along."""
        focused = self.focusWidget()
        goes_along = focused is not None and self._stack.isAncestorOf(focused)
        self._show_tab()
        if goes_along:
            self.focus_first()

    def _show_tab(self) -> None:
        """Show the chosen view, or what it is for where there is nothing in it."""
        tab = self._tab
        total = self._totals[tab.direction]
        self._stack.setCurrentWidget(self._tray if total else self._nothings[tab.direction])
        self._head.show_for(tab, has_any=total > 0, is_empty_book=not any(self._totals.values()))
        self._head.filter.show_filter(self._filters[tab.direction])
        self.marks_changed.emit()
        if total:
            self._find()
        else:
            self._stop_finding()
            self._head.show_shown(0)

    def _find(self) -> None:
        """Find the requests of the view; what is there stays until they are found."""
        view = self._tray.view
        wanted = self._filters[self._tab.direction]
        if isinstance(view, RequestView):
            now = view.head.arrangement
            finding = self.book.requests.lines(wanted, now.order, falling=now.falling)
        else:
            finding = self.book.requests.lines(wanted)
        self._finder.find(finding)

    def _stop_finding(self) -> None:
        if self._finder.is_finding:
            self._finder.cancel()
            self._is_stale = True

    def _take_lines(self, lines: RequestLines) -> None:
        self._lines = lines
        tab = self._tab
        self._head.filter.show_states(lines.counts(), self._states[tab], tab.direction)
        self._show_lines()
        self._choose_wanted()

    def _show_lines(self) -> None:
        shown = self._shown()
        self._head.show_shown(len(shown.ids))
        self._tray.show_lines(shown, self._telling.ahead, self._totals[self._tab.direction])

    def _shown(self) -> RequestLines:
        """Give the lines in the state that is asked for; the board shows all of them."""
        state = self._states[self._tab]
        if state is None or self._tab is Tab.BOARD:
            return self._lines
        ids = tuple(self._lines.of(state))
        return RequestLines(ids, (state,) * len(ids))

    def _choose_wanted(self) -> None:
        """Select what another page led to, or the next one to answer."""
        wanted, self._wanted = self._wanted, None
        if wanted is None or self._tray.choose(wanted):
            return
        if self._filters[self._tab.direction].narrows or self._states[self._tab] is not None:
            self._wanted = wanted
            self._show_everything()

    def _take_state(self, state: RequestState | None) -> None:
        self._states[self._tab] = state
        self._show_lines()

    def _take_filter(self, wanted: RequestFilter) -> None:
        self._filters[self._tab.direction] = replace(wanted, direction=self._tab.direction)
        self._head.filter.show_filter(self._filters[self._tab.direction])
        self._find()

    def _show_everything(self) -> None:
        self._states[self._tab] = None
        self._take_filter(RequestFilter(self._tab.direction))
        self._tray.view.setFocus()

    def _fill_columns(self) -> None:
        view = self._tray.view
        if isinstance(view, RequestView):
            view.head.fill_menu(self._head.columns_menu)

    def _show_template(self, name: str) -> None:
        self.template_wanted.emit(self.book.templates.find(name).id)

    # ── verbs ────────────────────────────────────────────────────────────────────────────────

    def _mark(self, ids: list[int], state: RequestState, day: str) -> None:
        if self._tab is Tab.INBOUND:
            self._wanted = next_to_answer(self._shown(), ids)
        self._verbs.mark(ids, state, day)

    def _move(self, ids: list[int], stage: Stage) -> None:
        """Mark cards that came to another column; where none can, say why."""
        board = self._tray.view
        assert isinstance(board, Board)  # noqa: S101 - only a board has columns
        why = refusal(board.states_of(ids), stage)
        if why:
            self.said.emit(why)
        elif stage.gives is None:
            board.ask_how_closed(ids)
        else:
            self._verbs.mark(ids, stage.gives, self._tray.bar.take_day())

    def _add_event(self, tray: Tray, state: RequestState, day: str, remark: str) -> None:
        for request_id in tray.view.chosen().ids[:1]:
            self.book.requests.mark(request_id, state, on=day, remarks=remark)

    def _take_recorded(self, told: Recorded) -> None:
        request_id = self._verbs.record(told)
        self._recording.end()
        self.choose_request(request_id)
        self.focus_first()
