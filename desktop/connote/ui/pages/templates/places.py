"""Places in a text: ours count characters, Qt's count UTF-16 units."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from connote.core.things import Problem

_FACT_OR_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_BEYOND = re.compile("[\U00010000-\U0010ffff]")


def units(text: str) -> int:
    """Count as Qt does: a character beyond the basic plane takes two."""
    return len(text) + len(_BEYOND.findall(text))


def qt_places(text: str) -> Callable[[int], int]:
    """Give the way from the number of a character in `text` to Qt's place for it."""
    if not _BEYOND.search(text):
        return lambda number: number
    table = list(accumulate(_widths(text), initial=0))
    return lambda number: table[min(number, len(table) - 1)]


def in_units(text: str) -> str:
    """Give a text of the same places as Qt's: what takes two of them is two strange signs."""
    return _BEYOND.sub("\ufffd\ufffd", text)


def line_starts(text: str) -> list[int]:
    """Give the number of the first character of every line."""
    return [0, *(number + 1 for number, letter in enumerate(text) if letter == "\n")]


def span(problem: Problem, starts: Sequence[int]) -> tuple[int, int]:
    """Give where a problem begins and ends, in characters."""
    start = starts[min(problem.line, len(starts)) - 1] + problem.column - 1
    return start, start + problem.length


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a stretch that begins or ends inside a fact or a tag, so that it has all of it."""
    for mark in _FACT_OR_TAG.finditer(text):
        if mark.start() < start < mark.end():
            start = mark.start()
        if mark.start() < end < mark.end():
            end = mark.end()
    return start, end


def _widths(text: str) -> Iterable[int]:
    return (2 if letter > "\uffff" else 1 for letter in text)
