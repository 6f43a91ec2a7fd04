"""A full or failing disk is told in words, and saving goes on in the same process afterwards."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import traced, why_no_tracing

from connote.core import errors
from connote.core.book import Book
from connote.core.checking import Findings
from connote.core.contacts import ContactWords
from connote.core.store.backup import backups_in
from connote.core.things import ConnectionRow, FileKind, FileRead

LONG = "Met at the fair. " * 250


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 2 MiB, where that is permitted."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "tmpfs", str(place)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("mounting a small disk needs root")
    yield place
    # Lazily: a failed write can leave a file open until Python tidies up.
    subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture
def full(small_disk: Path) -> Iterator[tuple[Book, Path]]:
    """Open a book of one person on a disk that something else has filled."""
    book = Book.open(small_disk / "book.connote", backups=small_disk / "backups", create=True)
    book.contacts.add(ContactWords(first_name="Mary", last_name="Stone"))
    book.make_backup("daily")
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass
    yield book, filler
    book.close()


def people(number: int) -> FileRead:
    """Make an import of so many people."""
    rows = (
        ConnectionRow(row, f"Jo{row}", "Doe", "", f"jo{row}@example.org", "LMNOP Co.", LONG, "")
        for row in range(1, number + 1)
    )
    return FileRead("Connections.csv", FileKind.CONNECTIONS, tuple(rows))


def test_a_full_disk_is_told_and_saving_goes_on_when_room_is_made(full: tuple[Book, Path]) -> None:
    """Not saved is said so, nothing is lost, and the next try after making room is saved."""
    book, filler = full
    paul = ContactWords(first_name="Paul", remarks=LONG * 10)
    with pytest.raises(errors.DiskFull, match="disk is full"):
        book.contacts.add(paul)
    assert [row.full_name for row in book.contacts.page()] == ["Mary Stone"]
    filler.unlink()
    book.contacts.add(paul)
    assert book.contacts.count() == 2
    book.undo()
    assert book.contacts.count() == 1
    assert book.checking.check() == Findings()


def test_an_import_on_a_full_disk_leaves_nothing_and_works_later(full: tuple[Book, Path]) -> None:
    """None of the people is there, the older backup stays, and the same import then succeeds."""
    book, filler = full
    before = backups_in(book.backups)
    with pytest.raises(errors.DiskFull):
        book.importing.run([people(30)])
    assert book.contacts.count() == 1
    assert backups_in(book.backups) == before
    filler.unlink()
    assert book.importing.run([people(30)]).new == 30
    assert book.contacts.count() == 31
    assert book.checking.check() == Findings()


def test_an_import_that_fills_the_disk_is_taken_back(small_disk: Path) -> None:
    """One that has room for its backup but not for its rows leaves the book as it was."""
    book = Book.open(small_disk / "book.connote", backups=small_disk / "backups", create=True)
    book.contacts.add(ContactWords(first_name="Mary"))
    with pytest.raises(errors.DiskFull):
        book.importing.run([people(2000)])
    assert book.contacts.count() == 1
    assert book.importing.run([people(20)]).new == 20
    assert book.checking.check() == Findings()
    book.close()


def run_script(script: str, *told: object, fault: str = "") -> str:
    """Run a script in a process of its own, a call failing as told; gives what it printed."""
    words = [sys.executable, "-c", script, *map(str, told)]
    if fault:
        words = traced(words, "fdatasync", [f"fdatasync:{fault}"])
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


TOO_LARGE = """
import resource, signal, sys
from pathlib import Path
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import BookFailed

def let_files_grow_to(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1]) / "book.connote"
book = Book.open(path, backups=path.parent / "backups", create=True)
saved = 0
try:
    while True:
        book.contacts.add(ContactWords(first_name="Mary", remarks="at the fair " * 400))
        saved += 1
        if saved == 2:
            let_files_grow_to(path.stat().st_size + 20000)
except BookFailed as failure:
    print(failure)
assert book.contacts.count() == saved > 2
let_files_grow_to(resource.RLIM_INFINITY)
book.contacts.add(ContactWords(first_name="Paul"))
assert book.contacts.count() == saved + 1
assert book.checking.check().is_sound
book.undo()
book.close()
"""


def test_saving_goes_on_when_files_may_grow_again(tmp_path: Path) -> None:
    """A limit on the size of files is told like a failing disk, and is over when it is lifted."""
    assert "the change was not saved" in run_script(TOO_LARGE, tmp_path)


NOT_SYNCED = """
import sys
from pathlib import Path
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import BookFailed
from connote.core.store.tables import database

path, act = Path(sys.argv[1]) / "book.connote", sys.argv[2]
book = Book.open(path, backups=path.parent / "backups")
change = {
    "add": lambda: book.contacts.add(ContactWords(first_name="Paul")),
    "undo": book.undo,
    "redo": book.redo,
}[act]
more = -1 if act == "undo" else 1
count = book.contacts.count()
while True:
    connection = database.connection()
    try:
        change()
    except BookFailed as failure:
        print(failure)
        break
    count += more
    assert book.contacts.count() == count
assert database.connection() is not connection
assert book.contacts.count() == count
for setting, value in (("journal_mode", "truncate"), ("synchronous", 2), ("foreign_keys", 1)):
    assert database.execute_sql(f"PRAGMA {setting}").fetchone()[0] == value, setting
change()
assert book.contacts.count() == count + more
assert book.checking.check().is_sound
book.close()
"""


@pytest.mark.skipif(bool(why_no_tracing()), reason=why_no_tracing() or "it can be traced")
@pytest.mark.parametrize("act", ["add", "undo", "redo"])
@pytest.mark.parametrize("which", [1, 3, 4, 5, 9, 10])
def test_the_book_is_opened_anew_after_a_sync_that_failed(
    tmp_path: Path, act: str, which: int
) -> None:
    """What the disk refused to keep is reported as not saved, and nothing cached is believed.

    A step syncs five times; the second is the folder's, whose failure SQLite passes over. At the
    fifth the step stands in the file already, and is taken out again.
    """
    book = Book.open(tmp_path / "book.connote", backups=tmp_path / "backups", create=True)
    for number in range(5):
        book.contacts.add(ContactWords(first_name=f"Mary{number}"))
    book.make_backup("daily")
    for _ in range(5 if act == "redo" else 0):
        book.undo()
    book.close()
    said = run_script(NOT_SYNCED, tmp_path, act, fault=f"error=EIO:when={which}")
    assert "the change was not saved" in said
