"""People of one name as the book had them before a file, by day of connection and by last row.

An old export tells nothing but name, company and day. Its rows are given to namesakes one by one,
and a thousand of one name take no longer each than two.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

Key = tuple[str, "int | None"]
"""A day of connection, and the hash of the row that was imported last; None for any row."""


class Namesakes:
    """Who of one name is still to be met in a file."""

    def __init__(
        self,
        people: Iterable[tuple[int, str, int | None]],
        has_profile: Callable[[int], bool],
        is_met: Callable[[int], bool],
    ) -> None:
        """Take id, day and the hash of the imported row of each, in the order of their ids."""
        self._is_met = is_met
        self._waiting: dict[tuple[bool, Key], deque[int]] = {}
        for contact_id, day, cells in people:
            profile = has_profile(contact_id)
            self._add(profile, (day, None), contact_id)
            if cells is not None:
                self._add(profile, (day, cells), contact_id)

    def _add(self, has_profile: bool, key: Key, contact_id: int) -> None:
        self._waiting.setdefault((has_profile, key), deque()).append(contact_id)

    def connected_on(self, day: str, *, bare: bool) -> int | None:
        """Give the first who was connected on a day; `bare`: and has no profile."""
        return self._first((day, None), bare=bare)

    def imported_as(self, day: str, cells: int, *, bare: bool) -> int | None:
        """Give the first whose last row was just this."""
        return self._first((day, cells), bare=bare)

    def _first(self, key: Key, *, bare: bool) -> int | None:
        found = []
        for has_profile in (False,) if bare else (False, True):
            waiting = self._waiting.get((has_profile, key))
            while waiting and self._is_met(waiting[0]):
                waiting.popleft()
            if waiting:
                found.append(waiting[0])
        return min(found, default=None)
