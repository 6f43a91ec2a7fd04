"""ZIPs built to do harm are refused in words; what is harmed in a ZIP costs itself alone."""

from __future__ import annotations

import io
import random
import stat
import struct
import tracemalloc
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.errors import FileUnreadable
from connote.core.files.reading import read_file
from connote.core.things import FileKind, FileRead
from data import make_exports

MEMBERS = {
    "Connections.csv": make_exports.connections()["newest"],
    "Invitations.csv": make_exports.invitations()["newest"],
}
SMALL = make_exports.zip_bytes(MEMBERS, zipfile.ZIP_STORED)
CENTRAL, END = b"PK\x01\x02", b"PK\x05\x06"


def _files(folder: Path, data: bytes) -> tuple[FileRead, ...]:
    path = folder / "export.zip"
    path.write_bytes(data)
    try:
        return read_file(path)
    finally:
        assert list(folder.iterdir()) == [path], "nothing else is written to the disk"


def _refusal(folder: Path, data: bytes) -> str:
    with pytest.raises(FileUnreadable) as caught:
        _files(folder, data)
    return str(caught.value)


def _entries(data: bytes) -> Iterator[int]:
    """Find the entries of the central directory."""
    at = data.find(CENTRAL)
    while at >= 0:
        yield at
        at = data.find(CENTRAL, at + 4)


def _changed(data: bytes, entry: int, offset: int, form: str, value: int) -> bytes:
    """Change a field of one entry in the central directory."""
    changed = bytearray(data)
    struct.pack_into(form, changed, list(_entries(data))[entry] + offset, value)
    return bytes(changed)


def _with_entries(entries: bytes, count: int) -> bytes:
    """Put another directory behind the members of the small archive."""
    start = data_end = next(_entries(SMALL))
    end = struct.pack("<4s4H2LH", END, 0, 0, count, count, len(entries), start, 0)
    return SMALL[:data_end] + entries + end


# ── traps ────────────────────────────────────────────────────────────────────────────────────


def test_a_bomb_is_stopped_before_it_fills_the_memory(tmp_path):
    """A member of a hundred mebibytes of nothing is never held whole."""
    bomb = make_exports.zip_bytes({"Connections.csv": b"\n" * (100 << 20)})
    path = tmp_path / "export.zip"
    path.write_bytes(bomb)
    del bomb
    tracemalloc.start()
    try:
        with pytest.raises(FileUnreadable, match="more tightly than an honest export"):
            read_file(path)
        assert tracemalloc.get_traced_memory()[1] < 20 << 20
    finally:
        tracemalloc.stop()


def test_a_bomb_that_lies_about_its_size_is_only_damaged(tmp_path):
    """No more is unpacked of a member than it says it is."""
    bomb = make_exports.zip_bytes({"Connections.csv": b"\n" * (100 << 20)})
    said = _refusal(tmp_path, _changed(bomb, 0, 24, "<L", 5_000))
    assert said == "Connections.csv in export.zip is damaged or incomplete; download it again."


def test_a_large_member_without_a_header_is_not_unpacked_whole(tmp_path):
    """Its beginning shows that it can't be read."""
    noise = random.Random(4).randbytes(2 << 20).hex().encode()
    (file,) = _files(tmp_path, make_exports.zip_bytes({**MEMBERS, "Connections.csv": noise}))
    assert file.kind is FileKind.INVITATIONS
    assert file.remarks[0].startswith("Connections.csv cannot be read as LinkedIn connections:")


def test_files_that_are_too_much_together_are_not_begun(tmp_path):
    """What the directory itself says is too much is refused before anything is unpacked."""
    stated = _changed(SMALL, 0, 24, "<L", 200 << 20)
    stated = _changed(stated, 1, 24, "<L", 100 << 20)
    assert "unpacks to more than 256 MiB" in _refusal(tmp_path, stated)


def test_members_over_each_other_are_refused(tmp_path):
    """Two entries for the same bytes unpack them twice, and a thousand a thousand times."""
    overlapping = _changed(SMALL, 1, 42, "<L", 0)
    assert "lie over each other" in _refusal(tmp_path, overlapping)


def test_a_crowd_is_counted_before_it_is_read(tmp_path):
    """Seventy thousand members, told or not told, are refused by the end of the file alone."""
    entry = SMALL[next(_entries(SMALL)) : list(_entries(SMALL))[1]]
    said = _refusal(tmp_path, _with_entries(entry * 60_000, 60_000))
    assert "holds 60,000 files, more than the 5,000" in said
    assert "lists more files than" in _refusal(tmp_path, _with_entries(entry * 70_000, 2))


def test_methods_that_unpack_without_measure_are_not_used(tmp_path):
    """A few hundred bytes of bzip2 are a gigabyte, in one go."""
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        packed = make_exports.zip_bytes({"Connections.csv": b"\n" * 1000}, method)
        assert "by a method that Connote cannot unpack" in _refusal(tmp_path, packed)


# ── what is broken costs itself ──────────────────────────────────────────────────────────────


def _bad_crc(name: str) -> bytes:
    text = b"Okafor" if name == "Connections.csv" else b"overlapped"
    at = SMALL.find(text)
    return SMALL[:at] + b"?" + SMALL[at + 1 :]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (_bad_crc("Connections.csv"), "is damaged or incomplete"),
        (_changed(SMALL, 0, 8, "<H", 1), "is locked with a password"),
        (_changed(SMALL, 0, 10, "<H", 99), "is locked with a password"),
        (_changed(SMALL, 0, 10, "<H", 77), "by a method that Connote cannot unpack"),
        (_changed(SMALL, 0, 24, "<L", 100), "is damaged or incomplete"),
        (_changed(SMALL, 0, 24, "<L", 9_000), "is damaged or incomplete"),
        (_changed(SMALL, 0, 38, "<L", stat.S_IFLNK << 16), "is a link to another file"),
    ],
    ids=["checksum", "password", "AES", "method", "smaller", "larger", "link"],
)
def test_a_broken_member_costs_itself_alone(tmp_path, data, words):
    """The invitations beside broken connections come in, and the remark names the file."""
    (file,) = _files(tmp_path, data)
    assert file.kind is FileKind.INVITATIONS
    assert len(file.rows) == 3
    (remark,) = file.remarks
    assert remark.startswith("Connections.csv in export.zip ")
    assert words in remark
    assert remark.endswith("It was left aside.")


def test_connections_survive_broken_invitations(tmp_path):
    """It is the same the other way round."""
    (file,) = _files(tmp_path, _bad_crc("Invitations.csv"))
    assert file.kind is FileKind.CONNECTIONS
    assert file.remarks[0].startswith("Invitations.csv in export.zip is damaged")


def test_a_member_that_is_no_list_costs_itself_alone(tmp_path):
    """A file that changed its columns is named with what it lacks."""
    members = {**MEMBERS, "Connections.csv": b"a,b\nc,d\n"}
    (file,) = _files(tmp_path, make_exports.zip_bytes(members))
    assert file.kind is FileKind.INVITATIONS
    assert file.remarks[0].startswith("Connections.csv cannot be read as LinkedIn connections:")


def test_where_nothing_is_left_the_first_reason_is_told(tmp_path):
    """An archive whose every member is broken is refused."""
    data = _changed(_changed(SMALL, 0, 8, "<H", 1), 1, 8, "<H", 1)
    said = _refusal(tmp_path, data)
    assert said == (
        "Connections.csv in export.zip is locked with a password; unpack it first and bring in"
        " the files themselves."
    )


# ── odd, but honest ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../Connections.csv", "Connections.csv"),
        ("/etc/Connections.csv", "Connections.csv"),
        ("..\\..\\Connections.csv", "Connections.csv"),
        ("C:\\Users\\x\\Connections.csv", "Connections.csv"),
        ("a/b/c/CONNECTIONS.CSV", "CONNECTIONS.CSV"),
        ("my\nlist.csv", "my\\nlist.csv"),
        ("lis\u202ete.csv", "lis\\u202ete.csv"),
        ("Kontakte für Jörg.csv", "Kontakte für Jörg.csv"),
        ("x" * 300 + ".csv", "x" * 119 + "…"),
    ],
)
def test_names_are_only_names(tmp_path, name, shown):
    """Wherever a name points, the file is read in memory and shown without its path."""
    (file,) = _files(tmp_path, make_exports.zip_bytes({name: MEMBERS["Connections.csv"]}))
    assert (file.kind, file.name) == (FileKind.CONNECTIONS, shown)


def test_a_name_of_old_bytes_or_with_a_nul_is_no_trouble(tmp_path):
    """Names that are no UTF-8 are read as DOS wrote them, and end at a NUL."""
    data = make_exports.zip_bytes({"J_rg.csv": MEMBERS["Connections.csv"]})
    (file,) = _files(tmp_path, data.replace(b"J_rg.csv", b"J\x94rg.csv"))
    assert file.name == "Jörg.csv"
    (file,) = _files(tmp_path, data.replace(b"J_rg.csv", b"a.csv\0\0\0"))
    assert file.name == "a.csv"


def test_large_archives_have_another_directory(tmp_path):
    """A ZIP64 of honest size is a ZIP."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in MEMBERS.items():
            with archive.open(name, "w", force_zip64=True) as member:
                member.write(content)
    assert len(_files(tmp_path, file.getvalue())) == 2


def test_a_zip_beside_the_lists_is_named(tmp_path):
    """What lies in the inner ZIP is not taken, and that is said."""
    data = make_exports.zip_bytes({**MEMBERS, "older.zip": SMALL, "photo.jpg": b"x"})
    remarks = _files(tmp_path, data)[0].remarks
    assert remarks == (
        "2 other files were left aside.",
        "older.zip is a ZIP inside the ZIP; unpack what you need from there.",
    )


def test_lists_with_parts_come_in_whole(tmp_path):
    """Everything an export can hold: each known list once, the parts of a long one all."""
    files = _files(tmp_path, make_exports.zip_bytes(make_exports.everything()))
    names = [file.name for file in files]
    assert [name for name in names if name.startswith("Job")] == [
        "Job Applications.csv",
        "Job Applications_1.csv",
    ]
    assert {file.kind for file in files} == {
        FileKind.CONNECTIONS,
        FileKind.INVITATIONS,
        FileKind.PROFILE,
        FileKind.POSITIONS,
        FileKind.EDUCATION,
        FileKind.FOLLOWS,
        FileKind.SAVED_JOBS,
        FileKind.APPLICATIONS,
        FileKind.RECOMMENDATIONS_RECEIVED,
        FileKind.RECOMMENDATIONS_GIVEN,
        FileKind.ENDORSEMENTS,
        FileKind.REMARKS,
    }
    assert files[0].kind is FileKind.CONNECTIONS
    assert "14 other files were left aside." in files[0].remarks


@given(st.lists(st.tuples(st.integers(0, len(SMALL) - 1), st.integers(0, 255)), max_size=8))
def test_any_harm_to_a_zip_ends_in_rows_or_a_sentence(tmp_path_factory, harm):
    """Whatever bytes are spoiled, every row that comes out was accounted for."""
    data = bytearray(SMALL)
    for at, byte in harm:
        data[at] = byte
    path = tmp_path_factory.getbasetemp() / "harmed.zip"
    path.write_bytes(data)
    with suppress(FileUnreadable):
        for file in read_file(path):
            assert file.read == len(file.rows) + len(file.skipped)


@given(st.integers(0, len(SMALL)))
def test_a_zip_cut_anywhere_is_refused(tmp_path_factory, length):
    """A download that broke off is told, wherever it broke off."""
    path = tmp_path_factory.getbasetemp() / "cut.zip"
    path.write_bytes(SMALL[:length])
    if length < len(SMALL):
        with pytest.raises(FileUnreadable):
            read_file(path)
