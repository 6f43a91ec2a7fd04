"""The outreach history goes out and comes back the same, guarded or exact."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.files.contacts_csv import CONTACT_COLUMNS, write_contacts
from connote.core.files.guard import guard, unguard
from connote.core.files.outreach import COLUMNS, write_outreach
from connote.core.files.reading import read_file
from connote.core.things import FileKind

TRICKY = st.text(st.sampled_from("'=+-@\t\r\n \u3000＝ab,\""), max_size=8)  # noqa: RUF001
ANY = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
ROWS = st.lists(
    st.fixed_dictionaries(
        {"contact": st.just("Mary Poole"), "note": TRICKY | ANY, "goal": TRICKY, "state": ANY}
    ),
    min_size=1,
    max_size=5,
)
PAYLOADS = ("=1+1", " =1", "+49 30", "-5", "@x", "\t=1", "\r=1", "\n=1", "＝1", "\u3000=1")  # noqa: RUF001


def written(rows, *, guarded, bom):
    """Write rows that name their cells; a column that a row lacks is empty."""
    records = [[row.get(column, "") for column in COLUMNS] for row in rows]
    return b"".join(write_outreach(records, guarded=guarded, bom=bom))


@given(TRICKY | ANY)
def test_the_guard_comes_off_exactly(text):
    """Taking the guard off gives what was there, also where it looked guarded before."""
    assert unguard(guard(text)) == text


@pytest.mark.parametrize("text", [*PAYLOADS, "\0=1", " \0=1"])
def test_a_formula_is_guarded(text):
    """Each dangerous beginning gets a quote in front, after NULs are gone."""
    assert guard(text) == "'" + text.replace("\0", "")


def test_harmless_cells_are_left_alone():
    """A name, a year and an apostrophe stay; a cell that looks guarded gets one more."""
    for text in ("", "Mary", "2026-02-08", "'tis", "a=b", "O’Hara"):
        assert guard(text) == text
    assert guard("'=1") == "''=1"


@given(ROWS, st.booleans(), st.booleans())
def test_out_in_out_gives_the_same_bytes(tmp_path_factory, rows, guarded, bom):
    """History to CSV, read, and to CSV again is the same, in both modes, with and without mark."""
    path = tmp_path_factory.getbasetemp() / "history.csv"
    data = written(rows, guarded=guarded, bom=bom)
    path.write_bytes(data)
    (file,) = read_file(path)
    assert file.kind is FileKind.OUTREACH
    cells = [row.cells for row in file.rows]
    assert [{key: row[key] for key in rows[0]} for row in cells] == rows
    assert written(cells, guarded=guarded, bom=bom) == data


@given(ROWS)
def test_any_csv_reader_sees_the_same_columns_and_cells(rows):
    """The mark of an exact file means nothing to other programs."""
    text = written(rows, guarded=False, bom=False).decode()
    read = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["note"] for row in read] == [row["note"] for row in rows]
    assert tuple(read[0]) == COLUMNS


def test_the_file_is_rfc_4180_with_the_columns_in_order():
    """CRLF ends each line, quotes stand where they are needed, the header is the documented one."""
    rows = [{"contact": "Mary Poole", "note": 'Hi, "Mary".\nKevin', "state": "sent"}]
    data = written(rows, guarded=True, bom=True)
    header, rest = data.split(b"\r\n", 1)
    assert header == b"\xef\xbb\xbf" + ",".join(COLUMNS).encode()
    assert rest == b",Mary Poole" + b"," * 10 + b"sent" + b"," * 13 + (
        b'"Hi, ""Mary"".\nKevin"\r\n'
    )


def test_an_exact_file_is_marked_only_where_a_cell_looks_guarded():
    """Nearly every file starts with its plain header."""
    plain = written([{"note": "=1"}], guarded=False, bom=False)
    marked = written([{"note": "'=1"}], guarded=False, bom=False)
    assert plain.startswith(b"id,contact,")
    assert marked.startswith(b'"id",contact,')


def test_a_guarded_file_holds_no_cell_that_a_spreadsheet_would_run():
    """No payload is left at the start of a cell."""
    rows = [{"note": payload, "contact": payload} for payload in PAYLOADS]
    text = written(rows, guarded=True, bom=False).decode()
    cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert not [cell for cell in cells if re.match(r"\s*[=+\-@\t\r\n＝]", cell)]  # noqa: RUF001


def test_a_note_of_many_lines_comes_back(tmp_path):
    """Our own file knows no limit of lines in a cell."""
    note = "line\n" * 500
    path = tmp_path / "history.csv"
    path.write_bytes(written([{"note": note}], guarded=True, bom=False))
    assert read_file(path)[0].rows[0].cells["note"] == note


def test_contacts_go_out_guarded():
    """Contacts are written by the same rules."""
    row = {"id": "1", "first_name": "=cmd()", "phone": "+49 30 1"}
    text = b"".join(write_contacts([row], guarded=True, bom=False)).decode()
    header, line, _ = text.split("\r\n")
    assert header == ",".join(CONTACT_COLUMNS)
    assert line.startswith("1,'=cmd(),,,'+49 30 1,")
