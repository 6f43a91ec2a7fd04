"""A text that names what another goal is after, and not what this one is: it was begun for that.

A place that either of us has to do with anyway, as the one where we worked together, says nothing.
"""

from __future__ import annotations

import re

from connote.core.speech import tr
from connote.core.things import CoachLine, Mending
from connote.core.writing.coach.context import CoachContext
from connote.core.writing.coach.placing import Edit
from connote.core.writing.reading import Reading


def check_other_goal(reading: Reading, context: CoachContext) -> CoachLine | None:
    """Say that a text is for another goal, where it names that one's target or title."""
    if not context.goal or context.is_inbound:
        return None
    known = {name.casefold() for name in _known_anyway(context)}
    for title, target in context.other_goals:
        names_target = target.casefold() not in known and reading.says_organization(target)
        if (target and names_target) or reading.says(title):
            named = target if names_target else title
            why = tr("names {named}, and the goal is “{goal}”")
            mend = tr("Name what this goal is after, or choose the other one.")
            told = why.format(named=named, goal=context.goal)
            return CoachLine("what", False, told, mend, _mending(reading, named, context))
    return None


def _known_anyway(context: CoachContext) -> tuple[str, ...]:
    former = (name for place in context.former for name in place.names)
    return (
        *(context.target, context.company, context.present),
        *(*context.places, *context.here, *former),
    )


def _mending(reading: Reading, named: str, context: CoachContext) -> Mending | None:
    """Put this goal's target where the other one's stands, if it stands there once."""
    found = [match.span() for match in re.finditer(re.escape(named), reading.text)]
    if len(found) != 1 or not context.target:
        return None
    return Edit(*found[0], context.target).mending(
        tr("Say {present}").format(present=context.target)
    )
