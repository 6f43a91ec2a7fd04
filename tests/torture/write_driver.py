#!/usr/bin/env python3
"""Writes to a book in every way there is, saying `ACK key` of each step that was confirmed.

Usage: write_driver.py KIND BOOK RUN COUNT

KIND  save     COUNT contacts, a step each; makes the book where there is none
      again    the same; a step that failed is tried once more, and must be saved then
      import   COUNT people and COUNT requests to them, as one step
      sent     COUNT notes, drafted and then marked as sent
      undo     adds, edits and deletes, taken back and done again
      backup   a backup and a whole copy, `copy.connote`, after every contact
      restore  a copy put in the place of the book, again and again
      forget   people taken out for good, also out of the backups

A failure that Connote tells in words is one line on standard error and exit code 3; whatever else
is raised comes out as the traceback it is. Where the keys are found afterwards: `paths.py`.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from pathlib import Path

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import BookFailed, ConnoteError
from connote.core.files.outreach import COLUMNS as OUTREACH_COLUMNS
from connote.core.restoring import restore
from connote.core.things import ConnectionRow, FileKind, FileRead, OutreachRow


@dataclasses.dataclass
class Writing:
    """One run: the book that is open, and the keys it is to be given."""

    book: Book
    run: str
    count: int

    @property
    def keys(self) -> list[str]:
        """List the keys of this run, which no other run has."""
        return [f"r{self.run}.{number}" for number in range(self.count)]


def acknowledge(key: str) -> None:
    """Promise that what has this key is saved."""
    print(f"ACK {key}", flush=True)


def add(book: Book, key: str, family: str = "Kept") -> int:
    """Add a contact by its key."""
    words = ContactWords(
        first_name=key, last_name=family, remarks=key * 40, emails=(f"{key}@e.org",)
    )
    return book.contacts.add(words)


def save(writing: Writing) -> None:
    """Save contact by contact."""
    for key in writing.keys:
        add(writing.book, key)
        acknowledge(key)


def save_again(writing: Writing) -> None:
    """Save contact by contact, each with a second chance."""
    for key in writing.keys:
        try:
            add(writing.book, key)
        except BookFailed as failure:
            print(f"tried again after: {failure}", file=sys.stderr)
            try:
                add(writing.book, key)
            except BookFailed as second:
                raise AssertionError(f"{key} can't be saved any more") from second
        acknowledge(key)


def take_in(writing: Writing) -> None:
    """Import people and requests in one step."""
    people = tuple(
        ConnectionRow(row, key, "Kept", f"https://www.linkedin.com/in/{key}", "", "LMNOP Co.",
                      "Engineer", "2026-11-14")
        for row, key in enumerate(writing.keys, start=1)
    )  # fmt: skip
    blank = dict.fromkeys(OUTREACH_COLUMNS, "")
    requests = tuple(
        OutreachRow(person.row, blank | {"contact": f"{person.first_name} Kept",
                    "profile_url": person.url, "direction": "outgoing", "state": "sent",
                    "sent_on": "2026-11-15", "note": f"{person.first_name}.note"})
        for person in people
    )  # fmt: skip
    files = [
        FileRead("Connections.csv", FileKind.CONNECTIONS, people),
        FileRead("requests.csv", FileKind.OUTREACH, requests),
    ]
    report = writing.book.importing.run(files)
    assert report.new == 2 * writing.count, report
    for key in writing.keys:
        acknowledge(key)
        acknowledge(f"{key}.note")


def send(writing: Writing) -> None:
    """Draft notes and mark them as sent."""
    book = writing.book
    contact = book.contacts.page()[0]
    for key in writing.keys:
        draft = book.notes.draft(contact.id)
        request_id = book.requests.save_draft(draft, key)
        acknowledge(f"{key}.drafted")
        book.requests.mark_sent(draft, key, request_id=request_id)
        acknowledge(f"{key}.sent")


def turn_back(writing: Writing) -> None:
    """Take steps back and do them again; what is acknowledged is never touched later."""
    book = writing.book
    for key in writing.keys:
        book.goals.add(key)
        kept = add(book, key)
        book.contacts.edit(kept, ContactWords(position="edited"))
        book.undo()
        assert book.contacts.get(kept).position == ""
        book.redo()
        acknowledge(f"{key}.edited")
        book.contacts.delete(add(book, key, "Gone"))
        book.undo()
        book.redo()
        acknowledge(f"{key}.gone")
        add(book, key, "Unmade")
        book.undo()
        acknowledge(f"{key}.unmade")


def back_up(writing: Writing) -> None:
    """Copy the book in both ways after every contact."""
    for key in writing.keys:
        add(writing.book, key)
        writing.book.make_backup("daily")
        writing.book.copy_to(writing.book.path.with_name("copy.connote"))
        acknowledge(key)


def put_back(writing: Writing) -> None:
    """Restore copies that hold one contact more than the book."""
    for key in writing.keys:
        book = writing.book
        source = book.path.with_name("source.connote")
        add(book, key)
        book.copy_to(source)
        book.undo()
        book.close()
        writing.book = restore(source, book.path, backups=book.backups)
        acknowledge(key)


def forget(writing: Writing) -> None:
    """Forget people; when it is confirmed, no book in the folder holds their names."""
    book = writing.book
    for number, key in enumerate(writing.keys):
        family = f"Vanishing{writing.run}x{number}"
        book.goals.add(key)
        contact = add(book, key, family)
        book.make_backup("daily")
        book.forget(contact)
        holding = [
            path
            for path in book.path.parent.rglob("*")
            if path.is_file() and family.lower().encode() in path.read_bytes().lower()
        ]
        assert not holding, f"{family} is still in {holding}"
        acknowledge(f"{key}.gone")


KINDS: dict[str, Callable[[Writing], None]] = {
    "save": save,
    "again": save_again,
    "import": take_in,
    "sent": send,
    "undo": turn_back,
    "backup": back_up,
    "restore": put_back,
    "forget": forget,
}


def main(kind: str, book: str, run: str, count: str) -> int:
    """Write, and give the exit code."""
    path = Path(book)
    try:
        opened = Book.open(path, backups=path.parent / "backups", create=True)
        writing = Writing(opened, run, int(count))
        KINDS[kind](writing)
        writing.book.close()
    except ConnoteError as failure:
        print(failure, file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
