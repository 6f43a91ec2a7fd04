"""What can be done with a row of Today: the words of each verb, and what it changes in the book."""

from __future__ import annotations

from collections.abc import Generator
from enum import Enum, auto
from typing import NamedTuple

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.speech import later, tr
from connote.core.things import MomentKind, RequestState, TodayRow, Weight


class Verb(Enum):
    """Something to do with a row; the first ones lead elsewhere, the rest changes the book."""

    WRITE = auto()
    ASK_BACK = auto()
    SHOW_PERSON = auto()
    SHOW_REQUEST = auto()
    OPEN_PROFILE = auto()
    SHOW_GOAL = auto()
    THANKED = auto()
    DONE = auto()
    SPOKE = auto()
    MET = auto()
    ACCEPTED = auto()
    REPLIED = auto()
    HELPED = auto()
    DECLINED = auto()
    WITHDREW = auto()
    GONE = auto()
    NO_FOLLOW_UP = auto()
    NO_TOUCH = auto()


class Words(NamedTuple):
    """A verb in words (marked for `tr`) with its icon."""

    text: str
    icon: str = ""


WORDS = {
    Verb.ASK_BACK: Words(later("Ask for context"), "reply"),
    Verb.SHOW_PERSON: Words(later("Show person"), "user"),
    Verb.SHOW_REQUEST: Words(later("Show request"), "requests"),
    Verb.OPEN_PROFILE: Words(later("Open their profile"), "external"),
    Verb.SHOW_GOAL: Words(later("Show goal"), "goals"),
    Verb.THANKED: Words(later("I thanked them"), "check"),
    Verb.DONE: Words(later("Done"), "check"),
    Verb.SPOKE: Words(later("I spoke with them"), "phone"),
    Verb.MET: Words(later("We met"), "users"),
    Verb.ACCEPTED: Words(later("They accepted"), "circle-check"),
    Verb.REPLIED: Words(later("They replied"), "reply"),
    Verb.HELPED: Words(later("They helped"), "heart"),
    Verb.DECLINED: Words(later("Ignore"), "circle-slash"),
    Verb.WITHDREW: Words(later("I withdrew it"), "undo"),
    Verb.GONE: Words(later("It is gone"), "circle-slash"),
    Verb.NO_FOLLOW_UP: Words(later("Don’t follow up"), "cross"),
    Verb.NO_TOUCH: Words(later("Stop reminding me of them"), "cross"),
}


class Offer(NamedTuple):
    """What is offered for a weight: `act` by the button, `done` by the key D, the rest by menu.

    Without an `act`, the button opens the menu.
    """

    act: Verb | None
    done: Verb | None
    verbs: tuple[Verb, ...]


OFFERS = {
    Weight.THANK: Offer(Verb.WRITE, Verb.THANKED, (Verb.THANKED, Verb.REPLIED, Verb.HELPED)),
    Weight.REVIEW: Offer(None, None, (Verb.WITHDREW, Verb.ACCEPTED, Verb.GONE)),
    Weight.EXPIRED: Offer(Verb.GONE, Verb.GONE, (Verb.WITHDREW, Verb.ACCEPTED)),
    Weight.FOLLOW_UP: Offer(Verb.WRITE, Verb.DONE, (Verb.DONE, Verb.SPOKE, Verb.NO_FOLLOW_UP)),
    Weight.KEEP_IN_TOUCH: Offer(Verb.WRITE, Verb.SPOKE, (Verb.SPOKE, Verb.MET, Verb.NO_TOUCH)),
    Weight.TRIAGE: Offer(Verb.ACCEPTED, None, (Verb.ASK_BACK, Verb.DECLINED)),
    Weight.ASK: Offer(Verb.WRITE, None, ()),
}

_STATES = {
    Verb.ACCEPTED: RequestState.ACCEPTED,
    Verb.REPLIED: RequestState.REPLIED,
    Verb.HELPED: RequestState.HELPED,
    Verb.DECLINED: RequestState.DECLINED,
    Verb.WITHDREW: RequestState.WITHDRAWN,
    Verb.GONE: RequestState.GONE,
}
_MOMENTS = {
    Verb.THANKED: MomentKind.THANKED,
    Verb.SPOKE: MomentKind.SPOKE,
    Verb.MET: MomentKind.MET,
}
CHANGING = frozenset({*_STATES, *_MOMENTS, Verb.DONE, Verb.NO_FOLLOW_UP, Verb.NO_TOUCH})


def change(book: Book, row: TodayRow, verb: Verb) -> None:
    """Do with a row what changes the book, as one step; passes over what the row lacks."""
    if verb in _STATES and row.request_id is not None:
        book.requests.mark(row.request_id, _STATES[verb])
    elif verb in _MOMENTS:
        book.moments.note(row.contact_id, _MOMENTS[verb], request_id=row.request_id)
    elif verb is Verb.NO_TOUCH:
        book.contacts.edit(row.contact_id, ContactWords(keep_in_touch_days=0))
    elif row.follow_up_id is not None:
        done = book.follow_ups.done if verb is Verb.DONE else book.follow_ups.remove
        done(row.follow_up_id)


def all_gone(book: Book) -> Generator[object, None, None]:
    """Record as one step that all requests are gone that most likely expired, in slices."""
    things = yield from book.today.due_in_slices()
    ids = [due.request_id for due in things[Weight.EXPIRED] if due.request_id is not None]

    def naming(count: int, _left: int) -> str:
        return tr("Mark %n request(s) as gone", "", count)

    yield from book.marking.mark_many(ids, RequestState.GONE, naming)


def put_off(book: Book, row: TodayRow, until: str) -> None:
    """Hide a row until a day.

    A review waits for a follow-up of the request. Thanks wait for one with the person, so that
    putting off a review never keeps thanks back. Whom to ask waits for one that names the goal.
    """
    if row.follow_up_id is not None:
        book.follow_ups.snooze(row.follow_up_id, until)
    elif row.weight in (Weight.THANK, Weight.KEEP_IN_TOUCH):
        book.follow_ups.set(row.contact_id, until)
    elif row.goal_id is not None:
        book.follow_ups.set(row.contact_id, until, book.goals.get(row.goal_id).title)
    else:
        book.follow_ups.set(row.contact_id, until, request_id=row.request_id)
