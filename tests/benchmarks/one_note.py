"""One note: facts, render, fit, count and coach, on Mary's story.

usage: one_note.py FOLDER       prints milliseconds a note, of one whose draft is gathered
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import HistoryKind, Period

NOTES = 500


def main() -> int:
    """Write the note many times and print the median."""
    folder = Path(sys.argv[1])
    book = Book.open(folder / "note.connote", backups=folder / "backups", create=True)
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    mary = book.contacts.add(ContactWords(first_name="Mary", last_name="Stone"))
    book.histories.add(mary, HistoryKind.COLLEAGUE, place="XYZ Co.", period=Period("2012", "2016"))
    book.links.add(mary, "LMNOP Co.")
    goal = book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    draft = book.notes.draft(mary, goal_id=goal)
    times = []
    for _ in range(NOTES):
        begun = time.perf_counter()
        fitted = book.notes.fit(draft)
        book.notes.coach(draft, fitted.text, fitted.missing)
        times.append((time.perf_counter() - begun) * 1e3)
    book.close()
    print(f"{statistics.median(times):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
