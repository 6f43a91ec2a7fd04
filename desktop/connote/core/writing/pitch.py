"""What makes a note look like an advertisement: links, phone numbers and the words of a pitch."""

from __future__ import annotations

import re
from collections.abc import Iterable

from connote.core.writing.reading import Reading, fold_text

_LINK = re.compile(
    r"https?://\S+|\bwww\.\S+|\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}"
    r"|\b[a-z0-9-]{1,63}\.(?:com|net|org|io|co|ai|app|dev|de|fr|es|it|nl|pt|eu|uk|me|ly|info|biz)"
    r"\b(?:/\S*)?",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w-])(?:\+\d[\d\s().-]{6,18}\d|\(\d{3}\)\s?\d{3}[\s.-]\d{4}|\d{3}[\s.-]\d{3}[\s.-]\d{4}"
    r"|\d{3}-\d{4}|0\d{2,4}[\s/.-]?\d{2,4}[\s.-]?\d{2,4}(?:[\s.-]?\d{2,4})?)(?![\w-])"
)
_PITCH = re.compile(
    r"\b(?:(?:free|quick|short|book an?|schedule an?|live)\s(?:demo|trial|consultation)"
    r"|(?:increase|boost|grow|double|triple|skyrocket|scale|maximi[sz]e|10x)\syour\b"
    r"|(?:our|my)\s(?:product|solutions?|services?|platform|software|offer(?:ing)?s?|agency)\b"
    r"|we\s(?:help|offer|provide|specialize|specialise|deliver)\b"
    r"|i\shelp\s(?:companies|businesses|people|founders|leaders|teams|professionals|coaches)\b"
    r"|(?:special|exclusive|limited)[\s-](?:offer|time|discount|deal)"
    r"|discounts?\b|promo(?:tion)?\scode|lead\sgeneration|qualified\sleads|more\sleads|roi\b"
    r"|no\sobligation|risk[\s-]free|money[\s-]back|guaranteed?\sresults"
    r"|save\syou\s(?:time|money)|act\snow|buy\snow|sign\sup|click\s(?:here|the\slink)"
    r"|cutting[\s-]edge|game[\s-]chang\w+|industry[\s-]leading|best[\s-]in[\s-]class|one-stop"
    r"|passive\sincome|financial\sfreedom|business\sopportunity|cost\ssavings"
    r"|kostenlose\s(?:demo|beratung)|unsere\s(?:lösung|dienstleistung)\w*"
    r"|nos\s(?:services|solutions)|nuestros\sservicios|nossos\sserviços|i\snostri\sservizi"
    r"|onze\s(?:diensten|oplossing))"
)
_HINTS_AT_LINK = re.compile(r"\w\.\w|@|://")


def find_pitch(reading: Reading, names: Iterable[str]) -> tuple[str, str] | None:
    """Find the first link, phone number or pitch words: what it is, and how it is written.

    `names` of people and companies may look like a link: Booking.com is one.
    """
    if link := _find_link(reading, names):
        return "a link", link
    if phone := _PHONE.search(reading.text):
        return "a phone number", phone.group()
    if words := _PITCH.search(reading.lower):
        return "the words of a pitch", f"“{words.group()}”"
    return None


def _find_link(reading: Reading, names: Iterable[str]) -> str:
    if not _HINTS_AT_LINK.search(reading.text):
        return ""
    known = {fold_text(name).strip() for name in names}
    found = (match.group().rstrip(".,;:!?)") for match in _LINK.finditer(reading.text))
    return next((link for link in found if fold_text(link) not in known), "")
