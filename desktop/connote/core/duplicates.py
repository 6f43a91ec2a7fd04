"""Duplicates: two contacts that may be one person, brought together or kept apart for good."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from connote.core import alike, clock
from connote.core.alike import Pair
from connote.core.contacts import Contacts
from connote.core.errors import AskedWrongly
from connote.core.files.matching import name_key
from connote.core.look_alikes import people_like
from connote.core.speech import later, tr
from connote.core.steps import Stepper
from connote.core.store.tables import (
    CardLine,
    Contact,
    Email,
    FollowUp,
    History,
    Link,
    Moment,
    NotDuplicate,
    Owner,
    Phone,
    Request,
    Stint,
    Table,
    Tag,
)
from connote.core.things import Act

FIELDS = ("first_name", "last_name", "organization", "position", "place", "profile_url",
          "remarks", "connected_on")  # fmt: skip
"""The fields of which one of two values must be chosen; of all else both are kept."""

_COLUMNS = {
    "first_name": ("first_name",),
    "last_name": ("last_name",),
    "organization": ("organization",),
    "position": ("position",),
    "place": ("place",),
    "profile_url": ("profile_url", "profile_key"),
    "remarks": ("remarks",),
    "connected_on": ("connected_on",),
}

_ONE = later("These are not two contacts, but one.")


class Duplicates:
    """The verbs on contacts that may be one person."""

    def __init__(self, step: Stepper, contacts: Contacts) -> None:
        self._step = step
        self._contacts = contacts

    def in_slices(self) -> Iterator[list[Pair]]:
        """Look for pairs, the surest first; every list but the last is empty, to let others in."""
        return alike.pairs_alike()

    def pairs(self) -> list[Pair]:
        """Look for pairs at once."""
        *_, found = self.in_slices()
        return found

    def like(self, contact_id: int) -> list[int]:
        """List whoever may be one person with a contact, by what an index finds at once."""
        return people_like(contact_id)

    def keep_apart(self, one_id: int, other_id: int) -> None:
        """Remember that two contacts are two people; raises NotFound, AskedWrongly for one."""
        if one_id == other_id:
            raise AskedWrongly(tr(_ONE))
        one, other = (self._contacts.get(each) for each in sorted((one_id, other_id)))
        with self._step(
            Act.KEEP_APART,
            tr("Keep {full_name} and {full_name_2} apart").format(
                full_name=one.full_name, full_name_2=other.full_name
            ),
        ):
            told = {"contact": one.id, "other": other.id}
            if NotDuplicate.get_or_none(**told) is None:
                NotDuplicate.create(**told)

    def merge(self, kept_id: int, other_id: int, fields: Mapping[str, int] | None = None) -> None:
        """Make one contact of two: `kept_id` stays, with everything that hangs on the other.

        `fields` says of a field whose value is taken, by contact id; what is not said is the kept
        one's, or the other's where that is empty; remarks that differ are both kept. Raises
        NotFound, and AskedWrongly for a contact and itself, or where the other one is me.
        """
        kept, other = self._contacts.get(kept_id), self._contacts.get(other_id)
        if kept.id == other.id:
            raise AskedWrongly(tr(_ONE))
        if other.is_me:
            raise AskedWrongly(tr("This is you: merge the other contact into you instead."))
        with self._step(
            Act.MERGE_CONTACTS,
            tr("Merge {full_name} into {full_name_2}").format(
                full_name=other.full_name, full_name_2=kept.full_name
            ),
        ):
            one, two = Contact.get_by_id(kept.id), Contact.get_by_id(other.id)
            told = _merged(one, two, fields or {})
            _keep_other_profile(one, two, told)
            _move_lists(one, two)
            _move_ties(one.id, two.id)
            Contact.delete().where(Contact.id == two.id).execute()
            Contact.update(**told).where(Contact.id == one.id).execute()


def _merged(one: Any, two: Any, chosen: Mapping[str, int]) -> dict[str, Any]:
    """Give the columns of the merged contact."""
    told: dict[str, Any] = {}
    for field in FIELDS:
        source = {one.id: one, two.id: two}.get(chosen.get(field, 0))
        columns = _COLUMNS[field]
        if source is None:
            source = one if getattr(one, columns[0]) else two
        for column in columns:
            told[column] = getattr(source, column)
    if "remarks" not in chosen and one.remarks and two.remarks and two.remarks not in one.remarks:
        told["remarks"] = f"{one.remarks}\n\n{two.remarks}"
    first, last = told["first_name"], told["last_name"]
    return told | {
        "sort_key": name_key(f"{last} {first}"),
        "name_key": name_key(f"{first} {last}"),
        "do_not_contact": one.do_not_contact or two.do_not_contact,
        "imported": one.imported or two.imported,
        "last_spoke_on": max(one.last_spoke_on, two.last_spoke_on),
        "is_archived": one.is_archived and two.is_archived,
        "keep_in_touch_days": one.keep_in_touch_days or two.keep_in_touch_days,
        "updated_at": clock.now(),
    }


def _keep_other_profile(one: Any, two: Any, told: Mapping[str, Any]) -> None:
    """Keep the profile that was not chosen as a line, so that an import knows the person by it."""
    for contact in (one, two):
        if contact.profile_key and contact.profile_key != told["profile_key"]:
            CardLine.create(contact=one.id, rank=_next_rank(CardLine, one.id),
                            text=f"URL:{contact.profile_url}")  # fmt: skip


def _move_lists(one: Any, two: Any) -> None:
    """Give one contact the addresses, numbers, tags and lines of the other, each once."""
    for table, column in ((Email, Email.key), (Phone, Phone.number), (Tag, Tag.name),
                          (CardLine, CardLine.text)):  # fmt: skip
        there = {getattr(row, column.name) for row in table.select().where(table.contact == one.id)}
        rank = _next_rank(table, one.id) if "rank" in table._meta.fields else None
        for row in table.select().where(table.contact == two.id).order_by(table.id):
            if getattr(row, column.name) in there:
                continue
            there.add(getattr(row, column.name))
            told = row.__data__ | {"contact": one.id}
            if rank is not None:
                told["rank"], rank = rank, rank + 1
            table.delete_by_id(row.id)  # not moved: search hears of both people, at an undo too
            table.insert(**told).execute()


def _next_rank(table: type[Table], contact_id: int) -> int:
    ranks = [row.rank for row in table.select(table.rank).where(table.contact == contact_id)]
    return max(ranks, default=-1) + 1


_HISTORY = ("kind", "place", "organization_id", "start", "end", "through", "remarks",
            "through_id")  # fmt: skip


def _move_ties(kept: int, other: int) -> None:
    """Hang what belongs to the other contact on the kept one; what both have stays once."""
    for table, same in (
        (Stint, ("organization_id", "role", "start", "end", "kind")),
        (History, _HISTORY),
        (Link, ("organization_id", "kind")),
    ):
        there = {_values(row, same) for row in table.select().where(table.contact == kept)}
        for row in table.select().where(table.contact == other):
            if _values(row, same) not in there:
                table.update(contact=kept).where(table.id == row.id).execute()
    for table in (Request, FollowUp, Moment):
        table.update(contact=kept).where(table.contact == other).execute()
    through = (History.through_person == other) & (History.contact != kept)  # not by themselves
    History.update(through_person=kept).where(through).execute()
    Owner.update(contact=kept).where(Owner.contact == other).execute()
    _move_apart(kept, other)


def _values(row: Any, columns: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(getattr(row, column) for column in columns)


def _move_apart(kept: int, other: int) -> None:
    """Whoever was said not to be the other is not the kept one either."""
    said = NotDuplicate.select().where(
        (NotDuplicate.contact == other) | (NotDuplicate.other == other)
    )
    for row in said:
        third = row.other_id if row.contact_id == other else row.contact_id
        low, high = sorted((kept, third))
        if third != kept and NotDuplicate.get_or_none(contact=low, other=high) is None:
            NotDuplicate.create(contact=low, other=high)
