"""Opening what may be no book, or no longer one: told in words, untouched, never shown as empty."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import os
import random
import shutil
import sqlite3
import stat
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from connote.core import errors
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.store import connection, migrations
from connote.core.store.tables import database
from stage import Spawn


def open_book(path: Path) -> Book:
    """Open a book with its backups beside it."""
    return Book.open(path, backups=path.parent / "backups")


def fingerprint(path: Path) -> tuple[str, int, int]:
    """Take what must not change of a file that is refused."""
    about = path.stat()
    return hashlib.sha256(path.read_bytes()).hexdigest(), about.st_mtime_ns, about.st_mode


def other_program(path: Path) -> bytes:
    """Make a database as another program keeps it."""
    file = path.with_name("other.sqlite")
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE moz_places(id INTEGER PRIMARY KEY, url TEXT)")
        other.execute("PRAGMA application_id = 123")
    other.close()
    return file.read_bytes()


def with_version(number: int) -> Callable[[bytes], bytes]:
    """Give a book another schema version, as its header tells it."""

    def change(good: bytes) -> bytes:
        return good[:60] + struct.pack(">i", number) + good[64:]

    return change


DAMAGED, FOREIGN, NEWER = errors.BookDamaged, errors.BookForeign, errors.BookNewer

BAD_FILES: dict[str, tuple[Callable[[bytes], bytes], type[errors.BookFailed]]] = {
    "no byte": (lambda good: b"", DAMAGED),
    "one byte": (lambda good: b"S", DAMAGED),
    "only NULs": (lambda good: bytes(len(good)), DAMAGED),
    "a short text": (lambda good: b"Dear Mary", FOREIGN),
    "a long text": (lambda good: "Liebe Grüße. ".encode() * 999, FOREIGN),
    "a picture": (lambda good: b"\xff\xd8\xff\xe0\0\x10JFIF\0" + os.urandom(4000), FOREIGN),
    "a gzip archive": (lambda good: gzip.compress(good), FOREIGN),
    "encrypted": (lambda good: random.Random(1).randbytes(8192), FOREIGN),
    "half a header": (lambda good: good[:50], DAMAGED),
    "half a page": (lambda good: good[:2048], DAMAGED),
    "one page": (lambda good: good[:4096], DAMAGED),
    "half of it": (lambda good: good[: len(good) // 2], DAMAGED),
    "the middle of a page": (lambda good: good[: len(good) - 1500], DAMAGED),
    "another magic": (lambda good: b"SQLite format 4\0" + good[16:], FOREIGN),
    "another program's mark": (lambda good: good[:68] + b"anki" + good[72:], FOREIGN),
    "the next version": (with_version(migrations.NEWEST + 1), NEWER),
    "a version far ahead": (with_version(migrations.NEWEST + 100), NEWER),
    "a negative version": (with_version(-1), NEWER),
}


@pytest.mark.parametrize("kind", BAD_FILES)
def test_what_is_no_sound_book_is_refused_untouched(
    sample_file: Path, tmp_path: Path, kind: str
) -> None:
    """Damaged, foreign and newer files are called so in words, and not a byte of them changes."""
    spoil, failure = BAD_FILES[kind]
    path = tmp_path / "book.connote"
    path.write_bytes(spoil(sample_file.read_bytes()))
    before = fingerprint(path)
    with pytest.raises(failure) as told:
        open_book(path)
    assert "\n" not in str(told.value)
    assert fingerprint(path) == before
    assert sorted(tmp_path.iterdir()) == [path]


def test_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    """A database of a browser is called what it is."""
    path = tmp_path / "book.connote"
    path.write_bytes(other_program(path))
    before = fingerprint(path)
    with pytest.raises(errors.BookForeign, match="another program"):
        open_book(path)
    assert fingerprint(path) == before


def test_a_book_without_a_table_is_damaged(sample_file: Path, tmp_path: Path) -> None:
    """A part that is missing is named; the book is not shown without it."""
    path = tmp_path / "book.connote"
    shutil.copyfile(sample_file, path)
    other = sqlite3.connect(path)
    other.execute("DROP TABLE event")
    other.commit()
    other.close()
    with pytest.raises(errors.BookDamaged, match="event is missing"):
        open_book(path)


@pytest.mark.parametrize("create", [False, True])
def test_a_dangling_link_makes_no_book_elsewhere(tmp_path: Path, create: bool) -> None:
    """Where a link leads nowhere, that is said; nothing is made in either place."""
    link = tmp_path / "book.connote"
    link.symlink_to(tmp_path / "gone" / "book.connote")
    with pytest.raises(errors.BookMissing, match="does not exist"):
        Book.open(link, backups=tmp_path / "backups", create=create)
    assert list(tmp_path.iterdir()) == [link]


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_what_is_no_file_is_no_book(tmp_path: Path, make: Callable[[Path], None]) -> None:
    """A folder or a pipe of that name is refused, without waiting for anything."""
    path = tmp_path / "book.connote"
    make(path)
    with pytest.raises(errors.BookForeign, match="not a file"):
        open_book(path)


def test_links_to_a_book_lead_to_it(sample_file: Path, tmp_path: Path) -> None:
    """A linked book, in a linked folder, is written where it lies; the link stays one."""
    real = tmp_path / "real"
    real.mkdir()
    shutil.copyfile(sample_file, real / "book.connote")
    (tmp_path / "folder").symlink_to(real)
    (tmp_path / "link.connote").symlink_to(tmp_path / "folder" / "book.connote")
    for path in (tmp_path / "folder" / "book.connote", tmp_path / "link.connote"):
        book = open_book(path)
        book.goals.add(f"through {path.name}")
        book.close()
    assert (tmp_path / "link.connote").is_symlink()
    book = open_book(real / "book.connote")
    assert {"through book.connote", "through link.connote"} <= {g.title for g in book.goals.all()}
    book.close()


@pytest.mark.parametrize(
    "name",
    ["two words", "it's \"quoted\"", "what?mode=ro", "a#b", "50%41", "line\nbreak", "🦊",
     "-leading", "file:book", "x" * 200, os.fsdecode(b"\xff\xfe"), ":memory:"],
)  # fmt: skip
def test_any_name_a_file_can_have_will_do(tmp_path: Path, name: str) -> None:
    """Signs that mean something elsewhere mean nothing in the name of a book."""
    path = tmp_path / name
    book = Book.open(path, backups=tmp_path / "backups", create=True)
    book.contacts.add(ContactWords(first_name="Mary"))
    book.make_backup("daily")
    book.close()
    assert path.stat().st_size > 0
    book = open_book(path)
    assert book.contacts.count() == 1
    book.close()


def test_a_name_no_file_can_have_is_told(tmp_path: Path) -> None:
    """Too long: one sentence, no traceback."""
    for create in (False, True):
        with pytest.raises(errors.BookFailed, match="name too long"):
            Book.open(tmp_path / ("x" * 300), backups=tmp_path / "backups", create=create)


# ── damage inside ────────────────────────────────────────────────────────────────────────────


def use(path: Path) -> int:
    """Open a book and look at everything in it; gives the number of contacts."""
    book = open_book(path)
    try:
        with connection.told_in_words(path):
            number = book.contacts.count()
            for row in book.contacts.page(limit=100):
                book.contacts.get(row.id)
                book.histories.of(row.id)
            book.requests.all()
            book.statistics.tallies()
            book.today.rows()
            book.checking.check()
        return number
    finally:
        book.close()


FLIPS = int(os.environ.get("CONNOTE_FLIPS", "60"))
"""How many bits are turned; by hand also 1,500."""


@pytest.mark.parametrize("seed", range(FLIPS))
def test_a_flipped_bit_is_told_or_does_no_harm(
    sample_file: Path, tmp_path: Path, seed: int
) -> None:
    """One bit turned anywhere: the book says it is damaged, or all its people are there."""
    chance = random.Random(seed)
    data = bytearray(sample_file.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path = tmp_path / "book.connote"
    path.write_bytes(data)
    with contextlib.suppress(errors.BookFailed):
        assert use(path) >= 50


@pytest.mark.parametrize("seed", range(12))
def test_a_page_of_zeros_is_told_or_does_no_harm(
    sample_file: Path, tmp_path: Path, seed: int
) -> None:
    """A page that the disk lost: the same."""
    data = bytearray(sample_file.read_bytes())
    page = 1 + random.Random(seed).randrange(len(data) // 4096 - 1)
    data[page * 4096 : (page + 1) * 4096] = bytes(4096)
    path = tmp_path / "book.connote"
    path.write_bytes(data)
    with contextlib.suppress(errors.BookFailed):
        assert use(path) >= 50


def test_surplus_bytes_behind_the_end_are_told_by_the_check(
    sample_file: Path, tmp_path: Path
) -> None:
    """A file with garbage behind it opens whole; the check says so and a restore is rid of it."""
    path = tmp_path / "book.connote"
    path.write_bytes(sample_file.read_bytes() + b"garbage" * 100)
    book = open_book(path)
    assert book.contacts.count() == 60
    assert [line.split()[:2] for line in book.checking.check().damage] == [["700", "bytes"]]
    book.copy_to(tmp_path / "copy.connote")
    book.close()
    book = open_book(tmp_path / "copy.connote")
    assert book.checking.check().is_sound
    book.close()


@pytest.mark.parametrize("size", [512, 1024, 65536])
def test_a_book_of_another_page_size_opens(sample_file: Path, tmp_path: Path, size: int) -> None:
    """Whatever page size a book was written with, it is a book."""
    path = tmp_path / "book.connote"
    shutil.copyfile(sample_file, path)
    other = sqlite3.connect(path)
    other.execute(f"PRAGMA page_size = {size}")
    other.execute("VACUUM")
    other.close()
    assert use(path) == 60


# ── journals of others ───────────────────────────────────────────────────────────────────────

KILLED_IN_A_STEP = """
import os, sys
from pathlib import Path
from connote.core.book import Book
from connote.core.store.tables import database
from connote.core.things import Act
book = Book.open(Path(sys.argv[1]), backups=Path(sys.argv[1]).parent / "backups")
with book.step(Act.EDIT_CONTACT):
    database.execute_sql("PRAGMA cache_size = 2")
    database.execute_sql("UPDATE contact SET remarks = hex(randomblob(4000))")
    os.kill(os.getpid(), 9)
"""


def test_a_hot_journal_is_rolled_back(sample_file: Path, tmp_path: Path) -> None:
    """Killed in the middle of a step, the book opens as it was before it."""
    path = tmp_path / "book.connote"
    shutil.copyfile(sample_file, path)
    subprocess.run([sys.executable, "-c", KILLED_IN_A_STEP, path], check=False, timeout=30)
    assert Path(f"{path}-journal").stat().st_size > 0
    assert path.read_bytes() != sample_file.read_bytes()
    book = open_book(path)
    assert book.contacts.count() == 60
    assert {book.contacts.get(row.id).remarks[:20] for row in book.contacts.page()} == {""}
    assert book.checking.check().is_sound
    book.close()


def test_a_stale_journal_does_no_harm(sample_file: Path, tmp_path: Path) -> None:
    """An old journal without a header beside the book is passed over."""
    path = tmp_path / "book.connote"
    shutil.copyfile(sample_file, path)
    Path(f"{path}-journal").write_bytes(b"\0" * 5000)
    assert use(path) == 60


def test_a_foreign_wal_is_set_aside_not_deleted(sample_file: Path, tmp_path: Path) -> None:
    """What another program left beside the book is kept under another name."""
    path = tmp_path / "book.connote"
    shutil.copyfile(sample_file, path)
    Path(f"{path}-wal").write_bytes(b"not ours" * 100)
    assert use(path) == 60
    assert Path(f"{path}-wal.set-aside").read_bytes() == b"not ours" * 100


# ── two at once ──────────────────────────────────────────────────────────────────────────────


def test_a_locked_book_is_told_after_a_wait(
    sample_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While another process writes, we wait, then say so; when it is done, saving works again."""
    sample_book.close()
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.1)
    book = open_book(sample_book.path)
    other = sqlite3.connect(book.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(errors.BookBusy, match="in use by another program"):
        book.goals.add("too early")
    other.execute("ROLLBACK")
    other.close()
    book.goals.add("in time")
    assert "in time" in {goal.title for goal in book.goals.all()}
    book.close()


def test_a_book_locked_whole_is_told_at_opening(
    sample_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even reading must wait for one who holds the whole file; that is no damage."""
    sample_book.close()
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.1)
    other = sqlite3.connect(sample_book.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(errors.BookBusy):
        open_book(sample_book.path)
    other.close()


def test_what_another_process_writes_is_noticed(sample_book: Book, spawn: Spawn) -> None:
    """A command beside the open book writes through the lock; the book sees it and says so."""
    before = sample_book.data_version()
    assert spawn("--book", sample_book.path, "add", "Quentin Quarry", folder=None).code == 0
    assert sample_book.data_version() != before
    assert sample_book.contacts.count("quentin quarry") == 1
    assert sample_book.undo_words == "Add Quentin Quarry"


# ── rights and modes ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("umask", ["000", "022", "077", "277", "777"])
def test_files_are_private_whatever_the_umask(spawn: Spawn, tmp_path: Path, umask: str) -> None:
    """Book, journal, backups and export can be read by their owner alone, folders entered so."""
    folder = tmp_path / "folder"
    for words in (["add", "Mary"], ["add", "Ann"], ["export", "contacts", folder / "out.csv"]):
        answer = spawn(*words, wrapped=f'umask {umask}; exec "$@"', folder=folder)
        assert answer.code == 0, answer
    found = [folder, *folder.rglob("*")]
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in found}
    files = {path.name for path in found if path.is_file()}
    assert len(files) >= 4
    assert modes == {name: 0o600 if name in files else 0o700 for name in modes}


@pytest.mark.parametrize("what", ["the file", "the folder", "both"])
def test_a_read_only_book_can_be_read(
    sample_file: Path,
    tmp_path: Path,
    spawn: Spawn,
    without_root_rights: Callable[[], None],
    what: str,
) -> None:
    """Where file or folder can't be written, reading works and writing says so; nothing changes."""
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "book.connote"
    shutil.copyfile(sample_file, path)
    new = tmp_path / "new.csv"
    new.write_text("First Name,Last Name,E-mail\nNele,Brandt,nele@example.org\n")
    if what != "the folder":
        path.chmod(0o444)
    if what != "the file":
        folder.chmod(0o555)
    before = fingerprint(path)
    try:
        seen = spawn("contacts", "--json", folder=folder, preexec=without_root_rights)
        tried = spawn("import", new, "--dry-run", folder=folder, preexec=without_root_rights)
        checked = spawn("check", folder=folder, preexec=without_root_rights)
        added = spawn("add", "Mary", folder=folder, preexec=without_root_rights)
        undone = spawn("undo", folder=folder, preexec=without_root_rights)
    finally:
        folder.chmod(0o700)
    assert (seen.code, len(seen.json)) == (0, 60)
    assert checked.code == 0
    assert tried.code == 0
    assert "1 new" in tried.out
    assert (added.code, undone.code) == (1, 1)
    assert added.err == undone.err
    assert "read-only" in added.err
    assert added.err.count("\n") == 1
    assert fingerprint(path) == before


@pytest.mark.parametrize("words", [["contacts"], ["add", "Mary"]])
def test_a_closed_folder_is_named(
    tmp_path: Path, spawn: Spawn, without_root_rights: Callable[[], None], words: list[str]
) -> None:
    """Where not even a look is allowed, the path and the reason are told."""
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0)
    try:
        answer = spawn(*words, folder=closed / "folder", preexec=without_root_rights)
    finally:
        closed.chmod(0o700)
    assert answer.code == 1
    assert "closed/folder" in answer.err
    assert answer.err.lower().rstrip(".\n").endswith("permission denied")
    assert answer.err.count("\n") == 1


# ── making one ───────────────────────────────────────────────────────────────────────────────


def test_a_new_book_is_furnished(book: Book) -> None:
    """Channels and starter templates are there, nobody else, and nothing to undo."""
    assert [channel.limit for channel in book.channels.all()] == [200, 300, 350, 1900, 8000, None]
    assert "Old colleague" in {template.name for template in book.templates.all()}
    assert (book.contacts.count(), book.contacts.me(), book.undo_words) == (0, None, "")
    assert [path.name for path in book.path.parent.iterdir()] == ["book.connote"]


def test_opening_makes_nothing_that_was_not_asked_for(tmp_path: Path) -> None:
    """Without being told to, no book is made where there is none."""
    with pytest.raises(errors.BookMissing, match="no book at"):
        open_book(tmp_path / "book.connote")
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_never_made_anew(tmp_path: Path) -> None:
    """With `create` too, an empty file is a damaged book, not an invitation."""
    path = tmp_path / "book.connote"
    path.touch()
    with pytest.raises(errors.BookDamaged):
        Book.open(path, backups=tmp_path / "backups", create=True)
    assert path.read_bytes() == b""


def test_a_book_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    """Below a file no folder can be made: one sentence, no leftovers."""
    (tmp_path / "file").touch()
    with pytest.raises(errors.BookFailed, match="can't be"):
        Book.open(tmp_path / "file" / "x" / "b.connote", backups=tmp_path / "b", create=True)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_closing_leaves_one_file(sample_book: Book) -> None:
    """At rest the book is one file; a journal beside it holds nothing."""
    sample_book.goals.add("one more")
    sample_book.close()
    beside = {p.name: p.stat().st_size for p in sample_book.path.parent.iterdir() if p.is_file()}
    assert {name for name, size in beside.items() if size} == {"book.connote"}
    assert database.is_closed()
