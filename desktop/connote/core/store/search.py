"""Full-text search over people: accent-insensitive, by prefix, never stale.

The folded name stands beside one with accents: FTS5 takes the accent off é, but not the bar off ł.

A step's triggers only note *whose* words changed; at the end of the step their documents are
written anew, all at once: one mechanism for a typed letter, an undo and an import of 30,000.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from connote.core.store.tables import database

_DOCUMENTS = """
SELECT c.id, c.first_name || ' ' || c.last_name || CASE c.name_key
    WHEN lower(c.first_name || ' ' || c.last_name) THEN '' ELSE ' ' || c.name_key END,
  coalesce(o.name, '') || coalesce((SELECT ' ' || group_concat(a.name, ' ')
    FROM organization_alias a WHERE a.organization_id = o.id), ''),
  c.position || ' ' || c.place,
  coalesce((SELECT group_concat(e.address, ' ') FROM email e WHERE e.contact_id = c.id), '')
    || ' ' || c.profile_key
    || coalesce((SELECT ' ' || group_concat(t.name, ' ') FROM tag t WHERE t.contact_id = c.id), '')
    || ' ' || c.remarks
FROM contact c LEFT JOIN organization o ON o.id = c.organization_id
"""

_WHOSE = {
    "contact": ("id", "id"),
    "email": ("contact_id", "contact_id"),
    "tag": ("contact_id", "contact_id"),
}

_COLUMNS = {
    "contact": "first_name, last_name, name_key, organization_id, position, place, profile_key, "
    "remarks"
}
"""What of a table stands in a document; archiving 5,000 people writes none anew."""


def make_triggers() -> None:
    """Make the triggers that note whose words changed."""
    for sql in triggers():
        database.execute_sql(sql)


def triggers() -> Iterator[str]:
    """Give the statements that make the triggers that note whose words changed."""
    for table, (column, _) in _WHOSE.items():
        changed = f"UPDATE OF {_COLUMNS[table]}" if table in _COLUMNS else "UPDATE"
        for name, moment, row in (
            ("insert", "INSERT", "NEW"), ("update", changed, "NEW"), ("delete", "DELETE", "OLD")
        ):  # fmt: skip
            yield (
                f"CREATE TRIGGER search_{table}_{name} AFTER {moment} ON {table} "
                "WHEN (SELECT is_muted FROM journal_now WHERE id = 1) = 0 BEGIN "
                f"INSERT OR IGNORE INTO search_stale(contact_id) VALUES ({row}.{column}); END"
            )
    for moment, row, whose in (
        ("UPDATE OF name ON organization", "NEW", "id"),
        ("INSERT ON organization_alias", "NEW", "organization_id"),
        ("DELETE ON organization_alias", "OLD", "organization_id"),
    ):
        name = moment.replace(" OF name", "").replace(" ON ", "_").lower()
        yield (
            f"CREATE TRIGGER search_{name} AFTER {moment} BEGIN "
            "INSERT OR IGNORE INTO search_stale(contact_id) "
            f"SELECT id FROM contact WHERE organization_id = {row}.{whose}; END"
        )


def drop_triggers() -> None:
    """Take the triggers off, for a migration."""
    rows = database.execute_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search%'"
    ).fetchall()
    for (name,) in rows:
        database.execute_sql(f'DROP TRIGGER "{name}"')


def mark_stale(table: str, first: int, last: int) -> None:
    """Note that the rows `first` to `last` of `table` were inserted in bulk."""
    if table in _WHOSE:
        column = _WHOSE[table][0]
        database.execute_sql(
            "INSERT OR IGNORE INTO search_stale(contact_id) "
            f"SELECT {column} FROM {table} WHERE id BETWEEN ? AND ?",
            (first, last),
        )


def refresh() -> None:
    """Write the documents of everybody whose words changed in this step."""
    _refresh(_ALL_STALE)


def refresh_in_slices() -> Iterator[float]:
    """Write them some at a time, so that little is left to do at the end of a long step.

    Pauses between them with how far it is, from 0 to 1.
    """
    (number,) = database.execute_sql("SELECT count(*) FROM search_stale").fetchone()
    for done in range(_AT_ONCE, number, _AT_ONCE):
        _refresh(_SOME_STALE)
        yield done / number


_AT_ONCE = 200
"""So many documents are written without a pause."""

_ALL_STALE = "SELECT contact_id FROM search_stale"
_SOME_STALE = f"{_ALL_STALE} ORDER BY contact_id LIMIT {_AT_ONCE}"


def _refresh(stale: str) -> None:
    """Write the documents of those whom a query names."""
    if not database.execute_sql("SELECT EXISTS (SELECT 1 FROM search_stale)").fetchone()[0]:
        return
    if database.execute_sql("SELECT EXISTS (SELECT 1 FROM contact_fts)").fetchone()[0]:
        database.execute_sql(f"DELETE FROM contact_fts WHERE rowid IN ({stale})")
    database.execute_sql(
        "INSERT INTO contact_fts(rowid, name, organization, position, other) "
        f"{_DOCUMENTS} WHERE c.id IN ({stale})"
    )
    database.execute_sql(f"DELETE FROM search_stale WHERE contact_id IN ({stale})")


def rebuild() -> None:
    """Write every document anew, for a repair."""
    database.execute_sql("DELETE FROM contact_fts")
    database.execute_sql(
        f"INSERT INTO contact_fts(rowid, name, organization, position, other) {_DOCUMENTS}"
    )


_WORD = re.compile(r"\w+")


def match_of(query: str) -> str:
    """Make the FTS5 expression for what was typed: every word as a prefix, "" for no words."""
    return " ".join(f'"{word}"*' for word in _words(query))


def _words(query: str) -> list[str]:
    """Split what was typed into words; composed, since a loose accent would split a word."""
    return _WORD.findall(unicodedata.normalize("NFC", query))


def people_with_names_like(text: str, most: int = 5) -> list[int]:
    """Find people in whose name a word begins as one of these does, for a slip of the keyboard."""
    starts = [word[:2] for word in _words(text) if len(word) > 1]
    if not starts:
        return []
    match = "name : (" + " OR ".join(f'"{start}"*' for start in starts) + ")"
    return _first_column(
        "SELECT rowid FROM contact_fts WHERE contact_fts MATCH ? ORDER BY rank, rowid LIMIT ?",
        (match, most),
    )


def people_with_words_in_name(text: str) -> list[int]:
    """Find the people in whose name each of these words stands whole."""
    words = _words(text)
    if not words:
        return []
    match = "name : (" + " AND ".join(f'"{word}"' for word in words) + ")"
    return _first_column(
        "SELECT rowid FROM contact_fts WHERE contact_fts MATCH ? ORDER BY rowid LIMIT 50", (match,)
    )


def _first_column(sql: str, values: tuple[object, ...]) -> list[int]:
    return [row[0] for row in database.execute_sql(sql, values)]
