"""Ties: what the book says of people at a place, read set-wise for as many as there are.

A goal's target may be where thousands of the book work: nothing here is asked person by person.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from connote.core import clock
from connote.core.overlap import overlap
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
from connote.core.store.words import day_of, word_of
from connote.core.things import (
    Direction,
    HistoryKind,
    LinkKind,
    Outcome,
    Period,
    RequestState,
    StintKind,
)

# ── who is tied to a place ───────────────────────────────────────────────────────────────────


class Tie(NamedTuple):
    """One tie of a person to a place; the days are partial dates."""

    kind: LinkKind
    start: str = ""
    end: str = ""


@dataclasses.dataclass(slots=True)
class Person:
    """Somebody tied to a place, and what was said about asking them."""

    sort_key: str
    is_archived: bool
    do_not_contact: bool
    ties: list[Tie]


def people_tied_to(organization_id: int, only: int | None = None) -> dict[int, Person]:
    """Find everybody but me, or `only` one, who is or was at an organization, or linked to it."""
    present = Contact.select(Contact.id).where(Contact.organization == organization_id)
    once = Stint.select(Stint.contact).where(Stint.organization == organization_id)
    linked = Link.select(Link.contact).where(Link.organization == organization_id)
    is_there = Contact.organization == organization_id
    tied = Contact.id.in_(present | once | linked)  # three indexes: an OR would read everybody
    query = Contact.select(
        Contact.id, Contact.sort_key, Contact.is_archived, Contact.do_not_contact, is_there
    ).where(tied, ~Contact.is_me)
    if only is not None:
        query = query.where(Contact.id == only)
    people = {}
    works = Tie(LinkKind.WORKS)
    for contact_id, name, is_archived, closed, is_present in plain_rows(query):
        ties = [works] if is_present else []
        people[contact_id] = Person(name, bool(is_archived), bool(closed), ties)
    for contact_id, tie in _told_ties(
        Stint.organization == organization_id, Link.organization == organization_id
    ):
        if contact_id in people:  # I may have been there myself
            people[contact_id].ties.append(tie)
    return people


def ties_of(ids: list[int], organization_id: int | None) -> dict[int, list[Tie]]:
    """Tell how some people are tied to an organization."""
    ties: dict[int, list[Tie]] = {contact_id: [] for contact_id in ids}
    present = Contact.select(Contact.id).where(
        Contact.organization == organization_id, among(Contact.id, ids)
    )
    for (contact_id,) in plain_rows(present):
        ties[contact_id].append(Tie(LinkKind.WORKS))
    for contact_id, tie in _told_ties(
        (Stint.organization == organization_id) & among(Stint.contact, ids),
        (Link.organization == organization_id) & among(Link.contact, ids),
    ):
        ties[contact_id].append(tie)
    return ties


def _told_ties(of_stint: Any, of_link: Any) -> Iterator[tuple[int, Tie]]:
    for contact_id, _, period, _ in _stints(of_stint):
        kind = LinkKind.WORKS if period.is_current else LinkKind.WORKED
        yield contact_id, Tie(kind, period.start, period.end)
    for contact_id, kind in plain_rows(Link.select(Link.contact, Link.kind).where(of_link)):
        yield contact_id, Tie(word_of(LinkKind, kind))


def _stints(condition: Any) -> Iterator[tuple[int, int, Period, str]]:
    """Read stints: whose, where, when and which kind."""
    columns = (
        Stint.contact, Stint.organization, Stint.start, Stint.end, Stint.is_current, Stint.kind,
    )  # fmt: skip
    for contact_id, place, start, end, is_current, kind in plain_rows(
        Stint.select(*columns).where(condition)
    ):
        yield contact_id, place, _period(start, end, bool(is_current)), kind


def _period(start: str, end: str, is_current: bool) -> Period:
    return Period(start, end, is_current) if start or end or is_current else _NO_TIME


_NO_TIME = Period()


# ── whom I know ──────────────────────────────────────────────────────────────────────────────


class Known(NamedTuple):
    """A way in which somebody and I know each other: what decides how much it is worth."""

    kind: str
    period: Period
    same_time: bool


def read_known(ids: list[int]) -> dict[int, tuple[Known, ...]]:
    """Tell how I know people: by my own word, and from places where both of us were."""
    known: dict[int, tuple[Known, ...]] = {}
    columns = (History.contact, History.kind, History.start, History.end)
    entered = History.select(*columns).where(among(History.contact, ids))
    for contact_id, kind, start, end in plain_rows(entered):
        entry = Known(kind, _period(start, end, is_current=False), same_time=True)
        known[contact_id] = (*known.get(contact_id, ()), entry)
    for contact_id, entry in _found(ids):
        known[contact_id] = (*known.get(contact_id, ()), entry)
    return known


def _found(ids: list[int]) -> Iterator[tuple[int, Known]]:
    mine: dict[int, list[tuple[Period, str]]] = {}
    for place, period, kind in _my_stints():
        mine.setdefault(place, []).append((period, kind))
    if not mine:
        return

    @cache
    def best(place: int, theirs: Period, kind: str) -> Known:
        shared = [
            (overlap(period, theirs), StintKind.STUDY.value in (kind, my_kind))
            for period, my_kind in mine[place]
        ]
        common, is_study = max(shared, key=_latest)
        what = HistoryKind.CLASSMATE if is_study else HistoryKind.COLLEAGUE
        return Known(what.value, common or _NO_TIME, common is not None)

    theirs = among(Stint.contact, ids) & among(Stint.organization, mine)
    for contact_id, place, period, kind in _stints(theirs):
        yield contact_id, best(place, period, kind)
    present = Contact.select(Contact.id).where(
        among(Contact.id, ids), among(Contact.organization, mine)
    )
    elsewhen = Known(HistoryKind.COLLEAGUE.value, _NO_TIME, same_time=False)
    for (contact_id,) in plain_rows(present):
        yield contact_id, elsewhen


def _latest(shared: tuple[Period | None, bool]) -> tuple[bool, str]:
    common, _ = shared
    if common is None:
        return False, ""
    return True, "9999" if common.is_current else common.end


def _my_stints() -> Iterator[tuple[int, Period, str]]:
    """Tell where I was and when; my present organization counts, with no time to it."""
    owner = Owner.select(Owner.contact)
    for _, place, period, kind in _stints(Stint.contact.in_(owner)):
        yield place, period, kind
    present = Contact.select(Contact.organization).where(
        Contact.id.in_(owner), Contact.organization.is_null(False)
    )
    for (place,) in plain_rows(present):
        yield place, Period(is_current=True), StintKind.WORK.value


# ── what became of asking them ───────────────────────────────────────────────────────────────


@dataclasses.dataclass(frozen=True, slots=True)
class Asked:
    """What became of asking somebody: for this goal, and for anything else."""

    state: str = ""
    state_on: str = ""
    request_id: int | None = None
    bars: bool = False
    """They were asked for this goal, and it was not withdrawn."""
    locked_until: str = ""
    outcome: Outcome = Outcome.NONE


class _Event(NamedTuple):
    request_id: int
    contact_id: int
    goal_id: int | None
    kind: str
    on: str
    review_days: int | None
    reinvite_days: int | None


def read_asked(ids: list[int], goal_id: int) -> dict[int, Asked]:
    """Tell what became of every request of mine to these people."""
    asked: dict[int, Asked] = {}
    today = clock.today()
    last: _Event | None = None
    for event in _events(ids):
        if last is not None and last.request_id != event.request_id:
            _take_request(asked, last, goal_id, today)
        _take_lock(asked, event, today)
        last = event
    if last is not None:
        _take_request(asked, last, goal_id, today)
    return asked


def _events(ids: list[int]) -> Iterable[_Event]:
    query = (
        Request.select(
            Request.id, Request.contact, Request.goal, Event.kind, Event.on_date,
            Channel.review_days, Channel.reinvite_days,
        )
        .join_from(Request, Event, on=(Event.request == Request.id))
        .join_from(Request, Channel, "LEFT OUTER JOIN")
        .where(among(Request.contact, ids), Request.direction == Direction.OUTGOING.value)
        .order_by(Request.id, Event.id)
    )  # fmt: skip
    return (_Event(*row) for row in plain_rows(query))


def _take_lock(asked: dict[int, Asked], event: _Event, today: datetime.date) -> None:
    """Note until when a withdrawal locks somebody; the same rule as `Requests.locked_until`."""
    if event.kind != RequestState.WITHDRAWN.value or event.reinvite_days is None:
        return
    until = day_of(event.on) + datetime.timedelta(days=event.reinvite_days)
    before = asked.get(event.contact_id, Asked())
    if until > today and until.isoformat() > before.locked_until:
        asked[event.contact_id] = dataclasses.replace(before, locked_until=until.isoformat())


def _take_request(
    asked: dict[int, Asked], last: _Event, goal_id: int, today: datetime.date
) -> None:
    """Note the state of a request by its last event; later requests stand for earlier ones."""
    before = asked.get(last.contact_id, Asked())
    state = word_of(RequestState, last.kind)
    is_for_goal = last.goal_id == goal_id
    told: dict[str, Any] = {}
    if is_for_goal and (state is not RequestState.DRAFTED or not before.bars):
        bars = state not in (RequestState.DRAFTED, RequestState.WITHDRAWN)
        told = {"state": state.value, "state_on": last.on, "request_id": last.request_id}
        told["bars"] = bars
    if not is_for_goal or state is RequestState.WITHDRAWN:
        told["outcome"] = _outcome(before.outcome, state, last, today)
    if told:
        asked[last.contact_id] = dataclasses.replace(before, **told)


def _outcome(before: Outcome, state: RequestState, last: _Event, today: datetime.date) -> Outcome:
    if before is Outcome.HELPED or state is RequestState.DRAFTED:
        return before
    if state is RequestState.SENT:
        waited = (today - day_of(last.on)).days
        is_over = last.review_days is not None and waited >= last.review_days
        return Outcome.UNANSWERED if is_over else Outcome.WAITING
    return _OUTCOMES[state]


_OUTCOMES = {
    RequestState.HELPED: Outcome.HELPED,
    RequestState.REPLIED: Outcome.REPLIED,
    RequestState.ACCEPTED: Outcome.ACCEPTED,
    RequestState.DECLINED: Outcome.DECLINED,
    RequestState.WITHDRAWN: Outcome.WITHDRAWN,
    RequestState.GONE: Outcome.GONE,
}
