"""Mistakes in a template: gathered by their place in the text, told by line and column."""

from __future__ import annotations

from bisect import bisect_right

from connote.core.things import Problem

MOST = 50
"""More mistakes than anybody reads; the search stops there."""


class Mistake(Exception):
    """Something that can't be understood, at a place of the source."""

    def __init__(self, start: int, length: int, message: str, nearest: str = "") -> None:
        super().__init__(message)
        self.start = start
        self.length = max(length, 1)
        self.message = message
        self.nearest = nearest


class Mistakes:
    """The mistakes found so far; one place is only told once."""

    def __init__(self) -> None:
        self._by_start: dict[int, Mistake] = {}

    def note(self, mistake: Mistake) -> None:
        """Keep a mistake, unless there is one at its place."""
        self._by_start.setdefault(mistake.start, mistake)

    def add(self, start: int, length: int, message: str, nearest: str = "") -> None:
        """Keep a mistake by its parts."""
        self.note(Mistake(start, length, message, nearest))

    @property
    def room(self) -> int:
        """Give how many more there may be."""
        return MOST - len(self._by_start)

    @property
    def is_enough(self) -> bool:
        """Say whether looking further would help nobody."""
        return self.room <= 0

    def __bool__(self) -> bool:
        return bool(self._by_start)

    def problems(self, source: str) -> list[Problem]:
        """Give the mistakes in the order of the source, each with its line and column."""
        starts = _line_starts(source)
        return [
            problem_at(mistake, starts)
            for mistake in sorted(self._by_start.values(), key=lambda mistake: mistake.start)
        ]


def problem(mistake: Mistake, source: str) -> Problem:
    """Give one mistake with its line and column."""
    return problem_at(mistake, _line_starts(source))


def problem_at(mistake: Mistake, line_starts: list[int]) -> Problem:
    """Give one mistake with its line and column, where the starts of the lines are known."""
    line = bisect_right(line_starts, mistake.start)
    column = mistake.start - line_starts[line - 1] + 1
    return Problem(line, column, mistake.message, mistake.length, mistake.nearest)


def _line_starts(source: str) -> list[int]:
    return [0, *(index + 1 for index, char in enumerate(source) if char == "\n")]
