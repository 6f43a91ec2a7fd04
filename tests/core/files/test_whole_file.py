"""A file is written whole or not at all, and never over another one unasked."""

from __future__ import annotations

import os
import resource
import signal
import stat
from collections.abc import Iterator

import pytest

from connote.core.errors import DiskFull, FileUnwritable, NotPermitted
from connote.core.files.whole_file import write_whole


def test_the_chunks_are_written_and_only_the_owner_may_read_them(tmp_path):
    """The file holds all chunks, has mode 0600 whatever the umask, and nothing lies beside it."""
    before = os.umask(0o777)
    try:
        write_whole(tmp_path / "a.csv", [b"one", b"", b"two"], overwrite=False)
    finally:
        os.umask(before)
    assert (tmp_path / "a.csv").read_bytes() == b"onetwo"
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["a.csv"]


def test_an_existing_file_is_kept_unless_told_otherwise(tmp_path):
    """Without leave the old file stays, with it the new one takes its place."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    with pytest.raises(NotPermitted, match="exists already"):
        write_whole(path, [b"new"], overwrite=False)
    assert path.read_bytes() == b"old"
    write_whole(path, [b"new"], overwrite=True)
    assert path.read_bytes() == b"new"


def test_a_link_is_written_through(tmp_path):
    """The target changes and the link stays a link; a dangling one makes its target."""
    (tmp_path / "real").mkdir()
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "real" / "a.csv")
    write_whole(link, [b"one"], overwrite=False)
    write_whole(link, [b"two"], overwrite=True)
    assert link.is_symlink()
    assert (tmp_path / "real" / "a.csv").read_bytes() == b"two"


def test_a_failure_in_making_the_chunks_leaves_everything_as_it_was(tmp_path):
    """The old file stays, the half-written one goes, and the failure is passed on."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")

    def chunks() -> Iterator[bytes]:
        yield b"half"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_whole(path, chunks(), overwrite=True)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.csv"]


def test_a_full_disk_is_told_and_leaves_the_old_file(tmp_path):
    """When no more may be written, the old file stays and the sentence says so."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, limits[1]))
    try:
        with pytest.raises(DiskFull, match="The disk is full"):
            write_whole(path, [b"x" * 6_000] * 4, overwrite=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.csv"]
    write_whole(path, [b"new"], overwrite=True)
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("missing/a.csv", "The folder of .* does not exist"),
        ("file/a.csv", "The folder of .* does not exist"),
        (".", "is a folder"),
        ("pipe", "is no regular file"),
        ("circle", "leads back to itself"),
        ("x" * 300, "too long"),
        ("a\0b", "cannot be the name of a file"),
    ],
)
def test_places_that_cannot_be_written_are_refused_in_words(tmp_path, name, words):
    """Each fault has its sentence, also with leave to overwrite."""
    (tmp_path / "file").touch()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    with pytest.raises(FileUnwritable, match=words):
        write_whole(tmp_path / name, [b"x"], overwrite=True)
    assert sorted(os.listdir(tmp_path)) == ["circle", "file", "pipe"]
