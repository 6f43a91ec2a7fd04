"""Follows, jobs, recommendations, endorsements and notes come in by the names of their columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from connote.core.errors import FileUnreadable
from connote.core.files.reading import read_file
from connote.core.things import FileKind, FileRead, Skip
from data import make_lists

UNDATED = "The date could not be read and was left out in row {}."


def _read(folder: Path, data: bytes | str, name: str) -> FileRead:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    (file,) = read_file(path)
    return file


@pytest.mark.parametrize(
    "name", ["Company Follows.csv", "Company_Follows.csv", "company follows (1).csv", "x.csv"]
)
def test_followed_companies_may_become_goals(tmp_path, name):
    """Each company with the day it was followed; one without a name is skipped."""
    file = _read(tmp_path, make_lists.FOLLOWS, name)
    assert file.kind is FileKind.FOLLOWS
    assert [(row.row, row.organization, row.job, row.on) for row in file.rows] == [
        (2, "LMNOP Co.", "", "2026-06-24"),
        (3, "Wingtip, Inc.", "", "2020-03-01"),
        (4, "架空技術株式会社", "", ""),
    ]
    assert file.skipped == (Skip(name, 5, "it names no company"),)
    assert file.remarks == (UNDATED.format(4),)


def test_saved_jobs_may_become_goals(tmp_path):
    """The company, the job and the day; what else the file holds is known and of no use."""
    file = _read(tmp_path, make_lists.SAVED_JOBS, "Saved Jobs.csv")
    assert file.kind is FileKind.SAVED_JOBS
    assert [(row.organization, row.job, row.on) for row in file.rows] == [
        ("LMNOP Co.", "Head of Care", "2024-03-15"),
        ("Fabrikam", "Analyst, Numbers", "2026-01-02"),
    ]
    assert [skip.row for skip in file.skipped] == [4]
    assert file.remarks == ()


@pytest.mark.parametrize("name", ["Job Applications.csv", "Job Applications_1.csv"])
def test_applications_may_become_goals(tmp_path, name):
    """Also the later parts of a long list are known by their name."""
    file = _read(tmp_path, make_lists.APPLICATIONS, name)
    assert file.kind is FileKind.APPLICATIONS
    assert [(row.organization, row.job, row.on) for row in file.rows] == [
        ("Wingtip, Inc.", "Analyst", "2026-08-15")
    ]


def test_days_of_a_list_are_read_by_the_whole_of_it(tmp_path):
    """One first number over twelve shows that the file writes the day first."""
    text = "Saved Date,Company Name\n3/4/26 09:05,Fabrikam\n25/3/26 14:37,Contoso\n"
    file = _read(tmp_path, text, "Saved Jobs.csv")
    assert [row.on for row in file.rows] == ["2026-04-03", "2026-03-25"]


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("Recommendations_Received.csv", make_lists.RECEIVED, FileKind.RECOMMENDATIONS_RECEIVED),
        ("recommendations received.csv", make_lists.RECEIVED, FileKind.RECOMMENDATIONS_RECEIVED),
        ("Recommendations_Given.csv", make_lists.GIVEN, FileKind.RECOMMENDATIONS_GIVEN),
        ("Recommendations Given (2).csv", make_lists.GIVEN, FileKind.RECOMMENDATIONS_GIVEN),
    ],
)
def test_the_name_tells_who_recommended_whom(tmp_path, name, data, kind):
    """Both files look the same inside."""
    file = _read(tmp_path, data, name)
    (row,) = file.rows
    assert file.kind is kind
    assert (row.last_name, row.on) in (("Poole", "2021-09-15"), ("Reyes, PhD", "2022-02-03"))
    assert row.text in ("Jordan counts well.\n\nAnd kindly.", "Builds what holds.")
    assert (row.company, row.position) in (
        ("XYZ Co.", "Head of “Care”"),
        ("Contoso", "Engineer"),
    )
    assert (row.url, file.remarks) == ("", ())


def test_recommendations_without_a_telling_name_are_not_guessed(tmp_path):
    """The sentence says what to call the file."""
    with pytest.raises(FileUnreadable, match=r"call it Recommendations_Received\.csv or"):
        _read(tmp_path, make_lists.RECEIVED, "words.csv")


@pytest.mark.parametrize("era", make_lists.endorsements())
def test_endorsements_of_every_era_come_in(tmp_path, era):
    """The skill is the text; addresses without a scheme are addresses; old files have none."""
    file = _read(tmp_path, make_lists.endorsements()[era], "Endorsement_Received_Info.csv")
    assert file.kind is FileKind.ENDORSEMENTS
    assert [(row.first_name, row.text, row.on) for row in file.rows] == [
        ("Tomás", "Counting", "2023-06-20"),
        ("Mary", "Numbers", "2022-06-20"),
    ]
    urls = [row.url for row in file.rows]
    assert urls == (
        ["", ""]
        if era == "until 2023"
        else [f"{make_lists.AT}tom%C3%A1sreyes", f"{make_lists.AT}marypoole"]
    )


def test_my_own_notes_come_in_with_their_lines(tmp_path):
    """A note without words is skipped."""
    file = _read(tmp_path, make_lists.REMARKS, "Notes.csv")
    assert file.kind is FileKind.REMARKS
    assert [(row.first_name, row.url, row.text, row.on) for row in file.rows] == [
        ("Mary", f"{make_lists.AT}marypoole", "met at design week", "2025-07-30"),
        ("Søren", f"{make_lists.AT}soren-x", "likes\nboats", "2026-02-08"),
    ]
    assert [(skip.row, skip.reason) for skip in file.skipped] == [(4, "it holds no words")]


def test_columns_in_another_order_and_some_missing(tmp_path):
    """Only what a row can't do without must be there."""
    text = "\ufeffNOTE;Connection_Last_Name;connection first name\r\nrows;Poole;Mary\r\n;;\r\n"
    file = _read(tmp_path, text, "my notes.csv")
    (row,) = file.rows
    assert (row.first_name, row.last_name, row.text, row.on) == ("Mary", "Poole", "rows", "")
    assert [(skip.row, skip.reason) for skip in file.skipped] == [(3, "the row is empty")]


def test_an_odd_address_is_left_out_and_named(tmp_path):
    """The person stays, by name; nothing that runs gets in."""
    text = "Connection First Name,Connection Profile URL,Note\nAnn,javascript:alert(1),hm\n"
    file = _read(tmp_path, text, "Notes.csv")
    assert [(row.first_name, row.url) for row in file.rows] == [("Ann", "")]
    assert file.remarks == ("The profile address could not be used and was left out in row 2.",)


def test_words_of_nobody_are_skipped(tmp_path):
    """A row without name and address ties nobody to me."""
    text = "First Name,Last Name,Text\n,,Very good\n"
    file = _read(tmp_path, text + "Ann,,Good\n", "Recommendations_Given.csv")
    assert [(skip.row, skip.reason) for skip in file.skipped] == [
        (2, "it does not say who the other person is")
    ]
