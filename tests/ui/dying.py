"""Processes that a test starts only to kill them, as a crash would."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def last_words(script: str, *words: object) -> str:
    """Run a script of this folder until it says a line, kill it, and give the line.

    It is killed, too, where the test ends before the line is said.
    """
    command = [sys.executable, str(Path(__file__).with_name(script)), *map(str, words)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        try:
            assert process.stdout is not None
            return process.stdout.readline().rstrip("\n")
        finally:
            process.kill()
