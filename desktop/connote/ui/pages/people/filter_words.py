"""What the conditions of a filter are called, on a pill and in a menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from connote.core.book import Book
from connote.core.speech import later, quoted, tr
from connote.core.things import LAST_IMPORT, PeopleFilter, Standing
from connote.ui.words import day

STANDINGS = {
    Standing.NEVER: later("Never asked"),
    Standing.DRAFTED: later("Draft begun"),
    Standing.SENT: later("Sent, no answer yet"),
    Standing.ACCEPTED: later("Accepted"),
    Standing.REPLIED: later("Replied"),
    Standing.HELPED: later("Helped"),
    Standing.DECLINED: later("Declined"),
    Standing.WITHDRAWN: later("Withdrawn"),
    Standing.GONE: later("Gone"),
}

DAYS = {
    30: later("Connected in the last 30 days"),
    90: later("Connected in the last 90 days"),
    365: later("Connected in the last 12 months"),
}

CLOSED = {True: later("Do not contact"), False: later("May be contacted")}
HISTORY = {True: later("Shared history"), False: later("No shared history")}


class Condition(NamedTuple):
    """One condition of a filter: its field, its value (one of several tags), and its words."""

    name: str
    value: Any
    words: str


def conditions(wanted: PeopleFilter, book: Book) -> Iterator[Condition]:
    """Give the conditions of a filter in words; an import that is gone has none."""
    for name, value in wanted.set_fields().items():
        for one in value if name == "tags" else (value,):
            words = _SAID[name](one) if name != "import_run" else _import_words(one, book)
            if words:
                yield Condition(name, one, words)


def _import_words(run: int, book: Book) -> str:
    past = book.importing.past()
    found = next((one for one in past if run in (one.id, LAST_IMPORT)), None)
    if found is None:
        return ""
    if found is past[0]:
        return tr("Last import")
    return tr("Import of {day}").format(day=day(found.at[:10]))


def _days_words(days: int) -> str:
    if days in DAYS:
        return tr(DAYS[days])
    return tr("Connected in the last %n day(s)", "", days)


_SAID: dict[str, Callable[[Any], str]] = {
    "words": quoted,
    "tags": lambda tag: tr("Tag: {tag}").format(tag=tag),
    "company": lambda name: tr("At {company}").format(company=name),
    "known_from": lambda name: tr("Known from {place}").format(place=name),
    "place": lambda name: tr("In {place}").format(place=name),
    "has_history": lambda has: tr(HISTORY[has]),
    "asked": lambda standing: tr(STANDINGS[standing]),
    "connected_days": _days_words,
    "do_not_contact": lambda closed: tr(CLOSED[closed]),
    "archived": lambda _archived: tr("Archived"),
}
