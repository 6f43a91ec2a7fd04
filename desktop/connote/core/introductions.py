"""Who can help with a goal: everybody with a tie to its target, best first, the reason in words.

They are ranked without words, and put in words only as far as somebody asked for.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import cache

from connote.core.contacts import Contacts
from connote.core.goals import Goals
from connote.core.history import Histories
from connote.core.ranking import TIE_WEIGHT, Ranked, Ranking, rank
from connote.core.requests import Requests
from connote.core.store.tables import Link, Stint, among, plain_rows
from connote.core.store.words import word_of
from connote.core.things import Goal, Introducer, Introducers, LinkKind, Period, SharedHistory

_TIE_WORDS = {
    LinkKind.WORKS: "works at",
    LinkKind.KNOWS: "knows people at",
    LinkKind.WORKED: "worked at",
}
_STRONGEST_FIRST = sorted(TIE_WEIGHT, key=lambda kind: -TIE_WEIGHT[kind])
_REASONS_OF_HISTORY = 2


class Introductions:
    """The verbs that find introducers."""

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

    def who_can_help(self, goal_id: int) -> list[Introducer]:
        """List who can help with a goal, best first; do-not-contact people are left out.

        Best are those who know me and sit at the target; who was asked already comes last. Raises
        NotFound.
        """
        return list(self.some_who_can_help(goal_id).people)

    def some_who_can_help(
        self, goal_id: int, *, start: int = 0, count: int | None = None
    ) -> Introducers:
        """Give so many of them, from the place `start` on, and how many there are in all."""
        goal = self._goals.get(goal_id)
        ranking = self._rank(goal)
        end = None if count is None else start + count
        return Introducers(
            tuple(self._in_words(goal, ranking, ranking.people[start:end])),
            total=len(ranking.people),
            free=sum(one.is_free for one in ranking.people),
        )

    def next_to_ask(self, goal: Goal, count: int) -> list[Introducer]:
        """List the best people who were not asked for a goal yet and may be asked now."""
        ranking = self._rank(goal)
        free = [one for one in ranking.people if one.is_free]
        return self._in_words(goal, ranking, free[:count])

    def left_to_ask(self, goal_id: int) -> int:
        """Count the people who were not asked for a goal yet and may be asked now."""
        return sum(one.is_free for one in self._rank(self._goals.get(goal_id)).people)

    def next_after(
        self, goal_id: int, contact_id: int | None = None, *, but: Container[int] = ()
    ) -> Introducer | None:
        """Give the next person to ask for a goal after the one at hand, the best one without.

        Whoever was asked already, is locked, is the one at hand or one of those in `but` is passed
        over; after the last it begins with the first. None where nobody is left. Raises NotFound.
        """
        goal = self._goals.get(goal_id)
        ranking = self._rank(goal)
        at_hand = next((one for one in ranking.people if one.contact_id == contact_id), None)
        others = (one for one in ranking.people if one is not at_hand)
        free = [one for one in others if one.is_free and one.contact_id not in but]
        after = [one for one in free if at_hand and one.strength > at_hand.strength]
        return next(iter(self._in_words(goal, ranking, (after or free)[:1])), None)

    def _rank(self, goal: Goal) -> Ranking:
        return rank(goal, self._requests.locked_until)

    def _in_words(self, goal: Goal, ranking: Ranking, people: list[Ranked]) -> list[Introducer]:
        rows = self._contacts.rows(one.contact_id for one in people)
        known = self._histories.of_many(
            one.contact_id for one in people if one.contact_id in ranking.known
        )
        ties = _ties_in_words(goal, [one.contact_id for one in people])
        for row in rows:
            if row.organization == goal.target:
                ties[LinkKind.WORKS].setdefault(row.id, f"works at {goal.target}")
        return [
            Introducer(
                row,
                (*_history_in_words(known.get(row.id, [])), *_reasons(ties, row.id)),
                one.locked_until,
                one.state,
            )
            for row, one in zip(rows, people, strict=True)
        ]


def _history_in_words(known: list[SharedHistory]) -> Iterator[str]:
    """Say how we know each other, as far as we do."""
    return (entry.text for entry in known[:_REASONS_OF_HISTORY])


def _reasons(ties: dict[LinkKind, dict[int, str]], contact_id: int) -> Iterator[str]:
    """Say how somebody is tied to the target, strongest first."""
    return (texts[contact_id] for texts in ties.values() if contact_id in texts)


def _ties_in_words(goal: Goal, ids: list[int]) -> dict[LinkKind, dict[int, str]]:
    """Say, by tie and person, how people are tied to the target: by stints first, then by links."""
    ties: dict[LinkKind, dict[int, str]] = {kind: {} for kind in _STRONGEST_FIRST}

    @cache
    def words(kind: LinkKind, start: str = "", end: str = "") -> str:
        when = Period(start, end, kind is LinkKind.WORKS).text
        return f"{_TIE_WORDS[kind]} {goal.target} {when}".rstrip()

    newest_first = (Stint.is_current.desc(), Stint.start.desc(), Stint.id.desc())
    stints = Stint.select(Stint.contact, Stint.start, Stint.end, Stint.is_current).where(
        Stint.organization == goal.target_id, among(Stint.contact, ids)
    )
    for contact_id, start, end, is_current in plain_rows(stints.order_by(*newest_first)):
        kind = LinkKind.WORKS if is_current else LinkKind.WORKED
        ties[kind].setdefault(contact_id, words(kind, start, end))
    links = Link.select(Link.contact, Link.kind).where(
        Link.organization == goal.target_id, among(Link.contact, ids)
    )
    for contact_id, name in plain_rows(links):
        kind = word_of(LinkKind, name)
        ties[kind].setdefault(contact_id, words(kind))
    return ties
