"""Connections.csv, the large one: a loop that does little for each of a million rows."""

from __future__ import annotations

from itertools import islice
from operator import itemgetter

from connote.core.files.csv_rows import Sheet, is_blank
from connote.core.files.dates import connection_date, puts_day_first
from connote.core.files.layouts import Parsed, places
from connote.core.files.matching import profile_url, unwrapped
from connote.core.files.words import rows_named
from connote.core.things import ConnectionRow, Skip

CONNECTION_COLUMNS = (
    "First Name",
    "Last Name",
    "URL",
    "Email Address",
    "Company",
    "Position",
    "Connected On",
)
_HIDDEN = "a hidden profile: the row holds no more than a date"
_NAMELESS = "it holds neither a name nor a profile nor an e-mail address"
_EMPTY = "the row is empty"


def parse_connections(sheet: Sheet) -> Parsed:
    """Read the people of Connections.csv; hidden profiles are skipped, unreadable dates left out.

    Equal texts become one object, since names, companies and dates repeat: at a million rows
    that is half of the memory.
    """
    pick = itemgetter(*places(sheet, CONNECTION_COLUMNS))
    width = len(sheet.header)
    make = ConnectionRow._make
    same = dict[str, str]().setdefault
    day_first = _puts_day_first(sheet)
    rows: list[ConnectionRow] = []
    skipped: list[Skip] = []
    noted = _Noted()
    records = sheet.records()
    for number, record in enumerate(islice(records, sheet.header_at, None), sheet.header_at + 1):
        if len(record) != width:
            if is_blank(record):
                continue
            noted.fit(number, record, width)
        record.append("")
        first, last, url, email, company, position, on = pick(record)
        first, last = first.strip(), last.strip()
        email = unwrapped(email).removeprefix("mailto:") if email else ""
        address = profile_url(url) if url else ""
        if not (first or last or address or email):
            skipped.append(Skip(sheet.name, number, _why_nobody(record, company, position)))
            continue
        date = connection_date(on, day_first)
        if not date or address != url:
            noted.check(number, date, on, address, url)
        company, position = company.strip(), position.strip()
        rows.append(
            make(
                (
                    number,
                    same(first, first),
                    same(last, last),
                    address,
                    email,
                    same(company, company),
                    same(position, position),
                    same(date, date),
                )
            )
        )
    skipped.extend(Skip(sheet.name, number, reason) for number, reason in records.broken)
    return Parsed(rows, skipped, noted.remarks())


def _why_nobody(record: list[str], company: str, position: str) -> str:
    """Say why a record without name, profile and e-mail is no person."""
    if company.strip() or position.strip():
        return _NAMELESS
    return _HIDDEN if any(cell.strip() for cell in record) else _EMPTY


def _puts_day_first(sheet: Sheet) -> bool:
    """Look through the dates, but only where the first ones are written in numbers."""
    at = places(sheet, ("Connected On",))[0]

    def dates(count: int | None) -> list[str]:
        records = islice(sheet.records(), sheet.header_at, count)
        return [record[at] for record in records if len(record) > at]

    few = dates(sheet.header_at + 50)
    return any("/" in text for text in few) and puts_day_first(dates(None))


class _Noted:
    """The numbers of rows that a person should know about, by what was found in them."""

    def __init__(self) -> None:
        self._undated: list[int] = []
        self._unlinked: list[int] = []
        self._longer: list[int] = []

    def fit(self, number: int, record: list[str], width: int) -> None:
        """Fill a short record up to the header's width; note one that goes beyond it."""
        if any(cell.strip() for cell in record[width:]):
            self._longer.append(number)
        del record[width:]
        record.extend([""] * (width - len(record)))

    def check(self, number: int, date: str, on: str, address: str, url: str) -> None:
        """Note a date or an address that could not be read."""
        if not date and on.strip():
            self._undated.append(number)
        if not address and url.strip():
            self._unlinked.append(number)

    def remarks(self) -> list[str]:
        """Give a sentence for each thing found."""
        found = (
            (self._undated, "The date could not be read and was left out in {}."),
            (self._unlinked, "The profile address could not be used and was left out in {}."),
            (self._longer, "There are more cells than columns in {}; the rest was left aside."),
        )
        return [sentence.format(rows_named(rows)) for rows, sentence in found if rows]
