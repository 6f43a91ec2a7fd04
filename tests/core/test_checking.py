"""Check and mend: what is wrong inside a book that opens is told, and what can be is put right."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from connote.core.book import Book
from connote.core.errors import BookDamaged
from connote.core.store.backup import backups_in
from connote.core.store.tables import database
from core.book_stories import all_rows


def test_a_sound_book_is_called_so(sample_book: Book) -> None:
    """Nothing is found, nothing is written, no backup is made for nothing."""
    before = all_rows()
    findings = sample_book.checking.check()
    assert (findings.is_sound, findings.damage, findings.mended) == (True, (), ())
    assert all_rows() == before
    assert "repair" not in {one.reason for one in backups_in(sample_book.backups)}


def unsearchable(book: sqlite3.Connection) -> None:
    book.execute("DELETE FROM contact_fts WHERE rowid < 10")


def stateless(book: sqlite3.Connection) -> None:
    book.execute("DELETE FROM event WHERE request_id = 1")


def orphaned(book: sqlite3.Connection) -> None:
    book.execute("UPDATE email SET contact_id = 9999 WHERE id = 1")
    book.execute("UPDATE contact SET organization_id = 9999 WHERE id = 5")


def blobs(book: sqlite3.Connection) -> None:
    book.execute("UPDATE contact SET position = CAST('Lead' AS BLOB) WHERE id = 5")


def no_utf8(book: sqlite3.Connection) -> None:
    book.execute("UPDATE contact SET position = CAST(x'4cff6f' AS TEXT) WHERE id = 5")


def trigger_and_view(book: sqlite3.Connection) -> None:
    book.execute("CREATE TRIGGER evil AFTER INSERT ON contact BEGIN DELETE FROM contact; END")
    book.execute("CREATE VIEW spy AS SELECT * FROM contact")
    book.execute("DROP TRIGGER journal_contact_update")
    book.execute("CREATE TRIGGER journal_contact_update AFTER UPDATE ON tag BEGIN SELECT 1; END")


def broken_index(book: sqlite3.Connection) -> None:
    book.execute("PRAGMA writable_schema = 1")
    book.execute(
        "UPDATE sqlite_master SET sql = replace(sql, 'WHERE is_me = 0', 'WHERE is_me = 1') "
        "WHERE name = 'contact_sort_key'"
    )


DISORDER: dict[str, tuple[Callable[[sqlite3.Connection], None], str]] = {
    "search": (unsearchable, "9 contacts can't be found by the search."),
    "events": (stateless, "1 requests have lost their events."),
    "orphans": (orphaned, "2 rows point to rows that are missing."),
    "blobs": (blobs, "1 texts are not written as text."),
    "no UTF-8": (no_utf8, "1 texts are not written as text."),
    "foreign parts": (trigger_and_view, "3 triggers or views are not Connote's own."),
}


def spoil(book: Book, how: Callable[[sqlite3.Connection], None]) -> None:
    """Change the file behind the book's back, guard and references off."""
    other = sqlite3.connect(book.path)
    other.execute("PRAGMA foreign_keys = 0")
    other.execute("INSERT INTO step(act, words, at, tables, is_undone) VALUES ('', '', '', '', 0)")
    other.execute("UPDATE journal_now SET step_id = (SELECT max(id) FROM step)")
    how(other)
    other.execute("UPDATE journal_now SET step_id = NULL")
    other.execute("DELETE FROM entry WHERE step_id = (SELECT max(id) FROM step)")
    other.execute("DELETE FROM step WHERE id = (SELECT max(id) FROM step)")
    other.execute("DELETE FROM search_stale")
    other.commit()
    other.close()


@pytest.mark.parametrize("kind", DISORDER)
def test_disorder_is_told_and_mended(sample_book: Book, kind: str) -> None:
    """Each finding is a sentence; mended in one step after a backup; a second look finds none."""
    how, words = DISORDER[kind]
    spoil(sample_book, how)
    findings = sample_book.checking.check()
    assert (findings.damage, findings.mended) == ((), (words,))
    assert sample_book.checking.check().mended == ()
    assert "repair" in {one.reason for one in backups_in(sample_book.backups)}
    assert sample_book.contacts.count() == 60
    for row in sample_book.contacts.page():
        sample_book.contacts.get(row.id)
    number = len(sample_book.goals.all())
    sample_book.goals.add("one more")
    sample_book.undo()
    assert len(sample_book.goals.all()) == number


def test_a_broken_index_is_written_anew(sample_book: Book) -> None:
    """Rows that an index lost are found again; the table itself was whole."""
    spoil(sample_book, broken_index)
    sample_book.close()
    other = sqlite3.connect(sample_book.path)
    other.execute("REINDEX contact_sort_key")  # empty now, by the spoiled definition
    other.execute("PRAGMA writable_schema = 1")
    other.execute(
        "UPDATE sqlite_master SET sql = replace(sql, 'WHERE is_me = 1', 'WHERE is_me = 0') "
        "WHERE name = 'contact_sort_key'"
    )
    other.commit()
    other.close()
    book = Book.open(sample_book.path, backups=sample_book.backups)
    assert len(book.contacts.page()) < 60
    findings = book.checking.check()
    assert (findings.damage, findings.mended) == ((), ("The index is broken: contact_sort_key.",))
    assert len(book.contacts.page()) == 60
    book.close()


def test_words_that_connote_never_writes_are_damage(sample_book: Book) -> None:
    """A flipped bit in a fixed word can't be guessed back: it is told, by the check and at use."""
    spoil(sample_book, lambda book: book.execute("UPDATE request SET direction = 'outgoinw'"))
    findings = sample_book.checking.check()
    assert findings.damage == ("There are words that Connote never writes, in request.direction.",)
    with pytest.raises(BookDamaged, match="outgoinw"):
        sample_book.requests.all()


def test_a_read_only_book_is_only_looked_at(sample_book: Book, tmp_path: Path) -> None:
    """What could be mended is told as a finding, and nothing is written."""
    spoil(sample_book, unsearchable)
    sample_book.checking._is_read_only = True
    before = sample_book.path.read_bytes()
    findings = sample_book.checking.check()
    assert findings.damage == ("9 contacts can't be found by the search.",)
    assert sample_book.path.read_bytes() == before


def test_undo_after_a_repair_of_text_can_be_read(sample_book: Book) -> None:
    """The journal of a repair holds no bytes that undo would stumble over."""
    spoil(sample_book, no_utf8)
    sample_book.checking.check()
    sample_book.undo()
    assert sample_book.contacts.get(5).position in ("L\ufffdo", "Lead", "Lo")
    assert database.execute_sql("SELECT count(*) FROM contact").fetchone() == (61,)
