"""The timeline of a contact: all that has a day, the newest first; and what is due next."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import (
    HistoryKind,
    MomentKind,
    Period,
    RequestState,
    TimelineEntry,
    TimelineKind,
)
from core.book_stories import connections, person
from stage import SetClock


@pytest.fixture
def mary(book: Book, set_clock: SetClock) -> int:
    """Give somebody who is in the book since 23 November 2026."""
    return book.contacts.add(
        ContactWords(first_name="Mary", last_name="Stone", connected_on="2026-11-03")
    )


def drawn(entries: list[TimelineEntry]) -> list[str]:
    """Draw a timeline, a line an entry."""
    return [" | ".join(filter(None, (one.on, one.words, one.text))) for one in entries]


def test_everything_with_a_day_is_told_once_and_the_newest_first(book: Book, mary: int) -> None:
    """Positions, moments, requests of both directions and follow-ups make one line each."""
    book.histories.add_stint(mary, "XYZ Co.", role="VP Product", period=Period("2012", "2016-03"))
    goal = book.goals.add("network into LMNOP Co.")
    sent = book.requests.mark_sent(book.notes.draft(mary, goal_id=goal), "Hi", on="2026-11-04")
    book.requests.mark(sent, RequestState.ACCEPTED, on="2026-11-06")
    book.requests.record_inbound(mary, "Can we connect?", on="2026-11-01")
    book.moments.note(mary, MomentKind.SPOKE, "2026-11-10", "about the move")
    follow_up = book.follow_ups.set(mary, "2026-11-20", "the report")
    book.follow_ups.done(follow_up)
    assert drawn(book.timeline.of(mary)) == [
        "2026-11-23 | Followed up | the report",
        "2026-11-23 | Came into the book",
        "2026-11-10 | Spoke | about the move",
        "2026-11-06 | Accepted | network into LMNOP Co.",
        "2026-11-04 | Request sent | network into LMNOP Co.",
        "2026-11-03 | Connected",
        "2026-11-01 | Sent you a request",
        "2016-03 | Left XYZ Co.",
        "2012 | Began as VP Product at XYZ Co.",
    ]


def test_nobody_elses_days_are_told(book: Book, mary: int) -> None:
    """What happened with another person stays theirs."""
    joe = book.contacts.add(ContactWords(first_name="Joe"))
    book.moments.note(joe, MomentKind.MET, "2026-11-10")
    book.histories.add_stint(joe, "XYZ Co.", period=Period("2012", "2016"))
    book.requests.mark_sent(book.notes.draft(joe), "Hi", on="2026-11-04")
    assert [one.kind for one in book.timeline.of(mary)] == [
        TimelineKind.ADDED,
        TimelineKind.CONNECTED,
    ]


def test_it_is_read_in_pieces(book: Book, mary: int) -> None:
    """The pages of a long timeline make the whole of it."""
    for day in range(1, 24):
        book.moments.note(mary, MomentKind.NOTE, f"2026-11-{day:02}", f"note {day}")
    whole = book.timeline.of(mary, limit=None)
    assert len(whole) == 25
    pages = [one for at in range(0, 30, 7) for one in book.timeline.of(mary, offset=at, limit=7)]
    assert pages == whole


@pytest.mark.parametrize("kind", list(MomentKind))
def test_a_moment_can_be_taken_out_and_comes_back_by_undo(
    book: Book, mary: int, kind: MomentKind
) -> None:
    """Its line carries the id by which it is removed; every kind has words."""
    book.moments.note(mary, kind, "2026-11-10", "by mistake")
    before = book.timeline.of(mary)
    entry = next(one for one in before if one.text == "by mistake")
    assert (entry.kind.value, bool(entry.words)) == (kind.value, True)
    assert entry.moment_id is not None
    book.moments.remove(entry.moment_id)
    assert entry not in book.timeline.of(mary)
    book.undo()
    assert book.timeline.of(mary) == before


@pytest.mark.parametrize("state", list(RequestState))
def test_every_state_of_a_request_has_its_words(book: Book, mary: int, state: RequestState) -> None:
    """Whatever becomes of a request, mine or theirs, is told, and leads to it."""
    mine = book.requests.mark_sent(book.notes.draft(mary), "Hi", on="2026-11-04")
    theirs = book.requests.record_inbound(mary, "Hello", on="2026-11-05")
    for request in (mine, theirs):
        book.requests.mark(request, state, on="2026-11-07")
    told = {(one.request_id, one.words) for one in book.timeline.of(mary) if one.on == "2026-11-07"}
    assert {request for request, _ in told} == {mine, theirs}
    assert len({words for _, words in told}) == 2, "they and I are not mixed up"


def test_who_came_by_an_import_is_told_with_its_file(book: Book, set_clock: SetClock) -> None:
    """The import that brought somebody is named once; a later one that brought news as well."""
    row = person("Mary", "Stone", slug="mary", company="XYZ Co.", on="03 Nov 2026")
    book.importing.run([connections(row)])
    ((mary, *_),) = book.contacts.page()
    assert (
        drawn(book.timeline.of(mary))[0] == "2026-11-23 | Came into the book with Connections.csv"
    )
    set_clock.set("2026-12-24")
    news = person("Mary", "Stone", slug="mary", email="m@example.org", company="XYZ Co.",
                  on="03 Nov 2026")  # fmt: skip
    book.importing.run([connections(news)])
    assert drawn(book.timeline.of(mary)) == [
        "2026-12-24 | Connections.csv brought something new",
        "2026-11-23 | Came into the book",
        "2026-11-03 | Connected",
    ]


# ── when next ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("spoke", "days", "due"),
    [("", 0, ""), ("2026-11-20", 0, ""), ("2026-11-20", 30, "2026-12-20"),
     ("2026-10-01", 30, "2026-12-03"), ("", 7, "2026-11-10")],
)  # fmt: skip
def test_the_next_time_counts_from_the_last(
    book: Book, mary: int, spoke: str, days: int, due: str
) -> None:
    """It counts from the day we last spoke, or connected if that was later (3 November)."""
    if spoke:
        book.moments.note(mary, MomentKind.SPOKE, spoke)
    book.contacts.edit(mary, ContactWords(keep_in_touch_days=days))
    assert book.timeline.next_touch_on(book.contacts.get(mary)) == due


def test_without_any_day_the_next_time_is_today(book: Book, set_clock: SetClock) -> None:
    """Somebody with whom nothing ever happened is due at once."""
    who = book.contacts.add(ContactWords(first_name="Joe", keep_in_touch_days=30))
    assert book.timeline.next_touch_on(book.contacts.get(who)) == "2026-11-23"


def test_a_removed_talk_does_not_stay_the_last_one(book: Book, mary: int) -> None:
    """The day we last spoke goes back to the talk before it, or to none."""
    first = book.moments.note(mary, MomentKind.MET, "2026-11-05")
    second = book.moments.note(mary, MomentKind.SPOKE, "2026-11-20")
    book.moments.remove(second)
    assert book.contacts.get(mary).last_spoke_on == "2026-11-05"
    book.moments.remove(first)
    assert book.contacts.get(mary).last_spoke_on == ""
    book.undo()
    assert book.contacts.get(mary).last_spoke_on == "2026-11-05"


# ── who introduced whom ──────────────────────────────────────────────────────────────────────


@pytest.fixture
def joe(book: Book, mary: int) -> int:
    """Give somebody who introduced Mary to me."""
    joe = book.contacts.add(ContactWords(first_name="Joe", last_name="Vale"))
    book.histories.add(mary, HistoryKind.INTRODUCED_BY, through="whoever", through_id=joe)
    return joe


def test_an_introducer_is_called_as_now_and_lists_whom_they_introduced(
    book: Book, mary: int, joe: int
) -> None:
    """The name follows the person; both sides know of it, and undo knows neither."""
    (entry,) = book.histories.of(mary)
    assert (entry.through_id, entry.text) == (joe, "introduced by Joe Vale")
    book.contacts.edit(joe, ContactWords(last_name="Hill"))
    assert book.histories.of(mary)[0].text == "introduced by Joe Hill"
    assert [row.full_name for row in book.histories.introduced(joe)] == ["Mary Stone"]
    book.undo()
    book.undo()
    assert book.histories.introduced(joe) == []


def test_an_introducer_who_goes_leaves_the_name(book: Book, mary: int, joe: int) -> None:
    """Deleted, the name stays as it was; undo makes the tie whole again."""
    book.contacts.delete(joe)
    (entry,) = book.histories.of(mary)
    assert (entry.through_id, entry.through) == (None, "Joe Vale")
    book.undo()
    assert book.histories.of(mary)[0].through_id == joe


def test_a_forgotten_introducer_leaves_no_name(book: Book, mary: int, joe: int) -> None:
    """Forgetting somebody takes their name out of how I know others."""
    book.forget(joe)
    (entry,) = book.histories.of(mary)
    assert (entry.through_id, entry.through) == (None, "")


def test_a_merged_introducer_is_the_kept_one(book: Book, mary: int, joe: int) -> None:
    """Whom one of two introduced, the one they become has introduced."""
    kept = book.contacts.add(ContactWords(first_name="Joseph", last_name="Vale"))
    book.duplicates.merge(kept, joe)
    assert [row.id for row in book.histories.introduced(kept)] == [mary]


def test_nobody_introduces_themselves(book: Book, mary: int, joe: int) -> None:
    """Merged with whom they introduced, only the words stay."""
    book.duplicates.merge(mary, joe)
    (entry,) = book.histories.of(mary)
    assert (entry.through_id, book.histories.introduced(mary)) == (None, [])


# ── perhaps the same person ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("words", "is_like"),
    [
        (ContactWords(first_name="mary", last_name="STONE"), True),
        (ContactWords(first_name="M.", last_name="S.", emails=["Mary@example.org"]), True),
        (
            ContactWords(first_name="Mary", last_name="Stone", profile_url="linkedin.com/in/b"),
            False,
        ),
        (ContactWords(first_name="Mary", last_name="Vale"), False),
    ],
)
def test_a_double_is_seen_on_the_page(book: Book, words: ContactWords, is_like: bool) -> None:
    """The same name or address is a sign; two profiles are two people."""
    mary = book.contacts.add(
        ContactWords(
            first_name="Mary",
            last_name="Stone",
            emails=["mary@example.org"],
            profile_url="linkedin.com/in/a",
        )
    )
    other = book.contacts.add(words)
    assert book.duplicates.like(mary) == ([other] if is_like else [])
    assert book.duplicates.like(other) == ([mary] if is_like else [])
    book.duplicates.keep_apart(mary, other)
    assert book.duplicates.like(mary) == []
