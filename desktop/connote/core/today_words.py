"""How what is due reads: who it is about, and why it waits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from connote.core import clock
from connote.core.due import Due
from connote.core.speech import tr
from connote.core.store.tables import Contact, Email, FollowUp, Goal, Request, among, plain_rows
from connote.core.store.words import day_of
from connote.core.things import TodayRow, Weight


class _Told(NamedTuple):
    """What the words of a row are made from; `about` is what a follow-up is for."""

    name: str
    on: str
    note: str = ""
    goal: str = ""
    about: str = ""
    every: int = 0


def in_words(due: Sequence[Due]) -> list[TodayRow]:
    """Put things that are due in words, in their order; what is gone meanwhile is left out."""
    people = _people(one.contact_id for one in due)
    requests = _requests(one.request_id for one in due)
    follow_ups = _follow_ups(one.follow_up_id for one in due)
    rows = []
    for one in due:
        if one.contact_id not in people:
            continue
        name, every = people[one.contact_id]
        note, goal_id, goal = requests.get(one.request_id, ("", None, ""))
        told = _Told(name, one.on, note, goal, follow_ups.get(one.follow_up_id, ""), every)
        title, *why = _WORDS[one.weight](told)
        detail = " · ".join(part for part in why if part)
        rows.append(
            TodayRow(
                one.weight, title, detail, one.contact_id, one.request_id, goal_id,
                one.follow_up_id,
            )
        )  # fmt: skip
    return rows


# ── reading ──────────────────────────────────────────────────────────────────────────────────


def _people(ids: Iterable[int]) -> dict[int, tuple[str, int]]:
    """Name people by whatever there is, and tell how often I wish to be in touch."""
    address = Email.select(Email.address).where(Email.contact == Contact.id)
    query = Contact.select(
        Contact.id,
        Contact.first_name,
        Contact.last_name,
        address.order_by(Email.rank).limit(1),
        Contact.profile_url,
        Contact.keep_in_touch_days,
    ).where(among(Contact.id, ids))
    return {
        contact_id: (f"{first} {last}".strip() or email or url or tr("(no name)"), every)
        for contact_id, first, last, email, url, every in plain_rows(query)
    }


def _requests(ids: Iterable[int | None]) -> dict[int | None, tuple[str, int | None, str]]:
    query = (
        Request.select(Request.id, Request.note, Request.goal, Goal.title)
        .join(Goal, "LEFT OUTER JOIN")
        .where(among(Request.id, (one for one in ids if one is not None)))
    )
    return {row[0]: (row[1], row[2], row[3] or "") for row in plain_rows(query)}


def _follow_ups(ids: Iterable[int | None]) -> dict[int | None, str]:
    wanted = among(FollowUp.id, (one for one in ids if one is not None))
    return dict(plain_rows(FollowUp.select(FollowUp.id, FollowUp.about).where(wanted)))


# ── words ────────────────────────────────────────────────────────────────────────────────────


def _days_since(on: str) -> int:
    return (clock.today() - day_of(on)).days


def _thank(told: _Told) -> tuple[str, ...]:
    return tr("Thank {name}").format(name=told.name), tr("accepted"), told.goal, told.about


def _review(told: _Told) -> tuple[str, ...]:
    title = tr("Review the request to {name}").format(name=told.name)
    return title, tr("no answer for %n day(s)", "", _days_since(told.on)), told.about


def _expired(told: _Told) -> tuple[str, ...]:
    title = tr("Is the request to {name} gone?").format(name=told.name)
    days = _days_since(told.on)
    return title, tr("no answer for %n day(s), it has most likely expired", "", days), told.about


def _follow_up(told: _Told) -> tuple[str, ...]:
    days = _days_since(told.on)
    since = tr("due for %n day(s)", "", days) if days > 0 else tr("due today")
    title = tr("Follow up with {name}").format(name=told.name)
    return title, told.about, told.goal, since


def _keep_in_touch(told: _Told) -> tuple[str, ...]:
    last = tr("nothing noted yet")
    if told.on:
        last = tr("last in touch %n day(s) ago", "", _days_since(told.on))
    often = tr("planned every %n day(s)", "", told.every)
    return tr("Get back in touch with {name}").format(name=told.name), last, often


def _triage(told: _Told) -> tuple[str, ...]:
    title = tr("{name} asks to connect").format(name=told.name)
    return title, told.note or tr("without a note"), told.about


_WORDS: dict[Weight, Callable[[_Told], tuple[str, ...]]] = {
    Weight.THANK: _thank,
    Weight.REVIEW: _review,
    Weight.EXPIRED: _expired,
    Weight.FOLLOW_UP: _follow_up,
    Weight.KEEP_IN_TOUCH: _keep_in_touch,
    Weight.TRIAGE: _triage,
}
