"""How notes begin and end, in seven languages: the greeting, and the name signed below."""

from __future__ import annotations

import re
from functools import lru_cache

GREETING = (
    r"(?:hi|hello|hey|dear|hiya|good\s(?:morning|day|afternoon|evening)|greetings"
    r"|hallo|moin|servus|liebe[rs]?|sehr\sgeehrte[rs]?|guten\s(?:tag|morgen|abend)"
    r"|bonjour|bonsoir|chère|cher|salut|hola|estimad[oa]|querid[oa]|buen(?:os\sdías|as\stardes)"
    r"|ol[áa]|oi|car[oa]|prezad[oa]|bom\sdia|boa\starde|ciao|salve|gentile|buongiorno|buonasera"
    r"|beste|geachte|goede(?:morgen|middag|ndag)|dag|hoi)"
)
"""A word that greets, to be matched without regard to case; it opens no group of its own."""

THANKS = r"(?:thanks|thank\syou|danke|merci|gracias|obrigad[oa]|grazie|bedankt|dank\sje)"

TITLE = (
    r"(?:mr|mrs|ms|mx|miss|dr|dra|doctora?|prof|professora?|sir|rev|herrn?|frau|doktor|monsieur"
    r"|madame|mademoiselle|m|mme|mlle|docteure?|señor(?:a|ita)?|sr|sra|srta|senhora?|signora?"
    r"|dott|dottssa|dottor(?:essa)?|meneer|mevrouw|dhr|mevr|mw)"
)
"""A word that stands before a family name, without its period."""

_CAPITAL = r"(?!i\b)(?-i:[A-ZÀ-ÖØ-Þ])(?:[\w'’-]|\.(?=\w))*"
_SOMEBODY = (
    r"(?:(?:there|all|everyone|everybody|folks|team|friend|sir|madam|you)\b"
    r"|\[\w[^]\n]{0,30}\]|\{{1,2}[^{}\n]{1,40}\}{1,2}|%\w{2,30}%)"
)
_STOP = r"\s*(?:[,!:;–—-]|\.(?!\w))+|\s*\n|\s*$"

_OPENING = re.compile(
    rf"""
      \s* (?P<greeting> {GREETING} ) \b
      (?: (?P<gap> ,?[^\S\n]+ )
          (?P<who> {_SOMEBODY} | (?: {TITLE}\.?\s )? {_CAPITAL} (?: \s {_CAPITAL} ){{0,2}} )
          (?P<stop> {_STOP} ) )
    | \s* (?P<greeting_alone> {GREETING} ) \b (?P<stop_alone> {_STOP} )?
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Opening:
    """The beginning of a note: where its greeting ends, and whom it names.

    `name` is the one to expect: called by it alone, they are greeted as well.
    """

    def __init__(self, text: str, name: str = "") -> None:
        match = _OPENING.match(text)
        if match is None and name:
            called = re.match(rf"\s*{re.escape(name)}(?:{_STOP})", text, re.IGNORECASE)
            self.end = self.word_end = len(called.group().rstrip()) if called else 0
            self.who = None
            return
        named = match is not None and match["greeting"] is not None
        self.end = match.end() if match else 0
        if match and text[: self.end].endswith("\n"):
            self.end = len(text[: self.end].rstrip())
        self.word_end = match.end("greeting" if named else "greeting_alone") if match else 0
        self.who = match.span("who") if match and named else None


_CLOSING = (
    r"(?:(?:with\s)?(?:best|kind|kindest|warm|many|all)\s(?:regards|wishes|thanks|the\sbest)"
    r"|all\sthe\sbest|regards|best|cheers|thanks(?:\s(?:again|so\smuch|in\sadvance))?|thank\syou"
    r"|sincerely|yours(?:\s(?:truly|sincerely|faithfully))?|warmly|talk\ssoon"
    r"|mit\s(?:freundlichen|besten|herzlichen)\sgr(?:ü|ue)(?:ß|ss)en"
    r"|(?:viele|liebe|beste|herzliche|schöne)\sgr(?:ü|ue)(?:ß|ss)e|danke"
    r"|(?:bien\s)?cordialement|bien\sà\s(?:vous|toi)|merci|(?:un\s)?saludos?(?:\scordial(?:es)?)?"
    r"|gracias|(?:cordiali\s|tanti\s)?saluti|grazie|a\spresto|(?:um\s)?abraços?|atenciosamente"
    r"|obrigad[oa]|met\svriendelijke\sgroet(?:en)?|groet(?:en|jes)?|bedankt)"
)


@lru_cache(maxsize=32)
def _ending(my_name: str) -> re.Pattern[str]:
    words = my_name.split()
    names = [my_name.strip(), words[0]] if words else []
    mine = "|".join(re.escape(name) for name in names) or "(?!)"
    signed = rf"{_CAPITAL}(?:[^\S\n]{_CAPITAL})?"
    return re.compile(
        rf"""
          (?: ^ | (?<=[^\w\s'’]) | \n ) \s*
          (?: (?: {_CLOSING} [,.!]? \s+ )? [–—-]? [ ]? (?: {mine} ) [\s.,!]* $
            | {_CLOSING} [,.!]? (?: \s+ {signed} )? [\s.,!]* $
            | (?<=[\s–—-]) {signed} \s* $ )
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def signature_start(text: str, my_name: str) -> int:
    """Find where the signature begins, closing words included; the end where there is none."""
    begun = max(0, len(text) - 120)
    match = _ending(my_name).search(text, begun)
    return len(text[: match.start()].rstrip()) if match and match.start() else len(text.rstrip())
