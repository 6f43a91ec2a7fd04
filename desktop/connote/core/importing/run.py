"""One import: files read before, written in one step, with a report; a dry run takes it back."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, NamedTuple, cast

from connote.core import clock
from connote.core.channels import Channels
from connote.core.contacts import Contacts
from connote.core.errors import NotFound
from connote.core.goals import Goals
from connote.core.importing.address_books import AddressBooks
from connote.core.importing.connections import Connections
from connote.core.importing.invitations import Invitations
from connote.core.importing.known import KnownPeople, OrganizationIds
from connote.core.importing.messages import Messages
from connote.core.importing.mine import Mine, owner_of
from connote.core.importing.outreach import Outreach
from connote.core.importing.tally import Tally
from connote.core.importing.targets import Targets
from connote.core.importing.words import Words
from connote.core.organizations import Organizations
from connote.core.speech import tr
from connote.core.steps import Stepper
from connote.core.store import import_runs, journal, search
from connote.core.store.tables import ImportRun, table_name
from connote.core.things import (
    Account,
    Act,
    Choices,
    ConnectionRow,
    FieldChange,
    FileKind,
    FileRead,
    ImportReport,
    Item,
    ItemKind,
    Skip,
)

ADDRESS_BOOKS = (
    FileKind.CONTACTS,
    FileKind.VCARDS,
    FileKind.GOOGLE,
    FileKind.OUTLOOK,
    FileKind.TABLE,
)
TARGETS = (FileKind.FOLLOWS, FileKind.SAVED_JOBS, FileKind.APPLICATIONS)
WORDS = (
    FileKind.RECOMMENDATIONS_RECEIVED,
    FileKind.RECOMMENDATIONS_GIVEN,
    FileKind.ENDORSEMENTS,
    FileKind.REMARKS,
)

ROWS_A_PAUSE = 20
"""Rows that are written one by one, between two looks at the event loop."""


class PastImport(NamedTuple):
    """An import that was carried out: its id, when (ISO), its files, and what it came to."""

    id: int
    at: str
    files: tuple[str, ...]
    new: int = 0
    changed: int = 0
    accepted: int = 0
    recovered: int = 0
    inbound: int = 0
    skipped: int = 0


class Progress(NamedTuple):
    """How far an import is: rows done of all rows."""

    done: int
    total: int


class _TakenBack(Exception):
    """Ends a step without saving it: a dry run, or nothing new."""


class Importing:
    """The verbs that take files in."""

    def __init__(
        self,
        step: Stepper,
        contacts: Contacts,
        organizations: Organizations,
        goals: Goals,
        channels: Channels,
        make_backup: Callable[[str], Path],
        paused: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._step = step
        self._contacts = contacts
        self._organizations = organizations
        self._goals = goals
        self._channels = channels
        self._make_backup = make_backup
        self._paused = paused

    def run(
        self,
        files: Sequence[FileRead],
        *,
        dry_run: bool = False,
        force: bool = False,
        choices: Choices | None = None,
    ) -> ImportReport:
        """Import files at once; see `in_slices`."""
        slices = self.in_slices(files, dry_run=dry_run, force=force, choices=choices)
        while True:
            try:
                next(slices)
            except StopIteration as end:
                report: ImportReport = end.value
                return report

    def in_slices(
        self,
        files: Sequence[FileRead],
        *,
        dry_run: bool = False,
        force: bool = False,
        choices: Choices | None = None,
    ) -> Generator[Progress, None, ImportReport]:
        """Import files as one step, pausing so that a window can breathe; returns the report.

        With `dry_run` everything is done and taken back, and the report is the plan: its items say
        what would happen, and `choices` may leave each of them out. Closing the generator before
        its end leaves nothing. Raises NotPermitted where the files belong to somebody else than
        me, unless `force`d.
        """
        names = [file.name for file in files]
        read = sum(file.read for file in files)
        if not dry_run and self._contacts.number():
            self._make_backup("import")
        report: ImportReport | None = None
        try:
            with self._step(Act.IMPORT, tr("Import {files}").format(files=", ".join(names))):
                run = ImportRun.create(at=clock.now(), files=json.dumps(names), report="")
                tally = Tally(run.id, choices or Choices(), is_listing=dry_run)
                for file in files:
                    tally.skipped.extend(file.skipped)
                    tally.remarks.extend(file.remarks)
                for progress in self._take(files, tally, Progress(0, read), force=force):
                    with self._paused():
                        yield progress
                report = tally.report(names, read, dry_run=dry_run)
                if dry_run or journal.tables_touched() <= {table_name(ImportRun)}:
                    raise _TakenBack
                run.report = _kept(report)
                run.save()
                for _ in search.refresh_in_slices():
                    with self._paused():
                        yield Progress(read, read)
        except _TakenBack:
            pass
        assert report is not None  # noqa: S101 - an import without a report raised above
        return report

    def past(self, limit: int = 20) -> list[PastImport]:
        """List the imports that brought something, the newest first."""
        return [
            PastImport(run_id, at, tuple(json.loads(files)), *counts)
            for run_id, at, files, *counts in import_runs.lines(limit)
        ]

    def report(self, run_id: int) -> ImportReport:
        """Give the report of an import as it was kept; raises NotFound."""
        run = ImportRun.get_or_none((ImportRun.id == run_id) & (ImportRun.report != ""))
        if run is None:
            raise NotFound(tr("This import is in the book no more: it was taken back."))
        return report_of(run.report)

    # ── the takers, one after the other ──────────────────────────────────────────────────────

    def _take(
        self, files: Sequence[FileRead], tally: Tally, progress: Progress, *, force: bool
    ) -> Generator[Progress, None, None]:
        self._take_mine(files, tally, force=force)
        known = KnownPeople()
        for _ in known.read():
            yield progress
        for done in self._take_people(files, tally, known):
            yield progress._replace(done=done)
        rows = self._take_requests(files, tally, known)
        yield from _slices(rows, progress)
        yield from _slices(self._take_the_rest(files, tally, known), progress)
        yield progress._replace(done=progress.total)

    def _take_mine(self, files: Sequence[FileRead], tally: Tally, *, force: bool) -> None:
        """Settle who owns the files, then what they say of the owner."""
        mine = Mine(tally, self._contacts, self._organizations)
        profiles = _rows(files, FileKind.PROFILE)
        owner = owner_of(profiles, _rows(files, FileKind.INVITATIONS))
        if mine.settle_owner(owner, force=force):
            mine.take_stints(_rows(files, FileKind.POSITIONS) + _rows(files, FileKind.EDUCATION))
            mine.take_profile(profiles)
        else:
            tally.skipped.extend(_not_mine(files))

    def _take_people(
        self, files: Sequence[FileRead], tally: Tally, known: KnownPeople
    ) -> Iterator[int]:
        """Take connections, then address books; yields how many rows are done."""
        connections = Connections(tally, known, OrganizationIds())
        before = 0
        for file in _of_kind(files, FileKind.CONNECTIONS):
            rows = cast("Sequence[ConnectionRow]", file.rows)  # perhaps too many to hold at once
            for done in connections.take(rows, file.name):
                yield before + done
            before += file.read
        books = AddressBooks(tally, known, OrganizationIds())
        for file in _of_kind(files, *ADDRESS_BOOKS):
            for done in books.take(_rows([file], file.kind), file.name):
                yield before + done
            before += file.read

    def _take_requests(
        self, files: Sequence[FileRead], tally: Tally, known: KnownPeople
    ) -> Iterator[None]:
        """Take invitations, say what became of them, then take our own history."""
        me = self._contacts.me()
        invitations = Invitations(tally, known, self._channels, me.account if me else Account.FREE)
        for file in _of_kind(files, FileKind.INVITATIONS):
            yield from invitations.take(_rows([file], file.kind), file.name)
        kinds = {file.kind for file in files}
        if FileKind.CONNECTIONS in kinds:
            yield from invitations.settle_accepted()
        if {FileKind.CONNECTIONS, FileKind.INVITATIONS} <= kinds:
            yield from invitations.propose_gone()
        outreach = Outreach(tally, known, self._organizations, self._goals, self._channels)
        for file in _of_kind(files, FileKind.OUTREACH):
            yield from outreach.take(_rows([file], file.kind), file.name)

    def _take_the_rest(
        self, files: Sequence[FileRead], tally: Tally, known: KnownPeople
    ) -> Iterator[None]:
        """Take what says more of people who are in the book by now, and what may be a goal."""
        targets = Targets(tally, self._goals)
        for file in _of_kind(files, *TARGETS):
            yield from targets.take(_rows([file], file.kind), file.name)
        targets.refuse_unknown()
        for kind in WORDS:
            words = Words(tally, known, kind)
            for file in _of_kind(files, kind):
                yield from words.take(_rows([file], kind), file.name)
        messages = Messages(tally, known, self._contacts)
        for file in _of_kind(files, FileKind.MESSAGES):
            yield from messages.take(_rows([file], file.kind), file.name)


def _kept(report: ImportReport) -> str:
    """Write a report as an import run keeps it: its rows and items are tuples, lists in JSON."""
    told = {field.name: getattr(report, field.name) for field in dataclasses.fields(report)}
    return json.dumps(told, ensure_ascii=False)


def report_of(text: str) -> ImportReport:
    """Read a report as an import run keeps it; an older Connote's lacks some of it."""
    told: dict[str, Any] = json.loads(text)
    known = {field.name for field in dataclasses.fields(ImportReport)}
    told = {name: value for name, value in told.items() if name in known}
    for name, make in (("files", str), ("remarks", str), ("gone_requests", int)):
        told[name] = tuple(make(one) for one in told.get(name, ()))
    told["skipped"] = tuple(Skip(*one) for one in told.get("skipped", ()))
    told["items"] = tuple(_item(*one) for one in told.get("items", ()))
    return ImportReport(**told)


def _item(kind: str, who: str, file: str, row: int, changes: Any, contact_id: int | None) -> Item:
    fields = tuple(FieldChange(*change) for change in changes)
    return Item(ItemKind(kind), who, file, row, fields, contact_id)


def _slices(rows: Iterable[None], progress: Progress) -> Iterator[Progress]:
    """Pause now and then while rows are taken one by one."""
    for number, _ in enumerate(rows, start=1):
        if number % ROWS_A_PAUSE == 0:
            yield progress._replace(done=min(number, progress.total))


def _not_mine(files: Iterable[FileRead]) -> Iterator[Skip]:
    """Account for the rows about the owner of somebody else's export."""
    about_the_owner = (FileKind.PROFILE, FileKind.POSITIONS, FileKind.EDUCATION)
    for file in files:
        if file.kind in about_the_owner:
            for row in _rows([file], file.kind):
                yield Skip(
                    file.name, row.row, tr("it is about the owner of the export, not about you")
                )


def _of_kind(files: Iterable[FileRead], *kinds: FileKind) -> list[FileRead]:
    return [file for file in files if file.kind in kinds]


def _rows(files: Iterable[FileRead], kind: FileKind) -> list[Any]:
    return [row for file in _of_kind(files, kind) for row in file.rows]
