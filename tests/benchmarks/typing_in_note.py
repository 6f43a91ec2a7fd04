"""A key in the composer until all is painted, in a long note, with coach and meter.

usage: typing_in_note.py FOLDER      prints the median and the 95th percentile in milliseconds
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import HistoryKind, Period
from connote.ui.app import make_application, make_window
from connote.ui.ask import AskPerson

CHARACTERS = 8_000
KEYS = "I remember our days at XYZ Co. well, and the launch. "


def main() -> int:
    """Type a sentence twice into the middle of a note of 8,000 characters."""
    folder = Path(sys.argv[1])
    app = make_application()
    book = Book.open(folder / "typing.connote", backups=folder / "backups", create=True)
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    mary = book.contacts.add(ContactWords(first_name="Mary", last_name="Stone"))
    book.histories.add(mary, HistoryKind.COLLEAGUE, place="XYZ Co.", period=Period("2012", "2016"))
    book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    window = make_window(book, folder, AskPerson())
    window.resize(1280, 800)
    window.show()
    window.composing.write_to(mary)
    editor = window.pages["composer"].desk.editor  # type: ignore[attr-defined]
    editor.selectAll()
    editor.insertPlainText((KEYS * (CHARACTERS // len(KEYS) + 1))[:CHARACTERS])
    cursor = editor.textCursor()
    cursor.setPosition(CHARACTERS // 2)
    editor.setTextCursor(cursor)
    for _ in range(20):
        app.processEvents()
    times = []
    for letter in KEYS * 2:
        begun = time.perf_counter()
        QTest.keyClick(editor, letter, Qt.KeyboardModifier.NoModifier)
        app.processEvents()  # lays out and paints whatever the key has changed
        times.append((time.perf_counter() - begun) * 1e3)
    ordered = sorted(times)
    window.close()
    book.close()
    print(f"{statistics.median(times):.2f} {ordered[int(len(ordered) * 0.95)]:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
