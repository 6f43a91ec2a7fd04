"""A minute of torture: killed, full and failing disks on the ways a book is written.

`make torture` does the same at every call, and much more of it.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from running import why_no_tracing

TORTURE = Path(__file__).with_name("torture.py")
TRACES = pytest.mark.skipif(bool(why_no_tracing()), reason=why_no_tracing() or "it can be traced")


def torture(path: str, *modes: str) -> None:
    """Torture one way of writing; a red test shows the faults and the table."""
    words = [word for mode in modes for word in ("--mode", mode)]
    done = subprocess.run(
        [sys.executable, str(TORTURE), "--quick", "--path", path, *words],
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", ["save", "import", "sent", "undo"])
def test_a_book_outlives_kills_and_full_disks(path: str) -> None:
    """Killed at any moment, or without room: what was confirmed is there, and nothing by halves."""
    torture(path, "kill", "fsize")


@TRACES
@pytest.mark.parametrize("path", ["new", "save", "import", "sent", "undo"])
def test_a_book_outlives_a_kill_or_an_error_at_a_call(path: str) -> None:
    """Killed at a call that changes the disk, or refused by it: the same, told in one line."""
    torture(path, "sweep", "errno")


@TRACES
def test_what_failed_once_can_be_saved_at_once() -> None:
    """After one call that fails, the same step goes through in the same process, once."""
    torture("again", "once")
