"""LinkedIn's files come in from every era, with every record accounted for."""

from __future__ import annotations

from pathlib import Path

import pytest

from connote.core.errors import FileUnreadable
from connote.core.files.reading import read_file
from connote.core.things import FileKind, FileRead, StintKind
from data import make_exports

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def _read(folder: Path, data: bytes | str, name: str = "Connections.csv") -> FileRead:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    (file,) = read_file(path)
    return file


@pytest.mark.parametrize("era", make_exports.connections())
def test_connections_of_every_era_come_in_whole(tmp_path, era):
    """Each person is there with the right date, the hidden profile is skipped by that reason."""
    file = _read(tmp_path, make_exports.connections()[era], "any name.csv")
    people = [person for person in make_exports.PEOPLE if person[0]]
    if "cp1252" in era:
        people = [person for person in people if person[0] != "田中"]
    assert file.kind is FileKind.CONNECTIONS
    assert [row.first_name for row in file.rows] == [person[0] for person in people]
    assert [row.company for row in file.rows] == [person[4] for person in people]
    assert [row.connected_on for row in file.rows][:2] == ["2026-02-08", "2019-11-14"]
    assert [skip.reason for skip in file.skipped] == [
        "a hidden profile: the row holds no more than a date"
    ]
    assert file.read == len(people) + 1


def test_records_are_numbered_with_the_preamble(tmp_path):
    """Row numbers are the file's own: three records of preamble, one header, then the people."""
    file = _read(tmp_path, make_exports.connections()["newest"])
    assert [row.row for row in file.rows] == [5, 6, 8, 9, 10]
    assert file.skipped[0].row == 7
    assert file.remarks == ()


def test_an_unreadable_date_keeps_the_person_and_is_named(tmp_path):
    """The person comes in without a date, and the remark names the record, not the cell."""
    file = _read(tmp_path, HEADER + "Ann,Lee,,,,,08 Fév 2026\nBo,Li,,,,,09 Feb 2026\n")
    assert [row.connected_on for row in file.rows] == ["", "2026-02-09"]
    assert file.remarks == ("The date could not be read and was left out in row 2.",)


def test_odd_cells_come_in_as_they_are_and_odd_addresses_do_not(tmp_path):
    """Formulas in names stay text, wrapped addresses are unwrapped, scripts left out."""
    file = _read(
        tmp_path,
        HEADER
        + '=1+1,Lee,"=HYPERLINK(""https://www.linkedin.com/in/ann"",""x"")",,,,08 Feb 2026\n'
        + "Bo,Li,javascript:alert(1),mailto:bo@example.org,,,08 Feb 2026\n",
    )
    assert file.rows[0].first_name == "=1+1"
    assert file.rows[1].email == "bo@example.org"
    assert [row.url for row in file.rows] == ["https://www.linkedin.com/in/ann", ""]
    assert file.remarks == ("The profile address could not be used and was left out in row 3.",)


def test_every_record_is_a_row_or_a_skip(tmp_path):
    """Short, long, empty, nameless and broken records are all counted."""
    records = [
        "Ann,Lee",
        "Bo,Li,,,,,08 Feb 2026,more,and more",
        ",,,,,,",
        ",,,,Contoso,Boss,08 Feb 2026",
        'Cy,"Lo,,,,,08 Feb 2026',
        "Di,Lu,,,,,08 Feb 2026",
        "",
        "   ",
    ]
    file = _read(tmp_path, HEADER + "\n".join(records) + "\n")
    assert [row.first_name for row in file.rows] == ["Ann", "Bo", "Di"]
    assert [(skip.row, skip.reason) for skip in file.skipped] == [
        (4, "the row is empty"),
        (5, "it holds neither a name nor a profile nor an e-mail address"),
        (6, "a quotation mark in it is never closed (line 6)"),
    ]
    assert file.read == 6
    assert file.remarks == ("There are more cells than columns in row 3; the rest was left aside.",)


def test_names_come_in_as_they_were_typed(tmp_path):
    """Letters after a name, emoji and other scripts are the person's own business."""
    names = [
        "Reyes, PhD",
        "Hale 🦊 PMP®",
        "Śliwiński",
        "さくら",
        "\u202eesrever",
        "O’Neil (she/her)",
    ]
    lines = "".join(f'Ann,"{name}",,,,,08 Feb 2026\n' for name in names)
    assert [row.last_name for row in _read(tmp_path, HEADER + lines).rows] == names


def test_people_who_have_left_are_hidden_profiles(tmp_path):
    """LinkedIn writes a date alone, or its own name; a real Mr Member has an address."""
    file = _read(
        tmp_path,
        HEADER
        + "LinkedIn,Member,,,,,01 Jan 2024\n,,,,,,01 Jan 2024\n"
        + "LinkedIn,Member,https://www.linkedin.com/in/member,,,,01 Jan 2024\n",
    )
    assert [row.row for row in file.rows] == [4]
    assert [skip.reason.partition(":")[0] for skip in file.skipped] == ["a hidden profile"] * 2


def test_days_before_linkedin_are_left_out(tmp_path):
    """The person comes in without the day that can't be, and the remark names the row."""
    file = _read(tmp_path, HEADER + "Ann,Lee,,,,,01 Jan 1833\nBo,Li,,,,,44290\n")
    assert [row.connected_on for row in file.rows] == ["", "2021-04-04"]
    assert file.remarks == ("The date could not be read and was left out in row 2.",)


def test_one_person_twice_and_a_row_order_of_any_kind(tmp_path):
    """Reading joins nobody and keeps the order of the file."""
    lines = "Bo,Li,,,,,09 Feb 2026\nAnn,Lee,,,,,08 Feb 2026\nBo,Li,,,,,09 Feb 2026\n"
    assert [row.first_name for row in _read(tmp_path, HEADER + lines).rows] == ["Bo", "Ann", "Bo"]


def test_slashed_dates_follow_the_file(tmp_path):
    """One day over twelve shows that a file puts the day first, in all of its rows."""
    file = _read(tmp_path, HEADER + "Ann,Lee,,,,,03/04/2024\nBo,Li,,,,,25/12/2023\n")
    assert [row.connected_on for row in file.rows] == ["2024-04-03", "2023-12-25"]


def test_an_unknown_column_is_named_and_left_aside(tmp_path):
    """A column that LinkedIn may add tomorrow stops nothing."""
    file = _read(tmp_path, make_exports.connections()["a column more"])
    assert file.remarks == ("The column “Shoe Size” is not known and left aside.",)


@pytest.mark.parametrize("era", make_exports.invitations())
def test_invitations_of_every_era_come_in(tmp_path, era):
    """Dates, directions and notes are right, with and without addresses."""
    file = _read(tmp_path, make_exports.invitations()[era], "whatever.csv")
    assert file.kind is FileKind.INVITATIONS
    assert [row.sent_on for row in file.rows] == ["2026-01-29", "2025-12-03", "2025-03-04"]
    assert [row.is_outgoing for row in file.rows] == [True, False, True]
    assert file.rows[0].message == "Hi Ines, we overlapped at XYZ Co."
    assert file.rows[2].message.splitlines()[1] == 'you said "call me".'
    assert bool(file.rows[0].receiver_url) == (era != "until 2023")


def test_invitations_without_direction_or_person_are_skipped(tmp_path):
    """What cannot be understood is counted with its reason."""
    head = "From,To,Sent At,Message,Direction\n"
    file = _read(tmp_path, head + "Ann,Bo,1/2/26,,SIDEWAYS\nAnn,,1/2/26,,OUTGOING\n")
    assert [skip.reason for skip in file.skipped] == [
        "the direction is neither OUTGOING nor INCOMING",
        "it does not say who the other person is",
    ]


def test_an_invitation_of_someone_who_has_left_names_nobody(tmp_path):
    """LinkedIn Member without an address is no person to be made a contact."""
    head = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    me = "https://www.linkedin.com/in/jordanpike"
    file = _read(tmp_path, f'{head}Jordan Pike,LinkedIn Member,"1/2/26, 1:00 PM",,OUTGOING,{me},\n')
    assert (len(file.rows), len(file.skipped)) == (0, 1)


def test_my_profile_positions_and_schools_come_in(tmp_path):
    """My side of the shared history is read with its periods."""
    profile = _read(tmp_path, make_exports.PROFILE, "Profile.csv").rows[0]
    assert (profile.first_name, profile.last_name) == ("Jordan", "Pike")
    assert (profile.headline, profile.place) == ("Between gigs", "Springfield")
    work = _read(tmp_path, make_exports.POSITIONS, "Positions.csv").rows
    assert [(s.organization, s.start, s.end, s.is_current, s.kind) for s in work] == [
        ("XYZ Company, Inc.", "2012-01", "2016-03", False, StintKind.WORK),
        ("Fabrikam", "2016", "", True, StintKind.WORK),
    ]
    study = _read(tmp_path, make_exports.EDUCATION, "Education.csv").rows
    assert [(s.organization, s.role, s.start, s.end, s.is_current) for s in study] == [
        ("Springfield College", "BA", "2006", "2010", False),
        ("Night School", "", "2015", "", False),
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "First Name,Last Name,Nickname\nAnn,Lee,A\n",
            "Connections.csv cannot be read as LinkedIn connections: it lacks the column"
            " “Connected On” and has the unknown column “Nickname”.",
        ),
        (
            "First Name,Last Name,URL\nAnn,Lee,\n",
            "Connections.csv cannot be read as LinkedIn connections: it lacks the column"
            " “Connected On”; its columns are “First Name”, “Last Name” and “URL”.",
        ),
        ("", "Connections.csv is empty."),
        ("\n \n", "Connections.csv is empty."),
        (HEADER, "Connections.csv holds no contacts."),
        (
            make_exports.PREAMBLE,
            "Connections.csv cannot be read as LinkedIn connections: it lacks the columns"
            " “First Name” and “Connected On”; it has no header.",
        ),
    ],
    ids=["unknown column", "missing column", "empty", "blank", "header only", "preamble only"],
)
def test_a_file_that_holds_nothing_says_so(tmp_path, text, sentence):
    """Never an empty success: one sentence names what is missing."""
    with pytest.raises(FileUnreadable) as caught:
        _read(tmp_path, text)
    assert str(caught.value) == sentence


def test_a_foreign_csv_is_named_by_its_columns(tmp_path):
    """A file of another kind is refused with the columns that were found."""
    with pytest.raises(FileUnreadable) as caught:
        _read(tmp_path, "Colour;Weight\nred;3\nblue;4\n", "stock.csv")
    assert str(caught.value) == (
        "stock.csv is no file that Connote knows: its columns are “Colour” and “Weight”."
    )
