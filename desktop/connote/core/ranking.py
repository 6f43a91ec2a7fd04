"""Ranking: everybody tied to a goal's target, best first, by points.

First stand those who may be asked now; below them who is locked for a time after a withdrawal, who
was asked for this goal already, who is archived, and last whom I marked as do not contact. Within
each of these the points decide, then family and given name:

    tie, the strongest counts     works there 6 · knows people there 4
                                  worked there 2, left in the last 5 years 3
    how we know each other,       friends, colleagues, client 8 · classmates, introduced 7
    the best one counts           met, spoke, other 6 · same place at other times 1
                                  together for 2 years or more + 1
                                  in the last 5 years + 1 (both only where we knew each other)
    how it went before, when      helped + 4 · replied or accepted + 2
    asked for something else      no answer yet - 1 · never answered, withdrawn, gone - 2
                                  declined - 5

So somebody who knows me and knows people there goes before a stranger who works there. A request
for this goal that was withdrawn does not bar the way once its lock is over, but counts as much
as an answer that never came. `things.Ranked` says what is told of each; words come later
(`introductions`), for as many as are looked at.
"""

from __future__ import annotations

from collections.abc import Generator
from functools import lru_cache

from connote.core import clock
from connote.core.store.words import word_of
from connote.core.things import (
    Goal,
    HistoryKind,
    LinkKind,
    Lock,
    Outcome,
    Period,
    Ranked,
    Ranking,
    Reason,
)
from connote.core.ties import Asked, Known, Person, Tie, people_tied_to, read_asked, read_known

_TIE = {LinkKind.WORKS: 6, LinkKind.KNOWS: 4, LinkKind.WORKED: 2}
_HISTORY = {
    HistoryKind.FRIEND: 8,
    HistoryKind.COLLEAGUE: 8,
    HistoryKind.CLIENT: 8,
    HistoryKind.CLASSMATE: 7,
    HistoryKind.INTRODUCED_BY: 7,
    HistoryKind.MET_AT: 6,
    HistoryKind.SPOKE: 6,
    HistoryKind.OTHER: 6,
}
_OUTCOME = {
    Outcome.NONE: 0,
    Outcome.HELPED: 4,
    Outcome.REPLIED: 2,
    Outcome.ACCEPTED: 2,
    Outcome.WAITING: -1,
    Outcome.UNANSWERED: -2,
    Outcome.WITHDRAWN: -2,
    Outcome.GONE: -2,
    Outcome.DECLINED: -5,
}
_ELSEWHEN = 1
_RECENT_YEARS, _LONG_YEARS = 5, 2

_REASONS = {
    LinkKind.WORKS: int(Reason.WORKS),
    LinkKind.KNOWS: int(Reason.KNOWS),
    LinkKind.WORKED: int(Reason.WORKED),
}
_SHARED, _HELPED = int(Reason.SHARED), int(Reason.HELPED)
_MANY = 500
"""With more people than this, the work pauses between its pieces."""


def rank(goal: Goal, only: int | None = None) -> Ranking:
    """Rank who is tied to a goal's target, or `only` one of them, at one go; I am left out."""
    pieces = rank_in_slices(goal, only)
    while True:
        try:
            next(pieces)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def rank_in_slices(goal: Goal, only: int | None = None) -> Generator[None, None, Ranking]:
    """Rank the same, pausing where there are so many that a window would want to breathe."""
    if goal.target_id is None:
        return Ranking(goal)
    people = people_tied_to(goal.target_id, only)
    is_long = len(people) > _MANY
    ids = list(people)
    if is_long:
        yield
    known = read_known(ids)
    if is_long:
        yield
    asked = read_asked(ids, goal.id)
    ranked = []
    for place, (contact_id, person) in enumerate(people.items(), 1):
        told = asked.get(contact_id, _NEVER_ASKED)
        ranked.append(_ranked(contact_id, person, known.get(contact_id, ()), told))
        if not place % (2 * _MANY):
            yield
    ranked.sort(key=_order)
    return Ranking(goal, tuple(ranked))


_NEVER_ASKED = Asked()


def _order(one: Ranked) -> tuple[object, ...]:
    return one[:4]


def _ranked(contact_id: int, person: Person, known: tuple[Known, ...], asked: Asked) -> Ranked:
    points = max([tie_points(tie) for tie in person.ties]) + _OUTCOME[asked.outcome]
    reasons = 0
    for tie in person.ties:
        reasons |= _REASONS[tie.kind]
    if known:
        points += max([history_points(*entry) for entry in known])
        reasons |= _SHARED if any([entry.same_time for entry in known]) else 0
    if asked.outcome is Outcome.HELPED:
        reasons |= _HELPED
    return Ranked(
        _lock(person, asked), -points, person.sort_key, contact_id, reasons,
        asked.locked_until, asked.state, asked.state_on, asked.request_id, asked.outcome,
    )  # fmt: skip


def _lock(person: Person, asked: Asked) -> Lock:
    if person.do_not_contact:
        return Lock.DO_NOT_CONTACT
    if person.is_archived:
        return Lock.ARCHIVED
    if asked.bars:
        return Lock.ASKED
    return Lock.WITHDRAWN if asked.locked_until else Lock.NONE


# ── points ───────────────────────────────────────────────────────────────────────────────────


def tie_points(tie: Tie) -> int:
    """Tell how much a tie to the target is worth."""
    if tie.kind is not LinkKind.WORKED:
        return _TIE[tie.kind]
    return _TIE[tie.kind] + _is_recent(tie.end, clock.today().year)


def history_points(kind: str, period: Period, same_time: bool) -> int:
    """Tell how much it is worth that we know each other in this way."""
    return _history_points(kind, period, same_time, clock.today().year)


@lru_cache(maxsize=4096)
def _history_points(kind: str, period: Period, same_time: bool, this_year: int) -> int:
    if not same_time:
        return _ELSEWHEN
    last = str(this_year) if period.is_current else period.end or period.start
    years = _year(last) - _year(period.start) if period.start else 0
    is_long = years >= _LONG_YEARS
    return _HISTORY[word_of(HistoryKind, kind)] + is_long + _is_recent(last, this_year)


def _is_recent(day: str, this_year: int) -> bool:
    return bool(day) and this_year - _year(day) <= _RECENT_YEARS


def _year(day: str) -> int:
    return int(day[:4]) if day[:4].isdecimal() else 0
