"""The start of the window: which book is opened, and what is said where it can't be."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.sample import load_sample
from connote.ui.app import open_book
from connote.ui.one_window import OneWindow
from ui.scripted import ScriptedAsk


def _make_book(folder: Path) -> Path:
    book = Book.open(folder / "book.connote", backups=folder / "backups", create=True)
    load_sample(book)
    book.make_backup("manual")
    book.close()
    return book.path


@pytest.mark.parametrize("damage", [b"", b"\0", b"\0" * 4096])
def test_a_damaged_book_is_never_shown_empty(tmp_path: Path, damage: bytes) -> None:
    """The newest backup is offered, and with a yes it is there, the damaged file beside it."""
    path = _make_book(tmp_path)
    path.write_bytes(damage)
    ask = ScriptedAsk(True)
    book = open_book(path, tmp_path / "backups", ask)
    assert book is not None
    assert book.contacts.count() == 60
    book.close()
    assert any("damaged" in file.name for file in tmp_path.iterdir())


def test_a_no_leaves_the_damaged_book_as_it_is(tmp_path: Path) -> None:
    """Nothing is opened, and not a byte is changed."""
    path = _make_book(tmp_path)
    path.write_bytes(b"\0" * 100)
    assert open_book(path, tmp_path / "backups", ScriptedAsk(False)) is None
    assert path.read_bytes() == b"\0" * 100


def test_a_damaged_book_without_a_backup_is_told(tmp_path: Path) -> None:
    """One message says what is wrong; no question is asked that has no answer."""
    path = tmp_path / "book.connote"
    path.write_bytes(b"\0" * 100)
    ask = ScriptedAsk()
    assert open_book(path, tmp_path / "backups", ask) is None
    assert "damaged" in ask.told[0]


def test_another_programs_file_is_told_and_untouched(tmp_path: Path) -> None:
    """A picture named like a book stays a picture."""
    path = tmp_path / "book.connote"
    path.write_bytes(b"\xff\xd8\xff\xe0 a picture, not a book" * 50)
    before = path.read_bytes()
    ask = ScriptedAsk()
    assert open_book(path, tmp_path / "backups", ask) is None
    assert "not a Connote book" in ask.told[0]
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_closes_the_window_cleanly(tmp_path: Path, name: str) -> None:
    """Logging out or stopping the process ends it within two seconds, with the book whole."""
    _make_book(tmp_path)
    process = subprocess.Popen(
        [sys.executable, "-m", "connote", "--folder", str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
    )
    _wait_until(lambda: _catches_sigterm(process.pid))
    time.sleep(0.3)  # from there to the window's loop it is a few lines
    process.send_signal(getattr(signal, name))
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 0
    assert b"Traceback" not in errors
    book = Book.open(tmp_path / "book.connote", backups=tmp_path / "backups")
    assert book.checking.check().is_sound
    book.contacts.add(ContactWords(first_name="Ada"))
    book.close()


def test_a_second_start_raises_the_first_window(tmp_path: Path) -> None:
    """There is one window a book: the second start ends at once, with exit code 0."""
    _make_book(tmp_path)
    command = [sys.executable, "-m", "connote", "--folder", str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    first = subprocess.Popen(command, env=environment)
    try:
        _wait_until(lambda: _catches_sigterm(first.pid))
        second = subprocess.run(command, env=environment, capture_output=True, timeout=20)
        assert (second.returncode, second.stderr) == (0, b"")
        assert b"already" in second.stdout
        sign = tmp_path / "book.connote.raise"
        _wait_until(lambda: not sign.exists())
        assert first.poll() is None
    finally:
        first.terminate()
        first.wait(timeout=20)
    assert not (tmp_path / "book.connote.window").exists()


def test_the_lock_of_a_dead_window_is_taken_over(tmp_path: Path, qapp: QApplication) -> None:
    """A killed program leaves its lock; the next start sees through it."""
    book = tmp_path / "book.connote"
    dead = subprocess.Popen([sys.executable, "-c", "pass"])
    dead.wait()
    Path(f"{book}.window").write_text(f"{dead.pid}\nconnote\n{os.uname().nodename}\n")
    claim = OneWindow(book)
    assert claim.is_first()
    assert not OneWindow(book).is_first()
    claim.let_go()
    assert OneWindow(book).is_first()


def test_the_files_of_a_second_start_reach_the_first_window(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """What is double-clicked while the window is open comes to its import page."""
    book = tmp_path / "book.connote"
    window = QWidget()
    qtbot.addWidget(window)
    taken: list[Path] = []
    claim = OneWindow(book)
    assert claim.is_first()
    claim.raise_when_asked(window, taken.extend)
    cards = [tmp_path / "Ünïcode, with 'quotes'.vcf", tmp_path / "two.vcf"]
    assert not OneWindow(book).is_first(cards)
    qtbot.waitUntil(lambda: taken == cards)
    claim.let_go()


def _catches_sigterm(pid: int) -> bool:
    """Look whether the process has set its handlers, which comes right before the window."""
    status = Path(f"/proc/{pid}/status").read_text()
    caught = int(status.split("SigCgt:")[1].split()[0], 16)
    return bool(caught >> (signal.SIGTERM - 1) & 1)


def _wait_until(holds: Callable[[], bool]) -> None:
    for _ in range(200):
        if holds():
            return
        time.sleep(0.05)
    pytest.fail("the window did not come up")
