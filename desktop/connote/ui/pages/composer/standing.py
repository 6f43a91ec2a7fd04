"""How things stand with a person before a note goes out: their invitation, a lock, notes left."""

from __future__ import annotations

import datetime

from connote.core import clock
from connote.core.book import Book
from connote.core.speech import tr
from connote.core.things import Draft, Request
from connote.ui import words
from connote.ui.pages.composer.beforehand import Known
from connote.ui.pages.composer.beginning import invitation_from
from connote.ui.pages.composer.desk import Desk

_LONGEST = 120
"""So much of their note is told; the rest stands with their request."""


def show_standing(book: Book, desk: Desk, draft: Draft) -> None:
    """Tell what is good to know before this draft goes out, and how many notes are left."""
    told = {
        Known.INVITED: _their_invitation(invitation_from(book, draft.contact.id)),
        Known.LOCKED: _lock(draft),
        Known.USED_UP: "",
    }
    budget = book.statistics.budget(draft.channel)
    left = ""
    if budget.left == 0:
        told[Known.USED_UP] = _used_up()
    elif budget.left is not None and not draft.locked_until:
        left = tr("%n note(s) left this month", "", budget.left)
    desk.left.set_text(left)
    for known, line in told.items():
        offer = tr("Show it", "their invitation") if known is Known.INVITED else ""
        desk.beforehand.tell(known, line, offer if line else "")


def _their_invitation(request: Request | None) -> str:
    if request is None:
        return ""
    note = " ".join(request.note.split())
    if len(note) > _LONGEST:
        note = note[:_LONGEST].rsplit(" ", 1)[0] + " …"
    told = tr("{name} invited you on {day}.")
    if note:
        told = tr("{name} invited you on {day}: “{note}”")
    return told.format(name=request.contact, day=words.day(request.sent_on), note=note)


def _lock(draft: Draft) -> str:
    if not draft.locked_until:
        return ""
    told = tr("LinkedIn allows no new invitation before {day}.")
    return told.format(day=words.day(draft.locked_until))


def _used_up() -> str:
    """Say that this month's notes went out, and from when on there are new ones."""
    first = (clock.today().replace(day=1) + datetime.timedelta(days=31)).replace(day=1)
    told = tr("No notes left this month; new ones come on {day}.")
    return told.format(day=words.day(first.isoformat()))
