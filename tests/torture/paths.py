"""The ways in which a book is written, where their keys are found, and when a book is whole."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import shutil
import signal
import sys
import tempfile
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from connote.cli import main as command_line
from connote.core.book import Book
from connote.core.contacts import ContactWords

DRIVER = Path(__file__).with_name("write_driver.py")

CONTACTS = "SELECT first_name FROM contact WHERE first_name GLOB 'r*.*'"
NOTES = "SELECT note FROM request WHERE note GLOB 'r*.*'"
EVENTS = "SELECT note || '.' || event.kind FROM request JOIN event ON request_id = request.id"
EDITED = "SELECT first_name || '.edited' FROM contact WHERE position = 'edited'"


def _missing(family: str, key: str) -> str:
    """Give the SQL of keys that a goal names and no contact of that family has any more."""
    there = f"SELECT first_name FROM contact WHERE last_name LIKE '{family}'"
    return f"SELECT title || '.{key}' FROM goal WHERE title NOT IN ({there})"


@dataclass(frozen=True)
class WritePath:
    """A way of writing: what the driver is told, and how its keys are found in the database."""

    name: str
    kind: str
    count: int
    keys_sql: str
    base: str = "backed up"
    database: str = "book.connote"
    whole_batch: int = 0
    reset_every: int = 100

    def words(self, mode: str) -> list[str]:
        """Give the harness's words for this path."""
        atomic = ["--atomic", r"^r(\w+)\.", "--batch", str(self.whole_batch)]
        return [
            *(mode, "--db", self.database, "--keys-sql", self.keys_sql, "--unique"),
            *("--reset-every", str(self.reset_every)),
            *(atomic if self.whole_batch else ()),
        ]

    @property
    def is_tried_again(self) -> bool:
        """Say whether the driver tries what failed once more."""
        return self.kind == "again"

    @property
    def command(self) -> list[str]:
        """Give the words of the command that is tortured."""
        book = os.path.join("{state}", "book.connote")
        return [sys.executable, str(DRIVER), self.kind, book, "{run}", str(self.count)]


PATHS = (
    WritePath("new", "save", 1, CONTACTS, base="", reset_every=1),
    WritePath("save", "save", 2, CONTACTS, base="not backed up"),
    WritePath("again", "again", 2, CONTACTS),
    WritePath("import", "import", 20, f"{CONTACTS} UNION ALL {NOTES}", whole_batch=40),
    WritePath("sent", "sent", 2, EVENTS),
    WritePath(
        "undo",
        "undo",
        1,
        f"{EDITED} UNION ALL {_missing('Gone', 'gone')} UNION ALL {_missing('Unmade', 'unmade')}",
    ),
    WritePath("backup", "backup", 1, CONTACTS, database="copy.connote", reset_every=25),
    WritePath("restore", "restore", 1, CONTACTS, reset_every=25),
    WritePath("forget", "forget", 1, _missing("%", "gone"), reset_every=25),
)


def make_base(folder: Path, *, is_backed_up: bool) -> None:
    """Make the folder that a path starts from: a book of 40 people, and today's backup."""
    book = Book.open(folder / "book.connote", backups=folder / "backups", create=True)
    book.contacts.set_me(ContactWords(first_name="Jordan", last_name="Pike"), situation="free")
    for number in range(40):
        book.contacts.add(ContactWords(first_name=f"Base{number}", last_name="Stone"))
    shutil.rmtree(book.backups)
    if is_backed_up:
        book.make_backup("daily")
    book.close()


# ── whole ────────────────────────────────────────────────────────────────────────────────────

_known_whole: set[bytes] = set()
"""The digests of books that were found whole: a backup is looked at once, not after every kill."""


def what_is_not_whole(db: str) -> str:
    """Say what `connote check` finds in the books beside `db`, its backups too, or "".

    A process of its own looks, at copies, so that what is left stays as it was left.
    """
    folder = Path(db).parent
    books = {
        path: _digest(path)
        for path in sorted(folder.rglob("*.connote"))
        if not path.name.startswith(".")
    }
    unknown = [path for path, digest in books.items() if digest not in _known_whole]
    faults = _look_in_a_child(unknown)
    if not faults:
        _known_whole.update(books.values())
    return faults.replace(f"{folder}/", "")


def _digest(path: Path) -> bytes:
    journal = Path(f"{path}-journal")
    both = path.read_bytes() + (journal.read_bytes() if journal.exists() else b"")
    return hashlib.sha256(both).digest()


def _look_in_a_child(books: Sequence[Path]) -> str:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(60)
        try:
            text = "; ".join(f"{path}: {fault}" for path in books if (fault := _check(path)))
        except BaseException:
            text = f"the check fell: {traceback.format_exc()[-300:]}"
        os.write(writing, text.encode()[:4000])
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        text = pipe.read().decode("utf-8", "replace")
    _, status = os.waitpid(child, 0)
    return text or (f"the check ended with {status}" if status else "")


def _check(path: Path) -> str:
    with tempfile.TemporaryDirectory(prefix="crash-whole-") as folder:
        copy = Path(folder, "copy.connote")
        shutil.copyfile(path, copy)
        if Path(f"{path}-journal").exists():
            shutil.copyfile(f"{path}-journal", f"{copy}-journal")
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = command_line.run(["--book", str(copy), "check", "--json"])
        if code != 0:
            return f"connote check ended with {code}: {out.getvalue()}{err.getvalue().strip()}"
        mended = json.loads(out.getvalue())["mended"]
        return f"connote check had to mend: {mended}" if mended else ""
