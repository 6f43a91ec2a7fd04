"""Who and what is in the book already, by everything that can identify it.

The keys of everybody are held in memory: a query a row would take longer than all the rest. For a
million people that is some 200 bytes each, so a row as it was imported is remembered by its hash.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from connote.core.files.credentials import bare_key
from connote.core.files.matching import organization_key, phone_key, profile_key
from connote.core.importing.by_id import ById
from connote.core.importing.ids_by_key import IdsByKey
from connote.core.spellings import can_be_one
from connote.core.store import journal
from connote.core.store.tables import (
    CardLine,
    Contact,
    Email,
    Organization,
    OrganizationAlias,
    Phone,
    plain_rows,
    rows_in_slices,
)

_URL = "URL:"
_MOST_SHARING = 8
"""People who may share an e-mail address before it says no more of anybody than a name does."""


class OrganizationIds:
    """The ids of organizations by name; new ones are gathered and written together."""

    def __init__(self) -> None:
        """Read the organizations of the book."""
        self._by_key: dict[str, int] = dict(
            plain_rows(Organization.select(Organization.key, Organization.id))
        )
        aliases = OrganizationAlias.select(OrganizationAlias.key, OrganizationAlias.organization)
        self._by_key |= dict(plain_rows(aliases))
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
        """Write the new organizations, under the ids they were given."""
        if not self._new:
            return
        journal.insert_rows(Organization, ("id", "name", "key"), self._new)
        self._new = []
        self._next = journal.next_id(Organization)


class KnownPeople:
    """Who is in the book, by profile, e-mail address and name."""

    def __init__(self) -> None:
        """Know nobody yet; `read` goes through the book."""
        self.by_profile: dict[str, int] = {}
        self.by_email = IdsByKey()
        self._crowds: dict[str, dict[str, list[int]]] = {}
        self._by_name = IdsByKey()
        self._names: ById[str] = ById()
        self.with_profile: ById[bool] = ById()
        self._connected: ById[str] = ById()
        self._as_imported: ById[int] = ById()
        self._by_bare_name: dict[str, list[int]] | None = None
        self._by_uid: dict[str, int] | None = None
        self._by_phone: dict[tuple[str, str], int] | None = None

    def read(self) -> Iterator[None]:
        """Read the keys of everybody in the book, pausing now and then."""
        columns = (Contact.id, Contact.profile_key, Contact.name_key, Contact.connected_on,
                   Contact.imported)  # fmt: skip
        for people in rows_in_slices(Contact, columns):
            for contact_id, profile, name, day, cells in people:
                self.learn(contact_id, profile, name, day)
                if cells:
                    self._as_imported[contact_id] = hash(cells)
            yield
        for emails in rows_in_slices(Email, (Email.id, Email.key, Email.contact)):
            for _, key, contact_id in emails:
                self.learn_address(key, contact_id)
            yield
        self._learn_other_profiles()

    def _learn_other_profiles(self) -> None:
        """Know people by profiles of theirs that are kept as a line: two contacts were merged."""
        lines = CardLine.select(CardLine.contact, CardLine.text)
        for contact_id, text in plain_rows(lines.where(CardLine.text.startswith(_URL))):
            profile = profile_key(text.removeprefix(_URL))
            if profile:
                self.by_profile.setdefault(profile, contact_id)

    def learn(self, contact_id: int, profile: str, name: str, day: str = "") -> None:
        """Note one more person."""
        if profile:
            self.by_profile.setdefault(profile, contact_id)
            self.with_profile[contact_id] = True
        self._by_name.add(name, contact_id)
        self._names[contact_id] = name
        if self._by_bare_name is not None:
            self._by_bare_name.setdefault(bare_key(name), []).append(contact_id)
        if day:
            self._connected[contact_id] = day

    # ── by address ───────────────────────────────────────────────────────────────────────────

    def learn_address(self, key: str, contact_id: int) -> None:
        """Note the folded e-mail address of somebody who was noted before."""
        self.by_email.add(key, contact_id)
        if key in self._crowds:
            self._join_crowd(key, contact_id)

    def whose_address(
        self, address: str, name: str, profile: str, is_taken: Callable[[int], bool]
    ) -> int | None:
        """Find who has an e-mail address: a namesake, else one whose name can be another of theirs.

        Couples and front desks share an address. So who `is_taken`, by another row of the file, is
        meant under the very same name only; and who has another profile is somebody else.
        """
        sharing = self._sharing(address.casefold(), name)
        free = [one for one in sharing if not (profile and one in self.with_profile)]
        namesakes = (one for one in free if self._names.get(one) == name)
        fitting = (
            one
            for one in free
            if not is_taken(one) and can_be_one(self._names.get(one) or "", name)
        )
        return next(namesakes, None) or next(fitting, None)

    def _sharing(self, key: str, name: str) -> Sequence[int]:
        """Find who shares an address; where a crowd does, only those of that name."""
        everybody = self.by_email.of(key)
        if len(everybody) <= _MOST_SHARING:
            return everybody
        if key not in self._crowds:
            self._crowds[key] = {}
            for contact_id in everybody:
                self._join_crowd(key, contact_id)
        return self._crowds[key].get(name, ())

    def _join_crowd(self, key: str, contact_id: int) -> None:
        self._crowds[key].setdefault(self._names.get(contact_id) or "", []).append(contact_id)

    # ── by name ──────────────────────────────────────────────────────────────────────────────

    def was_imported_as(self, contact_id: int, cells: str) -> bool:
        """Say whether the last row of Connections.csv about somebody had these cells."""
        return self._as_imported.get(contact_id) == hash(cells)

    def namesakes(self, name: str) -> Iterator[tuple[int, str, int | None]]:
        """Give everybody of a full name, with the day of connection and the row's hash."""
        for one in self._by_name.of(name):
            yield one, self._connected.get(one) or "", self._as_imported.get(one)

    def with_unique_name(self, name: str) -> int | None:
        """Find the one person of a full name; None where nobody or several are called that."""
        found = self._by_name.of(name)
        return found[0] if len(found) == 1 else None

    def named(self, name: str) -> Sequence[int]:
        """Find everybody of just this full name, in the order of their ids."""
        return self._by_name.of(name)

    def first_named(self, name: str) -> int | None:
        """Find the first of just this full name."""
        return self._by_name.first(name)

    def called(self, name: str) -> Sequence[int]:
        """Find everybody of a full name; where nobody has it, letters like PhD are left aside."""
        if name in self._by_name:
            return self.named(name)
        if self._by_bare_name is None:
            self._by_bare_name = {}
            for known in self._by_name:
                self._by_bare_name.setdefault(bare_key(known), []).extend(self.named(known))
        return self._by_bare_name.get(bare_key(name), ())

    # ── only address books tell these ────────────────────────────────────────────────────────

    def with_uid(self, uid: str) -> int | None:
        """Find who left this book under a lasting name and comes back with it."""
        if self._by_uid is None:
            self._by_uid = dict(plain_rows(Contact.select(Contact.uid, Contact.id)))
        return self._by_uid.get(uid) if uid else None

    def with_phone(self, name: str, number: str) -> int | None:
        """Find who is called so and has a phone number, however it is written."""
        if self._by_phone is None:
            self._by_phone = {}
            for contact_id, known in plain_rows(Phone.select(Phone.contact, Phone.number)):
                self.learn_phone(contact_id, known)
        return self._by_phone.get((name, phone_key(number)))

    def learn_phone(self, contact_id: int, number: str) -> None:
        """Note a phone number of somebody."""
        key = phone_key(number)
        if key and self._by_phone is not None:
            name = self._names.get(contact_id) or ""
            first = self._by_phone.setdefault((name, key), contact_id)
            self._by_phone[name, key] = min(first, contact_id)
