"""The harness itself: it passes a program that keeps its word and catches those that don't."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from disk import Disk
from running import faults_at, spread, why_no_tracing

HERE = Path(__file__).parent

TRACES = pytest.mark.skipif(bool(why_no_tracing()), reason=why_no_tracing() or "it can be traced")


def torture(mode: str, kind: str, *more: str) -> subprocess.CompletedProcess[str]:
    """Let the harness loose on a kind of the small importer, saving four records a run."""
    importer = [sys.executable, str(HERE / "crash_dummy.py"), kind, "{db}", "{run}", "4"]
    rules = ["--db", "book.db", "--keys-sql", "SELECT key FROM contact", "--seed", "1"]
    words = [sys.executable, str(HERE / "crash_harness.py"), mode, *rules, *more, "--", *importer]
    return subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    ("mode", "runs"),
    [
        ("kill", 8),
        ("fsize", 8),
        pytest.param("sweep", 12, marks=TRACES),
        pytest.param("errno", 10, marks=TRACES),
        pytest.param("powercut", 12, marks=TRACES),
    ],
)
def test_a_program_that_keeps_its_word_passes(mode: str, runs: int) -> None:
    """One transaction a record, acknowledged after it, loses nothing in any mode."""
    done = torture(mode, "good", "--runs", str(runs))
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 faults" in done.stdout


@pytest.mark.parametrize(
    ("kind", "mode", "more", "fault"),
    [
        pytest.param("early", "sweep", "--runs=14", "LOST", marks=TRACES),
        pytest.param(
            "half", "sweep", r"--runs=14 --atomic=r(\w+)\. --batch=4", "HALF A BATCH", marks=TRACES
        ),
        pytest.param("nojournal", "powercut", "--runs=20", "malformed", marks=TRACES),
        ("loud", "fsize", "--runs=8", "TRACEBACK"),
    ],
)
def test_a_program_that_breaks_its_word_is_caught(
    kind: str, mode: str, more: str, fault: str
) -> None:
    """Promising too early, committing by halves, no journal, a traceback: each is a fault."""
    done = torture(mode, kind, *more.split())
    assert done.returncode == 1, done.stdout + done.stderr
    assert fault in done.stdout


def test_a_key_that_was_never_saved_is_a_fault(tmp_path: Path) -> None:
    """A program that promises and writes nothing at all does not pass for want of a database."""
    words = [sys.executable, str(HERE / "crash_harness.py"), "fsize", "--runs", "1"]
    words += ["--db", "no.db", "--keys-sql", "SELECT 1", "--", "echo", "ACK r0.0"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "LOST 1 of 1" in done.stdout


def test_a_program_that_fails_unbroken_is_no_trial() -> None:
    """What fails with nobody breaking it would hold in every state, and proves nothing."""
    words = [sys.executable, str(HERE / "crash_harness.py"), "fsize", "--db", "no.db"]
    words += ["--keys-sql", "SELECT 1", "--", "false"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "unbroken" in done.stderr


def test_every_place_of_a_run_can_be_hit() -> None:
    """The n-th call of all is told to strace as the n-th of its own kind, with all that follow."""
    made = ["write", "fsync", "write", "unlink"]
    once = [faults_at(made, place, "X", and_later=False) for place in (1, 2, 3, 4)]
    assert once == [["write:X:when=1"], ["fsync:X:when=1"], ["write:X:when=2"], ["unlink:X:when=1"]]
    assert faults_at(made, 3, "X", and_later=True) == [
        "fsync:X:when=2+",
        "unlink:X:when=1+",
        "write:X:when=2+",
    ]
    assert spread(3, 10) == [1, 2, 3]
    assert spread(100, 4) == [1, 26, 51, 76]


def left(disk: Disk, folder: Path, kept: str, seed: int = 0) -> dict[str, bytes]:
    """Cut the power and read what is there."""
    place = folder / f"{kept}{seed}"
    place.mkdir()
    disk.cut_power(Random(seed), place, kept)
    return {path.name: path.read_bytes() for path in place.iterdir()}


def test_what_was_synced_outlives_a_power_cut_and_the_rest_may_not(tmp_path: Path) -> None:
    """Synced bytes are in every state; of later ones all, none or some, torn between sectors."""
    disk = Disk("/disk")
    disk.make("/disk/a", b"")
    file = disk.file("/disk/a")
    assert file is not None
    file.pending.append((0, b"old!" * 256))
    disk.sync("/disk/a")
    file.pending += [(0, b"new!" * 256), (1024, b"more")]
    assert left(disk, tmp_path, "none") == {"a": b"old!" * 256}
    assert left(disk, tmp_path, "all") == {"a": b"new!" * 256 + b"more"}
    seen = {left(disk, tmp_path, "some", seed)["a"] for seed in range(60)}
    assert b"new!" * 128 + b"old!" * 128 in seen
    assert len(seen) == 6


def test_names_reach_the_disk_in_order(tmp_path: Path) -> None:
    """A rename is there or not, never with both names gone."""
    disk = Disk("/disk")
    disk.make("/disk/book", b"old")
    disk.sync_names()
    disk.make("/disk/new", b"new")
    disk.rename("/disk/new", "/disk/book")
    states = [left(disk, tmp_path, "some", seed) for seed in range(30)]
    assert {tuple(sorted(state.items())) for state in states} == {
        (("book", b"old"),),
        (("book", b"old"), ("new", b"new")),
        (("book", b"new"),),
    }
