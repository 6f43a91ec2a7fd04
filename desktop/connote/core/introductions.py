"""Who can help with a goal: everybody with a tie to its target, best first, the reason in words.

A target may be where ten thousand people of the book work, so they are ranked from a few queries
over all of them, and put in words only as far as somebody asked for.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from peewee import fn

from connote.core import clock
from connote.core.contacts import Contacts
from connote.core.goals import Goals
from connote.core.history import Histories, overlap
from connote.core.requests import Requests
from connote.core.store.tables import (
    Channel,
    Contact,
    Event,
    History,
    Link,
    Owner,
    Request,
    Stint,
    database,
)
from connote.core.store.words import word_of
from connote.core.things import (
    Direction,
    Goal,
    Introducer,
    LinkKind,
    Period,
    RequestState,
    SharedHistory,
)

_TIE_WEIGHT = {LinkKind.WORKS: 3, LinkKind.KNOWS: 2, LinkKind.WORKED: 1}
_TIE_WORDS = {
    LinkKind.WORKS: "works at",
    LinkKind.KNOWS: "knows people at",
    LinkKind.WORKED: "worked at",
}
_HISTORY_WEIGHT = 4
_REASONS_OF_HISTORY = 2


@dataclass(slots=True)
class _Candidate:
    """Somebody tied to the target, with what the ranking needs to know."""

    contact_id: int
    family_name: str
    is_there: bool
    ties: dict[LinkKind, str] = field(default_factory=dict)
    knows_me: bool = False
    is_known: bool = False
    state: str = ""
    locked_until: str = ""

    @property
    def strength(self) -> tuple[int, str, int]:
        """Put the strongest first, whatever came of it: by ties, then by family name."""
        weight = sum(_TIE_WEIGHT[kind] for kind in self.ties) + _HISTORY_WEIGHT * self.knows_me
        return -weight, self.family_name.casefold(), self.contact_id

    @property
    def rank(self) -> tuple[bool, bool, tuple[int, str, int]]:
        """Put who was asked last, and before them who is locked; else the strongest first."""
        return bool(self.state), bool(self.locked_until), self.strength


class Introductions:
    """The verb that finds introducers."""

    def __init__(
        self,
        contacts: Contacts,
        histories: Histories,
        goals: Goals,
        requests: Requests,
    ) -> None:
        self._contacts = contacts
        self._histories = histories
        self._goals = goals
        self._requests = requests

    def who_can_help(self, goal_id: int, *, limit: int | None = None) -> list[Introducer]:
        """List who can help with a goal, best first; do-not-contact people are left out.

        Best are those who know me and sit at the target; who was asked already comes last.
        With `limit`, only the best so many are listed. Raises NotFound.
        """
        goal = self._goals.get(goal_id)
        return self._in_words(self._ranked(goal)[:limit])

    def next_to_ask(self, goal: Goal, count: int) -> list[Introducer]:
        """List the best people who were not asked for a goal yet and may be asked now."""
        free = (one for one in self._ranked(goal) if not (one.state or one.locked_until))
        return self._in_words([one for one, _ in zip(free, range(count), strict=False)])

    def next_after(self, goal_id: int, contact_id: int | None = None) -> Introducer | None:
        """Give the next person to ask for a goal after the one at hand, the best one without.

        Whoever was asked already, is locked or is the one at hand is passed over; after the last
        it begins with the first. None where nobody is left. Raises NotFound.
        """
        ranked = self._ranked(self._goals.get(goal_id))
        at_hand = next((one for one in ranked if one.contact_id == contact_id), None)
        free = [one for one in ranked if one is not at_hand and not (one.state or one.locked_until)]
        after = [one for one in free if at_hand and one.strength > at_hand.strength]
        return next(iter(self._in_words((after or free)[:1])), None)

    # ── ranking ──────────────────────────────────────────────────────────────────────────────

    def _ranked(self, goal: Goal) -> list[_Candidate]:
        if goal.target_id is None:
            return []
        found = _people_at(goal.target_id)
        _note_ties(found, goal.target_id, goal.target)
        _note_history(found)
        _note_requests(found, goal.id)
        for contact_id in found.keys() & _withdrawn_lately():
            found[contact_id].locked_until = self._requests.locked_until(contact_id)
        return sorted(found.values(), key=lambda one: one.rank)

    def _in_words(self, candidates: list[_Candidate]) -> list[Introducer]:
        rows = self._contacts.rows(one.contact_id for one in candidates)
        known = self._histories.of_many(one.contact_id for one in candidates if one.is_known)
        return [
            Introducer(row, _reasons(one, known.get(row.id, [])), one.locked_until, one.state)
            for row, one in zip(rows, candidates, strict=True)
        ]


def _reasons(candidate: _Candidate, known: list[SharedHistory]) -> tuple[str, ...]:
    """Say how we know each other, as far as we do, then the ties to the target."""
    ties = sorted(candidate.ties.items(), key=lambda tie: -_TIE_WEIGHT[tie[0]])
    return (
        *(entry.text for entry in known[:_REASONS_OF_HISTORY]),
        *(words for _, words in ties),
    )


def _people_at(organization_id: int) -> dict[int, _Candidate]:
    """Find everybody who works or worked at an organization, or is linked to it."""
    once = Stint.select(Stint.contact).where(Stint.organization == organization_id)
    linked = Link.select(Link.contact).where(Link.organization == organization_id)
    is_there = Contact.organization == organization_id
    query = Contact.select(Contact.id, Contact.last_name, is_there).where(
        is_there | Contact.id.in_(once | linked), ~Contact.is_me, ~Contact.do_not_contact
    )
    return {row[0]: _Candidate(*row) for row in _tuples(query.order_by(Contact.id))}


def _note_ties(found: dict[int, _Candidate], target_id: int, target: str) -> None:
    """Say how each one is tied to the target: by stints first, then by links as entered."""
    newest_first = (Stint.is_current.desc(), Stint.start.desc(), Stint.id.desc())
    for row in _tuples(_stints(Stint.organization == target_id).order_by(*newest_first)):
        contact_id, _, start, end, is_current = row
        if contact_id in found:
            kind = LinkKind.WORKS if is_current else LinkKind.WORKED
            words = f"{_TIE_WORDS[kind]} {target} {Period(start, end, bool(is_current)).text}"
            found[contact_id].ties.setdefault(kind, words.rstrip())
    works = f"{_TIE_WORDS[LinkKind.WORKS]} {target}"
    for one in found.values():
        if one.is_there:
            one.ties.setdefault(LinkKind.WORKS, works)
    links = Link.select(Link.contact, Link.kind).where(Link.organization == target_id)
    for contact_id, name in _tuples(links.order_by(Link.id)):
        if contact_id in found:
            kind = word_of(LinkKind, name)
            found[contact_id].ties.setdefault(kind, f"{_TIE_WORDS[kind]} {target}")


def _note_history(found: dict[int, _Candidate]) -> None:
    """Mark whom I know at all, and who knows me from the same time or by my own word."""
    for (contact_id,) in _tuples(History.select(History.contact).distinct()):
        if contact_id in found:
            found[contact_id].is_known = found[contact_id].knows_me = True
    mine: dict[int, list[Period]] = {}
    for place, period in _my_places():
        mine.setdefault(place, []).append(period)
    for contact_id, place, period in _people_in(mine):
        if contact_id in found:
            one = found[contact_id]
            one.is_known = True
            one.knows_me = one.knows_me or any(overlap(span, period) for span in mine[place])


def _my_places() -> list[tuple[int, Period]]:
    """List where I was and when; my present organization counts, with no time to it."""
    owner = Owner.select(Owner.contact)
    places = [
        (place, Period(start, end, bool(is_current)))
        for _, place, start, end, is_current in _tuples(_stints(Stint.contact.in_(owner)))
    ]
    present = Contact.select(Contact.organization).where(
        Contact.id.in_(owner), Contact.organization.is_null(False)
    )
    return places + [(place, Period(is_current=True)) for (place,) in _tuples(present)]


def _people_in(places: Iterable[int]) -> Iterator[tuple[int, int, Period]]:
    """Tell who was at these organizations, and when; present ones have no time to it."""
    ids = list(places)
    for row in _tuples(_stints(Stint.organization.in_(ids))):
        contact_id, place, start, end, is_current = row
        yield contact_id, place, Period(start, end, bool(is_current))
    present = Contact.select(Contact.id, Contact.organization).where(Contact.organization.in_(ids))
    now = Period(is_current=True)
    for contact_id, place in _tuples(present):
        yield contact_id, place, now


def _stints(condition: Any) -> Any:
    columns = (Stint.contact, Stint.organization, Stint.start, Stint.end, Stint.is_current)
    return Stint.select(*columns).where(condition)


def _note_requests(found: dict[int, _Candidate], goal_id: int) -> None:
    """Note the state of the last request for this goal; drafts don't count."""
    newest = (
        Event.select(fn.MAX(Event.id))
        .join(Request)
        .where(Request.goal == goal_id, Request.direction == Direction.OUTGOING.value)
        .group_by(Event.request)
    )
    last = Event.select(Request.contact, Event.kind).join(Request).where(Event.id.in_(newest))
    for contact_id, state in _tuples(last.order_by(Request.id)):
        if contact_id in found and state != RequestState.DRAFTED.value:
            found[contact_id].state = state


def _withdrawn_lately() -> set[int]:
    """Find the people from whom a request was withdrawn so lately that they may be locked."""
    longest = Channel.select(fn.MAX(Channel.reinvite_days)).scalar() or 0
    first = clock.today() - datetime.timedelta(days=longest)
    query = (
        Event.select(Request.contact)
        .join(Request)
        .where(Event.kind == RequestState.WITHDRAWN.value, Event.on_date > first.isoformat())
    )
    return {contact_id for (contact_id,) in _tuples(query)}


def _tuples(query: Any) -> Iterable[tuple[Any, ...]]:
    """Read rows as they lie in the book: over ten thousand that is twice as fast as peewee's."""
    rows: Iterable[tuple[Any, ...]] = database.execute(query)
    return rows
