"""People I invited whom LinkedIn's older files named without a profile.

Whom such a file invites, and who stands in Connections.csv beside it, are matched by a full name
that only one has. So they are when the connection comes with a later export: the name is the only
one in the book and in the file, the invitation was listed as pending and is still open, and the
connection is no older than it.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable

from connote.core.importing.known import KnownPeople
from connote.core.importing.newcomers import folded_names
from connote.core.store.tables import Contact, Event, Request, plain_rows
from connote.core.store.words import day_of
from connote.core.things import ConnectionRow, Direction, RequestState


def day_before(day: str) -> str:
    """Give the day before: the files' times have no zone."""
    return (day_of(day) - datetime.timedelta(days=1)).isoformat()


class Invitees:
    """Who of them may stand in a file of connections, by folded name."""

    def __init__(self, rows: Iterable[ConnectionRow], known: KnownPeople) -> None:
        """Look for those whose name one row of the file has."""
        waiting = {
            name: (contact_id, sent_on)
            for contact_id, name, sent_on in _waiting()
            if known.with_unique_name(name) == contact_id
        }
        names = (folded_names(row.first_name, row.last_name)[0] for row in rows if waiting)
        rows_of = Counter(name for name in names if name in waiting)
        self._of = {name: waiting[name] for name, number in rows_of.items() if number == 1}

    def find(self, name: str, connected_on: str) -> int | None:
        """Find whom a row means that was connected on a day."""
        contact_id, sent_on = self._of.get(name, (None, ""))
        is_since = bool(sent_on and connected_on) and connected_on >= day_before(sent_on)
        return contact_id if is_since else None


def _waiting() -> list[tuple[int, str, str]]:
    """List contact, folded name and day of the open invitations that named nobody's profile."""
    query = (
        Request.select(Request.id, Contact.id, Contact.name_key)
        .join(Contact)
        .where(
            Request.direction == Direction.OUTGOING.value,
            Request.pending_run.is_null(False),
            Contact.profile_key == "",
            Contact.connected_on == "",
        )
    )
    found = []
    for request_id, contact_id, name in plain_rows(query.order_by(Request.id)):
        events = Event.select(Event.kind, Event.on_date).where(Event.request == request_id)
        *_, (state, day) = plain_rows(events.order_by(Event.id))
        if state == RequestState.SENT.value:
            found.append((contact_id, name, day))
    return found
