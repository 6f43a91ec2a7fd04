"""A query that peewee writes once and that is then asked again and again with other values.

    _TAGS = Prepared(lambda who: Tag.select(Tag.name).where(Tag.contact == who))
    names = _TAGS.rows(contact_id)

Writing the SQL of a query takes ten times as long as SQLite needs to answer it: what is read for
every person that an arrow key passes is written once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

import peewee

from connote.core.store.tables import database


class Prepared:
    """Holds the SQL that `build` gives; each of its arguments stands for a value of `rows`."""

    def __init__(self, build: Callable[..., Any]) -> None:
        """Note how the query is built; that is done when it is first asked."""
        self._build = build

    @cached_property
    def _written(self) -> tuple[str, list[Any], dict[int, int]]:
        """Write the query; gives the SQL, its values, and which of them are told later."""
        count = self._build.__code__.co_argcount
        places = [_Place() for _ in range(count)]
        query = self._build(*(peewee.SQL("?", (place,)) for place in places))
        sql, values = query.sql()
        told = {
            at: places.index(value) for at, value in enumerate(values) if isinstance(value, _Place)
        }
        return sql, list(values), told

    def rows(self, *told: Any) -> list[Any]:
        """Ask for these values; ids are told by `ids_told`."""
        sql, values, places = self._written
        asked = list(values)
        for at, which in places.items():
            asked[at] = told[which]
        rows: list[Any] = database.execute_sql(sql, asked).fetchall()
        return rows


class _Place:
    """Stands for a value while the query is written."""


def ids_told(wanted: Iterable[int]) -> str:
    """Write ids as one value, for a query that uses `one_of`."""
    return json.dumps(list(wanted))


def one_of(column: Any, told: Any) -> Any:
    """Match a column with the ids that are told later, however many they are."""
    values = (peewee.SQL("(SELECT value FROM json_each("), told, peewee.SQL("))"))
    return peewee.Expression(column, "IN", peewee.NodeList(values, glue=""))
