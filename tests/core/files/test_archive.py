"""ZIP exports come in however they were packed; hostile and broken ones are refused in words."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest

from connote.core.errors import FileUnreadable
from connote.core.files.archive import Archive
from connote.core.files.reading import read_file
from connote.core.things import FileKind
from data import make_exports

MEMBERS = make_exports.complete_members()
COMPLETE = make_exports.zip_bytes(MEMBERS)
CONNECTIONS = MEMBERS["Connections.csv"]


def _refusal(folder: Path, data: bytes, name: str = "export.zip") -> str:
    path = folder / name
    path.write_bytes(data)
    with pytest.raises(FileUnreadable) as caught:
        read_file(path)
    assert list(folder.iterdir()) == [path], "nothing else is written to the disk"
    return str(caught.value)


@pytest.mark.parametrize("name", make_exports.archives())
def test_every_packing_of_an_export_comes_in(tmp_path, name):
    """At the root, in a folder, in capitals, from a Mac, stored or streamed: all the same."""
    path = tmp_path / name
    path.write_bytes(make_exports.archives()[name])
    files = {file.kind: file for file in read_file(path)}
    assert len(files[FileKind.CONNECTIONS].rows) == 5
    if not name.startswith("Basic"):
        assert set(files) == {
            FileKind.CONNECTIONS,
            FileKind.INVITATIONS,
            FileKind.PROFILE,
            FileKind.POSITIONS,
            FileKind.EDUCATION,
            FileKind.SAVED_JOBS,
        }
        aside, others = files[FileKind.CONNECTIONS].remarks
        assert aside.lower().startswith("messages.csv was left aside; tick it to see when you last")
        assert others == "1 other file was left aside."


def test_junk_around_a_zip_does_not_matter(tmp_path):
    """Bytes before and after the archive are passed over."""
    path = tmp_path / "export.zip"
    path.write_bytes(b"junk" * 10 + COMPLETE + b"\n")
    assert len(read_file(path)) == 6


def test_names_that_climb_are_only_names(tmp_path):
    """Members named to escape a folder are read in memory; nothing lands on the disk."""
    folder = tmp_path / "a"
    folder.mkdir()
    path = folder / "export.zip"
    path.write_bytes(make_exports.zip_bytes({"../../Connections.csv": CONNECTIONS}))
    assert read_file(path)[0].name == "Connections.csv"
    assert [found.name for found in tmp_path.rglob("*")] == ["a", "export.zip"]


def test_an_export_without_the_usual_names_is_known_by_its_headers(tmp_path):
    """A renamed file inside a ZIP is still recognised."""
    path = tmp_path / "export.zip"
    path.write_bytes(make_exports.zip_bytes({"my people.csv": CONNECTIONS, "x.csv": b"a,b\n"}))
    (file,) = read_file(path)
    assert (file.kind, file.name) == (FileKind.CONNECTIONS, "my people.csv")


def test_an_empty_list_beside_people_is_an_empty_list(tmp_path):
    """No invitations is an answer, also where the file has not even a header."""
    for data in (b"", b"From,To,Sent At,Message,Direction\n"):
        path = tmp_path / "export.zip"
        path.write_bytes(
            make_exports.zip_bytes({"Connections.csv": CONNECTIONS, "Invitations.csv": data})
        )
        files = read_file(path)
        assert [(file.kind, file.read) for file in files] == [
            (FileKind.CONNECTIONS, 6),
            (FileKind.INVITATIONS, 0),
        ]


def test_a_side_file_that_changed_its_columns_does_not_stop_the_people(tmp_path):
    """Schools that cannot be read are named in a remark."""
    path = tmp_path / "export.zip"
    path.write_bytes(
        make_exports.zip_bytes({"Connections.csv": CONNECTIONS, "Education.csv": b"a,b\nc,d\n"})
    )
    (file,) = read_file(path)
    assert len(file.remarks) == 1
    assert file.remarks[0].startswith("Education.csv cannot be read as")


def test_two_lists_of_connections_are_not_chosen_between(tmp_path):
    """Two different ones: neither is taken, the sentence names both, the rest comes in."""
    older = make_exports.connections()["until 2021"]
    twins = {"a/Connections.csv": CONNECTIONS, "b/Connections.csv": older}
    said = _refusal(tmp_path, make_exports.zip_bytes(twins))
    assert "LinkedIn connections, a/Connections.csv and b/Connections.csv;" in said
    path = tmp_path / "export.zip"
    path.write_bytes(make_exports.zip_bytes({**twins, "Positions.csv": make_exports.POSITIONS}))
    (file,) = read_file(path)
    assert file.kind is FileKind.POSITIONS
    assert file.remarks == (said,)


def test_the_same_list_twice_is_one_list(tmp_path):
    """A copy that says the same is no second opinion."""
    path = tmp_path / "export.zip"
    members = {"Connections.csv": CONNECTIONS, "Connections (1).csv": CONNECTIONS + b"\n"}
    path.write_bytes(make_exports.zip_bytes(members))
    (file,) = read_file(path)
    assert file.remarks == (
        "Connections.csv and Connections (1).csv say the same and were read once.",
    )


def _locked(data: bytes) -> bytes:
    """Set the password bit of every member in the central directory."""
    changed = bytearray(data)
    at = changed.find(b"PK\x01\x02")
    while at >= 0:
        changed[at + 8] |= 1
        at = changed.find(b"PK\x01\x02", at + 4)
    return bytes(changed)


def _packed_by(method: int) -> bytes:
    """Name another packing method for the one member."""
    changed = bytearray(make_exports.zip_bytes({"Connections.csv": CONNECTIONS}))
    struct.pack_into("<H", changed, 8, method)
    struct.pack_into("<H", changed, changed.find(b"PK\x01\x02") + 10, method)
    return bytes(changed)


def _bad_crc() -> bytes:
    changed = bytearray(
        make_exports.zip_bytes({"Connections.csv": CONNECTIONS}, zipfile.ZIP_STORED)
    )
    changed[changed.find(b"Okafor")] ^= 1
    return bytes(changed)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is no ZIP file"),
        (b"not a zip at all", "is no ZIP file"),
        (COMPLETE[: len(COMPLETE) // 2], "is damaged or incomplete"),
        (COMPLETE[:-30], "is damaged or incomplete"),
        (_bad_crc(), "is damaged or incomplete"),
        (_locked(COMPLETE), "is locked with a password"),
        (_packed_by(99), "is locked with a password"),
        (_packed_by(77), "by a method that Connote cannot unpack"),
        (make_exports.zip_bytes({}), "holds no files"),
        (make_exports.zip_bytes({"readme.txt": b"hello"}), "holds no Connections.csv"),
        (make_exports.zip_bytes({"inner.zip": COMPLETE}), "holds another ZIP"),
        (make_exports.zip_bytes({"xl/workbook.xml": b"<x/>"}), "is an Excel workbook"),
        (b"Rar!\x1a\x07\x01\0" + b"x" * 50, "is a RAR archive, not a ZIP"),
        (b"7z\xbc\xaf\x27\x1c" + b"x" * 50, "is a 7z archive, not a ZIP"),
        (b"\x1f\x8b\x08" + b"x" * 50, "is a gzip archive, not a ZIP"),
        (b"x" * 257 + b"ustar\0" + b"x" * 300, "is a tar archive, not a ZIP"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_archive_that_cannot_be_read_is_refused_in_a_sentence(tmp_path, data, words):
    """Each fault has its own words, and nothing is left on the disk."""
    assert words in _refusal(tmp_path, data)


def test_a_bomb_is_stopped_by_its_ratio(tmp_path):
    """A member that unpacks to 200 times its size and more is stopped soon after 10 MiB."""
    bomb = make_exports.zip_bytes({"Connections.csv": b"\n" * (64 << 20)})
    assert "more tightly than an honest export" in _refusal(tmp_path, bomb)


def test_all_members_together_have_one_limit():
    """What unpacks honestly but to too much is stopped as well, counted over all members."""
    archive = Archive(io.BytesIO(COMPLETE), "export.zip", most_bytes=len(CONNECTIONS))
    assert archive.read(0) == CONNECTIONS
    with pytest.raises(FileUnreadable, match="unpacks to more than 0 MiB"):
        archive.read(1)


def test_too_many_members_are_refused(tmp_path):
    """An export has dozens of files, never thousands."""
    members = {f"{number}.csv": b"" for number in range(5_001)}
    said = _refusal(tmp_path, make_exports.zip_bytes(members, zipfile.ZIP_STORED))
    assert "holds 5,001 files" in said
