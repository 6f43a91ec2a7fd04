"""The people list: pages of light lines, also of a search, at any size of the book.

A search lists, in this order: whose family name begins with what was typed, whose given name does,
and who has its words anywhere else. The first two are ranges of an index and take no time, so that
the first page of a short query, which may fit half the book, is there at once; full-text search is
asked only when the page is not full yet.

Each of these may be narrowed to those whom one import made or changed.
"""

from __future__ import annotations

from collections.abc import Iterable

from connote.core.store.search import match_of
from connote.core.store.tables import database
from connote.core.things import ContactRow

_LINE = """
SELECT c.id, c.first_name, c.last_name, coalesce(o.name, ''), c.position, c.connected_on,
  coalesce((SELECT e.address FROM email e WHERE e.contact_id = c.id ORDER BY e.rank LIMIT 1), ''),
  c.profile_url, c.place, c.last_spoke_on, c.is_archived
FROM contact c LEFT JOIN organization o ON o.id = c.organization_id
"""

_EVERYBODY = "FROM contact WHERE is_me = 0 {run} ORDER BY sort_key, id"
_BY_FAMILY = (
    "FROM contact WHERE is_me = 0 {run} AND sort_key >= :low AND sort_key < :high "
    "ORDER BY sort_key, id"
)
_BY_GIVEN = (
    "FROM contact WHERE is_me = 0 {run} AND name_key >= :low AND name_key < :high "
    "AND NOT (sort_key >= :low AND sort_key < :high) ORDER BY name_key, id"
)
_ELSEWHERE = (
    "FROM contact {walk} WHERE is_me = 0 {run} "
    "AND NOT (:low <> '' AND sort_key >= :low AND sort_key < :high) "
    "AND NOT (:low <> '' AND name_key >= :low AND name_key < :high) "
    "AND id IN (SELECT rowid FROM contact_fts WHERE contact_fts MATCH :match) "
    "ORDER BY sort_key, id"
)
_COUNT_ELSEWHERE = """
SELECT count(*) FROM contact_fts f CROSS JOIN contact c ON c.id = f.rowid
WHERE contact_fts MATCH :match AND c.is_me = 0 {run}
  AND NOT (:low <> '' AND c.sort_key >= :low AND c.sort_key < :high)
  AND NOT (:low <> '' AND c.name_key >= :low AND c.name_key < :high)
"""
_OF_RUN = "AND import_run_id = :run"
_OF_LARGE_RUN = "AND +import_run_id = :run"  # the plus keeps to the index by name: no sorting
_FAR_DOWN = "AND +id IN (SELECT id FROM contact WHERE import_run_id = :run)"
_COUNT_OF_RUN = """
SELECT (SELECT count(*) FROM contact WHERE import_run_id = :run)
     - (SELECT count(*) FROM contact WHERE import_run_id = :run AND is_me = 1
        AND id IN (SELECT contact_id FROM owner))
"""
_MANY = 2000
"""From so many hits on, walking the list and keeping the hits is faster than sorting the hits."""

Values = dict[str, str | int | None]


def people(
    query: str, folded: str, offset: int, limit: int, import_run: int | None = None
) -> list[ContactRow]:
    """Read lines of the list; `folded` is the query as names are folded."""
    values = _values(query, folded, import_run)
    ids: list[int] = []
    for segment in _segments(values, offset):
        if len(ids) == limit:
            break
        found = _ids(f"SELECT id {segment} LIMIT :limit OFFSET :offset", {
            **values, "limit": limit - len(ids), "offset": offset,
        })  # fmt: skip
        ids += found
        if not found and offset:
            offset -= _number(f"SELECT count(*) {segment}", values)
        else:
            offset = 0
    return people_by_id(ids)


def count_people(query: str, folded: str, import_run: int | None = None) -> int:
    """Count the people whom a query finds, or all."""
    values = _values(query, folded, import_run)
    run = _run(values)
    if not values["match"]:
        everybody = f"SELECT count(*) {_EVERYBODY.format(run=run)}"
        return _number(_COUNT_OF_RUN if run else everybody, values)
    parts = [_BY_FAMILY, _BY_GIVEN] if folded else []
    by_name = sum(_number(f"SELECT count(*) {part.format(run=run)}", values) for part in parts)
    return by_name + _number(_COUNT_ELSEWHERE.format(run=run), values)


def place_of(contact_id: int, import_run: int | None = None) -> int | None:
    """Count who stands before somebody in the whole list; None for who is not in it."""
    values: Values = {"id": contact_id, "run": import_run}
    run = _run(values, offset=_MANY + 1)
    there = f"SELECT count(*) FROM contact WHERE id = :id AND is_me = 0 {run}"
    if not _number(there, values):
        return None
    before = (
        f"SELECT count(*) FROM contact WHERE is_me = 0 {run} AND (sort_key, id) < "
        "(SELECT sort_key, id FROM contact WHERE id = :id)"
    )
    return _number(before, values)


def people_by_id(ids: Iterable[int]) -> list[ContactRow]:
    """Read the lines of these people, in this order; who is not there is left out."""
    wanted = [int(contact_id) for contact_id in ids]
    found: dict[int, ContactRow] = {}
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        marks = ",".join("?" * len(some))
        cursor = database.connection().execute(f"{_LINE} WHERE c.id IN ({marks})", some)
        found.update((row[0], ContactRow._make(row)) for row in cursor)
    return [found[contact_id] for contact_id in wanted if contact_id in found]


def _values(query: str, folded: str, import_run: int | None) -> Values:
    return {
        "low": folded,
        "high": f"{folded}\U0010ffff",
        "match": match_of(query),
        "run": import_run,
    }


def _run(values: Values, offset: int = 0) -> str:
    """Give the condition that narrows the list to an import, or ""."""
    if values["run"] is None:
        return ""
    some = f"SELECT count(*) FROM (SELECT 1 FROM contact WHERE true {_OF_RUN} LIMIT {_MANY})"
    if _number(some, values) < _MANY:
        return _OF_RUN
    return _FAR_DOWN if offset > _MANY else _OF_LARGE_RUN


def _segments(values: Values, offset: int) -> Iterable[str]:
    """Give the parts of the list, one after another."""
    run = _run(values, offset)
    if not values["match"]:
        yield _EVERYBODY.format(run=run)
        return
    if values["low"]:
        yield _BY_FAMILY.format(run=run)
        yield _BY_GIVEN.format(run=run)
    some = (
        "SELECT count(*) FROM (SELECT 1 FROM contact_fts WHERE contact_fts MATCH :match LIMIT {})"
    )
    is_many = _number(some.format(_MANY), values) == _MANY
    yield _ELSEWHERE.format(walk="INDEXED BY contact_sort_key" if is_many else "", run=run)


def _ids(sql: str, values: Values) -> list[int]:
    return [row[0] for row in database.connection().execute(sql, values)]


def _number(sql: str, values: Values) -> int:
    return int(database.connection().execute(sql, values).fetchone()[0])
