"""The coach: what makes a request worth answering, checked on any text, live, never blocking.

It looks at the words alone, so a note need not come from a template, and an invitation that
somebody sent me can be read the same way (`is_inbound`: then the one addressed is me, and what
the context says of the sender is said of them).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from connote.core.things import CoachLine, Counting, HistoryKind
from connote.core.writing import count
from connote.core.writing.asks import count_requests
from connote.core.writing.facts import FACTS
from connote.core.writing.pitch import find_pitch
from connote.core.writing.placeholders import find_placeholders
from connote.core.writing.reading import Reading, fold_text, words_of
from connote.core.writing.stock import find_stock_phrase, load_stock_phrases

__all__ = ["CHECKS", "CoachContext", "coach", "in_order", "load_stock_phrases"]

CHECKS = (
    *("name", "how", "who", "what", "ask", "fits"),
    *("stock", "unfilled", "pitch", "repeat", "current"),
)
"""Every check, in the order in which the lines stand."""


@dataclass(frozen=True, slots=True)
class CoachContext:
    """What the coach knows of a request beside its text; an empty field is simply not known.

    `places`, `people`, `periods`, `kinds` and `remarks` are the words of the shared history, those
    of every entry; `kinds` are values of HistoryKind. `situation`, `position`, `company` and
    `my_name` belong to the sender. `missing` names facts that the template wanted and had not.
    """

    first_name: str = ""
    full_name: str = ""
    places: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    situation: str = ""
    position: str = ""
    company: str = ""
    my_name: str = ""
    goal: str = ""
    target: str = ""
    ask: str = ""
    limit: int | None = None
    counting: Counting = Counting.UTF16
    missing: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    is_inbound: bool = False


def coach(text: str, context: CoachContext) -> tuple[CoachLine, ...]:
    """Say of a text how good a request it makes: every line but `repeat`, in order."""
    reading = Reading(text)
    return (
        *(check(reading, context) for check in _ON_WORDS),
        _fits(text, context),
        *(check(reading, context) for check in _ON_FORM),
    )


def in_order(lines: Iterable[CoachLine]) -> tuple[CoachLine, ...]:
    """Put lines of the coach into the order of CHECKS."""
    return tuple(sorted(lines, key=lambda line: CHECKS.index(line.check)))


# ── name ─────────────────────────────────────────────────────────────────────────────────────

_GREETING = (
    r"(?:hi|hello|hey|dear|hiya|good\s(?:morning|day|afternoon|evening)|greetings|thanks|thank\syou"
    r"|hallo|liebe[rs]?|guten\s(?:tag|morgen)|bonjour|cher|chère|salut|hola|estimad[oa]|querid[oa]"
    r"|buenos\sdías|ol[áa]|car[oa]|prezad[oa]|ciao|gentile|buongiorno|beste|dag|hoi)"
)
_TITLE = (
    r"(?:mr|mrs|ms|miss|dr|prof|professor|sir|herr|frau|monsieur|madame|m|mme|señora?|sr|sra"
    r"|signora?|meneer|mevrouw)"
)
_ALSO_WORDS = frozenset(
    (
        *("will", "may", "mark", "hope", "grace", "rose", "art", "bill", "rob", "pat", "sue"),
        *("drew", "dawn", "faith", "joy", "summer", "april", "june", "august", "chance", "grant"),
        *("frank", "ray", "gene", "guy", "max", "miles", "rich", "chip", "dean", "earl", "duke"),
        *("king", "prince", "wade", "chase", "hunter", "sky", "star", "ivy", "holly", "amber"),
        *("ruby", "pearl", "crystal", "christian", "van", "don", "lane", "brook", "cliff", "dale"),
        *("glen", "heath", "sandy", "sunny", "so", "an", "a", "my", "see", "long", "young", "do"),
        *("no", "in", "on", "to", "he", "she", "me", "you", "us", "be", "hi", "la", "le", "de"),
    )
)


def _name(reading: Reading, context: CoachContext) -> CoachLine:
    name = context.first_name.strip() or context.full_name.strip()
    whose = "your name" if context.is_inbound else f"{_possessive(name)} name"
    if not name:
        return CoachLine("name", False, "no name is known", "Add their first name to the book.")
    if any(_addresses(reading, known) for known in _names(context)) or _says_title(
        reading, context
    ):
        return CoachLine("name", True, f"says {whose}")
    return CoachLine("name", False, f"doesn’t say {whose}", f"Begin with “Hi {name},”.")


def _names(context: CoachContext) -> list[str]:
    first = context.first_name.strip()
    first_of_two = first.split()[0] if first else ""
    names = [context.full_name.strip(), first]
    if len(first_of_two) > 2 and not re.fullmatch(_TITLE + r"\.?", first_of_two, re.IGNORECASE):
        names.append(first_of_two)
    return [name for name in dict.fromkeys(names) if name]


def _addresses(reading: Reading, name: str) -> bool:
    if not reading.says(name):
        return False
    if fold_text(name) not in _ALSO_WORDS:
        return True
    written = re.escape(name)
    greeted = rf"\b{_GREETING}\b[\s,]+{written}\b"
    called = rf"\b{written}\s*(?:[,!:;–—]|\n|$)"
    return bool(
        re.search(greeted, reading.text, re.IGNORECASE)
        or (name[0].isupper() and re.search(called, reading.text))
    )


def _says_title(reading: Reading, context: CoachContext) -> bool:
    """Say whether the family name stands behind a title: Dear Ms. Stone."""
    last = context.full_name.strip().removeprefix(context.first_name.strip()).strip()
    pattern = rf"\b{_TITLE}\.?\s+{re.escape(last)}\b"
    return bool(last) and bool(re.search(pattern, reading.text, re.IGNORECASE))


def _possessive(name: str) -> str:
    return f"{name}’" if name.endswith(("s", "x", "z")) else f"{name}’s"


# ── how, who, what ───────────────────────────────────────────────────────────────────────────

_KIND_WORDS = {
    HistoryKind.COLLEAGUE: r"colleagues?|co-?workers?|team-?mates?|worked\s(?:together|with\syou)"
    r"|working\s(?:together|with\syou)|kolleg(?:e|in|en|innen)|zusammengearbeitet|collègues?"
    r"|compañer[oa]s?|colegas?|colleghi|collega[’'\w]*",
    HistoryKind.CLASSMATE: r"classmates?|fellow\s(?:student|alum\w*)"
    r"|studied\s(?:together|with\syou)|same\sclass|alum(?:ni|nus|na)|kommiliton\w+|camarades?|compañer[oa]s?|studiegeno\w+",
    HistoryKind.CLIENT: r"clients?|customers?|worked\s(?:for|with)\syou|kund(?:e|in|en)|clientes?"
    r"|clienti?|klant(?:en)?",
    HistoryKind.MET_AT: r"(?:we|i)\smet|met\syou|meet(?:ing)?\syou|kennengelernt|getroffen"
    r"|rencontrés?|conocimos|conhecemos|conosciuti|ontmoet",
    HistoryKind.FRIEND: r"friends?|freund\w*|amis?|amig[oa]s?|amic[oi]|vriend\w*",
    HistoryKind.SPOKE: r"(?:we|i)\s(?:spoke|talked|chatted)|(?:spoke|talked|talking|speaking)\swith"
    r"\syou|our\s(?:talk|conversation|call|chat)|gesprochen|parlé|hablamos|falamos|parlato",
}


def _how(reading: Reading, context: CoachContext) -> CoachLine:
    found = _shared_word(reading, context)
    if found:
        return CoachLine("how", True, f"how you know each other: {found}")
    known = (*context.places, *context.people, *context.remarks, *context.periods, *context.kinds)
    mention = next((word for word in known if word.strip()), "")
    if not mention:
        who = context.first_name.strip() or "them"
        why = "the book doesn’t say how you know each other"
        return CoachLine("how", False, why, f"Add how you know {who}, then say it.")
    why = "doesn’t say how you know each other"
    return CoachLine("how", False, why, f"Mention what you share: “{mention}”.")


def _shared_word(reading: Reading, context: CoachContext) -> str:
    checks: tuple[tuple[tuple[str, ...], Callable[[str], bool]], ...] = (
        (context.places, reading.says_organization),
        (context.people, lambda person: _says_person(reading, person, context)),
        (context.remarks, reading.says_roughly),
        (context.periods, lambda period: _says_period(reading, period)),
        (context.kinds, lambda kind: _says_kind(reading, kind)),
    )
    for words, says in checks:
        for word in words:
            if word.strip() and says(word):
                return word
    return ""


def _says_person(reading: Reading, person: str, context: CoachContext) -> bool:
    if reading.says(person):
        return True
    first = person.split()[0]
    is_other = fold_text(first) not in (*words_of(context.full_name), *words_of(context.my_name))
    return is_other and len(first) > 2 and _addresses(reading, first)


def _says_period(reading: Reading, period: str) -> bool:
    years = [word for word in words_of(period) if word.isdigit() and len(word) == 4]
    return reading.says(period) or any(reading.says(year) for year in years)


def _says_kind(reading: Reading, kind: str) -> bool:
    pattern = _KIND_WORDS.get(kind)  # type: ignore[call-overload]
    return bool(pattern) and bool(re.search(rf"\b(?:{pattern})\b", reading.text, re.IGNORECASE))


_INTRODUCES_ITSELF = re.compile(
    r"""
      \bi(?:[’']m|\sam)\s(?:also\s|currently\s|now\s|just\s|still\s|actually\s)*
        (?:an?\b|the\b|between\b|looking\sfor\b|in\b|at\b|with\sthe\b|from\b|based\b|part\sof\b
        |new\sto\b|moving\b|starting\b|building\b|running\b|leading\b|studying\b|finishing\b
        |leaving\b|returning\b|working\b|freelanc\w+|self-employed|retired|unemployed
        |hiring\b|trying\sto\b|researching\b|writing\sa\b|on\s(?:the|a)\b)
    | \bi\s(?:work|lead|run|manage|teach|study|build|design|founded|head|recruit|freelance
        |just\sleft|recently\sleft|left)\b
    | \bmy\sname\sis\b | \bas\san?\s(?:fellow\s)?\w+,?\si\b
    | \bich\s(?:bin|arbeite|leite|studiere)\b | \bje\s(?:suis|travaille)\b | \bsoy\b | \btrabajo\b
    | \bsou\b | \btrabalho\b | \b(?:io\s)?sono\sun[ao]?\b | \blavoro\b | \bik\s(?:ben|werk)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NOT_ITSELF = re.compile(
    r"\bi(?:[’']m|\sam)\s(?:a\s(?:big\s)?(?:fan|huge)|trying\sto\s(?:connect|expand|grow)"
    r"|the\s(?:one|same)|at\sa\sloss|in\stouch)\b|\bje\ssuis\s(?:ravie?|heureu\w+)\b"
    r"|\bich\sbin\s(?:gespannt|froh|beeindruckt)\b",
    re.IGNORECASE,
)


def _who(reading: Reading, context: CoachContext) -> CoachLine:
    whose = "who they are" if context.is_inbound else "who you are"
    for fact in (context.situation, context.position):
        if fact and reading.says_roughly(fact):
            return CoachLine("who", True, f"{whose}: {fact}")
    if context.company and reading.says_organization(context.company):
        return CoachLine("who", True, f"{whose}: {context.company}")
    if found := _introduction(reading, context):
        return CoachLine("who", True, f"{whose}: “{found}”")
    mend = context.situation or context.position or context.company
    hint = (
        f"Say what you are up to: “{mend}”." if mend else "Say in a few words what you are up to."
    )
    return CoachLine("who", False, f"doesn’t say {whose}", hint)


def _introduction(reading: Reading, context: CoachContext) -> str:
    first = context.my_name.split()[0] if context.my_name.split() else ""
    for match in _INTRODUCES_ITSELF.finditer(reading.text):
        if not _NOT_ITSELF.match(reading.text, match.start()):
            return _some_words(reading.text, match.start())
    if first:
        by_name = rf"\b(?:i(?:[’']m|\sam)|it[’']s|this\sis)\s{re.escape(first)}\b"
        if match_name := re.search(by_name, reading.text, re.IGNORECASE):
            return match_name.group()
    return ""


def _some_words(text: str, start: int) -> str:
    return " ".join(re.split(r"[.!?,;\n]", text[start : start + 60])[0].split()[:6])


def _what(reading: Reading, context: CoachContext) -> CoachLine:
    whose = "what they want" if context.is_inbound else "what you want"
    if context.target and reading.says_organization(context.target):
        return CoachLine("what", True, f"{whose}: {context.target}")
    for fact in (context.ask, context.goal):
        if fact and reading.says_roughly(fact):
            return CoachLine("what", True, f"{whose}: {fact}")
    if count_requests(reading):
        return CoachLine("what", True, f"says {whose}")
    mend = context.goal or context.ask or context.target
    hint = f"Name what you are after: “{mend}”." if mend else "Name the one thing you would like."
    return CoachLine("what", False, f"doesn’t say {whose}", hint)


def _ask(reading: Reading, _context: CoachContext) -> CoachLine:
    asked = count_requests(reading)
    if asked == 1:
        return CoachLine("ask", True, "one clear ask")
    if asked:
        return CoachLine("ask", False, f"asks {asked} things", "Keep the one that matters most.")
    mend = "End with one question, such as “Could you introduce me?”."
    return CoachLine("ask", False, "asks for nothing", mend)


# ── the form ─────────────────────────────────────────────────────────────────────────────────


def _fits(text: str, context: CoachContext) -> CoachLine:
    length, limit = count.length(text, context.counting), context.limit
    if limit is None:
        return CoachLine("fits", True, f"{length} characters, and no limit here")
    if length <= limit:
        return CoachLine("fits", True, f"{length} of {limit} characters")
    over = length - limit
    return CoachLine(
        "fits", False, f"{length} of {limit} characters", f"Shorten it by {over} characters."
    )


def _stock(reading: Reading, context: CoachContext) -> CoachLine:
    if phrase := find_stock_phrase(reading, context.phrases):
        why = f"“{phrase}” is what LinkedIn writes by itself"
        return CoachLine("stock", False, why, "Say it in your own words.")
    return CoachLine("stock", True, "no stock phrase")


_LEFTOVER = re.compile(r"\[\[|\]\]|\{\{|\}\}|\{%|%\}")


def _unfilled(reading: Reading, context: CoachContext) -> CoachLine:
    found = [placeholder.text for placeholder in find_placeholders(reading.text)]
    leftover = _LEFTOVER.search(reading.text)
    if not found and leftover:
        found = [leftover.group()]
    if found:
        listed = ", ".join(f"“{text}”" for text in dict.fromkeys(found[:3]))
        return CoachLine("unfilled", False, f"{listed} is still to be filled in", "Fill it in.")
    if context.missing:
        wanted = ", ".join(FACTS[name].words if name in FACTS else name for name in context.missing)
        return CoachLine("unfilled", False, f"not known: {wanted}", "Fill it in, or reword.")
    return CoachLine("unfilled", True, "nothing left to fill in")


def _pitch(reading: Reading, context: CoachContext) -> CoachLine:
    names = (*context.places, context.target, context.company, context.full_name)
    found = find_pitch(reading, names)
    if found is None:
        return CoachLine("pitch", True, "no link, phone number or pitch")
    what, written = found
    shown = written if len(written) <= 40 else f"{written[:39]}…"
    return CoachLine("pitch", False, f"holds {what}: {shown}", "Leave it for after they accept.")


def _current(_reading: Reading, _context: CoachContext) -> CoachLine:
    return CoachLine("current", True, "names no company they left")


_ON_WORDS = (_name, _how, _who, _what, _ask)
_ON_FORM = (_stock, _unfilled, _pitch, _current)
