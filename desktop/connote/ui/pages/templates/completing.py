"""What may stand at the caret, and how it is put in: facts, filters and the words of tags.

    Hi {{ fir|          a fact is being named: first_name
    {% if kno|          the same: knows_target
    {{ ask | up|        a filter is being named: upcase

Places are Qt's, since the text is the document's own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from connote.core.speech import later, tr
from connote.core.writing.facts import FACTS, fold

_LONGEST_LOOK_BACK = 200
"""No name, with its tag around it, is longer; so looking back costs the same in any text."""


class Sort(Enum):
    """What is wanted at the caret."""

    FACT = "fact"
    CONDITION = "condition"
    FILTER = "filter"
    TAG = "tag"
    ANYWHERE = "anywhere"


class Wanted(NamedTuple):
    """What is being typed: where it begins, where it ends, and its letters before the caret."""

    sort: Sort
    start: int
    end: int
    typed: str


class Offer(NamedTuple):
    """Something to put in: its name, what it means, and what it is for the previewed contact."""

    name: str
    words: str
    value: str = ""


class Edit(NamedTuple):
    """What takes the place of the text between two places, and where the caret goes in it."""

    start: int
    end: int
    text: str
    caret: int


FILTERS: Mapping[str, str] = {
    "default": later("words for where the fact is empty"),
    "capitalize": later("begin with a capital letter"),
    "upcase": later("all in capital letters"),
    "downcase": later("all in small letters"),
    "first_word": later("the first word alone"),
    "with_article": later("with “a” or “an” before it"),
    "truncate": later("so many characters at most"),
    "truncatewords": later("so many words at most"),
    "date": later("a date, written as you like"),
    "append": later("with words behind it"),
    "prepend": later("with words before it"),
    "replace": later("other words in place of some"),
    "remove": later("without some words"),
    "strip": later("without blanks around it"),
}
"""What the filters of the language do, the most useful first."""

TAGS: Mapping[str, str] = {
    "if": later("only where a fact is there"),
    "unless": later("only where a fact is not there"),
    "elsif": later("else, where another fact is there"),
    "else": later("in all other cases"),
    "endif": later("ends an if"),
    "endunless": later("ends an unless"),
    "case": later("by what a fact says"),
    "when": later("where it says this"),
    "endcase": later("ends a case"),
    "comment": later("a remark that is in no note"),
    "endcomment": later("ends a remark"),
    "raw": later("text as it stands"),
    "endraw": later("ends such text"),
}
"""The tags of the language."""

_TAKES_WORDS = frozenset(
    ("default", "truncate", "truncatewords", "date", "append", "prepend", "replace", "remove")
)
_OPEN = re.compile(r"\{\{-?|\{%-?|\}\}|%\}")
_QUOTED = re.compile(r"""["“”„'‘’][^"“”'‘’\n]*["“”'‘’]""")
_OPEN_QUOTE = re.compile(r"""["“”„'‘’]""")
_TYPED = re.compile(r"(?:[^\W\d][\w ]*)?$")
_CONDITION = re.compile(r"\s*(?:if|elsif|unless|case|when)\s")
_LAST_SIGN = re.compile(r"==|!=|<>|<=|>=|[<>|:,]|\b(?:and|or|contains|if|elsif|unless|case|when)\s")
_REST = re.compile(r"[\w ]*?(?=\s*(?:-?\}\}|-?%\}|\|))")
_CLOSED = re.compile(r"\s*(?:-?\}\}|-?%\})")
_BAR = re.compile(r"\s*\|(?!\|)")
_COMPLETE = ("end", "else", "comment", "raw")
_WORD_BEFORE = re.compile(r"[^\W\d]\w*$")


def wanted_at(text: str, caret: int, *, is_asked: bool = False) -> Wanted | None:
    """Say what is being typed at the caret; `is_asked` wants an answer outside of tags, too."""
    begin = max(0, caret - _LONGEST_LOOK_BACK)
    before = text[begin:caret]
    opener = _last_opener(before)
    if opener is None:
        return _anywhere(before, caret) if is_asked else None
    inside = before[opener.end() :]
    without_strings = _QUOTED.sub(lambda found: " " * len(found.group()), inside)
    if _OPEN_QUOTE.search(without_strings):
        return None
    sort = _sort_of(without_strings, is_tag=opener.group().startswith("{%"))
    if sort is None:
        return None
    typed = _typed(without_strings)
    rest = _REST.match(text, caret, caret + _LONGEST_LOOK_BACK)
    end = rest.end() if rest else caret
    return Wanted(sort, caret - len(typed), end, typed)


def _last_opener(before: str) -> re.Match[str] | None:
    """Find the tag that is still open at the end."""
    found = list(_OPEN.finditer(before))
    return found[-1] if found and found[-1].group()[0] == "{" else None


def _sort_of(inside: str, *, is_tag: bool) -> Sort | None:
    signs = [found.group().strip() for found in _LAST_SIGN.finditer(inside)]
    last = signs[-1] if signs else ""
    if is_tag:
        if _CONDITION.match(inside):
            return Sort.CONDITION
        return Sort.TAG if re.fullmatch(r"\s*\w*", inside) else None
    return {"|": Sort.FILTER, "": Sort.FACT}.get(last)


def _typed(inside: str) -> str:
    """Give the letters of the name being typed; words of a condition are no part of it."""
    match = _TYPED.search(inside)
    typed = match.group() if match else ""
    signs = list(_LAST_SIGN.finditer(typed))
    return typed[signs[-1].end() :] if signs else typed


def _anywhere(before: str, caret: int) -> Wanted:
    """Outside of tags, take a word before the caret that begins a fact's name, or nothing."""
    match = _WORD_BEFORE.search(before)
    word = match.group() if match else ""
    if not any(fold(name).startswith(fold(word)) for name in FACTS):
        word = ""
    return Wanted(Sort.ANYWHERE, caret - len(word), caret, word)


def offers(wanted: Wanted, values: Mapping[str, str]) -> list[Offer]:
    """List what fits to what is typed, the best first; `values` are those of the preview."""
    if wanted.sort is Sort.FILTER:
        known = [Offer(name, tr(words)) for name, words in FILTERS.items()]
    elif wanted.sort is Sort.TAG:
        known = [Offer(name, tr(words)) for name, words in TAGS.items()]
    else:
        known = [
            Offer(fact.name, fact.words, values.get(fact.name, ""))
            for fact in FACTS.values()
            if not fact.is_yes_or_no or wanted.sort is Sort.CONDITION
        ]
    ranked = [(_rank(offer, wanted.typed), place) for place, offer in enumerate(known)]
    return [known[place] for rank, place in sorted(ranked) if rank < _NO]


_NO = 9


def _rank(offer: Offer, typed: str) -> int:
    """Say how well an offer fits: by the beginning of its name, inside it, or by its words."""
    folded, name = fold(typed), fold(offer.name)
    if name.startswith(folded):
        return 0
    if any(part.startswith(folded) for part in offer.name.split("_")):
        return 1
    if len(folded) > 1 and folded in name:
        return 2
    said = offer.words.casefold().split()
    words = typed.casefold().replace("_", " ").split()
    return 3 if all(any(one.startswith(word) for one in said) for word in words) else _NO


def put_in(text: str, wanted: Wanted, offer: Offer) -> Edit:
    """Say how an offer is put in: whole, with the braces that are not there yet."""
    if wanted.sort is Sort.ANYWHERE:
        words = f"{{{{ {offer.name} }}}}"
        return Edit(wanted.start, wanted.end, words, len(words))
    takes_words = wanted.sort is Sort.FILTER and offer.name in _TAKES_WORDS
    is_begun = wanted.sort is Sort.TAG and not offer.name.startswith(_COMPLETE)
    before = "" if text[wanted.start - 1 : wanted.start].isspace() else " "
    words = before + offer.name + (': ""' if takes_words else "")
    end, after = _after(text, wanted)
    caret = len(words + after)
    if takes_words:
        caret = len(words) - 1
    elif is_begun:
        caret = len(words) + 1
    return Edit(wanted.start, end, words + after, caret)


def is_there(text: str, wanted: Wanted, offer: Offer) -> bool:
    """Say whether an offer stands there already, in full and closed."""
    return text[wanted.start : wanted.end] == offer.name and bool(_CLOSED.match(text, wanted.end))


def _after(text: str, wanted: Wanted) -> tuple[int, str]:
    """Give what follows a name, and up to where that is there already."""
    limit = wanted.end + _LONGEST_LOOK_BACK
    if there := _CLOSED.match(text, wanted.end, limit):
        return there.end(), f" {there.group().strip()}"
    if bar := _BAR.match(text, wanted.end, limit):
        return bar.end(), " |"
    return wanted.end, " }}" if wanted.sort in (Sort.FACT, Sort.FILTER) else " %}"
