"""How we know each other: entered by hand, and found by comparing stints with mine.

A stint found on both sides at the same organization makes shared history: at the same time we were
colleagues (or classmates) over the common period; at other or unknown times it is told as such.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from connote.core.contacts import Contacts
from connote.core.errors import AskedWrongly, NotFound
from connote.core.organizations import Organizations
from connote.core.steps import Stepper
from connote.core.store.tables import Contact as ContactTable
from connote.core.store.tables import History, Organization, Owner, Stint, among, plain_rows
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
    ) -> int:
        """Enter shared history and give its id; a place that is an organization is linked."""
        name = self._contacts.get(contact_id).full_name
        _refuse_backwards(period or Period())
        with self._step(Act.ADD_HISTORY, f"Add how I know {name}"):
            columns = self._columns(kind, place, period or Period(), through, remarks)
            return int(History.create(contact=contact_id, **columns).id)

    def edit(self, entry: SharedHistory) -> None:
        """Write an entry back as it stands; raises NotFound where it was found, not entered."""
        if entry.id is None or History.get_or_none(History.id == entry.id) is None:
            raise NotFound("This shared history was found by comparing positions; change those.")
        _refuse_backwards(entry.period)
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
        _refuse_backwards(span)
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
        _refuse_backwards(stint.period)
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
    """Read what was entered by hand, newest first."""
    columns = (History.id, History.contact, History.kind, History.place, History.organization,
               History.start, History.end, History.through, History.remarks)  # fmt: skip
    query = History.select(*columns).where(among(History.contact, ids)).order_by(History.id.desc())
    entries: dict[int, list[SharedHistory]] = defaultdict(list)
    for entry_id, contact_id, kind, place, at, start, end, through, remarks in plain_rows(query):
        entries[contact_id].append(
            SharedHistory(
                id=entry_id,
                contact_id=contact_id,
                kind=word_of(HistoryKind, kind),
                place=place,
                organization_id=at,
                period=Period(start, end),
                through=through,
                remarks=remarks,
            )
        )
    return entries


def _found(ids: list[int]) -> dict[int, list[SharedHistory]]:
    """Find shared history by comparing stints: one entry an organization, newest first."""
    owner = Owner.select(Owner.contact).tuples().first()
    if owner is None:
        return {}
    mine = _by_place(_stints([owner[0]])[owner[0]])
    theirs = _stints((contact_id for contact_id in ids if contact_id != owner[0]), at=mine)
    return {contact_id: _compared(mine, _by_place(stints)) for contact_id, stints in theirs.items()}


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


# ── comparing ────────────────────────────────────────────────────────────────────────────────


def _without_doubles(
    entered: list[SharedHistory], found: list[SharedHistory]
) -> list[SharedHistory]:
    told = {entry.organization_id for entry in entered}
    return entered + [entry for entry in found if entry.organization_id not in told]


def _by_place(stints: Iterable[StintValue]) -> dict[int, list[StintValue]]:
    places: dict[int, list[StintValue]] = defaultdict(list)
    for stint in stints:
        places[stint.organization_id].append(stint)
    return places


def _compared(
    mine: dict[int, list[StintValue]], theirs: dict[int, list[StintValue]]
) -> list[SharedHistory]:
    """Find the best shared history at each organization where both were."""
    best = []
    for place, stints in mine.items():
        shared = [_shared(one, other) for one in stints for other in theirs.get(place, ())]
        if shared:
            best.append(max(shared, key=_weight))
    return sorted(best, key=_weight, reverse=True)


def _shared(mine: StintValue, theirs: StintValue) -> SharedHistory:
    """Compare a stint of mine with one of theirs at the same organization."""
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


def _refuse_backwards(period: Period) -> None:
    """Raise AskedWrongly for a period that ends before it begins."""
    if period.start and period.end and _first_month(period.start) > _last_month(period.end):
        raise AskedWrongly(f"{period.start} is after {period.end}.")


def overlap(one: Period, other: Period) -> Period | None:
    """Give the period that both share, or None where they lie apart or an end is unknown.

    A year without a month is taken whole: 2012 to 2016 and 2016-05 to 2018 share 2016-05 to 2016.
    """
    if not (_has_both_ends(one) and _has_both_ends(other)):
        return None
    start = max(one.start, other.start, key=lambda day: (_first_month(day), len(day)))
    end = min(one.end or _NEVER, other.end or _NEVER, key=lambda day: (_last_month(day), -len(day)))
    if _first_month(start) > _last_month(end):
        return None
    return Period(start, is_current=True) if end == _NEVER else Period(start, end)


_NEVER = "9999-12"


def _has_both_ends(span: Period) -> bool:
    return bool(span.start and (span.end or span.is_current))


def _first_month(day: str) -> str:
    return day[:7] if len(day) > 4 else f"{day}-01"


def _last_month(day: str) -> str:
    return day[:7] if len(day) > 4 else f"{day}-12"


def _weight(entry: SharedHistory) -> tuple[bool, str, str]:
    """Rank found history: at the same time first, then the latest."""
    end = "9999" if entry.period.is_current else entry.period.end
    return entry.same_time, end, entry.period.start
