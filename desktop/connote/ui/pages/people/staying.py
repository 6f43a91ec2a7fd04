"""Staying in touch with somebody: how often, when last, when next, and what to come back for."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, Qt
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QSpinBox, QWidget

from connote.core import clock
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.speech import later, tr
from connote.core.things import Contact, FollowUp, MomentKind
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.day_chooser import DayChooser
from connote.ui.widgets.drop_down import Unturned
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.follow_up_button import FollowUpButton
from connote.ui.widgets.section import Section
from connote.ui.words import ago, day

_INTERVALS: Mapping[int, str] = {
    30: later("Every month"),
    90: later("Every 3 months"),
    180: later("Every 6 months"),
    365: later("Every year"),
}
_LONGEST_DAYS = 3650


class IntervalButton(QPushButton):
    """Says how often to be in touch, and lets it be chosen; `chosen` carries days, 0 for never."""

    chosen = Signal(int)
    own_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without an interval."""
        super().__init__(icon("heart", "quiet"), "", parent)
        self.setProperty("quiet", True)
        self.setProperty("small", True)
        menu = QMenu(self)
        self._group = QActionGroup(self)
        self._actions = {0: self._action(menu, tr("Not regularly"), 0)}
        menu.addSeparator()
        for days, words in _INTERVALS.items():
            self._actions[days] = self._action(menu, tr(words), days)
        menu.addSeparator()
        own = menu.addAction(tr("Every … days"))
        own.triggered.connect(self.own_wanted)
        self.setMenu(menu)
        self.show_days(0)

    def _action(self, menu: QMenu, words: str, days: int) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.triggered.connect(lambda: self.chosen.emit(days))
        self._group.addAction(action)
        return action

    def show_days(self, days: int) -> None:
        """Show an interval."""
        for one, action in self._actions.items():
            action.setChecked(one == days)
        words = _INTERVALS.get(days)
        if not days:
            self.setText(tr("Keep in touch…"))
        else:
            self.setText(tr(words) if words else tr("Every %n day(s)", "", days))
        self.setAccessibleName(tr("How often to be in touch: {often}").format(often=self.text()))


class _Days(Unturned, QSpinBox):
    """A number of days, taken by Enter; Escape gives up."""

    taken = Signal(int)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(1, _LONGEST_DAYS)
        self.setAccessibleName(tr("Days between two times of being in touch"))
        self.setSuffix(tr(" days", "behind a number that is typed"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take by Enter, give up by Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            self.taken.emit(self.value())
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class StayingSection(Section):
    """Shows and sets all of it; every click is one verb of the book."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the section, without a person."""
        super().__init__(tr("Stay in touch"), parent=parent)
        self._book = book
        self._contact: Contact | None = None
        self._follow_up: FollowUp | None = None
        self.interval = IntervalButton()
        self.interval.chosen.connect(self._set_interval)
        self.interval.own_wanted.connect(self._ask_days)
        self._days = _Days()
        self._days.taken.connect(self._set_interval)
        self._days.given_up.connect(self._hide_days)
        self._days.hide()
        self._next = theme.label("", "quiet")
        self._spoke = theme.label("")
        self.spoke_today = QPushButton(icon("check", "quiet"), tr("Spoke today"))
        self.spoke_today.clicked.connect(self._speak)
        self.other_day = DayChooser()
        self.other_day.turned.connect(self._say_spoke)
        self.other_day.left.connect(self._speak_then)
        self.follow_up = FollowUpButton()
        self.follow_up.chosen.connect(self._follow_up_on)
        self._done = QPushButton(icon("check", "quiet"), tr("Done"))
        self._done.setToolTip(tr("The follow-up is done"))
        self._done.clicked.connect(self._do_follow_up)
        for button in (self.spoke_today, self._done):
            button.setProperty("quiet", True)
            button.setProperty("small", True)
        self.body.addLayout(self._lines())

    def _lines(self) -> QGridLayout:
        """Lay three lines out, each with its caption; where they lack room, they wrap."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.Space.L)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        lines: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (tr("Last spoke"), (self._spoke, self.spoke_today, self.other_day)),
            (tr("How often"), (self.interval, self._days, self._next)),
            (tr("Come back"), (self.follow_up, self._done)),
        )
        for row, (words, parts) in enumerate(lines):
            flow = FlowLayout(None, theme.Space.S, line_spacing=theme.Space.XS)
            for part in parts:
                flow.addWidget(part)
            caption = theme.label(words, "quiet")
            caption.setMinimumHeight(self.interval.sizeHint().height())
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(flow, row, 1)
        return grid

    # ── showing ──────────────────────────────────────────────────────────────────────────────

    def show_contact(self, contact: Contact) -> None:
        """Show a contact; a day or a number that is being chosen stays."""
        if self._contact is None or self._contact.id != contact.id:
            self._hide_days()
            self.other_day.reset()
        self._contact = contact
        self.interval.show_days(contact.keep_in_touch_days)
        self._spoke.setText(_last_spoke(contact.last_spoke_on))
        self._next.setText(_next_words(self._book.timeline.next_touch_on(contact)))
        self._next.setVisible(bool(self._next.text()))
        waiting = self._book.follow_ups.of_contact(contact.id)
        own = [one for one in waiting if one.request_id is None]
        self._follow_up = own[0] if own else None
        self.follow_up.show_day(own[0].due_on if own else "")
        self._done.setVisible(bool(own) and own[0].due_on <= clock.today().isoformat())

    # ── doing ────────────────────────────────────────────────────────────────────────────────

    def _set_interval(self, days: int) -> None:
        if self._contact is not None:
            self._hide_days()
            self._book.contacts.edit(self._contact.id, ContactWords(keep_in_touch_days=days))

    def _ask_days(self) -> None:
        days = self._contact.keep_in_touch_days if self._contact is not None else 0
        self._days.setValue(days or 14)
        self._days.show()
        self._days.setFocus()
        self._days.selectAll()

    def _hide_days(self) -> None:
        had_focus = self._days.hasFocus()
        self._days.hide()
        if had_focus:
            self.interval.setFocus()

    def _say_spoke(self, is_other_day: bool) -> None:
        words = tr("Spoke", "a button before a day") if is_other_day else tr("Spoke today")
        self.spoke_today.setText(words)

    def _speak(self) -> None:
        """Note that we spoke: today, or on the day that is chosen beside."""
        if self._contact is not None:
            self._book.moments.note(self._contact.id, MomentKind.SPOKE, self.other_day.day)
            self.other_day.reset()

    def _speak_then(self) -> None:
        """Note the day that Enter took; given up, nothing."""
        self.spoke_today.setFocus()
        if self.other_day.day:
            self._speak()

    def _follow_up_on(self, on: str) -> None:
        if self._contact is None:
            return
        if on:
            self._book.follow_ups.set(self._contact.id, on)
        elif self._follow_up is not None:
            self._book.follow_ups.remove(self._follow_up.id)

    def _do_follow_up(self) -> None:
        if self._follow_up is not None:
            self._book.follow_ups.done(self._follow_up.id)


def _last_spoke(on: str) -> str:
    if not on:
        return tr("not noted yet", "when we last spoke")
    return tr("{day}, {ago}", "a day, and how long ago it was").format(day=day(on), ago=ago(on))


def _next_words(on: str) -> str:
    """Say when it is time to be in touch again."""
    if not on:
        return ""
    late = (clock.today() - datetime.date.fromisoformat(on)).days
    if late < 0:
        return tr("next on {day}", "when to be in touch again").format(day=day(on))
    if late == 0:
        return tr("due today", "being in touch again")
    return tr("due since {day}", "being in touch again").format(day=day(on))
