"""The people list in an order: by name along an index, by anything else sorted in pieces.

No index stands behind the other columns: every one would make every import slower, for a click on a
header now and then. What they are sorted by is read some thousand people at a time instead, sorted
piece by piece and merged, so that 100,000 people are in order after a moment without a halt.
"""

from __future__ import annotations

import heapq
import json
from collections.abc import Callable, Generator, Iterable
from functools import cache
from itertools import islice
from typing import Any

from connote.core.store.connected import CONNECTED_ON
from connote.core.store.people_sets import AT_ONCE, Found, spans_of_ids, states
from connote.core.store.tables import database
from connote.core.things import PeopleOrder, RequestState

Ids = list[int]
Breaths = Generator[None, None, Ids]

_FEW = 2000
"""So many people are put in order at once, in a millisecond or two."""

_WALK = """
SELECT id, sort_key FROM contact WHERE is_me = 0 AND is_archived = {archived}
  AND (sort_key, id) > (:key, :id) ORDER BY sort_key, id LIMIT :most
"""
_OF_FEW = """
SELECT id FROM contact WHERE id IN (SELECT value FROM json_each(:ids))
  AND is_me = 0 AND is_archived = :archived ORDER BY sort_key, id
"""
_CONTACT = "SELECT c.id, {} FROM contact c WHERE c.id BETWEEN :first AND :last"
_KEYS: dict[PeopleOrder, str] = {
    PeopleOrder.ORGANIZATION: "SELECT c.id, o.key FROM contact c "
    "JOIN organization o ON o.id = c.organization_id WHERE c.id BETWEEN :first AND :last",
    PeopleOrder.POSITION: _CONTACT.format("position"),
    PeopleOrder.PLACE: _CONTACT.format("place"),
    PeopleOrder.CONNECTED: _CONTACT.format(CONNECTED_ON),
    PeopleOrder.SPOKE: _CONTACT.format("last_spoke_on"),
    PeopleOrder.TAGS: "SELECT contact_id, group_concat(name, ', ') FROM "
    "(SELECT contact_id, name FROM tag WHERE contact_id BETWEEN :first AND :last "
    "ORDER BY contact_id, id) GROUP BY contact_id",
    PeopleOrder.EMAIL: "SELECT contact_id, key FROM email "
    "WHERE contact_id BETWEEN :first AND :last ORDER BY rank DESC, id DESC",
}
_FOLDED = {PeopleOrder.POSITION, PeopleOrder.PLACE, PeopleOrder.TAGS}
_STATES = list(RequestState)


def in_order(
    found: Found, *, archived: bool, order: PeopleOrder, falling: bool, fold: Callable[[str], str]
) -> Breaths:
    """Give the ids of those who were found, as the list shows them; `fold` compares words."""
    ids = yield from _by_name(found, archived=archived)
    if order is PeopleOrder.NAME:
        return ids[::-1] if falling else ids
    yield
    keys = yield from _keys(order, set(ids), fold if order in _FOLDED else str)
    yield
    return (yield from _sorted(ids, keys, falling=falling))


def _by_name(found: Found, *, archived: bool) -> Breaths:
    if found.kept is not None and len(found.kept) <= _FEW:
        few = json.dumps(list(found.kept - found.dropped))
        rows = database.connection().execute(_OF_FEW, {"ids": few, "archived": int(archived)})
        return [row[0] for row in rows]
    sql = _WALK.format(archived=int(archived))  # named, or the index of that list is not used
    after: dict[str, Any] = {"key": "", "id": 0, "most": AT_ONCE}
    ids: Ids = []
    while rows := database.connection().execute(sql, after).fetchall():
        ids += _kept((row[0] for row in rows), found)
        after |= {"id": rows[-1][0], "key": rows[-1][1]}
        yield
    return ids


def _kept(ids: Iterable[int], found: Found) -> Ids:
    kept, dropped = found
    if kept is None:
        return [one for one in ids if one not in dropped]
    return [one for one in ids if one in kept and one not in dropped]


def _keys(
    order: PeopleOrder, wanted: set[int], fold: Callable[[str], str]
) -> Generator[None, None, dict[int, Any]]:
    """Read by what these people are ordered; who has nothing of the kind is left out."""
    if order is PeopleOrder.STATE:
        known = yield from states()
        return {one: _STATES.index(state) for one, state in known.items()}
    folded = cache(fold)
    keys: dict[int, Any] = {}
    for first, last in spans_of_ids():
        rows = database.connection().execute(_KEYS[order], {"first": first, "last": last})
        keys.update((one, folded(key)) for one, key in rows.fetchall() if key and one in wanted)
        yield
    return keys


def _sorted(ids: Ids, keys: dict[int, Any], *, falling: bool) -> Breaths:
    """Sort by the keys, equals as they stand; who has none comes last, whichever way it goes."""
    pieces: list[Ids] = []
    lacking: Ids = []
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        told = [one for one in some if one in keys]
        pieces.append(sorted(told, key=keys.__getitem__, reverse=falling))
        lacking += [one for one in some if one not in keys]
        yield
    merged = heapq.merge(*pieces, key=keys.__getitem__, reverse=falling)
    done: Ids = []
    while some := list(islice(merged, AT_ONCE)):
        done += some
        yield
    return done + lacking
