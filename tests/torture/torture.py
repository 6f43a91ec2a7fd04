#!/usr/bin/env python3
"""Torture every way of writing a book in every mode, and print a table of what held.

`make torture` runs all of it: 1,000 kills, a kill and an error at every call that changes the disk,
full disks, and 2,000 states after a power cut, a path. Exit status 0 where everything held, 1 where
something was lost or broken, 2 where it could not be tried at all.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from crash_harness import torture
from modes import NEED_TRACING
from paths import PATHS, WritePath, make_base, what_is_not_whole
from running import why_no_tracing

EVERY = "--runs=1000000"

FULL = {
    "kill": ["--runs=1000"],
    "sweep": [EVERY],
    "errno": [EVERY, "--everywhere"],
    "once": [EVERY, "--everywhere", "--once"],
    "fsize": ["--runs=200"],
    "tmpfs": ["--runs=100"],
    "powercut": ["--runs=400", "--states=2000"],
}
"""What the harness is told in each mode; `once` is errno where the disk is well again at once."""

QUICK = {
    "kill": ["--runs=6"],
    "sweep": ["--runs=10"],
    "errno": ["--runs=10", "--everywhere"],
    "once": ["--runs=10", "--everywhere", "--once"],
    "fsize": ["--runs=6"],
    "tmpfs": ["--runs=6"],
    "powercut": ["--runs=12", "--states=48"],
}


@dataclass(frozen=True)
class Trial:
    """One path in one mode, and what the harness is told."""

    path: WritePath
    mode: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """What came of a trial: how many states held of how many, and what was printed."""

    held: int
    checked: int
    text: str


def _try(trial: Trial, base: Path, seed: int | None) -> Outcome:
    words = trial.path.words("errno" if trial.mode == "once" else trial.mode)
    words += trial.words
    if trial.path.base:
        words += ["--base", str(base / trial.path.base)]
    if seed is not None:
        words += ["--seed", str(seed)]
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        judge = torture([*words, "--", *trial.path.command], what_is_not_whole)
    return Outcome(judge.held, judge.checked, text.getvalue())


def _modes(wanted: Sequence[str]) -> list[str]:
    """List the modes that can be tried here, saying why another can't."""
    hindrances = dict.fromkeys([*NEED_TRACING, "once"], why_no_tracing())
    hindrances["tmpfs"] = _why_no_tmpfs() if "tmpfs" in wanted else ""
    for mode in wanted:
        if hindrances.get(mode):
            print(f"not tried: {mode}: {hindrances[mode]}", file=sys.stderr)
    return [mode for mode in wanted if not hindrances.get(mode)]


def _why_no_tmpfs() -> str:
    with tempfile.TemporaryDirectory() as folder:
        mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]
        if not shutil.which("mount") or subprocess.run(mount, capture_output=True).returncode:
            return "mounting a small disk is not permitted"
        subprocess.run(["umount", folder], check=True)
    return ""


def _table(outcomes: dict[tuple[str, str], Outcome], paths: list[str], modes: list[str]) -> str:
    """Lay out held/of by path and mode."""
    rows = [["", *modes]]
    for path in paths:
        cells = [outcomes.get((path, mode)) for mode in modes]
        rows.append([path, *(f"{cell.held}/{cell.checked}" if cell else "" for cell in cells)])
    widths = [max(len(row[column]) for row in rows) for column in range(len(modes) + 1)]
    return "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    names = [path.name for path in PATHS]
    parser.add_argument("--quick", action="store_true", help="a few states of each")
    parser.add_argument("--path", action="append", choices=names, help="only this path (repeat)")
    parser.add_argument("--mode", action="append", choices=list(FULL), help="only this mode")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--seed", type=int, default=None)
    return parser.parse_args()


def _trials(args: argparse.Namespace) -> list[Trial]:
    told = QUICK if args.quick else FULL
    modes = _modes(args.mode or list(FULL))
    return [
        Trial(path, mode, tuple(told[mode]))
        for mode in modes
        for path in PATHS
        if path.name in (args.path or [path.name]) and (path.is_tried_again == (mode == "once"))
    ]


def main() -> int:
    """Try everything that was asked for and give the exit code."""
    args = _arguments()
    trials = _trials(args)
    outcomes: dict[tuple[str, str], Outcome] = {}
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        for base in ("backed up", "not backed up"):
            make_base(Path(folder, base), is_backed_up=base == "backed up")
        with ProcessPoolExecutor(max_workers=args.jobs) as pool:
            tried = {pool.submit(_try, trial, Path(folder), args.seed): trial for trial in trials}
            for future in as_completed(tried):
                trial, outcome = tried[future], future.result()
                outcomes[trial.path.name, trial.mode] = outcome
                print(f"── {trial.path.name}\n{outcome.text}", flush=True)
    paths = list(dict.fromkeys(trial.path.name for trial in trials))
    modes = list(dict.fromkeys(trial.mode for trial in trials))
    print(_table(outcomes, paths, modes))
    if not outcomes:
        return 2
    return int(any(outcome.held < outcome.checked for outcome in outcomes.values()))


if __name__ == "__main__":
    sys.exit(main())
