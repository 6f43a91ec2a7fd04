"""Rates: a share of requests, with how far it can be trusted."""

from __future__ import annotations

import math

from connote.core.things import Rate

_Z = 1.959963984540054
"""The 97.5 % point of the normal distribution."""


def wilson(accepted: int, sent: int) -> Rate:
    """Give the share with its 95 % Wilson interval; None throughout where nothing was sent."""
    if sent == 0:
        return Rate(0, 0, None, None, None)
    share = accepted / sent
    spread = _Z * math.sqrt(share * (1 - share) / sent + _Z**2 / (4 * sent**2))
    middle = share + _Z**2 / (2 * sent)
    scale = 1 + _Z**2 / sent
    low = 0.0 if accepted == 0 else (middle - spread) / scale
    high = 1.0 if accepted == sent else (middle + spread) / scale
    return Rate(sent, accepted, share, low, high)
