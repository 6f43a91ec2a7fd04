#!/usr/bin/env python3
"""A small contact importer that the crash harness is tried on, with variants it must catch.

Usage: crash_dummy.py KIND DB RUN COUNT [JOURNAL SYNC]

KIND  good       one transaction a record, ACK after its commit
      batch      one transaction for the whole import, ACKs after the commit
      early      BAD: ACK before the commit
      nojournal  BAD: journal_mode=OFF (a kill can leave a broken file)
      half       BAD: the batch is committed in two parts (half an import can stay)
      loud       BAD: lets the traceback out when saving fails
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Sequence

TABLES = """
CREATE TABLE IF NOT EXISTS contact (id INTEGER PRIMARY KEY, key TEXT UNIQUE, note TEXT);
CREATE TABLE IF NOT EXISTS email (
    id INTEGER PRIMARY KEY, contact INTEGER NOT NULL REFERENCES contact(id), value TEXT
);
CREATE INDEX IF NOT EXISTS email_value ON email(value);
"""


def acknowledge(key: str) -> None:
    """Promise that a record is saved."""
    print(f"ACK {key}", flush=True)


def put(connection: sqlite3.Connection, key: str) -> None:
    """Write one contact with its addresses."""
    contact = connection.execute(
        "INSERT INTO contact (key, note) VALUES (?, ?)", (key, key * 60)
    ).lastrowid
    for number in range(3):
        connection.execute(
            "INSERT INTO email (contact, value) VALUES (?, ?)",
            (contact, f"{key}.{number}@example.org"),
        )


def save_each(connection: sqlite3.Connection, keys: Sequence[str], *, is_early: bool) -> None:
    """Save record by record."""
    for key in keys:
        if is_early:
            acknowledge(key)
        connection.execute("BEGIN IMMEDIATE")
        put(connection, key)
        connection.execute("COMMIT")
        if not is_early:
            acknowledge(key)


def save_all(connection: sqlite3.Connection, keys: Sequence[str], *, parted_at: int) -> None:
    """Save everything at once, or in two parts."""
    connection.execute("BEGIN IMMEDIATE")
    for number, key in enumerate(keys):
        put(connection, key)
        if number == parted_at:
            connection.execute("COMMIT")
            connection.execute("BEGIN IMMEDIATE")
    connection.execute("COMMIT")
    for key in keys:
        acknowledge(key)


def save(kind: str, db: str, run: str, count: int, journal: str, sync: str) -> None:
    """Open the database and save `count` records in the way of `kind`."""
    connection = sqlite3.connect(db, timeout=10, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode={'OFF' if kind == 'nojournal' else journal}")
    connection.execute(f"PRAGMA synchronous={sync}")
    connection.execute("PRAGMA foreign_keys=ON")
    for statement in TABLES.split(";"):
        connection.execute(statement)
    keys = [f"r{run}.{number}" for number in range(count)]
    if kind in ("batch", "half"):
        save_all(connection, keys, parted_at=count // 2 if kind == "half" else -1)
    else:
        save_each(connection, keys, is_early=kind == "early")
    connection.close()


def main(kind: str, db: str, run: str, count: str, journal: str = "TRUNCATE",
         sync: str = "FULL") -> int:  # fmt: skip
    """Save, and tell a failure in one line; exit code 3 or 4 then."""
    os.umask(0o077)
    try:
        save(kind, db, run, int(count), journal, sync)
    except (sqlite3.Error, OSError) as error:
        if kind == "loud":
            raise
        print(f"could not save: {error}", file=sys.stderr)
        return 3 if isinstance(error, sqlite3.Error) else 4
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
