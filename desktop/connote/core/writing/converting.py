"""Converting what was written for another tool: its placeholders become facts, spintax parts.

    Hi {first_name|there},        →  Hi {{ first_name | "there" }},
    {Hi|Hello|Hey}                →  [[Hi||Hello||Hey]]

What already is of our language stays as it is, what is not known stays and is named; so
converting twice changes no more than converting once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from connote.core.writing.placeholders import Placeholder, find_placeholders


@dataclass(frozen=True, slots=True)
class Converted:
    """One change: the text from `start` to `end`, at a line and column from 1, before and after."""

    start: int
    end: int
    line: int
    column: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Conversion:
    """The converted text, every change in reading order, and what is foreign but not known."""

    text: str
    changes: tuple[Converted, ...]
    left: tuple[Placeholder, ...] = ()


def convert_placeholders(text: str) -> Conversion:
    """Write the placeholders of other tools in our language, as far as their meaning is known."""
    changes: list[Converted] = []
    left: list[Placeholder] = []
    for found in find_placeholders(text):
        if found.fact:
            after = f"{{{{ {found.fact} }}}}"
            line = text.count("\n", 0, found.start) + 1
            column = found.start - (text.rfind("\n", 0, found.start) + 1) + 1
            changes.append(Converted(found.start, found.end, line, column, found.text, after))
        else:
            left.append(found)
    return Conversion(apply_changes(text, changes), tuple(changes), tuple(left))


def apply_changes(text: str, changes: Iterable[Converted]) -> str:
    """Give the text with some of its changes made."""
    return "".join(_applied(text, changes))


def _applied(text: str, changes: Iterable[Converted]) -> Iterator[str]:
    place = 0
    for change in sorted(changes, key=lambda change: change.start):
        yield text[place : change.start]
        yield change.after
        place = change.end
    yield text[place:]
