"""Somebody who works at the place aimed at, spoken to as if they only knew people there."""

from __future__ import annotations

import re

from connote.core.speech import tr
from connote.core.things import CoachLine, Mending
from connote.core.writing.asks import sentence_spans
from connote.core.writing.coach.context import CoachContext
from connote.core.writing.coach.placing import mended, without
from connote.core.writing.reading import Reading

_PEOPLE = r"(?:folks?|people|someone|somebody|anyone|anybody|others|insiders)"
_ONLY_KNOWS = re.compile(
    rf"""\b(?:
      you\s(?:\w+\s)?know\s(?:\w+\s){{0,3}}?{_PEOPLE}
    | (?:kennst\sdu|du\skennst|kennen\ssie|sie\skennen)\s(?:\w+\s){{0,3}}?(?:leute|jemanden?)
    | (?:du|sie)\s(?:\w+\s){{0,3}}?(?:leute|jemanden?)\s(?:\w+\s){{0,3}}?(?:kennst|kennen)
    | (?:vous|tu)\sy\sconnais(?:sez|)\s(?:du\smonde|des\sgens|quelqu'un)
    | conoces?\sa\s(?:\w+\s)?(?:gente|alguien|personas)
    )(?!\w)""",
    re.VERBOSE,
)


def check_insider(reading: Reading, context: CoachContext) -> CoachLine | None:
    """Say that somebody is asked about their own company as an outsider would be."""
    if context.is_inbound or not _is_insider(context):
        return None
    found = _ONLY_KNOWS.search(reading.lower)
    if found is None:
        return None
    told = {"who": context.name or tr("they"), "target": context.target}
    return CoachLine(
        "current",
        False,
        tr("{who} works at {target}, and doesn’t just know people there").format(**told),
        tr("Ask what only somebody from inside can tell."),
        _taken_out(reading, found.start()),
    )


def _is_insider(context: CoachContext) -> bool:
    names = {name.casefold() for name in context.names_of(context.target) if name}
    return any(name.casefold() in names for one in context.here for name in context.names_of(one))


def _taken_out(reading: Reading, place: int) -> Mending | None:
    """Take out the sentence that says so, unless it is the one that asks."""
    for start, end in sentence_spans(reading.text):
        if start <= place < end and "?" not in reading.text[start:end]:
            mending = without(reading.text, start, end).mending(tr("Take it out"))
            return (
                None
                if _ONLY_KNOWS.search(Reading(mended(reading.text, mending)).lower)
                else mending
            )
    return None
