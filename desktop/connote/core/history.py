"""How we know each other: entered by hand, and found by comparing stints with mine."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from connote.core.contacts import Contacts, ContactWords
from connote.core.errors import NotFound
from connote.core.former_jobs import FormerJobs, is_another_company, job
from connote.core.organizations import Organizations
from connote.core.overlap import by_place, compared, refuse_backwards
from connote.core.steps import Stepper
from connote.core.store.tables import Contact as ContactTable
from connote.core.store.tables import History, Organization, Owner, Stint, among, plain_rows
from connote.core.store.words import word_of
from connote.core.things import (
    Act,
    ContactRow,
    HistoryKind,
    Period,
    SharedHistory,
    StintKind,
)
from connote.core.things import Stint as StintValue

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
        entered, found = _entered(ids), _found(ids)
        return {
            contact_id: _without_doubles(entered[contact_id], found.get(contact_id, []))
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
        with self._step(Act.ADD_HISTORY, f"Add how I know {name}"):
            told = SharedHistory(None, contact_id, kind, place, None, period or Period(), through,
                                 remarks, through_id=through_id)  # fmt: skip
            return int(History.create(contact=contact_id, **self._columns(told)).id)

    def edit(self, entry: SharedHistory) -> None:
        """Write an entry back as it stands; raises NotFound where it was found, not entered."""
        if entry.id is None or History.get_or_none(History.id == entry.id) is None:
            raise NotFound("This shared history was found by comparing positions; change those.")
        refuse_backwards(entry.period)
        with self._step(Act.EDIT_HISTORY):
            History.update(**self._columns(entry)).where(History.id == entry.id).execute()

    def remove(self, history_id: int) -> None:
        """Take an entry out."""
        with self._step(Act.REMOVE_HISTORY):
            History.delete().where(History.id == history_id).execute()

    def introduced(self, contact_id: int) -> list[ContactRow]:
        """List whom a contact introduced to me, by family name."""
        to_whom = History.select(History.contact).where(History.through_person == contact_id)
        ids = {told_of for (told_of,) in plain_rows(to_whom)}
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
        with self._step(Act.EDIT_CONTACT, f"Edit {before.full_name}"):
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
        return _stints([contact_id])[contact_id]

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
        with self._step(Act.ADD_STINT, f"Add a position of {name}"):
            columns = self._stint_columns(organization, role, span, kind)
            return int(Stint.create(contact=contact_id, **columns).id)

    def edit_stint(self, stint: StintValue) -> None:
        """Write a stint back as it stands; raises NotFound, or AskedWrongly as `add_stint` does.

        A stint with the id 0 is that of the present organization: it changes with the contact.
        """
        if Stint.get_or_none(Stint.id == stint.id) is None:
            raise NotFound("This position is the present one; change the company instead.")
        refuse_backwards(stint.period)
        name = self._contacts.get(stint.contact_id).full_name
        with self._step(Act.EDIT_STINT, f"Edit a position of {name}"):
            columns = self._stint_columns(stint.organization, stint.role, stint.period, stint.kind)
            Stint.update(**columns).where(Stint.id == stint.id).execute()

    def remove_stint(self, stint_id: int) -> None:
        """Take a stint out."""
        with self._step(Act.REMOVE_STINT):
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


# ── reading many ─────────────────────────────────────────────────────────────────────────────

# Rows are read as they lie in the book and for all contacts at once: a goal's target may be where
# thousands of people work, and each of them is told with how we know each other.


def _entered(ids: list[int]) -> dict[int, list[SharedHistory]]:
    """Read what was entered by hand, newest first; who introduced us is called as now."""
    who = ContactTable.alias()
    columns = (History.id, History.contact, History.kind, History.place, History.organization,
               History.start, History.end, History.through, History.remarks, who.id,
               who.first_name, who.last_name)  # fmt: skip
    query = (
        History.select(*columns)
        .join(who, "LEFT OUTER JOIN", on=History.through_person == who.id)
        .where(among(History.contact, ids))
        .order_by(History.id.desc())
    )
    entries: dict[int, list[SharedHistory]] = defaultdict(list)
    for (entry_id, contact_id, kind, place, at, start, end, through, remarks, introducer, first,
         last) in plain_rows(query):  # fmt: skip
        entries[contact_id].append(
            SharedHistory(
                id=entry_id,
                contact_id=contact_id,
                kind=word_of(HistoryKind, kind),
                place=place,
                organization_id=at,
                period=Period(start, end),
                through=f"{first or ''} {last or ''}".strip() or through,
                remarks=remarks,
                through_id=introducer,
            )
        )
    return entries


def _found(ids: list[int]) -> dict[int, list[SharedHistory]]:
    """Find shared history by comparing stints: one entry an organization, newest first."""
    owner = Owner.select(Owner.contact).tuples().first()
    if owner is None:
        return {}
    mine = by_place(_stints([owner[0]])[owner[0]])
    theirs = _stints((contact_id for contact_id in ids if contact_id != owner[0]), at=mine)
    return {contact_id: compared(mine, by_place(stints)) for contact_id, stints in theirs.items()}


def _stints(ids: Iterable[int], *, at: Iterable[int] | None = None) -> dict[int, list[StintValue]]:
    """Read stints, newest first, those that present organizations imply before them.

    With `at`, only those at these organizations are read.
    """
    ids = list(ids)
    told = among(Stint.contact, ids)
    present = among(ContactTable.id, ids)
    if at is not None:
        places = list(at)
        told &= among(Stint.organization, places)
        present &= among(ContactTable.organization, places)
    stints = _told_stints(told)
    for contact_id, place, name, position in _present_places(present):
        known = stints[contact_id]
        if not any(one.organization_id == place and one.period.is_current for one in known):
            now = Period(is_current=True)
            known.insert(0, StintValue(0, contact_id, place, name, position, now))
    return stints


def _told_stints(condition: Any) -> dict[int, list[StintValue]]:
    columns = (Stint.id, Stint.contact, Stint.organization, Organization.name, Stint.role,
               Stint.start, Stint.end, Stint.is_current, Stint.kind)  # fmt: skip
    newest_first = (Stint.is_current.desc(), Stint.start.desc(), Stint.id.desc())
    query = Stint.select(*columns).join(Organization).where(condition).order_by(*newest_first)
    stints: dict[int, list[StintValue]] = defaultdict(list)
    for stint_id, contact_id, place, name, role, start, end, is_current, kind in plain_rows(query):
        period = Period(start, end, bool(is_current))
        what = word_of(StintKind, kind)
        stints[contact_id].append(StintValue(stint_id, contact_id, place, name, role, period, what))
    return stints


def _present_places(condition: Any) -> list[Any]:
    columns = (ContactTable.id, Organization.id, Organization.name, ContactTable.position)
    return plain_rows(ContactTable.select(*columns).join(Organization).where(condition))


def _without_doubles(
    entered: list[SharedHistory], found: list[SharedHistory]
) -> list[SharedHistory]:
    told = {entry.organization_id for entry in entered}
    return entered + [entry for entry in found if entry.organization_id not in told]
