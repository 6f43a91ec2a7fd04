"""What an import has done so far, counted as it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from connote.core.things import ImportReport, Skip


@dataclass
class Tally:
    """The running counts of an import; `run_id` is the import's own row in the book."""

    run_id: int
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    accepted: int = 0
    recovered: int = 0
    inbound: int = 0
    gone: list[int] = field(default_factory=list)
    job_changes: int = 0
    namesakes: int = 0
    """New people who are called like somebody in the book: possibly the same person."""
    skipped: list[Skip] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    connected: dict[int, str] = field(default_factory=dict)
    """Who stands in Connections.csv, by contact id, with the ISO day or ""."""
    invited: set[int] = field(default_factory=set)
    """Who stands in Invitations.csv as invited by me."""

    def report(self, files: Sequence[str], read: int, *, dry_run: bool) -> ImportReport:
        """Close the counts into a report."""
        if self.namesakes:
            count = (
                f"{self.namesakes} new people have" if self.namesakes > 1 else "1 new person has"
            )
            self.remarks.append(
                f"{count} the name of somebody in the book; a name alone joins nobody, so look "
                "whether they are the same."
            )
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
        )
