"""Surveys: a template over the whole book, slice by slice, so that a window stays alive beside it.

    for survey in book.surveys.over_book(text, channel, goal_id):
        show(survey)

Whoever lets go of the iterator has cancelled it; nothing is written by it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from connote.core.contacts import Contacts
from connote.core.errors import TemplateBroken
from connote.core.gathering import facts_of
from connote.core.goals import Goals
from connote.core.history import Histories
from connote.core.store.tables import Contact as Row
from connote.core.store.tables import Link, Organization, Stint, plain_rows
from connote.core.things import Channel, Contact, Facts, Goal, Me
from connote.core.writing.survey import Counted, Note, Survey

if TYPE_CHECKING:
    from connote.core.writing.tree import CompiledTemplate

_AT_ONCE = 200
"""So many people's facts are gathered in one go."""

_SLICE = 0.008
"""So many seconds pass before a slice gives its figures, at the next note that is done."""

_MOST_KEPT = 2_000
"""So many notes are kept for those who would get the same: a first name is shared by many."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is the same for everybody."""

    me: Me | None
    goal: Goal | None
    channel: Channel
    know_target: frozenset[int]


class Surveys:
    """The verb that writes one template to everybody."""

    def __init__(self, contacts: Contacts, histories: Histories, goals: Goals) -> None:
        self._contacts = contacts
        self._histories = histories
        self._goals = goals

    def over_book(
        self, text: str, channel: Channel, goal_id: int | None = None
    ) -> Iterator[Survey]:
        """Measure the notes of everybody but me and whom not to contact, in slices of some 10 ms.

        Each step gives the figures so far, the last one those of all. The usual shared history is
        taken for each, as for a new note. Raises NotFound, or TemplateBroken for a text with
        mistakes, before the first slice.
        """
        from connote.core.writing.language import compile_template  # Liquid costs 90 ms

        write = _Writer(compile_template(text), channel)
        goal = self._goals.get(goal_id) if goal_id is not None else None
        asked = _Asked(self._contacts.me(), goal, channel, _who_knows(goal))
        return self._slices(write, asked, Counted(_people().count(), channel.limit))

    def _slices(self, write: _Writer, asked: _Asked, counted: Counted) -> Iterator[Survey]:
        until = time.perf_counter() + _SLICE
        for contacts in _everybody():
            for contact, facts in self._gathered(contacts, asked):
                if time.perf_counter() >= until:
                    yield counted.figures()
                    until = time.perf_counter() + _SLICE
                note = write(facts)
                if note is None:
                    counted.add_broken(contact.id, contact.full_name)
                else:
                    counted.add(contact.id, contact.full_name, note)
            yield counted.figures()
            until = time.perf_counter() + _SLICE  # gathering the next ones' facts takes most of it
        yield counted.figures()

    def _gathered(self, contacts: list[Contact], asked: _Asked) -> Iterator[tuple[Contact, Facts]]:
        """Give some people with the facts of their notes."""
        known = self._histories.of_many(contact.id for contact in contacts)
        for contact in contacts:
            history = next(iter(known[contact.id]), None)
            knows = contact.id in asked.know_target
            facts = facts_of(contact, asked.me, history, asked.goal, asked.channel, knows)
            yield contact, facts


class _Writer:
    """Writes one template's notes; those for whom it would print the same are written once."""

    def __init__(self, template: CompiledTemplate, channel: Channel) -> None:
        self._template = template
        self._channel = channel
        self._names = sorted(template.facts)
        self._known: dict[tuple[object, ...], Note | None] = {}

    def __call__(self, facts: Facts) -> Note | None:
        """Write the note for these facts; None where the template can't be worked out."""
        key = tuple(facts.get(name) for name in self._names)
        if key not in self._known:
            if len(self._known) >= _MOST_KEPT:
                self._known.clear()
            self._known[key] = self._fit(facts)
        return self._known[key]

    def _fit(self, facts: Facts) -> Note | None:
        from connote.core.writing.fit import write  # Liquid costs 90 ms: not before it is needed

        try:
            return write(self._template, facts, self._channel.limit, self._channel.counts)
        except TemplateBroken:
            return None


def _people() -> Any:
    return Row.select(Row.id).where(~Row.is_me, ~Row.do_not_contact)


def _everybody() -> Iterator[list[Contact]]:
    """Read everybody, some at a time, as far as a note needs to know them."""
    columns = (Row.id, Row.first_name, Row.last_name, Organization.name, Row.position, Row.place,
               Row.profile_url)  # fmt: skip
    query = _people().select(*columns).left_outer_join(Organization).order_by(Row.id)
    last = 0
    while rows := plain_rows(query.where(Row.id > last).limit(_AT_ONCE)):
        last = rows[-1][0]
        yield [
            Contact(contact_id, first, last_name, company or "", position=position, place=place,
                    profile_url=profile)
            for contact_id, first, last_name, company, position, place, profile in rows
        ]  # fmt: skip


def _who_knows(goal: Goal | None) -> frozenset[int]:
    """Find everybody with a link of any kind to a goal's target: entered, or by working there."""
    if goal is None or goal.target_id is None:
        return frozenset()
    place = goal.target_id
    linked = Link.select(Link.contact).where(Link.organization == place)
    worked = Stint.select(Stint.contact).where(Stint.organization == place)
    works = Row.select(Row.id).where(Row.organization == place)
    return frozenset(row[0] for query in (linked, worked, works) for row in plain_rows(query))
