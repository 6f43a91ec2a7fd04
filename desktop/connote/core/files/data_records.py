"""The records below a header, each accounted for: it becomes a row, or a skip with its reason.

Reasons and remarks name records by their number in the file and never quote a cell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from connote.core.files.csv_rows import Sheet, is_blank
from connote.core.files.layouts import Parsed, places
from connote.core.files.words import rows_named
from connote.core.speech import later, tr
from connote.core.things import Skip

UNDATED = later("The date could not be read and was left out in {}.")
UNLINKED = later("The profile address could not be used and was left out in {}.")
LONGER = later("There are more cells than columns in {}; the rest was left aside.")
EMPTY = later("the row is empty")


class Noted:
    """What a person should know about a sheet: skips, and in which rows something was found.

    Reasons and sentences may be marked with `later`.
    """

    def __init__(self, sheet: Sheet) -> None:
        self._file = sheet.name
        self._skipped: list[Skip] = []
        self._found: dict[str, list[int]] = {}

    def skip(self, number: int, reason: str) -> None:
        """Note that a record becomes no row, and why."""
        self._skipped.append(Skip(self._file, number, tr(reason)))

    def find(self, sentence: str, number: int) -> None:
        """Note a record that a sentence is about; `{}` in it will name the rows."""
        self._found.setdefault(sentence, []).append(number)

    def parsed(self, rows: Sequence[NamedTuple]) -> Parsed:
        """Give the rows with all that was noted."""
        remarks = [tr(told).format(rows_named(rows)) for told, rows in self._found.items()]
        return Parsed(rows, self._skipped, remarks)


def data_records(
    sheet: Sheet, columns: Sequence[str], noted: Noted, *, most_lines: int | None = None
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the number of each record that is not blank, and its cells in the columns named.

    A cell that isn't there is "". Broken records are noted as skipped at the end.
    """
    pick = itemgetter(*places(sheet, columns))
    width = len(sheet.header)
    records = sheet.records(most_lines) if most_lines else sheet.records()
    for number, record in enumerate(islice(records, sheet.header_at, None), sheet.header_at + 1):
        if len(record) != width:
            if is_blank(record):
                continue
            if any(cell.strip() for cell in record[width:]):
                noted.find(LONGER, number)
            record[width:] = ()
            record.extend([""] * (width - len(record)))
        record.append("")
        yield number, pick(record)
    for number, reason in records.broken:
        noted.skip(number, reason)


def stripped_records(
    sheet: Sheet, columns: Sequence[str], noted: Noted, *, most_lines: int | None = None
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the records as `data_records` does, without blanks around the cells or empty rows."""
    for number, cells in data_records(sheet, columns, noted, most_lines=most_lines):
        cells = tuple(map(str.strip, cells))
        if any(cells):
            yield number, cells
        else:
            noted.skip(number, EMPTY)
