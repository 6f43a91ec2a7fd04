"""Time to acceptance: the Kaplan-Meier estimate against a textbook, and by brute force."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.things import Asked, RequestState
from connote.core.waiting import Wait, kaplan_meier, waiting
from stage import SetClock

S = RequestState

REMISSION = (
    "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"  # + means: not seen
)
"""Weeks in remission under 6-mercaptopurine (Freireich and others, Blood 21, 1963)."""

PUBLISHED = """
 6  21  3  0.8571  0.6197  0.9516
 7  17  1  0.8067  0.5631  0.9228
10  15  1  0.7529  0.5032  0.8894
13  12  1  0.6902  0.4316  0.8491
16  11  1  0.6275  0.3675  0.8049
22   7  1  0.5378  0.2678  0.7468
23   6  1  0.4482  0.1881  0.6801
"""
"""As statistics programs list them: week, at risk, events, the share left, its interval."""


def told(*words: str) -> Counter[Wait]:
    """Read waits as textbooks write them: `6` ended with the event, `6+` without."""
    return Counter(Wait(int(word.rstrip("+")), not word.endswith("+")) for word in words)


def test_the_textbook_example_comes_out() -> None:
    """Freireich's trial, as every book on survival has it, turned round: share with the event."""
    lines = [
        f"{one.day:2}  {one.at_risk:2}  {one.accepted}  {1 - one.share:.4f}"
        f"  {1 - one.high:.4f}  {1 - one.low:.4f}"
        for one in kaplan_meier(told(*REMISSION.split()))
    ]
    assert lines == PUBLISHED.strip("\n").split("\n")


def test_without_pending_ones_it_is_the_plain_share() -> None:
    """Where everybody answered in the end, the estimate is the share that had by then."""
    days = kaplan_meier(told("0", "1", "1", "3"))
    assert [(one.day, one.share) for one in days] == [(0, 0.25), (1, 0.75), (3, 1.0)]
    assert (days[-1].low, days[-1].high) == (None, None)


def by_brute_force(waits: Sequence[Wait]) -> dict[int, float]:
    """Follow everybody day by day: what is left of the share after each day's yeses."""
    left, shares = 1.0, {}
    for day in range(max((wait.days for wait in waits), default=0) + 1):
        here = [wait for wait in waits if wait.days >= day]
        yes = [wait for wait in here if wait.days == day and wait.is_accepted]
        if yes:
            left *= (len(here) - len(yes)) / len(here)
            shares[day] = 1 - left
    return shares


@given(st.lists(st.builds(Wait, st.integers(0, 40), st.booleans()), max_size=60))
def test_the_estimate_is_that_of_brute_force(waits: list[Wait]) -> None:
    """Day by day the same share; it never falls, and stands within its interval."""
    found = kaplan_meier(Counter(waits))
    expected = by_brute_force(waits)
    assert [one.day for one in found] == list(expected)
    for one in found:
        assert math.isclose(one.share, expected[one.day], abs_tol=1e-12)
        if one.low is not None and one.high is not None:
            assert 0 <= one.low <= one.share <= one.high <= 1
    assert sorted(one.share for one in found) == [one.share for one in found]


def asked(
    state: RequestState, sent_on: str, *, days: int | None = None, withdrawn_on: str = ""
) -> Asked:
    """Make a request of which only its course matters."""
    is_accepted = state.counts_as_accepted
    return Asked(1, sent_on, state, is_accepted, days, False, False, withdrawn_on,
                 "", None, 0, "", "", 0, "", "")  # fmt: skip


def test_each_end_counts_as_it_is(set_clock: SetClock) -> None:
    """Pending up to today, withdrawn up to that day, refused for good, unknown days left out."""
    found = waiting(
        [
            asked(S.ACCEPTED, set_clock.day(-30), days=4),
            asked(S.HELPED, set_clock.day(-30), days=12),
            asked(S.SENT, set_clock.day(-8)),
            asked(S.WITHDRAWN, set_clock.day(-30), withdrawn_on=set_clock.day(-20)),
            asked(S.DECLINED, set_clock.day(-30)),
            asked(S.GONE, set_clock.day(-40)),
            asked(S.ACCEPTED, set_clock.day(-30), days=None),
        ]
    )
    assert (found.counted, found.accepted, found.still_waiting, found.refused, found.withdrawn,
            found.unknown, found.last) == (6, 2, 1, 2, 1, 1, 40)  # fmt: skip
    assert found.left_on == (8, 10, 30, 40)
    assert [(one.day, one.at_risk) for one in found.days] == [(4, 6), (12, 3)]
    first, second = found.days
    assert math.isclose(first.share, 1 / 6)
    assert math.isclose(second.share, 1 - 5 / 6 * 2 / 3)
    assert found.half_of_accepted == 4
    assert found.median is None


def test_the_median_is_the_day_by_which_half_are_accepted(set_clock: SetClock) -> None:
    """Two of four by day 5 is half of them."""
    pending = asked(S.SENT, set_clock.day(-30))
    found = waiting(
        [asked(S.ACCEPTED, set_clock.day(-30), days=days) for days in (2, 5)] + [pending] * 2
    )
    assert found.median == 5


@pytest.mark.parametrize("state", [S.SENT, S.DECLINED])
def test_nobody_said_yes_is_no_curve(set_clock: SetClock, state: RequestState) -> None:
    """Without a yes there is nothing to draw, but it is told how many wait and for how long."""
    found = waiting([asked(state, set_clock.day(-3))])
    assert (found.days, found.median, found.half_of_accepted, found.last) == ((), None, None, 3)
