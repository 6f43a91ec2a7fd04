"""Rows to CSV by RFC 4180: CRLF, UTF-8, quotes where they are needed; guarded or exact.

A reader must know whether to take the guard off. It does so unless the file says it is exact, and
says it by the header: an exact file that holds a cell which looks guarded has its first column's
name, and that one only, in quotation marks. Every CSV reader sees the same names; and since such
cells are rare, nearly all files are written plainly.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from connote.core.files.guard import guard, looks_guarded

_ROWS_A_CHUNK = 500
_BOM = b"\xef\xbb\xbf"


def write_rows(
    columns: Sequence[str], rows: Iterable[Mapping[str, str]], *, guarded: bool, bom: bool
) -> Iterator[bytes]:
    """Write a header and the rows in chunks; a column that a row lacks is empty."""
    records = [[row.get(column, "") for column in columns] for row in rows]
    header = ",".join(columns)
    if guarded:
        records = [[guard(cell) if cell else cell for cell in record] for record in records]
    elif any(looks_guarded(cell) for record in records for cell in record):
        header = f'"{columns[0]}",' + ",".join(columns[1:])
    yield (_BOM if bom else b"") + header.encode() + b"\r\n"
    for start in range(0, len(records), _ROWS_A_CHUNK):
        text = io.StringIO(newline="")
        csv.writer(text).writerows(records[start : start + _ROWS_A_CHUNK])
        yield text.getvalue().encode("utf-8", "replace")


def says_exact(data: bytes, columns: Sequence[str]) -> bool:
    """Say whether a file, its mark at the start taken off, is marked as exact."""
    return data.startswith(f'"{columns[0]}",{columns[1]}'.encode())
