"""Whom a row of an address book means.

It is somebody we know if the row carries our lasting name for them, else if the profile is the
same, else an e-mail address under a name that can be theirs, else name and a phone number together,
and where a row tells none of these, name and organization.
"""

from __future__ import annotations

from connote.core.files.matching import organization_key, phone_key, profile_key
from connote.core.importing.known import KnownPeople
from connote.core.importing.newcomers import folded_names
from connote.core.importing.tally import Tally
from connote.core.store.tables import Contact, Organization, plain_rows
from connote.core.things import PersonRow


class Recognition:
    """Knows people by what rows tell of them; hears of everybody whom a row meant."""

    def __init__(self, tally: Tally, known: KnownPeople) -> None:
        """Share what is known with the other takers of the same import."""
        self._tally = tally
        self._known = known
        self._file = ""
        self._met: set[int] = set()
        self._made: dict[int, PersonRow] = {}
        self._by_place: dict[str, dict[str, int]] = {}

    def begin(self, file: str) -> None:
        """Begin with a file: two rows of it under two names are two people."""
        self._file = file
        self._met = set()

    def find(self, row: PersonRow) -> int | None:
        """Find whom a row means, or None: somebody new."""
        told = self._tally.same(self._file, row.row)
        if told is None:
            told = self._known.with_uid(row.uid)
        profile = profile_key(row.url)
        if told is None and profile:
            told = self._known.by_profile.get(profile)
        if told is None:
            name, _ = folded_names(row.first_name, row.last_name)
            told = self._by_address(row, name, profile) or self._by_name(row, name, profile)
        if told is not None:
            self._met.add(told)
        return told

    def made(self, contact_id: int, row: PersonRow, name: str) -> None:
        """Hear of a new person, called so."""
        self._made[contact_id] = row
        self._met.add(contact_id)
        if name in self._by_place:
            self._by_place[name].setdefault(_place_of(row), contact_id)

    def has_made(self, contact_id: int) -> bool:
        """Say whether somebody is new."""
        return contact_id in self._made

    def is_the_row_of(self, contact_id: int, row: PersonRow) -> bool:
        """Say whether somebody new came with just this row."""
        made = self._made.get(contact_id)
        return made is not None and made[1:] == row[1:]

    # ── the ways to know somebody ────────────────────────────────────────────────────────────

    def _by_address(self, row: PersonRow, name: str, profile: str) -> int | None:
        for address in row.emails:
            found = self._known.whose_address(address, name, profile, self._met.__contains__)
            if found is not None:
                return found
        return None

    def _by_name(self, row: PersonRow, name: str, profile: str) -> int | None:
        if self._known.first_named(name) is None:
            return None
        for number in row.phones:
            found = self._known.with_phone(name, number)
            if found is not None:
                return found
        if profile or row.emails or any(map(phone_key, row.phones)):
            return None
        if name not in self._by_place:
            self._by_place[name] = self._places(name)
        return self._by_place[name].get(_place_of(row))

    def _places(self, name: str) -> dict[str, int]:
        """Find the first namesake at each organization, "" for none."""
        query = (
            Contact.select(Contact.id, Organization.key)
            .left_outer_join(Organization)
            .where(Contact.name_key == name)
            .order_by(Contact.id)
        )
        places: dict[str, int] = {}
        for contact_id, key in plain_rows(query):
            places.setdefault(key or "", contact_id)
        for contact_id in self._known.named(name):
            if contact_id in self._made:
                places.setdefault(_place_of(self._made[contact_id]), contact_id)
        return places


def _place_of(row: PersonRow) -> str:
    return organization_key(row.company) if row.company else ""
