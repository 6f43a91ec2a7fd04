"""What makes a note look like an advertisement: links, phone numbers and the words of a pitch."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from connote.core.speech import later
from connote.core.writing.reading import Reading, fold_text

_ENDINGS = (
    r"(?:com|net|org|io|co|ai|app|dev|de|fr|es|it|nl|pt|br|mx|ch|at|be|eu|uk|us|ca|in|me|ly|tv|gg"
    r"|info|biz|xyz|tech|link|site|online|page|shop|store|blog|agency|studio)"
)
_LINK = re.compile(
    r"https?://\S+|\bwww\.\S+|\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}"
    rf"|\b(?:[a-z0-9-]{{1,63}}\.){{1,4}}{_ENDINGS}\b(?!\.\w)(?:/\S*)?",
    re.IGNORECASE,
)
_FILE_OR_WORD = re.compile(r"(?:node|asp|vue|next|e|i|d|u|z|p|m|s)\.\w+(?:\.\w*)?", re.IGNORECASE)
_PHONE = re.compile(
    r"(?<![\w.,/-])(?:"
    r"\+\d{1,3}[\s().-]{0,3}(?:\d[\s().-]{0,2}){6,13}\d"
    r"|00\d{2}[\s.-]?(?:\d[\s.-]?){6,11}\d"
    r"|\(\d{2,5}\)[\s.-]?\d{2,4}[\s.-]?\d{2,5}(?:[\s.-]?\d{2,4})?"
    r"|\d{3}[\s.-]\d{3}[\s.-]\d{4}|(?:1[\s.-])?\d{3}-\d{4}(?!-?\d)"
    r"|0\d{1,4}[\s/.-]{0,3}\d{2,4}(?:[\s.-]?\d{2,4}){1,4}"
    r"|\d{10,11}"
    r")(?![\w-])"
)
_PITCH = re.compile(
    r"(?<!\byour) (?:(?:free|quick|short|book\san?|schedule\san?|live|see\sa|personal|product)\s"
    r"(?:\w+\s)?(?:demo|trial|consultation|webinar|audit)"
    r"|(?:increase|boost|grow|double|triple|skyrocket|scale|maximi[sz]e|10x)\syour\b"
    r"|(?:our\s(?:\w+\s)?(?:products?|software|agency)|(?:our|my)\s(?:\w+\s)?(?:solutions?|services"
    r"|platform|offer(?:ing)?s?))\b(?!\s(?:team|group|days|launch|work|design|manage|road|review"
    r"|meeting|release|at|back|background|job|career))"
    r"|we\s(?:help|offer|provide|specialize|specialise|deliver)\b"
    r"|i\shelp\s(?:companies|businesses|people|founders|leaders|teams|professionals|coaches)\b"
    r"|(?:special|exclusive|limited)[\s-](?:offer|time\s(?:offer|deal)|discount|deal)"
    r"|\d{1,3}\s?(?:%|percent)\s(?:off|discount|cheaper)"
    r"|discounts?\b|promo(?:tion)?\scode|lead\sgeneration|qualified\sleads|more\sleads|roi\b"
    r"|no\sobligation|risk[\s-]free|money[\s-]back|guaranteed?\sresults"
    r"|save\s(?:you|your\s\w+)\s(?:time|money)|act\snow|(?:buy|order)\snow|sign\sup\s(?:now|here|today|for\s(?:a|our|free))"
    r"|click\s(?:here|the\slink)|limited\sspots"
    r"|cutting[\s-]edge|game[\s-]chang\w+|industry[\s-]leading|best[\s-]in[\s-]class|one-stop"
    r"|passive\sincome|financial\sfreedom|business\sopportunity|cost\ssavings"
    r"|kostenlose[nrs]?\s(?:demo|beratung|testversion|webinar)|sonderangebot|rabatt"
    r"|unsere[rn]?\s(?:lösung|dienstleistung|software|plattform)\w*"
    r"|nos\s(?:services|solutions)|notre\s(?:solution|logiciel|plateforme)|essai\sgratuit"
    r"|démo\sgratuite|offre\sspéciale|nuestr[oa]s?\s(?:servicios|solución|plataforma|producto)"
    r"|oferta\sespecial|descuento|prueba\sgratuita|demo\s(?:gratuita|gratis)"
    r"|noss[oa]s?\s(?:serviços|solução|plataforma)|desconto|teste\s(?:grátis|gratuito)"
    r"|(?:i\snostri\sservizi|la\snostra\s(?:soluzione|piattaforma))|sconto\b|prova\sgratuita"
    r"|onze\s(?:diensten|oplossing|software)|korting\b|gratis\s(?:proefperiode|demo))"
)
_HINTS = frozenset(
    (
        *("demo", "trial", "consultation", "webinar", "audit", "your", "our", "my", "we", "i"),
        *("special", "exclusive", "limited", "off", "cheaper", "discount", "discounts", "code"),
        *("lead", "leads", "roi", "obligation", "risk", "money", "guaranteed", "guarantee", "now"),
        *("sign", "click", "cutting", "industry", "best", "one", "passive", "financial", "cost"),
        *("business", "kostenlose", "kostenlosen", "kostenloser", "kostenloses", "sonderangebot"),
        *("rabatt", "nos", "notre", "essai", "offre", "nuestro", "nuestra", "nuestros"),
        *("nuestras", "oferta", "descuento", "prueba", "nosso", "nossa", "nossos", "nossas"),
        *("desconto", "teste", "nostri", "nostra", "sconto", "prova", "onze", "korting", "gratis"),
    )
)
_HINTS_BEGIN = ("unsere", "game")
_HINTS_AT_LINK = re.compile(r"\w\.\w|@|://")


class What(StrEnum):
    """What does not belong into a first note, in words."""

    LINK = later("a link")
    PHONE = later("a phone number")
    WORDS = later("the words of a pitch")


class Stretch(NamedTuple):
    """What looks like an advertisement: what it is, and where it stands."""

    what: What
    start: int
    end: int


def find_pitch(reading: Reading, names: Iterable[str]) -> tuple[Stretch, ...]:
    """Find links, phone numbers and pitch words, each kind in the order of the text.

    `names` of people and companies may look like a link: Booking.com is one.
    """
    links = tuple(_links(reading, names))
    return (*links, *_phones(reading, links), *_words(reading))


def _links(reading: Reading, names: Iterable[str]) -> Iterator[Stretch]:
    if not _HINTS_AT_LINK.search(reading.text):
        return
    known = {fold_text(name).strip() for name in names}
    for match in _LINK.finditer(reading.text):
        link = match.group().rstrip(".,;:!?)”\"'’>")
        if fold_text(link) not in known and _is_link(link):
            yield Stretch(What.LINK, match.start(), match.start() + len(link))


def _is_link(written: str) -> bool:
    """Tell a link from an abbreviation, a file, and a sentence that begins without a blank."""
    if "@" in written or "/" in written or written.lower().startswith("www."):
        return True
    ending = written.rpartition(".")[2]
    return (ending.islower() or written.isupper()) and not _FILE_OR_WORD.fullmatch(written)


def _phones(reading: Reading, links: tuple[Stretch, ...]) -> Iterator[Stretch]:
    if sum(map(str.isdecimal, reading.text)) < 7:
        return
    for match in _PHONE.finditer(reading.text):
        if not any(link.start <= match.start() < link.end for link in links) and _is_phone(
            match.group()
        ):
            yield Stretch(What.PHONE, match.start(), match.end())


def _is_phone(number: str) -> bool:
    """Tell a phone number from a date, or from a span of years."""
    digits = re.sub(r"\D", "", number)
    groups = re.findall(r"\d+", number)
    is_date = len(groups) == 3 and any(re.fullmatch(r"(?:19|20)\d\d", group) for group in groups)
    is_date = is_date and len(digits) <= 8 and not number.startswith(("+", "("))
    is_span = len(groups) == 2 and all(re.fullmatch(r"(?:19|20)\d\d", group) for group in groups)
    return len(digits) >= 7 and not is_date and not is_span


def _words(reading: Reading) -> Iterator[Stretch]:
    words = reading.word_set
    if words.isdisjoint(_HINTS) and not any(word.startswith(_HINTS_BEGIN) for word in words):
        return
    for match in _PITCH.finditer(reading.spaced):  # one place further on, a blank first
        yield Stretch(What.WORDS, match.start(), match.end() - 1)
