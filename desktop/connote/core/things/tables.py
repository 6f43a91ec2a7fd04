"""Tables of people that no program's layout explains: what the columns mean, and a preview."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Meaning(StrEnum):
    """What a column of a table means. E-mail, phone, place, tags and remarks may be several.

    `KEEP` keeps the cell with the person as a line of its own, `LEAVE` leaves it out.
    """

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    FULL_NAME = "full_name"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    COMPANY = "company"
    POSITION = "position"
    PLACE = "place"
    TAGS = "tags"
    REMARKS = "remarks"
    CONNECTED_ON = "connected_on"
    HISTORY_KIND = "history_kind"
    HISTORY_PLACE = "history_place"
    KEEP = "keep"
    LEAVE = "leave"


@dataclass(frozen=True)
class Mapping:
    """What each column means, in order; `has_header` says whether the table names its columns."""

    columns: tuple[Meaning, ...]
    has_header: bool = True

    @property
    def names_people(self) -> bool:
        """Say whether a name is among the columns, and something to know the person by."""
        has = set(self.columns)
        return bool(has & _NAMES) and bool(has & _KNOWN_BY)


_NAMES = {Meaning.FIRST_NAME, Meaning.LAST_NAME, Meaning.FULL_NAME}
_KNOWN_BY = {
    *(Meaning.EMAIL, Meaning.URL, Meaning.COMPANY, Meaning.PHONE, Meaning.POSITION),
    *(Meaning.CONNECTED_ON, Meaning.HISTORY_KIND, Meaning.HISTORY_PLACE),
}


@dataclass(frozen=True)
class TablePreview:
    """The beginning of a table as it would be read, and what can be chosen instead.

    A table without a header gets the names `Column 1`, `Column 2`, …; all rows have its width.
    `encodings` are (name, words), `delimiters` the characters themselves, those in use first.
    """

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    encoding: str
    delimiter: str
    mapping: Mapping
    remarks: tuple[str, ...]
    encodings: tuple[tuple[str, str], ...]
    delimiters: tuple[str, ...]
