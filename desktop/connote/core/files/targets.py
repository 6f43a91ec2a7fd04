"""What may become a goal: companies that are followed, jobs that were saved or applied for."""

from __future__ import annotations

from functools import partial

from connote.core.files.csv_rows import Sheet
from connote.core.files.data_records import UNDATED, Noted, stripped_records
from connote.core.files.dates import Days
from connote.core.files.layouts import Layout, Parsed
from connote.core.speech import later, tr
from connote.core.things import FileKind, TargetRow

_NOBODY = later("it names no company")


def parse_targets(sheet: Sheet, columns: tuple[str, str, str]) -> Parsed:
    """Read organizations by the columns that hold the organization, the job and the date."""
    noted = Noted(sheet)
    records = list(stripped_records(sheet, columns, noted))
    days = Days(on for _, (_, _, on) in records)
    rows: list[TargetRow] = []
    for number, (organization, job, on) in records:
        if not organization:
            noted.skip(number, tr(_NOBODY))
            continue
        if on and not days[on]:
            noted.find(UNDATED, number)
        rows.append(TargetRow(number, organization, job, days[on]))
    return noted.parsed(rows)


_FOLLOWED = ("Organization", "Job Title", "Followed On")
_SAVED = ("Company Name", "Job Title", "Saved Date")
_APPLIED = ("Company Name", "Job Title", "Application Date")

TARGET_LAYOUTS = (
    Layout(
        FileKind.FOLLOWS,
        "companyfollows",
        later("companies"),
        ("Organization", "Followed On"),
        (),
        partial(parse_targets, columns=_FOLLOWED),
    ),
    Layout(
        FileKind.SAVED_JOBS,
        "savedjobs",
        later("jobs"),
        ("Saved Date", "Company Name"),
        ("Job Url", "Job Title"),
        partial(parse_targets, columns=_SAVED),
    ),
    Layout(
        FileKind.APPLICATIONS,
        "jobapplications",
        later("applications"),
        ("Application Date", "Company Name"),
        (
            "Contact Email",
            "Contact Phone Number",
            "Job Title",
            "Job Url",
            "Resume Name",
            "Question And Answers",
        ),
        partial(parse_targets, columns=_APPLIED),
    ),
)
