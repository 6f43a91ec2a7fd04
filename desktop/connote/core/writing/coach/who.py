"""The check `who`: the text says who writes, or what they are up to."""

from __future__ import annotations

import re

from connote.core.speech import quoted, tr
from connote.core.things import CoachLine, Mending
from connote.core.writing.coach.context import CoachContext
from connote.core.writing.coach.languages import is_english
from connote.core.writing.coach.placing import after_greeting, full_stop
from connote.core.writing.reading import Reading

_INTRODUCES_ITSELF = re.compile(
    r"""[ ] (?:
      i(?:'m|\sam)\s(?:(?:also|currently|now|just|still|actually|newly|recently|freshly)\s)*
        (?:an?\b|the\b|your\b|between\b|in\b|at\b|with\sthe\b|from\b|based\b|part\sof\b
        |new\sto\b|self-employed|retired|unemployed|on\s(?:the|a)\b|back\b|out\sof\b
        |(?:job|career|work)[\s-]?(?:hunting|searching|seeking|changing)|laid\soff|available\b
        |freelance\b|without\sa\b|open\sto\s(?:a\s)?(?:new\s)?(?:roles?|work|jobs?|offers?)\b
        |(?!reaching|hoping|wondering|looking\sforward|looking\sto\s(?:connect|grow|expand)
          |contacting|sending|getting\sin|thinking|asking|following|going\sto|writing\sto
          |writing\syou|sorry)\w+ing\b)
    | i\s(?:(?:now|currently|also|still|mainly|mostly)\s)?(?:work|lead|run|manage|teach|study|build
      |design|founded|head|own|recruit|freelance|sell|coach|consult|develop|research|used\sto
      |write|edit|illustrate|draw|paint|code|programme?|translate|practi[cs]e|organi[sz]e|train
      |speciali[sz]e|serve|analy[sz]e|photograph|direct|produce|advise|(?:co-?)founded)\b
    | i(?:\shave|'ve)?\s?(?:just|recently)?\s(?:left|quit|moved|graduated|joined|lost\smy|started
      |switched|retired|returned|relocated|finished\smy|completed\smy)\b
    | i(?:\swas|'ve\sbeen|\shave\sbeen|\sgot)\s(?:just\s|recently\s)?(?:laid\soff|made\sredundant)\b
    | i(?:'ve|\shave)\s(?:just\s|recently\s)?(?:been\s(?!meaning|hoping|thinking|following|trying)
        \w+ing|spent|worked|run|built|led|taught)\b
    | i\sspent\s(?:\w+\s){1,3}years\b
    | (?<!'re)(?<!are)(?<!you)\s(?:currently|recently|presently)\s(?:between|looking|searching|job
        |freelancing|studying|laid\soff|unemployed|an?\b)
    | (?<!you)\slooking\sfor\s(?:my\s(?:next|first)|a\snew\s(?:role|job|position|challenge)|work)\b
    | my\s(?:\w+\s)?(?:background|current\s\w+|last\s(?:role|job|position|employer|company)
        |job\s(?:search|hunt)|contract|employer|startup|start-up|team\sand\si)\b
    | fellow\s(?:\w+\s){1,3}here\b
    | as\syour\s(?:[\w',&.-]+\s){1,7}?i\s(?!know|see|saw|hope|think)
    | my\sname\sis\b | as\san?\s(?:fellow\s)?(?:[\w-]+\s){0,2}[\w-]+,?\si\b
    | ich\s(?:bin|arbeite|leite|studiere|suche|heiße|mache|entwickle|unterrichte|berate|gestalte
        |wechsle|forsche|programmiere|orientiere|verlasse|betreue|führe|promoviere|unterstütze
        |schreibe\s(?:gerade|ein|bücher))\b
    | (?:suche|arbeite|studiere|bin|leite)\sich\b | mein\sname\sist\b
    | je\s(?:suis|travaille|cherche|dirige|gère|conçois|m'occupe|m'appelle|me\sreconvertis
        |recherche|change\sde|quitte|termine|développe|viens\sde\s(?:quitter|terminer|perdre))\b
    | j'(?:enseigne|étudie|ai\s(?:quitté|rejoint|terminé|fondé))\b
    | soy\b | trabajo\b | estoy\s(?:buscando|entre|en|sin)\b | me\s(?:dedico|llamo)\b
    | acabo\sde\s(?:dejar|terminar|mudarme)\b | busco\s(?:trabajo|empleo|un\snuevo|una\snueva)\b
    | sou\b | trabalho\b | estou\s(?:à|a|entre|em|procurando|desempregad[oa])\b
    | (?:me\schamo|chamo-me)\b
    | (?:dejé|he\sdejado|salí\sde|cambié\sde|deixei|saí\sd[aeo]|mudei\sde)\s(?!de\sver)
    | ho\s(?:lasciato|finito|terminato)\b | mi\ssono\s(?:laureat|trasferit|licenziat)[oa]\b
    | (?:dirijo|lidero|dirigo|gestisco|insegno)\b
    | procuro\s(?:emprego|trabalho|um\snovo|uma\snova)\b
    | sono\s(?:(?:attualmente|ora|ancora)\s)?(?:un['ao]?\b|alla\sricerca|in\scerca|in\stransizione)
    | lavoro\s(?:come|in|per|da|nel|presso|alla)\b | sto\scercando\b | cerco\b
    | mi\s(?:chiamo|occupo)\b
    | ik\s(?:ben|werk|zoek|heet|studeer|leid|run|ontwerp|geef\sles|vertrek|verlaat
        |stap\sover|ga\sweg|maak|bouw)\b
    | (?:werk|zoek|studeer|ben)\sik\b
    )""",
    re.VERBOSE,
)
_I_AM = (
    r"(?:i[’']m|i\sam|it[’']s|this\sis|ich\sbin|hier\s(?:ist|schreibt)|je\ssuis|c[’']est|soy|sou"
    r"|sono|ik\sben)"
)
_NOT_ITSELF = re.compile(
    r"i(?:'m|\sam)\s(?:a\s(?:big|huge|great|long-?time)?\s?(?:fan|huge|admirer|believer)"
    r"|trying\sto\s(?:connect|expand|grow|reach\syou)|the\s(?:one|same)|at\sa\sloss"
    r"|in\s(?:touch|awe|love)\b|back\sin\stouch)"
    r"|je\ssuis\s(?:ravie?|heureu\w+|impressionnée?|tombée?)\b"
    r"|(?:ich\sbin|bin\sich)\s(?:gespannt|froh|beeindruckt|begeistert|sicher|auf\s(?:dein|ihr)\w*\sprofil)\b"
    r"|(?:ik\sben|ben\sik)\s(?:blij|benieuwd)\b"
    r"|soy\s(?:consciente|un\sgran\sadmirador)|sono\sun['ao]?\s?(?:grande\s)?(?:fan|ammirat\w+)"
)
_LEAVES_US_UNTOLD = re.compile(r"i\sleft\s(?:you|it|my\s(?:mark|card|number))\b")


def check_who(reading: Reading, context: CoachContext) -> CoachLine:
    """Say whether the sender's situation, position or company is told, or they introduce them."""
    whose = tr("who they are: {told}") if context.is_inbound else tr("who you are: {told}")
    for fact in (context.situation, context.position):
        if fact and reading.says_roughly(fact):
            return CoachLine("who", True, whose.format(told=fact))
    if context.company and any(
        reading.says_organization(name) for name in context.names_of(context.company)
    ):
        return CoachLine("who", True, whose.format(told=context.company))
    if found := _introduction(reading, context):
        return CoachLine("who", True, whose.format(told=quoted(found)))
    told = context.situation or context.position or context.company
    if told:
        mend = tr("Say what you are up to: “{told}”.").format(told=told)
    else:
        mend = tr("Say what you are up to.")
    why = tr("doesn’t say who they are") if context.is_inbound else tr("doesn’t say who you are")
    mending = None if context.is_inbound else _mending(reading, context)
    return CoachLine("who", False, why, mend, mending)


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
        here = r"(?:\s[\w'’-]+){0,3}?\s(?:here|hier|aquí|aqui|qui|ici)"
        by_name = rf"\b(?:{_I_AM}\s{first}|{first}{here}|{first}\sfrom)\b"
        if match_name := re.search(by_name, reading.text, re.IGNORECASE):
            return match_name.group()
    return ""


def _some_words(text: str, start: int) -> str:
    """Quote how a clause begins, to an “and” among its first words, or saying that it goes on."""
    words = re.split(r"[.!?,;\n]", text[start : start + 200])[0].split()
    if len(words) <= _QUOTED:
        return " ".join(words)
    ends = (at for at in range(_QUOTED - 1, 2, -1) if words[at].casefold() in _JOINING)
    end = next(ends, None)
    return " ".join(words[:end]) if end else " ".join(words[:_QUOTED]) + " …"


_QUOTED = 6
_JOINING = frozenset(
    ["and", "but", "und", "aber", "et", "mais", "y", "pero", "e", "mas", "ma", "en", "maar"]
)


def _mending(reading: Reading, context: CoachContext) -> Mending | None:
    """Put a sentence in that tells what I am up to, or ask for it."""
    sentence = _sentence(context)
    if not sentence:
        return Mending(tr("Say what you are up to"), fact="situation")
    if not is_english(reading):
        return None
    return after_greeting(reading.text, sentence, context.name).mending(
        tr("Add “{sentence}”").format(sentence=sentence)
    )


def _sentence(context: CoachContext) -> str:
    situation, position = context.situation.strip(), context.position.strip()
    if situation:
        begins = re.match(r"i(?:[’']m|\sam|[’']ve|\shave)?\s", situation, re.IGNORECASE)
        return full_stop(situation if begins else f"I’m {situation}")
    if position:
        from connote.core.writing.filters import with_article  # brings Liquid along, 100 ms

        return full_stop(f"I’m {with_article(position)}")
    return full_stop(f"I’m with {context.company.strip()}") if context.company.strip() else ""
