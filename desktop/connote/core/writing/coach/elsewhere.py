"""A company named as theirs that is none the book knows them at.

Nobody has to have said that they left it: a note that says "as CTO of Fabrikam, you…" to somebody
whom the book has at Northwind is out of date, or the book is. Only what claims outright that they
are there counts, and what either of us is known to have to do with is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from connote.core.writing.coach.context import CoachContext
from connote.core.writing.reading import (
    Reading,
    fold_text,
    initials_of,
    name_without_form,
    words_of,
)


class Claim(NamedTuple):
    """A company named as theirs, and where its name stands."""

    name: str
    start: int
    end: int


_NOW = r"(?:now|currently|still|presently|already|today)"
_HEAD = r"(?:ceo|cto|cfo|coo|cmo|cio|president|founder|co-founder|owner|chair(?:man|woman)?)"
_TITLE = (
    rf"(?:{_HEAD}|[se]?vp|director|head|lead|leader|manager|engineer|developer|designer|analyst"
    r"|recruiter|partner|editor|consultant|scientist|researcher|architect|officer|chief|professor"
    r"|lecturer|teacher|lawyer|counsel|nurse|producer|writer|principal|specialist|coordinator"
    r"|executive|strategist|buyer|controller|accountant|economist|associate)"
)
_TITLED = rf"(?:[\w&/-]+\s){{0,3}}?(?:{_HEAD}\sof|{_TITLE}(?:\s[\w&/-]+){{0,3}}?\sat)"
_CLAIMS = re.compile(
    rf"""[ ] (?:
      (?:see|saw|noticed?|says?)\s(?:that\s)?you(?:'re|\sare)\s(?:{_NOW}\s)?(?:at|with)
    | you(?:'re|\sare)\s(?:{_NOW}\s(?:working\s)?|working\s)at
    | you(?:'re|\sare)\s(?:{_NOW}\s)?{_TITLED}
    | (?:since\s|that\s|because\s|see\s|as\s)you\s(?:{_NOW}\s)?(?:work|lead|run|head|manage|recruit)
        \s(?:[\w&/-]+\s){{0,4}}?at
    | your\s(?:new\s|current\s|present\s)?(?:role|job|position|post)
        \s(?:as\s[\w\s&/-]{{2,30}}?\s)?at
    | how(?:'s|\sis|\sare|\sdo\syou\s(?:like|find|enjoy))
        \s(?:life|things|everything|work|working|it|being)\s(?:going\s|over\s)?at
    | (?P<as>as)\s(?!colleagues|fellow|former|my\b|our\b){_TITLED}
    | (?:du\s(?:bist|arbeitest)|sie\s(?:sind|arbeiten)|(?:deine|ihre)r?\s(?:neuen?\s)?
        (?:stelle|arbeit|rolle))\s(?:\w+\s){{0,3}}?bei
    | (?:vous\sêtes|tu\ses|vous\stravaillez|tu\stravailles|(?:votre|ton)\s(?:nouveau\s)?poste)
        \s(?:\w+\s){{0,3}}?chez
    | (?:ahora\strabajas|que\strabajas?)\s(?:\w+\s)?en | (?:je|u)\swerkt\s(?:\w+\s)?bij
    ) (?:\s(?:the|der))? \s""",
    re.VERBOSE,
)
_NAME = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w&'’-]*(?:\.\w+)*"
    r"(?:\s(?:(?:of|and|&|de|for|und)\s)?[A-ZÀ-ÖØ-Þ][\w&'’-]*){0,4}"
)
_YOU = re.compile(r",?\s(?:\w+\s)?you(?:r|'\w+)?\b(?!\sand\si\b)")
_PAST = re.compile(
    r"\s*(?:,\s)?(?:was|were|when|while|then|back|until|till|(?:in\s)?(?:19|20)\d\d)\b"
)
_NO_COMPANY = frozenset(
    (
        *("conference", "week", "summit", "fair", "expo", "festival", "day", "days", "meetup"),
        *("forum", "congress", "event", "con", "home", "linkedin", "christmas", "i", "you"),
    )
)
_SMALL = frozenset(("of", "and", "the", "de", "for", "und"))


def named_elsewhere(reading: Reading, context: CoachContext) -> Claim | None:
    """Find the first company that is claimed to be theirs, and that the book knows nothing of."""
    if not context.present or context.is_inbound:
        return None
    for match in _CLAIMS.finditer(reading.spaced):  # one place further on, a blank first
        named = _NAME.match(reading.text, match.end() - 1)
        if named is None or _PAST.match(reading.lower, named.end()):
            continue
        if not match["as"] or _YOU.match(reading.lower, named.end()):
            words = set(name_without_form(named.group())) - _SMALL
            if words and words.isdisjoint(_NO_COMPANY) and words.isdisjoint(_known(context)):
                return Claim(named.group(), *named.span())
    return None


def _known(context: CoachContext) -> frozenset[str]:
    """Give the words of every name that either of us has to do with, and initials."""
    names = (
        *(context.present, context.target, context.company, context.goal, context.full_name),
        *(context.position, *context.here, *context.places, *context.people, *context.remarks),
    )
    return frozenset(_words(name for one in names for name in context.names_of(one)))


def _words(names: Iterable[str]) -> Iterable[str]:
    for name in names:
        yield from words_of(name)
        yield fold_text(initials_of(name))
