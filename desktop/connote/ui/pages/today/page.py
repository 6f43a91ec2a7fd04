"""The Today page: reads what waits a piece at a time, and does the one act of each row."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.errors import ConnoteError
from connote.core.speech import later, tr
from connote.core.things import Account, TodayRow, Weight
from connote.core.today import Piece
from connote.ui import theme
from connote.ui.page import Page
from connote.ui.pages.today.allowance import Allowance
from connote.ui.pages.today.row_menu import RowMenu
from connote.ui.pages.today.today_list import Line, lines_of
from connote.ui.pages.today.today_view import TodayView
from connote.ui.pages.today.verbs import CHANGING, OFFERS, Verb, all_gone, change, put_off
from connote.ui.slices import Slices
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.section import rule

MOST = 7
"""So many rows of a weight are listed at first, so that all are seen; the rest is counted."""

_PATIENCE = 0.012
"""Seconds after which reading gives the event loop a turn."""

THANKS, ASKED_AGAIN, RECONNECTED, ASKED_BACK = (
    "Thank you",
    "Follow-up after acceptance",
    "Reconnect after years",
    "Reply to an invitation without a note",
)
"""The starter templates with which rows are answered; without one, the usual is taken."""

_NOBODY = (
    later("Nothing waits for you"),
    later("Once there are people in the book, what needs you stands here, most pressing first."),
    later("Bring in your contacts"),
)
_COULD_COME = (
    later("Nothing waits for you"),
    later(
        "An acceptance to thank for, a request that waits too long, a day to follow up, somebody "
        "who asks you: it will stand here. With a goal, so will the people who can help with it."
    ),
    later("Look at your goals"),
)


class TodayPage(Page):
    """Shows what needs me today."""

    title = later("Today")
    icon = "today"
    watches = frozenset(
        {"request", "event", "contact", "goal", "link", "stint", "history", "channel", "owner",
         "follow_up", "moment"}
    )  # fmt: skip

    note_wanted = Signal(int, object)
    """A contact's id, and a goal's or None."""
    reply_wanted = Signal(int, str)
    """A contact's id, and the name of the template that answers."""
    request_chosen = Signal(int)
    contact_chosen = Signal(int)
    goal_chosen = Signal(int)
    view_wanted = Signal(str)
    count_changed = Signal(int)
    """How many rows wait; whom to ask next is an offer and not counted."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the page; its rows come with the first `reload`."""
        super().__init__(book, parent)
        self._summary = theme.label("", "quiet")
        self.allowance = Allowance()
        self.view = TodayView()
        self.nothing = EmptyState("circle-check", *map(tr, _NOBODY))
        self.menu = RowMenu(self)
        self._reading: Iterator[None] | None = None
        self._whole: set[Weight] = set()
        self._offers: list[Piece] | None = None
        self._settled: Sequence[Line] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._confirming = Slices(self)
        self._confirming.failed.connect(self._fail)
        self._next_view = "goals"
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(theme.Space.L, theme.Space.L, theme.Space.L, theme.Space.M)
        head.setSpacing(theme.Space.XS)
        head.addWidget(theme.label(tr(self.title), "page"))
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

    def _connect(self) -> None:
        self.view.act_wanted.connect(self._act)
        self.view.done_wanted.connect(self._finish)
        self.view.person_wanted.connect(lambda line: self._do(line, Verb.SHOW_PERSON))
        self.view.menu_wanted.connect(self._open_menu)
        self.view.later_wanted.connect(self._open_later)
        self.view.fading.is_over.connect(self._settle)
        self.menu.verb_chosen.connect(self._do)
        self.menu.day_chosen.connect(self._put_off)
        self.nothing.first_step_wanted.connect(lambda: self.view_wanted.emit(self._next_view))

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
        """Leave off reading; it begins anew, and short, when the page is seen again."""
        super().hideEvent(event)
        self._is_stale = self._is_stale or bool(self._whole) or self._settled is not None
        self._whole.clear()
        self.put_away()

    def put_away(self) -> None:
        """Leave off reading: nothing asks the book any more. What was begun is done."""
        self._confirming.finish()
        self._timer.stop()
        self.view.fading.end()
        self._settled = None
        if self._reading is not None:
            self._reading = None
            self._is_stale = True

    # ── reading ──────────────────────────────────────────────────────────────────────────────

    def _go_on(self) -> None:
        until = time.monotonic() + _PATIENCE
        while self._reading is not None:
            if next(self._reading, "end") == "end":
                self._reading = None
            if time.monotonic() >= until:
                break
        if self._reading is not None:
            self._timer.start()

    def _read(self) -> Iterator[None]:
        waiting: list[Piece] = []
        for piece in self.book.today.what_waits(most=MOST, whole=self._whole):
            waiting.append(piece)
            yield
        is_shown = self._offers is not None or any(piece.rows for piece in waiting)
        if is_shown:  # else it could look empty for a moment
            self._show(waiting)
            yield
        offers: list[Piece] = []
        for piece in self.book.today.whom_to_ask():
            offers += [piece] * bool(piece.rows)
            yield
        if offers != self._offers or not is_shown:
            self._offers = offers
            self._show(waiting)
        yield
        me = self.book.contacts.me()
        channel = self.book.channels.usual(me.account if me else Account.FREE)
        self.allowance.show_notes(self.book.statistics.budget(channel))
        yield
        sent = self.book.statistics.invitations_this_week()
        self.allowance.show_week(sent, channel.invitations_a_week)

    def _show(self, waiting: Sequence[Piece]) -> None:
        """Show what waits at once, with the offers of last time until the new ones are known."""
        count = sum(piece.left_out + len(piece.rows) for piece in waiting)
        self._summary.setText(_summed_up(count, self._offers or ()))
        self.count_changed.emit(count)
        self._settled = lines_of([*waiting, *(self._offers or ())])
        if not self.view.fading.is_under_way:
            self._settle()

    def _settle(self) -> None:
        """Show the lines that were read, once what was done has faded."""
        if self._settled is None:
            return
        lines, self._settled = self._settled, None
        self.view.show_lines(lines)
        self._summary.setVisible(bool(lines))
        if not lines:
            self._say_what_could_come()
        self._turn_to(self.view if lines else self.nothing)

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
        self.nothing.set_words(*map(tr, _COULD_COME if has_people else _NOBODY))

    # ── acting ───────────────────────────────────────────────────────────────────────────────

    def _act(self, line: Line) -> None:
        """Do the one obvious thing with a line."""
        if line.more is not None:
            self._whole.add(line.more)
            self.reload()
        elif line.is_for_all:
            self._confirm_expired()
        elif line.row is not None:
            act = OFFERS[line.row.weight].act
            if act is not None:
                self._do(line, act)
            else:
                self._open_menu(line, self.view.place_below(line))
                self.menu.setActiveAction(self.menu.actions()[0])

    def _confirm_expired(self) -> None:
        """Record of all that most likely expired that they are gone; many take a few turns."""
        if not self._confirming.is_running:
            self._confirming.start(all_gone(self.book), at_once=_PATIENCE)

    def _finish(self, line: Line) -> None:
        """Say of a line that it is done, where that can be said."""
        done = OFFERS[line.row.weight].done if line.row is not None else None
        if done is not None:
            self._do(line, done)

    def _do(self, line: Line, verb: Verb) -> None:
        row = line.row
        if row is None:
            return
        if verb in CHANGING:
            with self._letting_go(line):
                change(self.book, row, verb)
        else:
            self._lead(row, verb)

    def _put_off(self, line: Line, until: str) -> None:
        if line.row is not None:
            with self._letting_go(line):
                put_off(self.book, line.row, until)

    def _fail(self, error: ConnoteError) -> None:
        """Let it be told where all failures of the world are told."""
        raise error

    @contextmanager
    def _letting_go(self, line: Line) -> Iterator[None]:
        """Let a line fade while it is done; it stays where that fails."""
        self.view.let_go(line)
        try:
            yield
        except BaseException:
            self.view.fading.end()
            raise

    def _lead(self, row: TodayRow, verb: Verb) -> None:
        """Lead to where a verb is done."""
        if verb is Verb.WRITE:
            self._write(row)
        elif verb is Verb.ASK_BACK:
            self.reply_wanted.emit(row.contact_id, ASKED_BACK)
        elif verb is Verb.SHOW_PERSON:
            self.contact_chosen.emit(row.contact_id)
        elif verb is Verb.OPEN_PROFILE:
            self._open_profile(row)
        elif verb is Verb.SHOW_REQUEST and row.request_id is not None:
            self.request_chosen.emit(row.request_id)
        elif verb is Verb.SHOW_GOAL and row.goal_id is not None:
            self.goal_chosen.emit(row.goal_id)

    def _write(self, row: TodayRow) -> None:
        template = {Weight.THANK: THANKS, Weight.KEEP_IN_TOUCH: RECONNECTED}.get(row.weight, "")
        if row.weight is Weight.FOLLOW_UP and row.request_id is not None:
            is_accepted = self.book.requests.get(row.request_id).state.counts_as_accepted
            template = ASKED_AGAIN if is_accepted else ""
        if template:
            self.reply_wanted.emit(row.contact_id, template)
        else:
            self.note_wanted.emit(row.contact_id, row.goal_id)

    def _open_profile(self, row: TodayRow) -> None:
        contact = self.book.contacts.get(row.contact_id)
        if not QDesktopServices.openUrl(QUrl(contact.profile_url)):
            told = tr("{address} can’t be opened here.").format(address=contact.profile_url)
            self.said.emit(told)

    def _open_menu(self, line: Line, place: QPoint) -> None:
        if line.row is not None:
            contact = self.book.contacts.get(line.row.contact_id)
            self.menu.fill(line, has_profile=bool(contact.profile_url))
            self.menu.popup(place)

    def _open_later(self, line: Line, place: QPoint) -> None:
        if line.row is not None:
            self.menu.open_later(line, place)


def _summed_up(waiting: int, offers: Sequence[Piece]) -> str:
    """Say how many things wait, and how many people are listed who could be asked."""
    told = tr("Nothing waits for you")
    if waiting:
        told = tr("%n (thing waits|things wait) for you", "", waiting)
    people = {row.contact_id for piece in offers for row in piece.rows}
    if not people:
        return told
    asked = tr("%n (person|people) to ask", "", len(people))
    return tr("{waiting}, {people}", "what waits, and whom to ask").format(
        waiting=told, people=asked
    )
