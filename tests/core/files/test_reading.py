"""Whatever is pointed at is read or refused in one sentence, never with a traceback."""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.errors import FileUnreadable
from connote.core.files.reading import read_file


def _refusal(path: Path) -> str:
    with pytest.raises(FileUnreadable) as caught:
        read_file(path)
    said = str(caught.value)
    assert said.endswith(".")
    assert "\n" not in said
    return said


def test_a_missing_file_is_named(tmp_path):
    """The sentence says which file is not there."""
    assert _refusal(tmp_path / "no.csv") == f"There is no file {tmp_path}/no.csv."


def test_only_regular_files_are_read(tmp_path):
    """Folders, pipes, sockets, devices and links in a circle are refused without waiting."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
        assert "is a socket, not a file" in _refusal(tmp_path / "socket")
    assert "is a folder, not a file" in _refusal(tmp_path)
    assert "is a pipe, not a file" in _refusal(tmp_path / "pipe")
    assert "is a device, not a file" in _refusal(Path("/dev/zero"))
    assert "leads back to itself" in _refusal(tmp_path / "circle")


def test_a_file_without_permission_is_refused(tmp_path):
    """The sentence says that permission is missing; root steps down first, for it may all."""
    path = tmp_path / "locked.csv"
    path.touch(mode=0)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        said = _refusal(path)
    finally:
        os.seteuid(user)
    assert "permission is missing" in said


@pytest.mark.parametrize(
    "name", ["a\nb.csv", "-rf.csv", "né € 🦊.csv", "q?#%.csv", "x" * 251 + ".csv"]
)
def test_odd_names_are_no_trouble(tmp_path, name):
    """The file is opened by its name, and what cannot be shown is escaped."""
    (tmp_path / name).write_text("First Name,Connected On\nAnn,08 Feb 2026\n")
    (file,) = read_file(tmp_path / name)
    assert file.name.isprintable()
    assert len(file.rows) == 1


def test_impossible_names_are_refused(tmp_path):
    """A NUL or a name that is too long ends in a sentence."""
    assert "cannot be the name of a file" in _refusal(tmp_path / "a\0b")
    assert "too long" in _refusal(tmp_path / ("x" * 300))


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (b"%PDF-1.7\n", "is a PDF document."),
        (b"<!DOCTYPE html><html>", "is a web page;"),
        (b"\xef\xbb\xbf  <HTML>", "is a web page;"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is an old Office document;"),
        (b"SQLite format 3\0", "is a database,"),
        (b"\x89PNG\r\n\x1a\n", "is a picture."),
        (b'{"people": []}', "is a JSON document."),
        (bytes(range(256)) * 4, "is no text file."),
        (b'["vcard",[["version",{},"text","4.0"]]]', "is a jCard,"),
        (b'<?xml version="1.0"?><vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0">', "of xCards,"),
        (b"##fileformat=VCFv4.2\n", "is a list of gene variants,"),
    ],
)
def test_other_kinds_of_files_are_called_what_they_are(tmp_path, start, words):
    """A .csv that is none is named for what it is."""
    path = tmp_path / "people.csv"
    path.write_bytes(start + b"x" * 100)
    assert words in _refusal(path)


@given(st.binary(max_size=400), st.sampled_from(["x.csv", "x.zip", "Connections.csv"]))
def test_any_bytes_are_read_or_refused(tmp_path_factory, data, name):
    """No content at all ends in anything but rows or a refusal."""
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(data)
    with suppress(FileUnreadable):
        assert read_file(path)
