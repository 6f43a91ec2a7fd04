"""messages.csv of every era, with drafts, advertising, spam and people who have left in it."""

from __future__ import annotations

import csv

from data.make_lists import AT, csv_text

COLUMNS = (
    "CONVERSATION ID",
    "CONVERSATION TITLE",
    "FROM",
    "SENDER PROFILE URL",
    "TO",
    "RECIPIENT PROFILE URLS",
    "DATE",
    "SUBJECT",
    "CONTENT",
    "FOLDER",
    "ATTACHMENTS",
    "IS MESSAGE DRAFT",
    "IS CONVERSATION DRAFT",
)
_ME = ("Jordan Pike", f"{AT}jordanpike")
_INES = ("Ines Okafor-Lindqvist", f"{AT}ines-okafor-l-3b2a91")
_WREN = ("Wren Hale, Ph.D.", f"{AT}wren-hale")
_CAMPAIGN = (
    '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,</p><p>Our <b>webinar</b></p>'
)


def _row(
    who: tuple[str, str],
    to: tuple[tuple[str, str], ...],
    sent: str,
    content: str,
    *,
    folder: str = "INBOX",
    drafts: tuple[str, str] = ("No", "No"),
) -> tuple[str, ...]:
    names = ", ".join(name for name, _ in to)
    addresses = ",".join(address for _, address in to)
    return ("2-YWFhYWE=", "", *who, names, addresses, sent, "", content, folder, "", *drafts)


ROWS = (
    _row(_INES, (_ME,), "2025-06-01 14:03:22 UTC", "Free Thursday? <3"),
    _row(_ME, (_INES, _WREN), "2025-06-02 08:00:00 UTC", 'Yes.\n"Noon"?\r\n\r\nJordan'),
    _row(_WREN, (_ME, _INES), "2025-06-02 09:00:00", "<p>Noon &amp; not<br>later</p>"),
    _row(_ME, (_INES,), "2025-06-03 10:00:00 UTC", "half-wri", drafts=("Yes", "No")),
    _row(("Casey Morgan", ""), (_ME,), "2025-06-04 10:00:00 UTC", _CAMPAIGN),
    _row(("LinkedIn Member", ""), (_ME,), "2025-06-05 10:00:00 UTC", "A quick question"),
    _row(("Rex Dorn", f"{AT}rex-dorn"), (_ME,), "2025-06-06 02:00:00 UTC", "Win!", folder="SPAM"),
    _row(_INES, (_ME,), "the other day", "See you", folder="ARCHIVE"),
)


def _picked(*left_out: str) -> tuple[tuple[str, ...], list[list[str]]]:
    """Give the columns without some, and the rows by them."""
    columns = tuple(column for column in COLUMNS if column not in left_out)
    places = [COLUMNS.index(column) for column in columns]
    return columns, [[row[at] for at in places] for row in ROWS]


def messages() -> dict[str, bytes]:
    """Make messages.csv in every era."""
    drafts = ("IS MESSAGE DRAFT", "IS CONVERSATION DRAFT")
    shuffled = tuple(reversed(COLUMNS))
    return {
        "9 columns, until 2023": csv_text(
            *_picked("RECIPIENT PROFILE URLS", "ATTACHMENTS", *drafts)
        ).encode(),
        "10 columns, 2023": csv_text(*_picked("ATTACHMENTS", *drafts)).encode(),
        "11 columns": csv_text(*_picked(*drafts)).encode(),
        "12 columns, 2025": csv_text(*_picked("IS CONVERSATION DRAFT")).encode(),
        "13 columns": csv_text(*_picked()).encode(),
        "wholly quoted, 2026": csv_text(*_picked(*drafts), quoting=csv.QUOTE_ALL).encode(),
        "columns in another order": csv_text(
            shuffled, [list(reversed(row)) for row in ROWS], end="\r\n"
        ).encode(),
    }


ASSISTANTS = (
    "guide_messages.csv",
    "coach_messages.csv",
    "learning_coach_messages.csv",
    "learning_role_play_messages.csv",
)
"""Talks with LinkedIn's own machines, under the same header as messages.csv."""
WITH_ASSISTANTS = csv_text(*_picked("ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"))
