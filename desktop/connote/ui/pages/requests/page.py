"""The requests page: outgoing and inbound, each with its filter, its table and its marks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.things import Act, Direction, Request, RequestState
from connote.ui import theme, words
from connote.ui.icons import icon
from connote.ui.page import Page
from connote.ui.pages.requests.filter_bar import FilterBar
from connote.ui.pages.requests.marking import nothing_words, split, step_words
from connote.ui.pages.requests.narrowing import Narrowing
from connote.ui.pages.requests.tray import Tray
from connote.ui.widgets.empty_state import EmptyState

_DIRECTIONS = (Direction.OUTGOING, Direction.INBOUND)
_NARROWEST, _NARROW = 400, 680


class RequestsPage(Page):
    """Shows every request and records what became of it."""

    title = "Requests"
    icon = "requests"
    watches = frozenset(
        {"request", "event", "contact", "email", "organization", "goal", "channel", "template"}
    )

    contact_chosen = Signal(int)
    reply_wanted = Signal(int, str)
    """A contact's id, and the name of the template that answers."""
    draft_wanted = Signal(int)
    """The id of the request whose draft is to be written on."""
    export_wanted = Signal()
    import_wanted = Signal()
    view_wanted = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the page; its rows come with the first `reload`."""
        super().__init__(book, parent)
        self._requests: dict[Direction, list[Request]] = {way: [] for way in _DIRECTIONS}
        self._narrowings = {way: Narrowing() for way in _DIRECTIONS}
        self._trays = {way: Tray(way, book.requests.events) for way in _DIRECTIONS}
        self._nothings = {
            Direction.OUTGOING: _nothing_sent(),
            Direction.INBOUND: _nothing_received(),
        }
        self._tabs = QTabBar()
        self._filter = FilterBar()
        self._export = QPushButton(icon("export", "text"), "Export to CSV…")
        self._stack = QStackedWidget()
        self.setMinimumWidth(_NARROWEST)  # with the composer beside it, the rest gives way
        self._lay_out()
        self._connect()

    # ── what the frame asks ──────────────────────────────────────────────────────────────────

    def reload(self) -> None:
        """Show the requests as they are now, the selection and the filter kept."""
        everything = self.book.requests.all()
        for way in _DIRECTIONS:
            self._requests[way] = [request for request in everything if request.direction is way]
        self._name_tabs()
        for way in _DIRECTIONS:
            self._show_rows(way)
        self._show_tab()

    def focus_first(self) -> None:
        """Put the focus on the rows, or on the first step where there are none."""
        if self._requests[self._way]:
            self._tray.view.setFocus()
        else:
            self._nothings[self._way].setFocus()

    def choose_request(self, request_id: int) -> None:
        """Show one request, whatever the filter hides."""
        self._freshen()
        for place, way in enumerate(_DIRECTIONS):
            if any(request.id == request_id for request in self._requests[way]):
                self._tabs.setCurrentIndex(place)
                if not self._trays[way].view.choose(request_id):
                    self._show_everything()
                    self._trays[way].view.choose(request_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where room is short."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        self._export.setHidden(is_narrow)  # the File menu has it, too
        self._name_tabs()

    # ── making ───────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        self._tabs.setAccessibleName("Outgoing or inbound")
        for _ in _DIRECTIONS:
            self._tabs.addTab("")
        head = QHBoxLayout()
        head.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.L, theme.Space.S)
        head.setSpacing(theme.Space.S)
        head.addWidget(self._tabs)
        head.addStretch(1)
        head.addWidget(self._filter, 20)
        head.addWidget(self._export)
        for way in _DIRECTIONS:
            self._stack.addWidget(self._trays[way])
        for nothing in self._nothings.values():
            self._stack.addWidget(nothing)
            for button in nothing.findChildren(QPushButton):
                nothing.setFocusProxy(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._change_tab)
        self._filter.state_chosen.connect(self._take_state)
        self._filter.text_changed.connect(self._take_text)
        self._filter.left.connect(lambda: self._tray.view.setFocus())
        self._export.clicked.connect(self.export_wanted)
        sent, received = self._nothings.values()
        sent.first_step_wanted.connect(lambda: self.view_wanted.emit("people"))
        received.first_step_wanted.connect(self.import_wanted)
        for tray in self._trays.values():
            tray.mark_wanted.connect(self._mark)
            tray.delete_wanted.connect(self._delete)
            tray.everything_wanted.connect(self._show_everything)
            tray.contact_chosen.connect(self.contact_chosen)
            tray.reply_wanted.connect(self.reply_wanted)
            tray.draft_wanted.connect(self.draft_wanted)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    @property
    def _way(self) -> Direction:
        return _DIRECTIONS[self._tabs.currentIndex()]

    @property
    def _tray(self) -> Tray:
        return self._trays[self._way]

    def _name_tabs(self) -> None:
        waiting = sum(request.state.is_open for request in self._requests[Direction.INBOUND])
        rest = "" if self.width() < _NARROW else " to answer"
        self._tabs.setTabText(0, "Outgoing")
        self._tabs.setTabText(1, f"Inbound ({waiting:,}{rest})" if waiting else "Inbound")
        self._tabs.setTabToolTip(1, f"{waiting:,} to answer" if waiting else "")

    def _change_tab(self) -> None:
        """Show the other tray; a focus that stood in the first one goes along."""
        focused = self.focusWidget()
        goes_along = focused is not None and self._stack.isAncestorOf(focused)
        self._show_tab()
        if goes_along:
            self.focus_first()

    def _show_tab(self) -> None:
        """Show the tray of the chosen tab, or what it is for where there is nothing in it."""
        place = self._tabs.currentIndex()
        requests = self._requests[self._way]
        self._stack.setCurrentIndex(place if requests else len(_DIRECTIONS) + place)
        self._filter.setVisible(bool(requests))
        self._export.setEnabled(any(self._requests.values()))
        self._filter.show_narrowing(self._narrowings[self._way], self._way, requests)

    def _show_rows(self, way: Direction) -> None:
        requests = self._requests[way]
        self._trays[way].show_rows(self._narrowings[way].chosen(requests))
        self._trays[way].say_nothing_fits(words.number(len(requests), "request"))

    def _take_state(self, state: RequestState | None) -> None:
        self._narrowings[self._way].state = state
        self._show_rows(self._way)

    def _take_text(self, text: str) -> None:
        self._narrowings[self._way].text = text
        self._show_rows(self._way)

    def _show_everything(self) -> None:
        self._narrowings[self._way].clear()
        self._show_rows(self._way)
        self._show_tab()
        self._tray.view.setFocus()

    # ── verbs ────────────────────────────────────────────────────────────────────────────────

    def _mark(self, requests: Sequence[Request], state: RequestState, day: str) -> None:
        """Record a mark on every request that can take it, as one step."""
        taking, left = split(requests, state, day)
        if not taking:
            self.said.emit(nothing_words(left, state))
        elif len(taking) == 1:
            self.book.requests.mark(taking[0].id, state, on=day)
        else:
            told = step_words(len(taking), len(left), state, day)
            with self.book.step(Act.MARK_REQUEST, told):
                for request in taking:
                    self.book.requests.record(request.id, state, day)

    def _delete(self, requests: Sequence[Request]) -> None:
        """Take the requests out, as one step."""
        if not requests:
            return
        with self.book.step(Act.DELETE_REQUEST, _deletion(requests)):
            for request in requests:
                self.book.requests.delete(request.id)


def _deletion(requests: Sequence[Request]) -> str:
    if len(requests) > 1:
        return f"Delete {words.number(len(requests), 'request')}"
    direction = "from" if requests[0].direction is Direction.INBOUND else "to"
    return f"Delete the request {direction} {requests[0].contact}"


def _nothing_sent() -> EmptyState:
    """Say what the outgoing tab is for."""
    return EmptyState(
        "requests",
        "Whom will you ask?",
        "Every request you write stands here with its note and what became of it: sent, "
        "accepted, replied, helped.",
        "Choose somebody to write to",
    )


def _nothing_received() -> EmptyState:
    """Say what the inbound tab is for."""
    return EmptyState(
        "inbox",
        "Who asked you?",
        "Invitations that people sent you come in with LinkedIn’s export, each with its note. "
        "Accept them, ask for context, or ignore them.",
        "Import an export",
    )
