"""What the window needs of the system, and what it never asks for: libraries, and the network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from connote.cli.window import _what_is_missing
from stage import Spawn

_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}

_WALK = """
import os, sys
from pathlib import Path
from connote.core.book import Book
from connote.core.sample import load_sample
from connote.ui.app import make_application, make_window
from connote.ui.views import NAMES
from ui.scripted import ScriptedAsk

def _is_open(fd):
    return os.path.lexists(f"/proc/self/fd/{fd}")

folder = Path(sys.argv[1])
app = make_application("light")
book = Book.open(folder / "book.connote", backups=folder / "backups", create=True)
load_sample(book)
window = make_window(book, folder, ScriptedAsk())
window.show()
for name in sorted(NAMES):
    window.show_view(name)
    app.processEvents()
window.doing.show_help("first-steps")
window.search()
window.composing.write_to(book.contacts.find("Mary Stone").id)
for _ in range(20):
    app.processEvents()
mine = {os.readlink(f"/proc/self/fd/{fd}") for fd in os.listdir("/proc/self/fd") if _is_open(fd)}
inodes = {line.split()[9] for table in ("tcp", "tcp6", "udp", "udp6")
          for line in Path(f"/proc/self/net/{table}").read_text().splitlines()[1:]
          if Path(f"/proc/self/net/{table}").exists()}
print("sockets:", sorted(mine & {f"socket:[{inode}]" for inode in inodes}))
print("network:", "Qt6Network" in Path("/proc/self/maps").read_text())
window.close()
book.close()
sys.stdout.flush()
os._exit(0)  # what Python and Qt let go of, in which order, is no matter of this test
"""


@pytest.mark.parametrize(
    "complaint",
    [
        "libEGL.so.1: cannot open shared object file: No such file or directory",
        "/lib/x86_64-linux-gnu/libEGL.so.1: file too short",
        "/usr/lib64/libEGL.so.1: invalid ELF header",
    ],
)
def test_the_loaders_complaint_names_the_package(complaint: str) -> None:
    """However the loader puts it, a person is told what to install."""
    told = _what_is_missing(ImportError(complaint))
    assert told == "The system library libEGL.so.1 is missing; install the package libegl1."


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mounts are Linux's")
@pytest.mark.parametrize("library", _LIBRARIES)
def test_a_missing_library_is_told_in_one_sentence(spawn: Spawn, library: str) -> None:
    """With the library taken away, the window says which package has it, and exits with 2."""
    place = _place_of(library)
    if place is None or not _may_mount():
        pytest.skip(f"{library} is not here, or can't be taken away")
    answer = spawn(
        wrapped=f'unshare -m sh -c \'mount --bind /dev/null "$0" && exec "$@"\' {place} "$@"',
        env={"QT_QPA_PLATFORM": "offscreen"},
    )
    assert answer.code == 2, answer.err
    assert len(answer.err.strip().splitlines()) == 1
    assert _LIBRARIES[library] in answer.err


def _place_of(library: str) -> Path | None:
    """Find where the system has a library."""
    for folder in ("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/usr/lib64"):
        if Path(folder, library).exists():
            return Path(folder, library).resolve()
    return None


def _may_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    tried = subprocess.run(
        ["unshare", "-m", "mount", "--bind", "/dev/null", "/etc/hostname"],
        capture_output=True,
        check=False,
    )
    return tried.returncode == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_window_opens_no_connection(tmp_path: Path) -> None:
    """Through views, help, palette and composer: no socket, and Qt's network isn't even loaded."""
    done = subprocess.run(
        [sys.executable, "-c", _WALK, str(tmp_path)],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(Path(__file__).parents[1]),
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["sockets: []", "network: False"]
