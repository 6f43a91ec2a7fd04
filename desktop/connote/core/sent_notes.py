"""The notes that went out, or came in, kept in the form in which the coach compares them.

Reading 20,000 of them takes a while the first time, so it goes by slices; a change in the book
lets them be read again, but what is known is not prepared again.
"""

from __future__ import annotations

from typing import Any

from peewee import fn

from connote.core.store.prepared import Prepared
from connote.core.store.stamp import stamp
from connote.core.store.tables import Contact, Event, Request
from connote.core.things import Direction, RequestState
from connote.core.writing.repeat import SentNote, SentNotes, masked

_SLICE = 150  # some milliseconds

_Known = dict[int, tuple[str, SentNote]]
"""The prepared notes by their request, each with the text and the name it was prepared from."""


class Reader:
    """Reads all notes of one direction, slice by slice, and hands them over when they are there."""

    def __init__(self, direction: Direction) -> None:
        self._direction = direction
        self._known: _Known = {}
        self._begin(None)

    def _begin(self, state: object) -> None:
        self._stamp = state
        self._last = 0
        self._read: _Known = {}
        self._notes = SentNotes()
        self._is_ready = False

    def prepare(self) -> bool:
        """Read one slice; True when all are read, or the book is closed and no more can be."""
        state = stamp()
        if state is None:
            return True
        if state != self._stamp:
            self._begin(state)
        if not self._is_ready:
            rows = _SENT.rows(self._last, self._direction.value)
            for request_id, *row in rows:
                self._take(request_id, *row)
            if len(rows) < _SLICE:
                self._known = self._read
                self._is_ready = True
            else:
                self._last = rows[-1][0]
        return self._is_ready

    def _take(self, request_id: int, contact_id: int, first: str, last: str, text: str) -> None:
        name = f"{first} {last}".strip()
        source = f"{contact_id}\n{name}\n{text}"
        known = self._known.get(request_id)
        if known is None or known[0] != source:
            known = source, SentNote(contact_id, name or "(no name)", masked(text, name))
        self._read[request_id] = known
        self._notes.add(known[1])

    def notes(self) -> SentNotes:
        """Give all notes, reading first what is still to be read."""
        while not self.prepare():
            pass
        return self._notes


def _sent(after: Any, direction: Any) -> Any:
    """Ask for a slice of the requests that left their sender with a note."""
    has_left = Event.select(Event.id).where(
        Event.request == Request.id, Event.kind != RequestState.DRAFTED.value
    )
    return (
        Request.select(
            Request.id, Request.contact, Contact.first_name, Contact.last_name, Request.note
        )
        .join(Contact)
        .where(
            Request.id > after,
            Request.direction == direction,
            Request.note != "",
            fn.EXISTS(has_left),
        )
        .order_by(Request.id)
        .limit(_SLICE)
    )


_SENT = Prepared(_sent)
