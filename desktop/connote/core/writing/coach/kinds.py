"""The words that tell how two people know each other, in seven languages.

"Your colleagues" are theirs, and no word of it; but "I was one of your colleagues" is.
"""

from __future__ import annotations

import re

from connote.core.things import HistoryKind
from connote.core.writing.reading import Reading

_NOT_YOURS = r"(?:(?:was|am|as|were)\sone\sof\syour\s|(?<!your\s))"

_WORDS = {
    HistoryKind.COLLEAGUE: (
        rf"{_NOT_YOURS}(?:colleagues?|co-?workers?|team-?mates?)",
        r"(?:worked|used\sto\swork|(?<!to\s)working)\s(?:together|(?:with|alongside|beside)\syou)",
        r"work(?:ed|ing)?\sside\sby\sside|(?:same|old|former)\s(?:team|office|desk)",
        r"shared\s(?:an?|the)\s(?:desk|office)|same\s(?:department|division|company)|overlapped",
        r"kolleg(?:e|in|en|innen)|zusammengearbeitet|zusammenarbeit|arbeiteten\szusammen",
        r"zusammen\sgearbeitet|gleichen?\s(?:abteilung|team|firma)",
        r"collègues?|travaillé\sensemble|même\s(?:équipe|service|entreprise)",
        r"compañer[oa]s?|trabajamos\sjuntos|coincidimos|mism[oa]\s(?:equipo|empresa)",
        r"colegas?|trabalh[aá]mos\sjuntos|mesm[oa]\s(?:equip[ea]|empresa|time)",
        r"collegh[ie]|collega|lavorato\sinsieme|lavoravamo\sinsieme|stess[oa]\s(?:team|azienda)",
        r"collega's|samengewerkt|werkten\s(?:we\s)?samen|(?:dez|hetz)elfde\s(?:afdeling|team|bedrijf)",
    ),
    HistoryKind.CLASSMATE: (
        r"classmates?|fellow\s(?:student|alum\w*)|stud(?:ied|ying)\s(?:together|with\syou)",
        r"same\s(?:class|course|year)|(?:school|university|college)\stogether|alum(?:ni|nus|na)",
        r"(?:our|the|my)\s(?:old\s)?(?:university|college|school|uni|student)\s(?:days|years|times?)",
        r"kommiliton\w+|zusammen\sstudiert|(?:studien|schul|uni-?)zeit",
        r"camarades?|étudié\sensemble|(?:à|de|depuis)\sla\sfac|notre\spromo\w*",
        r"compañer[oa]s?\sde|estudiamos\sjuntos|de\sla\s(?:uni|facultad)",
        r"estudamos\sjuntos|d[ae]\sfaculdade",
        r"compagn[oi]\sdi|(?:studiato|studiavamo)\sinsieme|(?:del|dal|al)\s(?:politecnico|liceo)",
        r"studiegeno\w+|samen\sgestudeerd|studententijd",
    ),
    HistoryKind.CLIENT: (
        rf"{_NOT_YOURS}(?:clients?|customers?)|work(?:ed|ing)?\s(?:for|with)\syou|business\stogether",
        r"hired\s(?:me|us)|(?:did|made|built|designed|drew|wrote)\s[\w\s]{1,30}\sfor\syou(?!r)",
        r"kund(?:e|in|en)|auftrag\w*|clientes?|clienti?|klant(?:en)?|opdracht\w*",
        r"(?:proyecto|projeto)\s(?:para|contigo|con)|progetto\s(?:per|con)|projet\s(?:pour|avec)",
    ),
    HistoryKind.MET_AT: (
        r"(?:we|i|having|have)\s(?:first\s)?met|met\syou|meet(?:ing)?\syou|crossed\spaths",
        r"(?:ran|bumped)\sinto|sat\s(?:next\sto|beside|with)",
        r"kennengelernt|getroffen|begegnet|rencontrée?s?|croisée?s?|conocimos|coincidimos",
        r"conhecemos|encontramos|conosciut[oi]|incontrat[oi]|ontmoet(?:en|te)?",
        r"leerden\s(?:we\s)?elkaar|kennismak\w+",
    ),
    HistoryKind.INTRODUCED_BY: (
        r"introduced\s(?:us|me)|put\sus\sin\stouch|gave\sme\syour\sname|recommended\syou",
        r"suggested\s(?:that\s)?i|(?:mutual|common)\s(?:friend|acquaintance)|mentioned\syou",
        r"(?:told|said)\s(?:me\s)?(?:that\s)?(?:about\syou|i\sshould)|pointed\sme\sto",
        r"sent\sme\syour\sway|passed\s(?:me\s|on\s)?your\s(?:name|contact|details)",
        r"speaks\s(?:very\s)?highly|vorgestellt|empfohlen|présentés?|conseillé\sde|recommandée?",
        r"presentó|recomendó|apresentou|recomendou|presentat[oi]|consigliato",
        r"voorgesteld|aangeraden",
    ),
    HistoryKind.FRIEND: (
        rf"{_NOT_YOURS}friends?|freund\w*|amis?|amies?|amig[oa]s?|amic[oihe]+|vriend\w*",
    ),
    HistoryKind.SPOKE: (
        r"(?:we|i)\s(?:last\s)?(?:spoke|talked|chatted|e-?mailed)|(?:taking|took)\smy\scall",
        r"(?:speaking|spoke|talk(?:ed|ing))\s(?:with|to)\syou",
        r"(?:our|your)\s(?:\w+\s)?(?:talk|conversation|call|chat|exchange)",
        r"gesprochen|(?:unser|dem|das)\w*\s(?:gespräch|telefonat)|telefoniert|unterhalten",
        r"parlé|(?:notre|nos)\s(?:conversation|échange|appel|discussion)s?|échangé|discuté",
        r"hablamos|charlamos|(?:nuestra|nossa)\s(?:charla|conversación|llamada|conversa)",
        r"falamos|conversamos|parlat[oi]|(?:nostra|la)\s(?:chiacchierata|telefonata|conversazione)",
        r"gesproken|(?:elkaar|we|ik\sje)\s(?:\w+\s)?spraken?|(?:ons|het)\s(?:gesprek|telefoontje)",
    ),
}
_PATTERNS = {kind: re.compile(rf"\b(?:{'|'.join(words)})\b") for kind, words in _WORDS.items()}


def says_kind(reading: Reading, kind: str) -> bool:
    """Say whether a text tells that two people know each other in this way."""
    pattern = _PATTERNS.get(kind)  # type: ignore[call-overload]
    return pattern is not None and pattern.search(reading.lower) is not None


def kind_told(reading: Reading) -> str:
    """Give the first way of knowing each other that a text tells of, or ""."""
    return next((kind.value for kind in _PATTERNS if says_kind(reading, kind)), "")
