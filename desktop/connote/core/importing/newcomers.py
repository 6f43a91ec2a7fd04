"""New people, written by the thousand: contacts with their addresses, numbers, tags and lines."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from connote.core import clock
from connote.core.files.matching import name_key, profile_key
from connote.core.importing.known import KnownPeople, OrganizationIds
from connote.core.store import journal
from connote.core.store.tables import CardLine, Contact, Email, Phone, Table, Tag

AT_ONCE = 2000
"""New people who are held in memory before they are written."""

_COLUMNS = (
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
)


class Person(NamedTuple):
    """All that may be told of a new person.

    `name` and `sort` are the folded "given family" and "family given", `cells` the imported row.
    """

    first_name: str
    last_name: str
    name: str
    sort: str
    url: str = ""
    profile: str = ""
    company: str = ""
    position: str = ""
    place: str = ""
    remarks: str = ""
    connected_on: str = ""
    cells: str = ""
    emails: Sequence[str] = ()
    phones: Sequence[str] = ()
    tags: Sequence[str] = ()
    lines: Sequence[str] = ()
    uid: str = ""


class Newcomers:
    """Gathers new people, tells everybody who looks them up, and writes them together."""

    def __init__(self, run_id: int, known: KnownPeople, organizations: OrganizationIds) -> None:
        """Begin for one import; `run_id` is its row in the book."""
        self._run_id = run_id
        self._known = known
        self._organizations = organizations
        self._next = journal.next_id(Contact)
        self._uids = _new_uids()
        self._now = clock.now()
        self._people: list[tuple[Any, ...]] = []
        self._more: dict[type[Table], list[tuple[Any, ...]]] = {
            Email: [],
            Phone: [],
            Tag: [],
            CardLine: [],
        }

    def add(self, person: Person) -> int:
        """Note a new person and give the id; `write` must follow before anybody reads it."""
        contact_id = self._next
        self._next += 1
        self._people.append(
            (contact_id, person.uid or next(self._uids), person.first_name, person.last_name,
             person.sort, person.name, 0,
             self._organizations.of(person.company), person.position, person.place, person.url,
             person.profile, person.remarks, 0, person.connected_on, person.cells, self._run_id,
             self._now, self._now)
        )  # fmt: skip
        self._known.learn(contact_id, person.profile, person.name, person.connected_on)
        for rank, address in enumerate(person.emails):
            key = address.casefold()
            self._more[Email].append((contact_id, address, key, rank))
            self._known.learn_address(key, contact_id)
        if person.phones or person.tags or person.lines:
            self._add_more(contact_id, person)
        return contact_id

    def _add_more(self, contact_id: int, person: Person) -> None:
        for rank, number in enumerate(person.phones):
            self._more[Phone].append((contact_id, number, rank))
            self._known.learn_phone(contact_id, number)
        self._more[Tag].extend((contact_id, name) for name in person.tags)
        lines = enumerate(person.lines)
        self._more[CardLine].extend((contact_id, rank, line) for rank, line in lines)

    @property
    def is_full(self) -> bool:
        """Say whether so many are waiting that they had better be written."""
        return len(self._people) >= AT_ONCE

    def write(self) -> None:
        """Write who was added since the last time."""
        self._organizations.write()
        journal.insert_rows(Contact, _COLUMNS, self._people)
        self._people = []
        for table, columns in _MORE.items():
            first = journal.next_id(table)
            rows = [(first + place, *row) for place, row in enumerate(self._more[table])]
            journal.insert_rows(table, ("id", "contact_id", *columns), rows)
            self._more[table] = []


_MORE: dict[type[Table], tuple[str, ...]] = {
    Email: ("address", "key", "rank"),
    Phone: ("number", "rank"),
    Tag: ("name",),
    CardLine: ("rank", "text"),
}


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


def full_name_of(contact_id: int) -> str:
    """Read how somebody is called."""
    contact = Contact.get_by_id(contact_id)
    return f"{contact.first_name} {contact.last_name}".strip() or str(contact.profile_url)


_part_key = lru_cache(maxsize=1 << 15)(name_key)  # names repeat


def folded_names(first: str, last: str) -> tuple[str, str]:
    """Fold "given family" and "family given": the same as folding each joined name as a whole."""
    given, family = _part_key(first), _part_key(last)
    if given and family:
        return f"{given} {family}", f"{family} {given}"
    return given or family, given or family


def _new_uids() -> Iterator[str]:
    """Give random names for contacts, drawn a thousand at a time."""
    while True:
        drawn = os.urandom(8 * 1000).hex()
        for start in range(0, len(drawn), 16):
            yield drawn[start : start + 16]
