"""The people list: pages of light lines, also of a search, at any size of the book.

A search lists, in this order: whose family name begins with what was typed, whose given name does,
and who has its words anywhere else. The first two are ranges of an index and take no time, so that
the first page of a short query, which may fit half the book, is there at once; full-text search is
asked only when the page is not full yet.
"""

from __future__ import annotations

from collections.abc import Iterable

from connote.core.store.search import match_of
from connote.core.store.tables import database
from connote.core.things import ContactRow

_LINE = """
SELECT c.id, c.first_name, c.last_name, coalesce(o.name, ''), c.position, c.connected_on,
  coalesce((SELECT e.address FROM email e WHERE e.contact_id = c.id ORDER BY e.rank LIMIT 1), ''),
  c.profile_url
FROM contact c LEFT JOIN organization o ON o.id = c.organization_id
"""

_EVERYBODY = "FROM contact WHERE is_me = 0 ORDER BY sort_key, id"
_BY_FAMILY = (
    "FROM contact WHERE is_me = 0 AND sort_key >= :low AND sort_key < :high ORDER BY sort_key, id"
)
_BY_GIVEN = (
    "FROM contact WHERE is_me = 0 AND name_key >= :low AND name_key < :high "
    "AND NOT (sort_key >= :low AND sort_key < :high) ORDER BY name_key, id"
)
_ELSEWHERE = (
    "FROM contact {walk} WHERE is_me = 0 "
    "AND NOT (:low <> '' AND sort_key >= :low AND sort_key < :high) "
    "AND NOT (:low <> '' AND name_key >= :low AND name_key < :high) "
    "AND id IN (SELECT rowid FROM contact_fts WHERE contact_fts MATCH :match) "
    "ORDER BY sort_key, id"
)
_COUNT_ELSEWHERE = """
SELECT count(*) FROM contact_fts f CROSS JOIN contact c ON c.id = f.rowid
WHERE contact_fts MATCH :match AND c.is_me = 0
  AND NOT (:low <> '' AND c.sort_key >= :low AND c.sort_key < :high)
  AND NOT (:low <> '' AND c.name_key >= :low AND c.name_key < :high)
"""
_MANY = 2000
"""From so many hits on, walking the list and keeping the hits is faster than sorting the hits."""


def people(query: str, folded: str, offset: int, limit: int) -> list[ContactRow]:
    """Read lines of the list; `folded` is the query as names are folded."""
    values = {"low": folded, "high": f"{folded}\U0010ffff", "match": match_of(query)}
    ids: list[int] = []
    for segment in _segments(values):
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


def count_people(query: str, folded: str) -> int:
    """Count the people whom a query finds, or all."""
    values = {"low": folded, "high": f"{folded}\U0010ffff", "match": match_of(query)}
    if not values["match"]:
        return _number(f"SELECT count(*) {_EVERYBODY}", values)
    parts = [_BY_FAMILY, _BY_GIVEN] if folded else []
    by_name = sum(_number(f"SELECT count(*) {part}", values) for part in parts)
    return by_name + _number(_COUNT_ELSEWHERE, values)


def place_of(contact_id: int) -> int | None:
    """Count who stands before somebody in the whole list; None for who is not in it."""
    before = (
        "SELECT count(*) FROM contact c, contact me WHERE me.id = :id AND c.is_me = 0 "
        "AND (c.sort_key, c.id) < (me.sort_key, me.id)"
    )
    there = "SELECT count(*) FROM contact WHERE id = :id AND is_me = 0"
    connection = database.connection()
    if not connection.execute(there, {"id": contact_id}).fetchone()[0]:
        return None
    return int(connection.execute(before, {"id": contact_id}).fetchone()[0])


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


def _segments(values: dict[str, str]) -> Iterable[str]:
    """Give the parts of the list, one after another."""
    if not values["match"]:
        yield _EVERYBODY
        return
    if values["low"]:
        yield _BY_FAMILY
        yield _BY_GIVEN
    some = (
        "SELECT count(*) FROM (SELECT 1 FROM contact_fts WHERE contact_fts MATCH :match LIMIT {})"
    )
    is_many = _number(some.format(_MANY), values) == _MANY
    yield _ELSEWHERE.format(walk="INDEXED BY contact_sort_key" if is_many else "")


def _ids(sql: str, values: dict[str, object]) -> list[int]:
    return [row[0] for row in database.connection().execute(sql, values)]


def _number(sql: str, values: dict[str, str]) -> int:
    return int(database.connection().execute(sql, values).fetchone()[0])
