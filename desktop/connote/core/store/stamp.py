"""Whether the book has changed: a value that differs after every write, ours or another's."""

from __future__ import annotations

from connote.core.store.tables import database


def stamp() -> tuple[int, int, int] | None:
    """Give the state of the open book as a value to compare; None while it is closed.

    It takes microseconds: SQLite counts the rows that this connection wrote, and the commits of
    all others.
    """
    if database.is_closed():
        return None
    (others,) = database.execute_sql("PRAGMA data_version").fetchone()
    (ours,) = database.execute_sql("SELECT total_changes()").fetchone()
    return id(database.connection()), int(others), int(ours)
