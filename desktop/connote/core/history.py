"""How we know each other: entered by hand, and found by comparing stints with mine."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from connote.core.contacts import Contacts, ContactWords
from connote.core.errors import NotFound
from connote.core.former_jobs import FormerJobs, is_another_company, job
from connote.core.knowing import entered, found, stints
from connote.core.organizations import Organizations
from connote.core.overlap import refuse_backwards
from connote.core.speech import tr
from connote.core.steps import Stepper
from connote.core.store.prepared import Prepared
from connote.core.store.tables import History, Stint
from connote.core.things import (
    Act,
    ContactRow,
    HistoryKind,
    Period,
    SharedHistory,
    StintKind,
)
from connote.core.things import Stint as StintValue

_INTRODUCED = Prepared(
    lambda by: History.select(History.contact).where(History.through_person == by)
)
_AT_AN_ORGANIZATION = (HistoryKind.COLLEAGUE, HistoryKind.CLASSMATE, HistoryKind.CLIENT)


class Histories:
    """The verbs on stints and shared history."""

    def __init__(self, step: Stepper, contacts: Contacts, organizations: Organizations) -> None:
        self._step = step
        self._contacts = contacts
        self._organizations = organizations

    # ── shared history ───────────────────────────────────────────────────────────────────────

    def of(self, contact_id: int) -> list[SharedHistory]:
        """List how we know each other: by hand, newest entry first, then found, newest first.

        What was entered for an organization stands for what would be found there.
        """
        return self.of_many([contact_id])[contact_id]

    def of_many(self, contact_ids: Iterable[int]) -> dict[int, list[SharedHistory]]:
        """List the same of many contacts, in a few queries over all of them."""
        ids = list(contact_ids)
        told, seen = entered(ids), found(ids)
        return {
            contact_id: _without_doubles(told[contact_id], seen.get(contact_id, []))
            for contact_id in ids
        }

    def add(
        self,
        contact_id: int,
        kind: HistoryKind,
        *,
        place: str = "",
        period: Period | None = None,
        through: str = "",
        remarks: str = "",
        through_id: int | None = None,
    ) -> int:
        """Enter shared history and give its id; a place that is an organization is linked.

        `through_id` is who introduced us, where they are in the book; their name stands for itself.
        """
        name = self._contacts.get(contact_id).full_name
        refuse_backwards(period or Period())
        with self._step(Act.ADD_HISTORY, tr("Add how I know {name}").format(name=name)):
            told = SharedHistory(None, contact_id, kind, place, None, period or Period(), through,
                                 remarks, through_id=through_id)  # fmt: skip
            return int(History.create(contact=contact_id, **self._columns(told)).id)

    def edit(self, entry: SharedHistory) -> None:
        """Write an entry back as it stands; raises NotFound where it was found, not entered."""
        if entry.id is None or History.get_or_none(History.id == entry.id) is None:
            raise NotFound(
                tr("This shared history was found by comparing positions; change those.")
            )
        refuse_backwards(entry.period)
        name = self._contacts.get(entry.contact_id).full_name
        with self._step(Act.EDIT_HISTORY, tr("Edit how I know {name}").format(name=name)):
            History.update(**self._columns(entry)).where(History.id == entry.id).execute()

    def remove(self, history_id: int) -> None:
        """Take an entry out."""
        row = History.get_or_none(History.id == history_id)
        if row is None:
            return
        name = self._contacts.get(row.contact_id).full_name
        with self._step(Act.REMOVE_HISTORY, tr("Remove how I know {name}").format(name=name)):
            History.delete().where(History.id == history_id).execute()

    def introduced(self, contact_id: int) -> list[ContactRow]:
        """List whom a contact introduced to me, by family name."""
        ids = {told_of for (told_of,) in _INTRODUCED.rows(contact_id)}
        return sorted(self._contacts.rows(ids), key=lambda row: (row.last_name, row.first_name))

    def _columns(self, told: SharedHistory) -> dict[str, Any]:
        place = " ".join(told.place.split())
        through = " ".join(told.through.split())
        if told.through_id is not None:
            through = self._contacts.get(told.through_id).full_name
        at_one = told.kind in _AT_AN_ORGANIZATION
        return {
            "kind": told.kind.value,
            "place": place,
            "organization": self._organizations.id_made(place) if at_one else None,
            "start": told.period.start,
            "end": told.period.end,
            "through": through,
            "remarks": told.remarks,
            "through_person": told.through_id,
        }

    # ── jobs ─────────────────────────────────────────────────────────────────────────────────

    def edit_person(self, contact_id: int, words: ContactWords) -> bool:
        """Change what is told of a contact; where they changed jobs, the former one stays.

        It becomes a past position and a line of the timeline; says whether that was so. A company
        that is only spelled otherwise is a correction. Raises NotFound.
        """
        before = self._contacts.get(contact_id)
        with self._step(Act.EDIT_CONTACT, tr("Edit {name}").format(name=before.full_name)):
            self._contacts.edit(contact_id, words)
            now = self._contacts.get(contact_id)
            place = before.organization_id
            if place is None or now.organization_id in (None, place):
                return False
            if not is_another_company(before.organization, now.organization):
                return False
            jobs = FormerJobs()
            former = job(before.position, before.organization)
            present = job(now.position, now.organization)
            jobs.note(contact_id, place, before.position, f"{former} → {present}")
            jobs.write()
            return True

    # ── stints ───────────────────────────────────────────────────────────────────────────────

    def stints_of(self, contact_id: int) -> list[StintValue]:
        """List a contact's stints, newest first; the present organization counts as one."""
        return stints([contact_id])[contact_id]

    def add_stint(
        self,
        contact_id: int,
        organization: str,
        *,
        role: str = "",
        period: Period | None = None,
        kind: StintKind = StintKind.WORK,
    ) -> int:
        """Say where a contact, or me, was for a time; gives the stint's id.

        Raises NotFound, or AskedWrongly where no organization is named.
        """
        span = period or Period()
        refuse_backwards(span)
        name = self._contacts.get(contact_id).full_name
        with self._step(Act.ADD_STINT, tr("Add a position of {name}").format(name=name)):
            columns = self._stint_columns(organization, role, span, kind)
            return int(Stint.create(contact=contact_id, **columns).id)

    def edit_stint(self, stint: StintValue) -> None:
        """Write a stint back as it stands; raises NotFound, or AskedWrongly as `add_stint` does.

        A stint with the id 0 is that of the present organization: it changes with the contact.
        """
        if Stint.get_or_none(Stint.id == stint.id) is None:
            raise NotFound(tr("This position is the present one; change the company instead."))
        refuse_backwards(stint.period)
        name = self._contacts.get(stint.contact_id).full_name
        with self._step(Act.EDIT_STINT, tr("Edit a position of {name}").format(name=name)):
            columns = self._stint_columns(stint.organization, stint.role, stint.period, stint.kind)
            Stint.update(**columns).where(Stint.id == stint.id).execute()

    def date_present(self, stint: StintValue) -> int:
        """Tell more of the position that a contact's company implies: since when, or as what.

        A company or role that differs becomes the contact's own; one that ended is no present one.
        Gives the id of the stint that holds the days, 0 where none are told. Raises NotFound, and
        AskedWrongly as `add_stint` does.
        """
        name = self._contacts.get(stint.contact_id).full_name
        is_over = bool(stint.period.end)
        words = ContactWords(
            organization="" if is_over else stint.organization,
            position="" if is_over else stint.role,
        )
        with self._step(Act.EDIT_STINT, tr("Edit a position of {name}").format(name=name)):
            self.edit_person(stint.contact_id, words)
            if not (stint.period.start or is_over):
                return 0
            return self.add_stint(
                stint.contact_id,
                stint.organization,
                role=stint.role,
                period=stint.period,
                kind=stint.kind,
            )

    def remove_stint(self, stint_id: int) -> None:
        """Take a stint out."""
        row = Stint.get_or_none(Stint.id == stint_id)
        if row is None:
            return
        name = self._contacts.get(row.contact_id).full_name
        with self._step(Act.REMOVE_STINT, tr("Remove a position of {name}").format(name=name)):
            Stint.delete().where(Stint.id == stint_id).execute()

    def _stint_columns(
        self, organization: str, role: str, period: Period, kind: StintKind
    ) -> dict[str, Any]:
        return {
            "organization": self._organizations.id_needed(organization),
            "role": role,
            "start": period.start,
            "end": period.end,
            "is_current": period.is_current,
            "kind": kind.value,
        }


def _without_doubles(
    entries: list[SharedHistory], seen: list[SharedHistory]
) -> list[SharedHistory]:
    told = {entry.organization_id for entry in entries}
    return entries + [entry for entry in seen if entry.organization_id not in told]
