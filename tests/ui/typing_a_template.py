"""A window in a process of its own, for a test to kill: types, says so, and waits for its end.

usage: typing_a_template.py FOLDER TEXT
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtTest import QTest

from connote.core.book import Book
from connote.core.unsaved import Unsaved
from connote.ui.app import make_application, make_window
from connote.ui.ask import AskPerson


def main() -> None:
    """Type a text over the first template of a new book, and tell when it is kept."""
    folder, typed = Path(sys.argv[1]), sys.argv[2]
    app = make_application()
    book = Book.open(folder / "book.connote", backups=folder / "backups", create=True)
    window = make_window(book, folder, AskPerson())
    window.show()
    assert QTest.qWaitForWindowActive(window)
    window.show_view("templates")
    editor = window.page("templates")._editor  # type: ignore[attr-defined]
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, typed)
    while not Unsaved(folder).places():
        QTest.qWait(50)
    print("kept", flush=True)
    app.exec()


if __name__ == "__main__":
    main()
