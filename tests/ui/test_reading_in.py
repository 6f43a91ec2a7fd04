"""What it takes to write is read in beside the window, when somebody begins to work."""

from __future__ import annotations

import subprocess
import sys

from connote.core.book import Book

_WORK = """
import sys
import time
from pathlib import Path
from PySide6.QtTest import QTest
from connote.core.book import Book
from connote.ui.app import make_application, make_window
from connote.ui.ask import AskPerson

def tell():
    QTest.qWait(400)
    print([name in sys.modules for name in ("liquid", "connote.ui.pages.composer")], flush=True)

app = make_application()
book = Book.open(Path(sys.argv[1]), backups=Path(sys.argv[1]).parent)
window = make_window(book, Path(sys.argv[1]).parent, AskPerson())
window.show_view("people")
window.show()
tell()
for contact_id in book.contacts.everybody()[:2]:
    window.show_person(contact_id)
for _ in range(1000):
    if "connote.core.writing.fit" in sys.modules:
        break
    app.processEvents()
    time.sleep(0.01)  # QTest.qWait would keep the thread from running
tell()
window.close()
"""


def test_the_composer_is_read_in_for_who_goes_from_person_to_person(sample_book: Book) -> None:
    """A window that is only open holds neither it nor Liquid; nobody waits for them later."""
    command = [sys.executable, "-c", _WORK, str(sample_book.path)]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    assert told.stdout.splitlines() == ["[False, False]", "[True, True]"]
