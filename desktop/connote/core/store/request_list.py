"""The requests as lists need them: what one is ordered or found by, some thousand at a time.

A request's state is its last event, and that of 20,000 takes SQLite longer than a window may wait:
so everything is read by spans of ids, and whoever reads may breathe in between.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from connote.core.store.tables import database

Rows = list[tuple[Any, ...]]
History = list[tuple[str, str]]
"""The events of a request, kind and day, as they were recorded."""

_LAST = """
SELECT request_id, kind, on_date, max(id) FROM event
WHERE request_id BETWEEN :first AND :last GROUP BY request_id
"""
_EVENTS = """
SELECT request_id, kind, on_date FROM event
WHERE request_id BETWEEN :first AND :last ORDER BY id
"""
_FACTS = ("r.id", "r.goal_id", "r.channel_id", "r.template_version_id")
WORDS = ("c.first_name", "c.last_name", "c.position", "o.name", "r.note")
"""The columns in which words are looked for; goals, channels and templates are few."""

_PERSON = """
JOIN contact c ON c.id = r.contact_id LEFT JOIN organization o ON o.id = c.organization_id
"""
_ALIKE = {
    "direction": "r.direction",
    "goal_id": "r.goal_id",
    "channel_id": "r.channel_id",
    "template_id": "(SELECT template_id FROM template_version v WHERE v.id = "
    "r.template_version_id)",
}


def spans(at_once: int) -> Iterator[tuple[int, int]]:
    """Part the ids of all requests into spans, the newest first."""
    (top,) = database.execute_sql("SELECT max(id) FROM request").fetchone()
    for last in range(top or 0, 0, -at_once):
        yield max(1, last - at_once + 1), last


def facts(
    first: int, last: int, columns: tuple[str, ...], wanted: Mapping[str, object]
) -> Iterator[tuple[Any, ...]]:
    """Read the ids of a request, its goal, channel and version, then `columns`; newest first.

    `wanted` holds a value for each of `direction`, `goal_id`, … that must be equal.
    """
    asked = [f"AND {_ALIKE[name]} = :{name}" for name in wanted]
    person = _PERSON if any(column[:2] in ("c.", "o.") for column in columns) else ""
    sql = (
        f"SELECT {', '.join((*_FACTS, *columns))} FROM request r {person} "
        f"WHERE r.id BETWEEN :first AND :last {' '.join(asked)} ORDER BY r.id DESC"
    )
    values = {"first": first, "last": last, **wanted}
    return iter(database.connection().execute(sql, values).fetchall())


def last_events(first: int, last: int) -> dict[int, tuple[str, str]]:
    """Read kind and day of the last event of each request of a span."""
    rows = _rows(_LAST, {"first": first, "last": last})
    return {row[0]: (row[1], row[2]) for row in rows}


def histories(first: int, last: int) -> dict[int, History]:
    """Read all events of the requests of a span."""
    found: dict[int, History] = {}
    for request_id, kind, on in _rows(_EVENTS, {"first": first, "last": last}):
        found.setdefault(request_id, []).append((kind, on))
    return found


def number_of(direction: str) -> int:
    """Count the requests that went one way."""
    told = {"direction": direction}
    ((number,),) = _rows("SELECT count(*) FROM request WHERE direction = :direction", told)
    return int(number)


def number_at(direction: str, kind: str) -> int:
    """Count the requests that went one way and whose last event is of a kind."""
    sql = """
    SELECT count(*) FROM request r WHERE r.direction = :direction AND :kind =
      (SELECT e.kind FROM event e WHERE e.request_id = r.id ORDER BY e.id DESC LIMIT 1)
    """
    ((number,),) = _rows(sql, {"direction": direction, "kind": kind})
    return int(number)


def versions() -> dict[int, tuple[int, int]]:
    """Read of which template a wording is, and its number."""
    rows = _rows("SELECT id, template_id, number FROM template_version", {})
    return {row[0]: (row[1], row[2]) for row in rows}


def names(table: str, column: str) -> dict[int, str]:
    """Read the names of goals, channels or templates."""
    return dict(_rows(f"SELECT id, {column} FROM {table}", {}))


def _rows(sql: str, values: Mapping[str, object]) -> Rows:
    rows: Rows = database.connection().execute(sql, values).fetchall()
    return rows
