"""The ways to break a run; what each does is told in crash_harness.py."""

from __future__ import annotations

import argparse
import math
import os
import random
import shutil
import statistics
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from disk import Disk
from judging import Judge
from running import CALLS, Ended, Target, calls_made, faults_at, run, spread, traced
from tracing import CHANGING, TRACING, Replay, calls_in

# ── killed ───────────────────────────────────────────────────────────────────────────────────


def kill(args: argparse.Namespace, target: Target, judge: Judge, chance: random.Random) -> None:
    """Kill the command at random moments, on a state that goes on from run to run."""
    full = _seconds_of_a_run(target)
    print(f"one whole run takes {full:.3f} s")
    promised: list[str] = []
    for number in range(args.runs):
        if number % args.reset_every == 0:
            target.start_afresh()
            promised = []
        after = _moment(chance, full)
        words = target.words(number, chance.randrange(1 << 30))
        ended = run(words, timeout=target.timeout, kill_after=after)
        judge.count_end(ended, was_stopped=ended.was_killed)
        promised += target.promised(ended.out)
        how = f"SIGKILL after {after:.4f} s" if ended.was_killed else "ended by itself"
        if not judge.judge(f"run {number}, {how}", target.db(), promised, ended):
            target.start_afresh()  # each fault is counted once
            promised = []


def _seconds_of_a_run(target: Target) -> float:
    """Measure the middle one of three whole runs."""
    seconds = []
    for number in range(3):
        with target.beside("time") as state:
            words = target.words(f"t{number}", number, state)
            seconds.append(run(words, timeout=target.timeout).seconds)
    return statistics.median(seconds)


def _moment(chance: random.Random, full: float) -> float:
    """Draw when to kill: mostly anywhere, else near the first acknowledgement or near the end."""
    if chance.random() < 0.67:
        return chance.uniform(0, full * 1.05)
    return max(0.0, chance.gauss(full * chance.choice((0.3, 0.95)), full * 0.05))


def sweep(args: argparse.Namespace, target: Target, judge: Judge, chance: random.Random) -> None:
    """Kill the command at its k-th call that changes the disk, for every k."""
    made = calls_made(target, CALLS)
    places = spread(len(made), args.runs)
    print(f"a whole run makes {len(made)} calls that change the disk; trying {len(places)} of them")
    for k in places:
        target.start_afresh()
        faults = faults_at(made, k, "signal=KILL", and_later=False)
        ended = run(traced(target.words(k, k), CALLS, faults), timeout=target.timeout)
        judge.count_end(ended, was_stopped=ended.code != 0)
        judge.judge(
            f"SIGKILL at call {k} ({made[k - 1]})", target.db(), target.promised(ended.out), ended
        )


# ── refused by the disk ──────────────────────────────────────────────────────────────────────

REFUSALS = (
    ("ENOSPC", "pwrite64,write,pwritev,writev,ftruncate", True),
    ("EIO", "pwrite64,fsync,fdatasync", False),
    ("EIO", "fsync,fdatasync", True),
    ("EDQUOT", "pwrite64", True),
    ("EROFS", "unlink,unlinkat,rename,renameat,link,linkat", True),
)
"""The error, the calls that it happens to, and whether it happens to all later ones too."""


def errno(args: argparse.Namespace, target: Target, judge: Judge, chance: random.Random) -> None:
    """Let the k-th call fail, for every k.

    What is written elsewhere is left alone (the command's standard output, its .pyc files): only
    calls on the database's files are hit, or with --everywhere those that no stream makes.
    """
    db = target.db()
    paths = () if args.everywhere else (target.state, db, f"{db}-journal", f"{db}-wal")
    for error, calls, and_later in REFUSALS:
        if args.everywhere:
            calls = calls.replace(",write,pwritev,writev", "")
        made = calls_made(target, calls, paths)
        for k in spread(len(made), max(1, args.runs // len(REFUSALS))):
            target.start_afresh()
            lasts = and_later and not args.once
            faults = faults_at(made, k, f"error={error}", and_later=lasts)
            words = traced(target.words(k, k), calls, faults, paths)
            ended = run(words, timeout=target.timeout)
            judge.count_end(ended, was_stopped=ended.code != 0)
            what = f"{error} on call {k} ({made[k - 1]}){' and all later' if lasts else ''}"
            judge.judge(what, target.db(), target.promised(ended.out), ended)


def fsize(args: argparse.Namespace, target: Target, judge: Judge, chance: random.Random) -> None:
    """Let no file grow beyond a random size."""

    def run_with(limit: int, number: object, state: str) -> Ended:
        words = target.words(number, 0, state)
        return run(words, timeout=target.timeout, largest_file=limit)

    def is_enough(limit: int) -> bool:
        with target.beside("size") as state:
            return run_with(limit, "size", state).code == 0

    enough = _smallest(is_enough)
    print(f"files of {enough} bytes are enough")
    for number in range(args.runs):
        target.start_afresh()
        limit = chance.randrange(0, enough + 1)
        ended = run_with(limit, number, target.state)
        judge.count_end(ended, was_stopped=ended.code != 0)
        what = f"files may be {limit} bytes at most"
        judge.judge(what, target.db(), target.promised(ended.out), ended)


def tmpfs(args: argparse.Namespace, target: Target, judge: Judge, chance: random.Random) -> None:
    """Let the whole disk be of a random size."""

    def is_enough(size: int) -> bool:
        with _small_disk(target, f"{target.state}.size", size) as state:
            return run(target.words("size", 0, state), timeout=target.timeout).code == 0

    enough = _smallest(is_enough, start=4096 * (2 + _pages_of(target.base)))
    print(f"a disk of {enough} bytes is enough")
    least = 2 + _pages_of(target.base)
    for number in range(args.runs):
        size = 4096 * chance.randrange(least, enough // 4096 + 1)
        with _small_disk(target, target.state, size) as state:
            ended = run(target.words(number, number, state), timeout=target.timeout)
            judge.count_end(ended, was_stopped=ended.code != 0)
            what = f"disk of {size // 1024} KiB"
            judge.judge(what, target.db(), target.promised(ended.out), ended)


@contextmanager
def _small_disk(target: Target, state: str, size: int) -> Iterator[str]:
    """Make the state folder a disk of its own, of so many bytes."""
    shutil.rmtree(state, ignore_errors=True)
    Path(state).mkdir(mode=0o700, parents=True)
    options = f"size={size},mode=0700"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", state], check=True)
    try:
        if target.base:
            subprocess.run(["cp", "-a", f"{target.base}/.", state], check=True)
        yield state
    finally:
        subprocess.run(["umount", state], check=True)


def _pages_of(folder: str | None) -> int:
    """Count the pages of 4 KiB that a folder takes on a tmpfs."""
    paths = Path(folder).rglob("*") if folder else ()
    return sum(1 + math.ceil(path.stat().st_size / 4096) for path in paths)


def _smallest(is_enough: Callable[[int], bool], start: int = 16384) -> int:
    """Double a size until it is enough, to try sizes on both sides of enough."""
    size = start
    while size < 1 << 31 and not is_enough(size):
        size *= 2
    return size


# ── the power goes ───────────────────────────────────────────────────────────────────────────


def powercut(args: argparse.Namespace, target: Target, judge: Judge, chance: random.Random) -> None:
    """Trace whole runs, and judge what the disk could hold after each call."""
    for number in range(max(1, args.rounds)):
        target.start_afresh()
        disk = Disk.of_folder(target.state)
        log = f"{target.state}.strace"
        ended = run(
            [*TRACING, "-o", log, *target.words(number, number)], timeout=target.timeout * 5
        )
        if ended.code != 0:
            print(f"  note: the traced run ended with {ended.code}: {ended.err[-200:]!r}")
        judge.count_end(ended, was_stopped=True)
        calls = [index for index, call in enumerate(calls_in(log)) if call.name in CHANGING]
        points = set(calls if len(calls) <= args.runs else chance.sample(calls, args.runs))
        variants = math.ceil(args.states / len(points)) - 2 if args.states else args.variants
        ways = ("none", "all", *("some",) * variants)
        left = Path(f"{target.state}.left")
        for what, said in _states_left(log, disk, points, ways, chance, left):
            judge.judge(f"round {number}, {what}", target.db(str(left)), target.promised(said))
        shutil.rmtree(left, ignore_errors=True)
        os.unlink(log)


def _states_left(
    log: str,
    disk: Disk,
    points: set[int],
    ways: Sequence[str],
    chance: random.Random,
    folder: Path,
) -> Iterator[tuple[str, bytes]]:
    """Go through a traced run, and leave in the folder what the disk could hold after its points.

    Gives what was done each time, and what the command had said until then.
    """
    replay = Replay(disk)
    for index, call in enumerate(calls_in(log)):
        replay.take(call)
        for kept in ways if index in points else ():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            disk.cut_power(chance, folder, kept)
            what = f"power cut after call {index} ({call.name}), unsynced writes kept: {kept}"
            yield what, replay.said


# ── all of them ──────────────────────────────────────────────────────────────────────────────

MODES = {
    "kill": kill,
    "sweep": sweep,
    "errno": errno,
    "fsize": fsize,
    "tmpfs": tmpfs,
    "powercut": powercut,
}
NEED_TRACING = ("sweep", "errno", "powercut")
