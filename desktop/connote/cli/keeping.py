"""Commands that keep the book: undo, redo, check, backup, restore and the sample."""

from __future__ import annotations

from pathlib import Path

import click

from connote.cli.session import Session, takes_json
from connote.core.errors import NotPermitted
from connote.core.things import Change


@click.command(epilog="Example: connote undo")
@takes_json
def undo(session: Session) -> None:
    """Take the last change back."""
    _tell_turn(session, session.writing().undo(), "undone", "Nothing to undo.")


@click.command(epilog="Example: connote redo")
@takes_json
def redo(session: Session) -> None:
    """Do again what was undone last."""
    _tell_turn(session, session.writing().redo(), "redone", "Nothing to redo.")


def _tell_turn(session: Session, change: Change | None, done: str, nothing: str) -> None:
    if change is None:
        raise NotPermitted(nothing)
    session.answer({done: change.words}, f"{done.capitalize()}: {change.words}")


@click.command(epilog="Example: connote check")
@takes_json
def check(session: Session) -> int:
    """Check the book, and mend what can be mended."""
    findings = session.reading().checking.check()
    record = {
        "ok": findings.is_sound,
        "findings": list(findings.damage),
        "mended": list(findings.mended),
    }
    lines = [*findings.damage, *(f"Mended: {line}" for line in findings.mended)]
    session.answer(record, lines or "The book is sound.")
    return 0 if findings.is_sound else 1


@click.command(epilog="Example: connote backup ~/connote-backup.connote")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@takes_json
def backup(session: Session, file: Path, force: bool) -> None:
    """Write a checked copy of the book to a file."""
    session.reading().exporting.book(file, overwrite=force)
    session.answer({"file": str(file)}, f"The book was copied to {file}.")


@click.command(epilog="Example: connote restore ~/connote-backup.connote")
@click.argument("file", type=click.Path(path_type=Path))
@takes_json
def restore(session: Session, file: Path) -> None:
    """Put a backup in the place of the book, which is backed up first."""
    from connote.core.restoring import restore as restore_book  # peewee costs 36 ms

    book = restore_book(file, session.book_path, backups=session.backups)
    number = book.contacts.number()
    book.close()
    session.answer({"contacts": number}, f"Restored: {number} contacts. The former book is kept "
                   f"in {session.backups}.")  # fmt: skip


@click.command(epilog="Example: connote --folder /tmp/try sample")
@takes_json
def sample(session: Session) -> None:
    """Fill an empty book with made-up people to try things on."""
    from connote.core.sample import load_sample  # peewee costs 36 ms

    book = session.writing()
    if book.contacts.number():
        raise NotPermitted("This book has contacts; the sample is only put into an empty one.")
    load_sample(book)
    counts = {
        "contacts": book.contacts.number(),
        "goals": len(book.goals.all()),
        "requests": len(book.requests.all()),
    }
    words = ", ".join(f"{number} {name}" for name, number in counts.items())
    session.answer(counts, f"The sample book is there: {words}. To take it out: connote undo")


COMMANDS = (undo, redo, check, backup, restore, sample)
