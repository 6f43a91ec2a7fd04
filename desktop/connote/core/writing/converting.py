"""Converting what was written for another tool: its placeholders become facts, spintax parts.

    Hi {first_name|there},        →  Hi {{ first_name | "there" }},
    {Hi|Hello|Hey}                →  [[Hi||Hello||Hey]]

What already is of our language stays as it is, what is not known stays and is named; so
converting twice changes no more than converting once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from connote.core.writing.build import build
from connote.core.writing.foreign import Foreign, find_foreign
from connote.core.writing.mistakes import Mistakes
from connote.core.writing.placeholders import Placeholder
from connote.core.writing.scan import scan


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
    found = find_foreign(text, _is_ours)
    changes = tuple(_change(text, one) for one in found if one.ours is not None)
    unknown = (one for each in found for one in ((each,) if each.ours is None else each.left))
    left = tuple(Placeholder(one.start, text[one.start : one.end], one.fact) for one in unknown)
    return Conversion(apply_changes(text, changes), changes, left)


def _change(text: str, found: Foreign) -> Converted:
    line_start = text.rfind("\n", 0, found.place) + 1
    return Converted(
        start=found.place,
        end=found.end,
        line=text.count("\n", 0, found.place) + 1,
        column=found.place - line_start + 1,
        before=text[found.place : found.end],
        after=found.written,
    )


def _is_ours(written: str) -> bool:
    """Say whether a `{{ }}` is a print of our language without mistakes."""
    mistakes = Mistakes()
    return build(written, scan(written, mistakes), mistakes) is not None


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
