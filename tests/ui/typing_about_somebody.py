"""A person's page in a process of its own, for a test to kill: types, says so, waits for its end.

usage: typing_about_somebody.py BOOK FOLDER CONTACT TEXT
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from connote.core.book import Book
from connote.core.unsaved import Unsaved
from connote.ui.pages.people.person import PersonPane


def main() -> None:
    """Type a text into the remarks and a note, and tell when both are kept."""
    path, folder, contact, typed = sys.argv[1:]
    app = QApplication([])
    book = Book.open(Path(path), backups=Path(folder) / "backups")
    pane = PersonPane(book, Unsaved(Path(folder)))
    pane.show()
    pane.show_contact(int(contact))
    pane.timeline.open_form()
    assert pane.timeline.form is not None
    QTest.keyClicks(pane.timeline.form.text, typed)
    pane.remarks.edit.open()
    editor = pane.remarks.edit.findChild(QPlainTextEdit)
    QTest.keyClicks(editor, typed)
    watch = QTimer(interval=50)

    def tell() -> None:
        if len(Unsaved(Path(folder)).places()) == 2:
            watch.stop()
            print("kept", flush=True)

    watch.timeout.connect(tell)
    watch.start()
    app.exec()


if __name__ == "__main__":
    main()
