"""CSV text comes apart into the right records, whatever its encoding, quotes and line ends."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.files.csv_rows import Records, column_key, is_blank, steady_delimiter
from connote.core.files.decoding import to_utf8

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
TABLES = st.lists(st.lists(CELLS, min_size=2, max_size=5), max_size=12)


def _by_csv(text: str, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


@given(TABLES, st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from([",", ";", "\t", "|"]))
def test_well_made_csv_is_read_as_the_standard_reader_reads_it(table, end, delimiter):
    """What csv.writer wrote comes back cell by cell, with every line end and delimiter."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(
        table
    )
    records = Records(text.getvalue().encode(), delimiter)
    assert list(records) == table
    assert records.broken == []


@given(st.text(alphabet='ab,"\n\r;', max_size=60))
def test_no_text_raises_and_careful_reading_agrees_with_fast_reading(text):
    """Any mixture of quotes and line ends gives records, the same by both ways of reading."""
    fast, careful = Records(text.encode()), Records(text.encode())
    assert list(fast) == list(careful.with_care())
    assert fast.broken == careful.broken


@pytest.mark.parametrize(
    "text",
    ['a,5" nail,c\nd,e,f\n', 'a,"b"c,d\ne,f,g\n', 'a,"x ""y"" z",c\n', 'a,"b" ,c\nd,e,f\n'],
    ids=["inch mark", "letters after the quote", "doubled quotes", "a blank after the quote"],
)
def test_a_stray_quote_inside_one_line_is_read_like_the_standard_reader(text):
    """Rows with odd quotes are kept as Python's csv reads them."""
    records = Records(text.encode())
    assert list(records) == _by_csv(text)
    assert records.broken == []


@pytest.mark.parametrize(
    ("rest", "kept"),
    [
        ("c,d\ne,f\n", [["c", "d"], ["e", "f"]]),
        ('c,d\n"e, g",f\n', [["c", "d"], ["e, g", "f"]]),
        ('"c",d\n', [["c", "d"]]),
        ("c,d\n" * 300, [["c", "d"]] * 300),
    ],
    ids=["to the end", "up to the next quote", "up to a quote at once", "over 200 lines"],
)
def test_an_unclosed_quote_costs_one_record_and_is_named(rest, kept):
    """The rows after an unclosed quotation mark come in, and the broken one keeps its number."""
    records = Records(("h,i\n" + 'a,"b\n' + rest).encode())
    assert list(records) == [["h", "i"], [], *kept]
    assert records.broken == [(2, "a quotation mark in it is never closed (line 2)")]


def test_a_cell_over_the_limit_costs_one_record():
    """A cell of more than 10 MiB is refused by row, one of a megabyte is read."""
    long, too_long = "x" * (1 << 20), "y" * ((10 << 20) + 1)
    records = Records(f"a,{long}\nb,{too_long}\nc,d\n".encode())
    assert list(records) == [["a", long], [], ["c", "d"]]
    assert records.broken == [(2, "a cell in it is longer than 10 MiB (line 2)")]


def test_records_are_numbered_with_blank_lines_counted():
    """Blank lines are records, as csv.reader yields them, and known as blank."""
    found = list(Records(b"a,b\n\n  \nc,d\n"))
    assert found == [["a", "b"], [], ["  "], ["c", "d"]]
    assert [is_blank(record) for record in found] == [False, True, True, False]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_steady_count_finds_the_delimiter(delimiter):
    """Decimal commas and texts do not mislead, since only one delimiter is steady."""
    rows = [
        ["name", "size", "remark"],
        ["Ann", "1,5", "a; b"],
        ["Bo", "2,25", "c"],
        ["Cy", "3", ""],
    ]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    assert steady_delimiter(text.getvalue().encode()) == delimiter


@pytest.mark.parametrize(
    "written", ["First Name", "first_name", " FIRSTNAME ", "\ufeffFirst Name", "First-Name"]
)
def test_a_column_is_known_by_any_spelling(written):
    """Case, spaces, underscores and a mark at the start make no other column."""
    assert column_key(written) == "firstname"


# ── encodings ────────────────────────────────────────────────────────────────────────────────

TEXT = "First Name,Company\nTomás,Čapek & Søn\nZoë,naïve “café”\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"]
)
def test_unicode_is_read_with_and_without_mark(encoding):
    """UTF-8, UTF-16 and UTF-32 give the same text."""
    assert to_utf8(TEXT.encode(encoding)).data.decode() == TEXT


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        ("cp1252", "Tomás;Peña – “Núñez”\r\nIñigo;Muñoz\r\n"),
        ("cp1252", "Zoë;Café Übergröße\r\nRenée;Müller\r\n"),
        ("cp1250", "Paweł;Spółka Żółw\r\nGrażyna;Łódź\r\n"),
        ("cp1250", "Jiří;Dvořák\r\nŠárka;Čapek\r\nTomáš;Růžička\r\n"),
        ("cp1251", "Иван;Выдумка\r\nОльга;Петрова\r\n"),  # noqa: RUF001
    ],
)
def test_a_few_names_from_an_old_windows_are_read_and_it_is_said(encoding, names):
    """A short file in a Windows encoding is read right, with a remark that it was not UTF-8."""
    text = "First Name;Company\r\n" + names * 4
    decoded = to_utf8(text.encode(encoding))
    assert decoded.data.decode() == text
    assert len(decoded.remarks) == 1


def test_a_named_encoding_overrules_the_guess():
    """Where the user says what it is, nothing is guessed."""
    assert to_utf8("Łódź".encode("cp1250"), "cp1250").data.decode() == "Łódź"


def test_one_bad_byte_does_not_turn_utf8_into_something_else():
    """The broken character is marked and counted, all others stay right."""
    decoded = to_utf8("Tomás, Zoë, Søren, Šárka\n".encode() * 3 + b"A\xffB")
    assert decoded.data.decode().endswith("A\ufffdB")
    assert decoded.data.decode().startswith("Tomás, Zoë")
    assert decoded.remarks == ("1 broken character was replaced by \ufffd.",)


def test_nul_characters_are_taken_out_and_counted():
    """NULs, which no name has, are gone, and a remark counts them."""
    decoded = to_utf8(b"a,b\n" + b"c\0\0,d\n" + b"e,f\n" * 20)
    assert decoded.data.startswith(b"a,b\nc,d\n")
    assert decoded.remarks == ("2 NUL characters were left out.",)


@given(st.binary(max_size=300))
def test_any_bytes_become_utf8(data):
    """No bytes raise, and what comes out is valid UTF-8 without NULs."""
    assert "\0" not in to_utf8(data).data.decode()
