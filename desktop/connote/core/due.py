"""What is due today, found without words: to thank, to review, to come back to, to answer.

    thank           accepted in the last 30 days, and I have neither thanked nor written since
    review          sent, and for the channel's review days there was no answer
    expired         the same, past the days after which the channel drops a request by itself
    follow up       the day that was set has come
    keep in touch   it is longer than I wished since we spoke, wrote or connected
    triage          they asked me, and I have not answered

Whoever has a follow-up that lies ahead is left in peace until then: one of a request hides its
review or triage, one of a person without a request their thanks and keeping in touch. One that is
due goes along with the row that is there anyway, so that nothing is told twice.
"""

from __future__ import annotations

import datetime
from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from peewee import SQL, fn

from connote.core import clock
from connote.core.store.tables import (
    Contact,
    Event,
    FollowUp,
    Moment,
    Request,
    among,
    plain_rows,
)
from connote.core.things import Channel, Direction, MomentKind, RequestState, Weight

THANK_DAYS = 30
_AT_ONCE = 2500
_IN_TOUCH = ("sent", "accepted", "replied", "helped")


class Due(NamedTuple):
    """One thing that is due, since a day (of the last event, follow-up or contact) or ""."""

    weight: Weight
    contact_id: int
    on: str
    request_id: int | None = None
    follow_up_id: int | None = None

    @property
    def key(self) -> str:
        """Name it the same on every day on which it waits."""
        which = self.request_id or self.follow_up_id or self.contact_id
        return f"{self.weight.name.lower()} {which}"


DueThings = dict[Weight, list[Due]]
"""What is due by weight, the most pressing first in both."""


def find_due(channels: Sequence[Channel]) -> Generator[None, None, DueThings]:
    """Look through the book, pausing every few thousand requests."""
    reminders = _Reminders()
    asked = _Asked(channels, reminders)
    for rows in _last_events():
        for row in rows:
            asked.take(row)
        yield
    thanks = _to_thank(asked.accepted, reminders)
    in_touch = _to_keep_in_touch(reminders)
    due: DueThings = {
        Weight.THANK: thanks,
        Weight.REVIEW: asked.review,
        Weight.EXPIRED: asked.expired,
        Weight.FOLLOW_UP: reminders.left_due(),
        Weight.KEEP_IN_TOUCH: in_touch,
        Weight.TRIAGE: asked.triage,
    }
    for some in due.values():
        some.sort(key=lambda one: (one.on, one.request_id or 0, one.contact_id))
    return due


def days_ago(days: int) -> str:
    """Give the day so many days before today, as ISO text."""
    return (clock.today() - datetime.timedelta(days=days)).isoformat()


# ── follow-ups ───────────────────────────────────────────────────────────────────────────────


class _Reminders:
    """The follow-ups that wait, and which of them other rows have taken along."""

    def __init__(self) -> None:
        self._today = clock.today().isoformat()
        self._of_request: dict[int, Due] = {}
        self._of_contact: dict[int, Due] = {}
        self._taken: set[int | None] = set()
        columns = FollowUp.id, FollowUp.contact, FollowUp.request, FollowUp.due_on
        waiting = FollowUp.select(*columns).where(FollowUp.done_on == "")
        for follow_up_id, contact_id, request_id, on in plain_rows(
            waiting.order_by(FollowUp.due_on, FollowUp.id)
        ):
            one = Due(Weight.FOLLOW_UP, contact_id, on, request_id, follow_up_id)
            if request_id is None:
                self._of_contact.setdefault(contact_id, one)
            else:
                self._of_request.setdefault(request_id, one)

    def merged(self, due: Due, *, by_person: bool = False) -> Due | None:
        """Give a thing with the follow-up that is due with it; None where one lies ahead."""
        of_request = self._of_request.get(due.request_id or 0)
        of_contact = self._of_contact.get(due.contact_id)
        decides = of_contact if by_person else of_request
        if decides is not None and decides.on > self._today:
            return None
        for one in (decides, of_request):
            if one is not None and one.on <= self._today:
                self._taken.add(one.follow_up_id)
                return due._replace(follow_up_id=one.follow_up_id)
        return due

    def has_person(self, contact_id: int) -> bool:
        """Say whether a follow-up with somebody, about no request, waits or is due."""
        return contact_id in self._of_contact

    def left_due(self) -> list[Due]:
        """List what is due and stands for itself."""
        both = (*self._of_request.values(), *self._of_contact.values())
        return [
            one for one in both if one.on <= self._today and one.follow_up_id not in self._taken
        ]


# ── requests ─────────────────────────────────────────────────────────────────────────────────


class _Asked:
    """Sorts requests by what is due with them; `accepted` has the event of the yes beside."""

    def __init__(self, channels: Sequence[Channel], reminders: _Reminders) -> None:
        self.accepted: list[tuple[Due, int]] = []
        self.review: list[Due] = []
        self.expired: list[Due] = []
        self.triage: list[Due] = []
        self._reminders = reminders
        self._review_by = _latest_days((one.id, one.review_days) for one in channels)
        self._expired_by = _latest_days((one.id, one.expiry_days) for one in channels)

    def take(self, row: Sequence[Any]) -> None:
        """Put a request where it belongs, if it is due at all; `_last_events` has the columns."""
        request_id, contact_id, direction, channel_id, event_id, state, on = row
        if state == RequestState.ACCEPTED.value:
            if direction == Direction.OUTGOING.value:
                self.accepted.append((Due(Weight.THANK, contact_id, on, request_id), event_id))
            return
        if direction == Direction.INBOUND.value:
            weight, where = Weight.TRIAGE, self.triage
        elif "" < on <= self._expired_by.get(channel_id, ""):
            weight, where = Weight.EXPIRED, self.expired
        elif "" < on <= self._review_by.get(channel_id, ""):
            weight, where = Weight.REVIEW, self.review
        else:
            return
        due = self._reminders.merged(Due(weight, contact_id, on, request_id))
        if due is not None:
            where.append(due)


def _latest_days(rules: Iterable[tuple[int, int | None]]) -> dict[int | None, str]:
    """Tell for each channel by which day a request must have been sent to be due."""
    return {channel_id: days_ago(days) for channel_id, days in rules if days is not None}


def _last_events() -> Iterator[list[tuple[Any, ...]]]:
    """Read the last event of each request that is sent or accepted and at that still.

    As plain rows and some thousand requests at a time: peewee's own would take twice as long.
    """
    later = Event.alias()
    has_later = later.select(SQL("1")).where(later.request == Event.request, later.id > Event.id)
    is_sent = Event.kind == RequestState.SENT.value
    is_accepted = Event.kind == RequestState.ACCEPTED.value
    query = (
        Event.select(
            Request.id, Request.contact, Request.direction, Request.channel, Event.id, Event.kind,
            Event.on_date,
        )
        .join(Request)
        .where(is_sent | (is_accepted & (Event.on_date >= days_ago(THANK_DAYS))))
        .where(~fn.EXISTS(has_later))
    )  # fmt: skip
    last = plain_rows(Request.select(fn.MAX(Request.id)))[0][0] or 0
    for first in range(1, last + 1, _AT_ONCE):
        yield plain_rows(query.where(Event.request.between(first, first + _AT_ONCE - 1)))


def _to_thank(accepted: Sequence[tuple[Due, int]], reminders: _Reminders) -> list[Due]:
    """Keep who was neither thanked nor written to since they accepted."""
    people = [due.contact_id for due, _ in accepted]
    thanked: dict[int, list[tuple[int | None, str]]] = {}
    moments = Moment.select(Moment.contact, Moment.request, Moment.on_date).where(
        among(Moment.contact, people), Moment.kind == MomentKind.THANKED.value
    )
    for contact_id, request_id, on in plain_rows(moments):
        thanked.setdefault(contact_id, []).append((request_id, on))
    written: dict[int, list[tuple[int, str]]] = {}
    sent = Event.select(Request.contact, Event.id, Event.on_date).join(Request)
    for contact_id, event_id, on in plain_rows(
        sent.where(
            among(Request.contact, people),
            Request.direction == Direction.OUTGOING.value,
            Event.kind == RequestState.SENT.value,
        )
    ):
        written.setdefault(contact_id, []).append((event_id, on))
    found = []
    for due, yes in accepted:
        is_answered = any(
            which == due.request_id or (which is None and on >= due.on)
            for which, on in thanked.get(due.contact_id, ())
        ) or any(
            event_id > yes and on >= due.on for event_id, on in written.get(due.contact_id, ())
        )
        merged = None if is_answered else reminders.merged(due, by_person=True)
        if merged is not None:
            found.append(merged)
    return found


# ── people ───────────────────────────────────────────────────────────────────────────────────


def _to_keep_in_touch(reminders: _Reminders) -> list[Due]:
    """List whom I wished to hear from more often than I did; I, the archived and barred are not."""
    query = Contact.select(
        Contact.id, Contact.keep_in_touch_days, Contact.last_spoke_on, Contact.connected_on
    ).where(
        Contact.keep_in_touch_days > 0,
        ~Contact.is_me,
        ~Contact.is_archived,
        ~Contact.do_not_contact,
    )
    people = [row for row in plain_rows(query) if not reminders.has_person(row[0])]
    wrote = last_wrote([row[0] for row in people])
    found = []
    for contact_id, days, spoke, connected in people:
        last = max(spoke, connected, wrote.get(contact_id, ""))
        if last <= days_ago(days):
            found.append(Due(Weight.KEEP_IN_TOUCH, contact_id, last))
    return found


def asked_since(day: str) -> set[int]:
    """Tell whom I asked for something after a day, or who said yes to it."""
    query = Event.select(Request.contact).distinct().join(Request)
    recent = query.where(
        Request.direction == Direction.OUTGOING.value,
        Event.kind.in_(_IN_TOUCH),
        Event.on_date > day,
    )
    return {int(contact_id) for (contact_id,) in plain_rows(recent)}


def last_wrote(people: Sequence[int]) -> dict[int, str]:
    """Tell when something last went to or fro between us by a request."""
    query = (
        Event.select(Request.contact, fn.MAX(Event.on_date))
        .join(Request)
        .where(among(Request.contact, people), Event.kind.in_(_IN_TOUCH))
        .group_by(Request.contact)
    )
    return dict(plain_rows(query))
