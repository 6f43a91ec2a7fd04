"""What messages.csv tells: when we last spoke, and who answered a request.

Only the days are taken; no message comes into the book.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from connote.core import clock, follow_ups
from connote.core.contacts import Contacts
from connote.core.files.matching import profile_key
from connote.core.importing.known import KnownPeople
from connote.core.importing.newcomers import full_name_of
from connote.core.importing.tally import Tally
from connote.core.speech import later, tr
from connote.core.store.tables import Contact, Event, Request, plain_rows
from connote.core.things import Direction, FieldChange, ItemKind, MessageRow, RequestState, Skip

_DAY = len("2026-11-23")
_WAITING = (RequestState.SENT.value, RequestState.ACCEPTED.value)
_MINE = later("it is to nobody in the book")
_THEIRS = later("its sender is not in the book")


class Messages:
    """Takes the rows of messages.csv."""

    def __init__(self, tally: Tally, known: KnownPeople, contacts: Contacts) -> None:
        """Share what is known with the other takers of the same import."""
        self._tally = tally
        self._known = known
        me = contacts.me()
        self._me = profile_key(me.contact.profile_url) if me else ""
        self._spoke: dict[int, tuple[str, int]] = {}
        self._answers: dict[int, list[tuple[str, int]]] = {}

    def take(self, rows: Sequence[MessageRow], file: str) -> Iterator[None]:
        """Go through the messages, then write the last day with each person and the replies."""
        telling: set[int] = set()
        known: set[int] = set()
        for row in rows:
            yield
            people = self._people(row)
            if not people:
                sent = profile_key(row.sender_url) == self._me
                self._tally.skipped.append(Skip(file, row.row, tr(_MINE) if sent else tr(_THEIRS)))
                continue
            known.add(row.row)
            self._note(row, people)
        for contact_id, (day, number) in self._spoke.items():
            yield
            if self._write_last_spoke(contact_id, day, file, number):
                telling.add(number)
        telling |= set(self._write_replies(file))
        self._tally.changed += len(telling)
        self._tally.unchanged += len(known - telling)

    def _people(self, row: MessageRow) -> list[int]:
        """Find who of the book stands at the other end."""
        keys = [profile_key(url) for url in (row.sender_url, *row.receiver_urls)]
        found = (self._known.by_profile.get(key) for key in keys if key and key != self._me)
        return [contact_id for contact_id in found if contact_id is not None]

    def _note(self, row: MessageRow, people: Sequence[int]) -> None:
        day = row.sent_at[:_DAY]
        if not day:
            return
        for contact_id in people:
            if (day, row.row) > self._spoke.get(contact_id, ("", 0)):
                self._spoke[contact_id] = day, row.row
        sender = self._known.by_profile.get(profile_key(row.sender_url))
        if sender is not None and profile_key(row.sender_url) != self._me:
            self._answers.setdefault(sender, []).append((day, row.row))

    def _write_last_spoke(self, contact_id: int, day: str, file: str, row: int) -> bool:
        contact = Contact.get_by_id(contact_id)
        if contact.last_spoke_on >= day or self._tally.leaves(file, row, "last_spoke_on"):
            return False
        change = FieldChange("last_spoke_on", contact.last_spoke_on, day)
        Contact.update(last_spoke_on=day).where(Contact.id == contact_id).execute()
        follow_ups.met(contact_id, day)
        who = full_name_of(contact_id)
        self._tally.list(ItemKind.CHANGED, who, file, row, (change,), contact_id)
        return True

    def _write_replies(self, file: str) -> Iterator[int]:
        """Mark the requests whose person wrote since they were sent; gives the rows that tell."""
        for request_id, contact_id, sent_on in _waiting():
            since = [
                one for one in self._answers.get(contact_id, ()) if sent_on and one[0] >= sent_on
            ]
            if not since:
                continue
            day, row = min(since)
            if self._tally.leaves(file, row, RequestState.REPLIED.value):
                continue
            follow_ups.answered(request_id)
            Event.create(
                request=request_id,
                kind=RequestState.REPLIED.value,
                on_date=day,
                recorded_at=clock.now(),
                remarks="",
            )
            change = FieldChange("replied_on", "", day)
            who = full_name_of(contact_id)
            self._tally.list(ItemKind.REPLIED, who, file, row, (change,), contact_id)
            yield row


def _waiting() -> list[tuple[int, int, str]]:
    """List the outgoing requests that were sent or accepted: id, contact, day sent."""
    states: dict[int, str] = {}
    sent: dict[int, str] = {}
    for request_id, kind, day in plain_rows(
        Event.select(Event.request, Event.kind, Event.on_date).order_by(Event.id)
    ):
        states[request_id] = kind
        if kind == RequestState.SENT.value:
            sent[request_id] = day
    outgoing = Request.select(Request.id, Request.contact).where(
        Request.direction == Direction.OUTGOING.value
    )
    return [
        (request_id, contact_id, sent.get(request_id, ""))
        for request_id, contact_id in plain_rows(outgoing.order_by(Request.id))
        if states.get(request_id) in _WAITING
    ]
