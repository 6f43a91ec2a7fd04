"""Requests as they lie in the book, made whole: person, goal, channel, template, and the events.

Twenty thousand are listed at once, so everything comes by two queries, as plain rows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from connote.core.speech import tr
from connote.core.store.prepared import Prepared, ids_told, one_of
from connote.core.store.tables import (
    Channel,
    Contact,
    Email,
    Goal,
    Organization,
    Template,
    TemplateVersion,
    plain_rows,
)
from connote.core.store.tables import Event as EventTable
from connote.core.store.tables import Request as Row
from connote.core.store.words import day_of, word_of
from connote.core.things import Counting, Direction, Request, RequestState
from connote.core.writing.count import length


def request_rows() -> Any:
    """Give the query of all requests, to be narrowed and handed to `whole_requests`."""
    first = Email.alias()
    address = (
        first.select(first.address).where(first.contact == Contact.id).order_by(first.rank).limit(1)
    )
    return (
        Row.select(
            Row.id,
            Row.contact,
            Contact.first_name,
            Contact.last_name,
            address,
            Contact.profile_url,
            Organization.name,
            Contact.position,
            Row.goal,
            Goal.title,
            Row.channel,
            Channel.name,
            Channel.counts,
            Template.name,
            TemplateVersion.number,
            Row.direction,
            Row.shared_history,
            Row.shared_kind,
            Row.coach,
            Row.note,
        )
        .join_from(Row, Contact)
        .join_from(Contact, Organization, "LEFT OUTER JOIN")
        .join_from(Row, Goal, "LEFT OUTER JOIN")
        .join_from(Row, Channel, "LEFT OUTER JOIN")
        .join_from(Row, TemplateVersion, "LEFT OUTER JOIN")
        .join_from(TemplateVersion, Template, "LEFT OUTER JOIN")
        .order_by(Row.id)
    )


def whole_requests(query: Any) -> list[Request]:
    """Build the requests of a query, each with the dates of its events."""
    return _whole(plain_rows(query))


_OF_CONTACT = Prepared(lambda one: request_rows().where(Row.contact == one))


def requests_of(contact_id: int) -> list[Request]:
    """Read the requests of one contact, as they were entered."""
    return _whole(_OF_CONTACT.rows(contact_id))


def _whole(rows: Sequence[Any]) -> list[Request]:
    histories = _events_of([row[0] for row in rows])
    return [_request(row, histories.get(row[0], [])) for row in rows]


def _events() -> Any:
    query = EventTable.select(EventTable.request, EventTable.kind, EventTable.on_date)
    return query.order_by(EventTable.id)


_EVERY_EVENT = Prepared(_events)
_EVENTS_OF = Prepared(lambda ids: _events().where(one_of(EventTable.request, ids)))


def _events_of(ids: Sequence[int]) -> dict[int, list[tuple[str, str]]]:
    are_few = len(ids) <= 500
    rows = _EVENTS_OF.rows(ids_told(ids)) if are_few else _EVERY_EVENT.rows()
    histories: dict[int, list[tuple[str, str]]] = {}
    for request_id, kind, on in rows:
        histories.setdefault(request_id, []).append((kind, on))
    return histories


def _request(row: Sequence[Any], history: list[tuple[str, str]]) -> Request:
    (request_id, contact_id, first, last, email, profile_url, organization, position, goal_id,
     goal, channel_id, channel, counts, template, version, direction, shared, kind, coach,
     note) = row  # fmt: skip
    dates = dict(history)
    day = dates.get
    state = word_of(RequestState, history[-1][0]) if history else RequestState.DRAFTED
    return Request(
        request_id,
        contact_id,
        f"{first} {last}".strip() or email or profile_url or tr("(no name)"),
        email or "",
        profile_url,
        organization or "",
        position,
        goal_id,
        goal or "",
        channel_id,
        channel or "",
        template or "",
        version,
        word_of(Direction, direction),
        state,
        day("drafted", ""),
        day("sent", ""),
        day("accepted", ""),
        day("replied", ""),
        day("helped", ""),
        day("declined", ""),
        day("withdrawn", ""),
        day("gone", ""),
        days_to_acceptance(dates) if state.counts_as_accepted else None,
        shared,
        kind,
        length(note, word_of(Counting, counts or Counting.UTF16)),
        coach,
        note,
    )


def days_to_acceptance(dates: Mapping[str, str]) -> int | None:
    """Count the days from sending to the first yes; None where a day is not known.

    `dates` has the last recorded day of each kind of event.
    """
    sent = dates.get("sent")
    days = [day for kind in ("accepted", "replied", "helped") if (day := dates.get(kind))]
    if not (sent and days):  # an old history can name a state without its day
        return None
    return max(0, (day_of(min(days)) - day_of(sent)).days)
