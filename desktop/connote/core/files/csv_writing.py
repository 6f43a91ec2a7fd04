"""Rows to CSV by RFC 4180: CRLF, UTF-8, quotes where they are needed; guarded or exact.

A reader must know whether to take the guard off. It does so unless the file says it is exact, and
says it by the header: an exact file that holds a cell which looks guarded has its first column's
name, and that one only, in quotation marks. Every CSV reader sees the same names; and since such
cells are rare, nearly all files are written plainly.
"""

from __future__ import annotations

import csv
import io
import string
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from connote.core.files.guard import guard, looks_guarded

_ROWS_A_CHUNK = 500
_BOM = b"\xef\xbb\xbf"


Cell = str | int | None

_PLAIN = frozenset(string.ascii_letters + string.digits)


def write_rows(
    columns: Sequence[str], rows: Iterable[Sequence[Cell]], *, guarded: bool, bom: bool
) -> Iterator[bytes]:
    """Write a header and the rows, their cells in the order of the columns, in chunks of bytes."""
    header = ",".join(columns)
    if guarded:
        rows = map(_guarded, rows)
    else:
        rows = list(rows)
        if any(looks_guarded(cell) for row in rows for cell in row if isinstance(cell, str)):
            header = f'"{columns[0]}",' + ",".join(columns[1:])
    yield (_BOM if bom else b"") + header.encode() + b"\r\n"
    rows = iter(rows)
    while chunk := list(islice(rows, _ROWS_A_CHUNK)):
        text = io.StringIO(newline="")
        csv.writer(text).writerows(chunk)
        yield text.getvalue().encode("utf-8", "replace")


def _guarded(row: Sequence[Cell]) -> list[Cell]:
    """Guard the cells that may need it; that most begin with a letter or digit is seen at once."""
    return [
        guard(cell)
        if isinstance(cell, str) and cell and (cell[0] not in _PLAIN or "\0" in cell)
        else cell
        for cell in row
    ]


def says_exact(data: bytes, columns: Sequence[str]) -> bool:
    """Say whether a file, its mark at the start taken off, is marked as exact."""
    return data.startswith(f'"{columns[0]}",{columns[1]}'.encode())
