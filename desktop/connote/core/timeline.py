"""The timeline of a contact: all that happened between us, told in sentences, the newest first."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping

from connote.core import clock
from connote.core.due import last_wrote
from connote.core.speech import later, tr
from connote.core.store.timeline_lines import Line, timeline_lines
from connote.core.store.words import day_of, word_of
from connote.core.things import (
    Contact,
    Direction,
    MomentKind,
    RequestState,
    TimelineEntry,
    TimelineKind,
)

PAGE = 20
"""Lines that are read at once, unless said."""

_MOST = 1_000_000


class Timeline:
    """The verbs that read what happened with somebody, and when more should."""

    def of(
        self, contact_id: int, *, offset: int = 0, limit: int | None = PAGE
    ) -> list[TimelineEntry]:
        """Read some lines of a contact's timeline, the newest first; None reads all of them."""
        lines = timeline_lines(contact_id, offset, _MOST if limit is None else limit)
        return [_told(line) for line in lines]

    def next_touch_on(self, contact: Contact) -> str:
        """Tell on which day it is time to be in touch again; "" without an interval."""
        if not contact.keep_in_touch_days:
            return ""
        wrote = last_wrote([contact.id]).get(contact.id, "")
        last = max(contact.last_spoke_on, contact.connected_on, wrote)
        if not last:
            return clock.today().isoformat()
        days = datetime.timedelta(days=contact.keep_in_touch_days)
        return (day_of(last) + days).isoformat()


# ── in sentences ─────────────────────────────────────────────────────────────────────────────


def _told(line: Line) -> TimelineEntry:
    teller = _TELLERS.get(line.source)
    return (teller or _TELLERS[word_of(Direction, line.source)])(line)


def _added(line: Line) -> TimelineEntry:
    words = tr("Came into the book with {files}") if line.what else tr("Came into the book")
    return TimelineEntry(line.on, TimelineKind.ADDED, words.format(files=_files(line.what)))


def _imported(line: Line) -> TimelineEntry:
    words = tr("{files} brought something new").format(files=_files(line.what))
    return TimelineEntry(line.on, TimelineKind.IMPORTED, words)


def _files(told: str) -> str:
    return ", ".join(json.loads(told)) if told else ""


def _connected(line: Line) -> TimelineEntry:
    return TimelineEntry(line.on, TimelineKind.CONNECTED, tr("Connected"))


def _joined(line: Line) -> TimelineEntry:
    words = tr("Began as {role} at {company}") if line.what else tr("Began at {company}")
    told = words.format(role=line.what, company=line.about)
    return TimelineEntry(line.on, TimelineKind.JOINED, told)


def _left(line: Line) -> TimelineEntry:
    words = tr("Left {company}").format(company=line.about)
    return TimelineEntry(line.on, TimelineKind.LEFT, words)


_MOMENTS: Mapping[MomentKind, str] = {
    MomentKind.SPOKE: later("Spoke"),
    MomentKind.MET: later("Met"),
    MomentKind.THANKED: later("Said thanks"),
    MomentKind.NOTE: later("Note", "something noted in the timeline"),
    MomentKind.CHANGED_JOB: later("Changed jobs"),
}


def _moment(line: Line) -> TimelineEntry:
    kind = word_of(MomentKind, line.what)
    return TimelineEntry(
        line.on,
        TimelineKind(kind.value),
        tr(_MOMENTS[kind]),
        line.about,
        moment_id=line.moment_id,
        request_id=line.request_id,
    )


_ASKED: Mapping[RequestState, str] = {
    RequestState.DRAFTED: later("Request drafted"),
    RequestState.SENT: later("Request sent"),
    RequestState.ACCEPTED: later("Accepted"),
    RequestState.REPLIED: later("Replied"),
    RequestState.HELPED: later("Helped"),
    RequestState.DECLINED: later("Declined"),
    RequestState.WITHDRAWN: later("Request withdrawn"),
    RequestState.GONE: later("The request is gone"),
}
_ASKED_ME: Mapping[RequestState, str] = {
    RequestState.DRAFTED: later("An answer drafted"),
    RequestState.SENT: later("Sent you a request"),
    RequestState.ACCEPTED: later("You accepted their request"),
    RequestState.REPLIED: later("You asked for context"),
    RequestState.HELPED: later("You helped them"),
    RequestState.DECLINED: later("You ignored their request"),
    RequestState.WITHDRAWN: later("They withdrew their request"),
    RequestState.GONE: later("Their request is gone"),
}


def _asked(line: Line) -> TimelineEntry:
    return _request(line, TimelineKind.ASKED, _ASKED)


def _inbound(line: Line) -> TimelineEntry:
    return _request(line, TimelineKind.INBOUND, _ASKED_ME)


def _request(
    line: Line, kind: TimelineKind, sentences: Mapping[RequestState, str]
) -> TimelineEntry:
    words = tr(sentences[word_of(RequestState, line.what)])
    return TimelineEntry(line.on, kind, words, line.about, request_id=line.request_id)


def _followed_up(line: Line) -> TimelineEntry:
    kind, words = TimelineKind.FOLLOWED_UP, tr("Followed up")
    return TimelineEntry(line.on, kind, words, line.about, request_id=line.request_id)


_TELLERS: Mapping[str, Callable[[Line], TimelineEntry]] = {
    "added": _added,
    "imported": _imported,
    "connected": _connected,
    "stint_begun": _joined,
    "stint_ended": _left,
    "moment": _moment,
    Direction.OUTGOING.value: _asked,
    Direction.INBOUND.value: _inbound,
    "followed_up": _followed_up,
}
