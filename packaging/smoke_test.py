"""Uses a built Connote as a person would, on a virtual screen, by the keyboard alone.

usage: smoke_test.py PROGRAM…                (a whole walk, in an empty temporary folder)
       smoke_test.py --opens BOOK COMMAND…   (what COMMAND starts must have BOOK open)

The walk: says who one is, brings in a file by a second start, imports it, writes a note, marks it
as sent, exports the history, leaves; then looks at what lies in the folder. It needs Python's
standard library, Xvfb and xdotool (virtual_screen.py), and nothing of Connote's: it runs where only
the program is installed.
"""

from __future__ import annotations

import contextlib
import csv
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from virtual_screen import CALL, PATIENCE, Failed, Screen, stage, wait_for

A_BREATH = 3.0
"""Seconds for what can't be seen from outside."""

LIBRARIES = os.environ.get("LD_LIBRARY_PATH", "")
"""What a browser started by Connote must find: the system's own libraries, not the program's."""

NAME = "Kevin Example"
SITUATION = "between gigs"
PROFILE = "https://www.linkedin.com/in/mary-sample"
CONNECTIONS = f"""\
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Mary,Sample,{PROFILE},mary@example.org,LMNOP Co.,Buyer,03 Mar 2024
"""
NOTE = "Hello Mary, we met at the fair. Could you introduce me to LMNOP?"

# ── the walk ─────────────────────────────────────────────────────────────────────────────────


class Walk:
    """One walk through the program, from an empty folder to an exported history."""

    def __init__(self, program: Sequence[str], screen: Screen, folder: Path) -> None:
        """Start the window on a folder that is not there yet."""
        self._program = program
        self._screen = screen
        self._folder = folder / "book"
        self._table = folder / "Connections.csv"
        self._history = folder / "history.csv"
        begun = time.monotonic()
        self._window = screen.start(self._command())
        screen.go_to("Connote")
        say(f"the window was there after {time.monotonic() - begun:.1f} s")

    def _command(self, *words: str) -> list[str]:
        return [*self._program, "--folder", str(self._folder), *words]

    def _run(self, *words: str) -> str:
        done = subprocess.run(
            self._command(*words),
            env=self._screen.surroundings, capture_output=True, text=True, timeout=CALL,
        )  # fmt: skip
        if done.returncode:
            raise Failed(f"connote {' '.join(words)}: {done.stderr.strip()}")
        return done.stdout

    def _told(self, command: str) -> list[dict[str, object]]:
        """Ask the command line, which reads the book beside the window."""
        return json.loads(self._run("--json", command)) or []

    def say_who(self) -> None:
        """First run: the name, what one is up to."""
        self._screen.type(NAME)
        self._screen.press("Tab", "Tab")
        self._screen.type(SITUATION)
        self._screen.press("Return")
        wait_for("the name in the book", lambda: NAME in self._run("--json", "me"))
        say("first run: the book knows who I am")

    def bring_in(self) -> None:
        """A second start hands a file to the window; Enter imports it once the plan is there."""
        self._table.write_text(CONNECTIONS, encoding="utf-8")
        self._run(str(self._table))
        self._screen.go_to("Import")

        time.sleep(A_BREATH)  # nothing outside tells when the plan is there
        self._screen.press("Return")
        wait_for("the imported contact", lambda: self._told("contacts"))
        say("import: the file became a contact")

    def write(self) -> None:
        """Choose the first person, write to them, copy and mark as sent."""
        self._screen.press("ctrl+2")
        self._screen.go_to("People")
        self._screen.press("Home", "Return", "ctrl+r")
        time.sleep(A_BREATH)  # the first note loads what writes notes
        self._screen.press("ctrl+a")
        self._screen.type(NOTE)
        self._screen.press("ctrl+Return", "ctrl+shift+Return")
        wait_for("the request", lambda: [r for r in self._told("requests") if is_sent(r)])
        opened = self._screen.browsed()
        check(opened == [PROFILE, LIBRARIES], f"the browser was given {opened}")
        say("note: written, copied and marked as sent, and the profile was opened")

    def export(self) -> None:
        """Take the history out, through the question for the period and the one for the file."""
        title = "Export Outreach History"
        self._screen.press("ctrl+e")
        first = self._screen.go_to(title)
        self._screen.press("Return")
        self._screen.go_to(title, besides={first})
        self._screen.press("ctrl+a")
        self._screen.type(str(self._history))
        self._screen.press("Return")
        wait_for("the exported history", self._history.exists)
        wait_for("the questions to go", lambda: not self._screen.windows(title))
        say("export: the history is a file")

    def leave(self) -> None:
        """Close the window by its key."""
        self._screen.go_to("Connote")
        self._screen.press("ctrl+q")
        code = self._window.wait(PATIENCE)
        check(code == 0, f"the window left with {code}")
        say("the window is closed")

    def look_at_files(self) -> None:
        """What lies there is whole, and for nobody else to read."""
        [contact] = self._told("contacts")
        [request] = self._told("requests")
        check(contact["name"] == "Mary Sample", f"the contact is {contact}")
        check(is_sent(request) and request["note"] == NOTE, f"the request is {request}")
        with self._history.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        check([row["note"] for row in rows] == [NOTE], f"the exported rows are {rows}")
        self._run("check")
        for path in sorted([self._folder, self._history, *self._folder.rglob("*")]):
            mode = path.stat().st_mode & 0o777
            wanted = 0o700 if path.is_dir() else 0o600
            check(mode == wanted, f"{path} has mode {mode:o} instead of {wanted:o}")
        left = [p.name for p in self._folder.iterdir() if p.suffix in (".window", ".raise")]
        check(not left, f"left behind: {left}")
        say("files: whole, and for nobody else to read")


def is_sent(request: dict[str, object]) -> bool:
    """Say whether a request went out."""
    return request["state"] == "sent" and bool(request["sent_on"])


def walk(program: Sequence[str]) -> None:
    """Go the whole way."""
    with stage() as (screen, folder):
        one = Walk(program, screen, folder)
        one.say_who()
        one.bring_in()
        one.write()
        one.export()
        one.leave()
        one.look_at_files()


# ── a double-click ───────────────────────────────────────────────────────────────────────────


def open_by(book: Path, command: Sequence[str]) -> None:
    """Start a command, and see that the window it opens has the book."""
    claim = Path(f"{book.resolve()}.window")
    check(not claim.exists(), f"{book} is open already")
    with stage() as (screen, _folder):
        screen.start(command)  # it may leave at once, as a file manager's opening does
        try:
            wait_for(f"the claim on {book}", lambda: claim.exists() and claim.read_text())
            screen.go_to("Connote")
            screen.press("ctrl+q")
            wait_for("the window to let the book go", lambda: not claim.exists())
        finally:
            end(claim)
    say(f"{command[0]} opened {book.name}, and the window closed again")


def end(claim: Path) -> None:
    """End the window that has claimed a book, if it is still there; its number is in the claim."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        os.kill(int(claim.read_text().split()[0]), 15)


# ── words ────────────────────────────────────────────────────────────────────────────────────


def check(holds: bool, words: str) -> None:
    """Fail with the words where something does not hold."""
    if not holds:
        raise Failed(words)


def say(words: str) -> None:
    """Tell how far it went."""
    print(f"smoke test: {words}", flush=True)


def main(words: list[str]) -> int:
    """Read the command line; 0 where all went well."""
    try:
        if words[:1] == ["--opens"] and len(words) > 2:
            open_by(Path(words[1]), words[2:])
        elif words and not words[0].startswith("-"):
            walk(words)
        else:
            print(__doc__, file=sys.stderr)
            return 2
    except (Failed, subprocess.TimeoutExpired) as failure:
        print(f"smoke test: failed: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
