"""The statistics against a second computation, made from the raw events and nothing else."""

from __future__ import annotations

import datetime
import itertools
import math
import random
from collections.abc import Callable
from typing import Any

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.statistics import Grouping
from connote.core.store.tables import Event, Request, database
from connote.core.things import NO_GOAL, Act, Rate, RequestState, Scope, Tally
from connote.core.waiting import waiting
from connote.core.weeks import weeks
from stage import SetClock

S = RequestState

YES = {"accepted", "replied", "helped"}
COURSES = ((), ("accepted",), ("accepted", "replied"), ("replied",), ("accepted", "replied",
           "helped"), ("withdrawn",), ("declined",), ("gone",), ("replied", "declined"),
           ("declined", "accepted"), ("sent",), ("accepted", "sent"))  # fmt: skip
NOTES = ("", "Hi", "x" * 100, "x" * 101, "é" * 200, "😀" * 101, "y" * 300, "z" * 301)
SCOPES = (
    Scope(),
    Scope(since="2026-10-01"),
    Scope(until="2026-10-31"),
    Scope("2026-09-07", "2026-11-09"),
    Scope(goal_id=1),
    Scope(goal_id=NO_GOAL, since="2026-08-01"),
)


@pytest.fixture(params=[1, 2])
def told(book: Book, set_clock: SetClock, request: pytest.FixtureRequest) -> Book:
    """Fill a book with requests of every kind, at random days of half a year."""
    chance = random.Random(request.param)
    who = book.contacts.add(ContactWords(first_name="Mary", last_name="Stone"))
    goals = [None, book.goals.add("network into LMNOP Co."), book.goals.add("a mentor")]
    channels = [None, *(channel.id for channel in book.channels.all()[:3])]
    with book.step(Act.LOAD_SAMPLE):
        for number in range(240):
            row = Request.create(
                contact=who,
                goal=chance.choice(goals),
                channel=chance.choice(channels),
                template_version=chance.choice([None, 1, 2]),
                direction="inbound" if number % 20 == 0 else "outgoing",
                note=chance.choice(NOTES),
                shared_kind=chance.choice(["colleague", "friend", ""]),
                coach=chance.choice(["ok", "how ask", ""]),
            )
            course = ("drafted",) if number % 15 == 0 else ("sent", *chance.choice(COURSES))
            day = chance.randrange(-190, 1)
            for kind in course:
                Event.create(
                    request=row.id, kind=kind, on_date=set_clock.day(day), recorded_at="now"
                )
                day = min(0, day + chance.choice([0, 1, 3, 13, 14, 15, 29, 30, 31]))
    return book


# ── the second computation ───────────────────────────────────────────────────────────────────


def raw_requests() -> list[dict[str, Any]]:
    """Read the requests with plain SQL and tell of each what its events say, in dicts of dicts."""
    found = []
    for row in database.execute_sql(
        "SELECT r.id, g.id, g.title, c.name, t.name, v.number, r.note, r.shared_kind, r.coach "
        "FROM request r LEFT JOIN goal g ON g.id = r.goal_id LEFT JOIN channel c "
        "ON c.id = r.channel_id LEFT JOIN template_version v ON v.id = r.template_version_id "
        "LEFT JOIN template t ON t.id = v.template_id WHERE r.direction = 'outgoing'"
    ).fetchall():
        events = database.execute_sql(
            "SELECT kind, on_date FROM event WHERE request_id = ? ORDER BY id", (row[0],)
        ).fetchall()
        last = {kind: datetime.date.fromisoformat(on) for kind, on in events}
        if "sent" in last:
            names = ("goal_id", "goal", "channel", "template", "version", "note", "kind", "coach")
            found.append(dict(zip(names, row[1:], strict=True)) | {
                "sent": last["sent"], "last": last, "state": events[-1][0],
                "yes": events[-1][0] in YES,
            })  # fmt: skip
    return found


def in_scope(one: dict[str, Any], scope: Scope) -> bool:
    """Say the same as the scope, in other words."""
    day = one["sent"].isoformat()
    goal = scope.goal_id is None or (one["goal_id"] or 0) == scope.goal_id
    return goal and (scope.since or day) <= day <= (scope.until or day)


def days_to_yes(one: dict[str, Any]) -> int | None:
    """Count the days to the first yes of those whose story ended with one."""
    if not one["yes"]:
        return None
    return max(0, (min(day for kind, day in one["last"].items() if kind in YES) - one["sent"]).days)


def expected_rate(
    some: list[dict[str, Any]], today: datetime.date, days: int | None
) -> tuple[int, int, float | None, float | None, float | None]:
    """Count one by one, and find the Wilson interval by halving, from the test it inverts."""
    if days is not None:
        some = [one for one in some if (today - one["sent"]).days >= days]
    yes = [one for one in some if one["yes"]]
    if days is not None:
        yes = [one for one in yes if days_to_yes(one) <= days]
    n, k = len(some), len(yes)
    if not n:
        return 0, 0, None, None, None
    return n, k, k / n, end_of(k, n, 0.0), end_of(k, n, 1.0)


def end_of(k: int, n: int, far: float) -> float:
    """Walk from what was seen towards `far` as long as the score test does not refuse."""
    near = k / n
    for _ in range(60):
        middle = (near + far) / 2
        z = abs(k / n - middle) / math.sqrt(middle * (1 - middle) / n or 1e-300)
        near, far = (middle, far) if z <= 1.959963984540054 else (near, middle)
    return near


def as_tuple(rate: Rate) -> tuple[int, int, float | None, float | None, float | None]:
    """Lay a rate open."""
    return rate.sent, rate.accepted, rate.rate, rate.low, rate.high


def held(tally: Tally, some: list[dict[str, Any]], today: datetime.date) -> None:
    """Hold a tally against the second computation of the same requests."""
    for rate, days in ((tally.raw, None), (tally.at_14, 14), (tally.at_30, 30)):
        assert as_tuple(rate) == pytest.approx(expected_rate(some, today, days), abs=1e-9)
    yes = [one for one in some if one["yes"]]
    assert tally.replied == sum(bool({"replied", "helped"} & one["last"].keys()) for one in yes)
    assert tally.helped == sum("helped" in one["last"] for one in yes)


def in_words(one: dict[str, Any]) -> str:
    """Name the class of a note's length by trying every class."""
    units = len(one["note"].encode("utf-16-le")) // 2
    for low, high in ((0, 0), (1, 100), (101, 200), (201, 300)):
        if low <= units <= high:
            return f"{low}–{high}" if high else "0"
    return "over 300"


GROUPS: dict[Grouping, Callable[[dict[str, Any]], str]] = {
    Grouping.TEMPLATE: lambda one: (
        f"{one['template']}, version {one['version']}" if one["version"] else "none"
    ),
    Grouping.GOAL: lambda one: one["goal"] or "none",
    Grouping.KIND: lambda one: one["kind"] or "none",
    Grouping.WITH_NOTE: lambda one: "with note" if one["note"] else "without note",
    Grouping.LENGTH: in_words,
    Grouping.COACH: lambda one: (
        "not coached"
        if not one["coach"]
        else "all well"
        if one["coach"] == "ok"
        else "something to mend"
    ),
    Grouping.CHANNEL: lambda one: one["channel"] or "none",
}


@pytest.mark.parametrize("scope", SCOPES)
def test_the_tallies_are_those_of_the_raw_events(
    told: Book, set_clock: SetClock, scope: Scope
) -> None:
    """All together and in every grouping: the same groups, numbers, rates and intervals."""
    today = set_clock.moment.date()
    raw = [one for one in raw_requests() if in_scope(one, scope)]
    assert raw
    (whole,) = told.statistics.tallies(scope=scope)
    held(whole, raw, today)
    for grouping, key_of in GROUPS.items():
        found = {tally.key: tally for tally in told.statistics.tallies(grouping, scope)}
        assert list(found) == sorted({key_of(one) for one in raw})
        for key, tally in found.items():
            held(tally, [one for one in raw if key_of(one) == key], today)


@pytest.mark.parametrize("scope", SCOPES)
def test_the_funnel_only_narrows(told: Book, scope: Scope) -> None:
    """Who helped has replied, who replied has accepted: no step holds more than the one before."""
    (whole,) = told.statistics.tallies(scope=scope)
    steps = (whole.raw.sent, whole.raw.accepted, whole.replied, whole.helped)
    assert sorted(steps, reverse=True) == list(steps)


@pytest.mark.parametrize("scope", SCOPES)
def test_the_weeks_are_those_of_the_raw_events(
    told: Book, set_clock: SetClock, scope: Scope
) -> None:
    """Every week of the last 26 from its Monday; those of a shorter scope are fewer."""
    today = set_clock.moment.date()
    raw = [one for one in raw_requests() if in_scope(one, scope)]
    found = weeks((one for some in told.statistics.asked() for one in some if scope.takes(one)),
                  scope)  # fmt: skip
    assert len(found) == {"": 26, "2026-10-01": 9, "2026-09-07": 10, "2026-08-01": 18}[scope.since]
    end = datetime.date.fromisoformat(scope.until) if scope.until else today
    for week, later in itertools.zip_longest(found, found[1:]):
        monday = datetime.date.fromisoformat(week.monday)
        assert monday.isoweekday() == 1
        here = [one for one in raw if 0 <= (one["sent"] - monday).days < 7]
        assert (week.sent, week.accepted) == (len(here), sum(one["yes"] for one in here))
        after = datetime.date.fromisoformat(later.monday) if later else end
        assert (after - monday).days == 7 if later else 0 <= (end - monday).days < 7


def test_the_waiting_is_that_of_the_raw_events(told: Book, set_clock: SetClock) -> None:
    """Kaplan and Meier by hand: for each day, who was still without an answer, and who said yes."""
    today = set_clock.moment.date()
    watched = []
    for one in raw_requests():
        if one["yes"]:
            watched.append((days_to_yes(one), True))
        elif one["state"] == "withdrawn":
            watched.append((max(0, (one["last"]["withdrawn"] - one["sent"]).days), False))
        else:
            watched.append(((today - one["sent"]).days, False))
    found = waiting(one for some in told.statistics.asked() for one in some)
    left, days = 1.0, []
    for day in sorted({day for day, is_yes in watched if is_yes}):
        at_risk = sum(end >= day for end, _ in watched)
        yes = watched.count((day, True))
        left *= 1 - yes / at_risk
        days.append((day, at_risk, yes, pytest.approx(1 - left)))
    assert [(one.day, one.at_risk, one.accepted, one.share) for one in found.days] == days
    by_half = [day for day, _, _, share in days if share.expected >= 0.5]
    assert found.median == (by_half[0] if by_half else None)
    raw = raw_requests()
    assert found.still_waiting == sum(one["state"] == "sent" for one in raw)
    assert found.refused == sum(one["state"] in ("declined", "gone") for one in raw)


def test_nothing_sent_is_nothing_counted(book: Book, set_clock: SetClock) -> None:
    """An empty book has one tally of zeros, 26 empty weeks and no waiting."""
    (whole,) = book.statistics.tallies()
    assert as_tuple(whole.raw) == (0, 0, None, None, None)
    assert {(week.sent, week.accepted) for week in weeks([], Scope())} == {(0, 0)}
    assert waiting([]).counted == 0
