"""The days that a channel's rules set a request: withdraw after, expires by, may be asked again."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable

from connote.core.store.words import day_of
from connote.core.things import Channel, Deadlines, Direction, Request, RequestState

DeadlinesOf = Callable[[Request], Deadlines]

_NONE = Deadlines()


def deadlines(
    channel: Channel | None, state: RequestState, sent_on: str, withdrawn_on: str
) -> Deadlines:
    """Work the days out for one of my requests; those of an answered one are no matter any more."""
    if channel is None:
        return _NONE
    if state is RequestState.SENT and sent_on:
        return Deadlines(
            withdraw_after=_after(sent_on, channel.review_days),
            expires_by=_after(sent_on, channel.expiry_days),
        )
    if state is RequestState.WITHDRAWN and withdrawn_on:
        return Deadlines(again_from=_after(withdrawn_on, channel.reinvite_days))
    return _NONE


def deadlines_by(channels: Iterable[Channel]) -> DeadlinesOf:
    """Give what works the days out for whole requests, by the rules of these channels."""
    known = {channel.id: channel for channel in channels}

    def of(request: Request) -> Deadlines:
        if request.direction is Direction.INBOUND or request.channel_id is None:
            return _NONE
        channel = known.get(request.channel_id)
        return deadlines(channel, request.state, request.sent_on, request.withdrawn_on)

    return of


def _after(day: str, days: int | None) -> str:
    if days is None:
        return ""
    return (day_of(day) + datetime.timedelta(days=days)).isoformat()
