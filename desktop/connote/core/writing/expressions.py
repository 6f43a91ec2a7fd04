"""What stands inside `{{ }}` and `{% %}`: understood and worked out by python-liquid.

It is given the tokens of `tokens.py`; how a condition or a filter works is Liquid's own. Ours is
what a hole in a note is: which facts a print leaves standing in the text, and which is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NamedTuple

from liquid import BoundTemplate, Environment, RenderContext, Token
from liquid.builtin.expressions import BooleanExpression, FilteredExpression, Path
from liquid.builtin.expressions.filtered import Filter
from liquid.builtin.expressions.logical import EqExpression, NeExpression, _eq
from liquid.builtin.expressions.primitive import Blank, Empty, StringLiteral, parse_primitive
from liquid.exceptions import LiquidError
from liquid.expression import Expression
from liquid.stringify import to_liquid_string
from liquid.token import TOKEN_COMMA, TOKEN_EOF, TOKEN_OR

from connote.core.writing.facts import EXAMPLES, FACTS, is_blank
from connote.core.writing.filters import FILTERS, add_filters
from connote.core.writing.mistakes import Mistake, Mistakes
from connote.core.writing.scan import Mark
from connote.core.writing.tokens import TagReader, not_expected


def _environment() -> Environment:
    environment = Environment()
    environment.tags.clear()
    add_filters(environment)
    return environment


_ENVIRONMENT = _environment()
_TEMPLATE = BoundTemplate(_ENVIRONMENT, nodes=[])


def context_of(facts: Mapping[str, object]) -> RenderContext:
    """Make what Liquid needs to work expressions out: the facts, all of them, and nothing else."""
    return RenderContext(_TEMPLATE, globals=facts)


# ── printing ─────────────────────────────────────────────────────────────────────────────────


class Print(NamedTuple):
    """What `{{ }}` prints; `fact` is set where it is one fact as it is, the usual case."""

    expression: FilteredExpression
    fact: str
    start: int


class Printed(NamedTuple):
    """A printed text, the facts that stand in it, and the fact that is missing from it or ""."""

    text: str
    facts: tuple[str, ...]
    missing: str


def read_print(source: str, mark: Mark, mistakes: Mistakes) -> tuple[Print, list[str]]:
    """Read the inside of `{{ }}`; gives the facts named in it too."""
    if not mark.text.strip():
        raise Mistake(mark.start, mark.end - mark.start, "Put the name of a fact between {{ }}.")
    reader = TagReader(source, mark, mistakes)
    stream = reader.read()
    with _told_in_words(mark):
        expression = FilteredExpression.parse(_ENVIRONMENT, stream)
    assert isinstance(expression, FilteredExpression)  # noqa: S101  (ternaries are off)
    fact = _fact_of(expression.left)
    if fact and FACTS[fact].is_yes_or_no:
        start = expression.left.token.start_index
        raise Mistake(start, len(fact), f"{fact} is yes or no: ask it in {{% if %}}.")
    for used in expression.filters or ():
        _check_words(used)
    read = Print(expression, "" if expression.filters else fact, mark.start)
    if not mistakes:
        with _told_in_words(mark):
            for facts in (EXAMPLES, _NO_FACTS):
                print_out(read, facts, context_of(facts))
    return read, reader.facts


def _check_words(used: Filter) -> None:
    known, given = FILTERS[used.name], sum(1 for word in used.args if not hasattr(word, "name"))
    if given < known.fewest:
        raise Mistake(
            used.token.start_index, len(used.name), f"{used.name} needs a value after a colon."
        )
    if given > known.most:
        few = f"at most {known.most}" if known.most else "none"
        message = f"{used.name} takes {few} of the {given} values given."
        raise Mistake(used.token.start_index, len(used.name), message)


def print_out(read: Print, facts: Mapping[str, object], context: RenderContext) -> Printed:
    """Work out what is printed.

    An empty fact stays empty, whatever filters stand behind it, until a fallback fills it.
    """
    if read.fact:
        value = facts[read.fact]
        if value is None:
            return Printed("", (), read.fact)
        return Printed(str(value), (read.fact,), "")
    value, names, missing = _filtered(read.expression, context)
    text = "" if missing else to_liquid_string(value, autoescape=False)
    if names and is_blank(text):
        return Printed(text, (), names[0])
    return Printed(text, tuple(names), missing)


def _filtered(
    expression: FilteredExpression, context: RenderContext
) -> tuple[object, list[str], str]:
    value: object = expression.left.evaluate(context)
    fact = _fact_of(expression.left)
    missing = fact if value is None else ""
    names = [fact] if fact and not missing else []
    for used in expression.filters or ():
        if used.name == "default":
            filled: object = used.evaluate(value, context)
            if filled is not value:
                value, names, missing = filled, *_after_fallback(used, filled, missing)
            elif missing and not _fallback_fact(used):
                missing = ""
        elif not missing:
            words = [fact for word in used.args if (fact := _fact_of(word.value))]
            missing = next((word for word in words if context.resolve(word) is None), "")
            value = None if missing else used.evaluate(value, context)
            names = [] if missing else names + words
    return value, names, missing


def _after_fallback(used: Filter, value: object, missing: str) -> tuple[list[str], str]:
    """Say which facts stand in a fallback, and whether it still leaves a hole."""
    fact = _fallback_fact(used)
    if not fact:
        return [], ""
    return ([], missing) if value is None else ([fact], "")


def _fallback_fact(used: Filter) -> str:
    return _fact_of(next(word.value for word in used.args if not hasattr(word, "name")))


def _fact_of(expression: Expression) -> str:
    return str(expression.path[0]) if isinstance(expression, Path) else ""


# ── asking ───────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Question:
    """The condition of an if, an unless (`is_denied`) or an else, which always holds."""

    expression: BooleanExpression | None
    is_denied: bool = False

    def holds(self, context: RenderContext) -> bool:
        """Say whether the branch runs."""
        if self.expression is None:
            return True
        return self.expression.evaluate(context) != self.is_denied


@dataclass(frozen=True, slots=True)
class Comparison:
    """The condition of a `when`: one of its values equals that of the `case`."""

    subject: Expression
    values: tuple[Expression, ...]

    def holds(self, context: RenderContext) -> bool:
        """Say whether the branch runs."""
        subject = self.subject.evaluate(context)
        return any(_eq(subject, value.evaluate(context)) for value in self.values)


class _EmptyFact(Blank):
    """What an empty fact equals, whether a template calls that blank, empty or ""."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return other is None or super().__eq__(other)

    __hash__ = None  # type: ignore[assignment]


def read_question(
    source: str, mark: Mark, mistakes: Mistakes, is_denied: bool = False
) -> tuple[Question, list[str]]:
    """Read the condition of an if, elsif or unless; gives the facts named in it too."""
    _require(mark, "a condition, such as {% if shared_place %}")
    reader = TagReader(source, mark, mistakes)
    stream = reader.read()
    with _told_in_words(mark):
        expression = BooleanExpression.parse(_ENVIRONMENT, stream)
        _ask_for_emptiness(expression)
    question = Question(expression, is_denied)
    _try_out(question, mark, mistakes)
    return question, reader.facts


def read_case(source: str, mark: Mark, mistakes: Mistakes) -> tuple[Expression, list[str]]:
    """Read what a case is about; gives the facts named in it too."""
    _require(mark, "a fact, such as {% case shared_kind %}")
    reader = TagReader(source, mark, mistakes)
    stream = reader.read()
    with _told_in_words(mark):
        subject: Expression = parse_primitive(_ENVIRONMENT, stream)
        stream.expect_eos()
    return subject, reader.facts


def read_when(
    source: str, mark: Mark, subject: Expression, mistakes: Mistakes
) -> tuple[Comparison, list[str]]:
    """Read the values of a when; gives the facts named in it too."""
    _require(mark, 'a value, such as {% when "colleague" %}')
    reader = TagReader(source, mark, mistakes)
    stream = reader.read()
    with _told_in_words(mark):
        values: list[Expression] = [parse_primitive(_ENVIRONMENT, stream)]
        while stream.current.kind in (TOKEN_COMMA, TOKEN_OR):
            next(stream)
            values.append(parse_primitive(_ENVIRONMENT, stream))
        stream.eat(TOKEN_EOF)
    comparison = Comparison(subject, tuple(_emptiness(value, subject) for value in values))
    _try_out(comparison, mark, mistakes)
    return comparison, reader.facts


def _try_out(condition: Question | Comparison, mark: Mark, mistakes: Mistakes) -> None:
    if not mistakes:
        with _told_in_words(mark):
            for facts in (EXAMPLES, _NO_FACTS):
                condition.holds(context_of(facts))


def _require(mark: Mark, what: str) -> None:
    if not mark.text.strip():
        raise Mistake(mark.start, mark.end - mark.start, f"{mark.name} needs {what}.")


def _ask_for_emptiness(expression: Expression) -> None:
    """Let `{% if fact == blank %}` ask whether a fact is empty; to Liquid nil is not blank."""
    for child in expression.children():
        if isinstance(child, EqExpression | NeExpression):
            child.right = _emptiness(child.right, child.left)
            child.left = _emptiness(child.left, child.right)
        _ask_for_emptiness(child)


def _emptiness(expression: Expression, other: Expression) -> Expression:
    is_empty = isinstance(expression, Blank | Empty) or (
        isinstance(expression, StringLiteral) and not expression.value
    )
    return _EmptyFact(expression.token) if is_empty and isinstance(other, Path) else expression


_NO_FACTS: Mapping[str, object] = {
    name: False if fact.is_yes_or_no else None for name, fact in FACTS.items()
}


@contextmanager
def _told_in_words(mark: Mark) -> Iterator[None]:
    """Turn whatever Liquid raises into a mistake at its place; it raises more than LiquidError."""
    try:
        yield
    except Mistake:
        raise
    except Exception as error:
        raise _mistake(mark, error) from None


def _mistake(mark: Mark, error: Exception) -> Mistake:
    token = error.token if isinstance(error, LiquidError) else None
    if token is not None and token.kind == TOKEN_EOF:
        end = mark.inside + len(mark.text.rstrip())
        return Mistake(max(end - 1, mark.start), 1, "Something is missing after this.")
    if token is None or token.start_index < 0:
        return Mistake(mark.start, mark.end - mark.start, "This can’t be worked out.")
    return Mistake(token.start_index, len(token.value), _message(error, token))


def _message(error: Exception, token: Token) -> str:
    if isinstance(error, LiquidError) and type(error).__name__ != "LiquidSyntaxError":
        return f"This can’t be worked out: {error.message}."
    return not_expected(token.value)
