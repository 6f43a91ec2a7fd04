"""Figures of files: imports of 30,000 and a million, their undo, and the history as CSV."""

from __future__ import annotations

import shutil
import statistics
from pathlib import Path

from measuring import (
    BUILD,
    HERE,
    PYTHON,
    Figure,
    connections,
    fresh,
    run,
    timed,
    timed_with_peak,
)

_MIB = 1 << 20


def imports(rounds: int) -> list[Figure]:
    """P4 and P6: the import of 30,000 connections, whole process, and of the same file again."""
    source = connections(30_000)
    ours: list[float] = []
    again: list[float] = []
    floors: list[float] = []
    for _ in range(rounds):
        target = fresh("import")
        ours.append(timed(_import(target, source)))
        again.append(timed(_import(target, source)))
        target = fresh("import")
        command = [PYTHON, str(HERE / "floor_import.py"), str(source), str(target / "floor")]
        floors.append(timed(command))
    first, second, floor = map(statistics.median, (ours, again, floors))
    return [
        Figure("P4", "import of 30,000 connections", first, floor, 2, "ms"),
        Figure("P6", "the same file again, to the first import", second, first, 1, "ms"),
    ]


def million() -> list[Figure]:
    """P5: a million rows, in time a row to that of 30,000, and in memory to file and allowance."""
    small = connections(30_000)
    few = timed(_import(fresh("import"), small)) / 30_000
    source = connections(1_000_000)
    taken, peak = timed_with_peak(_import(fresh("import"), source))
    allowed = 4 * source.stat().st_size / _MIB + 150
    shutil.rmtree(BUILD / "import")
    return [
        Figure("P5", "a row of 1,000,000, to one of 30,000", taken / 1e3, few * 1e3, 1.5, "µs"),
        Figure("P5", "its memory, to 4× the file + 150 MiB", peak, allowed, 1, "MiB"),
    ]


def undos() -> list[Figure]:
    """P10: undo of an import of 10,000 and 30,000, in the process that holds the book open."""
    figures = []
    for size, goal in ((10_000, 1), (30_000, 3)):
        folder = fresh("undo")
        timed(_import(folder, connections(size)))
        seconds = float(run("undo_of_import.py", str(folder)))
        words = f"undo of an import of {size:,}"
        figures.append(Figure("P10", words, seconds, None, goal, "s"))
    return figures


def history() -> Figure:
    """P11: the outreach history of 20,000 requests to CSV, to csv.writer with the same rows."""
    ours, floor = map(float, run("history_to_csv.py", str(fresh("history"))).split())
    return Figure("P11", "history of 20,000 requests to CSV", ours, floor, 3, "ms")


def _import(folder: Path, source: Path) -> list[str]:
    return [PYTHON, "-m", "connote", "--folder", str(folder), "import", str(source)]
