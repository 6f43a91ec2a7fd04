"""The checks `what` and `ask`: the text says what it wants, and asks for one thing."""

from __future__ import annotations

import re

from connote.core.speech import tr
from connote.core.things import CoachLine, Mending
from connote.core.writing.asks import count_requests, names_aim
from connote.core.writing.coach.context import CoachContext
from connote.core.writing.coach.languages import is_english
from connote.core.writing.coach.other_goal import check_other_goal
from connote.core.writing.coach.placing import before_ending, full_stop, mended
from connote.core.writing.reading import Reading, words_of


def check_what(reading: Reading, context: CoachContext) -> CoachLine:
    """Say whether goal, target or ask is named, or anything is asked for."""
    is_theirs = context.is_inbound
    if found := _wanted(reading, context):
        why = tr("what they want: {found}") if is_theirs else tr("what you want: {found}")
        return CoachLine("what", True, why.format(found=found))
    if line := check_other_goal(reading, context):
        return line
    if count_requests(reading) or names_aim(reading):
        why = tr("says what they want") if is_theirs else tr("says what you want")
        return CoachLine("what", True, why)
    told = context.goal or context.ask or context.target
    if told:
        mend = tr("Name what you are after: “{told}”.").format(told=told)
    else:
        mend = tr("Name the one thing you would like.")
    why = tr("doesn’t say what they want") if is_theirs else tr("doesn’t say what you want")
    return CoachLine("what", False, why, mend, _mend_what(reading, context))


def _wanted(reading: Reading, context: CoachContext) -> str:
    """Give the target, ask or goal that a text names, or ""."""
    target = context.target
    if target and any(reading.says_organization(name) for name in context.names_of(target)):
        return target
    facts = (context.ask, context.goal)
    return next((fact for fact in facts if fact and reading.says_roughly(fact)), "")


def check_ask(reading: Reading, context: CoachContext) -> CoachLine:
    """Say whether the text asks for one thing."""
    asked = count_requests(reading)
    if asked == 1:
        return CoachLine("ask", True, tr("one clear ask"))
    if asked:
        why = tr("asks %n things", "", asked)
        return CoachLine("ask", False, why, tr("Keep the one that matters most."))
    question = _question(context)
    mend = tr("End with one question, such as “{question}”.").format(question=question)
    mending = _mend_ask(reading, context, question)
    return CoachLine("ask", False, tr("asks for nothing"), mend, mending)


# ── mending ──────────────────────────────────────────────────────────────────────────────────

_NOUN = re.compile(
    r"(?:an?|the|my|our|your|some|any|more|new|one|two|three|five|ten|fifteen|twenty|thirty|\d+"
    r"|to\sbe|\w+ing)\s",
    re.IGNORECASE,
)
_TO = re.compile(r"to\s", re.IGNORECASE)
_VERB = re.compile(
    r"(?:introduce|tell|help|look|review|recommend|refer|connect|point|share|spare|meet|talk|speak"
    r"|give|put|pass|forward|let|read|send|call|show|explain|advise|endorse|make|take|have|join)\b",
    re.IGNORECASE,
)


def _mend_what(reading: Reading, context: CoachContext) -> Mending | None:
    """Say what I am after, before the ask where there is one."""
    sentence = _aim(context)
    if not sentence:
        return Mending(tr("Say what you are after"), fact="goal")
    said = Reading(sentence)
    if not is_english(reading) or not (
        _wanted(said, context) or count_requests(said) or names_aim(said)
    ):
        return None
    return before_ending(reading.text, sentence, context.my_name).mending(
        tr("Add “{sentence}”").format(sentence=sentence)
    )


def _aim(context: CoachContext) -> str:
    goal = context.goal.strip()
    if goal:
        if re.match(r"i(?:[’']m|\sam|[’']d|\swant)\s", goal, re.IGNORECASE):
            return full_stop(goal)
        goal = _small(goal, context)
        if _NOUN.match(goal):
            return full_stop(f"My goal is {goal}")
        return full_stop(f"I’m trying {goal}" if _TO.match(goal) else f"I’m trying to {goal}")
    if context.ask.strip():
        return _question(context)
    return full_stop(f"I’m interested in {context.target.strip()}") if context.target else ""


def _small(text: str, context: CoachContext) -> str:
    """Write the first letter small, unless the word is a name."""
    first = text.split(maxsplit=1)[0] if text else ""
    is_name = not first[1:].islower() or words_of(first) == words_of(context.target)[:1]
    return text if is_name and len(first) > 1 else text[:1].lower() + text[1:]


def _question(context: CoachContext) -> str:
    """Put the ask as a question."""
    ask = context.ask.strip()
    if not ask or count_requests(Reading(ask)) > 1:
        return "Could you introduce me?"
    if ask.endswith("?"):
        return ask[:1].upper() + ask[1:]
    ask = _small(ask.rstrip(".! "), context)
    if not ask:
        return "Could you introduce me?"
    if _VERB.match(ask):
        return f"Could you {ask}?"
    if _TO.match(ask):
        return f"Could I ask you {ask}?"
    return f"Could I ask you for {ask}?"


def _mend_ask(reading: Reading, context: CoachContext, question: str) -> Mending | None:
    """End the note with one question."""
    if not is_english(reading) or count_requests(Reading(question)) != 1:
        return None
    mending = before_ending(reading.text, question, context.my_name).mending(
        tr("Add “{sentence}”").format(sentence=question)
    )
    asked = count_requests(Reading(mended(reading.text, mending)))
    return mending if asked == 1 else None
