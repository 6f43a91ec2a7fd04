"""A composer in a process of its own, for a test to kill: types, says so, and waits for its end.

usage: typing_a_note.py BOOK FOLDER CONTACT TEXT
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from connote.core.book import Book
from connote.core.unsaved import Unsaved
from connote.ui.pages.composer import ComposerPage


def main() -> None:
    """Type a text before the note, and tell the note once it is kept."""
    path, folder, contact, typed = sys.argv[1:]
    app = QApplication([])
    book = Book.open(Path(path), backups=Path(folder) / "backups")
    page = ComposerPage(book, Unsaved(Path(folder)))
    page.show()
    page.write_to(int(contact))
    QTest.keyClicks(page.desk.editor, typed)
    watch = QTimer(interval=50)

    def tell() -> None:
        if (Path(folder) / "unsaved.json").exists():
            watch.stop()
            print(page.text, flush=True)

    watch.timeout.connect(tell)
    watch.start()
    app.exec()


if __name__ == "__main__":
    main()
