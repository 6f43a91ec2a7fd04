"""From every schema that was ever released to the present one, without losing a row.

Each migration is a frozen function that never touches the live models. They run in one transaction
with foreign keys off (a table rebuilt with them on deletes its children, silently), after which the
references are checked; the version number is written in the same transaction.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from connote.core import errors
from connote.core.speech import figure, tr
from connote.core.store import connection, journal, search
from connote.core.store.schema_1 import SCHEMA
from connote.core.store.schema_2 import CHANGES as CHANGES_2
from connote.core.store.schema_3 import CHANGES as CHANGES_3
from connote.core.store.tables import JOURNALED, Entry, Step, database, table_name


def _create(sql: str) -> None:
    for statement in sql.split(";\n"):
        if statement.strip():
            database.execute_sql(statement)


def _version_1() -> None:
    """Make the tables of the first release."""
    _create(SCHEMA)


def _version_2() -> None:
    """Keep what vCards bring besides, who is nobody's duplicate, mappings, and when we spoke."""
    _create(CHANGES_2)


def _version_3() -> None:
    """Keep follow-ups, moments, saved filters, who is archived and whom to stay in touch with."""
    _create(CHANGES_3)


MIGRATIONS: tuple[Callable[[], None], ...] = (_version_1, _version_2, _version_3)
"""Migration n (from 1) leads to schema version n."""

NEWEST = len(MIGRATIONS)


def version() -> int:
    """Read the schema version of the open book."""
    return int(database.execute_sql("PRAGMA user_version").fetchone()[0])


def refuse_newer() -> None:
    """Raise BookNewer where the open book was written by a newer Connote."""
    _refuse_version(version())


def refuse_newer_file(path: Path) -> None:
    """Raise BookNewer where the file at `path` was, by its own first bytes, without opening it."""
    try:
        with path.open("rb") as file:
            head = file.read(_VERSION_AT + 4)
    except OSError as error:
        raise errors.BookFailed(
            tr("{path} can't be read: {strerror}.").format(path=path, strerror=error.strerror)
        ) from error
    _refuse_version(int.from_bytes(head[_VERSION_AT:], "big"))


_VERSION_AT = 60


def _refuse_version(found: int) -> None:
    if not 0 <= found <= NEWEST:
        raise errors.BookNewer(
            tr(
                "This book was made by a newer Connote (its version is {found}, this program knows "
                "{newest}). It was left as it is; please install the newer Connote."
            ).format(found=found, newest=NEWEST)
        )


def refuse_incomplete() -> None:
    """Raise BookDamaged where a table of the present schema is missing from the open book."""
    there = {name for (name,) in database.execute_sql("SELECT name FROM sqlite_master")}
    wanted = {table_name(table) for table in (*JOURNALED, Step, Entry)}
    missing = sorted((wanted | {"journal_now", "contact_fts", "search_stale"}) - there)
    if missing:
        raise errors.BookDamaged(
            tr(
                "The book is damaged: {missing} is missing. It was left as it is. "
                "Restore a backup with: connote restore FILE"
            ).format(missing=", ".join(missing))
        )


def migrate() -> None:
    """Bring the open book to the newest schema; all of it or nothing."""
    database.execute_sql("PRAGMA foreign_keys = 0")
    try:
        with database.atomic("EXCLUSIVE"):
            journal.drop_triggers()
            search.drop_triggers()
            before = _row_counts()
            for number, migration in enumerate(MIGRATIONS, start=1):
                if number > version():
                    migration()
                    database.execute_sql(f"PRAGMA user_version = {number:d}")
            database.execute_sql(f"PRAGMA application_id = {connection.APPLICATION_ID:d}")
            journal.make_triggers()
            search.make_triggers()
            _check_references()
            _check_counts(before)
    finally:
        database.execute_sql("PRAGMA foreign_keys = 1")


def _row_counts() -> dict[str, int]:
    """Count the rows of every table."""
    return {
        name: int(database.execute_sql(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for name in database.get_tables()
    }


def _check_counts(before: dict[str, int]) -> None:
    """Raise where a table that is still there lost rows."""
    after = _row_counts()
    fewer = [name for name, number in before.items() if after.get(name, number) < number]
    if fewer:
        raise errors.BookDamaged(
            tr("Rows of {fewer} would have been lost; the book was left as it was.").format(
                fewer=", ".join(fewer)
            )
        )


def _check_references() -> None:
    broken = database.execute_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise errors.BookDamaged(
            tr(
                "{number} rows of the book point to rows that are missing; "
                "the book was left as it was."
            ).format(number=figure(len(broken)))
        )
