"""Milliseconds of the outreach history to CSV, ours and csv.writer with the same rows.

usage: history_to_csv.py FOLDER

The floor is what nobody can do without: the rows as they are, by csv.writer, brought to the disk.
Both are taken in turn; the medians are printed.
"""

from __future__ import annotations

import csv
import os
import statistics
import sys
import time
from pathlib import Path

from connote.core.book import Book
from connote.core.contacts import ContactWords

REQUESTS = 20_000
ROUNDS = 5

folder = Path(sys.argv[1])
book = Book.open(folder / "book.connote", backups=folder / "backups", create=True)
target = folder / "history.csv"


def fill() -> None:
    """Make people with requests, sent and half of them accepted: an import of our own history."""
    ann = book.contacts.add(ContactWords(first_name="Ann", last_name="Vale"))
    goal = book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    note = "Hi Ann, we know each other from XYZ Co. Could you introduce me? " * 4
    book.requests.mark_sent(book.notes.draft(ann, goal_id=goal), note[:200])
    book.exporting.outreach(target, exact=True)
    with target.open(encoding="utf-8", newline="") as file:
        header, row = csv.reader(file)
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for number in range(REQUESTS):
            told = dict(zip(header, row, strict=True))
            told |= {"id": str(number + 2), "contact": f"Ann Vale{number}"}
            told |= {"accepted_on": told["sent_on"], "state": "accepted"} if number % 2 else {}
            writer.writerow(told.values())


def read() -> None:
    """Take the made-up history in."""
    from connote.core.files.reading import read_file

    book.importing.run(read_file(target))


def ours() -> None:
    """Export as the program does."""
    book.exporting.outreach(target, overwrite=True)


def floor(rows: list[list[str]]) -> None:
    """Write the same rows."""
    with target.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
        file.flush()
        os.fsync(file.fileno())


def timed(do: object, *told: object) -> float:
    """Give the milliseconds of a call."""
    begun = time.perf_counter()
    do(*told)  # type: ignore[operator]
    return (time.perf_counter() - begun) * 1e3


fill()
read()
ours()
with target.open(encoding="utf-8", newline="") as exported:
    same = list(csv.reader(exported))
assert len(same) == REQUESTS + 2
taken = [(timed(ours), timed(floor, same)) for _ in range(ROUNDS)]
print(*(statistics.median(column) for column in zip(*taken, strict=True)))
book.close()
