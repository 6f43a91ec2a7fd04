"""A template as it was understood: text, prints, branches and optional parts, in their order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from liquid import RenderContext

from connote.core.writing.expressions import Comparison, Print, Question


@dataclass(frozen=True, slots=True)
class Text:
    """The author's own words."""

    text: str


@dataclass(frozen=True, slots=True)
class Branches:
    """An if, unless or case: bodies, each under its condition.

    Of an if the first that holds runs; of a case (`runs_all`) every when that holds, as in Liquid,
    and the else, which is last and has no condition, only where none did.
    """

    branches: tuple[tuple[Question | Comparison, Body], ...]
    runs_all: bool = False

    def running(self, context: RenderContext) -> Iterator[Body]:
        """Give the bodies that run for these facts."""
        has_run = False
        for condition, body in self.branches:
            is_else = isinstance(condition, Question) and condition.expression is None
            if (is_else and has_run) or not condition.holds(context):
                continue
            has_run = True
            yield body
            if not self.runs_all:
                return


@dataclass(frozen=True, slots=True)
class OptionalPart:
    """A part in `[[ ]]`: its versions, best first; an empty one leaves it out."""

    number: int
    depth: int
    versions: tuple[Body, ...]


Node: TypeAlias = "Text | Print | Branches | OptionalPart"
Body: TypeAlias = "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class CompiledTemplate:
    """A template without mistakes: its source, what it says, its facts and how many parts."""

    source: str
    body: Body
    facts: frozenset[str]
    parts: int
