"""A template as it was understood: text, prints, branches and optional parts, in their order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import repeat
from typing import TypeAlias

from liquid import RenderContext

from connote.core.writing.conditions import Comparison, Question
from connote.core.writing.printing import Print


@dataclass(frozen=True, slots=True)
class Text:
    """The author's own words."""

    text: str


@dataclass(frozen=True, slots=True)
class Branches:
    """An if or unless: bodies, each under its condition; the first that holds runs."""

    branches: tuple[tuple[Question, Body], ...]

    def running(self, context: RenderContext) -> Iterator[Body]:
        """Give the body that runs for these facts, if any."""
        for condition, body in self.branches:
            if condition.holds(context):
                yield body
                return


@dataclass(frozen=True, slots=True)
class Cases:
    """A case: as in Liquid every when runs that holds, once for each value that matches.

    The else runs where none did. A body with parts runs only once: a part has one place.
    """

    whens: tuple[tuple[Comparison, Body], ...]
    otherwise: Body

    def running(self, context: RenderContext) -> Iterator[Body]:
        """Give the bodies that run for these facts."""
        has_run = False
        for condition, body in self.whens:
            if matches := condition.matches(context):
                has_run = True
                yield from repeat(body, 1 if matches > 1 and _has_part(body) else matches)
        if not has_run:
            yield self.otherwise

    @property
    def branches(self) -> tuple[tuple[Comparison | None, Body], ...]:
        """Give all bodies as an if has them."""
        return (*self.whens, (None, self.otherwise))


def _has_part(body: Body) -> bool:
    return any(
        isinstance(node, OptionalPart)
        or (
            isinstance(node, Branches | Cases)
            and any(_has_part(inner) for _, inner in node.branches)
        )
        for node in body
    )


@dataclass(frozen=True, slots=True)
class OptionalPart:
    """A part in `[[ ]]`: its versions, best first; an empty one leaves it out."""

    number: int
    depth: int
    versions: tuple[Body, ...]


Node: TypeAlias = "Text | Print | Branches | Cases | OptionalPart"
Body: TypeAlias = "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class CompiledTemplate:
    """A template without mistakes: its source, what it says, its facts and how many parts."""

    source: str
    body: Body
    facts: frozenset[str]
    parts: int
