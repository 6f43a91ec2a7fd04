"""Finding by name: people, goals, templates and organizations, the best first.

What one types fits a name by its words' beginnings. A name that *is* it comes before one that
begins with it, that before one whose words begin so in this order, then in any; people whom the
search finds by something else come last.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple

from connote.core.contacts import Contacts
from connote.core.files.matching import name_key
from connote.core.store.tables import Goal, Organization, Template

ELSEWHERE = 5
"""The rank of somebody who was found by company, tag or address rather than by name."""


class Kind(Enum):
    """What was found; of equals, the earlier kind comes first."""

    PERSON = 0
    GOAL = 1
    TEMPLATE = 2
    ORGANIZATION = 3


class Found(NamedTuple):
    """Something that was found: what it is, its id and name, a word about it, and its rank."""

    kind: Kind
    id: int
    name: str
    about: str
    rank: int


class Finding:
    """The verb that finds whatever has a name."""

    def __init__(self, contacts: Contacts) -> None:
        """Find people by the search of `contacts`."""
        self._contacts = contacts

    def find(self, query: str, *, people: int = 6, others: int = 4) -> list[Found]:
        """Find so many people and so many of each other kind, best first; nothing for no words."""
        if not name_key(query):
            return []
        found = [
            *self._people(query, people),
            *_ranked(Kind.GOAL, query, _goals(), others),
            *_ranked(Kind.TEMPLATE, query, _templates(), others),
            *_ranked(Kind.ORGANIZATION, query, _organizations(query, others), others),
        ]
        return sorted(found, key=lambda one: (one.rank, one.kind.value))

    def _people(self, query: str, most: int) -> list[Found]:
        return [
            Found(
                Kind.PERSON,
                row.id,
                row.full_name or row.email or row.profile_url,
                " · ".join(part for part in (row.position, row.organization) if part),
                min(
                    ELSEWHERE if rank is None else rank
                    for rank in (
                        rank_of(query, row.full_name),
                        rank_of(query, f"{row.last_name} {row.first_name}"),
                    )
                ),
            )
            for row in self._contacts.page(query, limit=most)
        ]


def rank_of(query: str, name: str) -> int | None:
    """Say how well a name fits what was typed, 0 best; None where it doesn't.

    Empty words fit everything.
    """
    typed, folded = name_key(query), name_key(name)
    if typed == folded:
        return 0
    if folded.startswith(typed):
        return 1
    wanted, words = typed.split(), folded.replace("-", " ").replace("/", " ").split()
    if _begin_in_order(wanted, words):
        return 2
    if all(any(word.startswith(one) for word in words) for one in wanted):
        return 3
    return 4 if len(typed) > 2 and typed in folded else None


def _begin_in_order(wanted: Sequence[str], words: Sequence[str]) -> bool:
    rest = iter(words)
    return all(any(word.startswith(one) for word in rest) for one in wanted)


def _ranked(kind: Kind, query: str, rows: Iterable[tuple[int, str, str]], most: int) -> list[Found]:
    found = [
        Found(kind, number, name, about, rank)
        for number, name, about in rows
        if (rank := rank_of(query, name)) is not None
    ]
    return sorted(found, key=lambda one: (one.rank, len(one.name)))[:most]


def _goals() -> Iterable[tuple[int, str, str]]:
    target = Organization.name
    query = Goal.select(Goal.id, Goal.title, target).left_outer_join(
        Organization, on=(Goal.target == Organization.id)
    )
    return ((number, title, about or "") for number, title, about in query.tuples())


def _templates() -> Iterable[tuple[int, str, str]]:
    query = Template.select(Template.id, Template.name).where(~Template.archived)
    return ((number, name, "") for number, name in query.tuples())


def _organizations(query: str, most: int) -> Iterable[tuple[int, str, str]]:
    """Give those that begin so, by their index, and if there are few, those with it inside."""
    typed = name_key(query)
    columns = (Organization.id, Organization.name)
    low, high = typed, f"{typed}\U0010ffff"
    there = (Organization.key >= low) & (Organization.key < high)
    begin = list(Organization.select(*columns).where(there).limit(most).tuples())
    if len(begin) < most and len(typed) > 1:
        inside = Organization.key.contains(f" {typed}")
        begin.extend(Organization.select(*columns).where(inside).limit(most).tuples())
    return ((number, name, "") for number, name in dict.fromkeys(begin))
