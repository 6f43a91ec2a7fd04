"""Any table of people comes in by what its columns mean, guessed or said, and nothing is lost."""

from __future__ import annotations

import csv
import io
import os
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.errors import FileUnreadable, TableUnclear
from connote.core.files.decoding import MENDED
from connote.core.files.reading import read_bytes, read_file
from connote.core.files.table_guess import guess_mapping
from connote.core.files.tables import preview_table, read_table
from connote.core.things import FileKind, Mapping, Meaning, OutreachRow, PersonRow

M = Meaning


def _read(text: str, name: str = "people.csv") -> tuple[PersonRow, ...]:
    file = read_bytes(name, text.encode())
    assert file.kind is FileKind.TABLE
    return tuple(row for row in file.rows if isinstance(row, PersonRow))


# ── guessing ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("header", "meanings"),
    [
        ("Name,Company,Email", (M.FULL_NAME, M.COMPANY, M.EMAIL)),
        ("firstName,lastName,emailAddress", (M.FIRST_NAME, M.LAST_NAME, M.EMAIL)),
        ("Name;Vorname;Firma", (M.LAST_NAME, M.FIRST_NAME, M.COMPANY)),
        ("Nom;Prénom;Société", (M.LAST_NAME, M.FIRST_NAME, M.COMPANY)),
        ("Nombre;Apellidos;Correo", (M.FIRST_NAME, M.LAST_NAME, M.EMAIL)),
        ("Nombre;Empresa;Correo", (M.FULL_NAME, M.COMPANY, M.EMAIL)),
        ("Nome;Cognome;Azienda", (M.FIRST_NAME, M.LAST_NAME, M.COMPANY)),
        ("Nome;Apelido;Empresa", (M.FIRST_NAME, M.LAST_NAME, M.COMPANY)),
        ("Nome;Sobrenome;Apelido", (M.FIRST_NAME, M.LAST_NAME, M.KEEP)),
        ("Naam;Voornaam;Bedrijf", (M.LAST_NAME, M.FIRST_NAME, M.COMPANY)),
        ("Full Name,Title,Company", (M.FULL_NAME, M.POSITION, M.COMPANY)),
        ("Title,First Name,Last Name", (M.KEEP, M.FIRST_NAME, M.LAST_NAME)),
        ("Name,Title,Job Title", (M.FULL_NAME, M.KEEP, M.POSITION)),
        ("Name,LinkedIn URL,Company LinkedIn", (M.FULL_NAME, M.URL, M.KEEP)),
        ("Name,Met Via,How We Met", (M.FULL_NAME, M.HISTORY_PLACE, M.REMARKS)),
        ("Name,Relationship,City", (M.FULL_NAME, M.HISTORY_KIND, M.PLACE)),
        ("Name,Location,City,Country", (M.FULL_NAME, M.PLACE, M.KEEP, M.KEEP)),
        ("Name,City,Country", (M.FULL_NAME, M.PLACE, M.PLACE)),
        ("Name,Mobile,Assistant's Phone", (M.FULL_NAME, M.PHONE, M.KEEP)),
        ("Name,Email,Email Type,Last email date", (M.FULL_NAME, M.EMAIL, M.KEEP, M.KEEP)),
        ("Name,Connected On,Tags", (M.FULL_NAME, M.CONNECTED_ON, M.TAGS)),
        ("Handy,Ansprechpartner", (M.PHONE, M.FULL_NAME)),
        ("Full Name,Current Employer,Current Role", (M.FULL_NAME, M.COMPANY, M.POSITION)),
        ("Name,Mailing Address", (M.FULL_NAME, M.KEEP)),
    ],
)
def test_columns_are_told_by_their_names(header, meanings):
    """Names in seven languages, also those that mean one thing or another beside others."""
    names = header.replace(";", ",").split(",")
    assert guess_mapping(names, []).columns == meanings


def test_columns_are_told_by_their_cells():
    """Where a name says nothing, the shape of nearly all cells does."""
    rows = [
        [f"p{n}@example.org", f"linkedin.com/in/p{n}", f"+49 30 55{n}", f"2024-01-{n}", "x"]
        for n in range(10, 20)
    ]
    found = guess_mapping(["A", "B", "C", "D", "E"], rows).columns
    assert found == (M.EMAIL, M.URL, M.PHONE, M.KEEP, M.KEEP)


def test_titles_that_stand_before_names_are_no_positions():
    """A column of Dr. and Frau is kept, one of Director is the position."""
    for cells, meaning in ((["Dr.", "Frau"], M.KEEP), (["Director", "CEO"], M.POSITION)):
        found = guess_mapping(["Nachname", "Titel", "Firma"], [["x", cell, "y"] for cell in cells])
        assert found.columns[1] is meaning


def test_of_two_columns_for_one_field_the_fuller_counts():
    """Google's “Occupation” is mostly empty, the title isn't."""
    rows = [["Ann", "", "CEO"], ["Bo", "", "CTO"]]
    found = guess_mapping(["Name", "Occupation", "Job Title"], rows).columns
    assert found == (M.FULL_NAME, M.KEEP, M.POSITION)


# ── a table by itself ────────────────────────────────────────────────────────────────────────


def test_a_clear_table_is_taken_and_says_how_it_was_read():
    """A name and something to know people by are enough; the remark names the columns."""
    file = read_bytes("x.csv", b"Name,Firma,Shoe size\nMary Ann Stone,Contoso,39\n")
    (row,) = file.rows
    assert isinstance(row, PersonRow)
    assert (row.first_name, row.last_name, row.company) == ("Mary Ann", "Stone", "Contoso")
    assert row.lines == ("X-CONNOTE-SHOE-SIZE:39",)
    assert file.remarks == (
        "The columns were read so: “Name” as full name and “Firma” as company;"
        " one more is kept as it is.",
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Colour;Weight\nred;3\n", "its columns are “Colour” and “Weight”."),
        ("Name,Url,Started On\nPython,https://example.org/c,2020\n", "no file that Connote knows"),
        ("Ann Lee,ann@example.org\nBo Li,bo@example.org\n", "has no row that names its columns"),
    ],
)
def test_an_unclear_table_is_refused_in_a_sentence(text, words):
    """What needs somebody to say what its columns are is a failure of its own."""
    with pytest.raises(TableUnclear, match=words):
        read_bytes("x.csv", text.encode())


@pytest.mark.parametrize("names", [("Stone, Mary", "Lee, Bo"), ("Mary Stone, PhD", "Bo Lee")])
def test_names_turned_round_are_turned_back(names):
    """`Stone, Mary` is a name turned round where most are; letters after a comma are none."""
    people = _read("Name,Company\n" + "".join(f'"{name}",X\n' for name in names))
    assert [row.first_name for row in people] == ["Mary", "Bo"]


def test_a_tale_of_how_we_met_is_shared_history():
    """`Met Via` is where; a word for the kind, in any of the languages, is the kind."""
    people = _read("Name,Firma,Met Via,Beziehung\nA B,X,PyCon,\nC D,X,,Kollegin\nE F,X,,Vip\n")
    told = [(row.history_kind, row.history_place) for row in people]
    assert told == [("met at", "PyCon"), ("colleague", ""), ("", "")]
    assert people[2].lines == ("X-CONNOTE-BEZIEHUNG:Vip",)


def test_more_cells_than_columns_are_kept_by_their_place():
    """Cells beyond the header, and under columns without a name, are named by their number."""
    (row,) = _read("Name,Company,,\nAnn Lee,X,here,,there,\n")
    assert row.lines == ("X-CONNOTE-COLUMN-3:here", "X-CONNOTE-COLUMN-5:there")


def test_columns_of_one_name_are_all_kept():
    """Three columns of one name are three lines, or one field and two lines."""
    (row,) = _read("Name,Company,Company,Hobby,Hobby\nAnn Lee,X,Y,a,b\n")
    assert row.company == "X"
    assert row.lines == ("X-CONNOTE-COMPANY:Y", "X-CONNOTE-HOBBY:a", "X-CONNOTE-HOBBY:b")


def test_five_thousand_columns_are_read():
    """A wide table is a table; only what is filled in is kept."""
    header = ",".join(["Name", "Company", *(f"Field {n}" for n in range(5_000))])
    (row,) = _read(f"{header}\nAnn Lee,X,1{',' * 4_999}\n")
    assert row.lines == ("X-CONNOTE-FIELD-0:1",)


def test_an_unclosed_quote_is_named_and_costs_its_row():
    """The rows after it come in."""
    file = read_bytes("x.csv", b'Name,Company\nAnn Lee,"X\nBo Li,Y\n')
    assert [skip.reason for skip in file.skipped] == [
        "a quotation mark in it is never closed (line 2)"
    ]
    assert file.read == 2


def test_nobody_is_skipped_with_a_reason():
    """Rows that name nobody are counted, each with why."""
    file = read_bytes("x.csv", b"Name,Company,Hobby\nAnn Lee,X,\n,,chess\n , ,\n")
    assert [(skip.row, skip.reason) for skip in file.skipped] == [
        (3, "it holds neither a name nor a profile nor an e-mail address"),
        (4, "the row is empty"),
    ]


@pytest.mark.parametrize(
    ("header", "written", "day"),
    [
        ("Name,Company,Birthday", "4/2/1985", "1985-04-02"),
        ("Name;Firma;Geburtstag", "2/4/1985", "1985-04-02"),
        ("Name;Firma;Geburtstag", "02.04.85", "1985-04-02"),
        ("Name,Company,Birthday", "2-Apr-1985", "1985-04-02"),
        ("Name,Company,Birthday", "19850402", "1985-04-02"),
        ("Name,Company,Birthday", "--04-02", "--0402"),
        ("Name,Company,Birthday", "1604-04-02", "--0402"),
    ],
)
def test_birthdays_of_every_spelling_are_days(header, written, day):
    """The order of day and month follows the language where no number settles it."""
    (row,) = _read(f"{header}\nAnn Lee;X;{written}\n".replace(";", header[4]))
    assert row.lines == (f"BDAY:{day}",)


def test_a_birthday_that_is_none_is_kept_as_text():
    """Words stay; noughts stand for nothing."""
    people = _read("Name,Company,Birthday\nAnn Lee,X,spring\nBo Li,X,00/00/00\n")
    assert [row.lines for row in people] == [("BDAY;VALUE=text:spring",), ()]


def test_a_line_of_a_kept_cell_cannot_be_broken_out_of():
    """Line breaks, semicolons and column names with quotes stay inside their line."""
    (row,) = _read('Name,Company,"Ei""gen:schäft;x"\nAnn Lee,X,"a\r\nEND:VCARD;b"\n')
    assert row.lines == ('X-CONNOTE-EI-GEN-SCHAFT-X;X-COLUMN="Eigen:schäft;x":a\\nEND:VCARD\\;b',)


# ── a preview and a choice ───────────────────────────────────────────────────────────────────

GERMAN = "Name;Firma;Größe\r\nJürgen Groß;Böhm & Söhne;1,85\r\nAnn Lee;Contoso;1,70\r\n"


def test_a_preview_shows_rows_guess_and_choices():
    """It tells what was found and offers the rest, what is in use first."""
    found = preview_table("x.csv", GERMAN.encode("cp1252"), count=1)
    assert found.header == ("Name", "Firma", "Größe")
    assert found.rows == (("Jürgen Groß", "Böhm & Söhne", "1,85"),)
    assert (found.encoding, found.delimiter) == ("cp1252", ";")
    assert found.mapping == Mapping((M.FULL_NAME, M.COMPANY, M.KEEP))
    assert found.encodings[0] == ("cp1252", "Western European")
    assert {name for name, _ in found.encodings} >= {"utf-8", MENDED, "cp1250", "cp932"}
    assert found.delimiters == (";", ",", "\t", "|")


def test_encoding_and_delimiter_can_be_forced():
    """A wrong choice shows what it makes of the file, and raises nothing."""
    found = preview_table("x.csv", GERMAN.encode("cp1252"), encoding="cp1251", delimiter=",")
    assert found.encoding == "cp1251"
    assert found.delimiters[0] == found.delimiter == ","
    assert "Jьrgen" in found.rows[0][0]


def test_a_table_without_a_header_offers_columns():
    """The columns get numbers, all rows are people, and names are guessed from the cells."""
    data = b"Ann,Lee,ann@example.org\nBo,Li,bo@example.org\n"
    found = preview_table("x.csv", data)
    assert found.header == ("Column 1", "Column 2", "Column 3")
    assert found.mapping == Mapping((M.FIRST_NAME, M.LAST_NAME, M.EMAIL), has_header=False)
    people = read_table("x.csv", data, found.mapping).rows
    assert [(row.row, row.first_name) for row in people] == [(1, "Ann"), (2, "Bo")]


def test_whether_there_is_a_header_can_be_said():
    """What was taken for a row can be the header, and the other way round."""
    data = b"Ann,Lee\nBo,Li\n"
    assert preview_table("x.csv", data, has_header=True).header == ("Ann", "Lee")
    assert len(preview_table("x.csv", b"Name,Company\nA,B\n", has_header=False).rows) == 2


def test_a_table_is_read_by_the_mapping_that_was_chosen():
    """Every meaning goes where it says, KEEP keeps and LEAVE leaves out."""
    data = b"a,b,c,d,e\nStone,Mary,vip;py,secret,blue\n"
    mapping = Mapping((M.LAST_NAME, M.FIRST_NAME, M.TAGS, M.LEAVE))
    (row,) = read_table("x.csv", data, mapping).rows
    assert row == PersonRow(2, "Mary", "Stone", tags=("vip", "py"), lines=("X-CONNOTE-E:blue",))


def test_a_first_line_that_names_the_delimiter_is_obeyed():
    """`sep=;` is no row and no header."""
    file = read_bytes("x.csv", b"sep=;\r\nName;Firma\r\nAnn, Lee;X\r\n")
    assert [row.company for row in file.rows] == ["X"]
    assert preview_table("x.csv", b"sep=|\na|b\n", has_header=False).rows == (("a", "b"),)


def test_a_title_above_the_header_is_passed_over():
    """Spreadsheets begin with a line of their own."""
    (row,) = _read("My contacts 2024,,\n\nName,Company,Email\nAnn Lee,X,a@example.org\n")
    assert (row.row, row.first_name) == (4, "Ann")


# ── a list of notes that were sent ───────────────────────────────────────────────────────────


def test_a_list_of_notes_that_were_sent_is_a_history():
    """Who, when and the words are enough for a request that was sent."""
    text = (
        "sent_at,name,role,company,profile_url,note\n"
        '1/29/26,Mary Stone,Director,Contoso,linkedin.com/in/mary,"Hi, Mary"\n'
        "soon,Bo Li,,,,Hello\n"
    )
    file = read_bytes("x.csv", text.encode())
    assert file.kind is FileKind.OUTREACH
    mary = file.rows[0]
    assert isinstance(mary, OutreachRow)
    told = {name: cell for name, cell in mary.cells.items() if cell}
    assert told == {
        "contact": "Mary Stone",
        "position": "Director",
        "organization": "Contoso",
        "profile_url": "https://www.linkedin.com/in/mary",
        "sent_on": "2026-01-29",
        "note": "Hi, Mary",
        "direction": "outgoing",
        "state": "sent",
    }
    assert file.remarks == ("The date could not be read and was left out in row 3.",)


def test_a_list_that_says_more_than_a_history_holds_is_a_table():
    """With a column that would be lost, it is read as people and all is kept."""
    (row,) = _read("sent_at,name,company,note,hobby\n2026-01-02,Ann Lee,X,Hello,chess\n")
    assert row.remarks == "Hello"
    assert row.lines == ("X-CONNOTE-SENT-AT:2026-01-02", "X-CONNOTE-HOBBY:chess")


# ── too much ─────────────────────────────────────────────────────────────────────────────────


def test_a_file_of_gigabytes_is_refused_before_it_is_read(tmp_path):
    """Its size is asked first; a file with holes in it takes no room on the disk."""
    path = tmp_path / "people.csv"
    path.write_text("Name,Company\n")
    os.truncate(path, (1 << 30) + 1)
    with pytest.raises(FileUnreadable, match="larger than 1 GiB, which no list of contacts is"):
        read_file(path)


def test_a_file_of_ten_million_lines_is_refused():
    """No list of people is so long, and to read it would take the memory of the machine."""
    with pytest.raises(FileUnreadable, match="has over 10,000,000 lines"):
        read_bytes("x.csv", b"Name,Company\n" + b"\n" * 10_000_001)


# ── whatever comes ───────────────────────────────────────────────────────────────────────────

CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12).map(str.strip)


@given(st.lists(st.tuples(CELL.filter(bool), CELL, CELL), min_size=1, max_size=8))
def test_no_word_of_a_table_is_lost(people):
    """Every cell stands somewhere in the person made of its row."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(["Nachname", "Anmerkung", "Lieblingsfarbe"])
    writer.writerows(people)
    mapping = Mapping((M.LAST_NAME, M.REMARKS, M.KEEP))
    rows = read_table("x.csv", text.getvalue().encode(), mapping, "utf-8", ",").rows
    assert [(row.last_name, row.remarks) for row in rows] == [
        (name, note) for name, note, _ in people
    ]
    assert [bool(row.lines) for row in rows] == [bool(colour) for _, _, colour in people]


@given(
    st.binary(max_size=300),
    st.lists(st.sampled_from(list(Meaning)), max_size=5),
    st.booleans(),
    st.sampled_from(["", ",", ";", "x"]),
)
def test_any_bytes_are_a_table_or_refused(data, meanings, has_header, delimiter):
    """No content and no mapping raise anything but a refusal in words."""
    mapping = Mapping(tuple(meanings), has_header)
    with suppress(FileUnreadable):
        read_table("x.csv", data, mapping, "", delimiter)
    with suppress(FileUnreadable):
        preview_table("x.csv", data, delimiter=delimiter)
