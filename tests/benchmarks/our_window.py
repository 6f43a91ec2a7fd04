"""Our start, measured as the floor is: from the process's begin to People painted.

usage: STARTED_NS=NANOSECONDS our_window.py FOLDER
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from connote.core.book import Book
from connote.ui.app import make_application, make_window
from connote.ui.ask import AskPerson


def main() -> int:
    """Show the People page of the book in FOLDER until its first paint."""
    from first_paint import tell_at_first_paint  # Qt is loaded by our own start, as in the program

    folder = Path(sys.argv[1])
    app = make_application()
    book = Book.open(folder / "book.connote", backups=folder / "backups")
    window = make_window(book, folder, AskPerson())
    tell_at_first_paint(window.people.table.viewport(), int(os.environ["STARTED_NS"]))
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
