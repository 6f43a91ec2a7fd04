"""People from Connections.csv: new ones in bulk, changes of known ones one by one.

A row is somebody we know if the profile is the same, else if the e-mail address is, under a name
that can be theirs; where an old file has neither, if name and day of connection are, or if I
invited somebody by that name alone. The name by itself is never enough: two namesakes are two
people.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from connote.core import clock
from connote.core.files.matching import profile_key
from connote.core.former_jobs import FormerJobs
from connote.core.importing.by_id import ById
from connote.core.importing.invitees import Invitees
from connote.core.importing.known import KnownPeople, OrganizationIds
from connote.core.importing.namesakes import Namesakes
from connote.core.importing.newcomers import Newcomers, Person, folded_names
from connote.core.importing.news import News, snapshot
from connote.core.importing.tally import Tally, name_of
from connote.core.store import journal
from connote.core.store.tables import Contact, Email
from connote.core.things import ConnectionRow, FieldChange, ItemKind

SLICE = 500
"""Rows between two looks at the event loop."""


class Connections:
    """Takes the rows of Connections.csv."""

    def __init__(self, tally: Tally, known: KnownPeople, organizations: OrganizationIds) -> None:
        """Share what is known with the other takers of the same import."""
        self._tally = tally
        self._known = known
        self._first_new = journal.next_id(Contact)
        self._organizations = organizations
        self._new = Newcomers(tally.run_id, known, organizations)
        self._now = clock.now()
        self._former = FormerJobs()
        self._file = ""
        self._seen: ById[bool] = ById()
        self._bare: dict[tuple[str, ...], int] = {}
        self._namesakes: dict[str, Namesakes] = {}
        self._invitees = Invitees((), known)

    def take(self, rows: Sequence[ConnectionRow], file: str) -> Iterator[int]:
        """Take the rows of a file, yielding how many are done between slices."""
        self._file = file
        self._invitees = Invitees(rows, self._known)
        indexes = journal.drop_indexes(Contact, len(rows))
        for number, row in enumerate(rows, start=1):
            self._take(row)
            if number % SLICE == 0:
                self._former.write()
                yield number
            if self._new.is_full:
                self._new.write()
                yield number
        self._new.write()
        self._former.write()
        for index in indexes:
            yield len(rows)
            journal.make_index(index)

    def _take(self, row: ConnectionRow) -> None:
        profile = profile_key(row.url) if row.url else ""
        names = folded_names(row.first_name, row.last_name)
        cells = snapshot(row)
        found = self._find(row, profile, names[0], cells)
        if self._tally.choices.left and self._tally.leaves_row(self._file, row.row):
            if found is not None:
                self._tally.connected[found] = row.connected_on
            return
        if found is None:
            self._add(row, profile, names, cells)
            return
        self._tally.connected[found] = row.connected_on
        if self._is_met(found) or self._has(found, row, profile, cells):
            self._note_seen(found, row, profile)
            self._tally.unchanged += 1
            return
        self._note_seen(found, row, profile)
        self._change(found, row, profile, cells)

    # ── who it is ────────────────────────────────────────────────────────────────────────────

    def _find(self, row: ConnectionRow, profile: str, name: str, cells: str) -> int | None:
        told = self._tally.same(self._file, row.row)
        found = told if told is not None else self._known.by_profile.get(profile or "\0")
        if found is not None:
            return found
        if row.email:
            found = self._known.whose_address(row.email, name, profile, self._is_met)
        if found is not None:
            return found
        found = self._by_day(row, profile, name, cells) or self._by_row(row, profile)
        return found or self._invitees.find(name, row.connected_on)

    def _is_met(self, contact_id: int) -> bool:
        """Say whether another row of this file meant somebody."""
        return contact_id >= self._first_new or contact_id in self._seen

    def _by_day(self, row: ConnectionRow, profile: str, name: str, cells: str) -> int | None:
        """Of namesakes connected on one day take the one whose row was just this, else one.

        Where no day is told, the row must be just the one of an earlier import, without profile.
        """
        if self._first_new == 1 or self._known.first_named(name) is None:
            return None  # the book was empty, or has nobody of that name
        if name not in self._namesakes:
            before = (one for one in self._known.namesakes(name) if one[0] < self._first_new)
            has_profile = self._known.with_profile.__contains__
            self._namesakes[name] = Namesakes(before, has_profile, self._is_met)
        there = self._namesakes[name]
        is_bare = bool(profile)
        found = None
        if row.connected_on or not (profile or row.email):
            found = there.imported_as(row.connected_on, hash(cells), bare=is_bare)
        if found is None and row.connected_on:
            found = there.connected_on(row.connected_on, bare=is_bare)
        return found

    def _by_row(self, row: ConnectionRow, profile: str) -> int | None:
        """Find a person without profile and e-mail by the whole row, met before in this file."""
        return None if profile or row.email else self._bare.get(row[1:])

    def _note_seen(self, contact_id: int, row: ConnectionRow, profile: str) -> None:
        """Note whom a row meant; one that only its own words identify is kept, to know its twin."""
        self._seen[contact_id] = True
        if not (profile or row.email):
            self._bare.setdefault(row[1:], contact_id)

    def _has(self, contact_id: int, row: ConnectionRow, profile: str, cells: str) -> bool:
        """Say whether a row brings nothing that the last imported one of this person did not."""
        known = self._known
        return (
            known.was_imported_as(contact_id, cells)
            and (not profile or known.by_profile.get(profile) == contact_id)
            and (not row.email or contact_id in known.by_email.of(row.email.casefold()))
        )

    # ── new ──────────────────────────────────────────────────────────────────────────────────

    def _add(self, row: ConnectionRow, profile: str, names: tuple[str, str], cells: str) -> None:
        namesake = self._known.first_named(names[0]) or self._first_new
        contact_id = self._new.add(
            Person(
                first_name=row.first_name,
                last_name=row.last_name,
                name=names[0],
                sort=names[1],
                url=row.url,
                profile=profile,
                company=row.company,
                position=row.position,
                connected_on=row.connected_on,
                cells=cells,
                emails=(row.email,) if row.email else (),
            )
        )
        if not (profile or row.email):
            self._bare[row[1:]] = contact_id
        self._tally.connected[contact_id] = row.connected_on
        self._tally.new += 1
        self._tally.new_people += 1
        if self._tally.is_listing:
            self._tally.list(ItemKind.NEW, _who(row), self._file, row.row)
        if namesake < self._first_new:
            self._tally.note_namesake(_who(row), self._file, row, namesake)

    # ── changed ──────────────────────────────────────────────────────────────────────────────

    def _change(self, contact_id: int, row: ConnectionRow, profile: str, cells: str) -> None:
        """Write what the row says that the last imported one did not."""
        contact = Contact.get_or_none(Contact.id == contact_id)
        if contact is None:  # made by another row of this file a moment ago
            self._new.write()
            contact = Contact.get_by_id(contact_id)
        news = News(
            contact,
            row,
            is_left=lambda field: self._tally.leaves(self._file, row.row, field),
            is_taken=lambda field: self._tally.takes(self._file, row.row, field),
        )
        if contact.imported != cells:
            news.weigh(self._organizations, name_of(contact.organization_id))
            news.told["imported"] = cells
        if profile and contact.profile_key != profile and self._wants(row, "profile_url"):
            news.changes.append(FieldChange("profile_url", contact.profile_url, row.url))
            news.told |= {"profile_url": row.url, "profile_key": profile}
        if row.email and self._wants(row, "email") and self._add_email(contact_id, row.email):
            news.changes.append(FieldChange("email", "", row.email))
        if news.is_new_job:
            self._note_former_job(contact, news)
        self._write(contact_id, news)
        self._count(contact_id, row, news)

    def _note_former_job(self, contact: Contact, news: News) -> None:
        self._tally.job_changes += 1
        self._former.note(
            contact.id, contact.organization_id, contact.position, news.words_for_new_job
        )

    def _write(self, contact_id: int, news: News) -> None:
        if not (news.told or news.changes):
            return
        self._organizations.write()
        has_news = bool(news.changes)
        run = {"import_run": self._tally.run_id, "updated_at": self._now} if has_news else {}
        Contact.update(**news.told, **run).where(Contact.id == contact_id).execute()

    def _count(self, contact_id: int, row: ConnectionRow, news: News) -> None:
        where = self._file, row.row
        if news.different and self._tally.is_listing:
            kind = ItemKind.DIFFERENT
            self._tally.list(kind, _who(row), *where, tuple(news.different), contact_id)
        if not news.changes:
            self._tally.unchanged += 1
            return
        self._tally.changed += 1
        kind = ItemKind.JOB if news.is_new_job else ItemKind.CHANGED
        self._tally.list(kind, _who(row), *where, tuple(news.changes), contact_id)

    def _wants(self, row: ConnectionRow, field: str) -> bool:
        return not self._tally.leaves(self._file, row.row, field)

    def _add_email(self, contact_id: int, address: str) -> bool:
        key = address.casefold()
        emails = Email.select().where(Email.contact == contact_id)
        if any(email.key == key for email in emails):
            return False
        Email.create(contact=contact_id, address=address, key=key, rank=len(emails))
        self._known.learn_address(key, contact_id)
        return True


def _who(row: ConnectionRow) -> str:
    return f"{row.first_name} {row.last_name}".strip() or row.email or row.url
