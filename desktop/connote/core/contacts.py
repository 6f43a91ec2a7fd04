"""Contacts: the people in the book, me among them."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any

from connote.core import clock
from connote.core.errors import Ambiguous, AskedWrongly, NotFound
from connote.core.files.matching import name_key, profile_key, profile_url
from connote.core.listing import PeopleLines, lines
from connote.core.organizations import Organizations
from connote.core.speech import figure, tr
from connote.core.steps import Stepper
from connote.core.store import people_list, search
from connote.core.store.tables import Contact as Row
from connote.core.store.tables import Email, Owner, Phone, Tag, clean
from connote.core.store.whole_people import whole_people
from connote.core.store.words import word_of
from connote.core.things import (
    Account,
    Act,
    Beside,
    Contact,
    ContactRow,
    Me,
    PeopleFilter,
    PeopleOrder,
)


@dataclass(frozen=True, slots=True)
class ContactWords:
    """What is told of a contact; None leaves a thing as it is."""

    first_name: str | None = None
    last_name: str | None = None
    organization: str | None = None
    position: str | None = None
    place: str | None = None
    emails: Sequence[str] | None = None
    phones: Sequence[str] | None = None
    profile_url: str | None = None
    tags: Sequence[str] | None = None
    remarks: str | None = None
    do_not_contact: bool | None = None
    connected_on: str | None = None
    is_archived: bool | None = None
    keep_in_touch_days: int | None = None


class Contacts:
    """The verbs on contacts."""

    def __init__(self, step: Stepper, organizations: Organizations) -> None:
        self._step = step
        self._organizations = organizations

    # ── reading ──────────────────────────────────────────────────────────────────────────────

    def get(self, contact_id: int) -> Contact:
        """Read one contact whole; raises NotFound."""
        found = self.whole([contact_id])
        if not found:
            raise NotFound(tr("There is no contact {id}.").format(id=contact_id))
        return found[0]

    def uids(self) -> list[str]:
        """List the lasting names of everybody in the book."""
        return [uid for (uid,) in Row.select(Row.uid).tuples()]

    def with_uid(self, uid: str) -> Contact | None:
        """Read who has this lasting name; None where nobody has it any more."""
        found = Row.select(Row.id).where(Row.uid == uid).tuples().first()
        return self.get(int(found[0])) if found else None

    def whole(self, contact_ids: Iterable[int]) -> list[Contact]:
        """Read some contacts whole, in the order of their ids; who is not there is left out."""
        return whole_people(contact_ids)

    def page(self, query: str = "", *, offset: int = 0, limit: int = 200) -> list[ContactRow]:
        """Read some lines of the people list, by family name; whose name fits comes first."""
        return people_list.people(query, name_key(query), offset, limit)

    def count(self, query: str = "") -> int:
        """Count the lines of the people list."""
        return people_list.count_people(query, name_key(query))

    def place(self, contact_id: int) -> int | None:
        """Tell at which place, from 0, somebody stands in the people list; None for nowhere."""
        return people_list.place_of(contact_id)

    def lines(
        self,
        wanted: PeopleFilter,
        order: PeopleOrder = PeopleOrder.NAME,
        *,
        falling: bool = False,
    ) -> Generator[None, None, PeopleLines]:
        """Find the lines of the list as it is narrowed and ordered, in pieces; returns them."""
        return lines(wanted, order, falling=falling)

    def number(self) -> int:
        """Count everybody but me, archived people too."""
        return people_list.count_with_archived()

    def everybody(self) -> list[int]:
        """Give the ids of everybody but me, by family name, archived people too."""
        return people_list.ids_with_archived()

    def beside(self, contact_ids: Sequence[int]) -> dict[int, Beside]:
        """Read what lines tell on demand, of each of these contacts."""
        return people_list.beside(contact_ids)

    def tags(self) -> list[str]:
        """List the tags there are, in the order of the alphabet."""
        names = {name for (name,) in Tag.select(Tag.name).distinct().tuples()}
        return sorted(names, key=lambda name: (name_key(name), name))

    def row(self, contact_id: int) -> ContactRow:
        """Read one line of the people list; raises NotFound."""
        rows = self.rows([contact_id])
        if not rows:
            raise NotFound(tr("There is no contact {id}.").format(id=contact_id))
        return rows[0]

    def rows(self, contact_ids: Iterable[int]) -> list[ContactRow]:
        """Read the lines of some contacts, in the order of their ids."""
        return people_list.people_by_id(contact_ids)

    def find(self, text: str, *, with_me: bool = False) -> ContactRow:
        """Find the one contact that a name, e-mail address, profile URL or id means.

        Raises NotFound or, with the candidates, Ambiguous.
        """
        found = self._named(text.strip())
        if not with_me:
            mine = self._my_id()
            found = [contact_id for contact_id in found if contact_id != mine]
        if not found:
            near = people_list.people_by_id(search.people_with_names_like(text))
            raise NotFound(
                tr("There is no contact “{text}” in the book.").format(text=text),
                [candidate_line(row) for row in near],
            )
        if len(found) > 1:
            rows = self.rows(found)
            raise Ambiguous(
                tr("{number} contacts fit “{text}”; name one by its id.").format(
                    number=figure(len(rows)), text=text
                ),
                [candidate_line(row) for row in rows],
            )
        return self.row(found[0])

    def named(self, name: str) -> int | None:
        """Give the one contact who is called just so; None for nobody, or for namesakes."""
        key = name_key(name)
        found = _ids(Row.select(Row.id).where(Row.name_key == key).limit(2)) if key else []
        return found[0] if len(found) == 1 else None

    def _named(self, text: str) -> list[int]:
        if not text:
            return []
        if text.isdecimal() and text.isascii():
            return _ids(Row.select(Row.id).where(Row.id == int(text[:18])))
        if "@" in text and "/" not in text:
            return _ids(Email.select(Email.contact).where(Email.key == text.casefold()))
        key = profile_key(text) if "/" in text else ""
        if key:
            return _ids(Row.select(Row.id).where(Row.profile_key == key))
        named = _ids(Row.select(Row.id).where(Row.name_key == name_key(text)).limit(50))
        return named or search.people_with_words_in_name(text)

    # ── me ───────────────────────────────────────────────────────────────────────────────────

    def me(self) -> Me | None:
        """Read the owner of the book, or None where it is not said yet."""
        owner = Owner.select().first()
        if owner is None:
            return None
        contact = self.get(owner.contact_id)
        return Me(contact, owner.situation, owner.ask, word_of(Account, owner.account))

    def set_me(
        self,
        words: ContactWords,
        *,
        situation: str | None = None,
        ask: str | None = None,
        account: Account | None = None,
    ) -> Me:
        """Say who the owner is; None leaves a thing as it is."""
        told = {"situation": situation, "ask": ask, "account": account and account.value}
        told = {name: value for name, value in told.items() if value is not None}
        with self._step(Act.EDIT_ME, tr("Edit your details")):
            owner = Owner.select().first()
            if owner is None:
                contact_id = self._insert(words, is_me=True)
                Owner.create(contact=contact_id, **{"account": Account.FREE.value, **told})
            else:
                self.edit(owner.contact_id, words)
                if told:
                    Owner.update(**told).where(Owner.id == owner.id).execute()
        me = self.me()
        assert me is not None  # noqa: S101 - it was made in the lines above
        return me

    def _my_id(self) -> int | None:
        owner = Owner.select(Owner.contact).tuples().first()
        return int(owner[0]) if owner else None

    # ── writing ──────────────────────────────────────────────────────────────────────────────

    def add(self, words: ContactWords) -> int:
        """Add a contact and give its id; raises AskedWrongly where nothing names the person."""
        if not _has_name(words):
            raise AskedWrongly(tr("A contact needs a name, an e-mail address or a profile."))
        name = f"{words.first_name or ''} {words.last_name or ''}".strip()
        step = (
            tr("Add {name}", "a step, with a person").format(name=name)
            if name
            else tr("Add a contact")
        )
        with self._step(Act.ADD_CONTACT, step):
            return self._insert(words)

    def edit(self, contact_id: int, words: ContactWords) -> None:
        """Change what is told of a contact; raises NotFound."""
        contact = self.get(contact_id)
        with self._step(Act.EDIT_CONTACT, tr("Edit {name}").format(name=contact.full_name)):
            told = self._columns(words, contact)
            if told:
                told["updated_at"] = clock.now()
                Row.update(**told).where(Row.id == contact_id).execute()
            self._write_lists(contact_id, words, contact)

    def delete(self, contact_id: int) -> None:
        """Take a contact out, with history, links and requests; raises NotFound."""
        contact = self.get(contact_id)
        if contact.is_me:
            raise AskedWrongly(tr("This is you: the book needs its owner."))
        with self._step(Act.DELETE_CONTACT, tr("Delete {name}").format(name=contact.full_name)):
            Row.delete().where(Row.id == contact_id).execute()

    def _insert(self, words: ContactWords, *, is_me: bool = False) -> int:
        now = clock.now()
        blank = Contact(0)
        row = Row.create(
            uid=os.urandom(8).hex(),
            is_me=is_me,
            created_at=now,
            updated_at=now,
            **self._columns(words, blank),
        )
        self._write_lists(row.id, words, blank)
        return int(row.id)

    def _columns(self, words: ContactWords, before: Contact) -> dict[str, Any]:
        told = {
            field.name: _tidy(getattr(words, field.name), field.name)
            for field in fields(words)
            if field.name not in _LISTS and getattr(words, field.name) is not None
        }
        if "organization" in told:
            told["organization"] = self._organizations.id_made(told["organization"])
        if "profile_url" in told:
            told["profile_key"] = profile_key(told["profile_url"])
            told["profile_url"] = profile_url(told["profile_url"])
        if "first_name" in told or "last_name" in told or before.id == 0:
            first = told.get("first_name", before.first_name)
            last = told.get("last_name", before.last_name)
            told["sort_key"] = name_key(f"{last} {first}")
            told["name_key"] = name_key(f"{first} {last}")
        return told

    def _write_lists(self, contact_id: int, words: ContactWords, before: Contact) -> None:
        """Write e-mails, phones and tags anew where they differ from what is there."""
        if words.emails is not None and _unique(words.emails) != before.emails:
            Email.delete().where(Email.contact == contact_id).execute()
            for rank, address in enumerate(_unique(words.emails)):
                Email.create(contact=contact_id, address=address, key=address.casefold(), rank=rank)
        if words.phones is not None and _unique(words.phones) != before.phones:
            Phone.delete().where(Phone.contact == contact_id).execute()
            for rank, number in enumerate(_unique(words.phones)):
                Phone.create(contact=contact_id, number=number, rank=rank)
        if words.tags is not None and _unique(words.tags) != before.tags:
            Tag.delete().where(Tag.contact == contact_id).execute()
            for name in _unique(words.tags):
                Tag.create(contact=contact_id, name=name)


_LISTS = ("emails", "phones", "tags")
_MANY_LINES = ("remarks",)


def candidate_line(row: ContactRow) -> str:
    """Describe a contact in one line, for a choice among namesakes."""
    about = " · ".join(part for part in (row.position, row.organization, row.email) if part)
    return f"{row.id}  {row.full_name}" + (f" ({about})" if about else "")


def _tidy(value: Any, name: str) -> Any:
    if not isinstance(value, str):
        return value
    return clean(value) if name in _MANY_LINES else " ".join(clean(value).split())


def _unique(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in (" ".join(text.split()) for text in words) if word))


def _has_name(words: ContactWords) -> bool:
    names = (words.first_name, words.last_name, words.profile_url, *(words.emails or ()))
    return any(name and name.strip() for name in names)


def _ids(query: Any) -> list[int]:
    return list(dict.fromkeys(int(value) for (value,) in query.tuples()))
