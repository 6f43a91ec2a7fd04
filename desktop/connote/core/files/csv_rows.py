"""CSV text to records: delimiter, header, and what an unclosed quotation mark would swallow.

Records are numbered as `csv.reader` yields them, from 1, preamble and blank lines counted.
The standard reader does the work, in its strict mode; where it objects, the file is read again
from that record on with care, so that one broken row never takes the rows after it along:

    a stray quote inside one line     read as `csv.reader` reads it
    a quote that is never closed      the record is named as broken, the rest goes on at the next
                                      line; never closed means: up to the end of the file, over
                                      more than 200 lines, or up to a quote no cell can end at
    a cell of more than 10 MiB        the record is named as broken
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from connote.core.speech import tr

DELIMITERS = (",", ";", "\t", "|")
HEADER_WITHIN = 15
"""A header stands within this many records from the start."""

_STEADY_OVER = 20
_MOST_LINES = 200
_LONGEST_CELL = 10 << 20
_DECLARED = re.compile(rb'"?sep=([!-~\t ])"?(?=[\r\n])', re.IGNORECASE)
_END = "\0end"  # cannot occur: NULs are gone before


@dataclass
class Records:
    """The records of a CSV text, to be iterated once; `broken` fills up on the way.

    `data` is UTF-8. A broken record comes out empty, so that the numbering holds; `broken` has its
    number and why. `most_lines` is what one cell may span, None where nothing speaks against more.
    """

    data: bytes
    delimiter: str = ","
    most_lines: int | None = _MOST_LINES
    broken: list[tuple[int, str]] = field(default_factory=list)

    def __iter__(self) -> Iterator[list[str]]:
        """Yield the records, fast for as long as the file is well made."""
        csv.field_size_limit(_LONGEST_CELL)
        reader = csv.reader(_lines(self.data), delimiter=self.delimiter, strict=True)
        number = line = 0
        most = self.most_lines or len(self.data) + 1
        try:
            for record in reader:
                if reader.line_num - line > most:
                    break
                line = reader.line_num
                number += 1
                yield record
            else:
                return
        except csv.Error:
            pass
        yield from self.with_care(line, number)

    def with_care(self, line: int = 0, number: int = 0) -> Iterator[list[str]]:
        """Go on after `line` lines and `number` records, remembering each record's lines."""
        source = _Lines(islice(_lines(self.data), line, None), self.most_lines)
        while True:
            reader = csv.reader(source.record(), delimiter=self.delimiter, strict=True)
            number += 1
            try:
                record = next(reader, None)
            except csv.Error:
                source.keep_first()
                record = self._one_line(source.taken[0], number, line + 1)
            if record is None:
                return
            line += len(source.taken)
            yield record

    def _one_line(self, text: str, number: int, line: int) -> list[str]:
        """Read a line that the strict reader refused; note it as broken if it stays open."""
        try:
            records = list(csv.reader((text, _END), delimiter=self.delimiter))
        except csv.Error:
            self.broken.append(
                (number, tr("a cell in it is longer than 10 MiB (line {line})").format(line=line))
            )
            return []
        if records[-1] == [_END]:
            return records[0]
        self.broken.append(
            (number, tr("a quotation mark in it is never closed (line {line})").format(line=line))
        )
        return []


class _Lines:
    """Lines that can be given back: `taken` are those of the record being read."""

    def __init__(self, lines: Iterator[str], most: int | None) -> None:
        self.taken: list[str] = []
        self._lines = lines
        self._again: deque[str] = deque()
        self._most = most

    def record(self) -> Iterator[str]:
        """Start a record and yield its lines, at most as many as a record may have."""
        self.taken = []
        while self._most is None or len(self.taken) < self._most:
            line = self._again.popleft() if self._again else next(self._lines, None)
            if line is None:
                return
            self.taken.append(line)
            yield line

    def keep_first(self) -> None:
        """Give all lines of the record back but its first."""
        self._again.extendleft(reversed(self.taken[1:]))
        del self.taken[1:]


def _lines(data: bytes) -> Iterator[str]:
    """Stream the lines with their ends, whichever they are."""
    return io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", newline="")


def declared_delimiter(data: bytes) -> str:
    """Give the delimiter that a first line like `sep=;` names, as spreadsheets write it, or ""."""
    found = _DECLARED.match(data)
    return found[1].decode() if found else ""


def heads(data: bytes, count: int = HEADER_WITHIN) -> dict[str, list[list[str]]]:
    """Read the first records by each delimiter that could be meant."""
    csv.field_size_limit(_LONGEST_CELL)
    declared = declared_delimiter(data)
    return {
        delimiter: list(islice(Records(data, delimiter).with_care(), count))
        for delimiter in ((declared,) if declared else DELIMITERS)
    }


def steady_delimiter(data: bytes) -> str:
    """Name the delimiter by which most of the first 20 records have one width, wider first."""
    if declared := declared_delimiter(data):
        return declared
    best, best_score = ",", (0.0, 0)
    for delimiter, records in heads(data, _STEADY_OVER).items():
        widths = Counter(len(record) for record in records if len(record) > 1)
        if not widths:
            continue
        width, times = max(widths.items(), key=lambda item: (item[1], item[0]))
        filled = sum(1 for record in records if any(record))
        score = (times / filled if filled else 0.0, width)
        if score > best_score:
            best, best_score = delimiter, score
    return best


_LETTERS_ONLY = re.compile(r"[\s_\-.]+")


def column_key(text: str) -> str:
    """Fold a column's name: without case, spaces, underscores, hyphens and periods."""
    return _LETTERS_ONLY.sub("", text.strip("\ufeff")).lower()


def is_blank(record: list[str]) -> bool:
    """Say whether a record is an empty line, or one of nothing but spaces."""
    return not record or (len(record) == 1 and not record[0].strip())


@dataclass(frozen=True)
class Sheet:
    """A CSV file whose header was found: `header` as it is written, in record `header_at`."""

    name: str
    data: bytes
    delimiter: str
    header: tuple[str, ...]
    header_at: int
    remarks: tuple[str, ...] = ()

    def columns(self) -> Mapping[str, int]:
        """Give the place of each column by its folded name; of namesakes the first counts."""
        return {column_key(name): at for at, name in reversed(list(enumerate(self.header)))}

    def records(self, most_lines: int | None = _MOST_LINES) -> Records:
        """Open the file's records from its first line on."""
        return Records(self.data, self.delimiter, most_lines)

    def unknown_columns(self, known: Iterable[str]) -> tuple[str, ...]:
        """List the columns, as written, that are not among the known ones."""
        keys = {column_key(name) for name in known}
        return tuple(
            name.strip() for name in self.header if name.strip() and column_key(name) not in keys
        )
