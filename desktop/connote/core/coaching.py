"""What the coach needs to know: of a draft, of a text to nobody, of a note sent to me."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from connote.core.things import (
    Account,
    Channel,
    Contact,
    Draft,
    FormerPlace,
    Me,
    SharedHistory,
)
from connote.core.writing.coach import CoachContext

_NOBODY = Me(Contact(0), "", "", Account.FREE)


def of_draft(draft: Draft, missing: tuple[str, ...], phrases: tuple[str, ...]) -> CoachContext:
    """Tell what there is to know of a draft."""
    facts = {name: value for name, value in draft.facts.items() if isinstance(value, str)}
    return replace(
        _shared(draft.histories),
        first_name=draft.contact.first_name,
        full_name=facts.get("full_name", ""),
        situation=facts.get("situation", ""),
        position=facts.get("my_position", ""),
        company=facts.get("my_company", ""),
        my_name=facts.get("my_name", ""),
        goal=facts.get("goal", ""),
        target=facts.get("target", ""),
        ask=facts.get("ask", ""),
        limit=draft.channel.limit,
        counting=draft.channel.counts,
        subject=draft.subject,
        subject_limit=draft.channel.subject_limit,
        missing=missing,
        phrases=phrases,
        shared=draft.history,
        present=draft.contact.organization,
        here=draft.here,
        former=draft.former,
        aliases=draft.aliases,
        other_goals=draft.other_goals,
        facts=facts,
    )


def of_mine(me: Me | None, channel: Channel, phrases: tuple[str, ...]) -> CoachContext:
    """Tell what there is to know of a text of mine to nobody in particular."""
    me = me or _NOBODY
    return CoachContext(
        situation=me.situation,
        ask=me.ask,
        position=me.contact.position,
        company=me.contact.organization,
        my_name=_name(me.contact),
        limit=channel.limit,
        counting=channel.counts,
        phrases=phrases,
    )


def of_inbound(
    sender: Contact,
    me: Me | None,
    histories: tuple[SharedHistory, ...],
    former: tuple[FormerPlace, ...],
    phrases: tuple[str, ...],
) -> CoachContext:
    """Tell what there is to know of a note that somebody sent me; `former` is what I have left."""
    mine = (me or _NOBODY).contact
    return replace(
        _shared(histories),
        first_name=mine.first_name,
        full_name=_name(mine),
        position=sender.position,
        company=sender.organization,
        my_name=_name(sender),
        phrases=phrases,
        is_inbound=True,
        present=mine.organization,
        former=former,
    )


def _name(contact: Contact) -> str:
    return f"{contact.first_name} {contact.last_name}".strip()


def _shared(histories: Iterable[SharedHistory]) -> CoachContext:
    """Tell the words of the shared history, those of every entry."""
    entries = tuple(histories)
    return CoachContext(
        places=tuple(entry.place for entry in entries if entry.place),
        people=tuple(entry.through for entry in entries if entry.through),
        periods=tuple(entry.period.text for entry in entries if entry.period.text),
        kinds=tuple(entry.kind.value for entry in entries),
        remarks=tuple(entry.remarks for entry in entries if entry.remarks),
    )
