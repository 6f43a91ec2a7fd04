"""The smoke test for systems without a virtual screen: the command line, and a window offscreen.

usage: plain_smoke_test.py CONSOLE [WINDOW]

CONSOLE is the built program that answers on a console, WINDOW the one that opens the window, where
they are two (Windows). Works in a temporary folder; needs nothing but Python.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from smoke_test import CONNECTIONS, NAME, NOTE, check, is_sent, say
from virtual_screen import CALL, Failed, wait_for

SETTLED = 3.0
"""Seconds in which a window that is about to fail has failed."""


def use_commands(console: str, folder: Path) -> None:
    """Go the way from who one is to an exported history, by commands."""

    def run(*words: str) -> str:
        done = subprocess.run(
            [console, "--folder", str(folder / "book"), *words],
            capture_output=True, encoding="utf-8", timeout=CALL,
        )  # fmt: skip
        check(done.returncode == 0, f"connote {' '.join(words)}: {done.stderr.strip()}")
        return done.stdout

    table, history = folder / "Connections.csv", folder / "history.csv"
    table.write_text(CONNECTIONS, encoding="utf-8")
    run("me", "--name", NAME, "--situation", "between gigs")
    run("import", str(table))
    note = json.loads(run("--json", "note", "Mary Sample"))
    check(note["fits"] and "Mary" in note["text"], f"the note is {note}")
    run("sent", "--contact", "Mary Sample", "--text", NOTE)
    check(all(map(is_sent, json.loads(run("--json", "requests")))), "the request did not go out")
    run("export", "requests", str(history))
    check(NOTE in history.read_text(encoding="utf-8"), "the note is not in the exported history")
    run("check")
    say("commands: imported, written, sent, exported")


def open_window(window: str, folder: Path) -> None:
    """Open the window without a screen, hand it a file by a second start, and end it."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [window, "--folder", str(folder / "book")]
    claim = folder / "book" / "book.connote.window"
    shown = subprocess.Popen(command, env=surroundings)
    try:
        wait_for("the window's claim on the book", claim.exists)
        time.sleep(SETTLED)
        check(shown.poll() is None, f"the window left with {shown.returncode}")
        second = [*command, str(folder / "Connections.csv")]
        check(subprocess.run(second, env=surroundings, timeout=CALL).returncode == 0, "no handing")
        time.sleep(SETTLED)
        check(shown.poll() is None, f"the window left with {shown.returncode} over a file")
    finally:
        shown.terminate()
        shown.wait(CALL)
    say("window: opened, and took a file from a second start")


def main(words: list[str]) -> int:
    """Read the command line; 0 where all went well."""
    if len(words) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        with tempfile.TemporaryDirectory(
            prefix="connote-smoke-", ignore_cleanup_errors=True
        ) as name:
            use_commands(words[0], Path(name))
            open_window(words[-1], Path(name))
    except (Failed, subprocess.TimeoutExpired) as failure:
        print(f"smoke test: failed: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
