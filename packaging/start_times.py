"""How long two builds take to start, one beside the other, so that a busy machine slows both.

usage: start_times.py PROGRAM OTHER [ROUNDS]

Prints the medians of `--version` and of the time until the window on the sample book is visible, by
the clock and by what the processor did for it (which a busy machine changes less), and how many
times PROGRAM's is OTHER's. Needs Linux, Xvfb and xdotool.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from virtual_screen import CALL, Screen, wait_for


class Taken(NamedTuple):
    """Seconds of a start, by the clock and by the processor."""

    clock: float
    processor: float


def answers(program: str, _screen: Screen, _folder: Path) -> Taken:
    """Take the time of a command that only tells the version."""
    begun = time.perf_counter()
    started = subprocess.Popen([program, "--version"], stdout=subprocess.DEVNULL)
    _, _, used = os.wait4(started.pid, 0)
    return Taken(time.perf_counter() - begun, used.ru_utime + used.ru_stime)


def shows(program: str, screen: Screen, folder: Path) -> Taken:
    """Take the time until the window is visible."""
    begun = time.perf_counter()
    started = screen.start([program, "--folder", str(folder)])
    wait_for("the window", lambda: screen.windows("Connote"))
    taken = Taken(time.perf_counter() - begun, _processor_time(started.pid))
    started.terminate()
    started.wait(CALL)
    wait_for("the window to go", lambda: not screen.windows("Connote"))
    return taken


def _processor_time(process: int) -> float:
    """Read what a running process has used so far."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def compare(what: str, measure: Callable[[str], Taken], programs: list[str], rounds: int) -> None:
    """Measure the programs by turns, and print the medians; the first round only warms up."""
    turns = [[measure(program) for program in programs] for _ in range(rounds + 1)][1:]
    for by in Taken._fields:
        times = [[getattr(taken, by) for taken in one] for one in zip(*turns, strict=True)]
        first, second = map(statistics.median, times)
        print(f"{what}, by the {by}: {first:.2f} s and {second:.2f} s, {first / second:.2f} times")


def main(program: str, other: str, rounds: str = "7") -> None:
    """Compare both."""
    programs = [str(Path(one).absolute()) for one in (program, other)]
    with tempfile.TemporaryDirectory(prefix="connote-start-") as name:
        folder = Path(name)
        book = folder / "book"
        subprocess.run([other, "--folder", str(book), "sample"], check=True, capture_output=True)
        screen = Screen(folder)
        try:
            for what, measure in (("--version", answers), ("window", shows)):
                compare(what, lambda one, m=measure: m(one, screen, book), programs, int(rounds))
        finally:
            screen.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
