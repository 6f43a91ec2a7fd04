"""Running a command once: whole, killed, traced, or with files that may not grow.

Only processes that were started here are ever signalled, by the process group made for them.
"""

from __future__ import annotations

import contextlib
import os
import re
import resource
import shutil
import signal
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

CALLS = (
    "pwrite64,write,pwritev,writev,fsync,fdatasync,ftruncate,"
    "link,linkat,unlink,unlinkat,rename,renameat,renameat2"
)
"""The system calls by which a program changes what a disk holds."""

_FIELD = re.compile(r"\{(state|db|run|seed)\}")


def fill(words: Iterable[str], **values: object) -> list[str]:
    """Put values in the place of {state}, {db}, {run} and {seed}."""
    return [_FIELD.sub(lambda found: str(values[found[1]]), word) for word in words]


@dataclass(frozen=True)
class Ended:
    """How a run ended, and what it said."""

    code: int
    out: bytes
    err: bytes
    seconds: float
    was_killed: bool


def run(
    words: Sequence[str],
    *,
    timeout: float,
    kill_after: float | None = None,
    largest_file: int | None = None,
) -> Ended:
    """Run a command to its end, or kill it with all it started after so many seconds.

    With `largest_file` a write beyond so many bytes of a file fails, as on a full disk. Standard
    output is a pipe, so what was said before a kill is never cut.
    """
    start = monotonic()
    process = subprocess.Popen(
        words,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        preexec_fn=_limit(largest_file) if largest_file is not None else None,
    )
    was_killed = False
    try:
        out, err = process.communicate(timeout=timeout if kill_after is None else kill_after)
    except subprocess.TimeoutExpired:
        was_killed = True
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # the session is its own: the group is its pid
        out, err = process.communicate()
    return Ended(process.returncode, out, err, monotonic() - start, was_killed)


def _limit(largest_file: int) -> Callable[[], None]:
    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # EFBIG instead of death
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))

    return limit


@dataclass(frozen=True)
class Target:
    """What is tortured: a command that says `ACK key` of what it saved, and where it saves."""

    command: tuple[str, ...]
    state: str
    database: str
    base: str | None
    ack: re.Pattern[str]
    timeout: float

    def start_afresh(self, state: str | None = None) -> None:
        """Make the state folder anew, empty or as a copy of the base."""
        state = state or self.state
        shutil.rmtree(state, ignore_errors=True)
        if self.base:
            shutil.copytree(self.base, state, symlinks=True)
        else:
            Path(state).mkdir(mode=0o700, parents=True)

    @contextlib.contextmanager
    def beside(self, name: str) -> Iterator[str]:
        """Make a state folder for a trial that is not judged."""
        state = f"{self.state}.{name}"
        self.start_afresh(state)
        try:
            yield state
        finally:
            shutil.rmtree(state, ignore_errors=True)

    def db(self, state: str | None = None) -> str:
        """Give the path of the database in a state folder."""
        return os.path.join(state or self.state, self.database)

    def words(self, run: object, seed: int, state: str | None = None) -> list[str]:
        """Give the command of one run."""
        state = state or self.state
        return fill(self.command, state=state, db=self.db(state), run=run, seed=seed)

    def promised(self, out: bytes) -> list[str]:
        """List the keys that were acknowledged; a last line that was cut is no promise."""
        lines = out.decode("utf-8", "replace").split("\n")[:-1]
        return [found[1] for line in lines if (found := self.ack.match(line))]


# ── tracing ──────────────────────────────────────────────────────────────────────────────────


def why_no_tracing() -> str:
    """Say why programs can't be traced here, or ""."""
    if not shutil.which("strace"):
        return "strace is not installed"
    tried = run(traced(["true"], CALLS), timeout=10)
    return "" if tried.code == 0 else "this process may not trace others (ptrace)"


def traced(
    words: Sequence[str],
    calls: str,
    faults: Iterable[str] = (),
    paths: Iterable[str] = (),
    log: str = os.devnull,
) -> list[str]:
    """Put strace before a command: faults happen to calls, to those on `paths` alone if any."""
    only = [word for path in paths for word in ("-P", path)]
    inject = [word for fault in faults for word in ("-e", f"inject={fault}")]
    strace = ["strace", "-f", "-qq", "-o", log, "-e", f"trace={calls}"]
    return [*strace, *only, *inject, *words]


_CALL = re.compile(r"^\d+\s+(\w+)\(")


def calls_made(target: Target, calls: str, paths: Iterable[str] = ()) -> list[str]:
    """List by name which of the calls a whole run makes, on a state folder of its own."""
    with tempfile.TemporaryDirectory(prefix="crash-count-") as folder:
        state, log = os.path.join(folder, "state"), os.path.join(folder, "log")
        target.start_afresh(state)
        moved = [path.replace(target.state, state, 1) for path in paths]
        words = traced(target.words(0, 1, state), calls, paths=moved, log=log)
        run(words, timeout=target.timeout)
        with open(log, errors="replace") as lines:
            return [found[1] for line in lines if (found := _CALL.match(line))]


def faults_at(made: Sequence[str], place: int, fault: str, *, and_later: bool) -> list[str]:
    """Say for strace, which counts every kind of call by itself, that `place` of `made` fails.

    With `and_later` whatever comes after it fails too. Places are counted from 1.
    """
    before = Counter(made[: place - 1])
    if not and_later:
        name = made[place - 1]
        return [f"{name}:{fault}:when={before[name] + 1}"]
    return [f"{name}:{fault}:when={before[name] + 1}+" for name in sorted(set(made))]


def spread(number: int, most: int) -> list[int]:
    """Choose from 1 to `number` at most `most`, evenly spread."""
    if number <= most:
        return list(range(1, number + 1))
    return sorted({1 + int(step * number / most) for step in range(most)})
