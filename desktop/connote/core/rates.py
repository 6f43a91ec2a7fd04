"""Rates: a share of requests, with how far it can be trusted, and how far two of them differ.

Wilson's score interval for one share (E. B. Wilson, JASA 22, 1927, 209-212), and Newcombe's hybrid
of two of them for a difference (R. G. Newcombe, Statistics in Medicine 17, 1998, 873-890: method
10, without correction for continuity). Both hold up where n is small and shares lie near 0 or 1.
"""

from __future__ import annotations

import math

from connote.core.things import Difference, Rate

Z = 1.959963984540054
"""The 97.5 % point of the normal distribution."""

_MOST = 100_000
"""Nobody writes more requests than these."""


def wilson(accepted: int, sent: int) -> Rate:
    """Give the share with its 95 % Wilson interval; None throughout where nothing was sent."""
    if sent == 0:
        return Rate(0, 0, None, None, None)
    share = accepted / sent
    return Rate(sent, accepted, share, *_interval(share, sent))


def _interval(share: float, n: int) -> tuple[float, float]:
    spread = Z * math.sqrt(share * (1 - share) / n + Z**2 / (4 * n**2))
    middle = share + Z**2 / (2 * n)
    scale = 1 + Z**2 / n
    low = 0.0 if share == 0 else (middle - spread) / scale
    high = 1.0 if share == 1 else (middle + spread) / scale
    return low, high


def difference(first: Rate, second: Rate) -> Difference | None:
    """Give how far the first rate lies above the second; None where one has no data."""
    if first.rate is None or second.rate is None:
        return None
    return _difference(first.rate, first.sent, second.rate, second.sent)


def _difference(one: float, n_one: int, other: float, n_other: int) -> Difference:
    low, high = _interval(one, n_one)
    other_low, other_high = _interval(other, n_other)
    apart = one - other
    return Difference(
        apart,
        apart - math.hypot(one - low, other_high - other),
        apart + math.hypot(high - one, other - other_low),
    )


def more_needed(first: Rate, second: Rate) -> int | None:
    """Count the further requests with *each* that would make the difference clear.

    The two shares are taken to stay as they are: a rule of thumb, no promise. None where they are
    equal, or where it would take more than anybody writes; 0 where the difference is clear.
    """
    if first.rate is None or second.rate is None or first.rate == second.rate:
        return None
    one, other = first.rate, second.rate

    def is_clear(more: int) -> bool:
        return _difference(one, first.sent + more, other, second.sent + more).is_clear

    if is_clear(0):
        return 0
    if not is_clear(_MOST):
        return None
    too_few, enough = 0, _MOST
    while enough - too_few > 1:
        middle = (too_few + enough) // 2
        too_few, enough = (too_few, middle) if is_clear(middle) else (middle, enough)
    return enough
