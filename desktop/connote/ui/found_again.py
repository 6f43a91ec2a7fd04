"""After a crash: says that what was typed is there, and leads to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from connote.core.speech import tr
from connote.core.unsaved import unsaved_note
from connote.ui.notice_bar import Way
from connote.ui.quick_add import PLACE

if TYPE_CHECKING:
    from connote.ui.main_window import MainWindow

_NOTICE = "found again"
_TEMPLATE = "template "
_NOTE = unsaved_note("")


def offer_found_again(window: MainWindow) -> None:
    """Show the notice where the last window did not end well and something had been typed."""
    ways = [way for place in window.unsaved.places() if (way := _way_to(place, window))]
    if ways:
        told = tr("Connote ended unexpectedly. What you were typing was kept.")
        window.frame.notices.show_notice(_NOTICE, told, ways[:3])


def _way_to(place: str, window: MainWindow) -> Way | None:
    """Give the way to what was typed at a place; None where it is nowhere to be shown."""
    if place == PLACE:
        return Way(tr("The new contact"), _taking_away(window, window.add_contact))
    if place.startswith(_NOTE):
        return _way_to_note(place.removeprefix(_NOTE), window)
    if place.startswith(_TEMPLATE) and place.endswith(f" of {window.book.path}"):
        return _way_to_template(place.split()[1], window)
    return None


def _way_to_note(uid: str, window: MainWindow) -> Way | None:
    contact = window.book.contacts.with_uid(uid)
    if contact is None:
        return None
    words = tr("The note to {name}").format(name=contact.full_name)
    return Way(words, _taking_away(window, lambda: window.composing.write_to(contact.id)))


def _way_to_template(number: str, window: MainWindow) -> Way | None:
    here = [one for one in window.book.templates.all() if str(one.id) == number]
    if not here:
        return None
    words = tr("The template “{name}”").format(name=here[0].name)
    return Way(words, _taking_away(window, lambda: window.show_template(here[0].id)))


def _taking_away(window: MainWindow, act: Callable[[], object]) -> Callable[[], None]:
    def go() -> None:
        window.frame.notices.take_away(_NOTICE)
        act()

    return go
