"""Connections.csv, the large one: a loop that does little for each of a million rows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice
from sys import intern

from connote.core.files.csv_rows import Sheet
from connote.core.files.data_records import EMPTY, UNDATED, UNLINKED, Noted, data_records
from connote.core.files.dates import Days
from connote.core.files.layouts import Layout, Parsed, places
from connote.core.files.matching import is_usual_profile, profile_url, unwrapped
from connote.core.files.rows_again import LARGE, RowsAgain
from connote.core.speech import later, tr
from connote.core.things import ConnectionRow, FileKind

_COLUMNS = (
    "First Name",
    "Last Name",
    "URL",
    "Email Address",
    "Company",
    "Position",
    "Connected On",
)
_HIDDEN = later("a hidden profile: the row holds no more than a date")
_CLOSED = later("a hidden profile: the row only says LinkedIn Member")
_NAMELESS = later("it holds neither a name nor a profile nor an e-mail address")
_NOBODY = frozenset((("", ""), ("LinkedIn", "Member")))


def parse_connections(sheet: Sheet) -> Parsed:
    """Read the people of Connections.csv; hidden profiles are skipped, unreadable dates left out.

    The rows of a large file are only counted here, and read again when they are looked at.
    """
    days = Days(_numeric_dates(sheet))
    noted = Noted(sheet)
    people = _people(sheet, days, noted)
    if len(sheet.data) < LARGE:
        return noted.parsed(list(people))
    count = sum(1 for _ in people)
    return noted.parsed(RowsAgain(count, lambda: _people(sheet, days, Noted(sheet))))


def _people(sheet: Sheet, days: Days, noted: Noted) -> Iterator[ConnectionRow]:
    """Make people of the records.

    Equal texts become one object, since names, companies and dates repeat: at a million rows
    that is half of the memory.
    """
    make = partial(tuple.__new__, ConnectionRow)
    for number, cells in data_records(sheet, _COLUMNS, noted):
        first, last, url, email, company, position, on = cells
        first, last = intern(first.strip()), intern(last.strip())
        company, position = intern(company.strip()), intern(position.strip())
        address = url if is_usual_profile(url) else profile_url(url)
        email = unwrapped(email).removeprefix("mailto:") if email else ""
        if not (address or email) and (first, last) in _NOBODY:
            noted.skip(number, tr(_CLOSED) if first else _why_nameless(company or position, on))
            continue
        day = days[on]
        if not day or address != url:
            _find_faults(noted, number, (on, day), (url, address))
        yield make((number, first, last, address, email, company, position, day))


def _why_nameless(work: str, on: str) -> str:
    """Say why a record without name, profile and e-mail is no person."""
    if work:
        return tr(_NAMELESS)
    return tr(_HIDDEN) if on.strip() else tr(EMPTY)


def _find_faults(noted: Noted, number: int, date: tuple[str, str], url: tuple[str, str]) -> None:
    """Note where a cell holds something and nothing could be read from it."""
    for (cell, read), sentence in ((date, UNDATED), (url, UNLINKED)):
        if cell.strip() and not read:
            noted.find(sentence, number)


def _numeric_dates(sheet: Sheet) -> list[str]:
    """Give all dates where the first ones are written in numbers, else none: a look less."""
    at = places(sheet, ("Connected On",))[0]

    def dates(count: int | None) -> list[str]:
        records = islice(sheet.records(), sheet.header_at, count)
        return [record[at] for record in records if len(record) > at]

    few = dates(sheet.header_at + 50)
    return dates(None) if any("/" in text for text in few) else []


CONNECTIONS_LAYOUT = Layout(
    FileKind.CONNECTIONS,
    "connections",
    later("contacts"),
    ("First Name", "Connected On"),
    _COLUMNS,
    parse_connections,
)
