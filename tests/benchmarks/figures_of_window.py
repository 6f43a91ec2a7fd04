"""Figures of the window: start, memory, search, and keys in a note."""

from __future__ import annotations

import statistics

from measuring import BUILD, Figure, book, fresh, run, window


def starts(size: int, rounds: int) -> list[Figure]:
    """P1 and P2: the start until People is painted, and the memory after it."""
    folder = book(size)
    ours, floors = [], []
    window("our_window.py", str(folder))  # the first start compiles
    for _ in range(rounds):
        ours.append(window("our_window.py", str(folder)))
        floors.append(window("floor_window.py"))
    times = [statistics.median(one[0] for one in taken) for taken in (ours, floors)]
    memory = [statistics.median(one[1] for one in taken) / 1024 for taken in (ours, floors)]
    return [
        Figure("P1", f"start to People painted, {size:,} contacts", *times, 1.5, "ms"),
        Figure("P2", f"memory after that, {size:,} contacts", *memory, 1.6, "MiB"),
    ]


def searches(size: int) -> list[Figure]:
    """P3: a key in the search until the list is painted, without and with a filter."""
    figures = []
    for words, more in (("key in search to painted", ()), ("the same, filtered", ("filtered",))):
        median, high = map(float, run("typing_in_search.py", str(book(size)), *more).split())
        told = f"{words}, {size:,} contacts"
        figures.append(Figure("P3", f"{told}, median", median, None, 8, "ms"))
        figures.append(Figure("P3", f"{told}, p95", high, None, 16, "ms"))
    return figures


def typing() -> list[Figure]:
    """P7: a key in the composer until everything is painted."""
    median, high = map(float, run("typing_in_note.py", str(fresh("typing"))).split())
    words = "key in a note of 8,000 to painted"
    return [
        Figure("P7", f"{words}, median", median, None, 16, "ms"),
        Figure("P7", f"{words}, p95", high, None, 16, "ms"),
    ]


def turns() -> list[Figure]:
    """P9 and P12: pages opened, and the longest turn of the event loop, in a large book."""
    folder = BUILD / "book-with-requests"
    if not folder.exists():
        run("big_book.py", str(folder), "100000", "20000")
    opened, longest = map(float, run("longest_turns.py", str(folder)).split())
    return [
        Figure("P9", "slowest page opened, 20,000 requests", opened, None, 100, "ms"),
        Figure("P12", "longest turn, writing and undoing there", longest, None, 50, "ms"),
    ]
