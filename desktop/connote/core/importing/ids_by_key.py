"""Ids of contacts by a key that is mostly one person's: half the memory of a list for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


class IdsByKey:
    """Who has a key, in the order they were noted."""

    def __init__(self) -> None:
        """Begin without anybody."""
        self._ids: dict[str, int | list[int]] = {}

    def add(self, key: str, contact_id: int) -> None:
        """Note that somebody has a key; twice is once."""
        known = self._ids.setdefault(key, contact_id)
        if isinstance(known, list):
            if known[-1] != contact_id:
                known.append(contact_id)
        elif known != contact_id:
            self._ids[key] = [known, contact_id]

    def of(self, key: str) -> Sequence[int]:
        """Find everybody who has a key."""
        found = self._ids.get(key, ())
        return (found,) if isinstance(found, int) else found

    def first(self, key: str) -> int | None:
        """Find who had a key first."""
        found = self._ids.get(key)
        return found[0] if isinstance(found, list) else found

    def __contains__(self, key: str) -> bool:
        """Say whether anybody has a key."""
        return key in self._ids

    def __iter__(self) -> Iterator[str]:
        """Go through the keys."""
        return iter(self._ids)
