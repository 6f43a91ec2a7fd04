"""The columns of the two tables: what each shows of a request, and by what it sorts.

Sort values are native (numbers, ISO dates, folded words); None means that there is nothing to show,
and such rows come last whichever way a table is sorted.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import NamedTuple

from connote.core import clock
from connote.core.things import Request, RequestState
from connote.ui import words

SortValue = int | str | None

_ORDER = {state: place for place, state in enumerate(RequestState)}


class Column(NamedTuple):
    """One column; `rank` says how soon it gives way where room is short, 0 being never."""

    name: str
    title: str
    width: int
    text: Callable[[Request], str]
    key: Callable[[Request], SortValue]
    is_number: bool = False
    stretches: bool = False
    rank: int = 0
    hint: str = ""


def waiting_days(request: Request) -> int | None:
    """Count the days an open request has waited; None where nothing is awaited."""
    if not (request.state.is_open and request.sent_on):
        return None
    return (clock.today() - datetime.date.fromisoformat(request.sent_on)).days


def days(request: Request) -> int | None:
    """Count the days of waiting so far, or up to the acceptance."""
    waited = waiting_days(request)
    return request.days_to_acceptance if waited is None else waited


def days_in_words(request: Request) -> str:
    """Say what the number of days means."""
    waited = waiting_days(request)
    if waited is not None:
        return f"waiting for {words.number(waited, 'day')}"
    if request.days_to_acceptance is not None:
        return f"accepted after {words.number(request.days_to_acceptance, 'day')}"
    return ""


def template_words(request: Request) -> str:
    """Name the template with its version: `Old colleague v2`."""
    if not request.template:
        return ""
    return f"{request.template} v{request.template_version}"


def inbound_word(state: RequestState) -> str:
    """Say where an invitation to me stands."""
    known = {
        RequestState.SENT: "To answer",
        RequestState.ACCEPTED: "Accepted",
        RequestState.DECLINED: "Ignored",
    }
    return known.get(state, state.value.capitalize())


def _folded(text: str) -> str | None:
    return text.casefold() or None


def _number(count: int | None) -> str:
    return "" if count is None else f"{count:,}"


def _began_on(request: Request) -> str | None:
    """Give the day of sending; a draft stands among what was sent when it was begun."""
    return request.sent_on or request.drafted_on or None


def _note_length(request: Request) -> int | None:
    return request.note_length or None


def _one_line(text: str) -> str:
    return " ".join(text.split())


_STATE = Column(
    "state", "State", 112, lambda r: r.state.value.capitalize(), lambda r: _ORDER[r.state]
)
_PERSON = Column("person", "Person", 168, lambda r: r.contact, lambda r: _folded(r.contact))
_DAYS = Column(
    "days",
    "Days",
    56,
    lambda r: _number(days(r)),
    days,
    is_number=True,
    rank=1,
    hint="Days of waiting so far, or up to the acceptance",
)

OUTGOING = (
    _STATE,
    _PERSON,
    Column(
        "goal", "Goal", 128, lambda r: r.goal, lambda r: _folded(r.goal), stretches=True, rank=2
    ),
    Column("channel", "Channel", 208, lambda r: r.channel, lambda r: _folded(r.channel), rank=5),
    Column(
        "template", "Template", 132, template_words, lambda r: _folded(template_words(r)), rank=3
    ),
    Column("sent", "Sent on", 84, lambda r: words.day(r.sent_on), _began_on),
    _DAYS,
    Column(
        "length",
        "Length",
        72,
        lambda r: _number(_note_length(r)),
        _note_length,
        is_number=True,
        rank=4,
        hint="Characters of the note",
    ),
)

INBOUND = (
    _STATE._replace(text=lambda r: inbound_word(r.state)),
    _PERSON,
    Column(
        "note",
        "Their note",
        160,
        lambda r: _one_line(r.note),
        lambda r: _folded(_one_line(r.note)),
        stretches=True,
    ),
    Column("sent", "Received", 92, lambda r: words.day(r.sent_on), lambda r: r.sent_on or None),
    _DAYS._replace(hint="Days of waiting so far, or up to your yes"),
)
