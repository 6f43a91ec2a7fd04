"""What an import has done so far, counted and named as it goes, and what it is told to leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from connote.core.importing.by_id import ById
from connote.core.speech import later, tr
from connote.core.store.tables import Contact, Organization, plain_rows
from connote.core.things import (
    Choices,
    ConnectionRow,
    FieldChange,
    ImportReport,
    Item,
    ItemKind,
    PersonRow,
    Skip,
)


def work_of(contact_id: int) -> str:
    """Say what somebody in the book does, and where."""
    work = (
        Contact.select(Contact.position, Organization.name)
        .left_outer_join(Organization)
        .where(Contact.id == contact_id)
    )
    return ", ".join(filter(None, plain_rows(work)[0]))


def name_of(organization_id: int | None) -> str:
    """Give the name of an organization, "" for none."""
    found = Organization.get_or_none(Organization.id == organization_id)
    return str(found.name) if found else ""


AnyRow = TypeVar("AnyRow", ConnectionRow, PersonRow)

LISTED = 20_000
"""Items of a kind that are named in a plan; beyond that they are only counted."""

KEPT = 500
"""Items of a kind that are named in the report of an import that was carried out."""

LEFT_OUT = later("left out, as you chose")


@dataclass
class Tally:
    """The running counts of an import; `run_id` is the import's own row in the book."""

    run_id: int
    choices: Choices = field(default_factory=Choices)
    is_listing: bool = False
    """Whether this is a plan, in which new people are named one by one."""
    new: int = 0
    new_people: int = 0
    """Those of the new rows that are people; only a plan names them."""
    changed: int = 0
    unchanged: int = 0
    recovered: int = 0
    inbound: int = 0
    gone: list[int] = field(default_factory=list)
    job_changes: int = 0
    accepted: int = 0
    namesakes: int = 0
    """New people who are called like somebody in the book: possibly the same person."""
    skipped: list[Skip] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    connected: ById[str] = field(default_factory=ById)
    """Who stands in Connections.csv, by contact id, with the ISO day or ""."""
    invited: set[int] = field(default_factory=set)
    """Who stands in Invitations.csv as invited by me."""
    items: list[Item] = field(default_factory=list)
    counted: Counter[str] = field(default_factory=Counter)

    # ── what the user chose ──────────────────────────────────────────────────────────────────

    def leaves(self, file: str, row: int, field_name: str = "") -> bool:
        """Say whether the user wants nothing done with a row, or with one field of it."""
        left = self.choices.left
        return bool(left) and (file, row, field_name) in left

    def takes(self, file: str, row: int, field_name: str) -> bool:
        """Say whether the user wants a field replaced though the book says something else."""
        return (file, row, field_name) in self.choices.taken

    def leaves_row(self, file: str, row: int) -> bool:
        """Say whether a whole row is left out, and account for it if so."""
        if not self.leaves(file, row):
            return False
        self.skipped.append(Skip(file, row, tr(LEFT_OUT)))
        return True

    def same(self, file: str, row: int) -> int | None:
        """Give the contact whom the user said a row means."""
        return self.choices.same.get((file, row)) if self.choices.same else None

    # ── what was done ────────────────────────────────────────────────────────────────────────

    def list(
        self,
        kind: ItemKind,
        who: str,
        file: str,
        row: int,
        changes: tuple[FieldChange, ...] = (),
        contact_id: int | None = None,
    ) -> None:
        """Name one thing that is done; beyond some thousands of a kind it is only counted."""
        self.counted[kind.value] += 1
        if self.counted[kind.value] <= (LISTED if self.is_listing else KEPT):
            self.items.append(Item(kind, who, file, row, changes, contact_id))

    def note_namesake(self, who: str, file: str, row: AnyRow, contact_id: int) -> None:
        """Note a new person who may be one that the book has already, with what both do."""
        self.namesakes += 1
        told = ", ".join(filter(None, (row.position, row.company)))
        known = work_of(contact_id) if self.is_listing else ""
        change = FieldChange("position", known, told)
        self.list(ItemKind.DUPLICATE, who, file, row.row, (change,), contact_id)

    def report(self, files: Sequence[str], read: int, *, dry_run: bool) -> ImportReport:
        """Close the counts into a report."""
        if self.namesakes:
            told = tr(
                "%n new (person has|people have) the name of somebody in the book; "
                "a name alone joins nobody, so look whether they are the same.",
                "",
                self.namesakes,
            )
            self.remarks.append(told)
        return ImportReport(
            files=tuple(files),
            read=read,
            new=self.new,
            changed=self.changed,
            unchanged=self.unchanged,
            accepted=self.accepted,
            recovered=self.recovered,
            inbound=self.inbound,
            gone=len(self.gone),
            job_changes=self.job_changes,
            skipped=tuple(self.skipped),
            remarks=tuple(self.remarks),
            gone_requests=tuple(self.gone),
            dry_run=dry_run,
            items=tuple(self.items),
            counted=dict(self.counted) | {ItemKind.NEW.value: self.new_people},
        )
