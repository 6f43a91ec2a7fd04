"""A text as the coach reads it: its words, without case, accents, quotes and punctuation."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property, lru_cache

LONGEST_READ = 10_000
"""Notes are short; of a text beyond this only the beginning is read."""

_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
    | {"\N{LATIN SMALL LETTER DOTLESS I}": "i"}
)
_WORD = re.compile(r"[^\W_]+")
_LEGAL_FORMS = frozenset(
    (
        *("co", "company", "inc", "incorporated", "corp", "corporation", "llc", "ltd", "limited"),
        *("plc", "lp", "llp", "gmbh", "ag", "kg", "se", "ev", "sa", "sas", "sarl", "srl", "spa"),
        *("sl", "bv", "nv", "ab", "as", "oy", "pty", "holding", "holdings"),
    )
)
_WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffdc]")
_FILLERS = frozenset(
    (
        *("about", "after", "also", "and", "are", "for", "from", "have", "into", "looking", "more"),
        *(
            "some",
            "that",
            "the",
            "their",
            "them",
            "this",
            "trying",
            "want",
            "with",
            "would",
            "your",
        ),
        *("role", "work", "working", "help", "network", "introduction", "find", "get", "become"),
    )
)


def fold_text(text: str) -> str:
    """Reduce a text to what counts when words are compared: no case, no accents."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in decomposed if not unicodedata.combining(char))
        return text.casefold().translate(_PLAIN)
    return text.lower()


@lru_cache(maxsize=512)
def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a text, folded."""
    return tuple(_WORD.findall(fold_text(text)))


def name_without_form(name: str) -> tuple[str, ...]:
    """Give the words of an organization's name without its legal form: XYZ of XYZ Co."""
    words = words_of(name)
    end = len(words)
    while end > 1 and words[end - 1] in _LEGAL_FORMS:
        end -= 1
    return words[:end]


class Reading:
    """A text, read once for all checks."""

    def __init__(self, text: str) -> None:
        self.text = text[:LONGEST_READ]

    @cached_property
    def lower(self) -> str:
        """The text in small letters, with straight apostrophes."""
        return self.text.lower().replace("’", "'")

    @cached_property
    def _joined(self) -> str:
        return f" {' '.join(words_of(self.text))} "

    @cached_property
    def compact(self) -> str:
        """The words without anything between them."""
        return "".join(words_of(self.text))

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(words_of(self.text))

    def says(self, phrase: str) -> bool:
        """Say whether a phrase stands in the text, word for word."""
        return self._says_words(words_of(phrase))

    def _says_words(self, words: tuple[str, ...]) -> bool:
        if not words:
            return False
        joined = "".join(words)
        if _WITHOUT_SPACES.search(joined):
            return joined in self.compact
        return f" {' '.join(words)} " in self._joined

    def says_organization(self, name: str) -> bool:
        """Say whether an organization is named, with or without its legal form.

        A name that is a single word has to stand with the capital it is written with: the
        company Target is not the target of a sentence.
        """
        if self.says(name) and len(words_of(name)) > 1:
            return True
        core = name_without_form(name)
        if not self._says_words(core):
            return False
        return len(core) > 1 or not name[:1].isupper() or self._has_capital(core[0])

    def _has_capital(self, word: str) -> bool:
        return any(
            found[0].isupper()
            for found in _WORD.findall(unicodedata.normalize("NFC", self.text))
            if fold_text(found) == word
        )

    def says_roughly(self, phrase: str) -> bool:
        """Say whether most of the words that carry a phrase stand in the text, in any order."""
        if self.says(phrase):
            return True
        telling = [word for word in words_of(phrase) if len(word) > 3 and word not in _FILLERS]
        there = sum(self._has_stem(word) for word in telling)
        return len(telling) > 1 and there * 3 >= len(telling) * 2

    def _has_stem(self, word: str) -> bool:
        if word in self._words:
            return True
        stem = word[: max(4, len(word) - 3)]
        return len(word) > 5 and any(other.startswith(stem) for other in self._words)
