"""Forgetting somebody for good: no row, no journal entry, no free page and no backup keeps them."""

from __future__ import annotations

import shutil
from pathlib import Path

from connote.core import errors
from connote.core.speech import tr
from connote.core.store import connection, journal, migrations
from connote.core.store.backup import backups_in, copy_book
from connote.core.store.tables import Contact, History, database
from connote.core.things import Act


def uid_of(contact_id: int) -> str:
    """Give the name by which a contact is known in every copy of the book."""
    return str(Contact.get_by_id(contact_id).uid)


def forget_here(uid: str) -> bool:
    """Take the contact out of the open book, empty its journal, and write the file anew.

    Says whether the contact was there.
    """
    database.execute_sql("PRAGMA secure_delete = 1")
    with journal.step(Act.FORGET, tr("Forget a contact"), can_be_undone=False):
        _forget_as_introducer(uid)
        gone = Contact.delete().where(Contact.uid == uid).execute()
    if gone:
        with database.atomic():
            database.execute_sql("INSERT INTO contact_fts(contact_fts) VALUES ('optimize')")
        database.execute_sql("VACUUM")
    return bool(gone)


def _forget_as_introducer(uid: str) -> None:
    """Take their name out of how I know those whom they introduced to me."""
    who = Contact.select(Contact.id).where(Contact.uid == uid)
    History.update(through="").where(History.through_person.in_(who)).execute()


def forget_in_backups(folder: Path, uid: str) -> None:
    """Take the contact out of every backup in `folder`; no book may be open.

    One that can't be read or written does not keep the others; raises BookDamaged at the end,
    naming it.
    """
    unreadable = []
    for backup in backups_in(folder):
        try:
            _forget_in(backup.path, uid)
        except (errors.WorldFailed, OSError):
            unreadable.append(backup.path)
    if unreadable:
        names = ", ".join(str(path) for path in unreadable)
        raise errors.BookDamaged(
            tr(
                "The contact is forgotten, but these backups can't be read or written and may "
                "still hold it: {names}."
            ).format(names=names)
        )


def _forget_in(path: Path, uid: str) -> None:
    working_copy = path.with_name(f".{path.name}.unfinished-forget")
    try:
        connection.look_before_opening(path)
        shutil.copyfile(path, working_copy)
        working_copy.chmod(0o600)
        connection.open_connection(working_copy)
        with connection.told_in_words(path):
            migrations.refuse_newer()
            migrations.migrate()
            if forget_here(uid):
                copy_book(path)
    finally:
        connection.close_connection()
        for leftover in (working_copy, Path(f"{working_copy}-journal")):
            leftover.unlink(missing_ok=True)
