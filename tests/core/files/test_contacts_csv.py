"""The contacts that Connote writes to CSV come back as they were, guarded or exact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.files.contacts_csv import CONTACT_COLUMNS, apart, joined, write_contacts
from connote.core.files.reading import read_bytes
from connote.core.things import FileKind, PersonRow

WORD = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
WORDS = st.lists(WORD.filter(bool), max_size=3).map(tuple)
FIELDS = {
    "first_name": WORD.filter(str.strip),
    "last_name": WORD,
    "email": WORDS,
    "phone": WORDS,
    "profile_url": WORD,
    "organization": WORD,
    "position": WORD,
    "place": WORD,
    "tags": WORDS,
    "connected_on": WORD,
    "remarks": WORD,
}


@given(
    st.lists(st.fixed_dictionaries(FIELDS), min_size=1, max_size=4), st.booleans(), st.booleans()
)
def test_contacts_come_back_letter_by_letter(people, guarded, bom):
    """Formulas, quotes, line breaks, blanks and semicolons inside tags are what they were."""
    rows = [
        {name: joined(cell) if isinstance(cell, tuple) else cell for name, cell in person.items()}
        for person in people
    ]
    data = b"".join(write_contacts(rows, guarded=guarded, bom=bom))
    file = read_bytes("contacts.csv", data)
    assert file.kind is FileKind.CONTACTS
    assert file.skipped == ()
    assert [_told(row) for row in file.rows] == people


def _told(row: object) -> dict[str, object]:
    assert isinstance(row, PersonRow)
    fields = {"email": "emails", "phone": "phones", "profile_url": "url", "organization": "company"}
    return {name: getattr(row, fields.get(name, name)) for name in FIELDS}


@given(WORDS)
def test_what_is_joined_comes_apart_again(words):
    """Several values in one cell are the same several, whatever they hold."""
    assert apart(joined(words)) == words


@pytest.mark.parametrize("cell", ["a; b", "a;b", "a; b;"])
def test_lists_written_by_hand_come_apart(cell):
    """A cell that somebody edited in a spreadsheet is read as it looks."""
    assert apart(cell) == ("a", "b")


def test_a_column_added_in_a_spreadsheet_is_kept():
    """Further columns, and cells beyond them, become lines of the person."""
    header = ",".join((*CONTACT_COLUMNS, "Hobby"))
    cells = ["7", "Ann", "Lee", *[""] * (len(CONTACT_COLUMNS) - 3), "chess", "more"]
    (row,) = read_bytes("x.csv", f"{header}\n{','.join(cells)}\n".encode()).rows
    assert row.lines == ("X-CONNOTE-HOBBY:chess", "X-CONNOTE-COLUMN-14:more")
