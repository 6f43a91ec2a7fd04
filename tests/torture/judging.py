"""Judging what a broken run left: is everything there that was promised, and nothing by halves?"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from time import time

from running import Ended, fill, run

TRACEBACK = b"Traceback (most recent call last)"

Check = Callable[[str], str]
"""Opens the database at a path as its own program does; gives what is wrong with it, or ""."""


@dataclass(frozen=True)
class Rules:
    """What must hold of a state that was left behind."""

    keys_sql: str
    atomic: re.Pattern[str] | None = None
    batch: int = 0
    keys_are_unique: bool = False
    allows_traceback: bool = False
    check: Check | None = None


def check_by_command(command: str, timeout: float) -> Check:
    """Make a check of a command that must exit 0 on what is left."""

    def check(db: str) -> str:
        words = fill(shlex.split(command), state=os.path.dirname(db), db=db, run=0, seed=0)
        ended = run(words, timeout=timeout)
        if ended.code == 0 and TRACEBACK not in ended.err:
            return ""
        last_words = ended.err.decode("utf-8", "replace")[-120:].strip()
        return f"check command: exit {ended.code}: {last_words}"

    return check


def look(db: str, keys_sql: str) -> tuple[list[str], list[str]]:
    """Read the keys in a database and list its faults.

    A copy is opened, so that looking can neither heal nor hurt the original. Where there is no
    database yet, there are no keys and no faults.
    """
    if not os.path.exists(db):
        return [], []
    with tempfile.TemporaryDirectory(prefix="crash-look-") as folder:
        copy = os.path.join(folder, "copy.db")
        for ending in ("", "-wal", "-journal"):  # not -shm: a reboot has none
            if os.path.exists(db + ending):
                shutil.copyfile(db + ending, copy + ending)
        connection = sqlite3.connect(copy, timeout=5, isolation_level=None)
        try:
            faults = list(_unsound(connection))
            return _keys(connection, keys_sql, faults), faults
        except sqlite3.DatabaseError as error:
            return [], [f"{type(error).__name__}: {error}"]
        finally:
            connection.close()


def _unsound(connection: sqlite3.Connection) -> Iterator[str]:
    verdict = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    if verdict != ["ok"]:
        yield "integrity_check: " + "; ".join(map(str, verdict[:3]))
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    if orphans:
        yield f"foreign_key_check: {len(orphans)} rows"


def _keys(connection: sqlite3.Connection, keys_sql: str, faults: list[str]) -> list[str]:
    try:
        return [str(row[0]) for row in connection.execute(keys_sql)]
    except sqlite3.OperationalError as error:
        if "no such table" not in str(error):
            faults.append(f"keys: {error}")
        return []


@dataclass
class Judge:
    """Judges one state after the other and keeps the tally."""

    rules: Rules
    most_shown: int = 8
    checked: int = 0
    held: int = 0
    promised: int = 0
    lost: int = 0
    stopped: int = 0
    codes: Counter[int] = field(default_factory=Counter)
    bad: list[dict[str, object]] = field(default_factory=list)
    started: float = field(default_factory=time)

    def count_end(self, ended: Ended, *, was_stopped: bool) -> None:
        """Note how a run ended."""
        self.stopped += was_stopped
        self.codes[ended.code] += 1

    def judge(
        self, what: str, db: str, promised: Sequence[str], ended: Ended | None = None
    ) -> bool:
        """Say whether the state at `db` holds; `what` tells what was done to it."""
        keys, faults = look(db, self.rules.keys_sql)
        there = Counter(keys)
        lost = [key for key in promised if key not in there]
        if lost:
            faults.append(f"LOST {len(lost)} of {len(promised)} acknowledged, e.g. {lost[:3]}")
        faults += [*self._doubled(there), *self._halved(there)]
        faults += [*self._shown(ended), *self._refused(db)]
        self.checked += 1
        self.held += not faults
        self.promised += len(promised)
        self.lost += len(lost)
        if faults:
            self._note(what, faults, ended)
        return not faults

    def _note(self, what: str, faults: list[str], ended: Ended | None) -> None:
        self.bad.append({"what": what, "rc": ended.code if ended else None, "faults": faults})
        if len(self.bad) <= self.most_shown:
            print(f"  FAULT at {what}: " + " | ".join(faults), flush=True)

    def _doubled(self, there: Counter[str]) -> Iterator[str]:
        twice = [key for key, number in there.items() if number > 1]
        if twice and self.rules.keys_are_unique:
            yield f"DUPLICATED {len(twice)}, e.g. {twice[:3]}"

    def _halved(self, there: Counter[str]) -> Iterator[str]:
        if self.rules.atomic is None:
            return
        batches = Counter(found[1] for key in there if (found := self.rules.atomic.search(key)))
        parts = {batch: n for batch, n in batches.items() if n != self.rules.batch}
        if parts:
            some = dict(list(parts.items())[:3])
            yield f"HALF A BATCH: {some} (whole is {self.rules.batch})"

    def _shown(self, ended: Ended | None) -> Iterator[str]:
        if ended and TRACEBACK in ended.err and not self.rules.allows_traceback:
            last_line = ended.err.decode("utf-8", "replace").strip().splitlines()[-1]
            yield f"TRACEBACK shown: {last_line[:120]}"

    def _refused(self, db: str) -> Iterator[str]:
        if self.rules.check is not None and os.path.exists(db):
            fault = self.rules.check(db)
            if fault:
                yield fault

    # ── the end ──────────────────────────────────────────────────────────────────────────────

    def sentence(self, mode: str) -> str:
        """Tell the tally in one line."""
        codes = {str(code): number for code, number in self.codes.items()}
        return (
            f"{mode}: {self.held} of {self.checked} states held; {self.stopped} stopped early; "
            f"{self.lost} of {self.promised} acknowledged records lost; {len(self.bad)} faults; "
            f"{time() - self.started:.1f} s; exit codes {codes}"
        )

    def write_report(self, path: str, mode: str, command: Sequence[str]) -> None:
        """Write the tally and the first 50 faults as JSON."""
        record = {
            "mode": mode,
            "cmd": list(command),
            "checked": self.checked,
            "held": self.held,
            "records_acknowledged": self.promised,
            "records_lost": self.lost,
            "stopped_early": self.stopped,
            "exit_codes": {str(code): number for code, number in self.codes.items()},
            "seconds": round(time() - self.started, 1),
            "bad": self.bad[:50],
        }
        with open(path, "w") as file:
            json.dump(record, file, indent=1)
