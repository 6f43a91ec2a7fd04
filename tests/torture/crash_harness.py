#!/usr/bin/env python3
"""Does a program keep what it said it saved?

The harness runs a command many times, breaks it in a chosen way, and checks the SQLite file that is
left:

  * every record the command ACKNOWLEDGED (a line "ACK <key>" on its stdout) is in the database;
  * with --atomic RE, keys of one batch (group 1 of RE) are all there or none of them;
  * PRAGMA integrity_check says ok, PRAGMA foreign_key_check says nothing;
  * --check-cmd (the program's own "open it") exits 0 on what is left;
  * nothing that looks like a Python traceback came out (unless --allow-traceback).

Ways to break it (first argument):

  kill      SIGKILL at a random moment (the state is kept from run to run, so damage adds up)
  sweep     SIGKILL at the k-th write/sync/truncate/unlink/rename call, for k = 1,2,3,…   (strace)
  errno     the k-th such call and all later ones fail with ENOSPC, EIO, EDQUOT or EROFS   (strace)
  fsize     RLIMIT_FSIZE at a random size: a full disk without root
  tmpfs     a real full disk: a small tmpfs as the state directory (needs root)
  powercut  the power goes: rebuild the files as a disk could hold them (synced writes for sure,
            unsynced ones in any subset, the last one torn) and check each such state      (strace)

The command is a template. Fields: {state} the state directory, {db} the database path, {run} a
number that is new on every run (use it to make new keys), {seed} a random number.

Example, with the small program next to this file:

  python3 crash_harness.py kill --runs 300 --db book.db --keys-sql "SELECT key FROM contact" \\
      -- python3 crash_dummy.py good {db} {run} 40

Exit status: 0 every check held, 1 something was lost or broken, 2 the harness could not work.
Only processes that this script started are ever signalled (by their own process group).
"""

from __future__ import annotations

import argparse
import math
import os
import random
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from disk import Disk
from judging import Check, Judge, Rules, check_by_command
from running import (
    CALLS,
    Ended,
    Target,
    calls_made,
    faults_at,
    run,
    spread,
    traced,
    why_no_tracing,
)
from tracing import CHANGING, TRACED, Replay, calls_in

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
        with _beside(target, "time") as state:
            words = target.words(f"t{number}", number, state)
            seconds.append(run(words, timeout=target.timeout).seconds)
    return statistics.median(seconds)


def _moment(chance: random.Random, full: float) -> float:
    """Draw when to kill: mostly anywhere, else near the first acknowledgement or near the end."""
    if chance.random() < 0.67:
        return chance.uniform(0, full * 1.05)
    return max(0.0, chance.gauss(full * chance.choice((0.3, 0.95)), full * 0.05))


@contextmanager
def _beside(target: Target, name: str) -> Iterator[str]:
    """Make a state folder for a trial that is not judged."""
    state = f"{target.state}.{name}"
    target.start_afresh(state)
    try:
        yield state
    finally:
        shutil.rmtree(state, ignore_errors=True)


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
        with _beside(target, "size") as state:
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
        tracing = ["strace", "-f", "-qq", "-y", "-xx", "-s", "100000000", "-e", "signal=none"]
        words = [*tracing, "-o", log, "-e", f"trace={TRACED}", *target.words(number, number)]
        ended = run(words, timeout=target.timeout * 5)
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


# ── the command line ─────────────────────────────────────────────────────────────────────────

MODES = {
    "kill": kill,
    "sweep": sweep,
    "errno": errno,
    "fsize": fsize,
    "tmpfs": tmpfs,
    "powercut": powercut,
}
NEED_TRACING = ("sweep", "errno", "powercut")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("mode", choices=list(MODES))
    add("--runs", type=int, default=200, help="how often (powercut: how many cut points)")
    add("--db", required=True, help="the database, relative to the state directory")
    add("--keys-sql", required=True, help="SELECT whose first column has the acknowledged keys")
    add("--ack", default=r"ACK (\S+)", help="regex on a stdout line; group 1 is the key")
    add("--atomic", help="regex with one group: the batch a key belongs to")
    add("--batch", type=int, default=0, help="keys in a whole batch, for --atomic")
    add("--unique", action="store_true", help="a key twice is a fault too")
    add("--base", help="folder to start each state from (e.g. an old-schema book, to migrate)")
    add("--state", help="state directory (default: a new temporary one)")
    add("--check-cmd", help="command template that must exit 0 on what is left")
    add("--allow-traceback", action="store_true")
    add("--timeout", type=float, default=60)
    add("--reset-every", type=int, default=100)
    add(
        "--everywhere", action="store_true", help="errno: hit calls on any file, not the database's"
    )
    add("--once", action="store_true", help="errno: only the k-th call fails, not the later ones")
    add("--variants", type=int, default=4, help="powercut: random subsets per cut point")
    add("--states", type=int, help="powercut: about so many states a round, whatever the variants")
    add("--rounds", type=int, default=1, help="powercut: traced runs")
    add("--seed", type=int, default=None)
    add("--show", type=int, default=8, help="print at most so many faults")
    add("--report", help="write a JSON report here")
    return parser


def _arguments(words: Sequence[str]) -> argparse.Namespace:
    parser = _parser()
    at = words.index("--") if "--" in words else len(words)
    args = parser.parse_args(words[:at])
    args.command = tuple(words[at + 1 :])
    if not args.command:
        parser.error("give the command after --")
    return args


def _rules(args: argparse.Namespace, check: Check | None) -> Rules:
    if args.check_cmd:
        check = check_by_command(args.check_cmd, args.timeout)
    return Rules(
        keys_sql=args.keys_sql,
        atomic=re.compile(args.atomic) if args.atomic else None,
        batch=args.batch,
        keys_are_unique=args.unique,
        allows_traceback=args.allow_traceback,
        check=check,
    )


def torture(words: Sequence[str], check: Check | None = None) -> Judge:
    """Do what a command line says and give the judge with its tally.

    `check` opens what is left, in the place of --check-cmd.
    """
    args = _arguments(words)
    seed = args.seed if args.seed is not None else random.randrange(1 << 30)
    print(f"{args.mode}, seed {seed}: {shlex.join(args.command)}")
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    judge = Judge(_rules(args, check), args.show)
    with tempfile.TemporaryDirectory(prefix="crash-") as folder:
        target = Target(
            command=args.command,
            state=os.path.realpath(args.state or os.path.join(folder, "state")),
            database=args.db,
            base=args.base,
            ack=re.compile(args.ack),
            timeout=args.timeout,
        )
        try:
            MODES[args.mode](args, target, judge, random.Random(seed))
        finally:
            print(judge.sentence(args.mode))
            if args.report:
                judge.write_report(args.report, args.mode, args.command)
    return judge


def main() -> int:
    """Torture a command and give the exit code."""
    words = sys.argv[1:]
    hindrance = why_no_tracing() if words and words[0] in NEED_TRACING else ""
    if hindrance:
        print(f"strace is needed for this mode: {hindrance}", file=sys.stderr)
        return 2
    return 1 if torture(words).bad else 0


if __name__ == "__main__":
    sys.exit(main())
