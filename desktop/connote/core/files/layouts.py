"""How a kind of file is known: the columns it needs, those it may have, and its usual name.

A layout is data; the list of them is the registry that `reading` goes through. A new kind of CSV
is one more layout with a function that turns its sheet into rows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from connote.core.errors import FileUnreadable
from connote.core.files.csv_rows import Sheet, column_key, heads, steady_delimiter
from connote.core.files.rows_again import RowsAgain
from connote.core.files.words import columns_named
from connote.core.speech import tr
from connote.core.things import FileKind, FileRead, Skip


class Parsed(NamedTuple):
    """What a reader made of a sheet: rows, records not taken, and remarks."""

    rows: Sequence[NamedTuple]
    skipped: Sequence[Skip] = ()
    remarks: Sequence[str] = ()


@dataclass(frozen=True)
class Layout:
    """A kind of CSV file: `holds` says in one plural noun what its rows are.

    `stem` is its usual name, "" where the name says nothing; one that `keeps_all` has a use for
    every column, known or not.
    """

    kind: FileKind
    stem: str
    holds: str
    needed: tuple[str, ...]
    further: tuple[str, ...]
    parse: Callable[[Sheet], Parsed]
    keeps_all: bool = False

    @property
    def known(self) -> tuple[str, ...]:
        """List all columns that have a meaning here."""
        return self.needed + self.further


_COPY = re.compile(r"(?:\(\d+\)|copy|\d{6,})+$")
_PART = re.compile(r"_\d{1,3}$")


def stem_key(name: str) -> str:
    """Fold a file's name: no folder, ending, case, spaces, underscores, ` (1)` of a copy, `_2`."""
    base = re.split(r"[/\\]", name)[-1].lower().removesuffix(".csv")
    return _COPY.sub("", column_key(_PART.sub("", base)))


def layout_by_name(name: str, layouts: Sequence[Layout]) -> Layout | None:
    """Find the layout whose usual file name this is."""
    key = stem_key(name)
    return next((layout for layout in layouts if layout.stem and layout.stem == key), None)


def find_sheet(
    name: str, data: bytes, layouts: Sequence[Layout], remarks: tuple[str, ...] = ()
) -> tuple[Layout, Sheet] | None:
    """Find the header that a layout needs among the first records, by any delimiter.

    Where the header fits several, the name of the file decides, then the order of the layouts.
    """
    named = layout_by_name(name, layouts)
    ranked = sorted(layouts, key=lambda layout: layout is not named)
    wanted = [(layout, {column_key(name) for name in layout.needed}) for layout in ranked]
    for delimiter, records in heads(data).items():
        for number, record in enumerate(records, start=1):
            columns = {column_key(cell) for cell in record}
            for layout, needed in wanted:
                if needed <= columns:
                    return layout, Sheet(name, data, delimiter, tuple(record), number, remarks)
    return None


def explain_unknown(name: str, data: bytes, layouts: Sequence[Layout]) -> FileUnreadable:
    """Put into words why no layout fits: what columns there are, and which ones lack."""
    records = heads(data)[steady_delimiter(data)]
    header = _likeliest_header(records, layouts)
    layout = layout_by_name(name, layouts) or _nearest(header, layouts)
    if layout is None:
        if header:
            told = tr("{name} is no file that Connote knows: its columns are {columns}.")
        else:
            told = tr("{name} is no file that Connote knows: it has no header.")
        return FileUnreadable(told.format(name=name, columns=header and columns_named(header)))
    columns = {column_key(cell) for cell in header}
    lacking = [needed for needed in layout.needed if column_key(needed) not in columns]
    known = {column_key(known) for known in layout.known}
    unknown = [cell for cell in header if column_key(cell) and column_key(cell) not in known]
    if unknown:
        told = tr(
            "{name} cannot be read as {kind}: it lacks the {lacking} and has the unknown {unknown}."
        )
    elif header:
        told = tr(
            "{name} cannot be read as {kind}: it lacks the {lacking}; its columns are {columns}."
        )
    else:
        told = tr("{name} cannot be read as {kind}: it lacks the {lacking}; it has no header.")
    return FileUnreadable(
        told.format(
            name=name,
            kind=tr(layout.kind),
            lacking=_column(lacking),
            unknown=unknown and _column(unknown),
            columns=header and columns_named(header),
        )
    )


def _column(names: Sequence[str]) -> str:
    told = tr("(column|columns) {names}", "%n is their number", len(names))
    return told.format(names=columns_named(names))


def _likeliest_header(records: Sequence[list[str]], layouts: Sequence[Layout]) -> list[str]:
    """Take the record that shares most columns with any layout, else the first with cells."""
    several = [record for record in records if sum(1 for cell in record if cell.strip()) > 1]
    best = max(several, key=lambda record: _most_shared(record, layouts), default=[])
    return [cell.strip() for cell in best if cell.strip()]


def _most_shared(record: Sequence[str], layouts: Sequence[Layout]) -> int:
    return max(_shared(record, layout) for layout in layouts)


def _shared(record: Sequence[str], layout: Layout) -> int:
    return len({column_key(cell) for cell in record} & {column_key(c) for c in layout.known})


def _nearest(header: Sequence[str], layouts: Sequence[Layout]) -> Layout | None:
    """Find the layout with at least three columns in common, or two of few."""
    best = max(layouts, key=lambda layout: _shared(header, layout))
    shared = _shared(header, best)
    return best if shared >= 3 or (shared == 2 and len(header) <= 4) else None


def read_sheet(layout: Layout, sheet: Sheet) -> FileRead:
    """Read a sheet's rows by its layout, with a remark on the columns that mean nothing here."""
    parsed = layout.parse(sheet)
    remarks = list(sheet.remarks)
    unknown = () if layout.keeps_all else sheet.unknown_columns(layout.known)
    if unknown:
        told = tr("The {columns} (is|are) not known and left aside.", "", len(unknown))
        remarks.append(told.format(columns=_column(unknown)))
    skipped = tuple(sorted(parsed.skipped, key=lambda skip: skip.row))
    rows = parsed.rows if isinstance(parsed.rows, RowsAgain) else tuple(parsed.rows)
    return FileRead(sheet.name, layout.kind, rows, skipped, (*remarks, *parsed.remarks))


def places(sheet: Sheet, names: Sequence[str]) -> tuple[int, ...]:
    """Find each column's place; a column that is not there gets -1.

    Readers append one empty cell to every record, so that -1 reads as empty.
    """
    columns: Mapping[str, int] = sheet.columns()
    return tuple(columns.get(column_key(name), -1) for name in names)
