"""The checks on a note's form: `fits`, `stock`, `unfilled` and `pitch`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from connote.core.speech import figure, quoted, tr
from connote.core.things import CoachLine, Mending
from connote.core.writing import count
from connote.core.writing.asks import count_requests, sentence_spans
from connote.core.writing.coach.context import CoachContext
from connote.core.writing.coach.greeting import Opening
from connote.core.writing.coach.name import greeting, says_name
from connote.core.writing.coach.placing import Edit, edit_between, lower_start, mended, without
from connote.core.writing.facts import FACTS
from connote.core.writing.pitch import Stretch, What, find_pitch
from connote.core.writing.placeholders import Placeholder, find_placeholders
from connote.core.writing.reading import Reading
from connote.core.writing.stock import Found, find_stock_phrase


def check_fits(text: str, context: CoachContext) -> CoachLine:
    """Say whether a text and its subject are within the channel's limits, as it counts."""
    line = _text_fits(text, context)
    over = count.length(context.subject, context.counting) - (context.subject_limit or 0)
    if not line.ok or context.subject_limit is None or over <= 0:
        return line
    why = tr("a subject of {length} characters, {limit} fit").format(
        length=f"{over + context.subject_limit:,}", limit=f"{context.subject_limit:,}"
    )
    mend = tr("Shorten the subject by %n character(s).", "", over)
    return CoachLine("fits", False, why, mend)


def _text_fits(text: str, context: CoachContext) -> CoachLine:
    length, limit = count.length(text, context.counting), context.limit
    if limit is None:
        if context.is_inbound:
            return CoachLine("fits", True, tr("%n character(s)", "", length))
        return CoachLine("fits", True, tr("%n character(s), and no limit here", "", length))
    why = tr("{length} of {limit} characters").format(length=figure(length), limit=figure(limit))
    if length <= limit:
        return CoachLine("fits", True, why)
    return CoachLine("fits", False, why, tr("Shorten it by %n character(s).", "", length - limit))


# ── stock ────────────────────────────────────────────────────────────────────────────────────


def check_stock(reading: Reading, context: CoachContext) -> CoachLine:
    """Say whether a text holds what LinkedIn, or everybody, writes."""
    found = find_stock_phrase(reading, context.phrases)
    if found is None:
        return CoachLine("stock", True, tr("no stock phrase"))
    why = tr("“{phrase}” is what everybody writes").format(phrase=_shortened(found.phrase))
    mending = _without_phrase(reading, found, context)
    return CoachLine("stock", False, why, tr("Say it in your own words."), mending)


def _without_phrase(reading: Reading, found: Found, context: CoachContext) -> Mending | None:
    """Take the phrase out, where the sentence around it says nothing else."""
    text = reading.text
    greeted = Opening(text).end
    for start, end in sentence_spans(text):
        begins = max(start, greeted) if greeted <= found.start else start
        if not begins <= found.start < end:
            continue
        before, after = text[begins : found.start].split(), text[found.end : end].split()
        if len(before) > 2 or len(after) > 3:
            return None
        edit = without(text, _skip_signs(text, begins, found.start), max(end, found.end))
        rest = mended(text, edit.mending(""))
        if rest[: edit.start].rstrip().endswith(","):
            rest = rest[: edit.start] + _lowered(rest[edit.start :])
        if says_name(reading, context) and not says_name(Reading(rest), context):
            rest = mended(rest, greeting(rest, context).mending(""))
        if find_stock_phrase(Reading(rest), context.phrases) is None:
            return edit_between(text, rest).mending(tr("Take it out"))
    return None


def _lowered(text: str) -> str:
    """Write what follows a comma small."""
    start = len(text) - len(text.lstrip())
    return text[:start] + lower_start(text[start:])


def _skip_signs(text: str, start: int, end: int) -> int:
    """Leave the greeting its comma."""
    match = re.compile(r"[\s,!.:;–—-]*").match(text, start, end)
    return match.end() if match else start


def _shortened(text: str, most: int = 60) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


# ── unfilled ─────────────────────────────────────────────────────────────────────────────────

_LEFTOVER = re.compile(
    r"\[\[|\]\]|\{\{|\}\}|\{%|%\}|\bX{3,}\b|_{3,}|\bTBD\b|(?i:\blorem\sipsum\b"
    r"|<(?:your|my|the|their|insert)\s[^<>\n]{1,40}>"
    r"|[(\[<](?:insert|fill\sin)\s[^)\]>\n]{1,40}[)\]>])"
)
_MAY_BE_LEFT = re.compile(r"[][{}%<(_]|XXX|TBD|orem\s")


def check_unfilled(reading: Reading, context: CoachContext) -> CoachLine:
    """Say whether something is left to be filled in."""
    found = find_placeholders(reading.text)
    leftover = _MAY_BE_LEFT.search(reading.text) and _LEFTOVER.search(reading.text)
    written = [placeholder.text for placeholder in found]
    written = written or ([leftover.group()] if leftover else [])
    if written:
        listed = ", ".join(quoted(_shortened(text)) for text in dict.fromkeys(written[:3]))
        mending = _filled_in(reading.text, found, context)
        if len(set(written[:3])) == 1:
            why, mend = tr("{listed} is still to be filled in"), tr("Fill it in.")
        else:
            why, mend = tr("{listed} are still to be filled in"), tr("Fill them in.")
        return CoachLine("unfilled", False, why.format(listed=listed), mend, mending)
    if context.missing:
        missing = context.missing
        wanted = ", ".join(FACTS[name].words if name in FACTS else name for name in missing)
        why = tr("not known: {wanted}").format(wanted=wanted)
        asked = Mending(tr("Fill it in"), fact=missing[0])
        return CoachLine("unfilled", False, why, tr("Fill it in, or reword."), asked)
    return CoachLine("unfilled", True, tr("nothing left to fill in"))


def _filled_in(text: str, found: tuple[Placeholder, ...], context: CoachContext) -> Mending | None:
    """Fill all in, or ask for the first fact that the book hasn't got."""
    if not found or not all(placeholder.fact for placeholder in found):
        return None
    lacking = [one.fact for one in found if not context.facts.get(one.fact, "").strip()]
    if lacking:
        return Mending(tr("Fill it in"), fact=lacking[0])
    start = found[0].start
    end = found[-1].start + len(found[-1].text)
    filled, place = "", start
    for one in found:
        filled += text[place : one.start] + str(context.facts[one.fact]).strip()
        place = one.start + len(one.text)
        if filled.endswith((".", "!", "?")) and text[place : place + 1] == ".":
            place += 1  # Co. ends the sentence already
    edit = Edit(start, max(end, place), filled)
    rest = mended(text, edit.mending(""))
    is_whole = not find_placeholders(rest) and not _LEFTOVER.search(rest)
    words = tr("Fill it in") if len(found) == 1 else tr("Fill them in")
    return edit.mending(words) if is_whole else None


# ── pitch ────────────────────────────────────────────────────────────────────────────────────

_TO = r"(?:at|on|under|via|to|by|with|here|from|unter|auf|sur|en|su|op)"
_LEADS_IN = re.compile(rf"(?:\b(?:{_TO}|see|visit|tel\.?|phone|mobile)\b|(?<=\w)\s?:)[\s:]*$", re.I)
_WHOLE_CLAUSE = re.compile(
    rf"""(?: ,?\s*\b(?:or|and)\s+ )? (?:\b(?:you\scan|please|just|feel\sfree\sto|also)\s+)*
      \b (?: (?:call|ring|text|phone|write|e-?mail|mail|message|reach|contact|find|see|visit
             |check|check\sout|look\sat|have\sa\slook\sat|drop\sme\sa\sline)
             (?:\s(?:me|us|it|them|out|directly|more))*
           | my\s(?:\w+\s)? (?:work|portfolio|site|website|profile|number|cell|mobile|phone|e-?mail
             |blog|page|calendar|cv|resume|address) (?:\s(?:is|can\sbe\sfound|lives))? )
      \s* (?:{_TO}\b|:)? [\s:]* $""",
    re.VERBOSE | re.IGNORECASE,
)
"""Says no more than that they can be reached there, or where something lies."""


def check_pitch(reading: Reading, context: CoachContext) -> CoachLine:
    """Say whether a text holds a link, a phone number or the words of a pitch."""
    found = find_pitch(reading, _known_names(context))
    if not found:
        return CoachLine("pitch", True, tr("no link, phone number or pitch"))
    first = found[0]
    written = _shortened(reading.text[first.start : first.end], 40)
    written = quoted(written) if first.what is What.WORDS else written
    mending = _without_stretches(reading, found, context)
    why = tr("holds {what}: {written}").format(what=tr(first.what), written=written)
    return CoachLine("pitch", False, why, tr("Leave it for after they accept."), mending)


def _known_names(context: CoachContext) -> Iterable[str]:
    organizations = (*context.places, context.target, context.company, context.present)
    for organization in organizations:
        yield from context.names_of(organization)
    for place in context.former:
        yield from place.names
    yield from (context.full_name, context.my_name, *context.people)


def _without_stretches(
    reading: Reading, found: tuple[Stretch, ...], context: CoachContext
) -> Mending | None:
    """Take links and phone numbers out, with what leads in to them; a pitch has to be reworded."""
    if any(one.what is What.WORDS for one in found):
        return None
    text = _cut(reading.text, found, whole_clauses=True)
    if count_requests(Reading(text)) != count_requests(reading):
        text = _cut(reading.text, found, whole_clauses=False)
    if find_pitch(Reading(text), _known_names(context)):
        return None
    return edit_between(reading.text, text).mending(tr("Take it out"))


def _cut(text: str, found: tuple[Stretch, ...], *, whole_clauses: bool) -> str:
    for one in sorted(found, key=lambda one: -one.start):
        start = one.start
        ends_clause = re.match(r"\s*(?:[.,!?;:)]|$)", text[one.end :])
        clause = _WHOLE_CLAUSE.search(text, max(0, start - 80), start)
        if whole_clauses and ends_clause and clause:
            start = clause.start()
        else:
            while lead := _LEADS_IN.search(text, max(0, start - 40), start):
                start = lead.start()
        text = mended(text, without(text, start, one.end).mending(""))
    return text
