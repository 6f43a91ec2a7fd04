"""What every test stands on: a book on disk, the command line, a set clock, and silence.

Silence is a condition: an unexpected question, a warning in the log, of Qt or of Python fails the
test. Real things are used throughout; only the clock is replaced.
"""

from __future__ import annotations

import ctypes
import datetime
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NoReturn

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from connote.core import clock
from connote.core.book import Book
from connote.core.sample import load_sample
from stage import Answer, CommandLine, SetClock, Spawn

_PATIENCE_MS = 30_000
"""So long a test of the window waits: on a busy machine what takes a moment may take long."""


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Give pytest-qt's robot with more patience than its five seconds."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=_PATIENCE_MS)
    qtbot.waitSignal = partial(qtbot.waitSignal, timeout=_PATIENCE_MS)
    return qtbot


# ── books ────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """Open a new, empty book in the test's own folder."""
    opened = Book.open(tmp_path / "book.connote", backups=tmp_path / "backups", create=True)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sample book once; take a copy, never this file."""
    folder = tmp_path_factory.mktemp("sample")
    made = Book.open(folder / "book.connote", backups=folder / "backups", create=True)
    load_sample(made)
    made.close()
    return made.path


@pytest.fixture
def sample_book(sample_file: Path, tmp_path: Path) -> Iterator[Book]:
    """Open a copy of the sample book."""
    path = tmp_path / "sample" / "book.connote"
    path.parent.mkdir()
    shutil.copyfile(sample_file, path)
    path.chmod(0o600)
    opened = Book.open(path, backups=path.parent / "backups")
    yield opened
    opened.close()


# ── the command line ─────────────────────────────────────────────────────────────────────────


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """Give the command line; no other book may be open while it runs."""
    return CommandLine(tmp_path / "folder", capsys)


@pytest.fixture
def spawn(tmp_path: Path) -> Spawn:
    """Give the command line as a process of its own, for what an environment does to it.

    `env` replaces the environment's variables, None taking one out; `wrapped` is what a shell
    runs, with `"$@"` standing for the command.
    """

    def run_process(
        *words: object,
        env: Mapping[str, str | None] | None = None,
        wrapped: str = "",
        folder: Path | None = tmp_path / "folder",
        preexec: Callable[[], None] | None = None,
    ) -> Answer:
        start = ["--folder", str(folder)] if folder else []
        command: Sequence[str] = [
            *(sys.executable, "-m", "connote", *start),
            *(str(word) for word in words),
        ]
        if wrapped:
            command = ["sh", "-c", wrapped, "sh", *command]
        variables = {**os.environ, **(env or {})}
        done = subprocess.run(
            command,
            env={name: value for name, value in variables.items() if value is not None},
            cwd=tmp_path,
            capture_output=True,
            timeout=60,
            check=False,
            preexec_fn=preexec,
        )
        out, err = (stream.decode("utf-8", "replace") for stream in (done.stdout, done.stderr))
        assert "Traceback" not in err, err
        return Answer(done.returncode, out, err)

    return run_process


# ── the clock ────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    """Set the clock to noon of 23 November 2026."""
    stands = SetClock(datetime.datetime(2026, 11, 23, 12))
    monkeypatch.setattr(clock, "today", lambda: stands.moment.date())
    monkeypatch.setattr(clock, "now", lambda: stands.moment.isoformat(timespec="seconds"))
    return stands


# ── silence ──────────────────────────────────────────────────────────────────────────────────

_QUESTIONS = (
    (QDialog, ("exec",)),
    (QMessageBox, ("exec", "about", "critical", "information", "question", "warning")),
    (
        QFileDialog,
        ("exec", "getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"),
    ),
    (QInputDialog, ("exec", "getDouble", "getInt", "getItem", "getMultiLineText", "getText")),
)


@pytest.fixture(autouse=True)
def _no_unexpected_question(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that is asked something; a dialog would wait for ever."""
    asked: list[str] = []

    def refusal(name: str) -> Callable[..., NoReturn]:
        def refuse(*_: object, **__: object) -> NoReturn:
            asked.append(name)
            raise AssertionError(f"{name} was called: nobody is there to answer")

        return refuse

    for kind, methods in _QUESTIONS:
        for method in methods:
            monkeypatch.setattr(kind, method, refusal(f"{kind.__name__}.{method}"))
    yield
    assert not asked, f"unexpected questions: {asked}"


@pytest.fixture(autouse=True)
def _no_unexpected_warning(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a warning in the log; one that expects it calls caplog.clear()."""
    yield
    loud = [
        record.getMessage()
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
    ]
    assert not loud, f"unexpected warnings in the log: {loud}"


# ── rights ───────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def without_root_rights() -> Callable[[], None]:
    """Give what takes root's right to pass over file modes from a child before it starts."""

    def drop() -> None:
        if os.geteuid() == 0:
            for right in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
                if _libc.prctl(24, right, 0, 0, 0):  # PR_CAPBSET_DROP
                    raise OSError("root's rights can't be dropped")

    if os.name == "nt":
        pytest.skip("file modes are a matter of Unix")
    return drop


_libc = ctypes.CDLL(None, use_errno=True)
