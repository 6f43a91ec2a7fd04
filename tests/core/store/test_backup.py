"""Backups: made at the right time, whole or not at all, and never thinned out to nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from connote.core import errors
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.store import backup
from connote.core.store.backup import Backup, backups_in
from core.book_stories import connections, person
from stage import SetClock


def days(book: Book) -> list[str]:
    """List the days of a book's backups, newest first."""
    return [one.day for one in backups_in(book.backups)]


def add(book: Book, name: str) -> int:
    """Add somebody."""
    return book.contacts.add(ContactWords(first_name=name))


def contacts_in(path: Path) -> int:
    """Count the contacts in a backup file, which must be sound."""
    backup.check_copy(path)
    with sqlite3.connect(path) as copy:
        (number,) = copy.execute("SELECT count(*) FROM contact").fetchone()
    copy.close()
    return int(number)


def test_the_first_change_of_a_day_makes_a_backup(book: Book, set_clock: SetClock) -> None:
    """One a day, of the book as it was before that day's changes; none of an empty book."""
    add(book, "Mary")
    assert days(book) == []
    add(book, "Ann")
    assert days(book) == ["2026-11-23"]
    add(book, "Kim")
    set_clock.move(days=1)
    add(book, "Lee")
    found = backups_in(book.backups)
    assert [(one.day, one.reason, one.contacts) for one in found] == [
        ("2026-11-24", "daily", 3),
        ("2026-11-23", "daily", 1),
    ]
    assert [contacts_in(one.path) for one in found] == [3, 1]


def test_an_import_into_a_book_makes_a_backup(sample_book: Book) -> None:
    """What an import may spoil is kept as it was before."""
    sample_book.importing.run([connections(person("Ana", "Reyes", slug="ana"))])
    assert "import" in {one.reason for one in backups_in(sample_book.backups)}


def test_years_of_daily_use_keep_days_weeks_and_months(book: Book, set_clock: SetClock) -> None:
    """Twelve days, ten weeks and nine months are kept, and the number stays bounded."""
    set_clock.set("2025-01-01")
    add(book, "Mary")
    for _ in range(400):
        set_clock.move(days=1)
        _touch_backup(book, set_clock, 1)
    kept = days(book)
    assert kept[:12] == [set_clock.day(-n) for n in range(12)]
    assert len({day[:7] for day in kept}) >= backup.MONTHLY
    assert len(kept) <= backup.DAILY + backup.WEEKLY + backup.MONTHLY + backup.LEAST + 1


def _touch_backup(book: Book, set_clock: SetClock, contacts: int) -> None:
    """Make what looks like a backup, and thin out; the copy itself is tested elsewhere."""
    name = f"{set_clock.day()} 120000 daily {contacts}.connote"
    book.backups.mkdir(exist_ok=True)
    (book.backups / name).touch()
    backup.thin_out(book.backups)


def test_a_clock_a_year_ahead_throws_no_good_backup_away(book: Book, set_clock: SetClock) -> None:
    """Backups of days to come take nobody's place, while the clock is wrong and after."""
    set_clock.set("2026-11-01")
    for _ in range(12):
        set_clock.move(days=1)
        _touch_backup(book, set_clock, 100)
    good = set(days(book))
    set_clock.move(days=365)
    for _ in range(20):
        set_clock.move(days=1)
        _touch_backup(book, set_clock, 100)
    assert max(good) in days(book)
    set_clock.move(days=-385)
    _touch_backup(book, set_clock, 100)
    _touch_backup(book, set_clock, 100)
    kept = set(days(book))
    assert set_clock.day() in kept
    assert len([day for day in kept if day > set_clock.day()]) <= backup.LEAST
    set_clock.move(days=1)
    _touch_backup(book, set_clock, 100)
    assert {set_clock.day(), set_clock.day(-1)} <= set(days(book))


def test_at_least_three_backups_stay_whatever_the_clock_says(
    book: Book, set_clock: SetClock
) -> None:
    """All on one day of another century: the three newest stay."""
    for hour in range(9):
        name = f"1970-01-01 0{hour}0000 daily 5.connote"
        book.backups.mkdir(exist_ok=True)
        (book.backups / name).touch()
    backup.thin_out(book.backups)
    assert len(backups_in(book.backups)) == backup.LEAST


def test_an_emptied_book_does_not_push_the_full_backup_out(book: Book, set_clock: SetClock) -> None:
    """The fullest backup stays, however old it is and however many emptier ones came after."""
    set_clock.set("2024-01-01")
    _touch_backup(book, set_clock, 812)
    set_clock.set("2026-01-01")
    for _ in range(60):
        set_clock.move(days=1)
        _touch_backup(book, set_clock, 2)
    assert max(one.contacts for one in backups_in(book.backups)) == 812


def test_a_half_written_backup_never_counts(book: Book, set_clock: SetClock) -> None:
    """What a killed backup leaves has no final name, is no backup, and is swept away."""
    add(book, "Mary")
    book.backups.mkdir()
    leftover = book.backups / ".2026-11-22 120000 daily 9.connote.unfinished"
    leftover.write_bytes(b"SQLite format 3\0 and no more")
    assert backups_in(book.backups) == []
    book.make_backup("daily")
    assert [one.contacts for one in backups_in(book.backups)] == [1]
    assert leftover.exists()  # of this hour: somebody may be writing it
    os.utime(leftover, (0, 0))
    book.make_backup("daily")
    assert not leftover.exists()


def test_foreign_files_in_the_folder_are_left_alone(book: Book) -> None:
    """Only what is named as a backup is listed or ever deleted."""
    add(book, "Mary")
    book.backups.mkdir()
    for name in ("notes.txt", "2026.connote", "my book.connote"):
        (book.backups / name).write_text("mine")
    for _ in range(5):
        book.make_backup("daily")
    names = {path.name for path in book.backups.iterdir()}
    assert {"notes.txt", "2026.connote", "my book.connote"} <= names


def test_a_backup_is_made_while_another_process_reads(sample_book: Book) -> None:
    """A reader beside us does no harm to the copy."""
    other = sqlite3.connect(sample_book.path)
    rows = other.execute("SELECT * FROM contact")
    rows.fetchone()
    assert contacts_in(sample_book.make_backup("daily")) == 61
    other.close()


def test_a_full_disk_leaves_the_older_backups(
    sample_book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the copy finds no room, that is said; what was there stays, and nothing half-made."""
    if os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("a small disk can only be mounted by root")
    small = tmp_path / "small"
    small.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", "size=560k", "tmpfs", str(small)]
    if subprocess.run(mounting, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        first = backup.make_backup(small / "backups", "daily")
        with pytest.raises(errors.DiskFull):
            backup.make_backup(small / "backups", "import")
        assert [path.name for path in (small / "backups").iterdir()] == [first.name]
        assert contacts_in(first) == 61
        first.unlink()
        backup.make_backup(small / "backups", "import")
    finally:
        subprocess.run(["umount", small], check=True)


def test_the_list_reads_what_the_names_tell(tmp_path: Path) -> None:
    """Day, time, reason and fullness stand in the name, newest first."""
    for name in ("2026-11-22 094512 daily 812.connote", "2026-11-23 000000 import 3.connote"):
        (tmp_path / name).touch()
    assert backups_in(tmp_path) == [
        Backup(tmp_path / name, *told)
        for name, told in (
            ("2026-11-23 000000 import 3.connote", ("2026-11-23", "000000", "import", 3)),
            ("2026-11-22 094512 daily 812.connote", ("2026-11-22", "094512", "daily", 812)),
        )
    ]
    assert backups_in(tmp_path / "missing") == []
