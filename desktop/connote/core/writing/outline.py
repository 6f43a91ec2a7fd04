"""What stands in the note for one contact: the pieces and choices, before anything is chosen.

Branches are decided and facts are in; what is left open is which version each part takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from liquid import RenderContext

from connote.core.errors import TemplateBroken
from connote.core.speech import tr
from connote.core.things import Ingredient
from connote.core.writing.expressions import context_of
from connote.core.writing.facts import FACTS
from connote.core.writing.mistakes import Mistake, problem
from connote.core.writing.printing import Print, print_out
from connote.core.writing.tree import Body, Branches, Cases, CompiledTemplate, OptionalPart, Text


class Piece(NamedTuple):
    """A stretch of the note: the author's text, or what a `{{ }}` printed (`is_fact`).

    `facts` stand in it, `ingredients` are the bits of theirs, `missing` names an empty fact.
    """

    text: str
    is_fact: bool
    facts: tuple[str, ...] = ()
    ingredients: int = 0
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A part that exists in this note: its versions, and which of them can be used."""

    number: int
    depth: int
    versions: tuple[Outline, ...]
    usable: tuple[bool, ...]

    @property
    def options(self) -> tuple[int, ...]:
        """Give the versions to choose from; where none is usable, all of them with their holes."""
        usable = tuple(index for index, can in enumerate(self.usable) if can)
        return usable or tuple(range(len(self.versions)))


Outline: TypeAlias = "tuple[Piece | Choice, ...]"

MOST_WORKED = 500_000
"""Far more characters than any note needs, with all its versions and all that filters take."""

_BITS: Mapping[Ingredient, int] = {item: 1 << place for place, item in enumerate(Ingredient)}
_FACT_BITS = {
    name: _BITS[fact.ingredient] if fact.ingredient else 0 for name, fact in FACTS.items()
}


def ingredients_of(bits: int) -> frozenset[Ingredient]:
    """Name the ingredients that bits stand for."""
    return frozenset(item for item, bit in _BITS.items() if bits & bit)


def outline(template: CompiledTemplate, facts: Mapping[str, object]) -> Outline:
    """Work out what stands in the note for these facts; `facts` holds every one of them."""
    return _outline(template.body, _Note(template.source, facts, context_of(facts)))


@dataclass(slots=True)
class _Note:
    """What a note is made from, and how many characters were printed and filtered so far."""

    source: str
    facts: Mapping[str, object]
    context: RenderContext
    worked: int = 0


def _outline(body: Body, note: _Note) -> Outline:
    items: list[Piece | Choice] = []
    _gather(body, note, items)
    return tuple(items)


def _gather(body: Body, note: _Note, items: list[Piece | Choice]) -> None:
    for node in body:
        if isinstance(node, Text):
            _add_text(node.text, items)
        elif isinstance(node, Print):
            items.append(_printed(node, note))
        elif isinstance(node, OptionalPart):
            items.append(_choice(node, note))
        else:
            for branch in _running(node, note):
                _gather(branch, note, items)


def _add_text(text: str, items: list[Piece | Choice]) -> None:
    """Add the author's text; what only a tag divides is one text, with no seam inside."""
    last = items[-1] if items else None
    if isinstance(last, Piece) and not last.is_fact:
        items[-1] = Piece(last.text + text, is_fact=False)
    else:
        items.append(Piece(text, is_fact=False))


def _printed(node: Print, note: _Note) -> Piece:
    try:
        text, facts, missing, worked = print_out(node, note.facts, note.context)
    except Exception as error:  # Liquid raises more than it says; a note is no place for a crash
        raise _cannot(
            node.start,
            note.source,
            tr("A {{ }} of this template can’t be worked out for this contact."),
            error,
        ) from error
    note.worked += worked
    if note.worked > MOST_WORKED:
        raise TemplateBroken(tr("The facts of this contact are too long to be printed so often."))
    bits = 0
    for fact in facts:
        bits |= _FACT_BITS[fact]
    return Piece(text, True, facts, bits, missing)


def _running(node: Branches | Cases, note: _Note) -> Iterable[Body]:
    try:
        return tuple(node.running(note.context))
    except Exception as error:
        raise _cannot(
            0,
            note.source,
            tr("A condition of this template can’t be worked out for this contact."),
            error,
        ) from error


def _cannot(start: int, source: str, message: str, error: Exception) -> TemplateBroken:
    found = problem(Mistake(start, 2, message), source)
    return TemplateBroken(
        tr("Line {line}, column {column}: {message}").format(
            line=found.line, column=found.column, message=message
        ),
        (found,),
    )


def _choice(part: OptionalPart, note: _Note) -> Choice:
    versions = tuple(_outline(version, note) for version in part.versions)
    usable = tuple(all(map(_is_whole, version)) for version in versions)
    return Choice(part.number, part.depth, versions, usable)


def _is_whole(item: Piece | Choice) -> bool:
    return any(item.usable) if isinstance(item, Choice) else not item.missing
