"""The coach's result as it was stored with a request, put back into words."""

from __future__ import annotations

from connote.core.speech import later, tr
from connote.core.things import CoachLine

_FAILED = {
    "name": later("does not say the name"),
    "how": later("does not say how you know each other"),
    "who": later("does not say who you are"),
    "what": later("does not say what you want"),
    "ask": later("does not ask one clear thing"),
    "fits": later("is longer than the channel takes"),
    "stock": later("uses a stock phrase"),
    "unfilled": later("has something left unfilled"),
    "pitch": later("holds a link, a phone number or pitch words"),
    "repeat": later("is much like one sent to others"),
    "current": later("names a company that is no longer current"),
}


def stored_lines(stored: str) -> tuple[CoachLine, ...]:
    """Give the coach's lines for `ok` or a list of failed checks; none where it never judged."""
    if stored == "ok":
        return (CoachLine("ok", True, tr("nothing to mend")),)
    return tuple(CoachLine(check, False, _words(check)) for check in stored.split())


def coach_in_brief(stored: str) -> str:
    """Say the same in a few words: nothing to mend, the one thing, or how many."""
    lines = stored_lines(stored)
    if len(lines) > 1:
        return tr("%n thing(s) to mend", "what the coach said of a note", len(lines))
    return lines[0].why if lines else ""


def _words(check: str) -> str:
    return tr(_FAILED[check]) if check in _FAILED else check
