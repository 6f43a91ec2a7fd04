"""How we know each other, read for many contacts at once: what was entered, and what is found.

Rows are read as they lie in the book: a goal's target may be where thousands of people work, and
each of them is told with how we know each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from connote.core.overlap import by_place, compared
from connote.core.store.prepared import Prepared, ids_told, one_of
from connote.core.store.tables import Contact, History, Organization, Owner
from connote.core.store.tables import Stint as Row
from connote.core.store.words import word_of
from connote.core.things import HistoryKind, Period, SharedHistory, Stint, StintKind


def _all_entered(ids: Any) -> Any:
    who = Contact.alias()
    columns = (History.id, History.contact, History.kind, History.place, History.organization,
               History.start, History.end, History.through, History.remarks, who.id,
               who.first_name, who.last_name)  # fmt: skip
    return (
        History.select(*columns)
        .join(who, "LEFT OUTER JOIN", on=History.through_person == who.id)
        .where(one_of(History.contact, ids))
        .order_by(History.id.desc())
    )


def _all_stints(ids: Any) -> Any:
    columns = (Row.id, Row.contact, Row.organization, Organization.name, Row.role, Row.start,
               Row.end, Row.is_current, Row.kind)  # fmt: skip
    newest_first = (Row.is_current.desc(), Row.start.desc(), Row.id.desc())
    query = Row.select(*columns).join(Organization).where(one_of(Row.contact, ids))
    return query.order_by(*newest_first)


def _all_present(ids: Any) -> Any:
    columns = (Contact.id, Organization.id, Organization.name, Contact.position)
    return Contact.select(*columns).join(Organization).where(one_of(Contact.id, ids))


_ENTERED = Prepared(_all_entered)
_STINTS = Prepared(_all_stints)
_STINTS_AT = Prepared(lambda ids, at: _all_stints(ids).where(one_of(Row.organization, at)))
_PRESENT = Prepared(_all_present)
_PRESENT_AT = Prepared(lambda ids, at: _all_present(ids).where(one_of(Contact.organization, at)))
_OWNER = Prepared(lambda: Owner.select(Owner.contact))


def entered(ids: list[int]) -> dict[int, list[SharedHistory]]:
    """Read what was entered by hand, newest first; who introduced us is called as now."""
    entries: dict[int, list[SharedHistory]] = defaultdict(list)
    for (entry_id, contact_id, kind, place, at, start, end, through, remarks, introducer, first,
         last) in _ENTERED.rows(ids_told(ids)):  # fmt: skip
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


def found(ids: list[int]) -> dict[int, list[SharedHistory]]:
    """Find shared history by comparing stints: one entry an organization, newest first."""
    owner = _OWNER.rows()
    if not owner:
        return {}
    ((me,),) = owner
    mine = by_place(stints([me])[me])
    theirs = stints((contact_id for contact_id in ids if contact_id != me), at=mine)
    return {contact_id: compared(mine, by_place(told)) for contact_id, told in theirs.items()}


def stints(ids: Iterable[int], *, at: Iterable[int] | None = None) -> dict[int, list[Stint]]:
    """Read stints, newest first, those that present organizations imply before them.

    With `at`, only those at these organizations are read.
    """
    asked = [ids_told(ids)]
    told, present = _STINTS, _PRESENT
    if at is not None:
        asked.append(ids_told(at))
        told, present = _STINTS_AT, _PRESENT_AT
    stints: dict[int, list[Stint]] = defaultdict(list)
    for stint_id, contact_id, place, name, role, start, end, is_current, kind in told.rows(*asked):
        period = Period(start, end, bool(is_current))
        what = word_of(StintKind, kind)
        stints[contact_id].append(Stint(stint_id, contact_id, place, name, role, period, what))
    for contact_id, place, name, position in present.rows(*asked):
        known = stints[contact_id]
        if not any(one.organization_id == place and one.period.is_current for one in known):
            now = Period(is_current=True)
            known.insert(0, Stint(0, contact_id, place, name, position, now))
    return stints
