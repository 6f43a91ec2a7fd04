"""Filling in: what a note lacks is put where it belongs, in one step, and nothing is written over.

first_name last_name full_name position company place      → the contact
shared_place shared_kind shared_period shared_text introduced_by
                                                           → how we know each other
situation ask                                              → the goal if there is one, else me
goal                                                       → a new goal, or the one so called
target                                                     → the goal, or a new one
my_first_name my_name my_position my_company               → me
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from connote.core.contacts import Contacts, ContactWords
from connote.core.errors import AskedWrongly, NotPermitted
from connote.core.files.dates import stint_date
from connote.core.files.matching import organization_key
from connote.core.goals import Goals
from connote.core.history import Histories
from connote.core.speech import later, tr
from connote.core.things import (
    Contact,
    Draft,
    Goal,
    HistoryKind,
    Me,
    Period,
    SharedHistory,
    StintKind,
)
from connote.core.writing.facts import FACTS

_QUESTIONS = {
    "first_name": later("What is the first name?"),
    "last_name": later("What is {name}’s last name?"),
    "full_name": later("What is the name?"),
    "position": later("What does {name} do?"),
    "company": later("Where does {name} work?"),
    "place": later("Where does {name} live?"),
    "shared_place": later("Where do you know {name} from?"),
    "shared_kind": later("How do you know {name}?"),
    "shared_period": later("When did you know {name} there?"),
    "shared_text": later("What do you and {name} share, in a few words?"),
    "introduced_by": later("Who introduced you to {name}?"),
    "goal": later("What are you after?"),
    "target": later("Which company do you want to reach?"),
    "situation": later("What are you up to?"),
    "ask": later("What would you like {name} to do?"),
    "my_first_name": later("What is your first name?"),
    "my_name": later("What is your name?"),
    "my_position": later("What do you do?"),
    "my_company": later("Where do you work?"),
}


@dataclass(frozen=True, slots=True)
class Filled:
    """The goal and the shared history (by id) that the note is made with from now on."""

    goal_id: int | None = None
    history_id: int | None = None


@dataclass(frozen=True, slots=True)
class _Case:
    """One fact to fill in, with what the book says at its place."""

    fact: str
    value: str
    contact: Contact
    me: Me | None
    goal: Goal | None
    history: SharedHistory | None
    kind: HistoryKind | None


class Filling:
    """The verb that fills in a missing fact."""

    def __init__(self, contacts: Contacts, histories: Histories, goals: Goals) -> None:
        self._contacts = contacts
        self._histories = histories
        self._goals = goals

    @staticmethod
    def fillable(fact: str) -> bool:
        """Say whether a fact can be filled in; the date, say, is never missing."""
        return fact in _QUESTIONS

    @staticmethod
    def question(fact: str, name: str = "") -> str:
        """Give the question that a fact answers: “Where do you know Mary from?”."""
        return tr(_QUESTIONS.get(fact, "")).format(name=name.strip() or tr("this person"))

    def fill_in(
        self,
        to: Draft | int,
        fact: str,
        value: str,
        *,
        goal_id: int | None = None,
        kind: HistoryKind | None = None,
    ) -> Filled:
        """Put a fact that a note to somebody lacks into the book, as one step.

        A draft names the goal and the shared history itself; with a contact's id the goal is
        `goal_id` and the history the usual one. `kind` asks for shared history of that kind: where
        the note's is of another one, a new entry is made. Raises AskedWrongly for a value that
        makes no sense, NotFound, and NotPermitted where the fact is known by now.
        """
        case = self._case(to, fact, value, goal_id, kind)
        place = next((place for names, place in _PLACES if fact in names), None)
        if place is None:
            raise AskedWrongly(tr("“{fact}” is nothing that can be filled in.").format(fact=fact))
        if not case.value:
            raise AskedWrongly(self.question(fact, case.contact.first_name))
        return place(self, case)

    def _case(
        self, to: Draft | int, fact: str, value: str, goal_id: int | None, kind: HistoryKind | None
    ) -> _Case:
        """Read what is in the book now: since a draft was gathered it may have changed."""
        chosen: SharedHistory | None = None
        if isinstance(to, Draft):
            contact_id, goal_id = to.contact.id, to.goal.id if to.goal else goal_id
            chosen = to.history
        else:
            contact_id = to
        known = self._histories.of(contact_id)
        return _Case(
            fact=fact,
            value=value.strip() if fact == "shared_text" else " ".join(value.split()),
            contact=self._contacts.get(contact_id),
            me=self._contacts.me(),
            goal=self._goals.get(goal_id) if goal_id is not None else None,
            history=_same_entry(chosen, known) or (known[0] if known else None),
            kind=kind,
        )

    # ── the places ───────────────────────────────────────────────────────────────────────────

    def _in_contact(self, case: _Case) -> Filled:
        self._contacts.edit(case.contact.id, _words(case, case.contact, case.fact))
        return _as_before(case)

    def _in_me(self, case: _Case) -> Filled:
        mine = case.me.contact if case.me else Contact(0)
        self._contacts.set_me(_words(case, mine, _MY_FACTS[case.fact]))
        return _as_before(case)

    def _in_goal_or_me(self, case: _Case) -> Filled:
        told: dict[str, Any] = {case.fact: case.value}
        for known in (case.goal, case.me):
            _refuse_known(case, getattr(known, case.fact, ""))
        if case.goal is not None:
            self._goals.edit(case.goal.id, **told)
        else:
            self._contacts.set_me(ContactWords(), **told)
        return _as_before(case)

    def _goal(self, case: _Case) -> Filled:
        _refuse_known(case, case.goal.title if case.goal else "")
        title = case.value.casefold()
        same = (goal.id for goal in self._goals.all() if goal.title.casefold() == title)
        goal_id = next(same, None)
        if goal_id is None:
            goal_id = self._goals.add(case.value)
        return replace(_as_before(case), goal_id=goal_id)

    def _target(self, case: _Case) -> Filled:
        if case.goal is None:
            goal_id = self._goals.add(
                tr("network into {target}").format(target=case.value), target=case.value
            )
            return replace(_as_before(case), goal_id=goal_id)
        _refuse_known(case, case.goal.target)
        self._goals.edit(case.goal.id, target=case.value)
        return _as_before(case)

    def _in_history(self, case: _Case) -> Filled:
        """Fill the blank of the note's entry; one that was found becomes one by hand with it."""
        entry = case.history
        if entry is not None and case.kind not in (None, entry.kind):
            entry = None
        filled = _filled_entry(case, entry, self._kind_of_new(case))
        if entry is not None and entry.id is not None:
            self._histories.edit(filled)
            return replace(_as_before(case), history_id=entry.id)
        history_id = self._histories.add(
            case.contact.id,
            filled.kind,
            place=filled.place,
            period=filled.period,
            through=filled.through,
            remarks=filled.remarks,
        )
        return replace(_as_before(case), history_id=history_id)

    def _kind_of_new(self, case: _Case) -> HistoryKind:
        """Choose the kind of a new entry: what was asked for, else what surely holds."""
        if case.kind is not None:
            return case.kind
        if case.fact == "introduced_by":
            return HistoryKind.INTRODUCED_BY
        if case.fact != "shared_place":
            return HistoryKind.OTHER
        key = organization_key(case.value)
        mine = self._histories.stints_of(case.me.contact.id) if case.me else []
        kinds = {stint.kind for stint in mine if organization_key(stint.organization) == key}
        if not kinds:
            return HistoryKind.MET_AT
        return HistoryKind.COLLEAGUE if StintKind.WORK in kinds else HistoryKind.CLASSMATE


_Place = Callable[[Filling, _Case], Filled]

_MY_FACTS = {
    "my_first_name": "first_name",
    "my_name": "full_name",
    "my_position": "position",
    "my_company": "company",
}
_PLACES: tuple[tuple[tuple[str, ...], _Place], ...] = (
    (("first_name", "last_name", "full_name", "position", "company", "place"), Filling._in_contact),
    (
        ("shared_place", "shared_kind", "shared_period", "shared_text", "introduced_by"),
        Filling._in_history,
    ),
    (("situation", "ask"), Filling._in_goal_or_me),
    (("goal",), Filling._goal),
    (("target",), Filling._target),
    (tuple(_MY_FACTS), Filling._in_me),
)


def _as_before(case: _Case) -> Filled:
    return Filled(case.goal.id if case.goal else None, case.history.id if case.history else None)


def _refuse_known(case: _Case, known: str) -> None:
    """Raise NotPermitted where something stands at a fact's place: it is not written over."""
    if known:
        words = FACTS[case.fact].words
        raise NotPermitted(
            tr("The book knows {words} by now: {known}. Nothing was changed.").format(
                words=words, known=known
            )
        )


# ── a person ─────────────────────────────────────────────────────────────────────────────────


def _words(case: _Case, person: Contact, name: str) -> ContactWords:
    """Give what is to be written of a person, me or a contact."""
    if name == "full_name":
        _refuse_known(case, f"{person.first_name} {person.last_name}".strip())
        first, _, last = case.value.rpartition(" ")
        return ContactWords(first_name=first or last, last_name=last if first else None)
    name = "organization" if name == "company" else name
    _refuse_known(case, getattr(person, name))
    told: dict[str, Any] = {name: case.value}
    return ContactWords(**told)


# ── shared history ───────────────────────────────────────────────────────────────────────────

_FIELDS = {
    "shared_place": "place",
    "shared_period": "period",
    "shared_text": "remarks",
    "introduced_by": "through",
}


def _same_entry(chosen: SharedHistory | None, known: list[SharedHistory]) -> SharedHistory | None:
    """Find a draft's entry among those there are now."""
    if chosen is None:
        return None
    return next((one for one in known if one.id == chosen.id and one.place == chosen.place), None)


def _filled_entry(case: _Case, entry: SharedHistory | None, kind: HistoryKind) -> SharedHistory:
    if case.fact == "shared_kind":
        _refuse_known(case, entry.kind.value if entry else "")
        return SharedHistory(None, case.contact.id, _read_kind(case.value))
    entry = entry or SharedHistory(None, case.contact.id, kind)
    name = _FIELDS[case.fact]
    known = getattr(entry, name)
    _refuse_known(case, known.text if isinstance(known, Period) else known)
    told: dict[str, Any] = {name: _read_period(case.value) if name == "period" else case.value}
    return replace(entry, **told)


def _read_kind(text: str) -> HistoryKind:
    word = text.casefold()
    for kind in HistoryKind:
        if word in (kind.value, f"{kind.value}s"):
            return kind
    raise AskedWrongly(
        tr("“{text}” is none of: {kinds}.").format(text=text, kinds=", ".join(HistoryKind))
    )


_BETWEEN = re.compile(
    r"\s*(?:[–—]|\bto\b|\buntil\b|\s-\s|(?<=\d{4})-(?=\d{4}|\d{1,2}/|$))\s*", re.IGNORECASE
)
_SINCE = re.compile(r"(?:since|from)\s+", re.IGNORECASE)
_OPEN = frozenset(("", "now", "today", "present"))


def _read_period(text: str) -> Period:
    """Read a time as people write it: 2012–2016, 2012, since 2021, until 2016, Mar 2012 to 2014."""
    first, *rest = _BETWEEN.split(_SINCE.sub("", text))
    last = rest[0] if rest else ""
    start, end = stint_date(first), "" if last.casefold() in _OPEN else stint_date(last)
    is_read = bool(start) == bool(first) and bool(end) == (last.casefold() not in _OPEN)
    if len(rest) > 1 or not is_read or not (start or end):
        raise AskedWrongly(
            tr("“{text}” is no time; write it like 2012–2016, 2012 or 2012-03.").format(text=text)
        )
    return Period(start, end)
