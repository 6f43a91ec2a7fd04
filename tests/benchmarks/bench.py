"""`make bench`: our figures against the floor, taken in turn in one run, as ratios.

usage: bench.py [--quick]

Absolute times don't carry over to another machine; the ratio is the figure to quote. What is
measured stands in the table of figures below. The books are built in build/bench/ and kept there.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from made_up_people import write_connections

HERE = Path(__file__).parent
BUILD = Path("build/bench").absolute()
PYTHON = sys.executable
DISPLAY = ":87"

Take = Callable[[], float]


class Figure(NamedTuple):
    """A line of the table: goal is a ratio where there is a floor, else an absolute number."""

    name: str
    words: str
    ours: float
    floor: float | None
    goal: float
    unit: str

    @property
    def value(self) -> float:
        """The number to hold against the goal."""
        return self.ours / self.floor if self.floor else self.ours

    def line(self) -> str:
        """Write the line."""
        floor = f"{self.floor:9.1f}" if self.floor else "        –"
        ratio = f"{self.value:5.2f}×" if self.floor else "     –"
        goal = f"≤ {self.goal:g}×" if self.floor else f"≤ {self.goal:g} {self.unit}"
        verdict = "held" if self.value <= self.goal else "not held"
        return (
            f"{self.name:4} {self.words:42} {self.ours:9.2f} {floor} {self.unit:3} "
            f"{ratio}  {goal:9} {verdict}"
        )


def main() -> int:
    """Take all figures and print the table."""
    quick = "--quick" in sys.argv
    rounds = 3 if quick else 7
    sizes = (10_000,) if quick else (10_000, 100_000)
    BUILD.mkdir(parents=True, exist_ok=True)
    screen = _screen()
    try:
        print(f"{'':4} {'figure':42} {'ours':>9} {'floor':>9} {'':3} {'ratio':>6}  goal")
        for size in sizes:
            for figure in starts(size, rounds):
                print(figure.line(), flush=True)
        for figure in (*searches(sizes[-1]), imports(rounds), note(), *typing(), *surveys()):
            print(figure.line(), flush=True)
    finally:
        if screen is not None:
            screen.terminate()
    return 0


# ── the figures ──────────────────────────────────────────────────────────────────────────────


def starts(size: int, rounds: int) -> list[Figure]:
    """P1 and P2: the start until People is painted, and the memory after it."""
    folder = _book(size)
    ours, floors = [], []
    for _ in range(rounds):
        ours.append(_window("our_window.py", str(folder)))
        floors.append(_window("floor_window.py"))
    times = [statistics.median(one[0] for one in taken) for taken in (ours, floors)]
    memory = [statistics.median(one[1] for one in taken) / 1024 for taken in (ours, floors)]
    return [
        Figure("P1", f"start to People painted, {size:,} contacts", *times, 1.5, "ms"),
        Figure("P2", f"memory after that, {size:,} contacts", *memory, 1.6, "MiB"),
    ]


def searches(size: int) -> list[Figure]:
    """P3: a key in the search until the list is painted."""
    median, high = map(float, _run("typing_in_search.py", str(_book(size))).split())
    words = f"key in search to painted, {size:,} contacts"
    return [
        Figure("P3", f"{words}, median", median, None, 8, "ms"),
        Figure("P3", f"{words}, p95", high, None, 16, "ms"),
    ]


def imports(rounds: int) -> Figure:
    """P4: the import of 30,000 connections, whole process."""
    source = _connections(30_000)
    target = BUILD / "import"
    ours: list[float] = []
    floors: list[float] = []
    for _ in range(rounds):
        for taken, command in (
            (ours, [PYTHON, "-m", "connote", "--folder", str(target), "import", str(source)]),
            (floors, [PYTHON, str(HERE / "floor_import.py"), str(source), str(target / "floor")]),
        ):
            shutil.rmtree(target, ignore_errors=True)
            target.mkdir()
            taken.append(_timed(command))
    return Figure(
        "P4", "import of 30,000 connections", *map(statistics.median, (ours, floors)), 3, "ms"
    )


def note() -> Figure:
    """P7: one note."""
    folder = BUILD / "note"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return Figure(
        "P7",
        "one note: fit, count, coach",
        float(_run("one_note.py", str(folder))),
        None,
        0.5,
        "ms",
    )


def typing() -> list[Figure]:
    """P7: a key in the composer until everything is painted."""
    folder = BUILD / "typing"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    median, high = map(float, _run("typing_in_note.py", str(folder)).split())
    words = "key in a note of 8,000 to painted"
    return [
        Figure("P7", f"{words}, median", median, None, 16, "ms"),
        Figure("P7", f"{words}, p95", high, None, 16, "ms"),
    ]


def surveys() -> list[Figure]:
    """P8: a template over the whole book, the usual one and one that prints everything."""
    folder = BUILD / "survey"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(_book(10_000), folder)
    taken = list(map(float, _run("survey_of_book.py", str(folder)).split()))
    names = ("usual template over 10,000 contacts", "template of all facts over 10,000 contacts")
    return [
        figure
        for words, whole, longest in zip(names, taken[::2], taken[1::2], strict=True)
        for figure in (
            Figure("P8", words, whole, None, 3, "s"),
            Figure("P8", "its longest slice", longest, None, 50, "ms"),
        )
    ]


# ── how they are taken ───────────────────────────────────────────────────────────────────────


def _screen() -> subprocess.Popen[bytes] | None:
    """Start a virtual screen where there is none."""
    if os.environ.get("DISPLAY") or not shutil.which("Xvfb"):
        return None
    quiet = subprocess.DEVNULL
    started = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1400x900x24"], stderr=quiet)
    os.environ["DISPLAY"] = DISPLAY
    time.sleep(1)
    return started


def _connections(size: int) -> Path:
    path = BUILD / f"Connections-{size}.csv"
    return path if path.exists() else write_connections(size, path)


def _book(size: int) -> Path:
    """Build the book of so many contacts once."""
    folder = BUILD / f"book-{size}"
    if not folder.exists():
        source = str(_connections(size))
        command = [PYTHON, "-m", "connote", "--folder", str(folder), "import", source]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder


def _run(script: str, *arguments: str) -> str:
    environment = {**os.environ, "STARTED_NS": str(time.monotonic_ns())}
    command = [PYTHON, str(HERE / script), *arguments]
    return subprocess.run(
        command, check=True, stdout=subprocess.PIPE, text=True, env=environment
    ).stdout


def _window(script: str, *arguments: str) -> tuple[float, float]:
    painted, memory = _run(script, *arguments).split()
    return float(painted), float(memory)


def _timed(command: list[str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - begun) * 1e3


if __name__ == "__main__":
    sys.exit(main())
