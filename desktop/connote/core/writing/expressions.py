"""What stands inside `{{ }}` and `{% %}`: read by us, understood and worked out by python-liquid.

We cut the inside of a tag into Liquid's own tokens, and take the sugar off while doing so: names
are folded to facts, curly quotes count as straight ones, `| "there"` becomes `| default: "there"`.
Every token keeps its place in the source as it was written, so whatever Liquid complains about is
found there. Facts are looked up by name and nothing else: no attributes, indexes, ranges, brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NamedTuple

from liquid import BoundTemplate, Environment, RenderContext, Token, TokenStream
from liquid.builtin.expressions import BooleanExpression, FilteredExpression, Path
from liquid.builtin.expressions.filtered import Filter
from liquid.builtin.expressions.logical import EqExpression, NeExpression, _eq
from liquid.builtin.expressions.primitive import Blank, Empty, StringLiteral, parse_primitive
from liquid.exceptions import LiquidError
from liquid.expression import Expression
from liquid.stringify import to_liquid_string
from liquid.token import (
    TOKEN_COLON,
    TOKEN_COMMA,
    TOKEN_EOF,
    TOKEN_FLOAT,
    TOKEN_INTEGER,
    TOKEN_OR,
    TOKEN_PIPE,
    TOKEN_STRING,
    TOKEN_WORD,
    operators,
)

from connote.core.writing.facts import EXAMPLES, FACTS, find_fact, fold, is_blank, nearest_name
from connote.core.writing.filters import FILTERS, KNOWN_TO_LIQUID, add_filters
from connote.core.writing.mistakes import Mistake, Mistakes
from connote.core.writing.scan import QUOTES, Mark, closing_quote

MOST_TOKENS = 120
"""More words and signs than a sensible tag holds; a chain of comparisons is read recursively."""

_TOKEN = re.compile(
    rf"""
      (?P<blank>\s+)
    | (?P<quote>[{QUOTES}])
    | (?P<number>-?\d{{1,9}}(?:\.\d{{1,9}})?(?![\w.]))
    | (?P<word>[^\W\d][\w-]*(?:\.[\w.-]*|\[[^\]]*\]?)*)
    | (?P<sign>==|!=|<>|<=|>=|[<>|:,])
    | (?P<other>[-\w.]+|[^\s\w]+?)
    """,
    re.VERBOSE,
)
_KEYWORDS = frozenset(("and", "or", "contains", "true", "false", "nil", "null", "empty", "blank"))
_FOLDED_FILTERS = {fold(name): name for name in FILTERS}


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


# ── reading ──────────────────────────────────────────────────────────────────────────────────


class _Word(NamedTuple):
    """A token before its meaning is known; `kind` is a group of the pattern above."""

    kind: str
    text: str
    start: int
    end: int


class _Reader:
    """Cuts the inside of one tag into Liquid's tokens."""

    def __init__(self, source: str, mark: Mark, mistakes: Mistakes) -> None:
        self.source = source
        self.start = mark.inside
        self.end = mark.inside + len(mark.text)
        self.mistakes = mistakes
        self.tokens: list[Token] = []
        self.facts: list[str] = []

    def read(self) -> TokenStream:
        words = list(self._joined(self._words()))
        for index, word in enumerate(words):
            following = words[index + 1].text if index + 1 < len(words) else ""
            self._take(word, following)
        if len(self.tokens) > MOST_TOKENS:
            raise Mistake(self.start, self.end - self.start, "This is too long for one tag.")
        return TokenStream(iter(self.tokens))

    def _words(self) -> Iterator[_Word]:
        place = self.start
        while place < self.end and (match := _TOKEN.match(self.source, place, self.end)):
            kind, start, place = str(match.lastgroup), match.start(), match.end()
            if kind == "quote":
                close = closing_quote(self.source, start, self.end)
                if close < 0:
                    raise Mistake(start, self.end - start, "This quote is never closed.")
                place = close + 1
                yield _Word(kind, self.source[start + 1 : close], start, place)
            elif kind != "blank":
                yield _Word(kind, match.group(), start, place)

    @staticmethod
    def _joined(words: Iterator[_Word]) -> Iterator[_Word]:
        """Join neighbouring words to one name: First Name. Two values never stand side by side."""
        last: _Word | None = None
        for word in words:
            is_name = word.kind == "word" and word.text not in _KEYWORDS and word.text != "not"
            if is_name and last:
                last = _Word("word", f"{last.text} {word.text}", last.start, word.end)
                continue
            if last:
                yield last
            last = word if is_name else None
            if not is_name:
                yield word
        if last:
            yield last

    def _take(self, word: _Word, following: str) -> None:
        if word.kind == "quote":
            self._take_string(word)
        elif word.kind == "number":
            self._add(TOKEN_FLOAT if "." in word.text else TOKEN_INTEGER, word.text, word.start)
        elif word.kind == "sign":
            self._add(operators[word.text], word.text, word.start)
        elif word.text in _KEYWORDS:
            self._add(word.text, word.text, word.start)
        elif word.kind == "other" or word.text == "not":
            self._refuse(word)
        elif self._last_kind() == TOKEN_PIPE:
            self._take_filter(word)
        elif following == ":" and fold(word.text) == "allowfalse":
            self._add(TOKEN_WORD, "allow_false", word.start)
        else:
            self._take_fact(word)

    def _take_string(self, word: _Word) -> None:
        last = self._last_kind()
        if last == TOKEN_PIPE:
            self._add(TOKEN_WORD, "default", word.start)
            self._add(TOKEN_COLON, ":", word.start)
        elif self.tokens and last == TOKEN_WORD and self.tokens[-1].value in FILTERS:
            name = self.tokens[-1].value
            raise Mistake(word.start, 1, f"A colon is missing: {name}: {self._quoted(word)}.")
        self._add(TOKEN_STRING, word.text, word.start)

    def _take_filter(self, word: _Word) -> None:
        name = _FOLDED_FILTERS.get(fold(word.text))
        if name is None:
            self._unknown_filter(word)
        self._add(TOKEN_WORD, name or "strip", word.start)

    def _unknown_filter(self, word: _Word) -> None:
        near = nearest_name(word.text, tuple(FILTERS))
        if word.text in KNOWN_TO_LIQUID:
            message = f"“{word.text}” is not part of note templates."
        elif near:
            message = f"There is no filter “{word.text}”. Did you mean {near}?"
        else:
            message = f"There is no filter “{word.text}”. A fallback stands in quotes."
        self.mistakes.add(word.start, word.end - word.start, message, near)

    def _take_fact(self, word: _Word) -> None:
        fact = find_fact(word.text)
        if fact is None:
            near = nearest_name(word.text)
            hint = f" Did you mean {near}?" if near else ""
            message = f"There is no fact “{_shortened(word.text)}”.{hint}"
            self.mistakes.add(word.start, word.end - word.start, message, near)
        else:
            self.facts.append(fact.name)
        self._add(TOKEN_WORD, fact.name if fact else "first_name", word.start)

    def _refuse(self, word: _Word) -> None:
        raise Mistake(
            word.start, word.end - word.start, _REFUSED.get(word.text, _not_expected(word.text))
        )

    def _quoted(self, word: _Word) -> str:
        return self.source[word.start : word.end]

    def _last_kind(self) -> str:
        return self.tokens[-1].kind if self.tokens else ""

    def _add(self, kind: str, value: str, start: int) -> None:
        self.tokens.append(Token(kind, value, start, self.source))


_REFUSED = {
    "not": "“not” is not part of note templates: use {% unless %}.",
    "=": "Two signs ask whether two things are equal: ==.",
    "&": "Write and, in letters.",
}


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}…"


def _not_expected(text: str) -> str:
    return f"“{_shortened(text)}” is not expected here."


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
    reader = _Reader(source, mark, mistakes)
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
    reader = _Reader(source, mark, mistakes)
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
    reader = _Reader(source, mark, mistakes)
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
    reader = _Reader(source, mark, mistakes)
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
    return _not_expected(token.value)
