"""A key in the search until the list is painted, for every prefix of some queries.

usage: typing_in_search.py FOLDER [filtered]

Prints the median and the 95th percentile in milliseconds. The filter leaves most of the book, which
is the harder case: few names fit of few people, and are found sooner.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from connote.core.book import Book
from connote.core.things import PeopleFilter
from connote.ui.app import make_application, make_window
from connote.ui.ask import AskPerson

_SETTLING_SECONDS = 2
QUERIES = ("mary", "smith", "engineer", "tanaka", "energy", "zoë", "o", "xq", "park min")


def main() -> int:
    """Type the queries, one letter after another."""
    folder = Path(sys.argv[1])
    app = make_application()
    book = Book.open(folder / "book.connote", backups=folder / "backups")
    window = make_window(book, folder, AskPerson())
    window.resize(1280, 800)
    window.show()
    window.show_view("people")
    if "filtered" in sys.argv:
        window.people.filters.choose(PeopleFilter(has_history=False))
    begun = time.perf_counter()
    while time.perf_counter() - begun < _SETTLING_SECONDS:
        app.processEvents()
    times = []
    for query in QUERIES:
        for end in range(1, len(query) + 1):
            begun = time.perf_counter()
            window.people.search(query[:end])
            window.people.table.viewport().repaint()
            times.append((time.perf_counter() - begun) * 1e3)
    ordered = sorted(times)
    print(f"{statistics.median(times):.2f} {ordered[int(len(ordered) * 0.95)]:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
