"""messages.csv of every era says who wrote to whom and when; what nobody sent is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from connote.core.errors import FileUnreadable
from connote.core.files.reading import read_file
from connote.core.things import FileKind, FileRead
from data import make_exports, make_messages
from data.make_lists import AT


def _read(folder: Path, data: bytes | str, name: str = "messages.csv") -> FileRead:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    (file,) = read_file(path)
    return file


@pytest.mark.parametrize("era", make_messages.messages())
def test_messages_of_every_era_come_in(tmp_path, era):
    """Senders, times and texts are the same; a file by itself needs no tick."""
    file = _read(tmp_path, make_messages.messages()[era], "any name.csv")
    assert file.kind is FileKind.MESSAGES
    assert [(row.sender, row.sent_at) for row in file.rows] == [
        ("Ines Okafor-Lindqvist", "2025-06-01T14:03:22"),
        ("Jordan Pike", "2025-06-02T08:00:00"),
        ("Wren Hale, Ph.D.", "2025-06-02T09:00:00"),
        *([("Jordan Pike", "2025-06-03T10:00:00")] if "DRAFT" not in _columns(era) else []),
        ("Ines Okafor-Lindqvist", ""),
    ]
    assert [row.text for row in file.rows][:3] == [
        "Free Thursday? <3",
        'Yes.\n"Noon"?\n\nJordan',
        "Noon & not\nlater",
    ]
    assert [row.sender_url for row in file.rows][:2] == [
        f"{AT}ines-okafor-l-3b2a91",
        f"{AT}jordanpike",
    ]
    assert file.read == len(make_messages.ROWS)
    (remark,) = file.remarks
    assert remark.startswith("The date could not be read and was left out in row ")


def _columns(era: str) -> str:
    return make_messages.messages()[era].splitlines()[0].decode()


def test_a_group_has_several_receivers(tmp_path):
    """Addresses are parted although the names have commas in them."""
    file = _read(tmp_path, make_messages.messages()["10 columns, 2023"])
    assert file.rows[1].receiver_urls == (f"{AT}ines-okafor-l-3b2a91", f"{AT}wren-hale")
    without = _read(tmp_path, make_messages.messages()["9 columns, until 2023"])
    assert without.rows[1].receiver_urls == ()


def test_what_nobody_sent_me_is_skipped_with_its_reason(tmp_path):
    """Drafts, advertising, spam and people who have left."""
    file = _read(tmp_path, make_messages.messages()["13 columns"])
    assert [skip.reason for skip in file.skipped] == [
        "it is a draft that was never sent",
        "it is sponsored mail",
        "its sender has no profile address",
        "it lies among the spam",
    ]


def test_a_page_of_a_company_is_no_sender(tmp_path):
    """Only an address of a person counts."""
    head = "CONVERSATION ID,FROM,SENDER PROFILE URL,DATE\n"
    row = "1,Fabrikam,https://www.linkedin.com/company/fabrikam,2025-06-01 14:03:22 UTC\n"
    (skip,) = _read(tmp_path, head + row).skipped
    assert skip.reason == "its sender has no profile address"


@pytest.mark.parametrize("name", [*make_messages.ASSISTANTS, "LearningCoachMessages.csv"])
def test_talks_with_machines_are_no_messages(tmp_path, name):
    """The look-alikes are called what they are."""
    with pytest.raises(FileUnreadable, match="talks with LinkedIn’s own assistants"):
        _read(tmp_path, make_messages.WITH_ASSISTANTS, name)


def test_messages_in_a_zip_wait_to_be_asked_for(tmp_path):
    """Without the tick they are not even unpacked, and the remark says how to get them."""
    path = tmp_path / "export.zip"
    path.write_bytes(make_exports.zip_bytes(make_exports.everything()))
    files = {file.kind: file for file in read_file(path)}
    assert FileKind.MESSAGES not in files
    assert (
        "messages.csv was left aside; tick it to see when you last spoke."
        in files[FileKind.CONNECTIONS].remarks
    )
    ticked = {file.kind: file for file in read_file(path, with_messages=True)}
    assert len(ticked[FileKind.MESSAGES].rows) == 5
    assert not any("messages.csv" in remark for remark in ticked[FileKind.CONNECTIONS].remarks)


def test_a_zip_of_nothing_but_messages_says_what_to_tick(tmp_path):
    """Nothing is left, and the sentence says why."""
    path = tmp_path / "export.zip"
    path.write_bytes(
        make_exports.zip_bytes({"messages.csv": make_messages.messages()["11 columns"]})
    )
    with pytest.raises(FileUnreadable, match="tick it to see when you last spoke"):
        read_file(path)
    (file,) = read_file(path, with_messages=True)
    assert len(file.rows) == 5


def test_a_long_letter_is_one_message(tmp_path):
    """Hundreds of lines in a cell are no unclosed quotation mark."""
    letter = "\n".join(f"line {number}" for number in range(500))
    head = "CONVERSATION ID,FROM,SENDER PROFILE URL,DATE,CONTENT\n"
    row = f'1,Ann,{AT}ann,2025-06-01 14:03:22 UTC,"{letter}"\n'
    (message,) = _read(tmp_path, head + row).rows
    assert message.text == letter
