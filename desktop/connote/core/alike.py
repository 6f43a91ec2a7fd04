"""Who may be one person: pairs of contacts that share a sign, and how sure each sign is.

    certain     the same profile
    likely      the same e-mail address, under names that can be one; the same name and phone
                number
    possible    the same e-mail address under two names; the same name, or one that is written
                another way (order, initials, nicknames, ue for ü), at the same organization; the
                same name where one of the two has no profile

Two people with two profiles are two people, whatever their names. A sign that more than a handful
share (an office's number, info@…) says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations
from typing import Any, NamedTuple

from connote.core.files.matching import phone_key
from connote.core.speech import tr
from connote.core.spellings import (
    can_be_one,
    full_forms,
    in_order,
    without_spelled_out,
    words_of,
)
from connote.core.store.tables import (
    Contact,
    Email,
    NotDuplicate,
    Owner,
    Phone,
    plain_rows,
    rows_in_slices,
)

_MOST_ALIKE = 8
_AT_ONCE = 2000


class Certainty(IntEnum):
    """How sure it is that two contacts are one person."""

    POSSIBLE = 1
    LIKELY = 2
    CERTAIN = 3


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contacts that may be one person, by their ids, the lower first; `reasons` in words."""

    one: int
    other: int
    certainty: Certainty
    reasons: tuple[str, ...]


class _Known(NamedTuple):
    """What of a contact is compared."""

    id: int
    name: str
    profile: str
    place: int | None


def pairs_alike() -> Iterator[list[Pair]]:
    """Look through the whole book, pausing now and then; the last list has all pairs.

    The surest come first, and those who were said to be two people are left out.
    """
    people: dict[int, _Known] = {}
    columns = Contact.id, Contact.name_key, Contact.profile_key, Contact.organization
    mine = {contact_id for (contact_id,) in plain_rows(Owner.select(Owner.contact))}
    for rows in rows_in_slices(Contact, columns):
        people |= {row[0]: _Known(*row) for row in rows if row[0] not in mine}
        yield []
    found: dict[tuple[int, int], dict[str, Certainty]] = {}
    for certainty, words, groups in _signs(people):
        for group in groups:
            if not group:
                yield []
            for pair in combinations(sorted(group), 2):
                sure = _how_sure(people[pair[0]], people[pair[1]], certainty)
                if sure is not None:
                    _note(found.setdefault(pair, {}), words, sure)
    apart = set(plain_rows(NotDuplicate.select(NotDuplicate.contact, NotDuplicate.other)))
    yield sorted(
        (
            Pair(*pair, max(reasons.values()), tuple(reasons))
            for pair, reasons in found.items()
            if pair not in apart
        ),
        key=lambda pair: (-pair.certainty, people[pair.one].name, pair.one, pair.other),
    )


def _how_sure(one: _Known, other: _Known, certainty: Certainty) -> Certainty | None:
    """Weigh a sign by what speaks against it: two profiles are two people, two names may be."""
    if certainty is Certainty.CERTAIN:
        return certainty
    if one.profile and other.profile and one.profile != other.profile:
        return None
    return certainty if can_be_one(one.name, other.name) else Certainty.POSSIBLE


def _note(reasons: dict[str, Certainty], words: str, sure: Certainty) -> None:
    """Keep a reason; of what only names say, the first is the strongest and says it all."""
    if sure > Certainty.POSSIBLE or Certainty.POSSIBLE not in reasons.values():
        reasons.setdefault(words, sure)


def _signs(people: dict[int, _Known]) -> Iterator[tuple[Certainty, str, Iterable[list[int]]]]:
    """Give each sign with the groups of people who share it; an empty group is a pause."""
    everybody = people.values()
    by_profile = _grouped(everybody, lambda one: one.profile)
    yield Certainty.CERTAIN, tr("the same profile"), by_profile
    emails = plain_rows(Email.select(Email.contact, Email.key))
    yield Certainty.LIKELY, tr("the same e-mail address"), _shared(emails, people)
    numbers = [
        (contact_id, (people[contact_id].name, key))
        for contact_id, number in plain_rows(Phone.select(Phone.contact, Phone.number))
        if contact_id in people and (key := phone_key(number))
    ]
    yield Certainty.LIKELY, tr("the same name and phone number"), _shared(numbers, people)
    with_place = [one for one in everybody if one.place is not None]
    for words, spellings in (
        (tr("the same name at the same organization"), lambda name: [name] if name else []),
        (tr("the same name in another order, at the same organization"), in_order),
        (tr("a short form of the same name, at the same organization"), full_forms),
        (
            tr("the same name with a letter spelled out, at the same organization"),
            without_spelled_out,
        ),
    ):
        yield Certainty.POSSIBLE, words, _at_one_place(with_place, spellings)
    words = tr("the same initial and family name, at the same organization")
    yield Certainty.POSSIBLE, words, _initials(with_place)
    yield Certainty.POSSIBLE, tr("the same name"), _one_without_profile(everybody)


def _at_one_place(
    people: Iterable[_Known], spellings: Callable[[str], Iterable[Hashable]]
) -> Iterator[list[int]]:
    """Group people of one organization who share a spelling of their names."""
    rows = ((one.id, (name, one.place)) for one in people for name in spellings(one.name))
    return _gathered(rows)


def _initials(people: Iterable[_Known]) -> Iterator[list[int]]:
    """Pair those who write their given name as an initial with those who may be meant."""
    groups: dict[Hashable, list[_Known]] = {}
    for place, one in enumerate(people):
        words = words_of(one.name)
        if place % _AT_ONCE == 0:
            yield []
        if len(words) > 1:
            groups.setdefault((words[0][0], words[-1], one.place), []).append(one)
    for group in groups.values():
        if 1 < len(group) <= _MOST_ALIKE:
            for one in group:
                if len(words_of(one.name)[0]) == 1:
                    yield from ([one.id, other.id] for other in group if other is not one)


def _one_without_profile(people: Iterable[_Known]) -> Iterator[list[int]]:
    """Group namesakes with a full name of whom one at least has no profile."""
    bare = {one.id for one in people if not one.profile}
    for group in _grouped(people, lambda one: " " in one.name and one.name):
        if not group or bare.intersection(group):
            yield group


def _grouped(people: Iterable[_Known], key: Callable[[_Known], Hashable]) -> Iterator[list[int]]:
    return _gathered((one.id, found) for one in people if (found := key(one)))


def _shared(rows: Iterable[Any], people: dict[int, _Known]) -> Iterator[list[int]]:
    return _gathered(row for row in rows if row[0] in people)


def _gathered(rows: Iterable[tuple[int, Hashable]]) -> Iterator[list[int]]:
    """Group ids by their keys; a group of one, or of too many to mean anything, is left out."""
    groups: dict[Hashable, set[int]] = {}
    for place, (contact_id, key) in enumerate(rows):
        groups.setdefault(key, set()).add(contact_id)
        if place % _AT_ONCE == 0:
            yield []
    for group in groups.values():
        if 1 < len(group) <= _MOST_ALIKE:
            yield list(group)
