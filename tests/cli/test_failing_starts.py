"""A start that fails before its window is told on the screen: a double-click has no terminal."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from connote.cli.main import run as start
from connote.cli.window import say_on_screen
from connote.core import plain_box
from connote.core.crash_log import LOG_NAME
from stage import Spawn

_BOX = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from connote.ui.app import make_application, tell_alone

def look():
    [box] = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
    print(box.windowTitle(), box.text(), sep=": ")
    box.accept()

make_application()
QTimer.singleShot(0, look)
tell_alone("<b>a.connote</b> is a folder.")
"""


def _put_box(folder: Path, name: str, code: int = 0) -> Path:
    """Make a program for boxes that keeps what it was told."""
    folder.mkdir(exist_ok=True)
    told = folder / f"{name} was told"
    box = folder / name
    box.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >"{told}"\nexit {code}\n')
    box.chmod(0o755)
    return told


def test_a_mistake_before_the_window_is_logged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log tells where it was, for its owner alone, also in a folder that was not there yet."""
    quoted = "Mary Stone by zero"

    def fail(*_: object) -> NoReturn:
        raise ZeroDivisionError(quoted)

    monkeypatch.setattr("connote.ui.app.run", fail)
    with pytest.raises(ZeroDivisionError):
        start(["--folder", str(tmp_path / "new")])
    log = tmp_path / "new" / LOG_NAME
    assert "in fail\n" in log.read_text("utf-8")
    assert "Mary" not in log.read_text("utf-8")
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_without_a_screen_nothing_waits_for_an_answer() -> None:
    """Offscreen no box is shown: it would wait for ever (a box fails every test)."""
    say_on_screen("Nobody reads this.")


def test_the_box_shows_the_words_as_they_are() -> None:
    """Qt's box is there without a window, dressed, and takes nothing in a name for formatting."""
    done = subprocess.run(
        [sys.executable, "-c", _BOX],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout == "Connote: <b>a.connote</b> is a folder.\n", done.stderr


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there the system has one box")
def test_the_next_box_is_taken_where_one_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The desktops' boxes are tried in turn, and none at all is no failure."""
    monkeypatch.setenv("PATH", str(tmp_path / "programs"))
    assert not plain_box.show("Nobody reads this.")
    _put_box(tmp_path / "programs", "zenity", code=1)
    told = _put_box(tmp_path / "programs", "kdialog")
    assert plain_box.show("The book\nis away")
    assert told.read_text().endswith("\n--error\nThe book\nis away\n")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is always a screen there")
def test_where_qt_cannot_show_anything_the_desktop_does(spawn: Spawn, tmp_path: Path) -> None:
    """A library of Qt's that is missing would end a double-click without a word."""
    told = _put_box(tmp_path / "programs", "zenity")
    path = f"{tmp_path / 'programs'}:{os.environ['PATH']}"
    screen = {"QT_QPA_PLATFORM": None, "WAYLAND_DISPLAY": None, "DISPLAY": ":4711"}
    answer = spawn(env={**screen, "PATH": path})
    assert answer.code == 2
    assert "The window can't be shown on :4711" in answer.err
    assert "The window can't be shown on :4711" in told.read_text()
