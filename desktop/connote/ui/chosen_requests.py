"""The Request menu’s part for the requests that are chosen on their page: what became of them.

The page has the verbs and their keys; the menu shows the same, and the palette with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QAction

from connote.core.speech import later, tr
from connote.core.things import Direction
from connote.ui.actions import MENUS, with_key

if TYPE_CHECKING:
    from connote.ui.main_window import MainWindow
    from connote.ui.pages.requests import RequestsPage

MARKS = {
    "mark_sent": "sent",
    "mark_accepted": "accepted",
    "mark_replied": "replied",
    "mark_helped": "helped",
    "mark_declined": "declined",
    "mark_withdrawn": "withdrawn",
    "mark_gone": "gone",
    "mark_thanked": "thanked",
}
"""The entries of the menu, and under which name the page offers the same."""

_TO_ME = {
    "mark_accepted": (later("&Accept Their Request"), "A"),
    "mark_declined": (later("&Ignore Their Request"), "I"),
}
"""How those are called, and their keys, where somebody asked me."""


class ChosenRequests:
    """Does with the chosen requests what the menu says, and lets it say only what can be done."""

    def __init__(self, window: MainWindow) -> None:
        """Look at the Requests page of this window, once it is there."""
        self._window = window
        self._entries = {entry.name: entry for entries in MENUS.values() for entry in entries}

    def heed(self) -> None:
        """Offer what the requests can take that are chosen now; elsewhere nothing."""
        offered = self._offered()
        is_to_me = self._is_to_me()
        for name, verb in MARKS.items():
            action, on_page = self._window.actions_by_name[name], offered.get(verb)
            action.setEnabled(on_page is not None and on_page.isEnabled())
            entry = self._entries[name]
            words, key = entry.words, entry.page_key
            if is_to_me and name in _TO_ME:
                words, key = _TO_ME[name]
            action.setText(with_key(tr(words), key))
        if self._window.composing.is_open:
            self._window.actions_by_name["mark_sent"].setEnabled(True)

    def mark(self, name: str) -> None:
        """Do what an entry says; what is being written goes before what is chosen."""
        if name == "mark_sent" and self._window.composing.is_open:
            self._window.composing.do(name)
        elif (action := self._offered().get(MARKS[name])) is not None:
            action.trigger()

    def _offered(self) -> dict[str, QAction]:
        page = self._page()
        return dict(page.bar.offered) if page is not None and page.bar is not None else {}

    def _is_to_me(self) -> bool:
        page = self._page()
        bar = page.bar if page is not None else None
        return bar is not None and bar.direction is Direction.INBOUND

    def _page(self) -> RequestsPage | None:
        """Give the page of requests where it is the one that is seen."""
        if self._window.shown != "requests":
            return None
        return cast("RequestsPage", self._window.pages["requests"])
