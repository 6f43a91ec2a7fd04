"""What lies ahead of a request by the rules of its channel, in words: briefly, or line by line."""

from __future__ import annotations

from collections.abc import Iterator

from connote.core import clock
from connote.core.speech import later, tr
from connote.core.things import Deadlines
from connote.ui import words


def next_in_words(ahead: Deadlines) -> str:
    """Say what comes next: `withdraw after 24 Nov`, `withdraw now`, `ask again from 12 Dec`."""
    if ahead.again_from:
        is_over = _has_come(ahead.again_from)
        form = tr("can be asked again") if is_over else tr("ask again from {day}")
        return form.format(day=words.day(ahead.again_from))
    if _has_come(ahead.expires_by):
        return tr("expired by {day}").format(day=words.day(ahead.expires_by))
    if ahead.withdraw_after:
        is_due = _has_come(ahead.withdraw_after)
        form = tr("withdraw now") if is_due else tr("withdraw after {day}")
        return form.format(day=words.day(ahead.withdraw_after))
    if ahead.expires_by:
        return tr("expires by {day}").format(day=words.day(ahead.expires_by))
    return ""


def all_next_words() -> Iterator[tuple[str, bool]]:
    """Give all that may come next, and whether it is due and has a sign: for measuring."""
    for form, is_due in (
        (tr("can be asked again"), False),
        (tr("ask again from {day}"), False),
        (tr("withdraw now"), True),
        (tr("withdraw after {day}"), False),
        (tr("expired by {day}"), True),
        (tr("expires by {day}"), False),
    ):
        for day in words.days_of_a_year():
            yield form.format(day=day), is_due


def days_ahead(ahead: Deadlines) -> list[tuple[str, bool]]:
    """Say each of the days in a line of its own, and whether it should be done by now."""
    told = []
    for day, to_come, come in (
        (ahead.withdraw_after, *_WITHDRAW),
        (ahead.expires_by, *_EXPIRES),
        (ahead.again_from, *_AGAIN),
    ):
        if day:
            is_over = _has_come(day)
            line = tr(come if is_over else to_come).format(day=words.day(day))
            told.append((line, is_over and day != ahead.again_from))
    return told


_WITHDRAW = (later("Withdraw after {day}"), later("Withdraw now: overdue since {day}"))
_EXPIRES = (later("Expires by {day}"), later("Has most likely expired by {day}"))
_AGAIN = (later("Can be asked again from {day}"), later("Can be asked again"))


def is_overdue(ahead: Deadlines) -> bool:
    """Say whether a request has waited longer than its channel’s rules would have it."""
    return _has_come(ahead.withdraw_after or ahead.expires_by)


def _has_come(day: str) -> bool:
    return "" < day <= clock.today().isoformat()
