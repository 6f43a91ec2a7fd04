"""Faults that are known: the list may only shrink, and whoever mends one takes its line out."""

from __future__ import annotations

from collections.abc import Iterable

KNOWN: dict[str, tuple[str, ...]] = {}
"""By place, the beginning of a fault as the tests tell it; those under "" hold everywhere."""


def without_known(place: str, faults: Iterable[str]) -> list[str]:
    """Leave those faults that nobody knows of."""
    known = (
        *KNOWN.get(place, ()),
        *KNOWN.get(place.removesuffix(", longer"), ()),
        *KNOWN.get("", ()),
    )
    return [f"{place}: {fault}" for fault in faults if not fault.startswith(known)]
