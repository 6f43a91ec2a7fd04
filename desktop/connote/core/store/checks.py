"""What can be wrong inside a book that opens, and how it is mended.

Each finding is a sentence for a person. Damage is what can't be mended in place; disorder is mended
by `mend`, in one step, after the caller made a backup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from connote.core import clock
from connote.core.speech import tr
from connote.core.store import journal, search
from connote.core.store.tables import JOURNALED, database, table_name
from connote.core.things import (
    Account,
    ChannelKind,
    Counting,
    Direction,
    GoalState,
    HistoryKind,
    LinkKind,
    RequestState,
    StintKind,
)

_OF_AN_INDEX = re.compile(r"(?:row \d+ missing from|wrong # of entries in) index (\w+)")

_WORDS = tuple(
    (table, column, ", ".join(f"'{word.value}'" for word in kind))
    for table, column, kind in (
        ("request", "direction", Direction),
        ("event", "kind", RequestState),
        ("history", "kind", HistoryKind),
        ("stint", "kind", StintKind),
        ("link", "kind", LinkKind),
        ("goal", "state", GoalState),
        ("channel", "kind", ChannelKind),
        ("channel", "counts", Counting),
        ("owner", "account", Account),
    )
)
"""Table, column, and the words it may hold."""

_STATELESS = "SELECT id FROM request WHERE id NOT IN (SELECT request_id FROM event)"

_UNSEARCHABLE = """
SELECT (SELECT count(*) FROM contact WHERE id NOT IN (SELECT rowid FROM contact_fts))
     + (SELECT count(*) FROM contact_fts WHERE rowid NOT IN (SELECT id FROM contact))
"""


def damage() -> list[str]:
    """Say what is broken in the file itself; nothing of this can be mended in place."""
    findings = [
        tr("The file is damaged: {line}.").format(line=line)
        for line in _integrity()
        if line != "ok" and not _OF_AN_INDEX.match(line)
    ]
    strange = [
        f"{table}.{column}"
        for table, column, known in _WORDS
        if _number(f'SELECT count(*) FROM "{table}" WHERE "{column}" NOT IN ({known})')
    ]
    if strange:
        findings.append(
            tr("There are words that Connote never writes, in {strange}.").format(
                strange=", ".join(strange)
            )
        )
    surplus = _surplus()
    if surplus:
        findings.append(
            tr(
                "{surplus} bytes that don't belong to it stand behind the end of the book; "
                "the book itself is sound. A backup that is restored is without them."
            ).format(surplus=surplus)
        )
    return findings


def disorder() -> list[str]:
    """Say what is inconsistent and can be mended."""
    stateless = f"SELECT count(*) FROM ({_STATELESS})"
    indexes = sorted({found[1] for line in _integrity() if (found := _OF_AN_INDEX.match(line))})
    counts = (
        (len(indexes), tr("The index is broken: {indexes}.").format(indexes=", ".join(indexes))),
        (len(_orphans()), tr("{} rows point to rows that are missing.")),
        (len(list(_broken_texts())), tr("{} texts are not written as text.")),
        (_number(_UNSEARCHABLE), tr("{} contacts can't be found by the search.")),
        (
            _number(stateless),
            tr("{} requests have lost their events."),
        ),
        (len(_foreign_parts()), tr("{} triggers or views are not Connote's own.")),
    )
    return [words.format(number) for number, words in counts if number]


def mend() -> None:
    """Mend what `disorder` finds, inside the step that is open.

    Indexes and search are written anew, rows without their owner go, references to nothing are
    emptied, a lost event is drafted again, and what is not Connote's own is taken out.
    """
    for kind, name in _foreign_parts():
        database.execute_sql(f'DROP {kind} "{name}"')
    journal.make_triggers()
    search.drop_triggers()
    search.make_triggers()
    if any(_OF_AN_INDEX.match(line) for line in _integrity()):
        database.execute_sql("REINDEX")
    _mend_texts()
    for table, row_id, column, goes_with_owner in _orphans():
        if goes_with_owner:
            database.execute_sql(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))
        else:
            database.execute_sql(f'UPDATE "{table}" SET "{column}" = NULL WHERE id = ?', (row_id,))
    database.execute_sql(
        "INSERT INTO event(request_id, kind, on_date, recorded_at, remarks) "
        "SELECT id, 'drafted', ?, ?, 'the events were lost' "
        f"FROM request WHERE id IN ({_STATELESS})",
        (clock.today().isoformat(), clock.now()),
    )
    search.rebuild()


def _integrity() -> list[str]:
    return [row[0] for row in database.execute_sql("PRAGMA integrity_check(100)")]


def _surplus() -> int:
    """Count the bytes behind the last page."""
    pages, size = (_number(f"PRAGMA {name}") for name in ("page_count", "page_size"))
    return Path(str(database.database)).stat().st_size - pages * size


def _orphans() -> list[tuple[str, int, str, bool]]:
    """List the rows that point to nothing: table, id, column, and whether the row goes with it."""
    found = []
    for table, row_id, _, number in database.execute_sql("PRAGMA foreign_key_check").fetchall():
        keys = database.execute_sql(f'PRAGMA foreign_key_list("{table}")').fetchall()
        key = next(key for key in keys if key[0] == number)
        found.append((table, row_id, key[3], key[6] == "CASCADE"))
    return found


def _broken_texts() -> Iterator[tuple[str, str, int, str]]:
    """Find what stands in a text column but is no text, or none in UTF-8; with what it can mean."""
    for table in (table_name(table) for table in JOURNALED):
        columns = database.execute_sql(f'PRAGMA table_info("{table}")').fetchall()
        for column in (row[1] for row in columns if row[2] == "TEXT"):
            cells = database.execute_sql(
                f'SELECT id, typeof("{column}"), CAST("{column}" AS BLOB) FROM "{table}"'
            )
            for row_id, kind, value in cells.fetchall():
                text = value.decode("utf-8", "replace")
                if kind != "text" or text.encode() != value:
                    yield table, column, row_id, text


def _mend_texts() -> None:
    for table, column, row_id, text in list(_broken_texts()):
        database.execute_sql(f'UPDATE "{table}" SET "{column}" = ? WHERE id = ?', (text, row_id))
    # What was no UTF-8 stands in the journal now, where undo could not read it.
    entries = database.execute_sql("SELECT id, CAST(sql AS BLOB) FROM entry").fetchall()
    for entry_id, sql in entries:
        text = sql.decode("utf-8", "replace")
        if text.encode() != sql:
            database.execute_sql("UPDATE entry SET sql = ? WHERE id = ?", (text, entry_id))


def _foreign_parts() -> list[tuple[str, str]]:
    """List the triggers and views that Connote didn't make, or not so."""
    own = {*journal.triggers(), *search.triggers()}
    parts = database.execute_sql(
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')"
    )
    return [(kind, name) for kind, name, sql in parts.fetchall() if sql not in own]


def _number(sql: str) -> int:
    return int(database.execute_sql(sql).fetchone()[0])
