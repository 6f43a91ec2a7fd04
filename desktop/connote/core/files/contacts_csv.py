"""Contacts as CSV, a row a person, out and in again without loss.

Several addresses, numbers or tags stand in one cell, joined by `; `; a semicolon of their own is
written `\\;`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from connote.core.files.csv_rows import Sheet, is_blank
from connote.core.files.csv_writing import says_exact, write_rows
from connote.core.files.guard import unguard
from connote.core.files.layouts import Layout, Parsed, places
from connote.core.speech import later, tr
from connote.core.things import FileKind, PersonRow, Skip

CONTACT_COLUMNS = (
    "id",
    "first_name",
    "last_name",
    "email",
    "phone",
    "profile_url",
    "organization",
    "position",
    "place",
    "tags",
    "connected_on",
    "remarks",
)


def write_contacts(
    rows: Iterable[Mapping[str, str]], *, guarded: bool, bom: bool
) -> Iterator[bytes]:
    """Write contacts, guarded for spreadsheets or exact, in chunks of bytes."""
    records = ([row.get(column, "") for column in CONTACT_COLUMNS] for row in rows)
    return write_rows(CONTACT_COLUMNS, records, guarded=guarded, bom=bom)


def joined(words: Iterable[str]) -> str:
    """Put several values into one cell."""
    return "; ".join(word.replace("\\", "\\\\").replace(";", "\\;") for word in words)


def apart(cell: str) -> tuple[str, ...]:
    """Take the values of a cell apart as `joined` put them together."""
    first, *others = _BETWEEN.findall(cell) or [""]
    words = (first, *(word.removeprefix(" ") for word in others))
    return tuple(_ESCAPED.sub(r"\1", word) for word in words if word)


_BETWEEN = re.compile(r"(?:[^\\;]|\\.|\\$)+", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


# ── and in again ─────────────────────────────────────────────────────────────────────────────

_NEEDED = ("first_name", "last_name", "profile_url", "connected_on")
_EMPTY = later("the row is empty")


def parse_contacts(sheet: Sheet) -> Parsed:
    """Read contacts back: every cell as it was before it was written; further columns are kept."""
    at = dict(zip(CONTACT_COLUMNS, places(sheet, CONTACT_COLUMNS), strict=True))
    restore = _as_it_is if says_exact(sheet.data, CONTACT_COLUMNS) else unguard
    rows: list[PersonRow] = []
    skipped: list[Skip] = []
    records = sheet.records(most_lines=None)  # remarks may have as many lines as they like
    for number, record in enumerate(islice(records, sheet.header_at, None), sheet.header_at + 1):
        if is_blank(record):
            continue
        if any(cell.strip() for cell in record):
            rows.append(_person(number, list(map(restore, record)), at, sheet.header))
        else:
            skipped.append(Skip(sheet.name, number, tr(_EMPTY)))
    skipped.extend(Skip(sheet.name, number, reason) for number, reason in records.broken)
    return Parsed(rows, skipped)


def _person(
    number: int, record: list[str], at: Mapping[str, int], header: Sequence[str]
) -> PersonRow:
    record += [""] * (len(header) - len(record))
    told = {column: record[place] if place >= 0 else "" for column, place in at.items()}
    ours = frozenset(at.values())
    further = [(place, cell) for place, cell in enumerate(record) if place not in ours and cell]
    return PersonRow(
        number,
        told["first_name"],
        told["last_name"],
        apart(told["email"]),
        apart(told["phone"]),
        told["profile_url"],
        told["organization"],
        told["position"],
        told["place"],
        apart(told["tags"]),
        told["remarks"],
        told["connected_on"],
        lines=_kept(further, header) if further else (),
    )


def _kept(cells: Sequence[tuple[int, str]], header: Sequence[str]) -> tuple[str, ...]:
    """Keep cells that no column of ours has room for."""
    from connote.core.files.kept_lines import content_line  # hardly ever needed
    from connote.core.files.line_words import own_line  # the same

    names = {place: header[place] if place < len(header) else "" for place, _ in cells}
    return tuple(content_line(own_line(names[place], place), cell) for place, cell in cells)


def _as_it_is(text: str) -> str:
    return text


CONTACTS_LAYOUT = Layout(
    FileKind.CONTACTS,
    "",  # as good as all contact files are called contacts.csv
    "contacts",
    _NEEDED,
    tuple(column for column in CONTACT_COLUMNS if column not in _NEEDED),
    parse_contacts,
    keeps_all=True,
)
