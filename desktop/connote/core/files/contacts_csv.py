"""Contacts as CSV, a row a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from connote.core.files.csv_writing import write_rows

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
    return write_rows(CONTACT_COLUMNS, rows, guarded=guarded, bom=bom)
