"""The check `how`: a fact of the shared history stands in the text."""

from __future__ import annotations

import re
from collections.abc import Callable

from connote.core.speech import quoted, tr
from connote.core.things import CoachLine, HistoryKind, Mending, SharedHistory
from connote.core.writing.asks import sentence_spans
from connote.core.writing.coach.context import CoachContext
from connote.core.writing.coach.kinds import kind_told, says_kind
from connote.core.writing.coach.languages import is_english
from connote.core.writing.coach.name import addresses
from connote.core.writing.coach.placing import after_greeting, full_stop
from connote.core.writing.reading import Reading, fold_text, name_without_form, words_of


def check_how(reading: Reading, context: CoachContext) -> CoachLine:
    """Say whether place, person, remark, period or kind of the shared history is named."""
    found = shared_word(reading, context)
    if found:
        return CoachLine("how", True, tr("how you know each other: {found}").format(found=found))
    known = (*context.places, *context.people, *context.remarks, *context.periods, *context.kinds)
    mention = next((word for word in known if word.strip()), "")
    if not mention or context.is_inbound:
        return _unknown(reading, context, is_known=bool(mention))
    why = tr("doesn’t say how you know each other")
    mend = tr("Mention what you share: “{mention}”.").format(mention=mention)
    return CoachLine("how", False, why, mend, _mending(reading, context))


def _unknown(reading: Reading, context: CoachContext, *, is_known: bool) -> CoachLine:
    """Blame the book where it knows nothing; but somebody who writes to me may know more."""
    if context.is_inbound:
        kind = kind_told(reading)
        if kind:
            why = tr("says how you know each other: {kind}").format(kind=kind)
            return CoachLine("how", True, why)
        if both := _BOTH.search(reading.text):
            told = quoted(" ".join(both.group().split()))
            why = tr("says how you know each other: {kind}").format(kind=told)
            return CoachLine("how", True, why)
    if is_known or context.is_inbound:
        return CoachLine("how", False, tr("doesn’t say how you know each other"))
    who = context.first_name.strip() or tr("them")
    why = tr("the book doesn’t say how you know each other")
    mend = tr("Add how you know {who}, then say it.").format(who=who)
    asked = Mending(tr("Add how you know each other"), fact="shared_place")
    return CoachLine("how", False, why, mend, asked)


_BOTH = re.compile(
    r"\b(?:we(?:\s(?:are|were)|[’']re)?\sboth|both\sof\sus|wir\s(?:\w+\s)?beide"
    r"|nous\s\w+\stous\sles\sdeux|(?:(?:los|las)\sdos|amb[oa]s|entramb[ie])(?=\s\w+mos?\b)|we\s\w+\sallebei)"
    r"\s[^.!?,;\n]{3,80}(?=[.!?,;\n]|$)",
    re.IGNORECASE,
)
"""A clause that names what the two did: “we both commented on the pricing thread”."""


def shared_word(reading: Reading, context: CoachContext) -> str:
    """Give the first fact of the shared history that a text names, or ""."""
    checks: tuple[tuple[tuple[str, ...], Callable[[str], bool]], ...] = (
        (context.places, lambda place: _says_place(reading, place, context)),
        (context.people, lambda person: _says_person(reading, person, context)),
        (context.remarks, reading.says_roughly),
        (context.periods, lambda period: _says_period(reading, period)),
        (context.kinds, lambda kind: says_kind(reading, kind)),
    )
    for words, says in checks:
        for word in words:
            if word.strip() and says(word):
                return word
    return ""


def _says_place(reading: Reading, place: str, context: CoachContext) -> bool:
    if any(reading.says_organization(name) for name in context.names_of(place)):
        return True
    return (len(words_of(place)) > 2 and reading.says_roughly(place)) or _says_part(reading, place)


_KINDS_OF_PLACES = frozenset(
    (
        *("university", "universitat", "universite", "universidad", "universidade", "universita"),
        *("universiteit", "uni", "college", "school", "schule", "hochschule", "ecole", "escuela"),
        *("escola", "scuola", "institute", "institut", "instituto", "istituto", "academy"),
        *("faculty", "politecnico", "politecnica", "polytechnic", "polytechnique", "technische"),
        *("technical", "conference", "konferenz", "congress", "summit", "forum", "expo", "fair"),
        *("messe", "week", "festival", "workshop", "meetup", "book", "trade", "days"),
        *("international", "first", "next", "great", "good", "best", "open", "general", "global"),
        *("national", "united"),
    )
)
"""Words that many places have in their names, folded: they tell none from another."""

_TOGETHER = re.compile(
    r"\b(?:our|we|both|together|fellow|days|back\s(?:at|in)|remember|met|meet(?:ing)?|stud(?:y|ied|ying)"
    r"|classmates?|alum\w*|unser\w*|wir|beide|zusammen|studi\w+|nous|ensemble|étud\w+|nuestr\w+|juntos"
    r"|nos|notre|souv[ei]n\w+|erinner\w*|acuerd\w+|recuerd\w+|lembr\w+|ricord\w+|herinner\w*"
    r"|estudi\w+|coincid\w+|noss[oa]s?|estud\w+|insieme|nostr\w+|samen|onze|tijd\sin)\b"
)


def _says_part(reading: Reading, place: str) -> bool:
    """Say whether what tells a place from others of its kind is named beside what we did there.

    Of Heidelberg University that is Heidelberg: "our Heidelberg days", not "is it warm there?".
    Of a longer name the first such word will do.
    """
    words = name_without_form(place)
    telling = [word for word in words if len(word) > 3 and word not in _KINDS_OF_PLACES]
    if not telling or len(words) < 2 or telling[0] not in reading.word_set:
        return False
    return reading.has_capital(telling[0]) and any(
        _TOGETHER.search(reading.lower, start, end)
        and telling[0] in words_of(reading.text[start:end])
        for start, end in sentence_spans(reading.text)
    )


def _says_person(reading: Reading, person: str, context: CoachContext) -> bool:
    if reading.says(person):
        return True
    first = person.split()[0]
    is_other = fold_text(first) not in (*words_of(context.full_name), *words_of(context.my_name))
    return is_other and len(first) > 2 and addresses(reading, first)


def _says_period(reading: Reading, period: str) -> bool:
    if reading.says(period):
        return True
    years = [int(word) for word in words_of(period) if re.fullmatch(r"[12]\d{3}", word)]
    if not years:
        return False
    said = (int(word) for word in reading.word_set if re.fullmatch(r"[12]\d{3}", word))
    return any(min(years) <= year <= max(years) for year in said)


# ── mending ──────────────────────────────────────────────────────────────────────────────────


def _mending(reading: Reading, context: CoachContext) -> Mending | None:
    """Put a sentence in that names the shared history chosen for the note."""
    sentence = _sentence(context)
    if not sentence or not is_english(reading) or not shared_word(Reading(sentence), context):
        return None
    return after_greeting(reading.text, sentence, context.name).mending(
        tr("Add “{sentence}”").format(sentence=sentence)
    )


def _sentence(context: CoachContext) -> str:
    shared = context.shared
    if shared is None:
        place = next((place for place in context.places if place.strip()), "")
        person = next((person for person in context.people if person.strip()), "")
        if place:
            return full_stop(f"We know each other from {place}")
        return f"{person} gave me your name." if person else ""
    with_place, without_place = _WORDS.get(shared.kind, _ANYHOW)
    if shared.is_found and not shared.same_time:
        with_place = _ALSO.get(shared.kind, with_place)
    if shared.kind is HistoryKind.INTRODUCED_BY and shared.through.strip():
        return f"{shared.through.strip()} gave me your name."
    if shared.place.strip():
        return full_stop(with_place.format(place=shared.place.strip()))
    return _without_place(shared, without_place)


def _without_place(shared: SharedHistory, sentence: str) -> str:
    if not sentence and shared.through.strip():
        return f"We know each other through {shared.through.strip()}."
    return sentence


_ANYHOW = ("We know each other from {place}", "")
_WORDS = {
    HistoryKind.COLLEAGUE: ("We worked together at {place}", "We worked together."),
    HistoryKind.CLASSMATE: ("We studied together at {place}", "We studied together."),
    HistoryKind.CLIENT: ("We did business together at {place}", "We did business together."),
    HistoryKind.MET_AT: ("We met at {place}", "We met a while ago."),
    HistoryKind.FRIEND: ("We are friends from {place}", "We are friends."),
    HistoryKind.SPOKE: ("We spoke at {place}", "We spoke a while ago."),
    HistoryKind.INTRODUCED_BY: ("We were introduced at {place}", ""),
}
_ALSO = {
    HistoryKind.COLLEAGUE: "We both worked at {place}",
    HistoryKind.CLASSMATE: "We both studied at {place}",
}
"""For history that was found, where we were there at other or unknown times."""
