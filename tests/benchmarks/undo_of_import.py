"""Seconds that undo of the last step takes in a book that is open.

usage: undo_of_import.py FOLDER
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from connote.core.book import Book

folder = Path(sys.argv[1])
book = Book.open(folder / "book.connote", backups=folder / "backups")
begun = time.perf_counter()
book.undo()
print(time.perf_counter() - begun)
assert book.contacts.count() == 0
book.close()
