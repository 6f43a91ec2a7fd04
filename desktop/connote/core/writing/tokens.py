"""From the inside of a tag to Liquid's own tokens.

The sugar comes off on the way: names are folded to facts, curly quotes count as straight ones,
`| "there"` becomes `| default: "there"`. Every token keeps its place in the source as it was
written, so whatever Liquid complains about later is found there. Facts are looked up by name and
nothing else: there are no tokens for attributes, indexes, ranges or brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from liquid import Token, TokenStream
from liquid.token import (
    TOKEN_COLON,
    TOKEN_FLOAT,
    TOKEN_INTEGER,
    TOKEN_PIPE,
    TOKEN_STRING,
    TOKEN_WORD,
    operators,
)

from connote.core.speech import later, tr
from connote.core.writing.facts import INVISIBLE, find_fact, fold, nearest_name
from connote.core.writing.filters import FILTERS, KNOWN_TO_LIQUID
from connote.core.writing.foreign_names import fact_meant
from connote.core.writing.mistakes import Mistake, Mistakes
from connote.core.writing.quotes import QUOTES, Quotes
from connote.core.writing.scan import Kind, Mark

MOST_TOKENS = 120
"""More words and signs than a sensible tag holds; a chain of comparisons is read recursively."""

_TOKEN = re.compile(
    rf"""
      (?P<blank>[\s{INVISIBLE}]+)
    | (?P<quote>[{QUOTES}])
    | (?P<number>-?\d{{1,12}}(?:\.\d{{1,9}})?(?![\w.]))
    | (?P<word>[^\W\d][\w-]*(?:\.[\w.-]*|\[[^\]]*\]?)*)
    | (?P<sign>==|!=|<>|<=|>=|[<>|:,])
    | (?P<other>[-\w.]+|[^\s\w]+?)
    """,
    re.VERBOSE,
)
_KEYWORDS = frozenset(("and", "or", "contains", "true", "false", "nil", "null", "empty", "blank"))
_FOLDED_FILTERS = {fold(name): name for name in FILTERS}


class _Word(NamedTuple):
    """A token before its meaning is known; `kind` is a group of the pattern above."""

    kind: str
    text: str
    start: int
    end: int


class TagReader:
    """Cuts the inside of one tag into Liquid's tokens; `facts` are those named in it."""

    def __init__(self, source: str, mark: Mark, mistakes: Mistakes) -> None:
        self.source = source
        self.start = mark.inside
        self.end = mark.inside + len(mark.text)
        self.is_print = mark.kind is Kind.PRINT
        self.mistakes = mistakes
        self.tokens: list[Token] = []
        self.facts: list[str] = []

    def read(self) -> TokenStream:
        """Give the tokens; raises Mistake, and notes unknown facts and filters."""
        words = list(islice(self._words(), MOST_TOKENS + 1))
        if len(words) > MOST_TOKENS:
            raise Mistake(self.start, self.end - self.start, tr("This is too long for one tag."))
        words = list(self._joined(iter(words)))
        for index, word in enumerate(words):
            following = words[index + 1].text if index + 1 < len(words) else ""
            self._take(word, following)
        return TokenStream(iter(self.tokens))

    def _words(self) -> Iterator[_Word]:
        place, quotes = self.start, Quotes(self.source)
        while place < self.end and (match := _TOKEN.match(self.source, place, self.end)):
            kind, start, place = str(match.lastgroup), match.start(), match.end()
            if kind == "quote":
                close = quotes.end_of(start, self.end)
                if close < 0:
                    raise Mistake(start, self.end - start, tr("This quote is never closed."))
                place = close + 1
                yield _Word(kind, quotes.string(start, close), start, place)
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
            self._take_sign(word)
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

    def _take_sign(self, word: _Word) -> None:
        if word.text == "|" and self._last_kind() == TOKEN_PIPE:
            raise Mistake(word.start, 1, tr(_ONE_BAR if self.is_print else _OR))
        self._add(operators[word.text], word.text, word.start)

    def _take_string(self, word: _Word) -> None:
        last = self._last_kind()
        if last == TOKEN_PIPE:
            self._add(TOKEN_WORD, "default", word.start)
            self._add(TOKEN_COLON, ":", word.start)
        elif self.tokens and last == TOKEN_WORD and self.tokens[-1].value in FILTERS:
            name = self.tokens[-1].value
            raise Mistake(
                word.start,
                1,
                tr("A colon is missing: {name}: {word}.").format(
                    name=name, word=self._quoted(word)
                ),
            )
        elif self.is_print and len(self.tokens) == len(self.facts) == 1:
            raise Mistake(
                word.start,
                1,
                tr("A | is missing before the fallback {word}.").format(word=self._quoted(word)),
            )
        self._add(TOKEN_STRING, word.text, word.start)

    def _take_filter(self, word: _Word) -> None:
        name = _FOLDED_FILTERS.get(fold(word.text))
        if name is None:
            self._unknown_filter(word)
        self._add(TOKEN_WORD, name or "strip", word.start)

    def _unknown_filter(self, word: _Word) -> None:
        near = nearest_name(word.text, tuple(FILTERS))
        if word.text in KNOWN_TO_LIQUID:
            message = tr("“{word}” is not part of note templates.").format(word=word.text)
        elif near:
            message = tr("There is no filter “{word}”. Did you mean {near}?").format(
                word=word.text, near=near
            )
        else:
            message = tr("There is no filter “{word}”. A fallback stands in quotes.").format(
                word=word.text
            )
        self.mistakes.add(word.start, word.end - word.start, message, near)

    def _take_fact(self, word: _Word) -> None:
        fact = find_fact(word.text)
        if fact is None:
            self._unknown_fact(word)
        else:
            self.facts.append(fact.name)
        self._add(TOKEN_WORD, fact.name if fact else "first_name", word.start)

    def _unknown_fact(self, word: _Word) -> None:
        if lack := _lacking_sign(word.text):
            raise Mistake(word.start, word.end - word.start, lack)
        near = fact_meant(word.text) or nearest_name(word.text)
        told = tr("There is no fact “{name}”.")
        if near:
            told = tr("There is no fact “{name}”. Did you mean {near}?")
        message = told.format(name=_shortened(word.text), near=near)
        self.mistakes.add(word.start, word.end - word.start, message, near)

    def _refuse(self, word: _Word) -> None:
        raise Mistake(word.start, word.end - word.start, _refusal(word.text))

    def _quoted(self, word: _Word) -> str:
        return self.source[word.start : word.end]

    def _last_kind(self) -> str:
        return self.tokens[-1].kind if self.tokens else ""

    def _add(self, kind: str, value: str, start: int) -> None:
        self.tokens.append(Token(kind, value, start, self.source))


_ONE_BAR = later("One | is enough before a filter or a fallback.")
_OR = later("Write or, in letters.")
_REFUSED = {
    "not": later("“not” is not part of note templates: use {% unless %}."),
    "=": later("Two signs ask whether two things are equal: ==."),
    "&": later("Write and, in letters."),
    "!": later("“!” is not part of note templates: use {% unless %}."),
    "(": later("Brackets are not part of note templates."),
}


def _refusal(text: str) -> str:
    return tr(_REFUSED[text]) if text in _REFUSED else not_expected(text)


def _lacking_sign(name: str) -> str:
    """Say of "first_name upcase" that a sign is missing in it, or ""."""
    first, _, last = name.rpartition(" ")
    if not find_fact(first):
        return ""
    if fold(last) in _FOLDED_FILTERS:
        return tr("A | is missing before {last}.").format(last=last)
    return tr(_REFUSED["="]) if last in ("is", "equals", "eq") else ""


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}…"


def not_expected(text: str) -> str:
    """Say that a word or sign has no business where it stands."""
    return tr("“{text}” is not expected here.").format(text=_shortened(text))
