"""What stands inside `{{ }}` and `{% %}` is understood and worked out by python-liquid.

It is given the tokens of `tokens.py`; how a condition or a filter works is Liquid's own. Here is
the Liquid they share, and what becomes of its complaints. See `printing.py` and `conditions.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from liquid import BoundTemplate, Environment, RenderContext, Token
from liquid.builtin.expressions import Path
from liquid.exceptions import FilterArgumentError, LiquidError, LiquidTypeError
from liquid.expression import Expression
from liquid.token import TOKEN_EOF

from connote.core.speech import later, tr
from connote.core.writing.facts import FACTS
from connote.core.writing.filters import add_filters
from connote.core.writing.mistakes import Mistake
from connote.core.writing.scan import Mark
from connote.core.writing.tokens import not_expected


def _environment() -> Environment:
    environment = Environment()
    environment.tags.clear()
    add_filters(environment)
    return environment


ENVIRONMENT = _environment()
"""Liquid without tags, and with our filters alone."""

_TEMPLATE = BoundTemplate(ENVIRONMENT, nodes=[])


def context_of(facts: Mapping[str, object]) -> RenderContext:
    """Make what Liquid needs to work expressions out: the facts, all of them, and nothing else."""
    return RenderContext(_TEMPLATE, globals=facts)


def fact_of(expression: Expression) -> str:
    """Name the fact that an expression is, or ""."""
    return str(expression.path[0]) if isinstance(expression, Path) else ""


NO_FACTS: Mapping[str, object] = {
    name: False if fact.is_yes_or_no else None for name, fact in FACTS.items()
}
"""A contact of whom nothing is known."""


@contextmanager
def told_in_words(mark: Mark) -> Iterator[None]:
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
        return Mistake(max(end - 1, mark.start), 1, tr("Something is missing after this."))
    if token is None or token.start_index < 0:
        return Mistake(mark.start, mark.end - mark.start, tr("This can’t be worked out."))
    return Mistake(token.start_index, len(token.value), _message(error, token))


def _message(error: Exception, token: Token) -> str:
    if isinstance(error, LiquidTypeError):
        return tr(_UNLIKE_TEXT if "contains" in str(error.message) else _UNLIKE)
    if isinstance(error, FilterArgumentError):
        return tr("This can’t be worked out: {message}.").format(message=error.message)
    return not_expected(token.value)


_UNLIKE = later("Only texts can be compared with texts, and numbers with numbers.")
_UNLIKE_TEXT = later("“contains” asks whether one text stands in another.")
