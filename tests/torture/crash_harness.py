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
import os
import random
import re
import shlex
import sys
import tempfile
from collections.abc import Sequence

from judging import Check, Judge, Rules, check_by_command
from modes import MODES, NEED_TRACING
from running import Target, run, why_no_tracing


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


def refuse_what_fails_unbroken(target: Target) -> None:
    """Exit with 2 where the command fails with nobody breaking it: it would prove nothing."""
    with target.beside("unbroken") as state:
        ended = run(target.words("unbroken", 0, state), timeout=target.timeout)
    if ended.code != 0:
        said = ended.err.decode("utf-8", "replace")
        print(f"unbroken the command ends with exit code {ended.code}: {said}", file=sys.stderr)
        raise SystemExit(2)


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
        refuse_what_fails_unbroken(target)
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
