"""The columns of the two tables: what each shows of a request, and by what it orders the list."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QFontMetrics

from connote.core import clock
from connote.core.speech import later, tr
from connote.core.things import Request, RequestOrder
from connote.ui import theme, words
from connote.ui.pages.requests.ahead import all_next_words, next_in_words
from connote.ui.pages.requests.coach_words import coach_in_brief
from connote.ui.pages.requests.rows import Shown
from connote.ui.widgets.status_pill import face_of, widest_pill


class Column(NamedTuple):
    """One column; `rank` says how soon it gives way where room is short, 0 being never.

    `name` is what is remembered of it; title and hint are marked for `tr`.
    """

    name: str
    title: str
    width: int
    order: RequestOrder | None
    text: Callable[[Shown], str]
    is_number: bool = False
    is_day: bool = False
    stretches: bool = False
    rank: int = 0
    hint: str = ""
    is_usual: bool = True
    wanted: Callable[[], int] = lambda: 0
    """How much room its own words need in the language of the window."""

    @property
    def falls_first(self) -> bool:
        """Say whether the first click puts the greatest on top."""
        return self.is_number or self.is_day


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
        return tr("waiting for %n day(s)", "", waited) if waited else tr("sent today")
    taken = request.days_to_acceptance
    if taken is None:
        return ""
    return tr("accepted after %n day(s)", "", taken) if taken else tr("accepted the same day")


def template_words(request: Request) -> str:
    """Name the template with its version: `Old colleague v2`."""
    if not request.template:
        return ""
    told = tr("{template} v{version}", "a template and the number of its wording")
    return told.format(template=request.template, version=request.template_version)


def _number(count: int | None) -> str:
    return "" if count is None else words.figure(count)


def _width_of_next() -> int:
    """Measure the longest of what may come next, with a sign where there is one."""
    metrics, sign = QFontMetrics(theme.font()), theme.ICON + theme.Space.S
    widths = (metrics.horizontalAdvance(t) + sign * is_due for t, is_due in all_next_words())
    return max(widths) + 2 * theme.Space.M


def one_line(text: str) -> str:
    """Put a text on one line."""
    return " ".join(text.split())


_STATE = Column(
    "state",
    later("State"),
    112,
    RequestOrder.STATE,
    lambda one: face_of(one.request.state, one.request.direction).word,
    wanted=lambda: widest_pill() + theme.Space.M + theme.Space.S,
)
_PERSON = Column(
    "person", later("Person"), 186, RequestOrder.PERSON, lambda one: one.request.contact
)
_DAYS = Column(
    "days", later("Days"), 54, RequestOrder.DAYS, lambda one: _number(days(one.request)),
    is_number=True, rank=1, hint=later("Days of waiting so far, or up to the acceptance"),
)  # fmt: skip

OUTGOING = (
    _STATE,
    _PERSON,
    Column(
        "organization", later("Company"), 132, RequestOrder.ORGANIZATION,
        lambda one: one.request.organization, rank=7, is_usual=False,
    ),
    Column(
        "goal", later("Goal"), 128, RequestOrder.GOAL, lambda one: one.request.goal,
        stretches=True, rank=2,
    ),
    Column(
        "channel", later("Channel"), 200, RequestOrder.CHANNEL,
        lambda one: one.request.channel, rank=6, is_usual=False,
    ),
    Column(
        "template", later("Template"), 132, RequestOrder.TEMPLATE,
        lambda one: template_words(one.request), rank=4,
    ),
    Column(
        "sent", later("Sent on"), 86, RequestOrder.SENT,
        lambda one: words.day(one.request.sent_on), is_day=True,
    ),
    _DAYS,
    Column(
        "next", later("What is next"), 140, RequestOrder.NEXT, lambda one: next_in_words(one.ahead),
        rank=3, hint=later("When to withdraw it, and when they can be asked again"),
        wanted=lambda: _width_of_next(),
    ),
    Column(
        "length", later("Length"), 76, RequestOrder.LENGTH,
        lambda one: _number(one.request.note_length or None),
        is_number=True, rank=5, hint=later("Characters of the note"),
    ),
    Column(
        "coach", later("Coach"), 168, None, lambda one: coach_in_brief(one.request.coach),
        rank=8, hint=later("What the coach said when it was written"), is_usual=False,
    ),
)  # fmt: skip

INBOUND = (
    _STATE,
    _PERSON,
    Column(
        "note", later("Their note"), 160, RequestOrder.NOTE,
        lambda one: one_line(one.request.note), stretches=True,
    ),
    Column(
        "sent", later("Received"), 96, RequestOrder.SENT,
        lambda one: words.day(one.request.sent_on), is_day=True,
    ),
    _DAYS._replace(hint=later("Days of waiting so far, or up to your yes")),
)  # fmt: skip
