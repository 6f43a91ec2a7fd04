"""How long two builds take to start, one beside the other, so that a busy machine slows both.

usage: start_times.py PROGRAM OTHER [ROUNDS]

Prints the medians of `--version` and of the time until the window on the sample book is visible,
and how many times PROGRAM's is OTHER's. Needs Xvfb and xdotool.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from virtual_screen import CALL, Screen, wait_for


def answers(program: str, _screen: Screen, _folder: Path) -> float:
    """Give the seconds of a command that only tells the version."""
    begun = time.perf_counter()
    subprocess.run([program, "--version"], check=True, capture_output=True, timeout=CALL)
    return time.perf_counter() - begun


def shows(program: str, screen: Screen, folder: Path) -> float:
    """Give the seconds until the window is visible."""
    begun = time.perf_counter()
    started = screen.start([program, "--folder", str(folder)])
    wait_for("the window", lambda: screen.windows("Connote"))
    took = time.perf_counter() - begun
    started.terminate()
    started.wait(CALL)
    wait_for("the window to go", lambda: not screen.windows("Connote"))
    return took


def compare(what: str, measure: Callable[[str], float], programs: list[str], rounds: int) -> None:
    """Measure the programs by turns, and print the medians; the first round only warms up."""
    taken = [[measure(program) for program in programs] for _ in range(rounds + 1)][1:]
    first, second = (statistics.median(times) for times in zip(*taken, strict=True))
    print(f"{what}: {first:.2f} s and {second:.2f} s, {first / second:.2f} times")


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
