"""What is compared, and how a group of requests is called on screen."""

from __future__ import annotations

from connote.core.speech import later, tr
from connote.core.statistics import Grouping
from connote.core.things import Rate, Tally
from connote.ui import words

GROUPINGS = {
    Grouping.TEMPLATE: later("template"),
    Grouping.GOAL: later("goal"),
    Grouping.KIND: later("how we know each other"),
    Grouping.WITH_NOTE: later("with or without note"),
    Grouping.LENGTH: later("length of the note"),
    Grouping.COACH: later("what the coach said"),
    Grouping.CHANNEL: later("channel"),
}
"""What follows "by"."""

HEADINGS = {
    Grouping.TEMPLATE: later("Template"),
    Grouping.GOAL: later("Goal"),
    Grouping.KIND: later("How we know each other"),
    Grouping.WITH_NOTE: later("With or without note"),
    Grouping.LENGTH: later("Length of the note"),
    Grouping.COACH: later("What the coach said"),
    Grouping.CHANNEL: later("Channel"),
}

_NOTHING = {
    Grouping.TEMPLATE: later("without a template"),
    Grouping.GOAL: later("without a goal"),
    Grouping.KIND: later("no shared history"),
    Grouping.CHANNEL: later("no channel"),
}

_FIXED = {
    Grouping.KIND: {
        "colleague": later("colleague"),
        "classmate": later("classmate"),
        "client": later("client"),
        "met at": later("met at"),
        "introduced by": later("introduced by"),
        "friend": later("friend"),
        "spoke": later("spoke"),
        "other": later("other"),
    },
    Grouping.WITH_NOTE: {
        "with note": later("with a note"),
        "without note": later("without a note"),
    },
    Grouping.LENGTH: {"0": later("no note"), "over 300": later("over 300 characters")},
    Grouping.COACH: {
        "all well": later("all well"),
        "something to mend": later("something to mend"),
        "not coached": later("not coached"),
    },
}
"""Keys of the core that are words; all others are names that people gave."""

AGES = {14: later("within 14 days"), 30: later("within 30 days"), 0: later("so far")}
"""At which age acceptance is looked at, as a choice; 0 is the one of now."""

ACCEPTED = {
    14: later("accepted within 14 days"),
    30: later("accepted within 30 days"),
    0: later("accepted so far"),
}
"""The same after a share."""


def group_words(grouping: Grouping, key: str) -> str:
    """Write the key of a group as people say it."""
    fixed = _FIXED.get(grouping, {}).get(key)
    if fixed is not None:
        return tr(fixed)
    if key == "none" and grouping in _NOTHING:
        return tr(_NOTHING[grouping])
    if grouping is Grouping.LENGTH:
        return tr("{range} characters").format(range=key)
    if grouping is Grouping.TEMPLATE:
        name, _, version = key.rpartition(", version ")
        return version_words(name, int(version))
    return key


def version_words(template: str, version: int | None) -> str:
    """Name a version of a template, or all of them."""
    if version is None:
        return tr("{template}, all versions").format(template=template)
    return tr("{template}, v{version}").format(template=template, version=version)


def rate_at(tally: Tally, age: int) -> Rate:
    """Give the rate of a tally at an age."""
    return {14: tally.at_14, 30: tally.at_30}.get(age, tally.raw)


def of_how_many(rate: Rate) -> str:
    """Write how many were accepted of how many: `8 of 20`."""
    return tr("{accepted} of {sent}", "requests that were accepted").format(
        accepted=words.figure(rate.accepted), sent=words.figure(rate.sent)
    )


def nothing_old_enough(age: int) -> str:
    """Say why there is no rate at all."""
    if age:
        return tr("Nothing was sent %n day(s) ago or earlier.", "", age)
    return tr("Nothing was sent.")
