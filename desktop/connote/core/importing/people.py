"""People from Connections.csv: new ones in bulk, changes of known ones one by one.

A row is somebody we know if the profile is the same, else if the e-mail address is; where an old
file has neither, if name and day of connection are. The name alone is never enough: two namesakes
are two people.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from connote.core import clock
from connote.core.files.matching import name_key, organization_key, profile_key
from connote.core.importing.tally import Tally
from connote.core.store import journal
from connote.core.store.tables import (
    Contact,
    Email,
    Organization,
    OrganizationAlias,
    Stint,
)
from connote.core.things import ConnectionRow, StintKind

SLICE = 1000
"""Rows between two looks at the event loop."""

_COLUMNS = [
    "id",
    "uid",
    "first_name",
    "last_name",
    "sort_key",
    "name_key",
    "is_me",
    "organization_id",
    "position",
    "place",
    "profile_url",
    "profile_key",
    "remarks",
    "do_not_contact",
    "connected_on",
    "imported",
    "import_run_id",
    "created_at",
    "updated_at",
]
_SEPARATOR = "\x1f"


class OrganizationIds:
    """The ids of organizations by name; new ones are gathered and written together."""

    def __init__(self) -> None:
        """Read the organizations of the book."""
        self._by_key: dict[str, int] = dict(
            Organization.select(Organization.key, Organization.id).tuples()
        )
        aliases = OrganizationAlias.select(OrganizationAlias.key, OrganizationAlias.organization)
        self._by_key |= dict(aliases.tuples())
        self._by_name: dict[str, int | None] = {}
        self._next = journal.next_id(Organization)
        self._new: list[tuple[int, str, str]] = []

    def of(self, name: str) -> int | None:
        """Give the id that `name` has or will have; None for an empty name."""
        if name in self._by_name:
            return self._by_name[name]
        key = organization_key(name)
        found = self._by_key.get(key) if key else None
        if key and found is None:
            found = self._next
            self._next += 1
            self._by_key[key] = found
            self._new.append((found, " ".join(name.split()), key))
        self._by_name[name] = found
        return found

    def write(self) -> None:
        """Write the new organizations."""
        journal.insert_rows(Organization, ("id", "name", "key"), self._new)
        self._new = []
        self._next = journal.next_id(Organization)


class KnownPeople:
    """Who is in the book, by all that can identify a person."""

    def __init__(self) -> None:
        """Read the keys of everybody in the book."""
        self.by_profile: dict[str, int] = {}
        self.by_name: dict[str, list[int]] = {}
        self.by_name_and_day: dict[tuple[str, str], list[int]] = {}
        self._with_profile: set[int] = set()
        self._as_imported: dict[int, tuple[str, str]] = {}
        columns = Contact.select(
            Contact.id,
            Contact.profile_key,
            Contact.name_key,
            Contact.connected_on,
            Contact.imported,
        )
        for contact_id, profile, name, day, cells in columns.order_by(Contact.id).tuples():
            self.learn(contact_id, profile, name, day)
            self._as_imported[contact_id] = (profile, cells)
        emails = Email.select(Email.key, Email.contact).order_by(Email.id.desc())
        self.by_email: dict[str, int] = dict(emails.tuples())

    def learn(self, contact_id: int, profile: str, name: str, day: str) -> None:
        """Note one more person."""
        if profile:
            self.by_profile.setdefault(profile, contact_id)
            self._with_profile.add(contact_id)
        self.by_name.setdefault(name, []).append(contact_id)
        self.by_name_and_day.setdefault((name, day), []).append(contact_id)

    def find(
        self, profile: str, email: str, name: str, day: str, cells: str, taken: set[int]
    ) -> int | None:
        """Find who a row means; `taken` are those whom other rows of this file mean already.

        Of namesakes connected on one day it is the one whose row was just this (`cells`).
        """
        found = self.by_profile.get(profile) if profile else None
        if found is not None:
            return found
        found = self.by_email.get(email) if email else None
        if found is not None and not (profile and found in self._with_profile):
            return found
        fitting = [
            contact_id
            for contact_id in (self.by_name_and_day.get((name, day), ()) if day else ())
            if contact_id not in taken and not (profile and contact_id in self._with_profile)
        ]
        same = (one for one in fitting if self._as_imported.get(one, ("", ""))[1] == cells)
        return next(same, fitting[0] if fitting else None)

    def has(self, contact_id: int, profile: str, email: str, cells: str) -> bool:
        """Say whether a row brings nothing that the last imported one of this person did not."""
        before, imported = self._as_imported.get(contact_id, ("", ""))
        return (
            cells == imported
            and profile in ("", before)
            and (not email or self.by_email.get(email) == contact_id)
        )

    def with_unique_name(self, name: str) -> int | None:
        """Find the one person of a full name; None where nobody or several are called that."""
        found = self.by_name.get(name, ())
        return found[0] if len(found) == 1 else None


def make_person(
    name: tuple[str, str],
    url: str,
    run_id: int,
    *,
    organization: int | None = None,
    position: str = "",
) -> int:
    """Write a person whom a request names, by given and family name, and give the id."""
    first, last = name
    now = clock.now()
    made = Contact.create(
        uid=os.urandom(8).hex(),
        first_name=first,
        last_name=last,
        name_key=name_key(f"{first} {last}"),
        sort_key=name_key(f"{last} {first}"),
        organization=organization,
        position=position,
        profile_url=url,
        profile_key=profile_key(url),
        import_run=run_id,
        created_at=now,
        updated_at=now,
    )
    return int(made.id)


class People:
    """Takes the rows of Connections.csv."""

    def __init__(self, tally: Tally, known: KnownPeople, organizations: OrganizationIds) -> None:
        """Share what is known with the other takers of the same import."""
        self._tally = tally
        self._known = known
        self._names_before = frozenset(known.by_name)
        self._organizations = organizations
        self._next = journal.next_id(Contact)
        self._uids = _new_uids()
        self._new: list[tuple[Any, ...]] = []
        self._emails: list[tuple[int, str, str, int]] = []
        self._seen: dict[int, ConnectionRow] = {}
        self._taken: set[int] = set()

    def take(self, rows: Sequence[ConnectionRow]) -> Iterator[int]:
        """Take the rows, yielding how many are done between slices; then write the new ones."""
        now = clock.now()
        for number, row in enumerate(rows, start=1):
            self._take(row, now)
            if number % SLICE == 0:
                yield number
        self._organizations.write()
        with journal.indexes_made_after(Contact, len(self._new)):
            for start in range(0, len(self._new), SLICE * 5):
                journal.insert_rows(Contact, _COLUMNS, self._new[start : start + SLICE * 5])
                yield len(rows)
        columns = ("id", "contact_id", "address", "key", "rank")
        first = journal.next_id(Email)
        emails = [(first + place, *email) for place, email in enumerate(self._emails)]
        journal.insert_rows(Email, columns, emails)

    def _take(self, row: ConnectionRow, now: str) -> None:
        profile = profile_key(row.url) if row.url else ""
        email = row.email.casefold()
        name = _joined_key(row.first_name, row.last_name)
        cells = _snapshot(row)
        found = self._known.find(profile, email, name, row.connected_on, cells, self._taken)
        if found is None and not (profile or email):
            found = self._same_as_before(row, name)
        if found is None:
            self._add(row, profile, email, name, now)
            return
        self._tally.connected[found] = row.connected_on
        self._taken.add(found)
        is_twice = found in self._seen  # the same person, in one file
        if is_twice or self._known.has(found, profile, email, cells):
            self._seen.setdefault(found, row)
            self._tally.unchanged += 1
            return
        self._seen[found] = row
        self._change(found, row, profile, now)

    def _same_as_before(self, row: ConnectionRow, name: str) -> int | None:
        """Find a person without profile, e-mail and day by the whole row as it was imported."""
        if row.connected_on:
            return self._twin_in_file(row, name)
        ids = [one for one in self._known.by_name.get(name, ()) if one not in self._taken]
        same = Contact.select(Contact.id).where(
            Contact.id.in_(ids), Contact.imported == _snapshot(row)
        )
        found = same.tuples().first() if ids else None
        return int(found[0]) if found else self._twin_in_file(row, name)

    def _twin_in_file(self, row: ConnectionRow, name: str) -> int | None:
        """Find the person whom an equal row of this file made a moment ago."""
        for contact_id in self._known.by_name.get(name, ()):
            before = self._seen.get(contact_id)
            if before is not None and before[1:] == row[1:]:
                return contact_id
        return None

    def _add(self, row: ConnectionRow, profile: str, email: str, name: str, now: str) -> None:
        contact_id = self._next
        self._next += 1
        sort_key = _joined_key(row.last_name, row.first_name)
        self._new.append(
            (contact_id, next(self._uids), row.first_name, row.last_name, sort_key, name, 0,
             self._organizations.of(row.company), row.position, "", row.url, profile, "", 0,
             row.connected_on, _snapshot(row), self._tally.run_id, now, now)
        )  # fmt: skip
        if email:
            self._emails.append((contact_id, row.email, email, 0))
            self._known.by_email.setdefault(email, contact_id)
        self._known.learn(contact_id, profile, name, row.connected_on)
        self._seen[contact_id] = row
        self._taken.add(contact_id)
        self._tally.connected[contact_id] = row.connected_on
        self._tally.new += 1
        if name in self._names_before:
            self._tally.namesakes += 1

    def _change(self, contact_id: int, row: ConnectionRow, profile: str, now: str) -> None:
        """Write what the row says that the last imported one did not."""
        snapshot = _snapshot(row)
        contact = Contact.get_by_id(contact_id)
        told: dict[str, Any] = {}
        if contact.imported != snapshot:
            told = self._news(contact, row)
            told["imported"] = snapshot
        if profile and contact.profile_key != profile:
            told |= {"profile_url": row.url, "profile_key": profile}
        has_news = bool(told.keys() - {"imported"})
        if row.email and self._add_email(contact_id, row.email):
            has_news = True
        if told:
            self._organizations.write()
            told |= {"import_run": self._tally.run_id, "updated_at": now} if has_news else {}
            Contact.update(**told).where(Contact.id == contact_id).execute()
        if has_news:
            self._tally.changed += 1
        else:
            self._tally.unchanged += 1

    def _news(self, contact: Contact, row: ConnectionRow) -> dict[str, Any]:
        """Tell what of a row is news: filled where empty, replaced where the file changed."""
        before = _cells(contact.imported)
        told: dict[str, Any] = {}
        for name, value in (
            ("first_name", row.first_name),
            ("last_name", row.last_name),
            ("position", row.position),
            ("connected_on", row.connected_on),
        ):
            is_news = name in before and before[name] != value
            if (
                value
                and value != getattr(contact, name)
                and (is_news or not getattr(contact, name))
            ):
                told[name] = value
        if "first_name" in told or "last_name" in told:
            first = told.get("first_name", contact.first_name)
            last = told.get("last_name", contact.last_name)
            told |= {
                "sort_key": name_key(f"{last} {first}"),
                "name_key": name_key(f"{first} {last}"),
            }
        return told | self._new_job(contact, row, before)

    def _new_job(
        self, contact: Contact, row: ConnectionRow, before: dict[str, str]
    ) -> dict[str, Any]:
        """Tell the new organization; the former one becomes a past stint.

        What the user entered by hand before the first import is not news to anybody.
        """
        place = self._organizations.of(row.company)
        if place is None or place == contact.organization_id:
            return {}
        if contact.organization_id is None:
            return {"organization": place}
        if "company" not in before or place == self._organizations.of(before["company"]):
            return {}
        Stint.create(
            contact=contact.id,
            organization=contact.organization_id,
            role=contact.position,
            kind=StintKind.WORK.value,
        )
        self._tally.job_changes += 1
        return {"organization": place, "position": row.position}

    def _add_email(self, contact_id: int, address: str) -> bool:
        key = address.casefold()
        emails = Email.select().where(Email.contact == contact_id)
        if any(email.key == key for email in emails):
            return False
        Email.create(contact=contact_id, address=address, key=key, rank=len(emails))
        self._known.by_email.setdefault(key, contact_id)
        return True


_part_key = lru_cache(maxsize=1 << 15)(name_key)  # names repeat


def _joined_key(one: str, other: str) -> str:
    """Fold "one other": the same as folding the parts, since nothing joins across a blank."""
    return f"{_part_key(one)} {_part_key(other)}".strip()


def _new_uids() -> Iterator[str]:
    """Give random names for contacts, drawn a thousand at a time."""
    while True:
        drawn = os.urandom(8 * SLICE).hex()
        for start in range(0, len(drawn), 16):
            yield drawn[start : start + 16]


def _snapshot(row: ConnectionRow) -> str:
    return _SEPARATOR.join(
        (row.first_name, row.last_name, row.company, row.position, row.connected_on)
    )


def _cells(snapshot: str) -> dict[str, str]:
    names = ("first_name", "last_name", "company", "position", "connected_on")
    return dict(zip(names, snapshot.split(_SEPARATOR), strict=True)) if snapshot else {}
