"""The Today page: reads what waits a piece at a time, and does the one act of each row."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.things import Account, RequestState, TodayRow, Weight
from connote.core.today import Piece
from connote.ui import theme
from connote.ui.page import Page
from connote.ui.pages.today.allowance import Allowance
from connote.ui.pages.today.today_list import Line, lines_of
from connote.ui.pages.today.today_view import TodayView
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.section import rule
from connote.ui.words import number

MOST = 50
"""So many rows of a weight are listed; a day has no room for more, and the rest is counted."""

_PATIENCE = 0.03
"""Seconds after which reading gives the event loop a turn."""

THANKS = "Thank you"
"""The starter template that thanks for an acceptance."""

_NOBODY = (
    "Nothing waits for you",
    "Once there are people in the book, what needs you stands here, most pressing first.",
    "Bring in your contacts",
)
_COULD_COME = (
    "Nothing waits for you",
    "An acceptance to thank for, a request that waits too long, somebody who asks you: it will "
    "stand here. With a goal, so will the people who can help with it.",
    "Look at your goals",
)

_STATES = {
    Weight.THANK: ((RequestState.REPLIED, "They replied"), (RequestState.HELPED, "They helped")),
    Weight.REVIEW: (
        (RequestState.ACCEPTED, "They accepted"),
        (RequestState.WITHDRAWN, "I withdrew it"),
        (RequestState.GONE, "It is gone"),
    ),
    Weight.TRIAGE: ((RequestState.ACCEPTED, "Accept"), (RequestState.DECLINED, "Ignore")),
    Weight.ASK: (),
}


class TodayPage(Page):
    """Shows what needs me today."""

    title = "Today"
    icon = "today"
    watches = frozenset(
        {"request", "event", "contact", "goal", "link", "stint", "history", "channel", "owner"}
    )

    note_wanted = Signal(int, object)
    """A contact's id, and a goal's or None."""
    reply_wanted = Signal(int, str)
    """A contact's id, and the name of the template that answers."""
    request_chosen = Signal(int)
    contact_chosen = Signal(int)
    view_wanted = Signal(str)
    count_changed = Signal(int)
    """How many rows wait; whom to ask next is an offer and not counted."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the page; its rows come with the first `reload`."""
        super().__init__(book, parent)
        self._summary = theme.label("", "quiet")
        self.allowance = Allowance()
        self.view = TodayView()
        self.nothing = EmptyState("circle-check", *_NOBODY)
        self._menu = QMenu(self)
        self._reading: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._next_view = "goals"
        self._lay_out()
        self.view.act_wanted.connect(self._act)
        self.view.person_wanted.connect(self._show_person)
        self.view.menu_wanted.connect(self._open_menu)
        self.nothing.first_step_wanted.connect(lambda: self.view_wanted.emit(self._next_view))

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(theme.Space.L, theme.Space.L, theme.Space.L, theme.Space.M)
        head.setSpacing(theme.Space.XS)
        head.addWidget(theme.label("Today", "page"))
        head.addWidget(self._summary)
        head.addWidget(self.allowance)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self._stack, 1)

    # ── what the frame asks ──────────────────────────────────────────────────────────────────

    def reload(self) -> None:
        """Read what waits now; over a large book that takes a few turns of the event loop."""
        self._reading = self._read()
        self._go_on()

    def focus_first(self) -> None:
        """Put the focus on the most pressing row, or on the first step where there is none."""
        if self._stack.currentWidget() is self.view:
            self.view.setFocus()
        else:
            for button in self.nothing.findChildren(QPushButton):
                button.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave off reading; it begins anew when the page is seen again."""
        super().hideEvent(event)
        self.put_away()

    def put_away(self) -> None:
        """Leave off reading: nothing asks the book any more."""
        self._timer.stop()
        if self._reading is not None:
            self._reading = None
            self._is_stale = True

    # ── reading ──────────────────────────────────────────────────────────────────────────────

    def _go_on(self) -> None:
        until = time.monotonic() + _PATIENCE
        while self._reading is not None and time.monotonic() < until:
            if next(self._reading, "end") == "end":
                self._reading = None
        if self._reading is not None:
            self._timer.start()

    def _read(self) -> Iterator[None]:
        pieces: list[Piece] = []
        for piece in self.book.today.in_slices(most=MOST):
            pieces.append(piece)
            yield
        self._show(pieces)
        yield
        me = self.book.contacts.me()
        channel = self.book.channels.usual(me.account if me else Account.FREE)
        self.allowance.show_notes(self.book.statistics.budget(channel))
        yield
        sent = self.book.statistics.invitations_this_week()
        self.allowance.show_week(sent, channel.invitations_a_week)

    def _show(self, pieces: list[Piece]) -> None:
        waiting = sum(
            piece.left_out + sum(row.weight is not Weight.ASK for row in piece.rows)
            for piece in pieces
        )
        chosen, near = self.view.line(), self.view.currentIndex().row()
        lines = lines_of(pieces)
        self.view.list.show_lines(lines)
        self.view.choose(self.view.list.place_of(chosen, max(near, 0)))
        self._summary.setText(
            f"{number(waiting, 'thing waits', 'things wait')} for you"
            if waiting
            else "Nothing waits for you"
        )
        self._summary.setVisible(bool(lines))
        if not lines:
            self._say_what_could_come()
        self._turn_to(self.view if lines else self.nothing)
        self.count_changed.emit(waiting)

    def _turn_to(self, part: QWidget) -> None:
        """Show the list or the empty state; the focus goes along instead of out of the page."""
        focus = QApplication.focusWidget()
        has_focus = focus is not None and self.isAncestorOf(focus)
        if has_focus:
            self.setFocus()
        self._stack.setCurrentWidget(part)
        if has_focus:
            self.focus_first()

    def _say_what_could_come(self) -> None:
        has_people = self.book.contacts.count() > 0
        self._next_view = "goals" if has_people else "importing"
        self.nothing.set_words(*(_COULD_COME if has_people else _NOBODY))

    # ── acting ───────────────────────────────────────────────────────────────────────────────

    def _act(self, line: Line) -> None:
        """Do the one obvious thing with a line."""
        row = line.row
        if row is None:
            self.view_wanted.emit("requests")
        elif row.weight is Weight.REVIEW and row.request_id is not None:
            self.request_chosen.emit(row.request_id)
        elif row.weight is Weight.THANK:
            self.reply_wanted.emit(row.contact_id, THANKS)
        elif row.weight is Weight.TRIAGE and row.request_id is not None:
            self.book.requests.mark(row.request_id, RequestState.ACCEPTED)
        else:
            self.note_wanted.emit(row.contact_id, row.goal_id)

    def _show_person(self, line: Line) -> None:
        if line.row is not None:
            self.contact_chosen.emit(line.row.contact_id)

    def _open_menu(self, line: Line, place: QPoint) -> None:
        row = line.row
        if row is None:
            return
        self._menu.clear()
        if row.weight is not Weight.TRIAGE:  # there the act is the first of the states below
            self._menu.addAction(line.act, lambda: self._act(line))
        self._menu.addAction("Show person", lambda: self._show_person(line))
        for state, words in _STATES[row.weight]:
            self._menu.addAction(words, partial(self._mark, row, state))
        self._menu.popup(place)

    def _mark(self, row: TodayRow, state: RequestState) -> None:
        if row.request_id is not None:
            self.book.requests.mark(row.request_id, state)
