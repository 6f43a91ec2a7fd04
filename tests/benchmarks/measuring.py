"""How figures are taken: processes timed, books built once, and the line of the table."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from made_up_people import write_connections

HERE = Path(__file__).parent
BUILD = Path("build/bench").absolute()
PYTHON = sys.executable
DISPLAY = ":87"

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
"""A program that is installed has its bytecode, as the libraries of the floors do."""


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


def screen() -> subprocess.Popen[bytes] | None:
    """Start a virtual screen where there is none."""
    if os.environ.get("DISPLAY") or not shutil.which("Xvfb"):
        return None
    quiet = subprocess.DEVNULL
    started = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1400x900x24"], stderr=quiet)
    os.environ["DISPLAY"] = DISPLAY
    time.sleep(1)
    return started


def connections(size: int) -> Path:
    """Write the export of so many people once."""
    path = BUILD / f"Connections-{size}.csv"
    return path if path.exists() else write_connections(size, path)


def book(size: int) -> Path:
    """Build the book of so many contacts once."""
    folder = BUILD / f"book-{size}"
    if not folder.exists():
        source = str(connections(size))
        command = [PYTHON, "-m", "connote", "--folder", str(folder), "import", source]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder


def run(script: str, *arguments: str) -> str:
    """Run one of our scripts and give what it prints; it is told when it was started."""
    environment = {**os.environ, "STARTED_NS": str(time.monotonic_ns())}
    command = [PYTHON, str(HERE / script), *arguments]
    return subprocess.run(
        command, check=True, stdout=subprocess.PIPE, text=True, env=environment
    ).stdout


def window(script: str, *arguments: str) -> tuple[float, float]:
    """Open a window by a script: milliseconds until it is painted, KiB of memory then."""
    painted, memory = run(script, *arguments).split()
    return float(painted), float(memory)


def timed(command: list[str]) -> float:
    """Run a command and give its milliseconds."""
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - begun) * 1e3


def timed_with_peak(command: list[str]) -> tuple[float, float]:
    """Run a command and give its milliseconds and the most memory it held, in MiB."""
    begun = time.perf_counter()
    started = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(started.pid, 0)
    started.returncode = os.waitstatus_to_exitcode(status)
    assert started.returncode == 0, command
    return (time.perf_counter() - begun) * 1e3, used.ru_maxrss / 1024


def fresh(name: str) -> Path:
    """Give an empty folder of that name."""
    folder = BUILD / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
