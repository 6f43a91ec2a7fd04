"""Restoring and forgetting: another book in this one's place, and nobody where somebody was."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from connote.core import errors
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.restoring import restore
from connote.core.store.backup import backups_in
from connote.core.things import HistoryKind
from core.book_stories import all_rows, tell_of_mary


def test_a_backup_brings_everything_back(sample_book: Book) -> None:
    """The restored book has the rows of the backup, and the present one was backed up first."""
    rows = all_rows()
    kept = sample_book.make_backup("daily")
    sample_book.contacts.delete(sample_book.contacts.page()[0].id)
    sample_book.close()
    restored = restore(kept, sample_book.path, backups=sample_book.backups)
    assert all_rows() == rows
    restored.close()
    newest = [one for one in backups_in(sample_book.backups) if one.reason == "restore"]
    assert [one.contacts for one in newest] == [59]


def test_an_exported_book_can_be_restored_elsewhere(sample_book: Book, tmp_path: Path) -> None:
    """The whole book as one file makes the same book on another machine."""
    rows = all_rows()
    sample_book.exporting.book(tmp_path / "out.connote")
    sample_book.close()
    elsewhere = tmp_path / "new" / "place" / "book.connote"
    restored = restore(tmp_path / "out.connote", elsewhere, backups=elsewhere.parent / "backups")
    assert all_rows() == rows
    assert restored.undo_words == sample_book.undo_words
    restored.close()


def test_a_damaged_book_is_set_aside_before_a_restore(sample_book: Book) -> None:
    """What can't be opened is kept as it is, and its journal does not spoil the restored book."""
    kept = sample_book.make_backup("daily")
    sample_book.close()
    path = sample_book.path
    path.write_bytes(path.read_bytes()[:2000])
    journal = Path(f"{path}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0\0\0\1" * 500)
    damaged = path.read_bytes()
    restored = restore(kept, path, backups=sample_book.backups)
    assert restored.contacts.count() == 60
    assert restored.checking.check().is_sound
    restored.close()
    (aside,) = path.parent.glob("book.connote.damaged *[0-9]")
    assert aside.read_bytes() == damaged
    assert aside.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("spoiled", [b"", b"no book", b"SQLite format 3\0" + bytes(200)])
def test_a_spoiled_source_is_refused(sample_book: Book, tmp_path: Path, spoiled: bytes) -> None:
    """A file that is no sound book takes nobody's place."""
    sample_book.close()
    before = sample_book.path.read_bytes()
    source = tmp_path / "spoiled.connote"
    source.write_bytes(spoiled)
    with pytest.raises(errors.BookFailed):
        restore(source, sample_book.path, backups=sample_book.backups)
    assert sample_book.path.read_bytes() == before
    assert source.read_bytes() == spoiled


def test_a_newer_source_is_refused(sample_book: Book, tmp_path: Path) -> None:
    """A book of a newer Connote is refused by name."""
    sample_book.close()
    good = sample_book.path.read_bytes()
    source = tmp_path / "newer.connote"
    source.write_bytes(good[:60] + b"\0\0\0\x63" + good[64:])
    with pytest.raises(errors.BookNewer):
        restore(source, sample_book.path, backups=sample_book.backups)
    assert sample_book.path.read_bytes() == good


def test_another_programs_file_is_never_replaced(sample_file: Path, tmp_path: Path) -> None:
    """Restoring onto a file that is no book of ours is refused, whoever asked for it."""
    theirs = tmp_path / "places.sqlite"
    theirs.write_bytes(b"SQLite format 3\0" + bytes(84))
    with pytest.raises(errors.BookForeign):
        restore(sample_file, theirs, backups=tmp_path / "backups")
    assert theirs.read_bytes() == b"SQLite format 3\0" + bytes(84)


def test_a_restore_through_a_link_lands_where_it_leads(sample_file: Path, tmp_path: Path) -> None:
    """The link stays a link."""
    real = tmp_path / "real.connote"
    shutil.copyfile(sample_file, real)
    link = tmp_path / "book.connote"
    link.symlink_to(real)
    book = Book.open(link, backups=tmp_path / "backups")
    kept = book.make_backup("daily")
    book.contacts.add(ContactWords(first_name="Quentin"))
    book.close()
    restore(kept, link, backups=tmp_path / "backups").close()
    assert link.is_symlink()
    book = Book.open(real, backups=tmp_path / "backups")
    assert book.contacts.count() == 60
    book.close()


# ── forgetting ───────────────────────────────────────────────────────────────────────────────

SECRETS = ("Quirrenbach", "quirrenbach", "zebulon@", "XXIV Falcon", "remember the milk")


def tell_of_zebulon(book: Book) -> int:
    """Enter somebody with traces in every table."""
    who = book.contacts.add(
        ContactWords(
            first_name="Zebulon",
            last_name="Quirrenbach",
            emails=["zebulon@quirrenbach.example"],
            phones=["+1 555 0147"],
            position="Master of XXIV Falcons",
            profile_url="https://www.linkedin.com/in/quirrenbach",
            remarks="remember the milk",
            tags=["quirrenbach-tag"],
        )
    )
    book.histories.add(who, HistoryKind.MET_AT, place="Fair", remarks="remember the milk")
    book.histories.add_stint(who, "Contoso", role="Keeper of XXIV Falcons")
    book.requests.mark_sent(book.notes.draft(who), "Dear Zebulon Quirrenbach, remember the milk.")
    return who


def traces(folder: Path) -> dict[str, set[str]]:
    """Look through the bytes of every file for what should be forgotten."""
    found = {}
    for path in folder.rglob("*"):
        data = path.read_bytes() if path.is_file() else b""
        hits = {secret for secret in SECRETS if secret.encode() in data}
        if hits:
            found[path.name] = hits
    return found


def test_who_is_forgotten_is_nowhere(book: Book, tmp_path: Path) -> None:
    """Not a byte of the name is left in book, journal and backups; everybody else stays."""
    mary, _ = tell_of_mary(book)
    who = tell_of_zebulon(book)
    book.make_backup("daily")
    book.contacts.edit(who, ContactWords(first_name="Zeb"))
    book.contacts.delete(who)
    book.undo()
    book.make_backup("import")
    assert len(traces(tmp_path)) >= 3
    changes = []
    book.on_change(changes.append)
    book.forget(who)
    assert traces(tmp_path) == {}
    assert book.contacts.count("zeb") == 0
    assert book.contacts.get(mary).full_name == "Mary Stone"
    assert (book.undo_words, book.undo()) == ("", None)
    assert [change.act.value for change in changes] == ["Forget contact"]
    assert book.checking.check().is_sound
    book.contacts.edit(mary, ContactWords(position="Director"))
    assert book.undo() is not None
    book.close()
    assert traces(tmp_path) == {}
    for one in backups_in(book.backups):
        old = Book.open(one.path, backups=tmp_path / "none")
        assert old.checking.check().is_sound
        assert old.contacts.count("mary") == (one.reason != "daily" or one.contacts > 1)
        old.close()


def test_a_damaged_backup_does_not_keep_others_from_forgetting(book: Book, tmp_path: Path) -> None:
    """The other backups are cleaned all the same, and the one that can't be read is named."""
    who = tell_of_zebulon(book)
    book.make_backup("daily")
    broken = book.backups / "2099-01-01 000000 daily 5.connote"
    broken.write_bytes(book.path.read_bytes()[:3000])
    with pytest.raises(errors.BookFailed, match="2099-01-01 000000"):
        book.forget(who)
    assert traces(tmp_path).keys() <= {broken.name}
    assert book.contacts.count() == 0
    book.goals.add("the book is still open")


def test_i_cannot_be_forgotten_or_deleted(book: Book) -> None:
    """The owner stays: the book would belong to nobody."""
    tell_of_mary(book)
    me = book.contacts.me()
    assert me is not None
    with pytest.raises(errors.NotPermitted, match="the book needs its owner"):
        book.forget(me.contact.id)
    with pytest.raises(errors.ConnoteError, match="the book needs its owner"):
        book.contacts.delete(me.contact.id)


def test_forgetting_somebody_unknown_is_told(book: Book) -> None:
    """Nobody of that id: nothing happens."""
    with pytest.raises(errors.NotFound):
        book.forget(99)
    assert os.path.exists(book.path)
