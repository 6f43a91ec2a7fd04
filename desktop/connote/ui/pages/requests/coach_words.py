"""The coach's result as it was stored with a request, put back into words."""

from __future__ import annotations

from connote.core.things import CoachLine

_FAILED = {
    "name": "does not say the name",
    "how": "does not say how you know each other",
    "who": "does not say who you are",
    "what": "does not say what you want",
    "ask": "does not ask one clear thing",
    "fits": "is longer than the channel takes",
    "stock": "uses a stock phrase",
    "unfilled": "has something left unfilled",
    "pitch": "holds a link, a phone number or pitch words",
    "repeat": "is much like one sent to others",
    "current": "names a company that is no longer current",
}


def stored_lines(stored: str) -> tuple[CoachLine, ...]:
    """Give the coach's lines for `ok` or a list of failed checks; none where it never judged."""
    if stored == "ok":
        return (CoachLine("ok", True, "nothing to mend"),)
    return tuple(CoachLine(check, False, _FAILED.get(check, check)) for check in stored.split())
