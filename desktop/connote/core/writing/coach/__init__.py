"""The coach: what makes a request worth answering, checked on any text, live, never blocking.

It looks at the words alone, so a note need not come from a template, and an invitation that
somebody sent me can be read the same way (`is_inbound`: then the one addressed is me, and what
the context says of the sender is said of them).

A line that fails says what would mend it; where a click can do that, its mending holds the edit.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from connote.core.things import CoachLine
from connote.core.writing.coach.context import CoachContext
from connote.core.writing.coach.current import check_current
from connote.core.writing.coach.form import check_fits, check_pitch, check_stock, check_unfilled
from connote.core.writing.coach.how import check_how
from connote.core.writing.coach.name import check_name
from connote.core.writing.coach.placing import mended
from connote.core.writing.coach.what import check_ask, check_what
from connote.core.writing.coach.who import check_who
from connote.core.writing.reading import Reading
from connote.core.writing.stock import load_stock_phrases

__all__ = ["CHECKS", "CoachContext", "coach", "in_order", "load_stock_phrases", "mended"]

CHECKS = (
    *("name", "how", "who", "what", "ask", "fits"),
    *("stock", "unfilled", "pitch", "repeat", "current"),
)
"""Every check, in the order in which the lines stand."""


def coach(text: str, context: CoachContext) -> tuple[CoachLine, ...]:
    """Say of a text how good a request it makes: every line but `repeat`, in order."""
    reading = Reading(text)
    lines = (
        check_name(reading, context),
        check_how(reading, context),
        check_who(reading, context),
        check_what(reading, context),
        check_ask(reading, context),
        check_fits(text, context),
        check_stock(reading, context),
        check_unfilled(reading, context),
        check_pitch(reading, context),
        check_current(reading, context),
    )
    if context.is_inbound:  # it is theirs: there is nothing for me to mend
        return tuple(dataclasses.replace(line, mend="", mending=None) for line in lines)
    if not reading.is_whole:  # its end was not read, so nobody knows where a sentence belongs
        return tuple(dataclasses.replace(line, mending=None) for line in lines)
    return lines


def in_order(lines: Iterable[CoachLine]) -> tuple[CoachLine, ...]:
    """Put lines of the coach into the order of CHECKS."""
    return tuple(sorted(lines, key=lambda line: CHECKS.index(line.check)))
