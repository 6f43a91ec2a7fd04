"""Gathering: what the book holds about a contact, a goal and me, as the facts of a note."""

from __future__ import annotations

import datetime

from connote.core import clock
from connote.core.reasons import period_in_words
from connote.core.speech import later, tr
from connote.core.things import Channel, Contact, Goal, Me, SharedHistory
from connote.core.writing.facts import Word, word

_MONTHS = (  # strftime would follow the locale, which Qt sets and the command line does not
    later("January"),
    later("February"),
    later("March"),
    later("April"),
    later("May", "the month"),
    later("June"),
    later("July"),
    later("August"),
    later("September"),
    later("October"),
    later("November"),
    later("December"),
)


def facts_of(
    contact: Contact,
    me: Me | None,
    history: SharedHistory | None,
    goal: Goal | None,
    channel: Channel,
    knows_target: bool,
) -> dict[str, str | bool | None]:
    """Gather the facts by name; an empty one is None."""
    mine = me.contact if me else Contact(0)
    facts: dict[str, str | bool | None] = {
        "first_name": contact.first_name,
        "last_name": contact.last_name,
        "full_name": f"{contact.first_name} {contact.last_name}".strip(),
        "position": contact.position,
        "company": contact.organization,
        "place": contact.place,
        "shared_place": history.place if history else "",
        "shared_kind": _kind(history) if history else "",
        "shared_period": period_in_words(history.period) if history else "",
        "shared_text": history.remarks if history else "",
        "introduced_by": history.through if history else "",
        "goal": goal.title if goal else "",
        "target": goal.target if goal else "",
        "situation": (goal.situation if goal else "") or (me.situation if me else ""),
        "ask": (goal.ask if goal else "") or (me.ask if me else ""),
        "my_first_name": mine.first_name,
        "my_name": f"{mine.first_name} {mine.last_name}".strip(),
        "my_position": mine.position,
        "my_company": mine.organization,
        "today": _day(clock.today()),
        "channel": channel.name,
    }
    empty = {name: None for name, value in facts.items() if not value}
    return {**facts, **empty, "knows_target": knows_target}


def _kind(history: SharedHistory) -> Word:
    return word(history.kind.value, tr(history.kind.value))


def _day(day: datetime.date) -> Word:
    """Write a day as letters do: `24 December 2026`."""
    month = _MONTHS[day.month - 1]
    form = tr("{day} {month} {year}", "today’s date in a note")
    said = form.format(day=day.day, month=tr(month), year=day.year)
    return word(f"{day.day} {month} {day.year}", said)
