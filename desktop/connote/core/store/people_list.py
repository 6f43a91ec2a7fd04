"""The people list: pages of light lines, also of a search, at any size of the book.

A search lists, in this order: whose family name begins with what was typed, whose given name does,
and who has its words anywhere else. The first two are ranges of an index and take no time, so that
the first page of a short query, which may fit half the book, is there at once; full-text search is
asked only when the page is not full yet.

Archived people are not in the list. Whoever types one's whole name or address finds them all the
same, at the end.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from connote.core.store.connected import CONNECTED_ON
from connote.core.store.search import match_of
from connote.core.store.tables import database
from connote.core.store.words import word_of
from connote.core.things import Beside, ContactRow, RequestState

_LINE = f"""
SELECT c.id, c.first_name, c.last_name, coalesce(o.name, ''), c.position, {CONNECTED_ON},
  coalesce((SELECT e.address FROM email e WHERE e.contact_id = c.id ORDER BY e.rank LIMIT 1), ''),
  c.profile_url, c.place, c.last_spoke_on, c.is_archived
FROM contact c LEFT JOIN organization o ON o.id = c.organization_id
"""

_LISTED = "is_me = 0 AND is_archived = 0"
_EVERYBODY = f"FROM contact WHERE {_LISTED} ORDER BY sort_key, id"
_BY_FAMILY = (
    f"FROM contact WHERE {_LISTED} AND sort_key >= :low AND sort_key < :high ORDER BY sort_key, id"
)
_BY_GIVEN = (
    f"FROM contact WHERE {_LISTED} AND name_key >= :low AND name_key < :high "
    "AND NOT (sort_key >= :low AND sort_key < :high) ORDER BY name_key, id"
)
_BY_FAMILY_ARCHIVED = _BY_FAMILY.replace("is_archived = 0", "is_archived = 1")
_BY_ANY_GIVEN = "FROM contact WHERE name_key >= :low AND name_key < :high ORDER BY name_key, id"
_ELSEWHERE = (
    f"FROM contact {{walk}} WHERE {_LISTED} "
    "AND NOT (:low <> '' AND sort_key >= :low AND sort_key < :high) "
    "AND NOT (:low <> '' AND name_key >= :low AND name_key < :high) "
    "AND id IN (SELECT rowid FROM contact_fts WHERE contact_fts MATCH :match) "
    "ORDER BY sort_key, id"
)
_COUNT_ELSEWHERE = f"""
SELECT count(*) FROM contact_fts f CROSS JOIN contact c ON c.id = f.rowid
WHERE contact_fts MATCH :match AND {_LISTED}
  AND NOT (:low <> '' AND c.sort_key >= :low AND c.sort_key < :high)
  AND NOT (:low <> '' AND c.name_key >= :low AND c.name_key < :high)
"""
_ARCHIVED = (
    "FROM contact WHERE is_me = 0 AND is_archived = 1 AND (sort_key = :low OR name_key = :low "
    "OR id IN (SELECT contact_id FROM email WHERE key = :typed)) ORDER BY sort_key, id"
)
_TAGS = """
SELECT contact_id, name FROM tag
WHERE contact_id IN (SELECT value FROM json_each(:ids)) ORDER BY id
"""
_STATES = """
SELECT r.contact_id, coalesce((SELECT e.kind FROM event e WHERE e.request_id = r.id
  ORDER BY e.id DESC LIMIT 1), 'drafted')
FROM request r WHERE r.direction = 'outgoing'
  AND r.contact_id IN (SELECT value FROM json_each(:ids)) ORDER BY r.id
"""
_MANY = 2000
"""From so many hits on, walking the list and keeping the hits is faster than sorting the hits."""

Values = dict[str, Any]


def people(query: str, folded: str, offset: int, limit: int) -> list[ContactRow]:
    """Read lines of the list; `folded` is the query as names are folded."""
    values = _values(query, folded)
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


def ids_of_people(query: str, folded: str) -> list[int]:
    """Give the id of everybody whom the list shows, in its order."""
    values = _values(query, folded)
    return [one for segment in _segments(values) for one in _ids(f"SELECT id {segment}", values)]


def count_people(query: str, folded: str) -> int:
    """Count the people whom a query finds, or all."""
    values = _values(query, folded)
    if not values["match"]:
        return _number(f"SELECT count(*) {_EVERYBODY}", values)
    parts = [_BY_FAMILY, _BY_GIVEN, _ARCHIVED] if folded else []
    by_name = sum(_number(f"SELECT count(*) {part}", values) for part in parts)
    return by_name + _number(_COUNT_ELSEWHERE, values)


def count_with_archived() -> int:
    """Count everybody but the owner of the book."""
    listed, archived = (
        f"SELECT count(*) FROM contact WHERE is_me = 0 AND is_archived = {value}"
        for value in (0, 1)
    )  # each along its own index
    return _number(f"SELECT ({listed}) + ({archived})", {})


def ids_with_archived() -> list[int]:
    """Give the id of everybody but the owner of the book, by family name."""
    return _ids("SELECT id FROM contact WHERE is_me = 0 ORDER BY sort_key, id", {})


def place_of(contact_id: int) -> int | None:
    """Count who stands before somebody in the whole list; None for who is not in it."""
    values: Values = {"id": contact_id}
    if not _number(f"SELECT count(*) FROM contact WHERE id = :id AND {_LISTED}", values):
        return None
    before = (
        f"SELECT count(*) FROM contact WHERE {_LISTED} AND (sort_key, id) < "
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


def beside(ids: Sequence[int]) -> dict[int, Beside]:
    """Read the tags of these people, and how my last request to each of them stands."""
    values: Values = {"ids": json.dumps([int(one) for one in ids])}
    tags: dict[int, list[str]] = {one: [] for one in ids}
    for contact_id, name in database.connection().execute(_TAGS, values):
        tags[contact_id].append(name)
    states = dict(database.connection().execute(_STATES, values).fetchall())
    return {
        one: Beside(tuple(tags[one]), word_of(RequestState, states[one]) if one in states else None)
        for one in ids
    }


# ── a search among some people ───────────────────────────────────────────────────────────────


def named_so(folded: str, *, is_archived: bool) -> Iterator[int]:
    """Give whose family name begins so, then whose given name does, some of them again.

    Of given names also those are told who are in neither list: whoever asks knows whom to keep.
    """
    by_family = _BY_FAMILY_ARCHIVED if is_archived else _BY_FAMILY
    for segment in (by_family, _BY_ANY_GIVEN) if folded else ():
        rows = database.connection().execute(f"SELECT id {segment}", _values("", folded))
        yield from (row[0] for row in rows)


def with_words(query: str) -> set[int]:
    """Give who has these words anywhere; everybody for no words at all is nobody's wish."""
    match = match_of(query)
    found = "SELECT rowid FROM contact_fts WHERE contact_fts MATCH :match"
    return set(_ids(found, {"match": match})) if match else set()


def _values(query: str, folded: str) -> Values:
    return {
        "low": folded,
        "high": f"{folded}\U0010ffff",
        "match": match_of(query),
        "typed": query.strip().casefold(),
    }


def _segments(values: Values) -> Iterator[str]:
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
    if values["low"]:
        yield _ARCHIVED


def _ids(sql: str, values: Values) -> list[int]:
    return [row[0] for row in database.connection().execute(sql, values)]


def _number(sql: str, values: Values) -> int:
    return int(database.connection().execute(sql, values).fetchone()[0])
