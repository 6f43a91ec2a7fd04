"""The command that shows a contact whole, and how people are told as JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from connote.cli.session import Session, dates_or_null, takes_json
from connote.core.things import (
    Contact,
    ContactRow,
    Link,
    Request,
    SharedHistory,
    Stint,
    TimelineEntry,
)

if TYPE_CHECKING:
    from connote.core.book import Book


@click.command(epilog="Example: connote show Mary")
@click.argument("contact")
@takes_json
def show(session: Session, contact: str) -> None:
    """Show all that is known of a contact."""
    book = session.reading()
    whole = _read(book, book.contacts.find(contact, with_me=True).id)
    session.answer(_record(whole), [line for line in _lines(whole) if line])


class _Whole(NamedTuple):
    """All that the book knows of a contact."""

    contact: Contact
    histories: list[SharedHistory]
    introduced: list[ContactRow]
    links: list[Link]
    positions: list[Stint]
    requests: list[Request]
    timeline: list[TimelineEntry]
    next_touch_on: str


def _read(book: Book, contact_id: int) -> _Whole:
    contact = book.contacts.get(contact_id)
    return _Whole(
        contact,
        book.histories.of(contact_id),
        book.histories.introduced(contact_id),
        book.links.of(contact_id),
        book.histories.stints_of(contact_id),
        book.requests.all(contact_id=contact_id),
        book.timeline.of(contact_id, limit=None),
        book.timeline.next_touch_on(contact),
    )


def _record(whole: _Whole) -> dict[str, Any]:
    return {
        **contact_record(whole.contact),
        "next_touch_on": whole.next_touch_on or None,
        "positions": [_position_record(stint) for stint in whole.positions],
        "introduced": [{"id": row.id, "name": row.full_name} for row in whole.introduced],
        "timeline": [_timeline_record(entry) for entry in whole.timeline],
        "history": [history_record(entry) for entry in whole.histories],
        "links": [
            {"id": link.id, "organization": link.organization, "kind": link.kind.value}
            for link in whole.links
        ],
        "requests": [
            dates_or_null(
                {"id": r.id, "state": r.state.value, "goal": r.goal, "sent_on": r.sent_on}
            )
            for r in whole.requests
        ],
    }


def _lines(whole: _Whole) -> list[str]:
    found = whole.contact
    return [
        f"{found.full_name} (contact {found.id})",
        " · ".join(part for part in (found.position, found.organization, found.place) if part),
        *found.emails,
        *found.phones,
        found.profile_url,
        "tags: " + ", ".join(found.tags) if found.tags else "",
        *(f"know each other: {entry.text}" for entry in whole.histories),
        *(f"introduced you to {row.full_name}" for row in whole.introduced),
        *(f"can help with: {link.text}" for link in whole.links),
        *(f"position: {_position_line(stint)}" for stint in whole.positions),
        *(f"request {r.id}: {r.state.value}, {r.channel}, {r.goal}" for r in whole.requests),
        _staying_line(found, whole.next_touch_on),
        found.remarks,
        *(_timeline_line(entry) for entry in whole.timeline),
    ]


def _position_record(stint: Stint) -> dict[str, Any]:
    return {
        "id": stint.id or None,
        "organization": stint.organization,
        "role": stint.role,
        "kind": stint.kind.value,
        "from": stint.period.start or None,
        "to": stint.period.end or None,
        "is_current": stint.period.is_current,
    }


def _position_line(stint: Stint) -> str:
    time = stint.period.text or ("now" if stint.period.is_current else "")
    return " · ".join(part for part in (stint.organization, stint.role, time) if part)


def _timeline_record(entry: TimelineEntry) -> dict[str, Any]:
    return {
        "on": entry.on or None,
        "kind": entry.kind.value,
        "words": entry.words,
        "text": entry.text,
        "request": entry.request_id,
    }


def _timeline_line(entry: TimelineEntry) -> str:
    return "  ".join(part for part in (f"{entry.on:10}", entry.words, entry.text) if part)


def _staying_line(contact: Contact, due_on: str) -> str:
    """Say when we last spoke, and when it is time again."""
    spoke = f"last spoke {contact.last_spoke_on}" if contact.last_spoke_on else ""
    often = f"be in touch every {contact.keep_in_touch_days} days, next on {due_on}"
    return ", ".join(part for part in (spoke, often if due_on else "") if part)


def contact_record(contact: Contact) -> dict[str, Any]:
    """Tell a contact as JSON does."""
    record = dates_or_null(asdict(contact))
    record["name"] = contact.full_name
    record["email"] = contact.email
    del record["organization_id"], record["uid"]
    return record


def history_record(entry: SharedHistory) -> dict[str, Any]:
    """Tell one way in which we know each other as JSON does."""
    return {
        "id": entry.id,
        "kind": entry.kind.value,
        "place": entry.place,
        "from": entry.period.start or None,
        "to": entry.period.end or None,
        "through": entry.through,
        "text": entry.remarks,
        "found": entry.is_found,
        "same_time": entry.same_time,
    }


COMMANDS = (show,)
