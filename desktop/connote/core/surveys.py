"""Surveys: a template over the whole book, slice by slice, so that a window stays alive beside it.

for survey in book.surveys.over_book(text, channel, goal_id):
    show(survey)        # let go of the iterator to cancel
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from connote.core.contacts import Contacts
from connote.core.errors import TemplateBroken
from connote.core.gathering import facts_of
from connote.core.goals import Goals
from connote.core.history import Histories
from connote.core.store.tables import Contact as Row
from connote.core.store.tables import Link, Organization, Stint, plain_rows
from connote.core.things import Channel, Contact, Facts, Goal, Me
from connote.core.writing.survey import Counted, Survey

_AT_ONCE = 100
"""So many people's facts are gathered in one go."""

_SLICE = 0.008
"""So many seconds one slice works on its notes, before what it gathered for them."""


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
        from connote.core.writing.fit import fit  # Liquid costs 90 ms: not before it is needed
        from connote.core.writing.language import compile_template  # the same

        template = compile_template(text)
        goal = self._goals.get(goal_id) if goal_id is not None else None
        asked = _Asked(self._contacts.me(), goal, channel, _who_knows(goal))
        counted = Counted(_people().count(), channel.limit)

        def slices() -> Iterator[Survey]:
            until = time.perf_counter() + _SLICE
            for contact, facts in self._everybody(asked):
                try:
                    note = fit(template, facts, channel.limit, channel.counts)
                    counted.add(contact.id, contact.full_name, note)
                except TemplateBroken:
                    counted.add_broken(contact.id, contact.full_name)
                if time.perf_counter() >= until:
                    yield counted.figures()
                    until = time.perf_counter() + _SLICE
            yield counted.figures()

        return slices()

    def _everybody(self, asked: _Asked) -> Iterator[tuple[Contact, Facts]]:
        """Give everybody with the facts of a note, gathered some at a time."""
        last = 0
        while people := _people_after(last):
            last = people[-1].id
            known = self._histories.of_many(contact.id for contact in people)
            for contact in people:
                history = next(iter(known[contact.id]), None)
                knows = contact.id in asked.know_target
                yield (
                    contact,
                    facts_of(contact, asked.me, history, asked.goal, asked.channel, knows),
                )


def _people() -> Any:
    return Row.select(Row.id).where(~Row.is_me, ~Row.do_not_contact)


def _people_after(contact_id: int) -> list[Contact]:
    columns = (Row.id, Row.first_name, Row.last_name, Organization.name, Row.position, Row.place,
               Row.profile_url)  # fmt: skip
    query = _people().select(*columns).left_outer_join(Organization)
    query = query.where(Row.id > contact_id).order_by(Row.id).limit(_AT_ONCE)
    return [
        Contact(row[0], row[1], row[2], row[3] or "", position=row[4], place=row[5],
                profile_url=row[6])
        for row in plain_rows(query)
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
