"""What of a row of Connections.csv is news about somebody the book knows.

A field that is empty in the book is filled; one that says something is replaced where the *file*
changed since the last import. What the book said before the first one is the user's own: a
difference is offered, and only taken when it is chosen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from connote.core.files.matching import name_key
from connote.core.former_jobs import job
from connote.core.importing.known import OrganizationIds
from connote.core.things import ConnectionRow, FieldChange

JOB = "job"
"""The field of a change of company, which makes the former one a past stint."""

SEPARATOR = "\x1f"
_SNAPSHOT = ("first_name", "last_name", "company", "position", "connected_on")

IsChosen = Callable[[str], bool]


def snapshot(row: ConnectionRow) -> str:
    """Give the cells of a row as a contact remembers them until the next import."""
    return SEPARATOR.join(
        (row.first_name, row.last_name, row.company, row.position, row.connected_on)
    )


class News:
    """Weighs a row against a contact; afterwards `told` holds the columns to write.

    `changes` are the fields that change, `different` those that only would if it were chosen.
    """

    def __init__(
        self, contact: Any, row: ConnectionRow, *, is_left: IsChosen, is_taken: IsChosen
    ) -> None:
        """Note what is compared; `is_left` and `is_taken` say what the user chose, by field."""
        self.told: dict[str, Any] = {}
        self.changes: list[FieldChange] = []
        self.different: list[FieldChange] = []
        self._contact = contact
        self._row = row
        self._is_left = is_left
        self._is_taken = is_taken
        cells = contact.imported.split(SEPARATOR) if contact.imported else ()
        self._before = dict(zip(_SNAPSHOT, cells, strict=False))

    @property
    def is_new_job(self) -> bool:
        """Say whether the company changed."""
        return any(change.field == JOB for change in self.changes)

    @property
    def words_for_new_job(self) -> str:
        """Say which job took the place of which: `Clerk at XYZ Co. → Director at LMNOP Co.`."""
        company = next(change for change in self.changes if change.field == JOB)
        position = self._contact.position
        now = self.told.get("position", position)
        return f"{job(position, company.before)} → {job(now, company.after)}"

    def weigh(self, organizations: OrganizationIds, company: str) -> None:
        """Weigh every cell; `company` is what the book calls the contact's organization."""
        is_new_job = self._weigh_company(organizations, company)
        for name in ("first_name", "last_name", "position", "connected_on"):
            value = getattr(self._row, name)
            present = getattr(self._contact, name)
            if is_new_job and name == "position":
                self._take_position(present, value)
            elif self._is_chosen(name, present, value, self._has_changed(name, value)):
                self.told[name] = value
        if self.told.keys() & {"first_name", "last_name"}:
            first = self.told.get("first_name", self._contact.first_name)
            last = self.told.get("last_name", self._contact.last_name)
            self.told["sort_key"] = name_key(f"{last} {first}")
            self.told["name_key"] = name_key(f"{first} {last}")

    def _weigh_company(self, organizations: OrganizationIds, company: str) -> bool:
        """Take the organization, and say whether it takes the place of another."""
        place = organizations.of(self._row.company)
        present = self._contact.organization_id
        if place is None or place == present:
            return False
        if present is None:
            if self._is_chosen("organization", "", self._row.company, has_changed=True):
                self.told["organization"] = place
            return False
        before = self._before.get("company")
        has_changed = before is not None and place != organizations.of(before)
        if not self._is_chosen(JOB, company, self._row.company, has_changed):
            return False
        self.told["organization"] = place
        return True

    def _has_changed(self, name: str, value: str) -> bool:
        return name in self._before and self._before[name] != value

    def _is_chosen(self, field: str, present: str, value: str, has_changed: bool) -> bool:
        """Say whether a value is taken, and note it as a change, or as a difference."""
        if not value or value == present:
            return False
        is_news = not present or has_changed
        if (is_news and not self._is_left(field)) or self._is_taken(field):
            self.changes.append(FieldChange(field, present, value))
            return True
        if not is_news:
            self.different.append(FieldChange(field, present, value))
        return False

    def _take_position(self, present: str, value: str) -> None:
        """Take the position at the new company, also where none is told any more."""
        if value != present and not self._is_left("position"):
            self.told["position"] = value
            self.changes.append(FieldChange("position", present, value))
