"""Exporting: the outreach history and the contacts, written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import islice
from operator import itemgetter
from pathlib import Path

from connote.core.contacts import Contacts
from connote.core.errors import NotPermitted
from connote.core.files.contacts_csv import joined, write_contacts
from connote.core.files.outreach import COLUMNS, write_outreach
from connote.core.files.vcard_writing import write_vcards
from connote.core.files.whole_file import write_whole
from connote.core.requests import Requests
from connote.core.speech import tr
from connote.core.store.backup import copy_book
from connote.core.store.tables import CardLine, Event, among, plain_rows
from connote.core.store.tables import Request as Row
from connote.core.things import Contact, Request, RequestState

_OUTREACH = itemgetter(*map(Request._fields.index, COLUMNS))
"""Gives a request as the cells of the outreach history."""


class ContactFormat(StrEnum):
    """How contacts can go out."""

    CSV = "csv"
    VCARD_3 = "vcard3"
    VCARD_4 = "vcard4"


class Exporting:
    """The verbs that take things out; each refuses an existing file unless told to overwrite."""

    def __init__(self, contacts: Contacts, requests: Requests, book: Path) -> None:
        self._contacts = contacts
        self._requests = requests
        self._book = book

    def outreach(
        self,
        path: Path,
        *,
        since: str = "",
        until: str = "",
        only: Sequence[int] | None = None,
        exact: bool = False,
        bom: bool = False,
        overwrite: bool = False,
    ) -> int:
        """Write the outreach history to CSV and give the number of requests written.

        A request's day is that of its sending, else of its drafting; both ends are in. With `only`
        it is these requests, in this order. Cells are guarded for spreadsheets unless `exact`.
        Raises NotPermitted, DiskFull, FileUnwritable.
        """
        self._refuse_the_book(path)
        requests = [
            request
            for request in (self._requests.all() if only is None else self._requests.some(only))
            if _is_between(request.sent_on or request.drafted_on, since, until)
        ]
        chunks = write_outreach(map(_OUTREACH, requests), guarded=not exact, bom=bom)
        write_whole(path, chunks, overwrite=overwrite)
        return len(requests)

    def days(self) -> list[str]:
        """List, in order, the day of every request by which a range of the history is chosen."""
        sent, drafted = RequestState.SENT.value, RequestState.DRAFTED.value
        days: dict[int, dict[str, str]] = {row[0]: {} for row in plain_rows(Row.select(Row.id))}
        events = Event.select(Event.request, Event.kind, Event.on_date).order_by(Event.id)
        for request_id, kind, on in plain_rows(events.where(Event.kind.in_((sent, drafted)))):
            days[request_id][kind] = on
        return sorted(known.get(sent) or known.get(drafted, "") for known in days.values())

    def contacts(
        self,
        path: Path,
        *,
        form: ContactFormat = ContactFormat.CSV,
        only: Sequence[int] | None = None,
        exact: bool = False,
        bom: bool = False,
        overwrite: bool = False,
    ) -> int:
        """Write all contacts but me, or those of `only`, and give their number.

        Raises as `outreach` does.
        """
        self._refuse_the_book(path)
        ids = self._contacts.everybody() if only is None else list(only)
        people = self._whole(ids)
        if form is ContactFormat.CSV:
            chunks = write_contacts(map(contact_cells, people), guarded=not exact, bom=bom)
        else:
            version = "3.0" if form is ContactFormat.VCARD_3 else "4.0"
            chunks = write_vcards(_with_card_lines(people), version=version)
        write_whole(path, chunks, overwrite=overwrite)
        return len(ids)

    def book(self, path: Path, *, overwrite: bool = False) -> None:
        """Write the whole book as one sound file that another machine can restore."""
        self._refuse_the_book(path)
        if path.exists() and not overwrite:
            raise NotPermitted(
                tr("{path} exists already; it is only replaced when you say so.").format(path=path)
            )
        copy_book(path)

    def _refuse_the_book(self, path: Path) -> None:
        if path.exists() and self._book.exists() and path.samefile(self._book):
            raise NotPermitted(
                tr("{path} is the book itself; choose another file.").format(path=path)
            )

    def _whole(self, ids: Sequence[int]) -> Iterator[Contact]:
        for start in range(0, len(ids), 500):
            yield from self._contacts.whole(ids[start : start + 500])


def _with_card_lines(people: Iterable[Contact]) -> Iterator[tuple[Contact, list[str]]]:
    """Give contacts together with the lines that were kept of their vCards."""
    people = iter(people)
    while some := list(islice(people, 500)):
        lines: dict[int, list[str]] = {person.id: [] for person in some}
        kept = CardLine.select(CardLine.contact, CardLine.text).where(
            among(CardLine.contact, lines)
        )
        for contact_id, text in plain_rows(kept.order_by(CardLine.rank, CardLine.id)):
            lines[contact_id].append(text)
        yield from ((person, lines[person.id]) for person in some)


def contact_cells(contact: Contact) -> dict[str, str]:
    """Give a contact as the cells of the contacts CSV, all text."""
    cells: dict[str, str | int] = {
        name: getattr(contact, name, "")
        for name in [
            "id",
            "first_name",
            "last_name",
            "email",
            "profile_url",
            "organization",
            "position",
            "place",
            "connected_on",
            "remarks",
        ]
    }
    cells["phone"] = joined(contact.phones)
    cells["tags"] = joined(contact.tags)
    cells["email"] = joined(contact.emails)
    return {name: str(value) for name, value in cells.items()}


def _is_between(day: str, since: str, until: str) -> bool:
    return (not since or day >= since) and (not until or day <= until)
