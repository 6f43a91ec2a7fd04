"""The longest turns of the event loop while somebody works in a large book.

usage: longest_turns.py FOLDER     (FOLDER: the book of big_book.py, of which a copy is used)

Prints two numbers, in milliseconds of processor time: opening the slowest page (P9), and the
longest turn of all that is done to people and requests (P12); on standard error, each by its name.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from connote.core.book import Book
from connote.core.crowd import done
from connote.ui.app import make_application, make_window
from connote.ui.ask import AskPerson
from connote.ui.main_window import MainWindow

PAGES = ("today", "people", "goals", "requests", "templates", "insights", "settings")
_AT_REST = 150
"""After so many turns in which nothing was to be done, what was begun is over."""


def main() -> None:
    """Open every page, then delete, undo, write, mark and undo again."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(Path(sys.argv[1]) / "book.connote", folder)
        _app = make_application()  # lives as long as the window
        book = Book.open(folder / "book.connote", backups=folder / "backups")
        window = make_window(book, folder, AskPerson())
        window.resize(1280, 800)
        window.show()
        _longest(lambda: None)
        pages = [_told(f"open {one}", lambda one=one: window.show_view(one)) for one in PAGES]
        print(f"{max(pages):.1f} {max(_work(window, book)):.1f}", flush=True)
        os._exit(0)


def _work(window: MainWindow, book: Book) -> Iterator[float]:
    everybody = book.contacts.everybody()
    done(book.crowd.delete_many(everybody[:5000]))
    _longest(lambda: None)
    yield _told("undo the deletion of 5,000", window.undo)
    for contact_id in everybody[-3:]:
        yield _told("go to a person", lambda one=contact_id: window.show_person(one))
        yield _told("write to them", window.write_request)
        composer = window.page("composer")
        yield _told("mark as sent", composer.mark_sent)  # type: ignore[attr-defined]
        yield _told("undo it", window.undo)


def _told(words: str, act: Callable[[], object]) -> float:
    longest = _longest(act)
    print(f"{longest:7.1f} ms  {words}", file=sys.stderr)
    return longest


def _longest(act: Callable[[], object]) -> float:
    """Do something and what follows from it; gives the longest turn."""
    turns, resting = [_cost(act)], 0
    while resting < _AT_REST:
        turns.append(_cost(QApplication.processEvents))
        resting = resting + 1 if turns[-1] < 1 else 0
        time.sleep(0.002)
    return max(turns)


def _cost(act: Callable[[], object]) -> float:
    begun = time.process_time()
    act()
    return (time.process_time() - begun) * 1e3


if __name__ == "__main__":
    main()
