"""The outreach history as CSV, a row a request, out and in again without loss."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from connote.core.files.csv_rows import Sheet, is_blank
from connote.core.files.csv_writing import Cell, says_exact, write_rows
from connote.core.files.guard import unguard
from connote.core.files.layouts import Layout, Parsed, places
from connote.core.files.words import rows_named
from connote.core.speech import later, tr
from connote.core.things import FileKind, OutreachRow, Skip

COLUMNS = (
    "id",
    "contact",
    "email",
    "profile_url",
    "organization",
    "position",
    "goal",
    "channel",
    "template",
    "template_version",
    "direction",
    "state",
    "drafted_on",
    "sent_on",
    "accepted_on",
    "replied_on",
    "helped_on",
    "declined_on",
    "withdrawn_on",
    "gone_on",
    "days_to_acceptance",
    "shared_history",
    "note_length",
    "coach",
    "note",
)
_NEEDED = ("contact", "channel", "direction", "state", "note")


def write_outreach(rows: Iterable[Sequence[Cell]], *, guarded: bool, bom: bool) -> Iterator[bytes]:
    """Write the history, guarded for spreadsheets or exact, in chunks of bytes."""
    return write_rows(COLUMNS, rows, guarded=guarded, bom=bom)


def parse_outreach(sheet: Sheet) -> Parsed:
    """Read a history back: every cell as it was before it was written, no blank trimmed."""
    at = places(sheet, COLUMNS)
    width = len(sheet.header)
    restore = _as_it_is if says_exact(sheet.data, COLUMNS) else unguard
    rows: list[OutreachRow] = []
    skipped: list[Skip] = []
    longer: list[int] = []
    records = sheet.records(most_lines=None)  # a note may have as many lines as it likes
    for number, record in enumerate(islice(records, sheet.header_at, None), sheet.header_at + 1):
        if is_blank(record):
            continue
        if len(record) > width and any(record[width:]):
            longer.append(number)
        if not any(cell.strip() for cell in record):
            skipped.append(Skip(sheet.name, number, tr("the row is empty")))
            continue
        record.extend([""] * (width - len(record)))
        cells = (restore(record[place]) if place >= 0 else "" for place in at)
        rows.append(OutreachRow(number, dict(zip(COLUMNS, cells, strict=True))))
    skipped.extend(Skip(sheet.name, number, reason) for number, reason in records.broken)
    remark = (
        tr("There are more cells than columns in {longer}.").format(longer=rows_named(longer))
        if longer
        else ""
    )
    return Parsed(rows, skipped, (remark,) if remark else ())


def _as_it_is(text: str) -> str:
    return text


OUTREACH_LAYOUT = Layout(
    FileKind.OUTREACH,
    "outreach",
    later("requests"),
    _NEEDED,
    tuple(column for column in COLUMNS if column not in _NEEDED),
    parse_outreach,
)
