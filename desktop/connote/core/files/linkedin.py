"""LinkedIn's own CSV files, of every era; invitations, profile, positions and education are here.

Columns are found by name, so their order and the preamble don't matter, and those that an era
lacks read as empty. Each reader accounts for every record after the header that is not a blank
line: it becomes a row, or a skip with its reason. Reasons and remarks never quote a cell.
"""

from __future__ import annotations

from connote.core.files.connections import CONNECTIONS_LAYOUT
from connote.core.files.csv_rows import Sheet
from connote.core.files.data_records import UNDATED, Noted, stripped_records
from connote.core.files.dates import Days, goes_on, stint_date
from connote.core.files.layouts import Layout, Parsed
from connote.core.files.matching import profile_url
from connote.core.files.messages import MESSAGES_LAYOUT
from connote.core.files.targets import TARGET_LAYOUTS
from connote.core.files.ties import TIE_LAYOUTS
from connote.core.speech import later, tr
from connote.core.things import FileKind, InvitationRow, ProfileRow, StintKind, StintRow

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
_CLOSED_ACCOUNT = "LinkedIn Member"
"""So LinkedIn calls those who have left, or whom it doesn't show."""


# ── invitations ──────────────────────────────────────────────────────────────────────────────


def parse_invitations(sheet: Sheet) -> Parsed:
    """Read Invitations.csv; whether it writes day or month first shows only in the whole file."""
    noted = Noted(sheet)
    rows: list[InvitationRow] = []
    records = list(stripped_records(sheet, _INVITATION_COLUMNS, noted))
    days = Days(cells[2] for _, cells in records)
    for number, cells in records:
        sender, receiver, sent_at, direction, message, *urls = cells
        sender_url, receiver_url = map(profile_url, urls)
        is_outgoing = _DIRECTIONS.get(direction.upper())
        if is_outgoing is None:
            noted.skip(number, tr("the direction is neither OUTGOING nor INCOMING"))
            continue
        name, url = (receiver, receiver_url) if is_outgoing else (sender, sender_url)
        if not url and name in ("", _CLOSED_ACCOUNT):
            noted.skip(number, tr("it does not say who the other person is"))
            continue
        if not days[sent_at]:
            noted.find(UNDATED, number)
        rows.append(
            InvitationRow(
                number,
                sender,
                receiver,
                days[sent_at],
                message,
                is_outgoing,
                sender_url,
                receiver_url,
            )
        )
    return noted.parsed(rows)


# ── me ───────────────────────────────────────────────────────────────────────────────────────


def parse_profile(sheet: Sheet) -> Parsed:
    """Read the one row of Profile.csv."""
    noted = Noted(sheet)
    rows: list[ProfileRow] = []
    for number, cells in stripped_records(sheet, _PROFILE_COLUMNS, noted):
        first, last, headline, place, location = cells
        if rows:
            noted.skip(number, tr("only the first row says who you are"))
        elif first or last:
            rows.append(ProfileRow(number, first, last, headline, place or location))
        else:
            noted.skip(number, tr("it holds no name"))
    return noted.parsed(rows)


def parse_positions(sheet: Sheet) -> Parsed:
    """Read Positions.csv; a position without an end goes on."""
    noted = Noted(sheet)
    rows: list[StintRow] = []
    for number, cells in stripped_records(sheet, _POSITION_COLUMNS, noted):
        company, title, started, finished, place = cells
        if not company:
            noted.skip(number, tr("it names no company"))
            continue
        start, end = _period(number, started, finished, noted)
        is_current = goes_on(finished)
        rows.append(StintRow(number, company, title, start, end, is_current, StintKind.WORK, place))
    return noted.parsed(rows)


def parse_education(sheet: Sheet) -> Parsed:
    """Read Education.csv; a missing end is an unknown one, since most people leave it out."""
    noted = Noted(sheet)
    rows: list[StintRow] = []
    for number, cells in stripped_records(sheet, _EDUCATION_COLUMNS, noted):
        school, started, finished, degree = cells
        if not school:
            noted.skip(number, tr("it names no school"))
            continue
        start, end = _period(number, started, finished, noted)
        is_current = bool(finished) and goes_on(finished)
        rows.append(StintRow(number, school, degree, start, end, is_current, StintKind.STUDY, ""))
    return noted.parsed(rows)


def _period(number: int, started: str, finished: str, noted: Noted) -> tuple[str, str]:
    """Read both ends of a stint, noting where one was there that could not be read."""
    start = stint_date(started)
    end = "" if goes_on(finished) else stint_date(finished)
    if (started and not start) or (not goes_on(finished) and not end):
        noted.find(tr("A date could not be read in {}."), number)
    return start, end


LINKEDIN_LAYOUTS = (
    CONNECTIONS_LAYOUT,
    Layout(
        FileKind.INVITATIONS,
        "invitations",
        later("invitations"),
        ("From", "To", "Sent At", "Direction"),
        _INVITATION_COLUMNS,
        parse_invitations,
    ),
    Layout(
        FileKind.POSITIONS,
        "positions",
        later("positions"),
        ("Company Name", "Title", "Started On"),
        (*_POSITION_COLUMNS, "Description"),
        parse_positions,
    ),
    Layout(
        FileKind.EDUCATION,
        "education",
        later("schools"),
        ("School Name", "Start Date"),
        (*_EDUCATION_COLUMNS, "Notes", "Activities"),
        parse_education,
    ),
    Layout(
        FileKind.PROFILE,
        "profile",
        later("profile"),
        ("First Name", "Last Name", "Headline"),
        (*_PROFILE_COLUMNS, *_PROFILE_FURTHER),
        parse_profile,
    ),
    *TARGET_LAYOUTS,
    *TIE_LAYOUTS,
    MESSAGES_LAYOUT,
)
"""LinkedIn's files by what they need; one that asks for less comes after one that asks for more."""
