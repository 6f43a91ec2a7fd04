"""What may become a goal: companies that are followed, and jobs that were saved or applied for.

Nothing becomes a goal unasked. A plan offers each organization once, and those that were chosen
get a goal with the organization as its target.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from connote.core.errors import AskedWrongly
from connote.core.files.matching import organization_key
from connote.core.goals import Goals
from connote.core.importing.tally import Tally
from connote.core.speech import tr
from connote.core.store.tables import Goal, Organization, plain_rows
from connote.core.things import FieldChange, ItemKind, TargetRow

_MOST_NAMED = 10


class Targets:
    """Takes the rows of Company Follows, Saved Jobs and Job Applications."""

    def __init__(self, tally: Tally, goals: Goals) -> None:
        """Read which organizations are the target of a goal already."""
        self._tally = tally
        self._goals = goals
        targets = Goal.select(Organization.key).join(Organization)
        self._known = {key for (key,) in plain_rows(targets)}
        self._wanted = {organization_key(name): name for name in tally.choices.goals}
        self._offered: list[str] = []

    def take(self, rows: Sequence[TargetRow], file: str) -> Iterator[None]:
        """Take the rows, yielding after each; one whose goal is not wanted changes nothing."""
        for row in rows:
            key = organization_key(row.organization)
            if key in self._known:
                self._tally.unchanged += 1
            elif key in self._wanted:
                self._goals.add(
                    tr("network into {organization}").format(organization=row.organization),
                    target=row.organization,
                )
                self._known.add(key)
                self._tally.new += 1
                self._tell(row, file)
            else:
                self._known.add(key)
                self._tally.unchanged += 1
                self._tell(row, file)
            yield

    def refuse_unknown(self) -> None:
        """Raise AskedWrongly where a goal is wanted that no file and no goal of the book names."""
        for key, name in self._wanted.items():
            if key not in self._known:
                offered = ", ".join(self._offered[:_MOST_NAMED]) or "none"
                raise AskedWrongly(
                    tr(
                        "The files tell of no company “{name}” that could be a goal; they offer: "
                        "{offered}. Nothing was imported."
                    ).format(name=name, offered=offered)
                )

    def _tell(self, row: TargetRow, file: str) -> None:
        self._offered.append(row.organization)
        job = (FieldChange("position", "", row.job),) if row.job else ()
        self._tally.list(ItemKind.GOAL, row.organization, file, row.row, job)
