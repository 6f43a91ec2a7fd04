"""The journal: a step is one transaction, one undo entry and one announced change.

Triggers note, for every row a step touches, the statement that restores it (quote() makes it
exact). Undo runs the statements of the last step backwards with the triggers on, which leaves the
statements of redo in their place; so undo and redo are one function. The technique is SQLite's
own (its page "Automatic Undo/Redo Using SQLite"), with the log kept in the book, so that it
survives a restart.

`journal_now` has one row: the step that is being written, and whether row triggers are muted while
a bulk insert notes its whole range of ids by one statement. A write while no step is open aborts.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from connote.core import clock
from connote.core.store import connection, search
from connote.core.store.tables import JOURNALED, Step, Table, database, table_name
from connote.core.things import Act

KEPT_STEPS = 200

GUARD = "a write outside a step"

_AT_ONCE = 200
"""So many rows one statement undoes, and so many statements are read at once."""


def make_triggers() -> None:
    """Make the triggers of every journaled table anew from its present columns."""
    drop_triggers()
    for sql in list(triggers()):
        database.execute_sql(sql)


def triggers() -> Iterator[str]:
    """Give the statements that make the triggers of every journaled table."""
    for table in JOURNALED:
        name = table_name(table)
        columns = [row[1] for row in database.execute_sql(f'PRAGMA table_info("{name}")')]
        yield from _triggers(name, columns)


def drop_triggers() -> None:
    """Take all journal triggers off, for a migration."""
    rows = database.execute_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal%'"
    ).fetchall()
    for (name,) in rows:
        database.execute_sql(f'DROP TRIGGER "{name}"')


def _triggers(table: str, columns: Sequence[str]) -> Iterator[str]:
    """Give the statements that make one table's triggers; names come from the schema alone."""
    noted = "(SELECT step_id FROM journal_now WHERE id = 1)"
    heard = "(SELECT is_muted FROM journal_now WHERE id = 1) = 0"
    named = ", ".join(f'"{column}"' for column in columns)
    values = "||','||".join(f'quote(OLD."{column}")' for column in columns)
    settings = "||','||".join(
        f'\'"{column}"=\'||quote(OLD."{column}")' for column in columns if column != "id"
    )
    differs = " OR ".join(f'OLD."{column}" IS NOT NEW."{column}"' for column in columns)
    note = f"SELECT RAISE(ABORT, '{GUARD}') WHERE {noted} IS NULL; "
    note += f"INSERT INTO entry(step_id, sql) VALUES ({noted}, "
    yield (
        f'CREATE TRIGGER "journal_{table}_insert" AFTER INSERT ON "{table}" WHEN {heard} BEGIN '
        f"{note}'DELETE FROM \"{table}\" WHERE id='||NEW.id); END"
    )
    yield (
        f'CREATE TRIGGER "journal_{table}_update" AFTER UPDATE ON "{table}" '
        f"WHEN {heard} AND ({differs}) BEGIN "
        f"{note}'UPDATE \"{table}\" SET '||{settings}||' WHERE id='||OLD.id); END"
    )
    yield (
        f'CREATE TRIGGER "journal_{table}_delete" AFTER DELETE ON "{table}" BEGIN '
        f"{note}'INSERT INTO \"{table}\"({named}) VALUES ('||{values}||')'); END"
    )


# ── a step ───────────────────────────────────────────────────────────────────────────────────


@contextlib.contextmanager
def step(act: Act, words: str, *, can_be_undone: bool = True) -> Iterator[Step]:
    """Write one step: whatever is written inside is saved together, or not at all.

    The step's `tables` names what it touched; a step that touched nothing leaves no trace, what
    could be redone stays so, and its id is None afterwards. A step that can't be undone empties
    the journal with it.
    """
    done: Any = Step(act=act.value, words=words, at=clock.now())
    with connection.reopened_on_failure(lambda: _unsave(done)), database.atomic("IMMEDIATE"):
        done.save(force_insert=True)
        _open(done.id)
        yield done
        done.tables = ",".join(sorted(_touched(done.id)))
        if done.tables:
            done.save()
            _drop_old_steps(done.id)
            Step.delete().where(Step.is_undone == True).execute()  # noqa: E712 - SQL, not Python
        else:
            done.delete_instance()
        _shut()
        if not done.tables:
            done.id = None
        elif not can_be_undone:
            Step.delete().execute()


def tables_touched() -> frozenset[str]:
    """Name the tables that the open step has written to so far."""
    (step_id,) = database.execute_sql("SELECT step_id FROM journal_now").fetchone()
    return frozenset(_touched(step_id))


def last_step(*, is_undone: bool) -> Step | None:
    """Find the step that undo (or, with `is_undone`, redo) would take."""
    order = Step.id.asc() if is_undone else Step.id.desc()
    found: Step | None = Step.select().where(Step.is_undone == is_undone).order_by(order).first()
    return found


def turn_back(turned: Step) -> Iterator[float]:
    """Undo a step, or redo one that was undone: run its statements, last first.

    Pauses every few milliseconds, inside the transaction, with how far it is (0 to almost 1); let
    go of, everything is as it was.
    """
    was_undone = turned.is_undone
    with (
        connection.reopened_on_failure(lambda: _unturn(turned.id, was_undone)),
        database.atomic("IMMEDIATE"),
    ):
        yield from _turn(turned)


_SECONDS = 0.006
"""So long statements are run without a pause."""

_FEW = 10
"""So few statements are run without one, however slow the machine is."""

_FIRST_AND_LAST = "SELECT min(id), max(id) FROM entry WHERE step_id = ?"
_LAST_BEFORE = "SELECT id, sql FROM entry WHERE step_id = ? AND id < ? ORDER BY id DESC LIMIT ?"
_TAKE_OUT = "DELETE FROM entry WHERE step_id = ? AND id BETWEEN ? AND ?"


def _turn(turned: Step) -> Iterator[float]:
    paused = time.monotonic()
    for share in _turn_in_pieces(turned):
        if time.monotonic() - paused > _SECONDS:
            yield share
            paused = time.monotonic()


def _turn_in_pieces(turned: Step) -> Iterator[float]:
    database.execute_sql("PRAGMA defer_foreign_keys = 1")
    first, last = database.execute_sql(_FIRST_AND_LAST, (turned.id,)).fetchone()
    _open(turned.id)
    number = last - first + 1
    for done in _run_backwards(turned.id, last):
        if number > _FEW:
            yield 0.8 * (last - done + 1) / number
    # not before: an id that is free would be given to what is noted meanwhile
    for start in range(first, last + 1, _AT_ONCE):
        database.execute_sql(_TAKE_OUT, (turned.id, start, min(start + _AT_ONCE - 1, last)))
        if number > _FEW:
            yield 0.8
    for share in search.refresh_in_slices():
        yield 0.8 + 0.2 * share
    turned.is_undone = not turned.is_undone
    turned.save()
    _shut()


def _run_backwards(step_id: int, last: int) -> Iterator[int]:
    """Run the statements of a step up to `last`; gives the id of each that was run."""
    cursor = database.connection().cursor()
    place = last + 1
    while some := cursor.execute(_LAST_BEFORE, (step_id, place, _AT_ONCE)).fetchall():
        for place, statement in some:
            cursor.execute(statement)
            yield place


# A commit can fail so late that its step is in the book all the same: where the disk refuses the
# last sync, after SQLite's own journal is gone. It is told as not saved, so it must not stay.


def _unsave(done: Step) -> None:
    """Take a step out that is in the book although its commit failed."""
    if done.id is not None and Step.get_or_none(Step.id == done.id) is not None:
        with database.atomic("IMMEDIATE"):
            _exhaust(_turn(done))
            done.delete_instance()


def _unturn(step_id: int, was_undone: bool) -> None:
    """Turn a step the other way again that was turned although the commit failed."""
    found = Step.get_or_none(Step.id == step_id)
    if found is not None and found.is_undone != was_undone:
        with database.atomic("IMMEDIATE"):
            _exhaust(_turn(found))


def _exhaust(turning: Iterator[float]) -> None:
    for _ in turning:
        pass


def insert_rows(table: type[Table], columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Insert many rows at once, noted by a statement for some hundreds; the first value is the id.

    The ids must be consecutive and new (see `next_id`).
    """
    if not rows:
        return
    name = table_name(table)
    first, last = rows[0][0], rows[-1][0]
    marks = ",".join("?" * len(columns))
    named = ",".join(f'"{column}"' for column in columns)
    database.execute_sql("UPDATE journal_now SET is_muted = 1")
    database.connection().executemany(
        f'INSERT INTO "{name}"({named}) VALUES ({marks})',
        rows,
    )
    database.execute_sql("UPDATE journal_now SET is_muted = 0")
    pieces = range(first, last + 1, _AT_ONCE)  # undo pauses between them
    database.connection().executemany(
        "INSERT INTO entry(step_id, sql) SELECT step_id, ? FROM journal_now",
        [
            (f'DELETE FROM "{name}" WHERE id BETWEEN {one} AND {min(one + _AT_ONCE - 1, last)}',)
            for one in pieces
        ],
    )
    search.mark_stale(name, first, last)


def flag_rows(table: type[Table], column: str, ids: Sequence[int], value: bool) -> None:
    """Set a column of yes or no in many rows that have the other value; noted by one statement.

    The search must not depend on the column: it isn't told.
    """
    if not ids:
        return
    name, listed = table_name(table), ",".join(f"{one:d}" for one in ids)
    setting = f'UPDATE "{name}" SET "{column}"={{}} WHERE id IN ({listed})'
    database.execute_sql("UPDATE journal_now SET is_muted = 1")
    database.execute_sql(setting.format(int(value)))
    database.execute_sql("UPDATE journal_now SET is_muted = 0")
    database.execute_sql(
        "INSERT INTO entry(step_id, sql) SELECT step_id, ? FROM journal_now",
        (setting.format(int(not value)),),
    )


def drop_indexes(table: type[Table], rows: int) -> list[str]:
    """Drop a table's indexes before up to `rows` rows are inserted; gives what makes them anew.

    It is three times as fast where the new rows are most of the table; where they can't be, nothing
    is done. Inside a step: if that fails, the indexes are as they were.
    """
    name = table_name(table)
    (present,) = database.execute_sql(f'SELECT count(*) FROM "{name}"').fetchone()
    made = database.execute_sql(
        "SELECT name, sql FROM sqlite_master "
        "WHERE type = 'index' AND tbl_name = ? AND sql LIKE 'CREATE INDEX%'",
        (name,),
    ).fetchall()
    dropped = made if rows - present > max(1000, present) else []
    for index, _ in dropped:
        database.execute_sql(f'DROP INDEX "{index}"')
    return [sql for _, sql in dropped]


def make_index(sql: str) -> None:
    """Make an index anew that `drop_indexes` dropped."""
    database.execute_sql(sql)


def next_id(table: type[Table]) -> int:
    """Give the first id that a bulk insert into `table` may use."""
    name = table_name(table)
    (top,) = database.execute_sql(f'SELECT max(id) FROM "{name}"').fetchone()
    return int(top or 0) + 1


def _open(step_id: int) -> None:
    database.execute_sql("UPDATE journal_now SET step_id = ?, is_muted = 0", (step_id,))


def _shut() -> None:
    search.refresh()
    database.execute_sql("UPDATE journal_now SET step_id = NULL")


def _touched(step_id: int) -> Iterable[str]:
    """Name the tables a step wrote to, read off its statements."""
    rows = database.execute_sql(
        "SELECT DISTINCT substr(sql, instr(sql, '\"') + 1, "
        "instr(substr(sql, instr(sql, '\"') + 1), '\"') - 1) FROM entry WHERE step_id = ?",
        (step_id,),
    )
    return [row[0] for row in rows]


def _drop_old_steps(newest: int) -> None:
    Step.delete().where(Step.id <= newest - KEPT_STEPS).execute()
