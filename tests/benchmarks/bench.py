"""`make bench`: our figures against the floor, taken in turn in one run, as ratios.

usage: bench.py [--quick]     (quick: fewer rounds, no book of 100,000, no file of a million rows)

Absolute times don't carry over to another machine; the ratio is the figure to quote. The books are
built in build/bench/ and kept there.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from figures_of_files import history, imports, million, undos
from figures_of_window import searches, starts, turns, typing
from figures_of_writing import note, surveys
from measuring import BUILD, Figure, screen


def main() -> int:
    """Take all figures and print the table."""
    BUILD.mkdir(parents=True, exist_ok=True)
    started = screen()
    try:
        print(f"{'':4} {'figure':42} {'ours':>9} {'floor':>9} {'':3} {'ratio':>6}  goal")
        for figure in figures(quick="--quick" in sys.argv):
            print(figure.line(), flush=True)
    finally:
        if started is not None:
            started.terminate()
    return 0


def figures(*, quick: bool) -> Iterator[Figure]:
    """Take one figure after the other."""
    rounds = 3 if quick else 7
    sizes = (10_000,) if quick else (10_000, 100_000)
    for size in sizes:
        yield from starts(size, rounds)
    yield from searches(sizes[-1])
    yield from imports(rounds)
    yield from () if quick else million()
    yield note()
    yield from typing()
    yield from surveys()
    yield from undos()
    yield from () if quick else turns()
    yield history()


if __name__ == "__main__":
    sys.exit(main())
