"""People read whole, many at once: a query for each of the tables they lie in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from connote.core.store.connected import CONNECTED_ON
from connote.core.store.tables import database
from connote.core.things import Contact

_AT_ONCE = 500
_PEOPLE = f"""
SELECT c.id, c.first_name, c.last_name, coalesce(o.name, ''), c.organization_id, c.position,
  c.place, c.profile_url, c.remarks, c.do_not_contact, {CONNECTED_ON}, c.is_me, c.uid,
  c.last_spoke_on, c.is_archived, c.keep_in_touch_days
FROM contact c LEFT JOIN organization o ON o.id = c.organization_id WHERE c.id IN ({{}})
"""
_EMAILS = "SELECT contact_id, address FROM email WHERE contact_id IN ({}) ORDER BY id"
_PHONES = "SELECT contact_id, number FROM phone WHERE contact_id IN ({}) ORDER BY id"
_TAGS = "SELECT contact_id, name FROM tag WHERE contact_id IN ({}) ORDER BY id"


def whole_people(ids: Iterable[int]) -> list[Contact]:
    """Read these people whole, in this order; who is not there is left out."""
    wanted = [int(contact_id) for contact_id in ids]
    found: dict[int, Contact] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        found.update(_some(wanted[start : start + _AT_ONCE]))
    return [found[contact_id] for contact_id in wanted if contact_id in found]


def _some(ids: list[int]) -> dict[int, Contact]:
    emails, phones, tags = (_lists(sql, ids) for sql in (_EMAILS, _PHONES, _TAGS))
    return {
        row[0]: Contact(
            id=row[0],
            first_name=row[1],
            last_name=row[2],
            organization=row[3],
            organization_id=row[4],
            position=row[5],
            place=row[6],
            emails=tuple(emails[row[0]]),
            phones=tuple(phones[row[0]]),
            profile_url=row[7],
            tags=tuple(tags[row[0]]),
            remarks=row[8],
            do_not_contact=bool(row[9]),
            connected_on=row[10],
            is_me=bool(row[11]),
            uid=row[12],
            last_spoke_on=row[13],
            is_archived=bool(row[14]),
            keep_in_touch_days=row[15],
        )
        for row in _rows(_PEOPLE, ids)
    }


def _lists(sql: str, ids: list[int]) -> dict[int, list[str]]:
    """Read what people have several of, as it was entered."""
    found: dict[int, list[str]] = defaultdict(list)
    for contact_id, value in _rows(sql, ids):
        found[contact_id].append(value)
    return found


def _rows(sql: str, ids: list[int]) -> Iterable[tuple[Any, ...]]:
    marks = ",".join("?" * len(ids))
    rows: Iterable[tuple[Any, ...]] = database.connection().execute(sql.format(marks), ids)
    return rows
