"""The list of requests: ordered and narrowed as told, and the events put right afterwards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core import request_lists
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.deadlines import deadlines_by
from connote.core.errors import AskedWrongly, NotFound, NotPermitted
from connote.core.request_lists import folded
from connote.core.things import (
    Deadlines,
    Direction,
    RequestFilter,
    RequestLines,
    RequestOrder,
    RequestState,
)

S, O = RequestState, RequestOrder  # noqa: E741 - orders stand in every line
ALL = RequestFilter()

pytestmark = pytest.mark.usefixtures("set_clock")


@pytest.fixture
def asked(book: Book) -> Book:
    """Fill the book: Ada drafted, Bo sent, Cy accepted after four days, Di withdrawn, Ed to me."""
    book.contacts.set_me(ContactWords(first_name="Kevin", last_name="Hart"))
    goal = book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    mail = book.channels.find("E-mail").id

    def draft(name: str, company: str = "", **about: object) -> object:
        first, last = name.split()
        words = ContactWords(first_name=first, last_name=last, organization=company)
        return book.notes.draft(book.contacts.add(words), **about)

    book.requests.save_draft(draft("Ada Wren", "XYZ Co.", goal_id=goal), "Hi, Ada.")
    book.requests.mark_sent(draft("Bo Marsh", channel_id=mail), "Hi, Bo. Help?", on="2026-11-03")
    cy = book.requests.mark_sent(draft("Cy Núñez", "Über AG"), "Hi, Cy, café?", on="2026-10-01")
    book.requests.mark(cy, S.ACCEPTED, on="2026-10-05")
    di = book.requests.mark_sent(draft("Di Lind", goal_id=goal), "Hi, Di.", on="2026-10-20")
    book.requests.mark(di, S.WITHDRAWN, on="2026-11-12")
    ed = book.contacts.add(ContactWords(first_name="Ed", last_name="Okoro"))
    book.requests.record_inbound(ed, "I’d like to join your network", on="2026-11-20")
    return book


def listed(
    book: Book, wanted: RequestFilter = ALL, order: O = O.LATEST, **how: bool
) -> RequestLines:
    """Find a list without a pause."""
    finding = book.requests.lines(wanted, order, **how)
    while True:
        try:
            next(finding)
        except StopIteration as end:
            return end.value


def names(book: Book, *asked: object, **how: bool) -> str:
    """Give the first names of a list, in its order."""
    requests = book.requests.some(listed(book, *asked, **how).ids)
    return " ".join(request.contact.split()[0] for request in requests)


@pytest.mark.parametrize(
    ("order", "rising", "falling"),
    [
        (O.LATEST, "Cy Bo Di Ada", "Ada Di Bo Cy"),
        (O.STATE, "Ada Bo Cy Di", "Di Cy Bo Ada"),
        (O.PERSON, "Di Bo Cy Ada", "Ada Cy Bo Di"),
        (O.ORGANIZATION, "Cy Ada Di Bo", "Ada Cy Di Bo"),
        (O.GOAL, "Di Ada Cy Bo", "Di Ada Cy Bo"),
        (O.CHANNEL, "Bo Di Cy Ada", "Di Cy Ada Bo"),
        (O.SENT, "Cy Di Bo Ada", "Ada Bo Di Cy"),
        (O.DAYS, "Cy Bo Di Ada", "Bo Cy Di Ada"),
        (O.NEXT, "Di Cy Bo Ada", "Di Cy Bo Ada"),
        (O.LENGTH, "Di Ada Cy Bo", "Cy Bo Ada Di"),
        (O.NOTE, "Ada Bo Cy Di", "Di Cy Bo Ada"),
    ],
)
def test_a_list_is_ordered_by_any_column(asked: Book, order: O, rising: str, falling: str) -> None:
    """Equals stand newest first, and those who lack it come last whichever way it goes."""
    assert names(asked, RequestFilter(), order, falling=False) == rising
    assert names(asked, RequestFilter(), order, falling=True) == falling


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (RequestFilter(), "Ada Di Bo Cy"),
        (RequestFilter(Direction.INBOUND), "Ed"),
        (RequestFilter(text="nunez uber"), "Cy"),
        (RequestFilter(text="HELP marsh"), "Bo"),
        (RequestFilter(text="cafe"), "Cy"),
        (RequestFilter(text="network e-mail"), ""),
        (RequestFilter(text="lmnop"), "Ada Di"),
        (RequestFilter(text="old colleague v1"), "Ada Di Bo Cy"),
        (RequestFilter(Direction.INBOUND, text="I'd like"), "Ed"),
        (RequestFilter(since="2026-11-01"), "Ada Bo"),
        (RequestFilter(since="2026-10-01", until="2026-10-20"), "Di Cy"),
        (RequestFilter(until="2026-10-01"), "Cy"),
    ],
)
def test_a_list_is_narrowed_by_words_and_days(
    asked: Book, wanted: RequestFilter, found: str
) -> None:
    """All words must occur somewhere, without regard to accents; a draft has its own day."""
    assert names(asked, wanted) == found


def test_a_list_is_narrowed_by_goal_channel_and_template(asked: Book) -> None:
    """One of each kind, and both ends of a combination."""
    goal, mail = asked.goals.all()[0].id, asked.channels.find("E-mail").id
    template = asked.templates.find(asked.requests.get(1).template).id
    assert names(asked, RequestFilter(goal_id=goal)) == "Ada Di"
    assert names(asked, RequestFilter(channel_id=mail)) == "Bo"
    assert names(asked, RequestFilter(template_id=template)) == "Ada Di Bo Cy"
    assert names(asked, RequestFilter(template_id=template + 1)) == ""
    assert names(asked, RequestFilter(goal_id=goal, channel_id=mail)) == ""


def test_a_list_knows_where_each_stands(asked: Book) -> None:
    """States are counted, and chosen by, without reading the rows."""
    lines = listed(asked)
    assert lines.counts() == {S.DRAFTED: 1, S.SENT: 1, S.ACCEPTED: 1, S.WITHDRAWN: 1}
    assert lines.of(S.ACCEPTED, S.WITHDRAWN) == [4, 3]
    assert asked.requests.number(Direction.OUTGOING) == 4
    assert asked.requests.number_to_answer() == 1
    asked.requests.mark(5, S.DECLINED)
    assert asked.requests.number_to_answer() == 0


def test_a_list_is_the_same_however_it_is_sliced(
    asked: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slice of one request each gives what one slice of all gives."""
    whole = {order: listed(asked, RequestFilter(text="hi"), order) for order in O}
    monkeypatch.setattr(request_lists, "_AT_ONCE", 1)
    monkeypatch.setattr(request_lists, "_AT_ONCE_OF_TEXT", 1)
    assert {order: listed(asked, RequestFilter(text="hi"), order) for order in O} == whole


def test_requests_are_read_in_the_order_asked_for(asked: Book) -> None:
    """What is not in the book any more is left out."""
    assert [request.id for request in asked.requests.some([3, 99, 1])] == [3, 1]
    with pytest.raises(NotFound, match="There is no request 99"):
        asked.requests.get(99)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    """What is folded can be compared with what is."""
    assert folded(folded(text)) == folded(text)


# ── the days that lie ahead ──────────────────────────────────────────────────────────────────


def test_a_channels_rules_set_days(asked: Book) -> None:
    """Waiting: withdraw after 21 days, expired by 180; withdrawn: not again for 21 days."""
    of = deadlines_by(asked.channels.all())
    told = [of(request) for request in asked.requests.all()]
    assert told == [
        Deadlines(),
        Deadlines(),
        Deadlines(),
        Deadlines(again_from="2026-12-03"),
        Deadlines(),
    ]
    asked.requests.mark(3, S.SENT, on="2026-11-03")
    days = of(asked.requests.get(3))
    assert days == Deadlines(withdraw_after="2026-11-24", expires_by="2027-05-02")
    assert days.next == "2026-11-24"


# ── events put right ─────────────────────────────────────────────────────────────────────────


def course(book: Book, request_id: int) -> str:
    """Draw the events of a request."""
    events = book.requests.events(request_id)
    return " · ".join(f"{event.kind.value} {event.on} {event.remarks}".strip() for event in events)


def test_the_day_of_an_event_can_be_put_right(asked: Book) -> None:
    """The order of recording stays, so the state does; one undo takes it back."""
    sent, accepted = asked.requests.events(3)
    asked.requests.date_event(accepted.id, "2026-09-20")
    assert course(asked, 3) == "sent 2026-10-01 · accepted 2026-09-20"
    request = asked.requests.get(3)
    assert (request.state, request.accepted_on) == (S.ACCEPTED, "2026-09-20")
    assert request.days_to_acceptance == 0
    assert asked.undo_words == "Correct the date of a request to Cy Núñez"
    asked.requests.date_event(sent.id, "2026-10-01")
    assert asked.undo_words == "Correct the date of a request to Cy Núñez"
    asked.undo()
    assert course(asked, 3) == "sent 2026-10-01 · accepted 2026-10-05"


@pytest.mark.parametrize("day", ["2026-11-24", "last week", "2026-02-30"])
def test_a_day_that_cannot_be_is_refused(asked: Book, day: str) -> None:
    """Neither a day that lies ahead nor what is no day; nothing is written."""
    (event,) = asked.requests.events(2)
    before = asked.undo_words
    with pytest.raises(AskedWrongly):
        asked.requests.date_event(event.id, day)
    assert (course(asked, 2), asked.undo_words) == ("sent 2026-11-03", before)


def test_an_event_can_be_remarked_on_and_taken_out(asked: Book) -> None:
    """The event before says where the request stands then; the only one stays."""
    sent, withdrawn = asked.requests.events(4)
    asked.requests.remark_event(withdrawn.id, "too early")
    assert course(asked, 4) == "sent 2026-10-20 · withdrawn 2026-11-12 too early"
    asked.requests.remove_event(withdrawn.id)
    assert asked.requests.get(4).state is S.SENT
    with pytest.raises(NotPermitted, match="delete the request instead"):
        asked.requests.remove_event(sent.id)
    asked.undo()
    asked.undo()
    assert course(asked, 4) == "sent 2026-10-20 · withdrawn 2026-11-12"
    with pytest.raises(NotFound):
        asked.requests.remove_event(99)


def test_what_is_put_right_of_their_request_is_named_after_them(asked: Book) -> None:
    """Undo says “from” where they asked me, whatever was changed of it."""
    bo = asked.contacts.find("Bo Marsh").id
    theirs = asked.requests.record_inbound(bo, "Hello", on="2026-11-02")
    asked.requests.mark(theirs, S.ACCEPTED)
    first, last = asked.requests.events(theirs)
    asked.requests.date_event(first.id, "2026-11-01")
    told = [asked.undo_words]
    asked.requests.remark_event(first.id, "by mail")
    told.append(asked.undo_words)
    asked.requests.remove_event(last.id)
    told.append(asked.undo_words)
    asked.requests.delete(theirs)
    assert [*told, asked.undo_words] == [
        "Correct the date of a request from Bo Marsh",
        "Note something about a request from Bo Marsh",
        "Remove what happened to a request from Bo Marsh",
        "Delete the request from Bo Marsh",
    ]
