"""Any table of people: a look at it, and its rows by what its columns mean.

`preview_table` shows what would be read, with a guess for every column; `read_table` reads by the
mapping a person settled on; `read_by_guess` takes a table whose guess is good enough unasked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from connote.core.errors import FileUnreadable, TableUnclear
from connote.core.files.column_words import BARE_NAMES, keys_of, word_key
from connote.core.files.csv_rows import (
    DELIMITERS,
    Records,
    Sheet,
    declared_delimiter,
    is_blank,
    steady_delimiter,
)
from connote.core.files.dates import puts_day_first
from connote.core.files.decoding import ENCODINGS, Decoded, to_utf8
from connote.core.files.foreign import HEAD, looks_binary, refuse_foreign
from connote.core.files.layouts import Parsed
from connote.core.files.line_words import line_of
from connote.core.files.people_rows import PersonMaker
from connote.core.files.table_guess import guess_mapping, header_place
from connote.core.files.trackers import is_tracker, parse_tracker
from connote.core.files.words import columns_named, listed
from connote.core.speech import figure, later, tr
from connote.core.things import FileKind, FileRead, Mapping, Meaning, PersonRow, Skip, TablePreview

_LOOKED_AT = 100
_DAYS = ("BDAY", "ANNIVERSARY")
_DATES_LOOKED_AT = 50
_MOST_COLUMNS = 20_000
_MEANINGS = {
    Meaning.FIRST_NAME: later("first name"),
    Meaning.LAST_NAME: later("last name"),
    Meaning.FULL_NAME: later("full name"),
    Meaning.EMAIL: later("e-mail"),
    Meaning.PHONE: later("phone"),
    Meaning.URL: later("profile"),
    Meaning.COMPANY: later("company"),
    Meaning.POSITION: later("position"),
    Meaning.PLACE: later("place"),
    Meaning.TAGS: later("tags"),
    Meaning.REMARKS: later("remarks"),
    Meaning.HISTORY_KIND: later("how you know each other"),
    Meaning.HISTORY_PLACE: later("where you met"),
    Meaning.CONNECTED_ON: later("the day you connected"),
}
_ENGLISH = keys_of("First Name, Given Name, Full Name, Birthday, Company, Date of Birth")
_IN_NUMBERS = re.compile(r"\d[/-]\d{1,2}[/-]\d")
_FAMILY_FIRST = re.compile(r"[^,\d]+, [^\W\d_][^\W\d_A-Z][^,.\d]*")


def preview_table(
    name: str,
    data: bytes,
    encoding: str = "",
    delimiter: str = "",
    count: int = 20,
    has_header: bool | None = None,
) -> TablePreview:
    """Show the first rows of a table as they would be read, with what can be chosen instead.

    What is not said is guessed: encoding, delimiter, whether there is a header. Raises
    FileUnreadable where the file is no text or holds nothing.
    """
    decoded = _decoded(name, data, encoding)
    sheet = _sheet(name, decoded, delimiter, has_header)
    rows = list(islice(_below(sheet), max(count, _LOOKED_AT)))
    mapping = guess_mapping(sheet.header, rows, has_header=bool(sheet.header_at))
    width = len(sheet.header)
    fitted = (tuple(row[:width]) + ("",) * (width - len(row)) for row in rows[:count])
    return TablePreview(
        name,
        sheet.header,
        tuple(fitted),
        decoded.encoding,
        sheet.delimiter,
        mapping,
        sheet.remarks,
        _in_use_first(decoded.encoding),
        tuple(dict.fromkeys((sheet.delimiter, *DELIMITERS))),
    )


def read_table(
    name: str, data: bytes, mapping: Mapping, encoding: str = "", delimiter: str = ""
) -> FileRead:
    """Read a table by what its columns mean; columns beyond the mapping are kept."""
    decoded = _decoded(name, data, encoding)
    return _read(_sheet(name, decoded, delimiter, mapping.has_header), mapping, FileKind.TABLE)


def read_by_guess(name: str, decoded: Decoded) -> FileRead:
    """Read a table whose columns explain themselves, with a remark that says how they were read.

    Raises TableUnclear where no name is among them, or nothing else to know a person by.
    """
    sheet = _sheet(name, decoded, "", None)
    if not sheet.header_at:
        raise TableUnclear(
            tr(
                "{name} has no row that names its columns, such as “Name”, “Company” and “E-mail”."
            ).format(name=name)
        )
    rows = list(islice(_below(sheet), _LOOKED_AT))
    mapping = guess_mapping(sheet.header, rows)
    if is_tracker(sheet.header, mapping):
        return _file_read(sheet, FileKind.OUTREACH, parse_tracker(sheet, mapping))
    if not (mapping.names_people and _are_people(sheet, mapping, rows)):
        found = columns_named([cell for cell in sheet.header if cell.strip()])
        raise TableUnclear(
            tr("{name} is no file that Connote knows: its columns are {found}.").format(
                name=name, found=found
            )
        )
    file = _read(sheet, mapping, FileKind.TABLE)
    return FileRead(
        file.name, file.kind, file.rows, file.skipped, (_how_read(sheet, mapping), *file.remarks)
    )


def parse_people(sheet: Sheet) -> Parsed:
    """Read an address book whose columns all have names that are known."""
    mapping = guess_mapping(sheet.header, islice(_below(sheet), _LOOKED_AT))
    return _parse(sheet, mapping)


# ── opening ──────────────────────────────────────────────────────────────────────────────────


def _decoded(name: str, data: bytes, encoding: str) -> Decoded:
    refuse_foreign(name, data[:HEAD])
    decoded = to_utf8(data, encoding)
    if not decoded.data or decoded.data.isspace():
        raise FileUnreadable(tr("{name} is empty.").format(name=name))
    if looks_binary(decoded.data):
        raise FileUnreadable(tr("{name} is no text file.").format(name=name))
    return decoded


def _sheet(name: str, decoded: Decoded, delimiter: str, has_header: bool | None) -> Sheet:
    """Find the header, or name the columns by their number."""
    data = decoded.data
    delimiter = delimiter or steady_delimiter(data)
    first = list(islice(Records(data, delimiter).with_care(), _LOOKED_AT))
    if declared_delimiter(data):
        first[0] = []
    at = header_place(first[:20]) if has_header is not False else 0
    if has_header and not at:
        at = next((number for number, record in enumerate(first, 1) if any(record)), 0)
    if at:
        header = tuple(first[at - 1])
    else:
        width = max(map(len, first), default=0)
        header = tuple(
            tr("Column {number}").format(number=number) for number in range(1, width + 1)
        )
    if len(header) > _MOST_COLUMNS:
        raise FileUnreadable(
            tr("{name} has {number} columns, more than any list of people.").format(
                name=name, number=figure(len(header))
            )
        )
    return Sheet(name, data, delimiter, header, at, decoded.remarks)


def _below(sheet: Sheet) -> Iterator[list[str]]:
    """Yield the records below the header that are not blank."""
    start = sheet.header_at or bool(declared_delimiter(sheet.data))
    records = islice(sheet.records(), start, None)
    return (record for record in records if not is_blank(record))


def _are_people(sheet: Sheet, mapping: Mapping, rows: Sequence[Sequence[str]]) -> bool:
    """Doubt a column called just “Name” beside a link or a title: courses have those, too."""
    names = (name for name, meaning in zip(sheet.header, mapping.columns, strict=True)
             if meaning in (Meaning.FULL_NAME, Meaning.FIRST_NAME, Meaning.LAST_NAME))  # fmt: skip
    if any(word_key(name) not in BARE_NAMES for name in names):
        return True
    if set(mapping.columns) & {Meaning.EMAIL, Meaning.PHONE, Meaning.COMPANY}:
        return True
    if Meaning.URL not in mapping.columns:
        return False
    at = mapping.columns.index(Meaning.URL)
    return any("linkedin." in row[at].lower() for row in rows if len(row) > at)


def _in_use_first(encoding: str) -> tuple[tuple[str, str], ...]:
    words = {encoding: encoding} | {name: tr(told) for name, told in ENCODINGS.items()}
    return tuple(words.items())


# ── reading ──────────────────────────────────────────────────────────────────────────────────


def _read(sheet: Sheet, mapping: Mapping, kind: FileKind) -> FileRead:
    missing = len(sheet.header) - len(mapping.columns)
    columns = (*mapping.columns, *[Meaning.KEEP] * missing)
    return _file_read(sheet, kind, _parse(sheet, Mapping(columns, mapping.has_header)))


def _file_read(sheet: Sheet, kind: FileKind, parsed: Parsed) -> FileRead:
    skipped = tuple(sorted(parsed.skipped, key=lambda skip: skip.row))
    remarks = (*sheet.remarks, *parsed.remarks)
    return FileRead(sheet.name, kind, tuple(parsed.rows), skipped, remarks)


def _parse(sheet: Sheet, mapping: Mapping) -> Parsed:
    """Make a person of each record below the header, or a skip."""
    maker = PersonMaker(
        sheet.header,
        mapping,
        day_first=_puts_day_first(sheet, mapping),
        family_first=_puts_family_first(sheet, mapping),
    )
    rows: list[PersonRow] = []
    skipped: list[Skip] = []
    records = sheet.records(most_lines=None)
    start = sheet.header_at or int(bool(declared_delimiter(sheet.data)))
    for number, record in enumerate(islice(records, start, None), start + 1):
        if is_blank(record):
            continue
        made = maker.make(number, record)
        if isinstance(made, str):
            skipped.append(Skip(sheet.name, number, made))
        else:
            rows.append(made)
    skipped.extend(Skip(sheet.name, number, reason) for number, reason in records.broken)
    return Parsed(rows, skipped)


def _puts_day_first(sheet: Sheet, mapping: Mapping) -> bool:
    """Say whether 3/4/85 is in April: by any number over 12, else by the language of the header."""
    places = [
        at
        for at, (name, meaning) in enumerate(zip(sheet.header, mapping.columns, strict=False))
        if meaning is Meaning.CONNECTED_ON or (meaning is Meaning.KEEP and line_of(name) in _DAYS)
    ]

    def texts(count: int | None) -> Iterator[str]:
        records = islice(_below(sheet), count)
        return (record[at] for record in records for at in places if len(record) > at)

    if not places or not any(map(_IN_NUMBERS.search, texts(_DATES_LOOKED_AT))):
        return False
    is_english = any(word_key(name) in _ENGLISH for name in sheet.header)
    return puts_day_first(texts(None)) or not is_english


def _puts_family_first(sheet: Sheet, mapping: Mapping) -> bool:
    """Say whether whole names are written `Stone, Mary`, and not `Mary Stone, PhD`."""
    if Meaning.FULL_NAME not in mapping.columns:
        return False
    at = mapping.columns.index(Meaning.FULL_NAME)
    names = [record[at] for record in islice(_below(sheet), _LOOKED_AT) if len(record) > at]
    turned = sum(1 for name in names if _FAMILY_FIRST.fullmatch(name.strip()))
    return turned * 10 >= 7 * len(names) > 0


def _how_read(sheet: Sheet, mapping: Mapping) -> str:
    """Say which columns were read as what."""
    read = [
        tr("{column} as {meaning}").format(
            column=columns_named([name]), meaning=tr(_MEANINGS[meaning])
        )
        for name, meaning in zip(sheet.header, mapping.columns, strict=False)
        if meaning not in (Meaning.KEEP, Meaning.LEAVE)
    ]
    kept = sum(meaning is Meaning.KEEP for meaning in mapping.columns)
    if kept == 1:
        told = tr("The columns were read so: {read}; one more is kept as it is.")
    elif kept:
        told = tr("The columns were read so: {read}; %n more are kept as they are.", "", kept)
    else:
        told = tr("The columns were read so: {read}.")
    return told.format(read=listed(read))
