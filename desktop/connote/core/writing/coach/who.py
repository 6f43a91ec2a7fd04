"""The check `who`: the text says who writes, or what they are up to."""

from __future__ import annotations

import re

from connote.core.things import CoachLine, Mending
from connote.core.writing.coach.context import CoachContext
from connote.core.writing.coach.languages import is_english
from connote.core.writing.coach.placing import after_greeting, full_stop
from connote.core.writing.reading import Reading

_INTRODUCES_ITSELF = re.compile(
    r"""[ ] (?:
      i(?:'m|\sam)\s(?:also\s|currently\s|now\s|just\s|still\s|actually\s)*
        (?:an?\b|the\b|your\b|between\b|in\b|at\b|with\sthe\b|from\b|based\b|part\sof\b
        |new\sto\b|self-employed|retired|unemployed|on\s(?:the|a)\b|back\b
        |(?!reaching|hoping|wondering|looking\sforward|looking\sto\s(?:connect|grow|expand)
          |contacting|sending|getting\sin|thinking|asking|following|going\sto|writing\sto
          |writing\syou|sorry)\w+ing\b)
    | i\s(?:work|lead|run|manage|teach|study|build|design|founded|head|own|recruit|freelance
      |sell|coach|consult|develop|research|used\sto)\b
    | i(?:\shave|'ve)?\s?(?:just|recently)?\s(?:left|moved|graduated|joined|lost\smy)\b
    | i(?:\swas|'ve\sbeen|\shave\sbeen|\sgot)\s(?:just\s|recently\s)?laid\soff\b
    | my\sname\sis\b | as\san?\s(?:fellow\s)?\w+,?\si\b
    | ich\s(?:bin|arbeite|leite|studiere|suche)\b
    | je\s(?:suis|travaille|cherche|dirige)\b | soy\b | trabajo\b | estoy\s(?:buscando|entre|en)\b
    | sou\b | trabalho\b | estou\s(?:à|a|entre|em|procurando)\b
    | sono\sun['ao]?\b | lavoro\b | sto\scercando\b | cerco\b
    | ik\s(?:ben|werk|zoek)\b
    )""",
    re.VERBOSE,
)
_NOT_ITSELF = re.compile(
    r"i(?:'m|\sam)\s(?:a\s(?:big|huge|great|long-?time)?\s?(?:fan|huge|admirer|believer)"
    r"|trying\sto\s(?:connect|expand|grow|reach\syou)|the\s(?:one|same)|at\sa\sloss"
    r"|in\s(?:touch|awe|love)\b|back\sin\stouch)"
    r"|je\ssuis\s(?:ravie?|heureu\w+|impressionnée?)\b"
    r"|ich\sbin\s(?:gespannt|froh|beeindruckt|begeistert)\b|ik\sben\s(?:blij|benieuwd)\b"
)
_LEAVES_US_UNTOLD = re.compile(r"i\sleft\s(?:you|it|my\s(?:mark|card|number))\b")


def check_who(reading: Reading, context: CoachContext) -> CoachLine:
    """Say whether the sender's situation, position or company is told, or they introduce them."""
    whose = "who they are" if context.is_inbound else "who you are"
    for fact in (context.situation, context.position):
        if fact and reading.says_roughly(fact):
            return CoachLine("who", True, f"{whose}: {fact}")
    if context.company and any(
        reading.says_organization(name) for name in context.names_of(context.company)
    ):
        return CoachLine("who", True, f"{whose}: {context.company}")
    if found := _introduction(reading, context):
        return CoachLine("who", True, f"{whose}: “{found}”")
    told = context.situation or context.position or context.company
    mend = f"Say what you are up to: “{told}”." if told else "Say what you are up to."
    return CoachLine("who", False, f"doesn’t say {whose}", mend, _mending(reading, context))


def _introduction(reading: Reading, context: CoachContext) -> str:
    for match in _INTRODUCES_ITSELF.finditer(reading.spaced):
        start = match.start()  # of the word: its blank is one place further on
        if not (
            _NOT_ITSELF.match(reading.lower, start) or _LEAVES_US_UNTOLD.match(reading.lower, start)
        ):
            return _some_words(reading.text, start)
    names = context.my_name.split()
    if names:
        first = re.escape(names[0])
        by_name = rf"\b(?:(?:i[’']m|i\sam|it[’']s|this\sis)\s{first}|{first}\s(?:here|from))\b"
        if match_name := re.search(by_name, reading.text, re.IGNORECASE):
            return match_name.group()
    return ""


def _some_words(text: str, start: int) -> str:
    return " ".join(re.split(r"[.!?,;\n]", text[start : start + 60])[0].split()[:6])


def _mending(reading: Reading, context: CoachContext) -> Mending | None:
    """Put a sentence in that tells what I am up to, or ask for it."""
    sentence = _sentence(context)
    if not sentence:
        return Mending("Say what you are up to", fact="situation")
    if not is_english(reading):
        return None
    return after_greeting(reading.text, sentence, context.name).mending(f"Add “{sentence}”")


def _sentence(context: CoachContext) -> str:
    situation, position = context.situation.strip(), context.position.strip()
    if situation:
        begins = re.match(r"i(?:[’']m|\sam|[’']ve|\shave)?\s", situation, re.IGNORECASE)
        return full_stop(situation if begins else f"I’m {situation}")
    if position:
        from connote.core.writing.filters import with_article  # brings Liquid along, 100 ms

        return full_stop(f"I’m {with_article(position)}")
    return full_stop(f"I’m with {context.company.strip()}") if context.company.strip() else ""
