"""Today: what is due by which rule, what hides it for a while, and what does it."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import LinkKind, MomentKind, TodayRow, Weight
from connote.core.things import RequestState as S
from stage import SetClock

W = Weight


def add(book: Book, name: str) -> int:
    """Add somebody."""
    first, _, last = name.partition(" ")
    return book.contacts.add(ContactWords(first_name=first, last_name=last))


def ask(book: Book, contact: int, *events: tuple[S, str]) -> int:
    """Send somebody an invitation and let things happen to it."""
    (_, sent), *others = events
    request = book.requests.mark_sent(book.notes.draft(contact), "Hi", on=sent)
    for state, on in others:
        book.requests.mark(request, state, on=on)
    return request


def _told(book: Book) -> list[str]:
    """Draw the day: a line a row."""
    return [f"{row.weight.name}: {row.title} ({row.detail})" for row in book.today.rows()]


def _only(book: Book) -> TodayRow:
    (row,) = book.today.rows()
    return row


def test_each_weight_has_its_words(book: Book, set_clock: SetClock) -> None:
    """Thanks, reviews, expired requests, follow-ups, keeping in touch, triage, whom to ask."""
    ann, ben, cy, di, ed, flo, gus = (
        add(book, f"{name} Person") for name in ("Ann", "Ben", "Cy", "Di", "Ed", "Flo", "Gus")
    )
    book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    ask(book, ann, (S.SENT, set_clock.day(-9)), (S.ACCEPTED, set_clock.day(-1)))
    ask(book, ben, (S.SENT, set_clock.day(-21)))
    ask(book, cy, (S.SENT, set_clock.day(-180)))
    book.follow_ups.set(di, set_clock.day(-3), "the report")
    book.contacts.edit(ed, ContactWords(keep_in_touch_days=90))
    book.moments.note(ed, MomentKind.SPOKE, set_clock.day(-90))
    book.requests.record_inbound(flo, "")
    book.links.add(gus, "LMNOP Co.", LinkKind.WORKS)
    assert _told(book) == [
        "THANK: Thank Ann Person (accepted)",
        "REVIEW: Review the request to Ben Person (no answer for 21 days)",
        "EXPIRED: Is the request to Cy Person gone?"
        " (no answer for 180 days, it has most likely expired)",
        "FOLLOW_UP: Follow up with Di Person (the report · due for 3 days)",
        "KEEP_IN_TOUCH: Get back in touch with Ed Person"
        " (last in touch 90 days ago · planned every 90 days)",
        "TRIAGE: Flo Person asks to connect (without a note)",
        "ASK: Ask Gus Person (network into LMNOP Co. · works at LMNOP Co.)",
    ]
    assert book.today.waiting() == 6


def test_nobody_is_named_for_two_goals_nor_within_a_week_of_being_asked(
    book: Book, set_clock: SetClock
) -> None:
    """Who was asked yesterday, or said yes today, rests; after a week they are named again."""
    ann, ben, cy, di = (add(book, f"{name} Person") for name in ("Ann", "Ben", "Cy", "Di"))
    for target in ("LMNOP Co.", "Northwind"):
        book.goals.add(f"network into {target}", target=target)
        for who in (ann, ben, cy, di):
            book.links.add(who, target, LinkKind.WORKS)
    ask(book, ann, (S.SENT, set_clock.day(-6)))
    ask(book, ben, (S.SENT, set_clock.day(-9)), (S.ACCEPTED, set_clock.day()))
    ask(book, cy, (S.SENT, set_clock.day(-7)))
    named = [row.contact_id for row in book.today.rows() if row.weight is W.ASK]
    assert named == [di, cy]


@pytest.mark.parametrize(
    ("days", "weight"),
    [(20, None), (21, W.REVIEW), (179, W.REVIEW), (180, W.EXPIRED), (900, W.EXPIRED)],
)
def test_a_request_is_reviewed_at_21_days_and_taken_for_expired_at_180(
    book: Book, set_clock: SetClock, days: int, weight: Weight | None
) -> None:
    """The days are the channel's; nothing is recorded before somebody says so."""
    request = ask(book, add(book, "Ben Person"), (S.SENT, set_clock.day(-days)))
    assert [row.weight for row in book.today.rows()] == [weight] * (weight is not None)
    assert book.requests.get(request).state is S.SENT


def test_the_longest_wait_comes_first(book: Book, set_clock: SetClock) -> None:
    """Within a weight the oldest day stands on top, whatever was entered first."""
    for name, days in (("Ann", 30), ("Ben", 60), ("Cy", 45)):
        ask(book, add(book, name), (S.SENT, set_clock.day(-days)))
    assert [row.title for row in book.today.rows()] == [
        f"Review the request to {name}" for name in ("Ben", "Cy", "Ann")
    ]


# ── thanks ───────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def accepted(book: Book, set_clock: SetClock) -> tuple[int, int]:
    """Give Ann, who accepted yesterday, and the request."""
    ann = add(book, "Ann Person")
    request = ask(book, ann, (S.SENT, set_clock.day(-9)), (S.ACCEPTED, set_clock.day(-1)))
    return ann, request


def test_thanks_are_done_by_saying_so(book: Book, accepted: tuple[int, int]) -> None:
    """A moment of thanks for the request takes the row away; undo brings it back."""
    ann, request = accepted
    book.moments.note(ann, MomentKind.THANKED, request_id=request)
    assert _told(book) == []
    book.undo()
    assert _only(book).weight is W.THANK


def test_thanks_are_done_by_writing(book: Book, accepted: tuple[int, int]) -> None:
    """Whatever goes out to them after they accepted counts as thanks."""
    ann, _ = accepted
    book.requests.mark_sent(book.notes.draft(ann), "Thank you, Ann.")
    assert _told(book) == []


def test_thanks_for_something_else_do_not_count(
    book: Book, accepted: tuple[int, int], set_clock: SetClock
) -> None:
    """Thanks of before, and a letter that is older than the yes, leave the row."""
    ann, _ = accepted
    book.moments.note(ann, MomentKind.THANKED, set_clock.day(-5))
    book.requests.mark_sent(book.notes.draft(ann), "An older one", on=set_clock.day(-8))
    assert W.THANK in {row.weight for row in book.today.rows()}


def test_after_thirty_days_nobody_is_thanked(
    book: Book, accepted: tuple[int, int], set_clock: SetClock
) -> None:
    """Late thanks are odd; the row goes by itself."""
    set_clock.move(days=29)
    assert _only(book).weight is W.THANK
    set_clock.move(days=1)
    assert _told(book) == []


# ── put off ──────────────────────────────────────────────────────────────────────────────────


def test_a_review_that_was_put_off_is_hidden_until_then(book: Book, set_clock: SetClock) -> None:
    """On its day it is back, as one row that knows its follow-up, and not as two."""
    ben = add(book, "Ben Person")
    request = ask(book, ben, (S.SENT, set_clock.day(-30)))
    follow_up = book.follow_ups.set(ben, set_clock.day(7), "after the fair", request)
    assert (_told(book), book.today.waiting()) == ([], 0)
    set_clock.move(days=7)
    row = _only(book)
    assert (row.weight, row.follow_up_id) == (W.REVIEW, follow_up)
    assert row.detail == "no answer for 37 days · after the fair"


def test_putting_off_a_review_does_not_keep_thanks_back(book: Book, set_clock: SetClock) -> None:
    """Who accepts meanwhile is thanked, and the waiting is over: nothing is left to follow up."""
    ben = add(book, "Ben Person")
    request = ask(book, ben, (S.SENT, set_clock.day(-30)))
    book.follow_ups.set(ben, set_clock.day(7), request_id=request)
    book.requests.mark(request, S.ACCEPTED)
    assert _only(book).weight is W.THANK
    assert book.follow_ups.of_request(request) == []
    book.undo()
    assert [one.due_on for one in book.follow_ups.of_request(request)] == [set_clock.day(7)]


def test_thanks_that_were_put_off_are_hidden_until_then(
    book: Book, accepted: tuple[int, int], set_clock: SetClock
) -> None:
    """They wait for the follow-up with the person."""
    ann, _ = accepted
    book.follow_ups.set(ann, set_clock.day(1))
    assert _told(book) == []
    set_clock.move(days=1)
    assert (_only(book).weight, _only(book).follow_up_id is not None) == (W.THANK, True)


def test_what_a_follow_up_is_about_is_not_lost(book: Book, set_clock: SetClock) -> None:
    """One that says why, and lies ahead, outlives the answer."""
    ben = add(book, "Ben Person")
    request = ask(book, ben, (S.SENT, set_clock.day(-30)))
    book.follow_ups.set(ben, set_clock.day(7), "ask for the name", request)
    book.requests.mark(request, S.WITHDRAWN)
    assert [one.about for one in book.follow_ups.of_request(request)] == ["ask for the name"]
    set_clock.move(days=7)
    assert _told(book) == ["FOLLOW_UP: Follow up with Ben Person (ask for the name · due today)"]


# ── what does a follow-up ────────────────────────────────────────────────────────────────────


def test_writing_and_speaking_do_what_was_due(book: Book, set_clock: SetClock) -> None:
    """One step does both, so that one undo takes both back; a day ahead stays."""
    ann, ben = add(book, "Ann Person"), add(book, "Ben Person")
    for contact in (ann, ben):
        book.follow_ups.set(contact, set_clock.day(-1))
    book.moments.note(ann, MomentKind.NOTE, text="likes tea")
    assert len(book.follow_ups.due()) == 2
    book.moments.note(ann, MomentKind.SPOKE)
    book.requests.mark_sent(book.notes.draft(ben), "Hi Ben")
    assert book.follow_ups.due() == []
    book.undo()
    assert [one.contact for one in book.follow_ups.due()] == ["Ben Person"]
    book.follow_ups.set(ann, set_clock.day(2))
    book.moments.note(ann, MomentKind.MET)
    assert len(book.follow_ups.of_contact(ann)) == 1


def test_what_becomes_of_a_request_does_its_follow_up(book: Book, set_clock: SetClock) -> None:
    """A review that came back after it was put off goes with its answer, all in one step."""
    ben = add(book, "Ben Person")
    request = ask(book, ben, (S.SENT, set_clock.day(-30)))
    book.follow_ups.set(ben, set_clock.day(0), request_id=request)
    book.requests.mark(request, S.WITHDRAWN)
    assert _told(book) == []


# ── keeping in touch ─────────────────────────────────────────────────────────────────────────


def test_keeping_in_touch_counts_from_the_last_time(book: Book, set_clock: SetClock) -> None:
    """Speaking and asking start the days anew; a follow-up, whenever it is, stands for it."""
    ed = book.contacts.add(ContactWords(first_name="Ed", keep_in_touch_days=30))
    assert _told(book) == [
        "KEEP_IN_TOUCH: Get back in touch with Ed (nothing noted yet · planned every 30 days)"
    ]
    book.moments.note(ed, MomentKind.SPOKE, set_clock.day(-29))
    assert _told(book) == []
    set_clock.move(days=1)
    assert _only(book).weight is W.KEEP_IN_TOUCH
    ask(book, ed, (S.SENT, set_clock.day(-5)))
    assert _told(book) == []
    set_clock.move(days=25)
    assert {row.weight for row in book.today.rows()} == {W.REVIEW, W.KEEP_IN_TOUCH}
    book.follow_ups.set(ed, set_clock.day(5))
    assert {row.weight for row in book.today.rows()} == {W.REVIEW}


@pytest.mark.parametrize("change", [{"is_archived": True}, {"do_not_contact": True}])
def test_who_is_put_away_or_barred_need_not_be_kept_in_touch_with(
    book: Book, change: dict[str, bool]
) -> None:
    """Nobody is urged to write to them."""
    ed = book.contacts.add(ContactWords(first_name="Ed", keep_in_touch_days=30))
    book.contacts.edit(ed, ContactWords(**change))
    assert _told(book) == []


# ── slices ───────────────────────────────────────────────────────────────────────────────────


def test_a_weight_that_is_wanted_whole_is_listed_to_its_end(
    book: Book, set_clock: SetClock
) -> None:
    """The others stay short, and say how many were left out."""
    for n in range(4):
        contact = add(book, f"P{n} Person")
        ask(book, contact, (S.SENT, set_clock.day(-30)))
        book.requests.record_inbound(contact, "Hello")

    def drawn(*whole: Weight) -> list[tuple[str, int, int]]:
        return [
            (piece.rows[0].weight.name, len(piece.rows), piece.left_out)
            for piece in book.today.in_slices(most=1, whole=whole)
            if piece.rows
        ]

    assert drawn() == [("REVIEW", 1, 3), ("TRIAGE", 1, 3)]
    assert drawn(W.REVIEW) == [("REVIEW", 4, 0), ("TRIAGE", 1, 3)]
