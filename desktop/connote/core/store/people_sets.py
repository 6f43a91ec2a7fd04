"""Whom a filter of the people list asks for: for each of its conditions a set of ids.

A condition is read by its index some thousand rows at a time, so that a window can breathe in
between; no statement stays open meanwhile, since the book may be written. The sets are put together
here and not in SQL: what a query of many conditions costs depends on what SQLite makes of it.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Generator, Iterator
from typing import Any, NamedTuple

from connote.core import clock
from connote.core.store import people_list
from connote.core.store.connected import CONNECTED_ON
from connote.core.store.tables import database
from connote.core.store.words import word_of
from connote.core.things import LAST_IMPORT, PeopleFilter, RequestState, Standing

AT_ONCE = 5000
"""So many rows are read between two breaths: some milliseconds."""

Breaths = Generator[None, None, set[int]]

_TAGGED = "SELECT id, contact_id FROM tag WHERE name = :what"
_AMONG = "(SELECT value FROM json_each(:what))"
_AT = f"SELECT id, id FROM contact WHERE organization_id IN {_AMONG}"
_ONCE_AT = f"SELECT id, contact_id FROM stint WHERE organization_id IN {_AMONG}"
_TOLD = "SELECT id, contact_id FROM history WHERE true"
_TOLD_OF = (
    "SELECT id, contact_id FROM history "
    f"WHERE (organization_id IN {_AMONG} OR place = :name COLLATE NOCASE)"
)
_IMPORTED = "SELECT id, id FROM contact WHERE import_run_id = :what"
_ASKED = """
SELECT r.id, r.contact_id,
  (SELECT e.kind FROM event e WHERE e.request_id = r.id ORDER BY e.id DESC LIMIT 1)
FROM request r WHERE r.direction = 'outgoing'
"""
_MY_ORGANIZATIONS = """
SELECT organization_id FROM stint WHERE contact_id IN (SELECT contact_id FROM owner)
UNION SELECT organization_id FROM contact
  WHERE id IN (SELECT contact_id FROM owner) AND organization_id IS NOT NULL
"""
_CALLED = """
SELECT id FROM organization WHERE key = :key
UNION SELECT organization_id FROM organization_alias WHERE key = :key
"""
_BEGINNING = """
SELECT id FROM organization WHERE key >= :key AND key < :key || char(0x10ffff)
UNION SELECT organization_id FROM organization_alias
  WHERE key >= :key AND key < :key || char(0x10ffff)
"""


class _Condition(NamedTuple):
    """A set that is being read, and whether the list keeps those in it or all others."""

    ids: Breaths
    keeps: bool = True


class Found(NamedTuple):
    """Who fits: those in `kept` (None: anybody) who are not in `dropped`."""

    kept: set[int] | None
    dropped: set[int]


def found_by(
    wanted: PeopleFilter, company_key: str, known_key: str
) -> Generator[None, None, Found]:
    """Find who fits to a filter; archived or not is left to the one who orders them.

    The keys are the names of its organizations as they are compared.
    """
    kept: set[int] | None = None
    dropped: set[int] = set()
    for condition in _conditions(wanted, company_key, known_key):
        ids = yield from condition.ids
        if not condition.keeps:
            dropped |= ids
        else:
            kept = ids if kept is None else kept & ids
    return Found(kept, dropped)


def _conditions(wanted: PeopleFilter, company: str, known: str) -> Iterator[_Condition]:
    """Give the conditions of a filter; nothing of them is read yet."""
    if wanted.words:
        yield _Condition(_at_once(people_list.with_words(wanted.words)))
    for tag in wanted.tags:
        yield _Condition(_walk(_TAGGED, tag))
    yield from _of_history(wanted, company, known)
    if wanted.import_run is not None:
        yield _Condition(_walk(_IMPORTED, import_run_of(wanted.import_run)))
    columns = _of_columns(wanted)
    if columns:
        yield _Condition(_scan(*columns))


def _of_history(wanted: PeopleFilter, company: str, known: str) -> Iterator[_Condition]:
    if wanted.company:
        yield _Condition(_was_at(_organizations(company)))
    if wanted.known_from:
        yield _Condition(_known_from(_organizations(known), wanted.known_from))
    if wanted.has_history is not None:
        yield _Condition(_with_history(), keeps=wanted.has_history)
    if wanted.asked is not None:
        never = wanted.asked is Standing.NEVER
        yield _Condition(_asked(None if never else wanted.asked), keeps=not never)


# ── one condition each ───────────────────────────────────────────────────────────────────────


def import_run_of(run: int) -> int | None:
    """Give the id of an import; for LAST_IMPORT that of the newest, if there is any."""
    if run != LAST_IMPORT:
        return run
    (newest,) = database.execute_sql("SELECT max(id) FROM import_run WHERE report <> ''").fetchone()
    return None if newest is None else int(newest)


def states(most: int = 2000) -> Generator[None, None, dict[int, RequestState]]:
    """Read where the last request to each person stands."""
    found: dict[int, RequestState] = {}
    for rows in _pages(_ASKED, "r.id", {}, most):
        for _, contact_id, kind in rows:
            found[contact_id] = word_of(RequestState, kind) if kind else RequestState.DRAFTED
        yield
    return found


def _asked(standing: Standing | None) -> Breaths:
    """Read to whom the last request stands so, or to whom there is one at all."""
    found = yield from states()
    return {
        one for one, state in found.items() if standing is None or state.value == standing.value
    }


def _was_at(organizations: list[int]) -> Breaths:
    among = json.dumps(organizations)
    now = yield from _walk(_AT, among)
    before = yield from _walk(_ONCE_AT, among)
    return now | before


def _known_from(organizations: list[int], name: str) -> Breaths:
    """Read with whom there is shared history at a place: entered, or found by my having been there.

    A place that is no organization, such as a conference, is found by its name.
    """
    told = yield from _walk(_TOLD_OF, json.dumps(organizations), name=name)
    mine = set(_my_organizations())
    told |= yield from _was_at([one for one in organizations if one in mine])
    return told


def _with_history() -> Breaths:
    told = yield from _walk(_TOLD, None)
    told |= yield from _was_at(_my_organizations())
    return told


def _my_organizations() -> list[int]:
    return [row[0] for row in database.execute_sql(_MY_ORGANIZATIONS)]


def _organizations(key: str) -> list[int]:
    """Find the organization of this name, or all whose name begins so where there is none."""
    for sql in (_CALLED, _BEGINNING) if key else ():
        found = [row[0] for row in _rows(sql, {"key": key})]
        if found:
            return found
    return []


def _of_columns(wanted: PeopleFilter) -> tuple[str, dict[str, Any]] | None:
    """Give what only a look at every contact tells, as one condition with its values."""
    asked: list[str] = []
    values: dict[str, Any] = {}
    if wanted.place:
        asked.append("place LIKE :place ESCAPE '\\'")
        values["place"] = f"%{_escaped(wanted.place)}%"
    if wanted.connected_days:
        asked.append(f"{CONNECTED_ON} >= :since")
        days = datetime.timedelta(days=wanted.connected_days)
        values["since"] = (clock.today() - days).isoformat()
    if wanted.do_not_contact is not None:
        asked.append("do_not_contact = :closed")
        values["closed"] = int(wanted.do_not_contact)
    return (" AND ".join(asked), values) if asked else None


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


# ── reading in breaths ───────────────────────────────────────────────────────────────────────


def _at_once(ids: set[int]) -> Breaths:
    yield
    return ids


def _walk(sql: str, what: object, **more: object) -> Breaths:
    """Read by an index: rows of a key and a contact's id, in the order of the key `id`."""
    found: set[int] = set()
    for rows in _pages(sql, "id", {"what": what, **more}, AT_ONCE):
        found.update(row[1] for row in rows)
        yield
    return found


def _scan(condition: str, values: dict[str, Any]) -> Breaths:
    """Read by looking at every contact, so many at a time."""
    found: set[int] = set()
    for first, last in spans_of_ids():
        sql = f"SELECT c.id FROM contact c WHERE c.id BETWEEN :first AND :last AND {condition}"
        found.update(row[0] for row in _rows(sql, {**values, "first": first, "last": last}))
        yield
    return found


def spans_of_ids() -> Iterator[tuple[int, int]]:
    """Part the ids of all contacts into spans that are read at once."""
    (top,) = database.execute_sql("SELECT max(id) FROM contact").fetchone()
    for first in range(1, (top or 0) + 1, AT_ONCE):
        yield first, first + AT_ONCE - 1


def _pages(sql: str, key: str, values: dict[str, Any], most: int) -> Iterator[list[Any]]:
    after = 0
    page = f"{sql} AND {key} > :after ORDER BY {key} LIMIT :most"
    while rows := _rows(page, {**values, "after": after, "most": most}):
        yield rows
        after = rows[-1][0]
        if len(rows) < most:
            return


def _rows(sql: str, values: dict[str, Any]) -> list[Any]:
    rows: list[Any] = database.connection().execute(sql, values).fetchall()
    return rows
