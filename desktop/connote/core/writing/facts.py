"""The facts a template may print: their names, what they mean, and which ingredient they carry.

People write names as they like: `first_name`, `FirstName`, `First Name` are one fact.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from types import MappingProxyType

from connote.core.speech import later, tr
from connote.core.things import Facts, Ingredient


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: its name in templates, what a person calls it, and an example."""

    name: str
    english: str
    example: str
    ingredient: Ingredient | None = None
    is_yes_or_no: bool = False

    @property
    def words(self) -> str:
        """Call it in the language of the window: `their first name`."""
        return tr(self.english)

    @property
    def example_words(self) -> str:
        """Give the example in the language of the window."""
        return tr(self.example)


class Word(str):
    """A fact that templates compare in English, and that notes say in the window’s language."""

    __slots__ = ("said",)
    said: str

    def __str__(self) -> str:
        """Give it as notes say it."""
        return self.said


def word(english: str, said: str) -> Word:
    """Make such a fact: `"friend"`, said as “befreundet”."""
    made = Word(english)
    made.said = said
    return made


_HOW, _WHO, _WHAT = Ingredient.HOW, Ingredient.WHO, Ingredient.WHAT

_ALL = (
    Fact("first_name", later("their first name"), "Mary"),
    Fact("last_name", later("their last name"), "Stone"),
    Fact("full_name", later("their full name"), "Mary Stone"),
    Fact("position", later("their position"), "VP Product"),
    Fact("company", later("their company"), "Northwind"),
    Fact("place", later("where they live"), "Lyon"),
    Fact("shared_place", later("where you know each other from"), "XYZ Co.", _HOW),
    Fact("shared_kind", later("how you know each other"), "colleague", _HOW),
    Fact("shared_period", later("when you knew each other"), "2012–2016", _HOW),
    Fact(
        "shared_text",
        later("your shared history in words"),
        later("worked on the launch together"),
        _HOW,
    ),
    Fact("introduced_by", later("who introduced you"), "Paul Weaver", _HOW),
    Fact("goal", later("what you are after"), "network into LMNOP Co.", _WHAT),
    Fact("target", later("the company you want to reach"), "LMNOP Co.", _WHAT),
    Fact("situation", later("what you are up to"), "between gigs", _WHO),
    Fact("ask", later("what you ask for"), "an introduction", _WHAT),
    Fact("knows_target", later("whether they can help with the target"), "yes", is_yes_or_no=True),
    Fact("my_first_name", later("your first name"), "Kevin"),
    Fact("my_name", later("your full name"), "Kevin Reed"),
    Fact("my_position", later("your position"), "product designer", _WHO),
    Fact("my_company", later("your company"), "Fabrikam", _WHO),
    Fact("today", later("today’s date"), "23 November 2026"),
    Fact("channel", later("where the note goes"), "LinkedIn invitation, free account"),
)

FACTS: Mapping[str, Fact] = MappingProxyType({fact.name: fact for fact in _ALL})
"""All facts by name, in the order in which they are offered to people."""

EXAMPLES: Facts = MappingProxyType(
    {fact.name: True if fact.is_yes_or_no else fact.example for fact in _ALL}
)
"""An example of every fact, in English: for trying a template out."""


def examples() -> Facts:
    """Give the examples as a note in the window’s language has them, for previews of nobody."""
    return {
        fact.name: True if fact.is_yes_or_no else word(fact.example, fact.example_words)
        for fact in _ALL
    }


INVISIBLE = "".join(
    chr(code)
    for code in (
        *(0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF),  # hyphens and joiners that are only hints
        *range(0x200B, 0x2010),  # spaces of no width, marks of direction
        *range(0x202A, 0x202F),  # turns of direction
        *range(0x2060, 0x206A),  # joiners, isolates
        *(0x2800, 0x3164),  # letters that look like a blank: a name to some address books
    )
)
"""Characters that nobody sees; they come along when a text is pasted from a mail or a web page."""

_UNSEEN = re.compile(rf"[\s_{INVISIBLE}]+")
_NOTHING_SEEN = re.compile(rf"[\s{INVISIBLE}]*")


def fold(name: str) -> str:
    """Reduce a name to what counts in it: case, blanks and underscores don't."""
    return _UNSEEN.sub("", name).casefold()


_BY_FOLDED = {fold(fact.name): fact for fact in _ALL}


def find_fact(name: str) -> Fact | None:
    """Find the fact that a person means by a name, or None."""
    return _BY_FOLDED.get(fold(name))


@lru_cache(maxsize=256)
def nearest_name(name: str, names: tuple[str, ...] = tuple(FACTS)) -> str:
    """Find the name that looks most like one that is unknown, or ""."""
    by_folded = {fold(known): known for known in names}
    near = get_close_matches(fold(name)[:40], by_folded, n=1, cutoff=0.6)
    return by_folded[near[0]] if near else ""


def is_blank(text: str) -> bool:
    """Say whether a text has nothing to see in it: blanks and invisible characters only."""
    return _NOTHING_SEEN.fullmatch(text) is not None


def plain_facts(facts: Facts) -> dict[str, str | bool | None]:
    """Give every fact a plain string or None for an empty one; `knows_target` alone is a boolean.

    Names are folded as in templates; a name that is no fact is left aside.
    """
    plain: dict[str, str | bool | None] = dict.fromkeys(FACTS)
    for name, value in facts.items():
        fact = FACTS.get(name) or find_fact(name)
        if fact is None or value is None:
            continue
        if fact.is_yes_or_no:
            plain[fact.name] = bool(value)
        else:
            text = value if isinstance(value, Word) else str(value)
            plain[fact.name] = None if is_blank(str(text)) else text
    return plain
