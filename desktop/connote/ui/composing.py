"""The composer beside what is shown: opened for somebody, put away, and given its room."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer

from connote.core.settings import COACH
from connote.core.speech import tr
from connote.core.things import GoalState
from connote.ui.page import Page
from connote.ui.worker import Work

if TYPE_CHECKING:
    from collections.abc import Callable

    from connote.core.things import Reason
    from connote.ui.main_window import MainWindow
    from connote.ui.pages.composer import ComposerPage

_NARROW = 1240
_WIDTHS = (416, 520)
_SHARE = 46
"""So many hundredths of the room are the composer's, within its widths."""

_KEPT = "composer_share"
_MOST = 80
"""No more of the room than that, whatever the file says: the page beside it is wanted, too."""

_ALONE = ("templates", "insights", "settings", "importing", "duplicates")
"""Views that need all the room."""

_LEAD_TO_NOTES = ("goals", "requests", "today")
"""Views from which one writes to somebody."""

_AFTER_MS = 100
"""What was just asked for is painted first."""

_SHORT_TURNS = 0.0005
"""So many seconds the window waits for Python while the composer is read in."""

_FOR_WRITING = (
    *("connote.ui.pages.composer", "connote.core.writing.language", "connote.core.writing.fit"),
    "connote.core.requests",
)

_NEED_COMPOSER = ("copy_note", "close_composer", "skip_person")


class Composing:
    """Leads to the composer and back; it stands beside views that are about people."""

    def __init__(self, window: MainWindow) -> None:
        """Begin without a composer: it is made when somebody is first written to."""
        self._window = window
        self._pages = 0
        self._reading: Work | None = None

    @property
    def _page(self) -> ComposerPage | None:
        return cast("ComposerPage | None", self._window.pages.get("composer"))

    @property
    def is_open(self) -> bool:
        """Say whether the composer is seen."""
        return self._page is not None and not self._page.isHidden()

    def make_ready(self) -> None:
        """Read in, beside the window, what it takes to write: half a second, the first time.

        For when somebody begins to work; a window that is only open needs the memory for nothing.
        """
        if self._reading is None:
            self._reading = Work(_read_in)
            QTimer.singleShot(_AFTER_MS, self._window, self._reading.start)

    # ── opened ───────────────────────────────────────────────────────────────────────────────

    def write_to(self, contact_id: int, goal_id: int | None = None) -> None:
        """Write to somebody."""
        if self._may_write_to(contact_id):
            self._open().write_to(contact_id, goal_id)

    def go_on(self, request_id: int) -> None:
        """Go on writing a drafted request."""
        if self._may_write_to(self._window.book.requests.get(request_id).contact_id):
            self._open().go_on(request_id)

    def reply_to(self, contact_id: int, template: str) -> None:
        """Write with a template that answers: thanks, or a question back."""
        self._open().write_to(contact_id, template=template)

    def write_next(self, goal_id: int | None = None, reason: Reason | None = None) -> None:
        """Write to all who can help with a goal, by itself the one shown, one after another.

        With a `reason`, by itself the one asked for there, only to those who can help by it.
        """
        if goal_id is None:
            goal_id = self._goal_at_hand()
            reason = getattr(self._window.stack.currentWidget(), "reason", None)
        if goal_id is None:
            self._window.show_view("goals")
            self._window.say(tr("Say first what you are after: a queue is for a goal."))
            return
        self._open().begin_queue(goal_id, reason)

    def _may_write_to(self, contact_id: int) -> bool:
        contact = self._window.book.contacts.get(contact_id)
        if contact.do_not_contact:
            told = tr("You marked {name} as do not contact.")
            self._window.say_failure(told.format(name=contact.full_name))
        return not contact.do_not_contact

    def _goal_at_hand(self) -> int | None:
        """Give the goal that is shown, else the one that is written for, else the first."""
        shown = getattr(self._window.stack.currentWidget(), "goal_id", None)
        draft = self._page.draft if self._page is not None else None
        written = draft.goal.id if draft and draft.goal else None
        goals = self._window.book.goals.titles(GoalState.ACTIVE)
        return next((one for one in (shown, written, *goals) if one is not None), None)

    def _open(self) -> ComposerPage:
        window = self._window
        if window.stack.currentWidget() in [window.pages.get(name) for name in _ALONE]:
            window.show_view("people")
        composer = cast("ComposerPage", window.page("composer"))
        self._stand_last(composer)
        composer.show()
        self.make_room()
        return composer

    def follow(self, contact_id: int, goal_id: int | None) -> None:
        """Let the goal that is shown choose the person who is written to."""
        if "goals" in self._window.pages:
            self._window.pages["goals"].follow(contact_id, goal_id)  # type: ignore[attr-defined]

    def heed_settings(self) -> None:
        """Leave out the lines of the coach that the user does not want to see."""
        if self._page is not None:
            get = self._window.settings.get
            hidden = [check for check, setting in COACH.items() if not get(setting)]
            self._page.desk.coach.hide_checks(hidden)

    # ── put away ─────────────────────────────────────────────────────────────────────────────

    def place_beside(self, view: str) -> None:
        """Put the composer away beside a view that needs all the room, and back by the others."""
        if view in _LEAD_TO_NOTES:
            self.make_ready()
        if self._page is not None:
            self._stand_last(self._page)
            self._page.setVisible(self._page.draft is not None and view not in _ALONE)
            self.make_room()
        self._offer_saving()

    def _stand_last(self, composer: ComposerPage) -> None:
        """Put the composer behind the pages, for Tab too: anew where one was made after it."""
        if self._pages == len(self._window.pages):
            return
        self._pages = len(self._window.pages)
        composer.setParent(None)
        self._window.beside.addWidget(composer)
        self._window.beside.setStretchFactor(0, 1)

    def close(self) -> None:
        """Close the composer and give its room back."""
        if self._page is not None:
            self._page.hide()
        self.make_room()
        current = self._window.stack.currentWidget()
        if isinstance(current, Page):
            current.focus_first()

    def make_room(self) -> None:
        """Share the room out between the composer and what it stands beside."""
        window = self._window
        for name in _NEED_COMPOSER:  # their keys are others’ while there is none
            window.actions_by_name[name].setEnabled(self.is_open)
        self._offer_saving()
        window.chosen_requests.heed()  # “Mark as Sent” is the composer’s, or theirs
        if "people" in window.pages:
            window.people.make_room(is_composing=self.is_open, is_narrow=window.width() < _NARROW)
        if "goals" in window.pages:
            window.pages["goals"].make_room(is_composing=self.is_open)  # type: ignore[attr-defined]
        if self.is_open:
            room = max(1, window.beside.width())
            narrowest, widest = _WIDTHS
            wanted = self._own_share()
            width = room * wanted // 100 if wanted else min(widest, room * _SHARE // 100)
            width = max(narrowest, width)
            window.beside.setSizes([room - width, width])

    def take_share(self) -> None:
        """Remember how much of the room the composer was given by hand."""
        page, composer = self._window.beside.sizes()
        self._window.state.keep(_KEPT, str(100 * composer // max(1, page + composer)))

    def _own_share(self) -> int:
        """Give the share that was chosen by hand, or 0."""
        kept = self._window.state.text(_KEPT)
        return int(kept) if kept.isdecimal() and int(kept) < _MOST else 0

    # ── from the menus ───────────────────────────────────────────────────────────────────────

    def do(self, verb: str) -> None:
        """Call a verb of the composer if it is open; what saves a draft also saves a template."""
        if self.is_open:
            getattr(self._page, verb)()
        elif verb == "save_draft" and (save := self._saving_page()) is not None:
            save()

    def _saving_page(self) -> Callable[[], object] | None:
        """Give how the page that is shown saves what is typed there, or None."""
        return getattr(self._window.stack.currentWidget(), "save", None)

    def _offer_saving(self) -> None:
        can_save = self.is_open or self._saving_page() is not None
        self._window.actions_by_name["save_draft"].setEnabled(can_save)


def _read_in() -> None:
    """Import the composer, the coach and Liquid; for a thread that nobody waits for."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(_SHORT_TURNS)
    try:
        for name in _FOR_WRITING:
            import_module(name)
    finally:
        sys.setswitchinterval(before)
