"""The checks on a note's form: `fits`, `stock`, `unfilled` and `pitch`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from connote.core.things import CoachLine, Mending
from connote.core.writing import count
from connote.core.writing.asks import sentence_spans
from connote.core.writing.coach.context import CoachContext
from connote.core.writing.coach.greeting import Opening
from connote.core.writing.coach.placing import Edit, mended, without
from connote.core.writing.facts import FACTS
from connote.core.writing.pitch import Stretch, find_pitch
from connote.core.writing.placeholders import Placeholder, find_placeholders
from connote.core.writing.reading import Reading
from connote.core.writing.stock import Found, find_stock_phrase


def check_fits(text: str, context: CoachContext) -> CoachLine:
    """Say whether a text is within the channel's limit, in the units it counts."""
    length, limit = count.length(text, context.counting), context.limit
    characters = f"{length} character{'' if length == 1 else 's'}"
    if limit is None:
        beside = "" if context.is_inbound else ", and no limit here"
        return CoachLine("fits", True, f"{characters}{beside}")
    if length <= limit:
        return CoachLine("fits", True, f"{length} of {limit} characters")
    over = length - limit
    mend = f"Shorten it by {over} character{'' if over == 1 else 's'}."
    return CoachLine("fits", False, f"{length} of {limit} characters", mend)


# ── stock ────────────────────────────────────────────────────────────────────────────────────


def check_stock(reading: Reading, context: CoachContext) -> CoachLine:
    """Say whether a text holds what LinkedIn, or everybody, writes."""
    found = find_stock_phrase(reading, context.phrases)
    if found is None:
        return CoachLine("stock", True, "no stock phrase")
    why = f"“{_shortened(found.phrase)}” is what everybody writes"
    mending = _without_phrase(reading, found, context)
    return CoachLine("stock", False, why, "Say it in your own words.", mending)


def _without_phrase(reading: Reading, found: Found, context: CoachContext) -> Mending | None:
    """Take the phrase out, where the sentence around it says nothing else."""
    text = reading.text
    greeting = Opening(text).end
    for start, end in sentence_spans(text):
        begins = max(start, greeting) if greeting <= found.start else start
        if not begins <= found.start < end:
            continue
        before, after = text[begins : found.start].split(), text[found.end : end].split()
        if len(before) > 2 or len(after) > 3:
            return None
        edit = without(text, _skip_signs(text, begins, found.start), max(end, found.end))
        rest = Reading(mended(text, edit.mending("")))
        if find_stock_phrase(rest, context.phrases) is None:
            return edit.mending("Take it out")
    return None


def _skip_signs(text: str, start: int, end: int) -> int:
    """Leave the greeting its comma."""
    match = re.compile(r"[\s,!.:;–—-]*").match(text, start, end)
    return match.end() if match else start


def _shortened(text: str, most: int = 60) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


# ── unfilled ─────────────────────────────────────────────────────────────────────────────────

_LEFTOVER = re.compile(r"\[\[|\]\]|\{\{|\}\}|\{%|%\}")
_SIGNS = frozenset("[]{}%«<")


def check_unfilled(reading: Reading, context: CoachContext) -> CoachLine:
    """Say whether something is left to be filled in."""
    found = find_placeholders(reading.text) if _SIGNS & set(reading.text) else ()
    leftover = _LEFTOVER.search(reading.text)
    written = [placeholder.text for placeholder in found]
    written = written or ([leftover.group()] if leftover else [])
    if written:
        listed = ", ".join(f"“{_shortened(text)}”" for text in dict.fromkeys(written[:3]))
        are = "is" if len(set(written[:3])) == 1 else "are"
        mending = _filled_in(reading.text, found, context)
        mend = "Fill it in." if are == "is" else "Fill them in."
        return CoachLine("unfilled", False, f"{listed} {are} still to be filled in", mend, mending)
    if context.missing:
        wanted = ", ".join(FACTS[name].words if name in FACTS else name for name in context.missing)
        asked = Mending("Fill it in", fact=context.missing[0])
        return CoachLine("unfilled", False, f"not known: {wanted}", "Fill it in, or reword.", asked)
    return CoachLine("unfilled", True, "nothing left to fill in")


def _filled_in(text: str, found: tuple[Placeholder, ...], context: CoachContext) -> Mending | None:
    """Fill all in, or ask for the first fact that the book hasn't got."""
    if not found or not all(placeholder.fact for placeholder in found):
        return None
    lacking = [one.fact for one in found if not context.facts.get(one.fact, "").strip()]
    if lacking:
        return Mending("Fill it in", fact=lacking[0])
    start = found[0].start
    end = found[-1].start + len(found[-1].text)
    filled, place = "", start
    for one in found:
        filled += text[place : one.start] + context.facts[one.fact].strip()
        place = one.start + len(one.text)
        if filled.endswith((".", "!", "?")) and text[place : place + 1] == ".":
            place += 1  # Co. ends the sentence already
    edit = Edit(start, max(end, place), filled)
    rest = mended(text, edit.mending(""))
    is_whole = not find_placeholders(rest) and not _LEFTOVER.search(rest)
    return edit.mending("Fill it in" if len(found) == 1 else "Fill them in") if is_whole else None


# ── pitch ────────────────────────────────────────────────────────────────────────────────────

_LEADS_IN = re.compile(
    r"(?:\b(?:(?:or\s|and\s)?(?:see|visit|check(?:\sout)?|find\sme)\s)?(?:me\s)?"
    r"(?:at|on|under|via|to|by|with|here|from|unter|auf|sur|en|su|op|see|visit|tel\.?|phone|mobile)"
    r"\b|(?<=\w)\s?:)[\s:]*$",
    re.IGNORECASE,
)


def check_pitch(reading: Reading, context: CoachContext) -> CoachLine:
    """Say whether a text holds a link, a phone number or the words of a pitch."""
    found = find_pitch(reading, _known_names(context))
    if not found:
        return CoachLine("pitch", True, "no link, phone number or pitch")
    first = found[0]
    written = _shortened(reading.text[first.start : first.end], 40)
    written = f"“{written}”" if "words" in first.what else written
    mending = _without_stretches(reading, found, context)
    why = f"holds {first.what}: {written}"
    return CoachLine("pitch", False, why, "Leave it for after they accept.", mending)


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
    if any("words" in one.what for one in found):
        return None
    text = reading.text
    for one in sorted(found, key=lambda one: -one.start):
        start = one.start
        while lead := _LEADS_IN.search(text, max(0, start - 40), start):
            start = lead.start()
        edit = without(text, start, one.end)
        text = mended(text, edit.mending(""))
    if find_pitch(Reading(text), _known_names(context)):
        return None
    return _difference(reading.text, text).mending("Take it out")


def _difference(before: str, after: str) -> Edit:
    """Give the one edit that makes `after` of `before`."""
    start = next(
        (
            place
            for place, (one, other) in enumerate(zip(before, after, strict=False))
            if one != other
        ),
        min(len(before), len(after)),
    )
    end = 0
    most = min(len(before), len(after)) - start
    while end < most and before[-1 - end] == after[-1 - end]:
        end += 1
    return Edit(start, len(before) - end, after[start : len(after) - end])
