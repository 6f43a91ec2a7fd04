"""Adding somebody from a text that was pasted, and knowing who is in the book already."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from connote.core.contacts import Contacts, ContactWords
from connote.core.files.matching import name_key, profile_key
from connote.core.files.pasted import read_pasted
from connote.core.organizations import Organizations
from connote.core.store.tables import Contact, Email
from connote.core.things import ContactRow, PersonRow

_MOST = 5


class Known(NamedTuple):
    """Somebody who is there already; `is_sure` where a profile or an address says so."""

    row: ContactRow
    is_sure: bool


class Adding:
    """The verbs behind quick add."""

    def __init__(self, contacts: Contacts, organizations: Organizations) -> None:
        """Add by the verbs on contacts."""
        self._contacts = contacts
        self._organizations = organizations

    def read(self, text: str) -> PersonRow:
        """Read a pasted text; the name of a company that the book knows is no position."""
        person = read_pasted(text)
        is_company = bool(person.position) and not person.company
        if is_company and self._organizations.id_named(person.position) is not None:
            person = person._replace(company=person.position, position="")
        return person

    def known(self, person: PersonRow) -> list[Known]:
        """List who in the book may be this person, those it surely is first."""
        keys = [key for key in (profile_key(person.url),) if key]
        addresses = [address.casefold() for address in person.emails]
        sure = _ids(Contact.select(Contact.id).where(Contact.profile_key.in_(keys)))
        sure += _ids(Email.select(Email.contact).where(Email.key.in_(addresses)))
        name = name_key(f"{person.first_name} {person.last_name}")
        named = _ids(Contact.select(Contact.id).where(Contact.name_key == name)) if name else []
        ids = list(dict.fromkeys([*sure, *named]))[:_MOST]
        return [Known(row, row.id in sure) for row in self._contacts.rows(ids)]

    def add(self, person: PersonRow) -> int:
        """Add the person and give the id; raises AskedWrongly where nothing names them."""
        return self._contacts.add(_words(person))

    def complete(self, contact_id: int, person: PersonRow) -> bool:
        """Tell of somebody what the book doesn't say yet; False where there is nothing new.

        What is there stays as it is.
        """
        there = self._contacts.get(contact_id)
        told = _words(person)
        new = ContactWords(
            **{
                name: getattr(told, name)
                for name in ("organization", "position", "place", "profile_url")
                if getattr(told, name) and not getattr(there, name)
            },
            emails=_joined(there.emails, person.emails),
            phones=_joined(there.phones, person.phones),
            remarks="\n".join((there.remarks, person.remarks)).strip("\n")
            if person.remarks and person.remarks not in there.remarks
            else None,
        )
        if new == ContactWords():
            return False
        self._contacts.edit(contact_id, new)
        return True


def _words(person: PersonRow) -> ContactWords:
    told = ContactWords(
        first_name=person.first_name,
        last_name=person.last_name,
        organization=person.company or None,
        position=person.position or None,
        place=person.place or None,
        emails=person.emails or None,
        phones=person.phones or None,
        profile_url=person.url or None,
        tags=person.tags or None,
        remarks=person.remarks or None,
    )
    return replace(told, connected_on=person.connected_on or None)


def _joined(there: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...] | None:
    """Add what is new behind what is there; None where there is nothing new."""
    folded = {one.casefold() for one in there}
    more = tuple(one for one in new if one.casefold() not in folded)
    return (*there, *more) if more else None


def _ids(query: object) -> list[int]:
    return [int(number) for (number,) in query.limit(_MOST).tuples()]  # type: ignore[attr-defined]
