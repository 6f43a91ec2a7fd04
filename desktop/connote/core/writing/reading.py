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
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_STRAIGHT = tuple(zip("’‘“”–—…", "''\"\"--.", strict=True))  # one for one: positions stay
_BESIDE_A_WORD = str.maketrans(dict.fromkeys('("¿¡„«[*-/', " "))
_WORD = re.compile(r"[^\W_]+")
_LEGAL_FORMS = frozenset(
    (
        *("co", "company", "inc", "incorporated", "corp", "corporation", "llc", "ltd", "limited"),
        *("plc", "lp", "llp", "gmbh", "ag", "kg", "ohg", "gbr", "se", "ev", "eg", "sa", "sas"),
        *("sasu", "eurl", "sarl", "srl", "spa", "sl", "slu", "lda", "ltda", "bv", "nv", "vof"),
        *("ab", "as", "asa", "aps", "oy", "oyj", "kk", "pte", "pvt", "pty"),
        *("holding", "holdings", "group", "gruppe", "groupe", "grupo", "gruppo"),
    )
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SMALL_WORDS = frozenset(("of", "and", "the", "for", "de", "la", "der", "und", "et", "y", "e"))
_WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffdc]")
_FILLERS = frozenset(
    (
        *("about", "after", "also", "and", "are", "for", "from", "have", "into", "looking", "more"),
        *("some", "that", "the", "their", "them", "this", "trying", "want", "with", "would"),
        *("your", "role", "work", "working", "help", "network", "introduction", "find", "get"),
        "become",
    )
)


def straighten(text: str) -> str:
    """Put plain quotes and dashes in the place of typographic ones, one for one."""
    if not text.isascii():
        for written, plain in _STRAIGHT:
            text = text.replace(written, plain)
    return text


def fold_text(text: str) -> str:
    """Reduce a text to what counts when words are compared: no case, no accents."""
    text = straighten(text)
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in decomposed if not unicodedata.combining(char))
        return text.casefold().translate(_PLAIN)
    return text.lower()


def split_words(text: str) -> list[str]:
    """Give the words of a text, folded; nothing is kept for the next time."""
    return _WORD.findall(fold_text(text))


@lru_cache(maxsize=512)
def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a text, folded."""
    return tuple(split_words(text))


@lru_cache(maxsize=512)
def spellings_of(phrase: str) -> tuple[tuple[str, ...], ...]:
    """Give the words of a phrase, folded, and as they are spelled without umlauts: Juergen."""
    spelled = unicodedata.normalize("NFC", phrase).lower().translate(_SPELLED_OUT)
    return tuple(dict.fromkeys((words_of(phrase), words_of(spelled))))


@lru_cache(maxsize=512)
def name_without_form(name: str) -> tuple[str, ...]:
    """Give the words that name an organization or an event: XYZ of XYZ Co., Expo of Expo 2024."""
    words = words_of(name)
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    end = len(words)
    while end > 1 and (words[end - 1] in _LEGAL_FORMS or _YEAR.fullmatch(words[end - 1])):
        end -= 1
    return words[:end]


@lru_cache(maxsize=512)
def initials_of(name: str) -> str:
    """Give the initials by which a long name is known, MIT or LSE, or ""."""
    telling = [word for word in name_without_form(name) if word not in _SMALL_WORDS]
    return "".join(word[0] for word in telling).upper() if len(telling) > 2 else ""


class Reading:
    """A text, read once for all checks."""

    def __init__(self, text: str) -> None:
        self.text = text[:LONGEST_READ]
        self.is_whole = len(text) <= LONGEST_READ

    @cached_property
    def lower(self) -> str:
        """The text in small letters with straight quotes, each character in its place."""
        lower = self.text.lower()
        if len(lower) != len(self.text):  # İ becomes two characters
            lower = "".join(char.lower()[0] for char in self.text)
        return straighten(lower)

    @cached_property
    def spaced(self) -> str:
        """The small letters one place further on, so that a blank stands before every word.

        Patterns that begin with a blank are found many times as fast as at the border of a word.
        """
        return f" {self.lower}".translate(_BESIDE_A_WORD)

    @cached_property
    def joined(self) -> str:
        """The words with a blank around each."""
        return f" {' '.join(self.words)} "

    @cached_property
    def compact(self) -> str:
        """The words without anything between them."""
        return "".join(self.words)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words in their order, folded."""
        return words_of(self.text)

    @cached_property
    def word_set(self) -> frozenset[str]:
        """The words, folded, each once."""
        return frozenset(self.words)

    def says(self, phrase: str) -> bool:
        """Say whether a phrase stands in the text, word for word."""
        return any(self._says_words(words) for words in spellings_of(phrase))

    def _says_words(self, words: tuple[str, ...]) -> bool:
        if not words:
            return False
        joined = "".join(words)
        if _WITHOUT_SPACES.search(joined):
            return joined in self.compact
        return words[0] in self.word_set and f" {' '.join(words)} " in self.joined

    def says_organization(self, name: str) -> bool:
        """Say whether an organization is named, with or without its legal form, or by initials.

        A name that is a single word has to stand with the capital it is written with: the
        company Target is not the target of a sentence.
        """
        if self.says(name) and len(words_of(name)) > 1:
            return True
        core = name_without_form(name)
        if self._says_words(core):
            return len(core) > 1 or not name[:1].isupper() or self.has_capital(core[0])
        initials = initials_of(name)
        return initials.lower() in self.word_set and initials in self.text

    def has_capital(self, word: str) -> bool:
        """Say whether a folded word stands in the text with a capital."""
        return any(
            found[0].isupper()
            for found in _WORD.findall(unicodedata.normalize("NFC", self.text))
            if fold_text(found) == word
        )

    def says_roughly(self, phrase: str) -> bool:
        """Say whether most of the words that carry a phrase stand in the text, in any order."""
        if self.says(phrase):
            return True
        telling = telling_words(phrase)
        there = sum(self._has_stem(word) for word in telling)
        return len(telling) > 1 and there * 3 >= len(telling) * 2

    def _has_stem(self, word: str) -> bool:
        if word in self.word_set:
            return True
        stem = word[: max(4, len(word) - 3)]
        return len(word) > 5 and f" {stem}" in self.joined


@lru_cache(maxsize=512)
def telling_words(phrase: str) -> tuple[str, ...]:
    """Give the words that carry a phrase."""
    return tuple(word for word in words_of(phrase) if len(word) > 3 and word not in _FILLERS)
