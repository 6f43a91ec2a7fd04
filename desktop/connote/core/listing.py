"""The people list as it is wanted: narrowed, ordered, searched, and read a page at a time.

Everybody by name is asked of the book page by page, and costs nothing before. A list that is
narrowed or ordered otherwise is found once, in pieces that let a window breathe, and known by its
ids from then on: its pages, its length, anybody's place and "all of them" are then at hand.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence, Set
from itertools import islice
from typing import NamedTuple, Protocol

from connote.core.files.matching import name_key, organization_key
from connote.core.store import people_list
from connote.core.store.people_order import in_order
from connote.core.store.people_sets import found_by
from connote.core.store.search import match_of
from connote.core.things import ContactRow, PeopleFilter, PeopleOrder

_AT_ONCE = 20_000
_LONG = 3
"""Words of fewer letters are in half the documents; only names are searched for them at once."""


class FirstPage(NamedTuple):
    """The first lines of a search, and whether they are all."""

    rows: list[ContactRow]
    is_all: bool


class PeopleLines(Protocol):
    """The lines of a people list, for any search in it."""

    def first(self, query: str, limit: int) -> FirstPage:
        """Give the first lines, at once; some that fit less well may come with `count` only."""

    def page(self, query: str, offset: int, limit: int) -> list[ContactRow]:
        """Give some lines."""

    def search(self, query: str) -> Generator[None, None, None]:
        """Find the lines of a search in pieces, so that `count` and `ids` need not."""

    def count(self, query: str) -> int:
        """Count the lines."""

    def ids(self, query: str) -> Sequence[int]:
        """Give the ids of all lines."""

    def place(self, contact_id: int) -> int | None:
        """Tell at which line, from 0, somebody stands while nothing is searched."""


class Everybody:
    """Everybody by family name, asked of the book line by line."""

    def first(self, query: str, limit: int) -> FirstPage:
        """Give the first lines."""
        rows = self.page(query, 0, limit)
        return FirstPage(rows, len(rows) < limit)

    def page(self, query: str, offset: int, limit: int) -> list[ContactRow]:
        """Give some lines; whose name fits a search comes first."""
        return people_list.people(query, name_key(query), offset, limit)

    def search(self, query: str) -> Generator[None, None, None]:
        """Find nothing beforehand: the book counts fast enough."""
        yield from ()

    def count(self, query: str) -> int:
        """Count the lines."""
        return people_list.count_people(query, name_key(query))

    def ids(self, query: str) -> Sequence[int]:
        """Give the ids of all lines."""
        return people_list.ids_of_people(query, name_key(query))

    def place(self, contact_id: int) -> int | None:
        """Tell at which line somebody stands while nothing is searched."""
        return people_list.place_of(contact_id)


class Chosen:
    """Some people in some order; a search lists those among them whose name fits first."""

    def __init__(self, ids: Sequence[int], among: Set[int], *, archived: bool = False) -> None:
        """Keep the ids as they stand, and as a set; `archived` tells of which list they are."""
        self._ids = ids
        self._among = among
        self._is_archived = archived
        self._searched: tuple[str, Sequence[int]] = ("", ids)

    def first(self, query: str, limit: int) -> FirstPage:
        """Give the first lines; who fits by other short words than names comes with `count`."""
        if not match_of(query) or self._searched[0] == query:
            ids = self.ids(query)
            return FirstPage(people_list.people_by_id(ids[:limit]), len(ids) <= limit)
        found = list(islice(self._named(query), limit + 1))
        is_long = any(len(word) >= _LONG for word in query.split())
        if is_long and len(found) <= limit:
            found += islice(self._elsewhere(query, found), limit + 1 - len(found))
        rows = people_list.people_by_id(found[:limit])
        return FirstPage(rows, is_all=is_long and len(found) <= limit)

    def page(self, query: str, offset: int, limit: int) -> list[ContactRow]:
        """Give some lines."""
        return people_list.people_by_id(self.ids(query)[offset : offset + limit])

    def count(self, query: str) -> int:
        """Count the lines."""
        return len(self.ids(query))

    def ids(self, query: str) -> Sequence[int]:
        """Give the ids of all lines; those of the last search are kept."""
        if not match_of(query):
            return self._ids
        for _ in self.search(query):
            pass
        return self._searched[1]

    def search(self, query: str) -> Generator[None, None, None]:
        """Find the lines of a search, in pieces."""
        if not match_of(query) or self._searched[0] == query:
            return
        named = list(self._named(query))
        yield
        others = people_list.with_words(query)
        yield
        others.difference_update(named)
        found = named
        for start in range(0, len(self._ids), _AT_ONCE):
            found += [one for one in self._ids[start : start + _AT_ONCE] if one in others]
            yield
        self._searched = (query, found)

    def place(self, contact_id: int) -> int | None:
        """Tell at which line somebody stands while nothing is searched."""
        return self._ids.index(contact_id) if contact_id in self._among else None

    def _named(self, query: str) -> Iterator[int]:
        """Give once each those among them whose name begins so."""
        given: set[int] = set()
        for one in people_list.named_so(name_key(query), is_archived=self._is_archived):
            if one in self._among and one not in given:
                given.add(one)
                yield one

    def _elsewhere(self, query: str, named: Sequence[int]) -> Iterator[int]:
        """Give who has the words anywhere and is not among those whose name begins so."""
        found = people_list.with_words(query).difference(named)
        return (one for one in self._ids if one in found)


def lines(
    wanted: PeopleFilter, order: PeopleOrder = PeopleOrder.NAME, *, falling: bool = False
) -> Generator[None, None, PeopleLines]:
    """Find the lines of a list, pausing so that a window can breathe; returns them."""
    if not wanted.narrows and order is PeopleOrder.NAME and not falling:
        return Everybody()
    companies = (organization_key(wanted.company), organization_key(wanted.known_from))
    found = yield from found_by(wanted, *companies)
    ids = yield from in_order(
        found, archived=wanted.archived, order=order, falling=falling, fold=name_key
    )
    yield
    among = frozenset(ids)  # some milliseconds of its own for a whole book
    yield
    return Chosen(ids, among, archived=wanted.archived)


def at_once(finding: Generator[None, None, PeopleLines]) -> PeopleLines:
    """Find the lines without a pause, where nobody waits."""
    steps: Iterator[None] = finding
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: PeopleLines = end.value
            return found
