"""LinkedIn's own CSV files, of every era: connections, invitations, profile, positions, education.

Columns are found by name, so their order and the preamble don't matter, and those that an era
lacks read as empty. Each reader accounts for every record after the header that is not a blank
line: it becomes a row, or a skip with its reason. Reasons and remarks never quote a cell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from connote.core.files.connections import CONNECTION_COLUMNS, parse_connections
from connote.core.files.csv_rows import Sheet, is_blank
from connote.core.files.dates import goes_on, invitation_date, puts_day_first, stint_date
from connote.core.files.layouts import Layout, Parsed, places
from connote.core.files.matching import profile_url
from connote.core.files.words import rows_named
from connote.core.things import FileKind, InvitationRow, ProfileRow, Skip, StintKind, StintRow

_INVITATION_COLUMNS = (
    "From",
    "To",
    "Sent At",
    "Direction",
    "Message",
    "inviterProfileUrl",
    "inviteeProfileUrl",
)
_PROFILE_COLUMNS = ("First Name", "Last Name", "Headline", "Geo Location", "Location")
_PROFILE_FURTHER = (
    "Maiden Name",
    "Address",
    "Birth Date",
    "Summary",
    "Industry",
    "Zip Code",
    "Twitter Handles",
    "Websites",
    "Instant Messengers",
)
_POSITION_COLUMNS = ("Company Name", "Title", "Started On", "Finished On", "Location")
_EDUCATION_COLUMNS = ("School Name", "Start Date", "End Date", "Degree Name")
_DIRECTIONS = {"OUTGOING": True, "INCOMING": False}


class _Record(NamedTuple):
    """A data record: its number and the cells asked for, stripped, "" where there is none."""

    number: int
    cells: tuple[str, ...]


def _data_records(sheet: Sheet, columns: Sequence[str], skipped: list[Skip]) -> Iterator[_Record]:
    """Yield the records after the header; broken and empty ones are noted as skipped."""
    pick = itemgetter(*places(sheet, columns))
    width = len(sheet.header)
    records = sheet.records()
    for number, record in enumerate(islice(records, sheet.header_at, None), sheet.header_at + 1):
        if is_blank(record):
            continue
        record.extend([""] * (width + 1 - len(record)))
        if len(record) > width:
            record.append("")
        cells = tuple(cell.strip() for cell in pick(record))
        if any(cells):
            yield _Record(number, cells)
        else:
            skipped.append(Skip(sheet.name, number, "the row is empty"))
    skipped.extend(Skip(sheet.name, number, reason) for number, reason in records.broken)


def _unread_dates(numbers: Sequence[int]) -> list[str]:
    return [f"A date could not be read in {rows_named(numbers)}."] if numbers else []


# ── invitations ──────────────────────────────────────────────────────────────────────────────


def parse_invitations(sheet: Sheet) -> Parsed:
    """Read Invitations.csv; whether it writes day or month first shows only in the whole file."""
    skipped: list[Skip] = []
    undated: list[int] = []
    rows: list[InvitationRow] = []
    records = list(_data_records(sheet, _INVITATION_COLUMNS, skipped))
    day_first = puts_day_first(record.cells[2] for record in records)
    for number, cells in records:
        sender, receiver, sent_at, direction, message, sender_url, receiver_url = cells
        is_outgoing = _DIRECTIONS.get(direction.upper())
        if is_outgoing is None:
            reason = "the direction is neither OUTGOING nor INCOMING"
        elif not (receiver or receiver_url if is_outgoing else sender or sender_url):
            reason = "it does not say who the other person is"
        else:
            sent_on = invitation_date(sent_at, day_first)
            if not sent_on:
                undated.append(number)
            urls = profile_url(sender_url), profile_url(receiver_url)
            rows.append(
                InvitationRow(number, sender, receiver, sent_on, message, is_outgoing, *urls)
            )
            continue
        skipped.append(Skip(sheet.name, number, reason))
    return Parsed(rows, skipped, _unread_dates(undated))


# ── me ───────────────────────────────────────────────────────────────────────────────────────


def parse_profile(sheet: Sheet) -> Parsed:
    """Read the one row of Profile.csv."""
    skipped: list[Skip] = []
    rows: list[ProfileRow] = []
    for number, cells in _data_records(sheet, _PROFILE_COLUMNS, skipped):
        first, last, headline, place, location = cells
        if rows:
            skipped.append(Skip(sheet.name, number, "only the first row says who you are"))
        elif first or last:
            rows.append(ProfileRow(number, first, last, headline, place or location))
        else:
            skipped.append(Skip(sheet.name, number, "it holds no name"))
    return Parsed(rows, skipped)


def parse_positions(sheet: Sheet) -> Parsed:
    """Read Positions.csv; a position without an end goes on."""
    skipped: list[Skip] = []
    undated: list[int] = []
    rows: list[StintRow] = []
    for number, cells in _data_records(sheet, _POSITION_COLUMNS, skipped):
        company, title, started, finished, place = cells
        if not company:
            skipped.append(Skip(sheet.name, number, "it names no company"))
            continue
        start, end, unread = _period(started, finished)
        if unread:
            undated.append(number)
        is_current = goes_on(finished)
        rows.append(StintRow(number, company, title, start, end, is_current, StintKind.WORK, place))
    return Parsed(rows, skipped, _unread_dates(undated))


def parse_education(sheet: Sheet) -> Parsed:
    """Read Education.csv; a missing end is an unknown one, since most people leave it out."""
    skipped: list[Skip] = []
    undated: list[int] = []
    rows: list[StintRow] = []
    for number, cells in _data_records(sheet, _EDUCATION_COLUMNS, skipped):
        school, started, finished, degree = cells
        if not school:
            skipped.append(Skip(sheet.name, number, "it names no school"))
            continue
        start, end, unread = _period(started, finished)
        if unread:
            undated.append(number)
        is_current = bool(finished) and goes_on(finished)
        rows.append(StintRow(number, school, degree, start, end, is_current, StintKind.STUDY, ""))
    return Parsed(rows, skipped, _unread_dates(undated))


def _period(started: str, finished: str) -> tuple[str, str, bool]:
    """Read both ends of a stint, and say whether one was there that could not be read."""
    start = stint_date(started)
    end = "" if goes_on(finished) else stint_date(finished)
    unread = (bool(started) and not start) or (not goes_on(finished) and not end)
    return start, end, unread


LINKEDIN_LAYOUTS = (
    Layout(
        FileKind.CONNECTIONS,
        "connections",
        "contacts",
        ("First Name", "Connected On"),
        CONNECTION_COLUMNS,
        parse_connections,
    ),
    Layout(
        FileKind.INVITATIONS,
        "invitations",
        "invitations",
        ("From", "To", "Sent At", "Direction"),
        _INVITATION_COLUMNS,
        parse_invitations,
    ),
    Layout(
        FileKind.POSITIONS,
        "positions",
        "positions",
        ("Company Name", "Title", "Started On"),
        (*_POSITION_COLUMNS, "Description"),
        parse_positions,
    ),
    Layout(
        FileKind.EDUCATION,
        "education",
        "schools",
        ("School Name", "Start Date"),
        (*_EDUCATION_COLUMNS, "Notes", "Activities"),
        parse_education,
    ),
    Layout(
        FileKind.PROFILE,
        "profile",
        "profile",
        ("First Name", "Last Name", "Headline"),
        (*_PROFILE_COLUMNS, *_PROFILE_FURTHER),
        parse_profile,
    ),
)
"""LinkedIn's files by what they need; one that asks for less comes after one that asks for more."""
