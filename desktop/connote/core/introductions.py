"""Who can help with a goal: everybody with a tie to its target, best first, the reason in words.

They are ranked without words (`ranking` has the rule), and put in words only as far as somebody
asked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Sequence

from connote.core.contacts import Contacts
from connote.core.goals import Goals
from connote.core.history import Histories
from connote.core.ranking import rank, rank_in_slices
from connote.core.reasons import in_words
from connote.core.store.tables import FollowUp, among, plain_rows
from connote.core.things import Goal, Introducer, Lock, Ranked, Ranking
from connote.core.ties import ties_of


class Introductions:
    """The verbs that find introducers."""

    def __init__(self, contacts: Contacts, histories: Histories, goals: Goals) -> None:
        self._contacts = contacts
        self._histories = histories
        self._goals = goals

    # ── who ──────────────────────────────────────────────────────────────────────────────────

    def ranking(self, goal_id: int) -> Ranking:
        """Rank everybody tied to a goal's target, who can't be asked at the end; no words yet.

        Raises NotFound.
        """
        return rank(self._goals.get(goal_id))

    def ranking_in_slices(self, goal: Goal) -> Generator[None, None, Ranking]:
        """Rank the same; for thousands of people it pauses between its pieces."""
        return (yield from rank_in_slices(goal))

    def in_words(
        self, ranking: Ranking, start: int = 0, end: int | None = None
    ) -> list[Introducer]:
        """Put some of a ranking in words, from one place to before another."""
        return self._in_words(ranking.goal, ranking.people[start:end])

    # ── lists of them ────────────────────────────────────────────────────────────────────────

    def who_can_help(self, goal_id: int) -> list[Introducer]:
        """List who can help with a goal, best first, who was asked already last; raises NotFound.

        Archived and do-not-contact people are left out.
        """
        ranking = self.ranking(goal_id)
        open_ones = [one for one in ranking.people if one.lock < Lock.ARCHIVED]
        return self._in_words(ranking.goal, open_ones)

    def may_be_asked(self, goal_id: int, contact_id: int) -> bool:
        """Say whether somebody is tied to a goal's target and may be asked for it now."""
        return bool(rank(self._goals.get(goal_id), contact_id).free)

    # ── in words ─────────────────────────────────────────────────────────────────────────────

    def _in_words(self, goal: Goal, people: Sequence[Ranked]) -> list[Introducer]:
        ids = [one.contact_id for one in people]
        known = self._histories.of_many(ids)
        ties = ties_of(ids, goal.target_id)
        follow_ups = _follow_ups(ids)
        rows = {row.id: row for row in self._contacts.rows(ids)}
        return [
            Introducer(
                rows[one.contact_id],
                in_words(known[one.contact_id], ties[one.contact_id], goal.target, one.outcome),
                one.locked_until,
                one.state,
                one.state_on,
                one.lock,
                one.request_id,
                follow_ups.get(one.contact_id, ""),
            )
            for one in people
            if one.contact_id in rows  # else they were taken out since they were ranked
        ]


def _follow_ups(ids: list[int]) -> dict[int, str]:
    """Tell on which day to come back to people, the soonest where there are several."""
    days: dict[int, list[str]] = defaultdict(list)
    query = FollowUp.select(FollowUp.contact, FollowUp.due_on)
    for contact_id, day in plain_rows(
        query.where(among(FollowUp.contact, ids), FollowUp.done_on == "")
    ):
        days[contact_id].append(day)
    return {contact_id: min(some) for contact_id, some in days.items()}
