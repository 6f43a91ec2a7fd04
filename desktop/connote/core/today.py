"""Today: what waits for me, most pressing first, and whom to ask next.

`due` has the rules of what is due, `today_words` how it reads.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple, TypeVar

from connote.core.channels import Channels
from connote.core.due import Due, DueThings, asked_since, days_ago, find_due
from connote.core.follow_ups import people_with_any
from connote.core.goals import Goals
from connote.core.introductions import Introductions
from connote.core.speech import tr
from connote.core.things import Goal, GoalState, TodayRow, Weight
from connote.core.today_words import in_words

NEXT_PEOPLE = 3
RESTING_DAYS = 7
"""So long nobody is named for another goal, once they were asked or have answered."""

_AT_ONCE = 200

Result = TypeVar("Result")


class Piece(NamedTuple):
    """Some rows of one weight, and how many more of it were left out; neither is only a pause."""

    rows: list[TodayRow]
    left_out: int = 0


_PAUSE = Piece([])


class Today:
    """The verbs that look through the book for what waits."""

    def __init__(self, goals: Goals, channels: Channels, introductions: Introductions) -> None:
        self._goals = goals
        self._channels = channels
        self._introductions = introductions

    # ── in words ─────────────────────────────────────────────────────────────────────────────

    def rows(self, *, most: int | None = None) -> list[TodayRow]:
        """List what waits, most pressing first, then whom to ask next.

        With `most`, at most so many of each weight are listed.
        """
        return [row for piece in self.in_slices(most=most) for row in piece.rows]

    def in_slices(
        self, *, most: int | None = None, whole: Collection[Weight] = ()
    ) -> Iterator[Piece]:
        """List the same piece by piece, so that a window can breathe over a large book.

        The weights in `whole` are listed to their end, `most` or not.
        """
        yield from self.what_waits(most=most, whole=whole)
        yield from self.whom_to_ask()

    def what_waits(
        self, *, most: int | None = None, whole: Collection[Weight] = ()
    ) -> Iterator[Piece]:
        """List the first part of it: all that is due."""
        things = yield from _pausing(self.due_in_slices())
        for weight, due in things.items():
            listed = due if weight in whole else due[:most]
            for start in range(0, len(listed), _AT_ONCE):
                is_last = start + _AT_ONCE >= len(listed)
                rows = in_words(listed[start : start + _AT_ONCE])
                yield Piece(rows, len(due) - len(listed) if is_last else 0)

    def whom_to_ask(self) -> Iterator[Piece]:
        """List the second part: the next people for each active goal.

        Whom I mean to come back to on a day is left out: that day tells of them by itself. So is
        who was asked for anything, or said yes, within a week. Nobody is named for two goals.
        """
        named = people_with_any() | asked_since(days_ago(RESTING_DAYS))
        for goal in self._goals.all():
            if goal.state is GoalState.ACTIVE:
                yield from self._next_people(goal, named)

    def in_words(self, due: Sequence[Due]) -> list[TodayRow]:
        """Put some of what is due in words, in their order."""
        return in_words(due)

    # ── without words ────────────────────────────────────────────────────────────────────────

    def due_in_slices(self) -> Generator[None, None, DueThings]:
        """Find what is due by weight; whom to ask next is an offer and not among it."""
        return (yield from find_due(self._channels.all()))

    def waiting_in_slices(self) -> Generator[None, None, int]:
        """Count all that waits, pausing over a large book."""
        things = yield from self.due_in_slices()
        return sum(map(len, things.values()))

    def counts(self) -> dict[Weight, int]:
        """Count what waits by weight, those of which nothing waits left out."""
        things = _at_once(self.due_in_slices())
        return {weight: len(due) for weight, due in things.items() if due}

    def waiting(self) -> int:
        """Count all that waits."""
        return _at_once(self.waiting_in_slices())

    # ── whom to ask next ─────────────────────────────────────────────────────────────────────

    def _next_people(self, goal: Goal, named: set[int]) -> Iterator[Piece]:
        """List who may be asked for a goal and is not yet among those `named`; now they are."""
        ranking = yield from _pausing(self._introductions.ranking_in_slices(goal))
        free = (one for one in ranking.people if one.is_free and one.contact_id not in named)
        next_ones = replace(ranking, people=tuple(islice(free, NEXT_PEOPLE)))
        named.update(one.contact_id for one in next_ones.people)
        yield Piece(
            [
                TodayRow(
                    Weight.ASK,
                    tr("Ask {name}").format(name=introducer.contact.full_name),
                    " · ".join(part for part in (goal.title, *introducer.reasons[:1]) if part),
                    introducer.contact.id,
                    goal_id=goal.id,
                )
                for introducer in self._introductions.in_words(next_ones)
            ]
        )


def _pausing(work: Generator[None, None, Result]) -> Generator[Piece, None, Result]:
    """Pass a work's pauses on as empty pieces."""
    try:
        while True:
            next(work)
            yield _PAUSE
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


def _at_once(work: Generator[None, None, Result]) -> Result:
    """Do a work without its pauses."""
    try:
        while True:
            next(work)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
