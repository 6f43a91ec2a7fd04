"""What the tests of the core share: rows of a book to compare, files to import, Mary's story."""

from __future__ import annotations

import csv
import io
from typing import Any

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.files.layouts import find_sheet, read_sheet
from connote.core.files.reading import LAYOUTS
from connote.core.store.tables import JOURNALED, database, table_name
from connote.core.things import FileRead, HistoryKind
from data import make_exports

Rows = dict[str, list[tuple[Any, ...]]]

CONNECTIONS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position",
               "Connected On")  # fmt: skip
INVITATIONS = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl",
               "inviteeProfileUrl")  # fmt: skip
AT = "https://www.linkedin.com/in/"


def all_rows() -> Rows:
    """Read every row of the open book, ids and search included, the journal aside."""
    rows = {
        name: database.execute_sql(f'SELECT * FROM "{name}" ORDER BY id').fetchall()
        for name in map(table_name, JOURNALED)
    }
    words = "SELECT rowid, name, organization, position, other FROM contact_fts ORDER BY rowid"
    return rows | {"contact_fts": database.execute_sql(words).fetchall()}


def read(name: str, data: bytes) -> FileRead:
    """Read a file's bytes as an import does."""
    found = find_sheet(name, data.removeprefix(b"\xef\xbb\xbf"), LAYOUTS, ())
    assert found is not None, f"{name} was not recognised"
    return read_sheet(*found)


def connections(*rows: tuple[str, ...], era: str = "newest") -> FileRead:
    """Make Connections.csv of rows in the order of CONNECTIONS, as its era writes it."""
    columns = CONNECTIONS if era == "newest" else make_exports.COLUMNS_WITHOUT_URL
    places = [CONNECTIONS.index(column) for column in columns]
    cut = [[row[place] for place in places] for row in rows]
    preamble = "" if era == "until 2021" else make_exports.PREAMBLE
    return read("Connections.csv", (preamble + make_exports.csv_text(columns, cut)).encode())


def person(
    first: str, last: str, *, slug: str = "", email: str = "", company: str = "",
    position: str = "", on: str = "14 Nov 2026",
) -> tuple[str, ...]:  # fmt: skip
    """Make a row of Connections.csv."""
    return first, last, AT + slug if slug else "", email, company, position, on


def invitations(*rows: tuple[str, ...], with_urls: bool = True) -> FileRead:
    """Make Invitations.csv of rows in the order of INVITATIONS."""
    columns = INVITATIONS if with_urls else INVITATIONS[:5]
    cut = [row[: len(columns)] for row in rows]
    return read("Invitations.csv", make_exports.csv_text(columns, cut).encode())


def invited(name: str, slug: str, at: str, note: str = "") -> tuple[str, ...]:
    """Make a row of Invitations.csv: I invited somebody."""
    return "Jordan Pike", name, at, note, "OUTGOING", f"{AT}jordanpike", f"{AT}{slug}"


def invited_me(name: str, slug: str, at: str, note: str = "") -> tuple[str, ...]:
    """Make a row of Invitations.csv: somebody invited me."""
    return name, "Jordan Pike", at, note, "INCOMING", f"{AT}{slug}", f"{AT}jordanpike"


def tell_of_mary(book: Book) -> tuple[int, int]:
    """Enter the article's story, of Kevin and Mary; gives Mary's id and the goal's."""
    book.contacts.set_me(ContactWords(first_name="Kevin", last_name=""), situation="between gigs")
    mary = book.contacts.add(ContactWords(first_name="Mary", last_name="Stone"))
    book.histories.add(mary, HistoryKind.COLLEAGUE, place="XYZ Co.")
    goal = book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    book.links.add(mary, "LMNOP Co.")
    return mary, goal


def csv_rows(data: bytes) -> list[dict[str, str]]:
    """Read a CSV with a header the plain way."""
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
