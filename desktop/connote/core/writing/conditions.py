"""Conditions: what if, unless, case and when ask.

How a comparison works is Liquid's, with one thing added: an empty fact is nil, and equals `empty`
and "" as it equals `blank`. To Liquid a nil is neither, but how a fact is empty is no matter here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from liquid import RenderContext
from liquid.builtin.expressions import BooleanExpression, Path
from liquid.builtin.expressions.logical import EqExpression, NeExpression, _eq
from liquid.builtin.expressions.primitive import Blank, Empty, StringLiteral, parse_primitive
from liquid.expression import Expression
from liquid.token import TOKEN_COMMA, TOKEN_EOF, TOKEN_OR

from connote.core.speech import tr
from connote.core.writing.expressions import ENVIRONMENT, NO_FACTS, context_of, told_in_words
from connote.core.writing.facts import EXAMPLES
from connote.core.writing.mistakes import Mistake, Mistakes
from connote.core.writing.scan import Mark
from connote.core.writing.tokens import TagReader


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
    """The condition of a `when`: the subject of the `case` beside each of its values."""

    pairs: tuple[tuple[Expression, Expression], ...]

    def matches(self, context: RenderContext) -> int:
        """Count the values that equal the subject."""
        return sum(_eq(left.evaluate(context), right.evaluate(context))
                   for left, right in self.pairs)  # fmt: skip


class _Nothing(Blank):
    """What stands for blank: nil equals it too, as an empty fact is nil."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return other is None or super().__eq__(other)

    __hash__ = None  # type: ignore[assignment]


class _BesideBlank(Expression):
    """What is compared with `blank`: false is blank in Liquid."""

    __slots__ = ("inner",)

    def __init__(self, inner: Expression) -> None:
        super().__init__(inner.token)
        self.inner = inner

    def evaluate(self, context: RenderContext) -> object:
        value: object = self.inner.evaluate(context)
        return None if value is False else value

    def children(self) -> list[Expression]:
        return [self.inner]


def read_question(
    source: str, mark: Mark, mistakes: Mistakes, is_denied: bool = False
) -> tuple[Question, list[str]]:
    """Read the condition of an if, elsif or unless; gives the facts named in it too."""
    _require(mark, tr("{tag} needs a condition, such as {example}."), "{% if shared_place %}")
    reader = TagReader(source, mark, mistakes)
    stream = reader.read()
    with told_in_words(mark):
        expression = BooleanExpression.parse(ENVIRONMENT, stream)
        _ask_for_emptiness(expression)
    question = Question(expression, is_denied)
    _try_out(question.holds, mark, mistakes)
    return question, reader.facts


def read_case(source: str, mark: Mark, mistakes: Mistakes) -> tuple[Expression, list[str]]:
    """Read what a case is about; gives the facts named in it too."""
    _require(mark, tr("{tag} needs a fact, such as {example}."), "{% case shared_kind %}")
    reader = TagReader(source, mark, mistakes)
    stream = reader.read()
    with told_in_words(mark):
        subject: Expression = parse_primitive(ENVIRONMENT, stream)
        stream.expect_eos()
    return subject, reader.facts


def read_when(
    source: str, mark: Mark, subject: Expression, mistakes: Mistakes
) -> tuple[Comparison, list[str]]:
    """Read the values of a when; gives the facts named in it too."""
    _require(mark, tr("{tag} needs a value, such as {example}."), '{% when "colleague" %}')
    reader = TagReader(source, mark, mistakes)
    stream = reader.read()
    with told_in_words(mark):
        values: list[Expression] = [parse_primitive(ENVIRONMENT, stream)]
        while stream.current.kind in (TOKEN_COMMA, TOKEN_OR):
            next(stream)
            values.append(parse_primitive(ENVIRONMENT, stream))
        stream.eat(TOKEN_EOF)
    comparison = Comparison(tuple(_compared(subject, value) for value in values))
    _try_out(comparison.matches, mark, mistakes)
    return comparison, reader.facts


def _try_out(works: Callable[[RenderContext], object], mark: Mark, mistakes: Mistakes) -> None:
    """Work a condition out for a contact of whom all is known, and for one without any facts."""
    if not mistakes:
        with told_in_words(mark):
            for facts in (EXAMPLES, NO_FACTS):
                works(context_of(facts))


def _require(mark: Mark, told: str, example: str) -> None:
    if not mark.text.strip():
        raise Mistake(
            mark.start, mark.end - mark.start, told.format(tag=mark.name, example=example)
        )


def _ask_for_emptiness(expression: Expression) -> None:
    """Let `{% if fact == empty %}` ask whether a fact is empty; to Liquid nil is not empty."""
    for child in expression.children():
        if isinstance(child, EqExpression | NeExpression):
            child.left, child.right = _compared(child.left, child.right)
        _ask_for_emptiness(child)


def _compared(left: Expression, right: Expression) -> tuple[Expression, Expression]:
    if _is_nothing(right, left):
        return _beside(right, left), _Nothing(right.token)
    if _is_nothing(left, right):
        return _Nothing(left.token), _beside(left, right)
    return left, right


def _is_nothing(expression: Expression, other: Expression) -> bool:
    if isinstance(other, Path):
        is_text = isinstance(expression, StringLiteral) and not expression.value
        return is_text or isinstance(expression, Blank | Empty)
    return isinstance(expression, Blank)


def _beside(nothing: Expression, other: Expression) -> Expression:
    return _BesideBlank(other) if isinstance(nothing, Blank) else other
