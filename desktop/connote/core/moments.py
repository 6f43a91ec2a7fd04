"""Moments: what happened with a contact, beyond requests; and so, when we last spoke."""

from __future__ import annotations

import datetime

from peewee import fn

from connote.core import clock, follow_ups
from connote.core.contacts import Contacts
from connote.core.errors import AskedWrongly, NotFound
from connote.core.speech import later, tr
from connote.core.steps import Stepper
from connote.core.store.tables import Contact
from connote.core.store.tables import Moment as Row
from connote.core.store.words import word_of
from connote.core.things import Act, Moment, MomentKind

_STEPS = {
    MomentKind.SPOKE: later("Spoke with {name}"),
    MomentKind.MET: later("Met {name}"),
    MomentKind.THANKED: later("Thanked {name}"),
    MomentKind.NOTE: later("Note about {name}"),
    MomentKind.CHANGED_JOB: later("{name} changed jobs"),
}


class Moments:
    """The verbs on what happened with somebody; days are ISO text."""

    def __init__(self, step: Stepper, contacts: Contacts) -> None:
        self._step = step
        self._contacts = contacts

    def of_contact(self, contact_id: int) -> list[Moment]:
        """List what happened with a contact, the newest first."""
        rows = Row.select().where(Row.contact == contact_id).order_by(Row.on_date, Row.id)
        return [_moment(row) for row in reversed(list(rows))]

    def note(
        self,
        contact_id: int,
        kind: MomentKind,
        on: str = "",
        text: str = "",
        request_id: int | None = None,
    ) -> int:
        """Note what happened, today unless said; gives the id.

        Where we were in touch, the day counts as the last time we spoke, unless there is a later
        one, and finishes the follow-ups that were due by then. Raises NotFound, and AskedWrongly
        for what is no day or lies ahead.
        """
        contact = self._contacts.get(contact_id)
        day = _past_day(on)
        with self._step(Act.NOTE_MOMENT, tr(_STEPS[kind]).format(name=contact.full_name)):
            row = Row.create(
                contact=contact_id, request=request_id, kind=kind.value, on_date=day, text=text
            )
            if kind.is_contact:
                Contact.update(last_spoke_on=day).where(
                    (Contact.id == contact_id) & (Contact.last_spoke_on < day)
                ).execute()
                follow_ups.met(contact_id, day)
        return int(row.id)

    def remove(self, moment_id: int) -> None:
        """Take something out of the timeline; raises NotFound.

        Where it was the last time we spoke, the time before counts again, as the timeline has it.
        """
        row = Row.get_or_none(Row.id == moment_id)
        if row is None:
            raise NotFound(tr("This is not in the timeline any more."))
        name = self._contacts.get(row.contact_id).full_name
        with self._step(
            Act.REMOVE_MOMENT, tr("Remove from the timeline of {name}").format(name=name)
        ):
            Row.delete().where(Row.id == moment_id).execute()
            if word_of(MomentKind, row.kind).is_contact:
                Contact.update(last_spoke_on=_last_in_touch(row.contact_id)).where(
                    (Contact.id == row.contact_id) & (Contact.last_spoke_on == row.on_date)
                ).execute()


def _moment(row: Row) -> Moment:
    kind = word_of(MomentKind, row.kind)
    return Moment(row.id, row.contact_id, kind, row.on_date, row.text, row.request_id)


_IN_TOUCH = [kind.value for kind in MomentKind if kind.is_contact]


def _last_in_touch(contact_id: int) -> str:
    """Give the day on which the timeline has us in touch for the last time, "" for never."""
    there = (Row.contact == contact_id) & Row.kind.in_(_IN_TOUCH)
    return str(Row.select(fn.max(Row.on_date)).where(there).scalar() or "")


def _past_day(text: str) -> str:
    try:
        day = datetime.date.fromisoformat(text) if text else clock.today()
    except ValueError as error:
        told = tr("“{text}” is no day; write it like 2026-12-24.").format(text=text)
        raise AskedWrongly(told) from error
    if day > clock.today():
        raise AskedWrongly(tr("{day} lies ahead; set a follow-up for it instead.").format(day=day))
    return day.isoformat()
