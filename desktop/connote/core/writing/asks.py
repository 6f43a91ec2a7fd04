"""What a text asks for: requests are told from pleasantries and from the wish to connect."""

from __future__ import annotations

import re

from connote.core.writing.reading import Reading

_FULL_WIDTH = "。\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}"
_QUESTION_MARKS = ("?", "؟", "\N{FULLWIDTH QUESTION MARK}")
_SENTENCE_END = re.compile(rf"(?<=[.!?؟…])[\"”’»)]{{0,3}}\s+(?=[^\sa-z])|(?<=[{_FULL_WIDTH}])|\n+")

_POLITE = r"(?:would|could|can|will|might|may)"
_REQUEST = re.compile(
    rf"""
      \b{_POLITE}\s(?:you|i|we)\b | \bany\schance\b
    | \bplease\b(?!\s(?:accept|connect|see|find|note|feel|excuse|forgive)) | \blet\sme\sknow\b
    | \b(?:könnten\ssie|könntest\sdu|würden\ssie|würdest\sdu|dürfte\sich|darf\sich|bitte)\b
    | \b(?:pourriez[\s-]vous|pourrais[\s-]tu|pouvez[\s-]vous|peux[\s-]tu|puis[\s-]je)\b
    | \b(?:podrías?|puedes?|por\sfavor|serías?|poderia|pode|você\spoderia)\b
    | \b(?:potresti|potrebbe|puoi|può|per\sfavore)\b
    | \b(?:zou\s(?:je|u)|kun\sje|kunt\su|mag\sik)\b
    """,
    re.VERBOSE,
)
_SECOND_REQUEST = re.compile(rf"\b{_POLITE}\s(?:you|i|we)\b")
_WISH = re.compile(
    r"""
      \bi(?:'d|\swould)\s(?:really\s|greatly\s|very\smuch\s|be\s)?
        (?:love|like|appreciate|welcome|grateful|glad|happy)\b
    | \b(?:hoping|grateful\sif|wonder(?:ing)?\s(?:if|whether))\b
    | \bi\shope\syou\s(?:can|could|will|might)\b
    | \bi(?:'m|\sam)\s(?:looking|searching|asking)\sfor\b | \bi\sneed\b
    | \b(?:ich\swürde|ich\ssuche|je\scherche|j'aimerais|busco|me\sgustaría|gostaria|vorrei
        |ik\szoek|ik\szou)\b
    """,
    re.VERBOSE,
)
_PLEASANTRY = re.compile(
    r"""
      \bhow\s(?:are|is|have|has|was|were)\s(?:you|life|things|everything|it|your)\b
    | \bhow's\b | ^(?:do\syou\s)?remember\b | \bremember\s(?:me|us|when)\b | \bwhat's\s(?:up|new)\b
    | \bisn't\sit\b | \bwie\sgeht\b | \bcomment\s(?:vas|allez|ça)\b | \bqué\stal\b
    | \bcómo\sest[áa]s?\b | \btudo\sbem\b | \bcome\s(?:stai|sta|va)\b | \bhoe\sgaat\b
    """,
    re.VERBOSE,
)
_CONNECTING = re.compile(
    r"""
      \b(?:connect(?:ing)?|add(?:ing)?\syou|join(?:ing)?\smy|link(?:ing)?\sup|accept\smy)\b
    | \bvernetz\w+ | \bnetzwerk\b | \bréseau\b | \bred\sprofesional\b | \bconectar\b
    | \brede\sprofissional\b | \brete\sprofessionale\b | \bcollegar\w+ | \bnetwerk\b
    """,
    re.VERBOSE,
)
_MORE_THAN_CONNECTING = re.compile(
    r"\b(?:introduc|help|advice|advis|call\b|chat|question|minute|coffee|recommend|refer|point\sme"
    r"|feedback|learn|meet|talk|speak|tell\sme|connect\sme|opinion|review|vorstell|rat\b|conseil"
    r"|présent|consej|present|consigli|advies|voorstel)"
)


def sentences(text: str) -> list[str]:
    """Cut a text into sentences; an abbreviation such as Co. ends one only before a capital."""
    return [part for line in _SENTENCE_END.split(text) if (part := line.strip())]


def count_requests(reading: Reading) -> int:
    """Count the things asked for; a mere wish counts as one where nothing is asked outright."""
    requests, wishes = 0, 0
    for written in sentences(reading.text):
        sentence = written.lower().replace("’", "'")
        if _PLEASANTRY.search(sentence) or _only_connects(sentence):
            continue
        if sentence.endswith(_QUESTION_MARKS) or _REQUEST.search(sentence):
            requests += max(1, len(_SECOND_REQUEST.findall(sentence)))
        elif _WISH.search(sentence):
            wishes += 1
    return requests or min(wishes, 1)


def _only_connects(sentence: str) -> bool:
    """Say whether a sentence wants no more than what the invitation says anyway."""
    return bool(_CONNECTING.search(sentence)) and not _MORE_THAN_CONNECTING.search(sentence)
