"""Requests and their events, and what is told of them: today, who can help, statistics."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import Ambiguous, AskedWrongly, NotFound
from connote.core.statistics import Grouping, length_class, wilson
from connote.core.things import Direction, HistoryKind, LinkKind, Period, RequestState, Weight
from core.book_stories import tell_of_mary
from stage import SetClock

S = RequestState


def add(book: Book, name: str, **about: object) -> int:
    """Add somebody by full name."""
    first, _, last = name.rpartition(" ")
    return book.contacts.add(ContactWords(first_name=first, last_name=last, **about))


def ask(
    book: Book, who: int, *course: tuple[RequestState, str], note: str = "Hi", channel: str = "free"
) -> int:
    """Send a request and record its course: states with their days."""
    draft = book.notes.draft(who, channel_id=book.channels.find(channel).id)
    (_, sent_on), *later = course
    request = book.requests.mark_sent(draft, note, on=sent_on)
    for state, on in later:
        book.requests.mark(request, state, on=on)
    return request


# ── events and states ────────────────────────────────────────────────────────────────────────


def test_the_state_is_the_last_recorded_event_whatever_its_day(
    book: Book, set_clock: SetClock
) -> None:
    """Drafted today and marked as sent three weeks ago is sent; nothing is overwritten."""
    mary, goal = tell_of_mary(book)
    draft = book.notes.draft(mary, goal_id=goal)
    request = book.requests.save_draft(draft, "Hi")
    assert book.requests.get(request).state is S.DRAFTED
    book.requests.mark(request, S.SENT, on="2026-11-02")
    found = book.requests.get(request)
    assert (found.state, found.drafted_on, found.sent_on) == (S.SENT, "2026-11-23", "2026-11-02")
    book.requests.mark(request, S.DECLINED, on="2026-11-10", remarks="said so")
    book.requests.mark(request, S.ACCEPTED, on="2026-11-09")
    told = [(event.kind, event.on, event.remarks) for event in book.requests.events(request)]
    assert told == [
        (S.DRAFTED, "2026-11-23", ""),
        (S.SENT, "2026-11-02", ""),
        (S.DECLINED, "2026-11-10", "said so"),
        (S.ACCEPTED, "2026-11-09", ""),
    ]
    found = book.requests.get(request)
    assert (found.state, found.days_to_acceptance) == (S.ACCEPTED, 7)


@pytest.mark.parametrize("state", list(S))
def test_a_day_that_has_not_come_is_refused(
    book: Book, set_clock: SetClock, state: RequestState
) -> None:
    """An event is recorded when it has happened; nothing is written otherwise."""
    mary, _ = tell_of_mary(book)
    request = ask(book, mary, (S.SENT, ""))
    events = book.requests.events(request)
    with pytest.raises(AskedWrongly, match="has not come yet"):
        book.requests.mark(request, state, on=set_clock.day(1))
    assert book.requests.events(request) == events


def test_a_draft_is_written_over_until_it_is_sent(book: Book) -> None:
    """Saving it again keeps one request and one event; sending it makes it that request."""
    mary, _ = tell_of_mary(book)
    draft = book.notes.draft(mary)
    request = book.requests.save_draft(draft, "Hi")
    assert book.requests.save_draft(draft, "Hello", request_id=request) == request
    assert len(book.requests.events(request)) == 1
    assert book.requests.mark_sent(draft, "Dear Mary", request_id=request) == request
    found = book.requests.get(request)
    assert (found.note, found.state, len(book.requests.all())) == ("Dear Mary", S.SENT, 1)
    other = book.requests.save_draft(draft, "Hi again", request_id=request)
    assert other != request
    assert book.requests.get(request).note == "Dear Mary"


def test_a_request_keeps_what_it_was_written_with(book: Book) -> None:
    """History in words, its kind, the coach's result, template, length: as of that day."""
    mary, goal = tell_of_mary(book)
    draft = book.notes.draft(mary, goal_id=goal)
    request = book.requests.mark_sent(draft, "Hi 🦊")
    book.histories.remove(1)
    found = book.requests.get(request)
    assert (found.shared_history, found.shared_kind) == ("XYZ Co., colleagues", "colleague")
    assert (found.note_length, found.template, found.goal) == (5, "Old colleague", draft.goal.title)
    assert {"how", "who", "what"} <= set(found.coach.split())
    good = book.requests.mark_sent(draft, book.notes.fit(draft).text)
    assert book.requests.get(good).coach == "ok"
    empty = book.requests.mark_sent(draft, "")
    assert (book.requests.get(empty).coach, book.requests.get(empty).note_length) == ("", 0)


def test_a_note_written_elsewhere_has_no_template(book: Book) -> None:
    """What was sent without the book is recorded as it was, by no template."""
    mary, _ = tell_of_mary(book)
    request = book.requests.get(book.requests.record_sent(book.notes.draft(mary), "Hello", on=""))
    assert (request.template, request.template_version, request.note) == ("", None, "Hello")


def test_requests_are_listed_by_what_is_asked(book: Book) -> None:
    """By state, direction, contact and goal; every condition holds."""
    mary, goal = tell_of_mary(book)
    lee = add(book, "Lee Chan")
    mine = book.requests.mark_sent(book.notes.draft(mary, goal_id=goal), "Hi")
    theirs = book.requests.record_inbound(lee, "Hello!")
    draft = book.requests.save_draft(book.notes.draft(lee), "Hi Lee")

    def ids(**conditions: object) -> list[int]:
        return [request.id for request in book.requests.all(**conditions)]

    assert ids() == [mine, theirs, draft]
    assert ids(state=S.SENT) == [mine, theirs]
    assert ids(direction=Direction.INBOUND) == [theirs]
    assert ids(contact_id=lee) == [theirs, draft]
    assert ids(goal_id=goal) == [mine]
    assert ids(state=S.SENT, direction=Direction.OUTGOING, contact_id=lee) == []
    book.requests.delete(theirs)
    assert ids() == [mine, draft]
    for verb in (book.requests.get, book.requests.delete):
        with pytest.raises(NotFound):
            verb(theirs)


def test_a_request_is_found_by_id_or_by_its_contact(book: Book) -> None:
    """One open request will do; what waits goes before what was accepted, mine before theirs."""
    mary, _ = tell_of_mary(book)
    with pytest.raises(NotFound, match="no open request"):
        book.requests.find("Mary")
    theirs = book.requests.record_inbound(mary, "Hello!")
    assert book.requests.find("Mary").id == theirs
    accepted = ask(book, mary, (S.SENT, ""), (S.ACCEPTED, ""))
    assert book.requests.find("mary stone").id == accepted
    waiting = ask(book, mary, (S.SENT, ""))
    assert book.requests.find("Mary").id == waiting
    assert book.requests.find(str(accepted)).id == accepted
    another = ask(book, mary, (S.SENT, ""))
    with pytest.raises(Ambiguous, match="2 open requests") as told:
        book.requests.find("Mary")
    assert [line.split()[0] for line in told.value.candidates] == [str(waiting), str(another)]
    book.requests.mark(another, S.GONE)
    assert book.requests.find("Mary").id == waiting
    for text in ("99", "Nobody"):
        with pytest.raises(NotFound):
            book.requests.find(text)


def test_after_a_withdrawal_the_person_is_locked(book: Book, set_clock: SetClock) -> None:
    """For 21 days LinkedIn refuses another invitation; the day is told until it has come."""
    mary, _ = tell_of_mary(book)
    assert book.requests.locked_until(mary) == ""
    request = ask(book, mary, (S.SENT, set_clock.day(-40)))
    book.requests.mark(request, S.WITHDRAWN, on=set_clock.day(-1))
    assert book.requests.locked_until(mary) == set_clock.day(20)
    set_clock.move(days=19)
    assert book.requests.locked_until(mary) == set_clock.day(1)
    set_clock.move(days=1)
    assert book.requests.locked_until(mary) == ""
    other = add(book, "Lee Chan")
    mail = ask(book, other, (S.SENT, ""), (S.WITHDRAWN, ""), channel="e-mail")
    assert (book.requests.locked_until(other), mail > 0) == ("", True)


# ── today and who can help ───────────────────────────────────────────────────────────────────


def test_today_tells_what_waits_most_pressing_first(book: Book, set_clock: SetClock) -> None:
    """Thank, review after 21 days, answer who asked me, then whom to ask next."""
    mary, goal = tell_of_mary(book)
    ann, ben, lee, kim = (add(book, f"{n} Person") for n in ("Ann", "Ben", "Lee", "Kim"))
    assert [row.title for row in book.today.rows()] == ["Ask Mary Stone"]
    ask(book, ann, (S.SENT, set_clock.day(-9)), (S.ACCEPTED, set_clock.day(-1)))
    ask(book, ben, (S.SENT, set_clock.day(-21)))
    ask(book, kim, (S.SENT, set_clock.day(-20)))
    ask(book, kim, (S.SENT, set_clock.day(-90)), (S.ACCEPTED, set_clock.day(-60)))
    book.requests.record_inbound(lee, "We met at the fair.")
    told = [(row.weight, row.title, row.detail) for row in book.today.rows()]
    assert told == [
        (Weight.THANK, "Thank Ann Person", "accepted"),
        (Weight.REVIEW, "Review the request to Ben Person", "no answer for 21 days"),
        (Weight.TRIAGE, "Lee Person asks to connect", "We met at the fair."),
        (Weight.ASK, "Ask Mary Stone", "network into LMNOP Co. · colleagues at XYZ Co."),
    ]
    book.requests.mark_sent(book.notes.draft(mary, goal_id=goal), "Hi")
    assert Weight.ASK not in {row.weight for row in book.today.rows()}


def test_who_can_help_is_told_best_first_with_reasons(book: Book, set_clock: SetClock) -> None:
    """Who knows me and sits there, then who sits there, knows people, was there; asked last."""
    me = book.contacts.set_me(ContactWords(first_name="Kevin", organization="LMNOP Co.")).contact.id
    goal = book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    once, knows, works, best, asked, locked, never, nobody = (
        add(book, f"{n} Person")
        for n in ("Once", "Knows", "Works", "Best", "Asked", "Locked", "Never", "Nobody")
    )
    book.contacts.edit(me, ContactWords(organization="Fabrikam"))
    book.histories.add_stint(once, "LMNOP Co.", period=Period("2019", "2021"))
    book.links.add(knows, "LMNOP Co.", LinkKind.KNOWS)
    for who in (works, best, asked, never, locked):
        book.contacts.edit(who, ContactWords(organization="LMNOP Company"))
    book.histories.add(best, HistoryKind.COLLEAGUE, place="XYZ Co.")
    book.contacts.edit(never, ContactWords(do_not_contact=True))
    book.requests.mark_sent(book.notes.draft(asked, goal_id=goal), "Hi")
    ask(book, locked, (S.SENT, set_clock.day(-30)), (S.WITHDRAWN, set_clock.day(-2)))
    introducers = book.introductions.who_can_help(goal)
    told = [(h.contact.first_name, h.reasons, h.locked_until, h.state) for h in introducers]
    silent = "you withdrew your last request"
    assert told == [
        ("Best", ("colleagues at XYZ Co.", "works at LMNOP Co."), "", ""),
        ("Works", ("works at LMNOP Co.",), "", ""),
        ("Knows", ("knows people at LMNOP Co.",), "", ""),
        ("Once", ("worked at LMNOP Co. 2019–2021",), "", ""),
        ("Locked", ("works at LMNOP Co.", silent), set_clock.day(19), ""),
        ("Asked", ("works at LMNOP Co.",), "", "sent"),
    ]
    assert nobody not in {introducer.contact.id for introducer in introducers}
    assert book.introductions.who_can_help(book.goals.add("no target")) == []


# ── statistics ───────────────────────────────────────────────────────────────────────────────


@given(sent=st.integers(1, 5000), share=st.floats(0, 1))
def test_the_wilson_interval_solves_its_equation(sent: int, share: float) -> None:
    """Its ends are the shares from which what was seen lies just 1.96 standard errors away."""
    accepted = round(sent * share)
    rate = wilson(accepted, sent)
    seen = accepted / sent
    assert rate.rate == seen
    assert 0 <= rate.low <= seen <= rate.high <= 1
    for end in (rate.low, rate.high):
        distance = abs(seen - end)
        error = 1.959963984540054 * math.sqrt(end * (1 - end) / sent)
        assert math.isclose(distance, error, abs_tol=1e-9) or end in (0.0, 1.0)


@pytest.mark.parametrize(
    ("accepted", "sent", "low", "high"),
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (1, 2, 0.0945, 0.9055), (1, 1, 0.2065, 1.0),
     (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611)],
)  # fmt: skip
def test_the_wilson_interval_gives_known_values(
    accepted: int, sent: int, low: float, high: float
) -> None:
    """Values worked out elsewhere, among them those of Newcombe's paper of 1998."""
    rate = wilson(accepted, sent)
    assert (round(rate.low, 4), round(rate.high, 4)) == (low, high)


def test_rates_at_a_fixed_age_leave_young_requests_out(book: Book, set_clock: SetClock) -> None:
    """Of those sent at least 14 (30) days ago, those accepted within 14 (30); both ends count."""
    mary, _ = tell_of_mary(book)
    for sent, accepted in ((-13, -13), (-14, 0), (-14, None), (-29, -14), (-30, 0), (-60, -29),
                           (-60, None), (-60, -46)):  # fmt: skip
        course = [(S.SENT, set_clock.day(sent))]
        course += [(S.ACCEPTED, set_clock.day(accepted))] if accepted is not None else []
        ask(book, mary, *course)
    (tally,) = book.statistics.tallies()
    assert (tally.key, tally.raw.sent, tally.raw.accepted) == ("all", 8, 6)
    assert (tally.at_14.sent, tally.at_14.accepted) == (7, 2)
    assert (tally.at_30.sent, tally.at_30.accepted) == (4, 2)
    assert tally.at_30.rate == 0.5


def test_no_data_is_no_rate(book: Book) -> None:
    """With nothing sent every rate is None, with drafts and inbound requests too; n is 0."""
    mary, _ = tell_of_mary(book)
    book.requests.save_draft(book.notes.draft(mary), "Hi")
    book.requests.record_inbound(mary, "Hello")
    (tally,) = book.statistics.tallies()
    for rate in (tally.raw, tally.at_14, tally.at_30):
        assert rate == wilson(0, 0)
        assert (rate.sent, rate.rate, rate.low, rate.high) == (0, None, None, None)
    assert [book.statistics.tallies(by) for by in Grouping] == [[]] * len(Grouping)


def test_replied_and_helped_count_as_accepted(book: Book) -> None:
    """The funnel goes on: accepted, replied, helped; declined and gone are no yes."""
    mary, _ = tell_of_mary(book)
    for state in (S.ACCEPTED, S.REPLIED, S.HELPED, S.DECLINED, S.WITHDRAWN, S.GONE):
        ask(book, mary, (S.SENT, ""), (state, ""))
    (tally,) = book.statistics.tallies()
    assert (tally.raw.sent, tally.raw.accepted, tally.replied, tally.helped) == (6, 3, 2, 1)


def test_requests_are_compared_in_groups(book: Book) -> None:
    """By template version, goal, kind of history, note, length, coach and channel."""
    mary, goal = tell_of_mary(book)
    lee = add(book, "Lee Chan")
    book.requests.mark_sent(book.notes.draft(mary, goal_id=goal), "x" * 150)
    book.requests.mark_sent(book.notes.draft(lee), "")
    book.requests.record_sent(
        book.notes.draft(lee, channel_id=book.channels.find("350").id), "y" * 301
    )

    def keys(by: Grouping) -> list[tuple[str, int]]:
        return [(tally.key, tally.raw.sent) for tally in book.statistics.tallies(by)]

    free = "LinkedIn invitation, free account"
    assert keys(Grouping.TEMPLATE) == [("Old colleague, version 1", 2), ("none", 1)]
    assert keys(Grouping.GOAL) == [("network into LMNOP Co.", 1), ("none", 2)]
    assert keys(Grouping.KIND) == [("colleague", 1), ("none", 2)]
    assert keys(Grouping.WITH_NOTE) == [("with note", 2), ("without note", 1)]
    assert keys(Grouping.LENGTH) == [("0", 1), ("101–200", 1), ("over 300", 1)]
    assert keys(Grouping.COACH) == [("not coached", 1), ("something to mend", 2)]
    assert keys(Grouping.CHANNEL) == [("Connection note (350)", 1), (free, 2)]


@pytest.mark.parametrize(
    ("length", "name"),
    [(0, "0"), (1, "1–100"), (100, "1–100"), (101, "101–200"), (300, "201–300"), (301, "over 300")],
)
def test_lengths_fall_into_classes(length: int, name: str) -> None:
    """A class holds both its ends, and the names sort as the lengths do."""
    assert length_class(length) == name


def test_notes_are_counted_by_month_and_invitations_by_week(
    book: Book, set_clock: SetClock
) -> None:
    """Personal notes of this calendar month against the allowance; invitations over 7 days."""
    mary, _ = tell_of_mary(book)
    free = book.channels.find("free")
    for day, note in (("2026-11-01", "a"), ("2026-10-31", "b"), ("2026-11-17", ""),
                      ("2026-11-16", "c"), ("2026-11-23", "d")):  # fmt: skip
        ask(book, mary, (S.SENT, day), note=note)
    ask(book, mary, (S.SENT, "2026-11-23"), note="mail", channel="e-mail")
    book.requests.save_draft(book.notes.draft(mary), "draft")
    budget = book.statistics.budget(free)
    assert (budget.used, budget.cap, budget.left) == (3, 5, 2)
    assert book.statistics.invitations_this_week() == 2
    assert book.statistics.budget(book.channels.find("350")).left is None
