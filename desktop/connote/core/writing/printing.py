"""Printing: what `{{ }}` puts into a note.

How a filter works is Liquid's. Ours is what a hole is: which facts a print leaves standing in the
text, and which one is missing from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from liquid import RenderContext
from liquid.builtin.expressions import FilteredExpression
from liquid.builtin.expressions.filtered import Filter
from liquid.stringify import to_liquid_string

from connote.core.speech import tr
from connote.core.writing.expressions import (
    ENVIRONMENT,
    NO_FACTS,
    context_of,
    fact_of,
    told_in_words,
)
from connote.core.writing.facts import EXAMPLES, FACTS, Word, find_fact, is_blank
from connote.core.writing.filters import FILTERS
from connote.core.writing.mistakes import Mistake, Mistakes
from connote.core.writing.scan import Mark
from connote.core.writing.tokens import TagReader


class Print(NamedTuple):
    """What `{{ }}` prints: one fact as it is, the usual case, or an expression."""

    expression: FilteredExpression | None
    fact: str
    start: int


class Printed(NamedTuple):
    """A printed text, the facts that stand in it, and the fact that is missing from it or "".

    `worked` counts the characters that were printed, and those that went through filters.
    """

    text: str
    facts: tuple[str, ...]
    missing: str
    worked: int


def read_print(source: str, mark: Mark, mistakes: Mistakes) -> tuple[Print, list[str]]:
    """Read the inside of `{{ }}`; gives the facts named in it too."""
    if not mark.text.strip():
        raise Mistake(
            mark.start, mark.end - mark.start, tr("Put the name of a fact between {{ }}.")
        )
    if plain := find_fact(mark.text):
        _refuse_yes_or_no(plain.name, mark.inside + len(mark.text) - len(mark.text.lstrip()))
        return Print(None, plain.name, mark.start), [plain.name]
    reader = TagReader(source, mark, mistakes)
    stream = reader.read()
    with told_in_words(mark):
        expression = FilteredExpression.parse(ENVIRONMENT, stream)
    assert isinstance(expression, FilteredExpression)  # noqa: S101  (ternaries are off)
    _refuse_yes_or_no(fact_of(expression.left), expression.left.token.start_index)
    for used in expression.filters or ():
        for word in used.args:
            _refuse_yes_or_no(fact_of(word.value), word.value.token.start_index)
        _check_words(used)
    read = Print(expression, "", mark.start)
    if not mistakes:
        with told_in_words(mark):
            for facts in (EXAMPLES, NO_FACTS):
                print_out(read, facts, context_of(facts))
    return read, reader.facts


def _refuse_yes_or_no(fact: str, start: int) -> None:
    if fact and FACTS[fact].is_yes_or_no:
        raise Mistake(
            start, len(fact), tr("{fact} is yes or no: ask it in {{% if %}}.").format(fact=fact)
        )


def _check_words(used: Filter) -> None:
    known, given = FILTERS[used.name], sum(1 for word in used.args if not hasattr(word, "name"))
    if given < known.fewest:
        raise Mistake(
            used.token.start_index,
            len(used.name),
            tr("{used} needs a value after a colon.").format(used=used.name),
        )
    if any(hasattr(word, "name") for word in used.args) and used.name != "default":
        raise Mistake(
            used.token.start_index,
            len(used.name),
            tr("{used} has no allow_false: default has.").format(used=used.name),
        )
    if given > known.most:
        if known.most:
            told = tr("{filter} takes at most {most} of the {given} values given.")
        else:
            told = tr("{filter} takes none of the {given} values given.")
        message = told.format(filter=used.name, most=known.most, given=given)
        raise Mistake(used.token.start_index, len(used.name), message)


def print_out(read: Print, facts: Mapping[str, object], context: RenderContext) -> Printed:
    """Work out what is printed.

    An empty fact is missing, whatever filters stand behind it, until a fallback fills it.
    """
    if read.expression is None:
        value = facts[read.fact]
        if value is None:
            return Printed("", (), read.fact, 0)
        text = str(value)
        return Printed(text, (read.fact,), "", len(text))
    value, names, missing, worked = _filtered(read.expression, context)
    text = to_liquid_string(_as_said(value), autoescape=False)
    if names and is_blank(text):
        return Printed(text, (), names[0], worked)
    return Printed(text, tuple(names), missing, worked + len(text))


def _filtered(
    expression: FilteredExpression, context: RenderContext
) -> tuple[object, list[str], str, int]:
    """Give the value, the facts in it, the empty fact that left a hole in it, and the work."""
    value: object = expression.left.evaluate(context)
    fact = fact_of(expression.left)
    missing, worked = fact if value is None else "", 0
    names = [fact] if fact and not missing else []
    for used in expression.filters or ():
        if used.name not in _READING:
            value = _as_said(value)
        worked += len(value) if isinstance(value, str) else 0
        if used.name == "default":
            given = None if missing else value
            filled: object = used.evaluate(given, context)
            if filled is not given or missing:
                value, names, missing = _after_fallback(used, filled, missing)
        else:
            words = [fact for word in used.args if (fact := fact_of(word.value))]
            empty = [word for word in words if context.resolve(word) is None]
            value = used.evaluate(value, _with_empty_text(context) if empty else context)
            missing = missing or next(iter(empty), "")
            names = names + [word for word in words if word not in empty]
    return value, names, missing, worked


_READING = ("date", "default")
"""The filters that take a fact as it is compared: a day is read in English."""


def _as_said(value: object) -> object:
    return str(value) if isinstance(value, Word) else value


def _after_fallback(used: Filter, value: object, missing: str) -> tuple[object, list[str], str]:
    """Say which facts stand in a fallback, and whether it still leaves a hole."""
    fact = _fallback_fact(used)
    if not fact:
        return value, [], ""
    return (None, [], missing) if value is None else (value, [fact], "")


def _with_empty_text(context: RenderContext) -> RenderContext:
    """Let an empty fact be no text to a filter; as nil it would be spelled out."""
    facts: Mapping[str, object] = context.globals
    return context_of({name: "" if value is None else value for name, value in facts.items()})


def _fallback_fact(used: Filter) -> str:
    return fact_of(next(word.value for word in used.args if not hasattr(word, "name")))
