"""Requests: each ask, and the dated events that tell what became of it.

A request's state is its last recorded event, whatever that event's date; events are added, never
overwritten, and undo is the way to take one back.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any

from peewee import fn

from connote.core import clock, follow_ups, request_lists
from connote.core.channels import Channels
from connote.core.contacts import Contacts
from connote.core.errors import Ambiguous, AskedWrongly, NotFound, NotPermitted
from connote.core.request_rows import request_rows, requests_of, whole_requests
from connote.core.request_words import changing, coach_words, marking, request_line
from connote.core.speech import figure, tr
from connote.core.steps import Stepper
from connote.core.store import request_list
from connote.core.store.tables import (
    Channel,
    among,
    plain_rows,
)
from connote.core.store.tables import Event as EventTable
from connote.core.store.tables import Request as Row
from connote.core.store.words import day_of, word_of
from connote.core.templates import Templates
from connote.core.things import (
    Act,
    ChannelKind,
    CoachLine,
    Direction,
    Draft,
    Event,
    Request,
    RequestFilter,
    RequestLines,
    RequestOrder,
    RequestState,
    TemplateRow,
)

Coach = Callable[[Draft, str], Sequence[CoachLine]]
"""Says of a note how good a request it makes."""


class Requests:
    """The verbs on requests."""

    def __init__(
        self,
        step: Stepper,
        contacts: Contacts,
        channels: Channels,
        templates: Templates,
        coach: Coach,
    ) -> None:
        self._step = step
        self._contacts = contacts
        self._channels = channels
        self._templates = templates
        self._coach = coach

    # ── reading ──────────────────────────────────────────────────────────────────────────────

    def of_contact(self, contact_id: int) -> list[Request]:
        """List the requests of a contact as they were entered, at once."""
        return requests_of(contact_id)

    def all(
        self,
        *,
        state: RequestState | None = None,
        direction: Direction | None = None,
        contact_id: int | None = None,
        goal_id: int | None = None,
    ) -> list[Request]:
        """List requests as they were entered; every condition that is given must hold."""
        query = request_rows()
        if direction is not None:
            query = query.where(Row.direction == direction.value)
        if contact_id is not None:
            query = query.where(Row.contact == contact_id)
        if goal_id is not None:
            query = query.where(Row.goal == goal_id)
        requests = whole_requests(query)
        return [request for request in requests if state in (None, request.state)]

    def lines(
        self,
        wanted: RequestFilter,
        order: RequestOrder = RequestOrder.LATEST,
        *,
        falling: bool = True,
    ) -> Generator[None, None, RequestLines]:
        """Find a list of requests, pausing so that a window can breathe; returns its lines."""
        return request_lists.lines(wanted, self._channels, order, falling=falling)

    def some(self, ids: Iterable[int]) -> list[Request]:
        """Read these requests, in this order; what is not there is left out."""
        wanted = list(ids)
        rows = whole_requests(request_rows().where(among(Row.id, wanted)))
        found = {request.id: request for request in rows}
        return [found[one] for one in wanted if one in found]

    def number(self, direction: Direction) -> int:
        """Count the requests that went one way."""
        return request_list.number_of(direction.value)

    def number_to_answer(self) -> int:
        """Count the requests to me that I have not answered."""
        return request_list.number_at(Direction.INBOUND.value, RequestState.SENT.value)

    def get(self, request_id: int) -> Request:
        """Read one request; raises NotFound."""
        found = self.some([request_id])
        if not found:
            told = tr("There is no request {request_id}.").format(request_id=request_id)
            raise NotFound(told)
        return found[0]

    def subject(self, request_id: int) -> str:
        """Give the subject with which a request goes out, or "" where it has none."""
        row = Row.get_or_none(Row.id == request_id)
        return str(row.subject) if row else ""

    def events(self, request_id: int) -> list[Event]:
        """List what happened to a request, as it was recorded."""
        query = EventTable.select().where(EventTable.request == request_id)
        return [
            Event(row.id, request_id, word_of(RequestState, row.kind), row.on_date, row.remarks)
            for row in query.order_by(EventTable.id)
        ]

    def find(self, text: str) -> Request:
        """Find the request that an id, or a contact with just one open request, means.

        A request of mine that waits for its sending or its answer goes before one that was
        accepted, and both before one that the contact sent me. Raises NotFound or, with the
        candidates, Ambiguous.
        """
        if text.isdecimal():
            return self.get(int(text[:18]))
        contact = self._contacts.find(text)
        requests = [r for r in self.all(contact_id=contact.id) if not r.state.is_closed]
        mine = [r for r in requests if r.direction is Direction.OUTGOING]
        waiting = [r for r in mine if not r.state.counts_as_accepted]
        fitting = waiting or mine or requests
        if not fitting:
            raise NotFound(tr("{name} has no open request.").format(name=contact.full_name))
        if len(fitting) > 1:
            lines = [request_line(request) for request in fitting]
            told = tr("{name} has {number} open requests; name one by its id.")
            raise Ambiguous(told.format(name=contact.full_name, number=figure(len(lines))), lines)
        return fitting[0]

    def days_of_invitations(self, first: str) -> list[tuple[str, bool]]:
        """List the days, from `first` (ISO) on, on which I sent invitations; True with a note."""
        later = EventTable.alias()
        is_sent_anew = later.select(later.id).where(
            later.request == EventTable.request,
            later.kind == RequestState.SENT.value,
            later.id > EventTable.id,
        )
        query = (
            EventTable.select(EventTable.on_date, Row.note != "")
            .join(Row)
            .join(Channel)
            .where(
                EventTable.kind == RequestState.SENT.value,
                EventTable.on_date >= first,
                Row.direction == Direction.OUTGOING.value,
                Channel.kind == ChannelKind.INVITATION.value,
                ~fn.EXISTS(is_sent_anew),
            )
        )
        return [(day, bool(has_note)) for day, has_note in plain_rows(query)]

    def locked_until(self, contact_id: int) -> str:
        """Give the first day on which a withdrawn invitation may be sent again, or ""."""
        query = (
            EventTable.select(EventTable.on_date, Channel.reinvite_days)
            .join(Row)
            .join(Channel)
            .where(
                Row.contact == contact_id,
                EventTable.kind == RequestState.WITHDRAWN.value,
                Channel.reinvite_days.is_null(False),
            )
        )
        days = [day_of(on) + datetime.timedelta(days=wait) for on, wait in query.tuples()]
        latest = max(days, default=None)
        return latest.isoformat() if latest and latest > clock.today() else ""

    # ── writing ──────────────────────────────────────────────────────────────────────────────

    def save_draft(self, draft: Draft, text: str, *, request_id: int | None = None) -> int:
        """Keep a note that is not sent yet and give its request's id.

        With `request_id`, an unsent draft is written over.
        """
        words = tr("Save the draft to {name}").format(name=draft.contact.full_name)
        coached = self._coached(draft, text)
        with self._step(Act.SAVE_DRAFT, words):
            return self._write(draft, text, coached, RequestState.DRAFTED, "", request_id)

    def mark_sent(
        self, draft: Draft, text: str, *, on: str = "", request_id: int | None = None
    ) -> int:
        """Record a note as sent, on a day (ISO; today by default), and give its request's id."""
        coached = self._coached(draft, text)
        with self._step(Act.MARK_SENT, marking(RequestState.SENT, draft.contact.full_name)):
            return self._write(draft, text, coached, RequestState.SENT, on, request_id)

    def record_sent(self, draft: Draft, text: str, *, on: str = "") -> int:
        """Record a note that was written and sent elsewhere, by no template of the book's."""
        elsewhere = dataclasses.replace(draft, template=TemplateRow(0, "", 0, False))
        return self.mark_sent(elsewhere, text, on=on)

    def record_inbound(self, contact_id: int, text: str, *, on: str = "") -> int:
        """Record an invitation that somebody sent me and give its request's id."""
        contact = self._contacts.get(contact_id)
        words = tr("Record the request from {name}").format(name=contact.full_name)
        with self._step(Act.RECORD_INBOUND, words):
            row = Row.create(contact=contact_id, direction=Direction.INBOUND.value, note=text)
            self.record(row.id, RequestState.SENT, on)
            return int(row.id)

    def mark(
        self, request_id: int, state: RequestState, *, on: str = "", remarks: str = ""
    ) -> Request:
        """Record what happened to a request, on a day (ISO; today by default).

        Raises NotFound, or AskedWrongly for a day that has not come yet.
        """
        request = self.get(request_id)
        words = marking(state, request.contact, request.direction)
        with self._step(Act.MARK_REQUEST, words):
            self.record(request_id, state, on, remarks)
            return self.get(request_id)

    def delete(self, request_id: int) -> None:
        """Take a request out, events and all; raises NotFound."""
        words = changing(Act.DELETE_REQUEST, self.get(request_id))
        with self._step(Act.DELETE_REQUEST, words):
            Row.delete().where(Row.id == request_id).execute()

    def date_event(self, event_id: int, on: str) -> None:
        """Put the day of an event right; the same day again is no step.

        The order in which events were recorded stays, and with it the state: an acceptance may be
        dated before its sending. Raises NotFound, and AskedWrongly for what is no day or lies
        ahead.
        """
        event = self._event(event_id)
        day = past_day(on)
        if day == event.on_date:
            return
        with self._changing(Act.DATE_EVENT, event):
            EventTable.update(on_date=day).where(EventTable.id == event_id).execute()

    def remark_event(self, event_id: int, remarks: str) -> None:
        """Write down what there is to say of an event; raises NotFound."""
        event = self._event(event_id)
        if remarks == event.remarks:
            return
        with self._changing(Act.REMARK_EVENT, event):
            EventTable.update(remarks=remarks).where(EventTable.id == event_id).execute()

    def remove_event(self, event_id: int) -> None:
        """Take out what never happened; the event before it says where the request stands then.

        Raises NotFound, and NotPermitted for the only one.
        """
        event = self._event(event_id)
        if EventTable.select().where(EventTable.request == event.request_id).count() == 1:
            told = tr("This is all that happened to the request: delete the request instead.")
            raise NotPermitted(told)
        with self._changing(Act.REMOVE_EVENT, event):
            EventTable.delete().where(EventTable.id == event_id).execute()

    def _event(self, event_id: int) -> Any:
        row = EventTable.get_or_none(EventTable.id == event_id)
        if row is None:
            raise NotFound(tr("This is not in the book any more."))
        return row

    def _changing(self, act: Act, event: Any) -> AbstractContextManager[None]:
        return self._step(act, changing(act, self.get(event.request_id)))

    def record(self, request_id: int, state: RequestState, on: str, remarks: str = "") -> None:
        """Add an event, inside an open step; what was to be followed up is done with it."""
        if state is not RequestState.DRAFTED:
            follow_ups.answered(request_id)
        EventTable.create(
            request=request_id,
            kind=state.value,
            on_date=past_day(on),
            recorded_at=clock.now(),
            remarks=remarks,
        )

    def _coached(self, draft: Draft, text: str) -> str:
        """Judge a note before its step: within, all that was sent would have to be read anew."""
        return coach_words(self._coach(draft, text)) if text.strip() else ""

    def _write(
        self,
        draft: Draft,
        text: str,
        coached: str,
        state: RequestState,
        on: str,
        request_id: int | None,
    ) -> int:
        columns = self._columns(draft, text, coached)
        unsent = request_id is not None and self.get(request_id).state is RequestState.DRAFTED
        if request_id is not None and unsent:
            Row.update(**columns).where(Row.id == request_id).execute()
        else:
            request_id = int(Row.create(**columns).id)
            unsent = False
        if not (unsent and state is RequestState.DRAFTED):
            self.record(request_id, state, on)
        if state is RequestState.SENT:
            follow_ups.met(draft.contact.id, past_day(on))
        return request_id

    def _columns(self, draft: Draft, text: str, coached: str) -> dict[str, Any]:
        return {
            "contact": draft.contact.id,
            "goal": draft.goal.id if draft.goal else None,
            "channel": draft.channel.id,
            "template_version": self._templates.version_id(
                draft.template.id, draft.template.version
            ),
            "direction": Direction.OUTGOING.value,
            "subject": draft.subject,
            "note": text,
            "shared_history": draft.history.text if draft.history else "",
            "shared_kind": draft.history.kind.value if draft.history else "",
            "coach": coached,
        }


def past_day(on: str) -> str:
    """Give the day to record, today by default; raises AskedWrongly for one that is to come."""
    today = clock.today().isoformat()
    try:
        datetime.date.fromisoformat(on or today)
    except ValueError as error:
        told = tr("“{text}” is no day; write it like 2026-12-24.").format(text=on)
        raise AskedWrongly(told) from error
    if on > today:
        told = tr("{day} has not come yet: an event is recorded when it has happened.")
        raise AskedWrongly(told.format(day=on))
    return on or today
