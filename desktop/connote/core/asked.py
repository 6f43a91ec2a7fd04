"""The requests that were sent, read for counting: lightly, and some thousand at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from connote.core.request_rows import days_to_acceptance
from connote.core.store.tables import (
    Channel,
    Event,
    Goal,
    Request,
    Template,
    TemplateVersion,
    plain_rows,
    rows_in_slices,
)
from connote.core.store.words import word_of
from connote.core.things import NO_GOAL, Asked, Counting, Direction, RequestState
from connote.core.writing.count import length

_COLUMNS = (
    Request.id,
    Request.direction,
    Request.goal,
    Request.channel,
    Request.template_version,
    Request.shared_kind,
    Request.coach,
    Request.note,
)


def read_asked(at_once: int = 1000) -> Iterator[list[Asked]]:
    """Give all outgoing requests that were sent, in the order in which they were entered."""
    names = _Names()
    for rows in rows_in_slices(Request, _COLUMNS, at_once):
        histories = _histories(rows[0][0], rows[-1][0])
        asked = (_asked(row, histories.get(row[0], []), names) for row in rows)
        yield [one for one in asked if one is not None]


class _Names:
    """The few names that many requests share."""

    def __init__(self) -> None:
        self.goals: dict[int | None, str] = dict(plain_rows(Goal.select(Goal.id, Goal.title)))
        channels = Channel.select(Channel.id, Channel.name, Channel.counts)
        self.channels = {
            row[0]: (row[1], word_of(Counting, row[2])) for row in plain_rows(channels)
        }
        versions = TemplateVersion.select(
            TemplateVersion.id, Template.name, TemplateVersion.number
        ).join(Template)
        self.versions = {row[0]: (row[1], row[2]) for row in plain_rows(versions)}


def _histories(first: int, last: int) -> dict[int, list[tuple[str, str]]]:
    """Read what happened to the requests from one id to another, as it was recorded."""
    query = Event.select(Event.request, Event.kind, Event.on_date)
    query = query.where(Event.request.between(first, last)).order_by(Event.id)
    histories: dict[int, list[tuple[str, str]]] = {}
    for request_id, kind, on in plain_rows(query):
        histories.setdefault(request_id, []).append((kind, on))
    return histories


def _asked(row: Sequence[Any], history: Sequence[tuple[str, str]], names: _Names) -> Asked | None:
    """Make one request, or None where it was not sent, or not by me."""
    request_id, direction, goal_id, channel_id, version_id, kind, coach, note = row
    dates = dict(history)
    sent_on = dates.get("sent", "")
    if not sent_on or word_of(Direction, direction) is not Direction.OUTGOING:
        return None
    state = word_of(RequestState, history[-1][0])
    is_accepted = state.counts_as_accepted
    is_helped = is_accepted and "helped" in dates
    template, version = names.versions.get(version_id, ("", None))
    channel, counts = names.channels.get(channel_id, ("", Counting.UTF16))
    return Asked(
        request_id,
        sent_on,
        state,
        is_accepted,
        days_to_acceptance(dates) if is_accepted else None,
        is_helped or (is_accepted and "replied" in dates),
        is_helped,
        dates["withdrawn"] if state is RequestState.WITHDRAWN else "",
        template,
        version,
        goal_id or NO_GOAL,
        names.goals.get(goal_id, ""),
        kind,
        length(note, counts),
        coach,
        channel,
    )
