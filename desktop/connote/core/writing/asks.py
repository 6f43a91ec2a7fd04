"""What a text asks for: requests are told from pleasantries and from the wish to connect."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import lru_cache

from connote.core.writing.reading import Reading

_FULL_WIDTH = "。\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}"
_QUESTION_MARKS = ("?", "؟", "\N{FULLWIDTH QUESTION MARK}")
_SENTENCE_END = re.compile(rf"([.!?؟…][\"”’»)]{{0,3}})\s+(?=[^\sa-z?!])|([{_FULL_WIDTH}])|\n+")

# Sentences are matched as `Reading.spaced` gives them: a blank stands before every word, and a
# pattern that begins with one is found fast.

_POLITE = r"(?:would|could|can|will|might|may)"
_REQUEST = re.compile(
    rf"""[ ] (?:
      {_POLITE}\s(?:you|i|we)\b | any\schance\b | let\sme\sknow\b
    | please\b(?!\s(?:accept|connect|see|find|note|feel|excuse|forgive|add\sme))
    | let's\s(?:grab|have|talk|catch|meet|chat|find|set|schedule|arrange)\b
    | (?:könnten|würden|hätten|können|dürften)\ssie\b | (?:könntest|würdest|hättest|kannst)\sdu\b
    | dürfte\sich\b | darf\sich\b | bitte\b
    | (?:pourriez|pouvez|auriez|seriez)[\s-]vous\b | (?:pourrais|peux|aurais)[\s-]tu\b
    | puis-je\b | pourrais-je\b
    | podrías?\b | puedes?\b | por\sfavor\b | tendrías?\b | poderia\b | pode\b | consegue\b
    | potresti\b | potrebbe\b | puoi\b | può\b | avresti\b | avrebbe\b | per\sfavore\b
    | zou\s(?:je|u)\b | kun\sje\b | kunt\su\b | kan\sje\b | mag\sik\b | heb\sje\b
    )""",
    re.VERBOSE,
)
_IMPERATIVE = re.compile(
    r" (?:so\s|then\s|if\snot,\s)?(?:introduce|connect|put|point|send|tell|give|call|drop|ping"
    r"|help|refer|recommend|advise|pass|forward)\s(?:me|my|us)\b"
)
_CALLED = re.compile(r" (?:[\w'-]+,?\s)?[\w'.-]+[,!]\s")
_SECOND_REQUEST = re.compile(rf"(?<! or) {_POLITE}\s(?:you|i|we)\b")
_AND_ALSO = re.compile(
    r" (?:and|then)\s(?:(?:also|then|maybe|perhaps|please)\s)?(?:introduce|refer|recommend"
    r"|review|forward|endorse)\s(?:me|my|us|it)\b"
    r"| and\s(?:also|maybe|perhaps)\s(?:send|share|give|look|read|help|meet|have|take|pass)\b"
)
_AND_PLEASE = re.compile(r"(?:,| and)\s(?:and\s|also\s|then\s)*please\s(?!let\sme\sknow)\w")
_WISH = re.compile(
    r"""[ ] (?:
      (?:i(?:'d|\swould)|would)\s (?:really\s|greatly\s|very\smuch\s|so\s)?
        (?:be\s(?:so\s|very\s|most\s|really\s)?)?
        (?:love|like|appreciate|welcome|value|grateful|glad|happy|thankful|keen|curious|mean
          |(?:honou?red|delighted|pleased|thrilled|obliged|indebted)\s(?:if|to))\b
    | (?:it|that)(?:'d|\swould)\s(?:really\s|also\s)?(?:be|mean|help)\b
    | would\sbe\s(?:great|lovely|wonderful|good|nice|helpful|fantastic)\s(?:to|if)\b
    | any\s(?:\w+\s){0,2}(?:help|advice|pointers?|tips?|insights?|hints?|thoughts?|introductions?)
        \b (?=.*\b(?:appreciated|welcome|great|helps?|useful|mean|grateful|count)\b)
    | (?:hoping|grateful\s(?:if|for)|wonder(?:ing|ed)?\s(?:if|whether))\b
    | i\shope\s(?:that\s)?you\s(?:can|could|will|would|might)\b
    | my\s(?:one\s|only\s)?(?:ask|request|question|wish)(?:\sis\b|:)
    | (?:maybe|perhaps|if)\syou\s(?:could|can|might|would|know)\b
    | i(?:'m|\sam)\s(?:asking|reaching\sout|writing)\s(?:for|to\sask)\b
    | i\s(?:need\syour|(?:want|wanted)\sto\sask)\b | i(?:'d|\swould)\sask\b
    | (?:ich\swürde|je\svoudrais|j'aimerais|me\sgustaría|gostaria|vorrei|mi\spiacerebbe
        |ik\szou)\b | würde\smich\s.*freuen\b | freue\smich\süber\b
    )""",
    re.VERBOSE,
)
_AIM = re.compile(
    r"""[ ] (?:
      i(?:'m|\sam)\s(?:\w+\s)?(?:looking|searching|hunting)\sfor\b | i\s(?:need|seek)\b
    | (?:ich\ssuche|je\scherche|busco|procuro|cerco|ik\szoek)\b
    )""",
    re.VERBOSE,
)
"""Says what somebody is after, without asking anything of the one written to."""

_PLEASANTRY = re.compile(
    r"""[ ] (?:
      how\s(?:are|is|have|has|was|were|did)\s(?:you|life|things|everything|it|your|all)\b
    | how's\b | how\s(?:is|are)\s[\w'&.-]+(?:\s[\w'&.-]+){0,2}
        (?:\s(?:treating\syou|going|doing|these\sdays|now|there))?\s?\?$
    | remember\s(?:me|us|when|how|our|the|that|those)\b
    | what's\s(?:up|new)\b | (?:is|are|was|were)n't\s(?:it|that|we|you|those)\b
    | can\syou\sbelieve\b | who\s(?:would\shave|knew)\b | guess\swhat\b
    | remind\syou\b | long\stime\sno\ssee\b | small\sworld\b
    | i(?:'d|\swould)\s(?:really\s)?(?:love|like)\sto
        \s(?:hear\s(?:from|how\syou(?:'re|\sare|'ve|\shave))|see\syou\sagain)\b
    | let\sme\sknow\s(?:if|how|whenever|when|what)\s(?:there\sis\s|there's\s)?(?:i|we|anything)
        \s(?:i\s|we\s)?(?:can|could|may)\b
    | let\sme\s(?:re)?introduce\b
    | wie\s(?:geht|läuft|ist)\s(?:es|dir|ihnen)\b
    | comment\s(?:vas|allez|ça)\b | qué\stal\b | tudo\sbem\b
    | cómo\s(?:est[áa]s?|te\sva|le\sva)\b | come\s(?:stai|sta|va)\b | hoe\s(?:gaat|is)\b
    | souviens-tu\b | te\ssouviens\b | souvenez[\s-]vous\b
    | ça\sva\b | alles\sgut\b | erinner\w*\s(?:sie|du|dich|je|u)\b
    )""",
    re.VERBOSE,
)
_PLEASANT_START = re.compile(
    r"""[ ] (?:
      (?:do\syou\s)?(?:still\s)?remember\b
    | (?:i\s)?hope\s(?:all|you(?:'re|\sare|\shave|'ve)|this|everything)\b
    | are\syou\sstill\s(?:at|with|in|there|working)\b
    | (?:are|all|is\sall|you)\s(?:well|good|fine|keeping|you\s(?:well|ok)|okay)\b
    | (?:te|se)\s(?:acuerdas|acuerda|lembra)\b | ti\sricordi\b | vous\s(?:vous\s)?souven
    )""",
    re.VERBOSE,
)
_TAG = re.compile(r"(?:^ |,\s)(?:right|eh|huh|yes|no|ok|okay|really|remember|what\sa\s[\w\s]+)\?$")
_ECHO = re.compile(
    r"""[ ] (?:
        (?:so\s|and\s|if\sso,?\s)?(?:please,?\s)?(?:just\s)?let\sme\sknow
          (?:\s(?:if|whether|when|what)\s(?:that|this|it|which|what|when|you'd\sbe|you're|so|not)
          \b.*|,?\splease)?
      | (?:would|could|is|will|does)\s(?:that|this|it)\b.*
      | (?:would|could|can)\syou\s(?:please\s)?(?:let\sme\sknow|get\sback|reply|answer)\b.*
      | (?:you\s(?:can|could|may)\s)?(?:please,?\s)?(?:just\s|simply\s)?
          (?:call|ring|text|phone|e-?mail|mail|reach|message|ping|whatsapp)\s(?:me|us)\s(?:back\s)?
          (?:at|on|under|via|by|any\s?time|whenever)\b.*
      | (?:what|how)\sdo\syou\sthink | would\syou\smind | (?:please|pretty\splease|maybe|possible)
      | (?:can|could|may|might)\si\sask\s(?:you\s)?(?:for\s)?
          (?:a\s(?:\w+\s)?(?:favou?r|question)|something)
      | may\si | could\si | any\sideas?
    )[.!?…\s]*$""",
    re.VERBOSE,
)
_CONNECTING = re.compile(
    r"""[ ] (?:
      (?:re-?)?connect(?:ing)?\b | add(?:ing)?\s(?:you|me)\b
    | join(?:ing)?\s(?:my|your)\s(?:\w+\s)?network
    | link(?:ing)?\sup\b | accept\smy\b | (?:stay|keep|get|be(?:ing)?|back)\sin\stouch\b
    | (?:expand|grow|build)(?:ing)?\smy\s(?:\w+\s)?network
    | vernetz\w+ | (?:meine[ms]?|beruflichen)\snetzwerk\b | (?:mon|votre)\sréseau\b
    | (?:mi|su)\sred\b | conectar\w* | (?:minha|sua)\srede\b | (?:mia|sua)\srete\b | collegar\w+
    | mijn\s(?:\w+\s)?netwerk\b
    )""",
    re.VERBOSE,
)
_MORE_THAN_CONNECTING = re.compile(
    r"\b(?:introduc|help|advice|advis|call\b|chat|question|minute|coffee|recommend|refer|point\sme"
    r"|feedback|learn(?!\smore)|meet|talk|speak|tell\sme|connect\s(?:me|us)\b|opinion|review|hear\sabout"
    r"|put\sme|pass\s|forward\smy|who\s|anyone|someone|somebody"
    r"|vorstell|rat\b|rats?chl|frage|kaffee|gespräch|treffen|conseil|question|présent|café|échang"
    r"|consej|pregunt|present|hablar|charlar|conselho|pergunt|conversar|consigli|domand|parlar"
    r"|advies|voorstel|vraag|koffie|spreken)"
)


_TAG_ASK = re.compile(r",\s(?:would|could|can|will)\syou(?:,?\splease)?(?=\s?\?)")
"""Makes a question of what was said before it: "Introduce me, would you?"."""


class Kind(Enum):
    """What a sentence does: asks outright, wishes, repeats an ask, names an aim, or nothing."""

    REQUEST = auto()
    WISH = auto()
    ECHO = auto()
    AIM = auto()
    NOTHING = auto()


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Cut a text into sentences; an abbreviation such as Co. ends one only before a capital."""
    start = 0
    for match in (*_SENTENCE_END.finditer(text), None):
        end = max(match.start(), match.end(1), match.end(2)) if match else len(text)
        written = text[start:end]
        if written.strip():
            yield start + len(written) - len(written.lstrip()), start + len(written.rstrip())
        start = match.end() if match else end


@lru_cache(maxsize=64)
def _read(text: str, spaced: str) -> tuple[int, bool]:
    """Count the things that a text asks for, and say whether it names an aim."""
    requests, wishes, has_aim = 0, 0, False
    for start, end in sentence_spans(text):
        kind, asks = _judge(f" {spaced[start + 1 : end + 1]}")
        requests += asks if kind is Kind.REQUEST else 0
        wishes += kind in (Kind.WISH, Kind.ECHO)
        has_aim = has_aim or kind is Kind.AIM
    return requests or min(wishes, 1), has_aim


def count_requests(reading: Reading) -> int:
    """Count the things asked for; a mere wish counts as one where nothing is asked outright."""
    return _read(reading.text, reading.spaced)[0]


def names_aim(reading: Reading) -> bool:
    """Say whether a text tells what its sender is looking for."""
    return _read(reading.text, reading.spaced)[1]


def _judge(sentence: str) -> tuple[Kind, int]:
    sentence = _TAG_ASK.sub("", sentence)
    called = _CALLED.match(sentence)
    begins = called.end() - 1 if called else 0  # at the blank before what is said to them
    if _is_pleasant(sentence, begins) or _only_connects(sentence):
        return Kind.NOTHING, 0
    if _ECHO.match(sentence, begins):
        return Kind.ECHO, 0
    asks_outright = _REQUEST.search(sentence) or _IMPERATIVE.match(sentence, begins)
    if asks_outright or sentence.endswith(_QUESTION_MARKS):
        also = bool(asks_outright) and (_asks_please(sentence) or bool(_AND_ALSO.search(sentence)))
        return Kind.REQUEST, max(1, len(_SECOND_REQUEST.findall(sentence))) + also
    if _WISH.search(sentence):
        return Kind.WISH, 1
    return (Kind.AIM if _AIM.search(sentence) else Kind.NOTHING), 0


def _asks_please(sentence: str) -> bool:
    """Say whether a "please" comes on top of something wished or asked for before it."""
    for please in _AND_PLEASE.finditer(sentence):
        before = sentence[: please.start()]
        is_joined = "and " in please.group()
        if _REQUEST.search(before) or (is_joined and _WISH.search(before)):
            return True
    return False


def _is_pleasant(sentence: str, begins: int) -> bool:
    return bool(
        _PLEASANTRY.search(sentence)
        or _PLEASANT_START.match(sentence, begins)
        or (sentence.endswith("?") and _TAG.search(sentence))
    )


def _only_connects(sentence: str) -> bool:
    """Say whether a sentence wants no more than what the invitation says anyway."""
    return bool(_CONNECTING.search(sentence)) and not _MORE_THAN_CONNECTING.search(sentence)
