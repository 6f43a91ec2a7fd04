"""How we know each other: entered by hand, and found by comparing stints with mine.

A stint found on both sides at the same organization makes shared history: at the same time we were
colleagues (or classmates) over the common period; at other or unknown times it is told as such.
"""

from __future__ import annotations

from typing import Any

from connote.core.contacts import Contacts
from connote.core.errors import NotFound
from connote.core.organizations import Organizations
from connote.core.steps import Stepper
from connote.core.store.tables import Contact as ContactTable
from connote.core.store.tables import History, Organization, Owner, Stint
from connote.core.store.words import word_of
from connote.core.things import (
    Act,
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
        by_hand = self._by_hand(contact_id)
        told = {entry.organization_id for entry in by_hand}
        found = self.found(contact_id)
        return by_hand + [entry for entry in found if entry.organization_id not in told]

    def add(
        self,
        contact_id: int,
        kind: HistoryKind,
        *,
        place: str = "",
        period: Period | None = None,
        through: str = "",
        remarks: str = "",
    ) -> int:
        """Enter shared history and give its id; a place that is an organization is linked."""
        name = self._contacts.get(contact_id).full_name
        with self._step(Act.ADD_HISTORY, f"Add how I know {name}"):
            columns = self._columns(kind, place, period or Period(), through, remarks)
            return int(History.create(contact=contact_id, **columns).id)

    def edit(self, entry: SharedHistory) -> None:
        """Write an entry back as it stands; raises NotFound where it was found, not entered."""
        if entry.id is None or History.get_or_none(History.id == entry.id) is None:
            raise NotFound("This shared history was found by comparing positions; change those.")
        with self._step(Act.EDIT_HISTORY):
            columns = self._columns(
                entry.kind, entry.place, entry.period, entry.through, entry.remarks
            )
            History.update(**columns).where(History.id == entry.id).execute()

    def remove(self, history_id: int) -> None:
        """Take an entry out."""
        with self._step(Act.REMOVE_HISTORY):
            History.delete().where(History.id == history_id).execute()

    def _columns(
        self, kind: HistoryKind, place: str, period: Period, through: str, remarks: str
    ) -> dict[str, Any]:
        place = " ".join(place.split())
        at_one = kind in _AT_AN_ORGANIZATION
        return {
            "kind": kind.value,
            "place": place,
            "organization": self._organizations.id_made(place) if at_one else None,
            "start": period.start,
            "end": period.end,
            "through": " ".join(through.split()),
            "remarks": remarks,
        }

    def _by_hand(self, contact_id: int) -> list[SharedHistory]:
        rows = History.select().where(History.contact == contact_id).order_by(History.id.desc())
        return [
            SharedHistory(
                id=row.id,
                contact_id=contact_id,
                kind=word_of(HistoryKind, row.kind),
                place=row.place,
                organization_id=row.organization_id,
                period=Period(row.start, row.end),
                through=row.through,
                remarks=row.remarks,
            )
            for row in rows
        ]

    def found(self, contact_id: int) -> list[SharedHistory]:
        """Find shared history by comparing stints: one entry an organization, newest first."""
        owner = Owner.select(Owner.contact).tuples().first()
        if owner is None or owner[0] == contact_id:
            return []
        mine = self.stints_of(owner[0])
        theirs = self.stints_of(contact_id)
        best: dict[int, SharedHistory] = {}
        for entry in (_shared(a, b) for a in mine for b in theirs):
            if entry is None or entry.organization_id is None:
                continue
            known = best.get(entry.organization_id)
            if known is None or _weight(entry) > _weight(known):
                best[entry.organization_id] = entry
        return sorted(best.values(), key=_weight, reverse=True)

    # ── stints ───────────────────────────────────────────────────────────────────────────────

    def stints_of(self, contact_id: int) -> list[StintValue]:
        """List a contact's stints, newest first; the present organization counts as one."""
        query = (
            Stint.select(Stint, Organization.name.alias("name"))
            .join(Organization)
            .where(Stint.contact == contact_id)
            .order_by(Stint.is_current.desc(), Stint.start.desc(), Stint.id.desc())
        )
        stints = [
            StintValue(
                id=row.id,
                contact_id=contact_id,
                organization_id=row.organization_id,
                organization=row.name,
                role=row.role,
                period=Period(row.start, row.end, row.is_current),
                kind=word_of(StintKind, row.kind),
            )
            for row in query.objects()
        ]
        return _present_stint(contact_id, stints) + stints

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
        name = self._contacts.get(contact_id).full_name
        with self._step(Act.ADD_STINT, f"Add a position of {name}"):
            stint = Stint.create(
                contact=contact_id,
                organization=self._organizations.id_needed(organization),
                role=role,
                start=span.start,
                end=span.end,
                is_current=span.is_current,
                kind=kind.value,
            )
            return int(stint.id)

    def remove_stint(self, stint_id: int) -> None:
        """Take a stint out."""
        with self._step(Act.REMOVE_STINT):
            Stint.delete().where(Stint.id == stint_id).execute()


def _present_stint(contact_id: int, stints: list[StintValue]) -> list[StintValue]:
    """Make the stint that a contact's present organization implies, unless it is told already."""
    row = (
        ContactTable.select(ContactTable.organization, Organization.name, ContactTable.position)
        .join(Organization)
        .where(ContactTable.id == contact_id)
        .tuples()
        .first()
    )
    if row is None or any(
        stint.organization_id == row[0] and stint.period.is_current for stint in stints
    ):
        return []
    return [StintValue(0, contact_id, row[0], row[1], row[2], Period(is_current=True))]


def _shared(mine: StintValue, theirs: StintValue) -> SharedHistory | None:
    """Compare one stint of mine with one of theirs."""
    if mine.organization_id != theirs.organization_id:
        return None
    study = StintKind.STUDY in (mine.kind, theirs.kind)
    common = overlap(mine.period, theirs.period)
    return SharedHistory(
        id=None,
        contact_id=theirs.contact_id,
        kind=HistoryKind.CLASSMATE if study else HistoryKind.COLLEAGUE,
        place=theirs.organization,
        organization_id=theirs.organization_id,
        period=common or Period(),
        same_time=common is not None,
    )


def overlap(one: Period, other: Period) -> Period | None:
    """Give the period that both share, or None where they lie apart or an end is unknown.

    A year without a month is taken whole: 2012 to 2016 and 2016-05 to 2018 share 2016-05 to 2016.
    """
    if not all(span.start and (span.end or span.is_current) for span in (one, other)):
        return None
    start = max(one.start, other.start, key=lambda day: (_first_month(day), len(day)))
    end = min(one.end or _NEVER, other.end or _NEVER, key=lambda day: (_last_month(day), -len(day)))
    if _first_month(start) > _last_month(end):
        return None
    return Period(start, is_current=True) if end == _NEVER else Period(start, end)


_NEVER = "9999-12"


def _first_month(day: str) -> str:
    return day[:7] if len(day) > 4 else f"{day}-01"


def _last_month(day: str) -> str:
    return day[:7] if len(day) > 4 else f"{day}-12"


def _weight(entry: SharedHistory) -> tuple[bool, str, str]:
    """Rank found history: at the same time first, then the latest."""
    end = "9999" if entry.period.is_current else entry.period.end
    return entry.same_time, end, entry.period.start
