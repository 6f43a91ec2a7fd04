"""Backups: whole copies of the book, made beside it and checked before they count.

A backup is written by SQLite's backup API to a temporary name, synced, renamed, and then opened and
checked; a copy of an open file by other means could lose everything. Its name tells when, why and
how full: `2026-11-23 094512 daily 812.connote`. Kept are 12 daily, 10 weekly and 9 monthly ones,
never fewer than 3, and always the fullest: an emptied book does not push a full one out.
"""

from __future__ import annotations

import contextlib
import datetime
import errno
import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from connote.core import clock, errors
from connote.core.paths import make_private_file, make_private_folder
from connote.core.speech import tr
from connote.core.store.connection import look_before_opening, told_in_words
from connote.core.store.tables import database

_NAME = re.compile(r"(\d{4}-\d{2}-\d{2}) (\d{6}) ([a-z]+) (\d+)\.connote")

_UNDER_WAY_SECONDS = 3600

DAILY, WEEKLY, MONTHLY, LEAST = 12, 10, 9, 3


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file: the day and time it was made, why, and the number of contacts in it."""

    path: Path
    day: str
    time: str
    reason: str
    contacts: int


def backups_in(folder: Path) -> list[Backup]:
    """List the backups in a folder, newest first."""
    found = []
    for path in folder.glob("*.connote") if folder.is_dir() else ():
        match = _NAME.fullmatch(path.name)
        if match:
            day, time, reason, contacts = match.groups()
            found.append(Backup(path, day, time, reason, int(contacts)))
    return sorted(found, key=lambda backup: (backup.day, backup.time), reverse=True)


def make_backup(folder: Path, reason: str) -> Path:
    """Back the open book up into `folder` and thin out the older ones.

    Raises DiskFull or FileUnwritable; the older backups stay as they are then.
    """
    try:
        make_private_folder(folder)
    except OSError as error:
        raise _in_words(folder, error) from error
    _remove_unfinished(folder)
    contacts = database.execute_sql("SELECT count(*) FROM contact WHERE NOT is_me").fetchone()[0]
    stamp = clock.now().replace("T", " ").replace(":", "")
    target = folder / f"{stamp} {reason} {contacts}.connote"
    copy_book(target)
    thin_out(folder)
    return target


def make_daily_backup(folder: Path) -> None:
    """Back the open book up if there is no backup of today and there is anything to lose."""
    today = clock.today().isoformat()
    if any(backup.day == today for backup in backups_in(folder)):
        return
    if database.execute_sql("SELECT EXISTS (SELECT 1 FROM contact)").fetchone()[0]:
        make_backup(folder, "daily")


def copy_book(target: Path) -> None:
    """Copy the open book, whole and checked, to `target`, replacing what is there.

    A link is followed, so that the copy lands where the link leads. Raises DiskFull or
    FileUnwritable, with `target` left as it was.
    """
    target = Path(os.path.realpath(target))
    unfinished = target.with_name(f".{target.name}.{os.urandom(4).hex()}.unfinished")
    try:
        _make_anew(unfinished)
        with told_in_words(target):
            copy = sqlite3.connect(unfinished)
            try:
                database.connection().backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")
            finally:
                copy.close()
        check_copy(unfinished)
        _sync(unfinished)
        unfinished.replace(target)
        _sync(target.parent)
    except OSError as error:
        raise _in_words(target, error) from error
    finally:
        for leftover in (unfinished, Path(f"{unfinished}-journal")):
            with contextlib.suppress(OSError):
                leftover.unlink()


def _in_words(target: Path, error: OSError) -> errors.WorldFailed:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return errors.DiskFull(
            tr("The disk is full: the copy {target} was not written, and nothing was lost.").format(
                target=target
            )
        )
    return errors.FileUnwritable(
        tr("The copy {target} can't be written: {strerror}.").format(
            target=target, strerror=error.strerror
        )
    )


def put_in_place(made: Path, path: Path) -> None:
    """Give a new file its name, but never that of a file that is there; OSError otherwise."""
    _sync(made)
    try:
        os.link(made, path)
    except FileExistsError:
        return  # somebody made the same book a moment ago: theirs is as good
    except OSError:
        made.rename(path)  # a file system without links
    _sync(path.parent)


def check_copy(path: Path) -> None:
    """Raise BookDamaged, BookForeign or BookMissing where the file at `path` is no sound book."""
    look_before_opening(path)
    with told_in_words(path):
        copy = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            verdict = copy.execute("PRAGMA quick_check").fetchone()[0]
        finally:
            copy.close()
    if verdict != "ok":
        raise errors.BookDamaged(
            tr("{path} is damaged: {verdict}.").format(path=path, verdict=verdict)
        )


def thin_out(folder: Path) -> None:
    """Delete the backups that the rule of the module's first lines doesn't keep."""
    present = backups_in(folder)
    kept = _kept(present)
    for backup in present:
        if backup.path not in kept:
            backup.path.unlink(missing_ok=True)


def _kept(newest_first: list[Backup]) -> set[Path]:
    """Choose what stays; backups of days to come tell of a wrong clock and take nobody's place."""
    today = clock.today().isoformat()
    kept = {backup.path for backup in newest_first[:LEAST]}
    past = [backup for backup in newest_first if backup.day <= today]
    kept |= {backup.path for backup in past[:LEAST]}
    kept |= _first_of_each(past, lambda day: day, DAILY)
    kept |= _first_of_each(past, _week, WEEKLY)
    kept |= _first_of_each(past, lambda day: day[:7], MONTHLY)
    if newest_first:
        kept.add(max(newest_first, key=lambda backup: backup.contacts).path)
    return kept | {backup.path for backup in past if backup.day == today}


def _week(day: str) -> str:
    year, week, _ = datetime.date.fromisoformat(day).isocalendar()
    return f"{year}-{week}"


def _first_of_each(
    newest_first: Iterable[Backup], span: Callable[[str], str], most: int
) -> set[Path]:
    spans: dict[str, Path] = {}
    for backup in newest_first:
        spans.setdefault(span(backup.day), backup.path)
    return set(list(spans.values())[:most])


def _remove_unfinished(folder: Path) -> None:
    """Sweep away what a killed backup left behind; one of this hour may still be under way."""
    for leftover in folder.glob(".*.unfinished*"):
        with contextlib.suppress(OSError):
            if time.time() - leftover.stat().st_mtime > _UNDER_WAY_SECONDS:
                leftover.unlink()


def _make_anew(path: Path) -> None:
    path.unlink(missing_ok=True)
    make_private_file(path)


def _sync(path: Path) -> None:
    if path.is_dir() and os.name == "nt":
        return  # Windows can't open a folder; its rename is durable by itself
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
