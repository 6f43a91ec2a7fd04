"""The command line in odd surroundings: no home, no screen, no output, another language."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.book_stories import person
from data import make_exports
from stage import Spawn

NO_HOME = {name: None for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")}
linux = pytest.mark.skipif(sys.platform != "linux", reason="these are variables of Linux")


@pytest.fixture
def in_folder(sample_file: Path, tmp_path: Path) -> Path:
    """Put a copy of the sample book where the command line looks for it."""
    path = tmp_path / "folder" / "book.connote"
    path.parent.mkdir(mode=0o700)
    shutil.copyfile(sample_file, path)
    return path


# ── where the book lies ──────────────────────────────────────────────────────────────────────


@linux
@pytest.mark.parametrize("home", [None, "", "/nonexistent", "/", "relative", "file"])
def test_without_a_home_the_place_meant_is_told(
    spawn: Spawn, tmp_path: Path, home: str | None
) -> None:
    """Exit 2, the place it would have been, what to do; nothing is written anywhere."""
    (tmp_path / "file").touch()
    home = str(tmp_path / "file") if home == "file" else home
    answer = spawn("contacts", folder=None, env={**NO_HOME, "HOME": home})
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "share/Connote" in answer.err
    assert "--folder" in answer.err
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert not Path("/.local/share/Connote").exists()


@linux
@pytest.mark.parametrize("setting", [None, "", "relative/data"])
def test_a_home_is_enough(spawn: Spawn, tmp_path: Path, setting: str | None) -> None:
    """The platform's usual place below it; a relative setting is ignored, as the rule says."""
    home = tmp_path / "home"
    home.mkdir()
    environment = {**NO_HOME, "HOME": str(home), "XDG_DATA_HOME": setting}
    assert spawn("add", "Mary Stone", folder=None, env=environment).code == 0
    assert (home / ".local" / "share" / "Connote" / "book.connote").is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


@linux
def test_a_data_folder_that_is_set_is_used(spawn: Spawn, tmp_path: Path) -> None:
    """XDG_DATA_HOME decides, with or without a home, and is made for its owner alone."""
    data = tmp_path / "data" / "deep"
    environment = {**NO_HOME, "HOME": None, "XDG_DATA_HOME": str(data)}
    assert spawn("add", "Mary Stone", folder=None, env=environment).code == 0
    assert (data / "Connote" / "book.connote").is_file()
    assert data.stat().st_mode & 0o777 == 0o700


@linux
def test_a_data_folder_that_is_a_file_is_told(spawn: Spawn, tmp_path: Path) -> None:
    """What can't be made is named; exit 1."""
    (tmp_path / "data").touch()
    environment = {**NO_HOME, "HOME": None, "XDG_DATA_HOME": str(tmp_path / "data")}
    answer = spawn("contacts", folder=None, env=environment)
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert str(tmp_path / "data") in answer.err


# ── no window ────────────────────────────────────────────────────────────────────────────────

NO_DISPLAY = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}


@linux
def test_without_a_display_one_sentence_says_so(spawn: Spawn, tmp_path: Path) -> None:
    """Exit 2, no core dump, and no book is made; the commands work all the same."""
    answer = spawn(env=NO_DISPLAY)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "DISPLAY" in answer.err
    assert not (tmp_path / "folder").exists()
    assert spawn("contacts", env=NO_DISPLAY).code == 0


def test_the_command_line_works_without_qt(spawn: Spawn, tmp_path: Path) -> None:
    """With PySide6 out of reach every command works; the window is told missing in one line."""
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("raise ImportError('no Qt here')")
    environment = {"PYTHONPATH": str(tmp_path)}
    assert spawn("add", "Mary Stone", env=environment).code == 0
    assert spawn("note", "Mary", env=environment).code == 0
    answer = spawn(env={**environment, "QT_QPA_PLATFORM": "offscreen"})
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "PySide6" in answer.err


# ── output and language ──────────────────────────────────────────────────────────────────────

LANGUAGES: list[dict[str, str | None]] = [
    {"LANG": "C", "LC_ALL": "C"},
    {"LANG": None, "LC_ALL": "POSIX"},
    {"LC_ALL": "tr_TR.UTF-8"},
    {"LC_ALL": "ar_EG.UTF-8"},
    {"LC_ALL": "nonsense"},
    {"PYTHONIOENCODING": "ascii"},
    {"PYTHONIOENCODING": "cp1252"},
    {"TZ": "Pacific/Kiritimati"},
    {"TZ": "nonsense/zone"},
]


@pytest.mark.parametrize("environment", LANGUAGES, ids=str)
def test_any_language_and_encoding_will_do(
    spawn: Spawn, environment: dict[str, str | None]
) -> None:
    """Names come out right or escaped, never as a failure; nor does Turkish case matter."""
    assert spawn("add", "さくら İbrahim", env=environment).code == 0
    answer = spawn("contacts", "ibrahim", env=environment)
    assert (answer.code, answer.out.count("\n")) == (0, 1)
    told = spawn("contacts", "--json", env={"PYTHONIOENCODING": "utf-8"}).json
    assert [one["name"] for one in told] == ["さくら İbrahim"]


def test_bytes_that_are_no_text_do_no_harm(spawn: Spawn) -> None:
    """Arguments need not be UTF-8: what can't be stored is left out."""
    assert spawn("add", os.fsdecode(b"M\xffary"), "Stone").code == 0
    (found,) = spawn("contacts", "--json").json
    assert found["name"] == "Mary Stone"


@linux
@pytest.mark.parametrize(
    ("wrapped", "code", "lines"),
    [
        ('"$@" >/dev/full', 1, 1),
        ('"$@" >/dev/full 2>&1', 1, 0),
        ('"$@" >&-', 0, 0),
        ('"$@" >&- 2>&-', 0, 0),
        ('"$@" <&-', 0, 0),
        ('{ "$@"; echo "code $?" >&2; } | true', 0, 1),
    ],
)
def test_an_output_that_fails_is_no_traceback(
    spawn: Spawn, in_folder: Path, wrapped: str, code: int, lines: int
) -> None:
    """A full disk, a closed stream, a reader who left: the exit code tells, and at most a line."""
    before = in_folder.read_bytes()
    for words in (["contacts", "--json"], ["help"]):
        answer = spawn(*words, wrapped=wrapped)
        assert answer.code == code, answer
        assert answer.err.count("\n") == lines, answer
    assert in_folder.read_bytes() == before


@linux
def test_a_change_is_saved_although_its_answer_is_lost(spawn: Spawn) -> None:
    """Where only the answer can't be written, the book has the change, once."""
    assert spawn("add", "Mary Stone", wrapped='"$@" >/dev/full').code == 1
    assert len(spawn("contacts", "--json").json) == 1


def test_ten_thousand_files_are_answered(spawn: Spawn) -> None:
    """Each one that is missing is named, and the exit code is 1."""
    answer = spawn("import", *(f"missing{number}.csv" for number in range(10_000)))
    assert answer.code == 1
    assert answer.err.count("\n") == 10_000


@linux
def test_a_full_disk_is_told_and_nothing_is_lost(
    spawn: Spawn, in_folder: Path, tmp_path: Path
) -> None:
    """Saving fails in one line; with room again it works, without further ado."""
    limit = 'ulimit -f 1; trap "" XFSZ; "$@"'
    before = in_folder.read_bytes()
    for words in (["add", "Quentin Quarry"], ["export", "requests", "out.csv"],
                  ["backup", "copy.connote"]):  # fmt: skip
        answer = spawn(*words, wrapped=limit)
        assert (answer.code, answer.err.count("\n")) == (1, 1), answer
    assert in_folder.read_bytes() == before
    assert not (tmp_path / "out.csv").exists()
    assert spawn("add", "Quentin Quarry").code == 0
    assert spawn("check").code == 0


@linux
@pytest.mark.parametrize("after", [0.0, 0.1, 0.3])
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_an_import_quietly(
    spawn: Spawn, in_folder: Path, tmp_path: Path, name: str, after: float
) -> None:
    """Stopped while it writes, no traceback, and all of it or nothing is in the book."""
    rows = [person("Ana", f"Person{n}", slug=f"ana{n}") for n in range(9000)]
    file = tmp_path / "Connections.csv"
    file.write_text(make_exports.csv_text(make_exports.COLUMNS, rows))
    command = [sys.executable, "-m", "connote", "--book", str(in_folder), "import", str(file)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
    while process.poll() is None and not Path(f"{in_folder}-journal").exists():
        time.sleep(0.01)
    time.sleep(after)
    process.send_signal(getattr(signal, name))
    _, err = process.communicate(timeout=30)
    assert b"Traceback" not in err
    assert len(spawn("contacts", "--json").json) in (60, 9060)
    assert spawn("check").code == 0
