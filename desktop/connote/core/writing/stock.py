"""Stock phrases: what LinkedIn writes into an invitation by itself, and what everybody writes."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from connote.core.writing.reading import Reading, split_words, words_of

_TOKEN = re.compile("(?:[^\\W_]|[\u0300-\u036f])+")
_SAME_WORD = {"d": "would", "ll": "will", "m": "am", "love": "like", "gladly": "like"}


class Phrase(NamedTuple):
    """A stock phrase as it is compared: its words, the same as a set, how many may come between."""

    text: str
    words: tuple[str, ...]
    needed: frozenset[str]
    slack: int


class Found(NamedTuple):
    """A stock phrase that stands in a text from `start` to `end`."""

    phrase: str
    start: int
    end: int


def load_stock_phrases(folder: Path) -> tuple[str, ...]:
    """Read the phrases of all languages in a folder, one JSON file each."""
    phrases: list[str] = []
    for file in sorted(folder.glob("*.json")):
        content = json.loads(file.read_text(encoding="utf-8"))
        phrases.extend(entry["text"] for entry in content["phrases"])
    return tuple(dict.fromkeys(phrases))


def find_stock_phrase(reading: Reading, phrases: Sequence[str]) -> Found | None:
    """Find the first stock phrase in a text; the longest of those that begin there.

    Case, quotes, accents and punctuation don't count, and a word or two more don't either, such as
    the name in "I'd like to add you, Mary, to my professional network".
    """
    there = {_SAME_WORD.get(word, word) for word in reading.word_set}
    near = [phrase for phrase in _prepared(tuple(phrases)) if phrase.needed <= there]
    if not near:
        return None
    words = _words_in_place(reading.lower)
    found = [match for phrase in near if (match := _match(phrase, words))]
    return min(found, key=lambda match: (match.start, -match.end), default=None)


@lru_cache(maxsize=8)
def _prepared(phrases: tuple[str, ...]) -> tuple[Phrase, ...]:
    prepared = []
    for text in phrases:
        words = tuple(_SAME_WORD.get(word, word) for word in words_of(text))
        if words:
            slack = min(3, len(words) // 2)
            prepared.append(Phrase(text, words, frozenset(words), slack))
    return tuple(prepared)


def _words_in_place(text: str) -> list[tuple[str, int, int]]:
    words = []
    for token in _TOKEN.finditer(text):
        written = token.group()
        for word in (written,) if written.isascii() else split_words(written):
            words.append((_SAME_WORD.get(word, word), *token.span()))
    return words


def _match(phrase: Phrase, words: list[tuple[str, int, int]]) -> Found | None:
    """Find a phrase's words in their order, with no more between them than its slack."""
    for first, (word, start, _) in enumerate(words):
        if word != phrase.words[0]:
            continue
        place, next_word = first, 1
        last = first + len(phrase.words) + phrase.slack
        while next_word < len(phrase.words) and place + 1 < min(last, len(words)):
            place += 1
            next_word += words[place][0] == phrase.words[next_word]
        if next_word == len(phrase.words):
            return Found(phrase.text, start, words[place][2])
    return None
