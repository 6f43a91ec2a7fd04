"""Ranking: everybody with a tie to a goal's target, strongest first, from a few queries.

A target may be where ten thousand people of the book work, so nothing is put in words here, and
nothing is asked person by person but when a withdrawn one may be asked again.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from peewee import fn

from connote.core import clock
from connote.core.history import overlap
from connote.core.store.tables import (
    Channel,
    Contact,
    Event,
    History,
    Link,
    Owner,
    Request,
    Stint,
    among,
    plain_rows,
)
from connote.core.store.words import word_of
from connote.core.things import Direction, Goal, LinkKind, Period, RequestState

TIE_WEIGHT = {LinkKind.WORKS: 3, LinkKind.KNOWS: 2, LinkKind.WORKED: 1}
_HISTORY_WEIGHT = 4


class Ranked(NamedTuple):
    """Somebody tied to the target; the fields stand in the order in which they decide.

    Who was asked comes last, and before them who is locked; then the strongest tie decides, then
    the family name.
    """

    is_asked: bool
    is_locked: bool
    weakness: int
    family_name: str
    contact_id: int
    state: str = ""
    locked_until: str = ""

    @property
    def is_free(self) -> bool:
        """Say whether they may be asked now."""
        return not (self.is_asked or self.is_locked)

    @property
    def strength(self) -> tuple[int, str, int]:
        """Give their place among all, whatever came of it."""
        return self.weakness, self.family_name, self.contact_id


@dataclass(frozen=True, slots=True)
class Ranking:
    """Everybody tied to a target, best first, and those in the book whom I know at all."""

    people: list[Ranked]
    known: set[int]


def rank(goal: Goal, locked_until: Callable[[int], str]) -> Ranking:
    """Rank who is tied to a goal's target; me and do-not-contact people are left out.

    `locked_until` tells of somebody from whom a request was withdrawn until when they are locked.
    """
    if goal.target_id is None:
        return Ranking([], set())
    people = _people_at(goal.target_id)
    knows_me, known = _acquaintances()
    ties = _ties_to(goal.target_id)
    ties[LinkKind.WORKS].update(contact_id for contact_id, _, is_there in people if is_there)
    weights = [(TIE_WEIGHT[kind], ids) for kind, ids in ties.items()]
    weights.append((_HISTORY_WEIGHT, knows_me))
    states = _states(goal.id)
    locks = {contact_id: locked_until(contact_id) for contact_id in _withdrawn_lately()}
    ranked = []
    for contact_id, last_name, _ in people:
        strength = sum([weight for weight, ids in weights if contact_id in ids])
        state, lock = states.get(contact_id, ""), locks.get(contact_id, "")
        name = last_name.casefold()
        ranked.append(Ranked(bool(state), bool(lock), -strength, name, contact_id, state, lock))
    return Ranking(sorted(ranked), known)


# ── ties to the target ───────────────────────────────────────────────────────────────────────


def _people_at(organization_id: int) -> list[tuple[int, str, bool]]:
    """Find everybody who works or worked at an organization, or is linked to it."""
    once = Stint.select(Stint.contact).where(Stint.organization == organization_id)
    linked = Link.select(Link.contact).where(Link.organization == organization_id)
    is_there = Contact.organization == organization_id
    query = Contact.select(Contact.id, Contact.last_name, is_there).where(
        is_there | Contact.id.in_(once | linked), ~Contact.is_me, ~Contact.do_not_contact
    )
    return plain_rows(query)


def _ties_to(target_id: int) -> dict[LinkKind, set[int]]:
    """Tell who is tied to the target in which way, by stints and by links."""
    ties: dict[LinkKind, set[int]] = {kind: set() for kind in LinkKind}
    stints = Stint.select(Stint.contact, Stint.is_current).where(Stint.organization == target_id)
    for contact_id, is_current in plain_rows(stints):
        ties[LinkKind.WORKS if is_current else LinkKind.WORKED].add(contact_id)
    links = Link.select(Link.contact, Link.kind).where(Link.organization == target_id)
    for contact_id, kind in plain_rows(links):
        ties[word_of(LinkKind, kind)].add(contact_id)
    return ties


# ── whom I know ──────────────────────────────────────────────────────────────────────────────


def _acquaintances() -> tuple[set[int], set[int]]:
    """Find who knows me from the same time or by my own word, and whom I know at all."""
    entered = {contact_id for (contact_id,) in plain_rows(History.select(History.contact))}
    knows_me, known = set(entered), set(entered)
    mine: dict[int, list[Period]] = {}
    for place, period in _my_places():
        mine.setdefault(place, []).append(period)

    @cache
    def was_with_me(place: int, start: str, end: str, is_current: int) -> bool:
        theirs = Period(start, end, bool(is_current))
        return any(overlap(period, theirs) for period in mine[place])

    for contact_id, *stint in _stints(among(Stint.organization, mine)):
        known.add(contact_id)
        if was_with_me(*stint):
            knows_me.add(contact_id)
    present = Contact.select(Contact.id).where(among(Contact.organization, mine))
    known.update(contact_id for (contact_id,) in plain_rows(present))
    return knows_me, known


def _my_places() -> Iterator[tuple[int, Period]]:
    """Tell where I was and when; my present organization counts, with no time to it."""
    owner = Owner.select(Owner.contact)
    for _, place, start, end, is_current in _stints(Stint.contact.in_(owner)):
        yield place, Period(start, end, bool(is_current))
    present = Contact.select(Contact.organization).where(
        Contact.id.in_(owner), Contact.organization.is_null(False)
    )
    for (place,) in plain_rows(present):
        yield place, Period(is_current=True)


def _stints(condition: Any) -> Iterable[tuple[Any, ...]]:
    columns = (Stint.contact, Stint.organization, Stint.start, Stint.end, Stint.is_current)
    return plain_rows(Stint.select(*columns).where(condition))


# ── what became of it ────────────────────────────────────────────────────────────────────────


def _states(goal_id: int) -> dict[int, str]:
    """Tell, by person, the state of the last request for a goal; drafts don't count."""
    newest = (
        Event.select(fn.MAX(Event.id))
        .join(Request)
        .where(Request.goal == goal_id, Request.direction == Direction.OUTGOING.value)
        .group_by(Event.request)
    )
    last = Event.select(Request.contact, Event.kind).join(Request).where(Event.id.in_(newest))
    return {
        contact_id: state
        for contact_id, state in plain_rows(last.order_by(Request.id))
        if state != RequestState.DRAFTED.value
    }


def _withdrawn_lately() -> set[int]:
    """Find the people from whom a request was withdrawn so lately that they may be locked."""
    longest = Channel.select(fn.MAX(Channel.reinvite_days)).scalar() or 0
    first = clock.today() - datetime.timedelta(days=longest)
    query = (
        Event.select(Request.contact)
        .join(Request)
        .where(Event.kind == RequestState.WITHDRAWN.value, Event.on_date > first.isoformat())
    )
    return {contact_id for (contact_id,) in plain_rows(query)}
