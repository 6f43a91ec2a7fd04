"""What ties people to me in words: recommendations, endorsements, and my own notes on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from connote.core.errors import FileUnreadable
from connote.core.files.csv_rows import Sheet
from connote.core.files.data_records import UNDATED, UNLINKED, Noted, stripped_records
from connote.core.files.dates import Days
from connote.core.files.layouts import Layout, Parsed, stem_key
from connote.core.files.matching import profile_url
from connote.core.files.plain_text import plain_text
from connote.core.speech import later, tr
from connote.core.things import FileKind, WordRow

_NOBODY = later("it does not say who the other person is")
_WORDLESS = later("it holds no words")


class _Columns(NamedTuple):
    """The columns that a file has for the fields of a row; one that it lacks reads as empty."""

    first_name: str
    last_name: str
    url: str
    text: str
    on: str
    company: str = "Company"
    position: str = "Job Title"


def _reader(columns: _Columns, *, needs_words: bool) -> Callable[[Sheet], Parsed]:
    """Make the reader of a file with these columns."""

    def parse(sheet: Sheet) -> Parsed:
        noted = Noted(sheet)
        records = [
            (number, _Columns._make(cells))
            for number, cells in stripped_records(sheet, columns, noted)
        ]
        days = Days(told.on for _, told in records)
        rows: list[WordRow] = []
        for number, told in records:
            if not (told.first_name or told.last_name or told.url):
                noted.skip(number, tr(_NOBODY))
            elif needs_words and not told.text:
                noted.skip(number, tr(_WORDLESS))
            else:
                rows.append(_row(number, told, days[told.on], noted))
        return noted.parsed(rows)

    return parse


def _row(number: int, told: _Columns, day: str, noted: Noted) -> WordRow:
    """Make a row, and note the cells of it that could not be read."""
    url = profile_url(told.url) if told.url else ""
    if told.url and not url:
        noted.find(UNLINKED, number)
    if told.on and not day:
        noted.find(UNDATED, number)
    text = plain_text(told.text)
    return WordRow(
        number, told.first_name, told.last_name, url, told.company, told.position, text, day
    )


_RECOMMENDATION = _Columns("First Name", "Last Name", "URL", "Text", "Creation Date")
_ENDORSEMENT = _Columns(
    "Endorser First Name",
    "Endorser Last Name",
    "Endorser Public Url",
    "Skill Name",
    "Endorsement Date",
)
_REMARK = _Columns(
    "Connection First Name",
    "Connection Last Name",
    "Connection Profile URL",
    "Note",
    "Created On",
)
_OF_RECOMMENDATIONS = (
    ("First Name", "Last Name", "Text"),
    ("URL", "Company", "Job Title", "Creation Date", "Status"),
)
_parse_recommendations = _reader(_RECOMMENDATION, needs_words=False)


def _parse_received(sheet: Sheet) -> Parsed:
    """Read recommendations of a file that is called so: those I gave look the same inside."""
    if "received" not in stem_key(sheet.name):
        raise FileUnreadable(
            tr(
                "{name} holds recommendations, and only its name can say whose: call it"
                " Recommendations_Received.csv or Recommendations_Given.csv."
            ).format(name=sheet.name)
        )
    return _parse_recommendations(sheet)


TIE_LAYOUTS = (
    Layout(
        FileKind.RECOMMENDATIONS_RECEIVED,
        "recommendationsreceived",
        later("recommendations"),
        *_OF_RECOMMENDATIONS,
        _parse_received,
    ),
    Layout(
        FileKind.RECOMMENDATIONS_GIVEN,
        "recommendationsgiven",
        later("recommendations"),
        *_OF_RECOMMENDATIONS,
        _parse_recommendations,
    ),
    Layout(
        FileKind.ENDORSEMENTS,
        "endorsementreceivedinfo",
        later("endorsements"),
        ("Skill Name", "Endorser First Name"),
        ("Endorsement Date", "Endorser Last Name", "Endorser Public Url", "Endorsement Status"),
        _reader(_ENDORSEMENT, needs_words=False),
    ),
    Layout(
        FileKind.REMARKS,
        "notes",
        later("notes"),
        ("Connection First Name", "Note"),
        ("Connection Last Name", "Connection Profile URL", "Created On", "Edited On"),
        _reader(_REMARK, needs_words=True),
    ),
)
