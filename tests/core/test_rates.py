"""Rates and their difference against published values and their own equations."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.rates import difference, more_needed, wilson

NEWCOMBE = [
    ((56, 70), (48, 80), 0.0524, 0.3339),
    ((9, 10), (3, 10), 0.1705, 0.8090),
    ((6, 7), (2, 7), 0.0582, 0.8062),
    ((5, 56), (0, 29), -0.0381, 0.1926),
    ((0, 10), (0, 20), -0.1611, 0.2775),
    ((0, 10), (0, 10), -0.2775, 0.2775),
    ((10, 10), (0, 20), 0.6791, 1.0),
    ((10, 10), (0, 10), 0.6075, 1.0),
]
"""The examples of Newcombe 1998, table II, by its method 10."""


@pytest.mark.parametrize(("first", "second", "low", "high"), NEWCOMBE)
def test_the_difference_gives_the_published_intervals(
    first: tuple[int, int], second: tuple[int, int], low: float, high: float
) -> None:
    """All eight examples of the paper come out to four places."""
    found = difference(wilson(*first), wilson(*second))
    assert found is not None
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)
    assert found.share == first[0] / first[1] - second[0] / second[1]
    assert found.is_clear is (low > 0)


counts = st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(counts, counts)
def test_the_difference_reads_the_same_both_ways(
    first: tuple[int, int], second: tuple[int, int]
) -> None:
    """Which one is named first turns the signs round, and the interval holds what was seen."""
    one, other = wilson(*first), wilson(*second)
    there, back = difference(one, other), difference(other, one)
    assert there is not None
    assert back is not None
    assert -1 <= there.low <= there.share <= there.high <= 1
    assert math.isclose(there.low, -back.high, abs_tol=1e-12)
    assert math.isclose(there.high, -back.low, abs_tol=1e-12)


def test_there_is_no_difference_to_nothing() -> None:
    """Where one has no data there is nothing to compare."""
    assert difference(wilson(1, 2), wilson(0, 0)) is None
    assert more_needed(wilson(0, 0), wilson(1, 2)) is None


@given(st.integers(10, 60), st.integers(10, 60), st.data())
def test_the_requests_still_needed_are_just_enough(n: int, m: int, data: st.DataObject) -> None:
    """With so many more of each, shares staying, the interval leaves 0; with one less it doesn't.

    Looked at in whole multiples of the two samples, where the shares can stay exactly.
    """
    first = wilson(data.draw(st.integers(0, n)), n)
    second = wilson(data.draw(st.integers(0, n)), n)
    more = more_needed(first, second)
    if more is None:
        apart = abs(first.rate - second.rate)
        assert apart < 0.01
        return
    times = 1
    while not difference(
        wilson(first.accepted * times, n * times), wilson(second.accepted * times, n * times)
    ).is_clear:
        times += 1
    assert n * (times - 1) <= n + more <= n * times or (more == 0 and times == 1)


@pytest.mark.parametrize(
    ("first", "second", "more"), [((5, 10), (5, 10), None), ((31, 50), (18, 50), 0)]
)
def test_equal_rates_need_no_number_and_clear_ones_none(
    first: tuple[int, int], second: tuple[int, int], more: int | None
) -> None:
    """No number of requests shows a difference that is not there."""
    assert more_needed(wilson(*first), wilson(*second)) == more
