"""Follow-ups: the days on which to come back to somebody, set anywhere, moved and done.

What is due is done by itself where we are in touch (`met`), or where something becomes of the
request that it is about (`answered`): whoever writes need not tick it off as well.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from connote.core import clock
from connote.core.contacts import Contacts
from connote.core.errors import AskedWrongly, NotFound
from connote.core.speech import tr
from connote.core.steps import Stepper
from connote.core.store.prepared import Prepared
from connote.core.store.tables import Contact, Event, among, plain_rows
from connote.core.store.tables import FollowUp as Row
from connote.core.things import Act, FollowUp, RequestState


class FollowUps:
    """The verbs on follow-ups; days are ISO text."""

    def __init__(self, step: Stepper, contacts: Contacts) -> None:
        self._step = step
        self._contacts = contacts

    def of_contact(self, contact_id: int) -> list[FollowUp]:
        """List the follow-ups of a contact that wait, the soonest first."""
        return _told(_OF_CONTACT.rows(contact_id))

    def of_request(self, request_id: int) -> list[FollowUp]:
        """List the follow-ups of a request that wait, the soonest first."""
        return _read(Row.request == request_id, Row.done_on == "")

    def due(self, on: datetime.date | None = None) -> list[FollowUp]:
        """List what is due on a day (today) or was due before it, the longest overdue first."""
        day = (on or clock.today()).isoformat()
        return _read(Row.due_on <= day, Row.done_on == "")

    def get(self, follow_up_id: int) -> FollowUp:
        """Read one follow-up; raises NotFound."""
        found = _read(Row.id == follow_up_id)
        if not found:
            raise NotFound(tr("This follow-up is not in the book any more."))
        return found[0]

    def set(
        self, contact_id: int, due_on: str, about: str = "", request_id: int | None = None
    ) -> int:
        """Remember to come back to somebody on a day; gives the id.

        One that waits already for the same request, or for the person without one, is moved
        instead. Raises NotFound and, for what is no day, AskedWrongly.
        """
        name = self._contacts.get(contact_id).full_name
        _check_day(due_on)
        there = Row.get_or_none(
            (Row.contact == contact_id)
            & (Row.request.is_null() if request_id is None else Row.request == request_id)
            & (Row.done_on == "")
        )
        with self._step(Act.SET_FOLLOW_UP, tr("Set a follow-up with {name}").format(name=name)):
            if there is not None:
                told = {"due_on": due_on, "about": about or there.about}
                Row.update(**told).where(Row.id == there.id).execute()
                return int(there.id)
            row = Row.create(contact=contact_id, request=request_id, due_on=due_on, about=about)
            return int(row.id)

    def snooze(self, follow_up_id: int, until: str) -> None:
        """Put a follow-up off until a day; raises NotFound and AskedWrongly."""
        follow_up = self.get(follow_up_id)
        _check_day(until)
        words = tr("Put off the follow-up with {name}").format(name=follow_up.contact)
        with self._step(Act.SET_FOLLOW_UP, words):
            Row.update(due_on=until).where(Row.id == follow_up_id).execute()

    def done(self, follow_up_id: int) -> None:
        """Say that it was done today; raises NotFound."""
        follow_up = self.get(follow_up_id)
        words = tr("Mark the follow-up with {name} as done").format(name=follow_up.contact)
        with self._step(Act.DO_FOLLOW_UP, words):
            _finish(Row.id == follow_up_id)

    def remove(self, follow_up_id: int) -> None:
        """Forget a follow-up; raises NotFound."""
        follow_up = self.get(follow_up_id)
        words = tr("Remove the follow-up with {name}").format(name=follow_up.contact)
        with self._step(Act.SET_FOLLOW_UP, words):
            Row.delete().where(Row.id == follow_up_id).execute()


def met(contact_id: int, day: str) -> None:
    """Finish what was due with somebody by a day on which we were in touch, in an open step."""
    _finish(Row.contact == contact_id, Row.due_on <= day)


def answered(request_id: int) -> None:
    """Finish what was due with a request, before something becomes of it, in an open step.

    Where the answer was awaited, days that lie ahead are done with as well: they only put off the
    waiting. One that says what it is about stays.
    """
    waiting = Row.select(Row.id).where(Row.request == request_id, Row.done_on == "")
    if not waiting.exists():
        return
    last = Event.select(Event.kind).where(Event.request == request_id).order_by(Event.id.desc())
    is_over = Row.due_on <= clock.today().isoformat()
    if last.limit(1).scalar() == RequestState.SENT.value:
        is_over |= Row.about == ""
    _finish(Row.request == request_id, is_over)


def people_with_any() -> set[int]:
    """Tell with whom a follow-up waits that is about no request."""
    query = Row.select(Row.contact).where(Row.request.is_null(), Row.done_on == "")
    return {int(contact_id) for (contact_id,) in plain_rows(query)}


def requests_with_any(ids: Iterable[int]) -> list[int]:
    """Tell of which among these requests a follow-up waits."""
    query = Row.select(Row.request).distinct()
    waiting = query.where(among(Row.request, ids), Row.done_on == "")
    return [int(row[0]) for row in waiting.tuples()]


def _finish(*conditions: Any) -> None:
    today = clock.today().isoformat()
    Row.update(done_on=today).where(*conditions, Row.done_on == "").execute()


def _query(*conditions: Any) -> Any:
    return (
        Row.select(
            Row.id, Row.contact, Contact.first_name, Contact.last_name, Row.due_on, Row.about,
            Row.request, Row.done_on,
        )
        .join(Contact)
        .where(*conditions)
        .order_by(Row.due_on, Row.id)
    )  # fmt: skip


_OF_CONTACT = Prepared(lambda one: _query(Row.contact == one, Row.done_on == ""))


def _read(*conditions: Any) -> list[FollowUp]:
    return _told(plain_rows(_query(*conditions)))


def _told(rows: list[Any]) -> list[FollowUp]:
    return [
        FollowUp(follow_up_id, contact, f"{first} {last}".strip(), due_on, about, request, done_on)
        for follow_up_id, contact, first, last, due_on, about, request, done_on in rows
    ]


def _check_day(text: str) -> None:
    try:
        datetime.date.fromisoformat(text)
    except ValueError as error:
        told = tr("“{text}” is no day; write it like 2026-12-24.").format(text=text)
        raise AskedWrongly(told) from error
