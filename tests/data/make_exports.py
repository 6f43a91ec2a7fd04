"""LinkedIn exports of every era and quirk, made of invented people, the same bytes every time.

Run by itself it writes them all into a folder:

    PYTHONPATH=tests python -m data.make_exports FOLDER
"""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from data.make_lists import OTHERS, SIDE_LISTS, csv_text
from data.make_messages import ASSISTANTS, WITH_ASSISTANTS, messages

PREAMBLE = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are'
    " missing. You will only see addresses of connections who allow it, at"
    ' https://www.example.com/help."\n'
    "\n"
)
COLUMNS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
COLUMNS_WITHOUT_URL = tuple(column for column in COLUMNS if column != "URL")
_AT = "https://www.linkedin.com/in/"

PEOPLE = (
    (
        "Ines",
        "Okafor-Lindqvist",
        f"{_AT}ines-okafor-l-3b2a91",
        "",
        "Northwind Analytics, Inc.",
        "Director of People Ops",
        "08 Feb 2026",
    ),
    (
        "Tomás",
        "Reyes, PhD",
        f"{_AT}tom%C3%A1sreyes",
        "tomas@example.org",
        "Contoso",
        "Engineer, Platform",
        "14 Nov 2019",
    ),
    ("", "", "", "", "", "", "07 Jun 2026"),
    ("Mary", "Poole", f"{_AT}marypoole", "", "XYZ Co.", "Head of “Care”", "29 Feb 2024"),
    ("Søren", "", f"{_AT}soren-x", "", "", "", "01 Jan 2023"),
    ("田中", "さくら", f"{_AT}sakura-t", "", "架空技術株式会社", "課長 🦊", "30 Sep 2021"),
)
"""Five people and a hidden profile, as of the newest era."""


def _picked(columns: Sequence[str], dates: Mapping[str, str] | None = None) -> list[list[str]]:
    """Give the people by the columns named, with other spellings of their dates."""
    places = [COLUMNS.index(column) for column in columns]
    rows = [[person[at] for at in places] for person in PEOPLE]
    if dates:
        rows = [[dates.get(cell, cell) for cell in row] for row in rows]
    return rows


SHORT_DATES = {
    "08 Feb 2026": "8-Feb-26",
    "14 Nov 2019": "14-Nov-19",
    "07 Jun 2026": "7-Jun-26",
    "29 Feb 2024": "29-Feb-24",
    "01 Jan 2023": "1-Jan-23",
    "30 Sep 2021": "30-Sep-21",
}
OLD_DATES = {date: short.replace("-", " ") for date, short in SHORT_DATES.items()}
SERIAL_DATES = {
    "08 Feb 2026": "46061",
    "14 Nov 2019": "43783",
    "07 Jun 2026": "46180",
    "29 Feb 2024": "45351",
    "01 Jan 2023": "44927",
    "30 Sep 2021": "44469",
}
AMERICAN_DATES = {
    "08 Feb 2026": "02/08/2026",
    "14 Nov 2019": "11/14/2019",
    "07 Jun 2026": "06/07/2026",
    "29 Feb 2024": "02/29/2024",
    "01 Jan 2023": "01/01/2023",
    "30 Sep 2021": "09/30/2021",
}


def connections() -> dict[str, bytes]:
    """Make Connections.csv in every era and after every mishap, by a word for each."""
    newest = PREAMBLE + csv_text(COLUMNS, _picked(COLUMNS))
    columns = COLUMNS_WITHOUT_URL
    western = [row for row in _picked(COLUMNS, SHORT_DATES) if row[0] != "田中"]
    plain = [[cell.replace("“", "'").replace("”", "'") for cell in row] for row in western]
    shuffled = ("Connected On", "Company", "Last Name", "URL", "First Name")
    return {
        "until 2021": csv_text(columns, _picked(columns, OLD_DATES)).encode(),
        "until 2023": (PREAMBLE + csv_text(columns, _picked(columns))).encode(),
        "newest": newest.encode(),
        "newest with CRLF": newest.replace("\n", "\r\n").encode(),
        "newest with CR": newest.replace("\n", "\r").encode(),
        "wholly quoted": csv_text(COLUMNS, _picked(COLUMNS), quoting=csv.QUOTE_ALL).encode(),
        "saved as UTF-8 by a spreadsheet": b"\xef\xbb\xbf"
        + csv_text(COLUMNS, _picked(COLUMNS, SHORT_DATES), end="\r\n").encode(),
        "saved as UTF-16 by a spreadsheet": csv_text(
            COLUMNS, _picked(COLUMNS, SHORT_DATES), delimiter="\t", end="\r\n"
        ).encode("utf-16"),
        "saved with semicolons in cp1252": csv_text(
            COLUMNS, plain, delimiter=";", end="\r\n"
        ).encode("cp1252"),
        "dropped and reordered columns": csv_text(shuffled, _picked(shuffled)).encode(),
        "saved with days as numbers": csv_text(COLUMNS, _picked(COLUMNS, SERIAL_DATES)).encode(),
        "saved with American dates": csv_text(COLUMNS, _picked(COLUMNS, AMERICAN_DATES)).encode(),
        "preamble widened by a spreadsheet": newest.replace("Notes:\n", "Notes:,,,,,,\n")
        .replace('help."\n\n', 'help.",,,,,,\n,,,,,,\n')
        .encode(),
        "another preamble": newest.replace("Notes:\n", "Notes about your data\n\n\n").encode(),
        "no newline at the end": newest.rstrip("\n").encode(),
        "columns by other spellings": newest.replace("First Name", "first_name")
        .replace("Connected On", " ConnectedOn ")
        .encode(),
        "a column more": (
            PREAMBLE
            + csv_text(
                (*COLUMNS, "Shoe Size"), [[*row, str(38 + n)] for n, row in enumerate(PEOPLE)]
            )
        ).encode(),
    }


INVITATION_COLUMNS = (
    "From",
    "To",
    "Sent At",
    "Message",
    "Direction",
    "inviterProfileUrl",
    "inviteeProfileUrl",
)
INVITATIONS = (
    (
        "Jordan Pike",
        "Ines Okafor-Lindqvist",
        "1/29/26, 2:37 PM",
        "Hi Ines, we overlapped at XYZ Co.",
        "OUTGOING",
        f"{_AT}jordanpike",
        f"{_AT}ines-okafor-l-3b2a91",
    ),
    (
        "Lee Chan",
        "Jordan Pike",
        "12/3/25, 9:05 AM",
        "",
        "INCOMING",
        f"{_AT}leechan",
        f"{_AT}jordanpike",
    ),
    (
        "Jordan Pike",
        "Noor Haddad",
        "3/4/25, 11:59 PM",
        'Hi Noor,\nyou said "call me".\nJordan',
        "OUTGOING",
        f"{_AT}jordanpike",
        f"{_AT}noor-h",
    ),
)


def invitations() -> dict[str, bytes]:
    """Make Invitations.csv with and without addresses, and as another country writes dates."""
    narrow = [
        [cell.replace(" PM", "\u202fPM").replace(" AM", "\u202fAM") for cell in row]
        for row in INVITATIONS
    ]
    european = {
        "1/29/26, 2:37 PM": "29/1/26, 14:37",
        "12/3/25, 9:05 AM": "3/12/25, 09:05",
        "3/4/25, 11:59 PM": "4/3/25, 23:59",
    }
    day_first = [[european.get(cell, cell) for cell in row] for row in INVITATIONS]
    old = [row[:5] for row in INVITATIONS]
    return {
        "newest": csv_text(INVITATION_COLUMNS, INVITATIONS).encode(),
        "with narrow blanks": csv_text(INVITATION_COLUMNS, narrow).encode(),
        "with the day first": csv_text(INVITATION_COLUMNS, day_first, end="\r\n").encode(),
        "until 2023": csv_text(INVITATION_COLUMNS[:5], old).encode(),
    }


PROFILE = csv_text(
    (
        "First Name",
        "Last Name",
        "Maiden Name",
        "Address",
        "Birth Date",
        "Headline",
        "Summary",
        "Industry",
        "Zip Code",
        "Geo Location",
        "Twitter Handles",
        "Websites",
        "Instant Messengers",
    ),
    [
        (
            "Jordan",
            "Pike",
            "",
            "1 Invented Street",
            "Mar 4",
            "Between gigs",
            "Two\nlines",
            "",
            "",
            "Springfield",
            "",
            "",
            "",
        )
    ],
).encode()
POSITIONS = csv_text(
    ("Company Name", "Title", "Description", "Location", "Started On", "Finished On"),
    [
        ("XYZ Company, Inc.", "Analyst", "Numbers,\nmany", "Springfield", "Jan 2012", "Mar 2016"),
        ("Fabrikam", "Lead", "", "", "2016", ""),
    ],
).encode()
EDUCATION = csv_text(
    ("School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities"),
    [
        ("Springfield College", "2006", "2010", "", "BA", ""),
        ("Night School", "2015", "", "", "", ""),
    ],
).encode()


def zip_bytes(members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Pack members into a ZIP."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 11, 23, 0, 0, 0)), data, method)
    return file.getvalue()


def complete_members() -> dict[str, bytes]:
    """Give the files of a complete export, those that Connote leaves aside included."""
    return {
        "Connections.csv": connections()["newest"],
        "Invitations.csv": invitations()["newest"],
        "Profile.csv": PROFILE,
        "Positions.csv": POSITIONS,
        "Education.csv": EDUCATION,
        "Skills.csv": b"Name\nCounting\n",
        "Jobs/Saved Jobs.csv": b"Saved Date,Job Url,Job Title,Company Name\n",
        "messages.csv": b"CONVERSATION ID,FROM,TO,DATE,CONTENT\n",
    }


def everything() -> dict[str, bytes]:
    """Give every file of the largest export there is, those that mean nothing here included."""
    return {
        **complete_members(),
        **SIDE_LISTS,
        **OTHERS,
        "messages.csv": messages()["wholly quoted, 2026"],
        **dict.fromkeys(ASSISTANTS, WITH_ASSISTANTS.encode()),
    }


def archives() -> dict[str, bytes]:
    """Make the ZIP as LinkedIn sends it, and as machines and people repack it."""
    members = complete_members()
    folder = "Complete_LinkedInDataExport_11-23-2026"
    mac = {"__MACOSX/._Connections.csv": b"\0\5\26\7", "__MACOSX/Connections.csv": b"\0"}
    return {
        "Complete_LinkedInDataExport_11-23-2026.zip": zip_bytes(members),
        "Basic_LinkedInDataExport_11-23-2026.zip": zip_bytes(
            {"Connections.csv": members["Connections.csv"]}
        ),
        "wrapped.zip": zip_bytes({f"{folder}/{name}": data for name, data in members.items()}),
        "other_case.zip": zip_bytes({name.upper(): data for name, data in members.items()}),
        "mac.zip": zip_bytes({**mac, **members}),
        "stored.zip": zip_bytes(members, zipfile.ZIP_STORED),
        "streamed.zip": streamed_zip(members),
    }


class _NoSeeking(io.RawIOBase):
    """A pipe: the ZIP writer can't go back, so sizes stand behind the data (flag bit 3)."""

    def __init__(self) -> None:
        super().__init__()
        self.written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data) -> int:
        self.written += bytes(data)
        return len(data)


def streamed_zip(members: Mapping[str, bytes]) -> bytes:
    """Pack members as a server that streams does: zero sizes in the local headers."""
    pipe = _NoSeeking()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 11, 23, 0, 0, 0)), data)
    return bytes(pipe.written)


def write_all(folder: Path) -> None:
    """Write every export into a folder."""
    files = {f"Connections {word}.csv": data for word, data in connections().items()}
    files |= {f"Invitations {word}.csv": data for word, data in invitations().items()}
    files |= {"Profile.csv": PROFILE, "Positions.csv": POSITIONS, "Education.csv": EDUCATION}
    files |= {f"messages {word}.csv": data for word, data in messages().items()}
    files |= {name.rpartition("/")[2]: data for name, data in SIDE_LISTS.items()}
    files |= {"Everything.zip": zip_bytes(everything())}
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in (files | archives()).items():
        (folder / name).write_bytes(data)


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
