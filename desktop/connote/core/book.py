"""The book: the one handle on everything; the verbs hang on it.

    book = Book.open(path, backups=folder)
    mary = book.contacts.add(ContactWords(first_name="Mary", last_name="Stone"))
    book.undo()
    book.close()

One book is open in a process at a time, on one thread. Every change is a step: one transaction, one
undo entry, one Change announced to whoever listens.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

from connote.core import errors
from connote.core.speech import tr
from connote.core.store import backup, connection, journal, migrations
from connote.core.store.connection import FilePlace
from connote.core.store.tables import JOURNALED, Step, database, table_name
from connote.core.things import Act, Change
from connote.core.verbs import Verbs

Listener = Callable[[Change], None]

Turning = Generator[float, None, Change | None]
"""Pauses with how far it is, 1 once it is saved, and returns the change; None without one."""

EVERYTHING = frozenset(map(table_name, JOURNALED))
"""The tables of a change of which nobody knows what it touched."""


class Book(Verbs):
    """An opened book."""

    def __init__(self, path: Path, backups: Path, *, is_read_only: bool) -> None:
        """Hang the verbs on the book that is open already; use `open` instead."""
        self.path = path
        self.backups = backups
        self.is_read_only = is_read_only
        self._listeners: list[Listener] = []
        self._open_step: Step | None = None
        self._is_paused = False
        self.trouble = ""  # what keeps the daily backup from being made, in words

    # ── open and close ───────────────────────────────────────────────────────────────────────

    @classmethod
    def open(cls, path: Path, *, backups: Path, create: bool = False) -> Book:
        """Open the book at `path`; with `create`, make a new one where there is no file.

        Raises what is wrong with it: BookMissing, BookDamaged, BookForeign, BookNewer, BookBusy,
        BookFailed. A file that isn't a sound book is left untouched.
        """
        path = path.absolute()
        if create and not os.path.lexists(path):
            from connote.core.new_book import make_new_book  # needed once in a book’s life

            make_new_book(path)
        connection.look_before_opening(path)
        real = path.resolve()  # the journal lies beside the file itself, not beside a link to it
        is_read_only = not (os.access(real, os.W_OK) and os.access(real.parent, os.W_OK))
        connection.open_connection(path, read_only=is_read_only)
        try:
            with connection.told_in_words(path):
                _bring_up_to_date(backups, is_read_only=is_read_only)
        except BaseException:
            connection.close_connection()
            raise
        return cls(path, backups, is_read_only=is_read_only)

    def close(self) -> None:
        """Close the book; nothing is unsaved, so nothing is asked."""
        connection.close_connection()

    # ── steps ────────────────────────────────────────────────────────────────────────────────

    @contextlib.contextmanager
    def step(self, act: Act, words: str = "") -> Iterator[None]:
        """Open a step; inside another, join it. Raises what keeps it from being saved."""
        self._refuse_while_paused()
        if self._open_step is not None:
            yield
            return
        self._refuse_if_read_only()
        with connection.told_in_words(self.path):
            connection.open_if_closed()
            connection.refuse_if_moved()
            self._back_up_daily()
            try:
                with journal.step(act, words or act.value) as step:
                    self._open_step = step
                    yield
            finally:
                self._open_step = None
        if step.id is not None:
            self._announce(_change(act, step))

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """Let others run in the middle of a step: meanwhile they may read, but not write."""
        self._is_paused = True
        try:
            yield
        finally:
            self._is_paused = False

    def _refuse_while_paused(self) -> None:
        """Raise NotPermitted where somebody else's step is open: joining it, they could be lost."""
        if self._is_paused:
            raise errors.NotPermitted(
                tr(
                    "An import is running, or another long change: wait until it is done, or "
                    "cancel it. Nothing was changed."
                )
            )

    def _back_up_daily(self) -> None:
        """Make the day's backup; where that fails, say so, but don't keep the user from writing."""
        try:
            backup.make_daily_backup(self.backups)
        except errors.ConnoteError as error:
            self.trouble = tr("There is no backup of today: {error}").format(error=error)
        else:
            self.trouble = ""

    def undo(self) -> Change | None:
        """Take the last step back; None where there is nothing to undo."""
        return _finished(self.undoing())

    def redo(self) -> Change | None:
        """Do the last undone step again; None where there is nothing to redo."""
        return _finished(self.redoing())

    def undoing(self) -> Turning:
        """Do as `undo`, with pauses in which others may read; let go of, nothing is undone."""
        return self._turn(Act.UNDO, is_undone=False)

    def redoing(self) -> Turning:
        """Do as `redo`, with pauses in which others may read; let go of, nothing is redone."""
        return self._turn(Act.REDO, is_undone=True)

    @property
    def undo_words(self) -> str:
        """Name what undo would take back, or ""."""
        step = journal.last_step(is_undone=False)
        return step.words if step else ""

    @property
    def redo_words(self) -> str:
        """Name what redo would do again, or ""."""
        step = journal.last_step(is_undone=True)
        return step.words if step else ""

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; gives the function that takes it off again."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _turn(self, act: Act, *, is_undone: bool) -> Turning:
        self._refuse_if_read_only()
        self._refuse_while_paused()
        with connection.told_in_words(self.path):
            connection.open_if_closed()
            connection.refuse_if_moved()
            step = journal.last_step(is_undone=is_undone)
            if step is None:
                return None
            share = 0.0
            for share in journal.turn_back(step):
                with self.paused():
                    yield share
        change = _change(act, step)
        try:
            if share:  # it was long, and so was saving it
                with self.paused():
                    yield 1.0
        finally:
            self._announce(change)
        return change

    def _announce(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)

    def _refuse_if_read_only(self) -> None:
        if self.is_read_only:
            raise errors.BookReadOnly(
                tr(
                    "The book {path} can't be written: the file or its folder is read-only. "
                    "Nothing was changed."
                ).format(path=self.path)
            )

    # ── the file ─────────────────────────────────────────────────────────────────────────────

    def data_version(self) -> int:
        """Give a number that changes when another process wrote to the book."""
        return int(database.execute_sql("PRAGMA data_version").fetchone()[0])

    def file_place(self) -> FilePlace:
        """Tell whether the book's file is still where it was opened."""
        return connection.file_place()

    @contextlib.contextmanager
    def exchanged(self, words: str) -> Iterator[None]:
        """Close the file while another takes its place; then go on with that, and announce it."""
        self._refuse_while_paused()
        connection.close_connection()
        try:
            yield
        finally:
            connection.close_connection()
            connection.open_connection(self.path, read_only=self.is_read_only)
            with connection.told_in_words(self.path):
                _bring_up_to_date(self.backups, is_read_only=self.is_read_only)
        self._announce(Change(Act.OUTSIDE, words, EVERYTHING))

    def make_backup(self, reason: str) -> Path:
        """Back the book up beside the others."""
        return backup.make_backup(self.backups, reason)

    def copy_to(self, target: Path) -> None:
        """Write the whole book as one sound file; raises DiskFull or FileUnwritable."""
        backup.copy_book(target)

    def forget(self, contact_id: int) -> None:
        """Take a contact out for good: out of the book, its undo journal and every backup.

        Nothing before this can be undone. Raises NotFound.
        """
        from connote.core.store import forgetting  # needed a few times in a book’s life

        contact = self.contacts.get(contact_id)
        if contact.is_me:
            raise errors.NotPermitted(tr("This is you: the book needs its owner."))
        self._refuse_if_read_only()
        self._refuse_while_paused()
        with connection.told_in_words(self.path), connection.reopened_on_failure():
            uid = forgetting.uid_of(contact_id)
            forgetting.forget_here(uid)
            connection.close_connection()
            try:
                forgetting.forget_in_backups(self.backups, uid)
            finally:
                connection.open_connection(self.path)
                tables = frozenset({"contact", "request"})
                words = tr("Forget {name}").format(name=contact.full_name)
                self._announce(Change(Act.FORGET, words, tables))


def _finished(turning: Turning) -> Change | None:
    while True:
        try:
            next(turning)
        except StopIteration as end:
            change: Change | None = end.value
            return change


def _change(act: Act, step: Step) -> Change:
    return Change(act, step.words, frozenset(step.tables.split(",")), step.id)


def _bring_up_to_date(backups: Path, *, is_read_only: bool) -> None:
    """Look whether the open file is a book of ours, and migrate an older one after a backup."""
    migrations.refuse_newer()
    if migrations.version() < migrations.NEWEST:
        if is_read_only:
            raise errors.BookReadOnly(
                tr(
                    "This book is of an older version and can't be brought up to date: "
                    "the file or its folder is read-only."
                )
            )
        backup.make_backup(backups, "migration")
        migrations.migrate()
    migrations.refuse_incomplete()
