"""People out of address books: vCards, Google's and Outlook's CSV, our own, any other table.

What the book says is never replaced: a row adds what is missing, and where it says something else
the difference is named in the plan, to be chosen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from connote.core import clock
from connote.core.files.matching import name_key, phone_key, profile_key, profile_url
from connote.core.importing.known import KnownPeople, OrganizationIds
from connote.core.importing.newcomers import Newcomers, Person, folded_names
from connote.core.importing.recognition import Recognition
from connote.core.importing.tally import Tally
from connote.core.store.tables import (
    CardLine,
    Contact,
    Email,
    History,
    Phone,
    Tag,
    among,
    plain_rows,
)
from connote.core.store.whole_people import whole_people
from connote.core.things import Contact as Whole
from connote.core.things import FieldChange, HistoryKind, ItemKind, PersonRow

SLICE = 250
"""Rows between two looks at the event loop."""

_FIELDS = ("first_name", "last_name", "organization", "position", "place", "profile_url",
           "remarks", "connected_on")  # fmt: skip
_GROWING = ("remarks", "connected_on")
"""Fields in which a difference is nothing to choose: what the book says is the user's own."""

_KINDS = {kind.value: kind for kind in HistoryKind}


class AddressBooks:
    """Takes the rows of address books."""

    def __init__(self, tally: Tally, known: KnownPeople, organizations: OrganizationIds) -> None:
        """Share what is known with the other takers of the same import."""
        self._tally = tally
        self._known = known
        self._organizations = organizations
        self._new = Newcomers(tally.run_id, known, organizations)
        self._now = clock.now()
        self._recognition = Recognition(tally, known)
        self._file = ""

    def take(self, rows: Sequence[PersonRow], file: str) -> Iterator[int]:
        """Take the rows of a file, yielding how many are done between slices."""
        self._file = file
        self._recognition.begin(file)
        for start in range(0, len(rows), SLICE):
            some = rows[start : start + SLICE]
            self._take_some(some)
            yield start + len(some)

    def _take_some(self, rows: Iterable[PersonRow]) -> None:
        """Write who is new, then add to those who are known what the book lacks."""
        known: list[tuple[int, PersonRow]] = []
        histories: list[tuple[int, PersonRow]] = []
        for row in rows:
            if self._tally.leaves_row(self._file, row.row):
                continue
            found = self._recognition.find(row)
            if found is None:
                found = self._add(row)
            elif self._recognition.is_the_row_of(found, row):
                self._tally.unchanged += 1  # the same row twice
                continue
            else:
                known.append((found, row))
            if row.history_kind or row.history_place:
                histories.append((found, row))
        self._new.write()
        self._add_to_known(known)
        for contact_id, row in histories:
            _add_history(contact_id, row)

    # ── new ──────────────────────────────────────────────────────────────────────────────────

    def _add(self, row: PersonRow) -> int:
        name, sort = folded_names(row.first_name, row.last_name)
        namesake = self._known.first_named(name) if name else None
        contact_id = self._new.add(
            Person(
                first_name=row.first_name,
                last_name=row.last_name,
                name=name,
                sort=sort,
                url=profile_url(row.url),
                profile=profile_key(row.url),
                company=row.company,
                position=row.position,
                place=row.place,
                remarks=row.remarks,
                connected_on=row.connected_on,
                emails=row.emails,
                phones=row.phones,
                tags=row.tags,
                lines=row.lines,
                uid=row.uid,
            )
        )
        self._recognition.made(contact_id, row, name)
        self._tally.new += 1
        self._tally.new_people += 1
        if self._tally.is_listing:
            self._tally.list(ItemKind.NEW, who(row), self._file, row.row)
        if namesake is not None and not self._recognition.has_made(namesake):
            self._tally.note_namesake(who(row), self._file, row, namesake)
        return contact_id

    # ── known ────────────────────────────────────────────────────────────────────────────────

    def _add_to_known(self, known: Sequence[tuple[int, PersonRow]]) -> None:
        ids = [contact_id for contact_id, _ in known]
        whole = {contact.id: contact for contact in whole_people(ids)}
        lines: dict[int, list[str]] = {}
        kept = CardLine.select(CardLine.contact, CardLine.text).where(among(CardLine.contact, ids))
        for contact_id, text in plain_rows(kept.order_by(CardLine.id)):
            lines.setdefault(contact_id, []).append(text)
        seen: set[int] = set()
        for contact_id, row in known:
            if contact_id in seen:  # a row before this one may have changed it
                whole[contact_id] = whole_people([contact_id])[0]
            seen.add(contact_id)
            self._complete(whole[contact_id], row, lines.setdefault(contact_id, []))

    def _complete(self, contact: Whole, row: PersonRow, lines: list[str]) -> None:
        """Add what a row tells of somebody and the book doesn't say yet."""
        changes = [*self._fill(contact, row), *self._add_to_lists(contact, row, lines)]
        if not changes:
            self._tally.unchanged += 1
            return
        Contact.update(import_run=self._tally.run_id, updated_at=self._now).where(
            Contact.id == contact.id
        ).execute()
        self._tally.changed += 1
        self._tally.list(
            ItemKind.CHANGED, who(row), self._file, row.row, tuple(changes), contact.id
        )

    def _fill(self, contact: Whole, row: PersonRow) -> list[FieldChange]:
        """Write the fields that are empty in the book, and those chosen to be replaced."""
        changes, different = [], []
        for name in _FIELDS:
            value, present = _told(row, name), str(getattr(contact, name))
            change = FieldChange(name, present, value)
            if not value or value == present:
                continue
            if (not present and self._wants(row, name)) or self._replaces(row, name):
                changes.append(change)
            elif present and name not in _GROWING:
                different.append(change)
        if different and self._tally.is_listing:
            kind = ItemKind.DIFFERENT
            self._tally.list(kind, who(row), self._file, row.row, tuple(different), contact.id)
        if changes:
            self._write(contact, changes)
        return changes

    def _write(self, contact: Whole, changes: Sequence[FieldChange]) -> None:
        told: dict[str, Any] = {}
        for name, _, value in changes:
            told |= self._columns(name, value)
        self._organizations.write()
        if told.keys() & {"first_name", "last_name"}:
            first = told.get("first_name", contact.first_name)
            last = told.get("last_name", contact.last_name)
            told["sort_key"] = name_key(f"{last} {first}")
            told["name_key"] = name_key(f"{first} {last}")
        Contact.update(**told).where(Contact.id == contact.id).execute()

    def _columns(self, name: str, value: str) -> dict[str, Any]:
        if name == "organization":
            return {"organization": self._organizations.of(value)}
        if name == "profile_url":
            return {"profile_url": value, "profile_key": profile_key(value)}
        return {name: value}

    def _add_to_lists(
        self, contact: Whole, row: PersonRow, lines: list[str]
    ) -> Iterator[FieldChange]:
        """Add the addresses, numbers, tags and lines that are not there yet."""
        for field, told, known, key in (
            ("email", row.emails, contact.emails, str.casefold),
            ("phone", row.phones, contact.phones, lambda one: phone_key(one) or one),
            ("tag", row.tags, contact.tags, str.casefold),
            ("more", row.lines, tuple(lines), str),
        ):
            if not self._wants(row, field):
                continue
            for rank, value in enumerate(_others(told, known, key), start=len(known)):
                self._add_one(field, contact.id, value, rank)
                yield FieldChange(field, "", value)
        lines.extend(_others(row.lines, lines, str))

    def _add_one(self, field: str, contact_id: int, value: str, rank: int) -> None:
        if field == "email":
            key = value.casefold()
            Email.create(contact=contact_id, address=value, key=key, rank=rank)
            self._known.learn_address(key, contact_id)
        elif field == "phone":
            Phone.create(contact=contact_id, number=value, rank=rank)
            self._known.learn_phone(contact_id, value)
        elif field == "tag":
            Tag.create(contact=contact_id, name=value)
        else:
            CardLine.create(contact=contact_id, rank=rank, text=value)

    def _wants(self, row: PersonRow, field: str) -> bool:
        return not self._tally.leaves(self._file, row.row, field)

    def _replaces(self, row: PersonRow, field: str) -> bool:
        return self._tally.takes(self._file, row.row, field)


def who(row: PersonRow) -> str:
    """Name the person of a row."""
    name = f"{row.first_name} {row.last_name}".strip()
    return name or next(iter(row.emails), "") or row.url or next(iter(row.phones), "")


def _told(row: PersonRow, name: str) -> str:
    if name == "organization":
        return row.company
    if name == "profile_url":
        return profile_url(row.url)
    return str(getattr(row, name))


def _others(told: Sequence[str], known: Sequence[str], key: Any) -> list[str]:
    """List what is told and not known, each once."""
    there = {key(one) for one in known}
    return list({key(one): one for one in told if one and key(one) not in there}.values())


def _add_history(contact_id: int, row: PersonRow) -> None:
    """Add how we know each other, unless the book has an entry that says the same."""
    kind = _KINDS.get(row.history_kind.casefold())
    told = {
        "kind": (kind or HistoryKind.OTHER).value,
        "place": row.history_place,
        "remarks": "" if kind else row.history_kind,
    }
    same = History.select().where(
        History.contact == contact_id,
        History.kind == told["kind"],
        History.place == told["place"],
        History.remarks == told["remarks"],
    )
    if not same.exists():
        History.create(contact=contact_id, **told)
