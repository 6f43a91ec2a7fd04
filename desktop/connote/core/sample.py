"""The sample book: made-up people, goals and requests with dates relative to today.

It serves the first run, the tour and the pictures; `resources/sample/book.json` holds the people,
the files beside it what is said of them in other languages.
"""

from __future__ import annotations

import dataclasses
import datetime
import json
from collections.abc import Mapping
from typing import Any, cast

from connote.core import clock
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.paths import resource
from connote.core.speech import language, tr
from connote.core.things import (
    Account,
    Act,
    Draft,
    GoalState,
    HistoryKind,
    LinkKind,
    Period,
    RequestState,
    StintKind,
    TemplateRow,
)

_TAGS = 7
"""Where the tags stand in what is told of a person."""

_REACHED = -1
"""The last goal is one of the past: its requests went to people I was connected with."""


def load_sample(book: Book) -> None:
    """Fill a book with the sample, as one step."""
    told = _told()
    with book.step(Act.LOAD_SAMPLE, tr("Load the sample book")):
        for name in told["organizations"]:
            book.organizations.id_made(name)
        _me(book, told["me"])
        people = {f"{person[0]} {person[1]}": _person(book, person) for person in told["people"]}
        goals = [
            book.goals.add(title, target=target, situation=situation, ask=ask)
            for title, target, situation, ask in told["goals"]
        ]
        for name, goal, *course in sorted(told["requests"], key=lambda told: -told[3]):
            _request(book, people[name], goals[goal], course)
        book.goals.edit(goals[_REACHED], state=GoalState.REACHED)
        for name, days, note in told["inbound"]:
            book.requests.record_inbound(people[name], note, on=_day(days))


def _told() -> dict[str, Any]:
    """Read the sample, with what is said in it in the window’s language; names stay."""
    told: dict[str, Any] = json.loads(resource("sample", "book.json").read_text(encoding="utf-8"))
    words = resource("sample", f"{language()}.json")
    if not words.is_file():
        return told
    spoken = json.loads(words.read_text(encoding="utf-8"))
    for person in told["people"]:
        person[_TAGS] = [spoken["tags"].get(tag, tag) for tag in person[_TAGS]]
    return cast("dict[str, Any]", _spoken(told, spoken["texts"]))


def _spoken(told: Any, texts: Mapping[str, str]) -> Any:
    if isinstance(told, str):
        return texts.get(told, told)
    if isinstance(told, list):
        return [_spoken(one, texts) for one in told]
    if isinstance(told, dict):
        return {name: _spoken(one, texts) for name, one in told.items()}
    return told


def _me(book: Book, told: dict[str, Any]) -> None:
    """Say who I am, unless the book knows already."""
    me = book.contacts.me()
    if me is None:
        words = ContactWords(
            first_name=told["first_name"],
            last_name=told["last_name"],
            place=told["place"],
            profile_url=told["profile_url"],
        )
        account = Account(told["account"])
        me = book.contacts.set_me(words, situation=told["situation"], account=account)
    _stints(book, me.contact.id, told["stints"])


def _stints(book: Book, contact_id: int, stints: list[list[str]]) -> None:
    for organization, role, start, end, kind in stints:
        book.histories.add_stint(
            contact_id,
            organization,
            role=role,
            period=Period(start, end, is_current=not end),
            kind=StintKind(kind),
        )


def _person(book: Book, told: list[Any]) -> int:
    first, last, organization, position, place, days, email, tags, stints, history, links = told
    slug = f"{first}-{last}".lower().replace(" ", "-")
    contact_id = book.contacts.add(
        ContactWords(
            first_name=first,
            last_name=last,
            organization=organization,
            position=position,
            place=place,
            emails=[email] if email else [],
            profile_url=f"https://www.linkedin.com/in/{slug}-sample",
            tags=tags,
            connected_on=_day(days) if days else "",
        )
    )
    _stints(book, contact_id, stints)
    if history:
        kind, where, start, end, through, remarks = history
        book.histories.add(
            contact_id,
            HistoryKind(kind),
            place=where,
            period=Period(start, end),
            through=through,
            remarks=remarks,
        )
    for target, tie in links:
        book.links.add(contact_id, target, LinkKind(tie))
    return contact_id


def _request(book: Book, contact_id: int, goal_id: int, course: list[Any]) -> None:
    """Write one request as its course went: days ago, then the days each next event took.

    Who was connected by then is written a message; the name of a starter is told where it is not
    the one that is taken as usual.
    """
    state, days, first, second, third, with_note, *starter = course
    connected_on = book.contacts.get(contact_id).connected_on
    is_message = bool(connected_on) and connected_on < _day(days)
    draft = book.notes.draft(
        contact_id,
        goal_id=goal_id,
        channel_id=book.channels.find("LinkedIn message").id if is_message else None,
    )
    draft, text = _best_note(book, draft, *filter(None, map(book.templates.starter, starter)))
    text = text if with_note else ""
    if state == RequestState.DRAFTED:
        book.requests.save_draft(draft, text)
        return
    request_id = book.requests.mark_sent(draft, text, on=_day(days))
    steps = {
        "accepted": ["accepted"],
        "replied": ["accepted", "replied"],
        "helped": ["accepted", "replied", "helped"],
        "sent": [],
    }.get(state, [state])
    for step, after in zip(steps, (first, second, third), strict=False):
        book.requests.mark(request_id, RequestState(step), on=_day(days - after))


def _best_note(book: Book, draft: Draft, *wanted: TemplateRow) -> tuple[Draft, str]:
    """Write with the template made for this history, or if that is too long, another that fits."""
    kind = draft.history.kind if draft.history else ""
    made_for = book.templates.made_for(kind)
    usual = [*([made_for] if made_for else []), draft.template]
    templates = [*wanted, *usual, *book.templates.all()]
    for template in templates:
        tried = dataclasses.replace(draft, template=template)
        fitted = book.notes.fit(tried)
        if fitted.fits and not fitted.missing:
            return tried, fitted.text
    return draft, book.notes.fit(draft).text


def _day(days_ago: int) -> str:
    return (clock.today() - datetime.timedelta(days=days_ago)).isoformat()
