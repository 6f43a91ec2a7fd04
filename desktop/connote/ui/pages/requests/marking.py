"""The marks in words: what each is called, by which keys it is given, and what a step is called."""

from __future__ import annotations

from typing import NamedTuple

from connote.core import clock
from connote.core.marking import Marked
from connote.core.speech import later, tr
from connote.core.things import RequestState
from connote.ui import words


class Mark(NamedTuple):
    """One mark: the state it gives, its word (marked for `tr`), its keys, and its icon."""

    state: RequestState
    word: str
    keys: str
    icon: str


OUTGOING_MARKS = (
    Mark(RequestState.SENT, later("Sent"), "S", "send"),
    Mark(RequestState.ACCEPTED, later("Accepted"), "A", "check"),
    Mark(RequestState.REPLIED, later("Replied"), "R", "reply"),
    Mark(RequestState.HELPED, later("Helped"), "H", "heart"),
    Mark(RequestState.DECLINED, later("Declined"), "D", "cross"),
    Mark(RequestState.WITHDRAWN, later("Withdrawn"), "W", "undo"),
    Mark(RequestState.GONE, later("Gone"), "G", "circle-slash"),
)

INBOUND_MARKS = (
    Mark(RequestState.ACCEPTED, later("Accept"), "A", "check"),
    Mark(RequestState.DECLINED, later("Ignore"), "ID", "cross"),
)

CLOSING_MARKS = tuple(mark for mark in OUTGOING_MARKS if mark.state.is_closed)


def step_words(count: int, left: int, state: RequestState, day: str) -> str:
    """Name the step that marks several: `Mark 3 requests as accepted on 10 Nov`."""
    told = _marked(state, count)
    if day and day != clock.today().isoformat():
        told = tr("{step} on {day}").format(step=told, day=words.day(day))
    return tr("{step}, %n left as before", "", left).format(step=told) if left else told


def _marked(state: RequestState, n: int) -> str:
    told = {
        RequestState.SENT: lambda: tr("Mark %n request(s) as sent", "", n),
        RequestState.ACCEPTED: lambda: tr("Mark %n request(s) as accepted", "", n),
        RequestState.REPLIED: lambda: tr("Mark %n request(s) as replied", "", n),
        RequestState.HELPED: lambda: tr("Mark %n request(s) as helped", "", n),
        RequestState.DECLINED: lambda: tr("Mark %n request(s) as declined", "", n),
        RequestState.WITHDRAWN: lambda: tr("Mark %n request(s) as withdrawn", "", n),
        RequestState.GONE: lambda: tr("Mark %n request(s) as gone", "", n),
    }
    return told[state]()


_KNOWN = {
    RequestState.SENT: later("Marked as sent already"),
    RequestState.ACCEPTED: later("Marked as accepted already"),
    RequestState.REPLIED: later("Marked as replied already"),
    RequestState.HELPED: later("Marked as helped already"),
    RequestState.DECLINED: later("Marked as declined already"),
    RequestState.WITHDRAWN: later("Marked as withdrawn already"),
    RequestState.GONE: later("Marked as gone already"),
}


def nothing_words(marked: Marked, state: RequestState) -> str:
    """Say why a mark changed nothing."""
    if marked.has_drafts:
        return tr("Not sent yet: mark a draft as sent first")
    return tr(_KNOWN[state])


def deletion_words(count: int) -> str:
    """Name the step that takes several out."""
    return tr("Delete %n request(s)", "", count)
