"""The requests as the window lists them: narrowed, ordered, and told by id and state.

Twenty thousand are read in slices; the rows themselves are read when they are looked at. What a
list is ordered by is native (numbers, ISO dates, folded words), None where there is nothing to
order by.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Generator, Mapping
from typing import Any, NamedTuple

from connote.core import clock
from connote.core.channels import Channels
from connote.core.deadlines import deadlines
from connote.core.request_rows import days_to_acceptance
from connote.core.store import request_list
from connote.core.store.words import day_of, word_of
from connote.core.things import (
    Channel,
    Counting,
    RequestFilter,
    RequestLines,
    RequestOrder,
    RequestState,
)
from connote.core.writing.count import length

Key = int | str | tuple[str, int]

_AT_ONCE = 1000
_AT_ONCE_OF_TEXT = 250
_COLUMN = {
    RequestOrder.PERSON: "c.sort_key",
    RequestOrder.ORGANIZATION: "o.key",
    RequestOrder.LENGTH: "r.note",
    RequestOrder.NOTE: "substr(r.note, 1, 80)",
}
_BY_DAYS = {RequestOrder.SENT, RequestOrder.DAYS, RequestOrder.NEXT}
_PLACES = {state: place for place, state in enumerate(RequestState)}


def lines(
    wanted: RequestFilter,
    channels: Channels,
    order: RequestOrder = RequestOrder.LATEST,
    *,
    falling: bool = True,
) -> Generator[None, None, RequestLines]:
    """Find the requests of a list in pieces that let a window breathe; returns them."""
    reading = _Reading(wanted, order, channels)
    keyed: list[tuple[Key, int, RequestState, str]] = []
    lacking: list[tuple[int, RequestState]] = []
    for place, (first, last) in enumerate(request_list.spans(reading.at_once)):
        if place:
            yield  # not after the last one: what is read at once is also told at once
        for one in reading.read(first, last):
            key = reading.key_of(one)
            if key is None or key == "":
                lacking.append((one.row[0], one.state))
            else:
                keyed.append((key, one.row[0], one.state, one.last_on))
    if len(keyed) > _AT_ONCE:
        yield  # putting many in order takes a moment of its own
    if order is RequestOrder.STATE:
        keyed.sort(key=lambda one: one[3], reverse=True)
    keyed.sort(key=lambda one: one[0], reverse=falling)  # stable: equals stay newest first
    ids = [one[1] for one in keyed] + [one[0] for one in lacking]
    states = [one[2] for one in keyed] + [one[1] for one in lacking]
    return RequestLines(tuple(ids), tuple(states))


class _One(NamedTuple):
    """A request while the list is made: its columns, its state, and the days of its events."""

    row: tuple[Any, ...]
    state: RequestState
    last_on: str
    days: Mapping[str, str]

    @property
    def began_on(self) -> str:
        """Give the day of sending; a draft stands among what was sent when it was begun."""
        return self.days.get("sent") or self.days.get("drafted", "")


class _Reading:
    """Reads the spans of one list, each row with no more than the list needs."""

    def __init__(self, wanted: RequestFilter, order: RequestOrder, channels: Channels) -> None:
        self._wanted = wanted
        self._order = order
        self._channels: dict[int, Channel] = {one.id: one for one in channels.all()}
        self._words = folded(wanted.text).split()
        self.at_once = _AT_ONCE_OF_TEXT if self._words else _AT_ONCE
        self._needs_days = bool(order in _BY_DAYS or wanted.since or wanted.until)
        self._goals = _folded_names(request_list.names("goal", "title"))
        self._channel_names = _folded_names({k: one.name for k, one in self._channels.items()})
        templates = _folded_names(request_list.names("template", "name"))
        self._versions = {
            version: (templates[template], number)
            for version, (template, number) in request_list.versions().items()
        }
        self._today = clock.today()

    # ── which ────────────────────────────────────────────────────────────────────────────────

    def read(self, first: int, last: int) -> Generator[_One, None, None]:
        """Give the requests of a span that fit."""
        columns = (*self._columns(), *(request_list.WORDS if self._words else ()))
        events = self._events(first, last)
        for row in request_list.facts(first, last, columns, self._alike()):
            if self._words and not self._has_words(row):
                continue
            one = events(row)
            if self._is_in_period(one):
                yield one

    def _columns(self) -> tuple[str, ...]:
        column = _COLUMN.get(self._order)
        return () if column is None else (column,)

    def _alike(self) -> dict[str, object]:
        wanted = self._wanted
        asked = {
            "direction": wanted.direction.value,
            "goal_id": wanted.goal_id,
            "channel_id": wanted.channel_id,
            "template_id": wanted.template_id,
        }
        return {name: value for name, value in asked.items() if value is not None}

    def _events(self, first: int, last: int) -> Callable[[tuple[Any, ...]], _One]:
        """Give what adds to a row where it stands, and its days where they are needed."""
        if not self._needs_days:
            latest = request_list.last_events(first, last)

            def with_state(row: tuple[Any, ...]) -> _One:
                kind, on = latest.get(row[0], ("drafted", ""))
                return _One(row, word_of(RequestState, kind), on, {})

            return with_state
        known = request_list.histories(first, last)

        def with_days(row: tuple[Any, ...]) -> _One:
            history = known.get(row[0]) or [("drafted", "")]
            kind, on = history[-1]
            return _One(row, word_of(RequestState, kind), on, dict(history))

        return with_days

    def _has_words(self, row: tuple[Any, ...]) -> bool:
        _, goal, channel, version = row[:4]
        template, number = self._versions.get(version, ("", 0))
        told = [
            self._goals.get(goal, ""),
            self._channel_names.get(channel, ""),
            f"{template} v{number}",
            folded("\n".join(part or "" for part in row[-len(request_list.WORDS) :])),
        ]
        text = "\n".join(told)
        return all(word in text for word in self._words)

    def _is_in_period(self, one: _One) -> bool:
        since, until = self._wanted.since, self._wanted.until
        return (not since or one.began_on >= since) and (not until or "" < one.began_on <= until)

    # ── by what ──────────────────────────────────────────────────────────────────────────────

    def key_of(self, one: _One) -> Key | None:
        """Give by what a request is ordered, None where there is nothing."""
        order, row = self._order, one.row
        if order is RequestOrder.LATEST:
            return one.last_on
        if order is RequestOrder.STATE:
            return _PLACES[one.state]
        if order is RequestOrder.GOAL:
            return self._goals.get(row[1])
        if order is RequestOrder.CHANNEL:
            return self._channel_names.get(row[2])
        if order is RequestOrder.TEMPLATE:
            return self._versions.get(row[3])
        if order in _BY_DAYS:
            return self._day_key(one)
        return self._text_key(row)

    def _day_key(self, one: _One) -> Key | None:
        if self._order is RequestOrder.SENT:
            return one.began_on
        sent_on = one.days.get("sent", "")
        if self._order is RequestOrder.NEXT:
            channel = self._channels.get(one.row[2])
            return deadlines(channel, one.state, sent_on, one.days.get("withdrawn", "")).next
        if one.state is RequestState.SENT:
            return (self._today - day_of(sent_on)).days if sent_on else None
        return days_to_acceptance(one.days) if one.state.counts_as_accepted else None

    def _text_key(self, row: tuple[Any, ...]) -> Key | None:
        told = row[4] or ""
        if self._order is RequestOrder.LENGTH:
            channel = self._channels.get(row[2])
            return length(told, channel.counts if channel else Counting.UTF16) or None
        return folded(" ".join(told.split())) if self._order is RequestOrder.NOTE else str(told)


def _folded_names(names: Mapping[int, str]) -> dict[int, str]:
    return {one: folded(name) for one, name in names.items()}


_MARKS = dict.fromkeys(range(0x300, 0x370))


def folded(text: str) -> str:
    """Fold words for comparing: neither case nor accents count, nor how an apostrophe is curved."""
    text = text.replace("’", "'")
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text).translate(_MARKS).casefold()
