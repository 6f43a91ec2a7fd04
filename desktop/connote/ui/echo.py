"""What the window does after a change: pages take it, the status line tells it, counts follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from connote.core.speech import tr
from connote.core.things import Account, Act, Change
from connote.core.unsaved import all_unsaved_places, is_template
from connote.ui.slices import Slices
from connote.ui.telling import as_done, can_be_undone

if TYPE_CHECKING:
    from connote.ui.main_window import MainWindow


class Echo(QObject):
    """Hears of every change of the book, whoever made it."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to this window."""
        super().__init__(window)
        self._window = window
        self._counting = Slices(self)
        self._counting.ended.connect(self._show_count)

    def begin(self) -> None:
        """Show what the first picture does not need."""
        self._show_undo()
        self._offer_sample()
        self._show_budget()
        self._count_today()

    def end(self) -> None:
        """Count no more: the book is about to be closed."""
        self._counting.cancel()

    def turn_day(self) -> None:
        """Let everything be seen as of the day that began."""
        for page in self._window.pages.values():
            page.turn_stale()
        self._show_budget()
        self._count_today()

    def take(self, change: Change) -> None:
        """Hand a change on to the pages, and tell it."""
        window = self._window
        for page in window.pages.values():
            page.take_change(change)
        window.frame.status.say(
            as_done(change),
            can_undo=can_be_undone(change),
            can_redo=change.act is Act.UNDO and bool(window.book.redo_words),
            step=change.words,
        )
        if window.book.trouble:
            window.say_failure(window.book.trouble)
        if change.act is Act.FORGET:
            self._forget_typed()
        self._show_undo()
        if "contact" in change.tables:
            self._offer_sample()
        self._show_budget()
        self._count_today()

    def _show_undo(self) -> None:
        window = self._window
        for name, bare, named, told in (
            ("undo", tr("&Undo"), tr("&Undo: {step}"), window.book.undo_words),
            ("redo", tr("&Redo"), tr("&Redo: {step}"), window.book.redo_words),
        ):
            action = window.actions_by_name[name]
            action.setText(named.format(step=told.replace("&", "&&")) if told else bare)
            action.setEnabled(bool(told) and not window.book.is_read_only)

    def _offer_sample(self) -> None:
        """Offer the sample book only where it can be loaded, and say why not."""
        can_load = not self._window.book.contacts.number()
        action = self._window.actions_by_name["load_sample"]
        action.setEnabled(can_load)
        why_not = tr("This book has contacts; the sample is only put into an empty one.")
        action.setToolTip("" if can_load else why_not)

    def _show_budget(self) -> None:
        book = self._window.book
        me = book.contacts.me()
        channel = book.channels.usual(me.account if me else Account.FREE)
        left = book.statistics.budget(channel).left
        told = "" if left is None else tr("%n note(s) left this month", "", left)
        if book.is_read_only:
            told = tr("This book is read-only")
        self._window.frame.status.show_budget(told)

    def _count_today(self) -> None:
        self._counting.start(self._window.book.today.waiting_in_slices())

    def _show_count(self, waiting: int) -> None:
        self._window.frame.sidebar.show_count("today", waiting)

    def _forget_typed(self) -> None:
        """Let go of what was typed to people who are in the book no more."""
        unsaved = self._window.unsaved
        uids = self._window.book.contacts.uids()
        there = {place for uid in uids for place in all_unsaved_places(uid)}
        for place in unsaved.places():
            if place not in there and not is_template(place):
                unsaved.keep(place, "")
