"""Who can help, best first: the rule of `core/ranking.py`, drawn as tables, and the reasons."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core import clock
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import NotFound
from connote.core.ranking import history_points, tie_points
from connote.core.reasons import period_in_words
from connote.core.store.tables import Contact
from connote.core.things import (
    Act,
    GoalState,
    HistoryKind,
    LinkKind,
    Lock,
    Period,
    Ranking,
    Reason,
    RequestState,
    StintKind,
)
from connote.core.ties import Tie
from stage import SetClock

TARGET = "LMNOP Co."


@pytest.fixture
def goal(book: Book, set_clock: SetClock) -> int:
    """Enter me, who was at XYZ Co. 2010–2016, another goal, and the goal; gives its id."""
    me = book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    book.histories.add_stint(me.contact.id, "XYZ Co.", period=Period("2010", "2016"))
    book.goals.add("find work in energy", target="Fabrikam Energy")
    return book.goals.add("network into LMNOP Co.", target=TARGET)


def person(book: Book, name: str, said: str) -> int:
    """Enter somebody as a line of a table says it: `works, XYZ 2012–2018, friend, energy: sent`."""
    contact_id = book.contacts.add(ContactWords(first_name=name, last_name="Hart"))
    for words in said.split(", "):
        _tell(book, contact_id, words)
    return contact_id


def _tell(book: Book, who: int, words: str) -> None:
    first, _, rest = words.partition(" ")
    start, _, end = rest.partition("–")
    if words in ("works", "never"):
        closed = words == "never"
        told = {"do_not_contact": True} if closed else {"organization": TARGET}
        book.contacts.edit(who, ContactWords(**told))
    elif words == "archived":
        with book.step(Act.EDIT_CONTACT, "Archive"):
            Contact.update(is_archived=True).where(Contact.id == who).execute()
    elif first in ("since", "was", "XYZ"):
        place = "XYZ Co." if first == "XYZ" else TARGET
        book.histories.add_stint(who, place, period=Period(start, end, first == "since"))
    elif first == "knows":
        book.links.add(who, TARGET, LinkKind.KNOWS)
    elif first in ("energy:", "here:"):
        _ask(book, who, 1 if first == "energy:" else 2, rest.split())
    else:
        book.histories.add(who, HistoryKind(first.replace("_", " ")), period=Period(start, end))


def _ask(book: Book, who: int, goal: int, course: list[str]) -> None:
    """Ask somebody: `sent-40 withdrawn-30` was sent forty days ago and withdrawn ten days later."""
    channel = book.channels.find("free").id
    draft = book.notes.draft(who, goal_id=goal, channel_id=channel)
    if course == ["drafted"]:
        book.requests.save_draft(draft, "Hi")
        return
    days = [(state, _day(int(days))) for state, _, days in (one.partition("-") for one in course)]
    request = book.requests.mark_sent(draft, "Hi", on=days[0][1])
    for state, on in days[1:]:
        book.requests.mark(request, RequestState(state), on=on)


def _day(ago: int) -> str:
    return (clock.today() - datetime.timedelta(days=ago)).isoformat()


def drawn(book: Book, goal: int) -> list[str]:
    """Draw who can help as lines: name, points, what bars the way, and why."""
    ranking = book.introductions.ranking(goal)
    lines = []
    for one, told in zip(ranking.people, book.introductions.in_words(ranking), strict=True):
        bar = f" [{one.lock.name.lower()}]" if one.lock else ""
        why = "; ".join(told.reasons)
        lines.append(f"{told.contact.first_name} {-one.weakness}{bar}: {why}")
    return lines


# ── the rule ─────────────────────────────────────────────────────────────────────────────────

TABLE = """
A  works, friend 2001–2024          16  friends 2001–2024; works at LMNOP Co.
B  since 2021, XYZ 2012–2018        15  colleagues at XYZ Co. 2012–2016; works at LMNOP Co. since 2021
C  works, XYZ 2016–2018             14  colleagues at XYZ Co. 2016; works at LMNOP Co.
D  knows, colleague 2012–2016       13  colleagues 2012–2016; knows people at LMNOP Co.
E  works, met_at 2010, energy: sent-2   11  met, 2010; works at LMNOP Co.; hasn’t answered another request yet
F  works, energy: sent-90 accepted-80 helped-70  10  works at LMNOP Co.; helped you before
G  was 2015–2018, classmate         9  classmates; worked at LMNOP Co. 2015–2018
H  works, energy: sent-90 accepted-80   8  works at LMNOP Co.; accepted your last request
I  works, XYZ 2018–2020             7  also worked at XYZ Co.; works at LMNOP Co.
J  works                            6  works at LMNOP Co.
K  works, here: drafted             6  works at LMNOP Co.
L  knows                            4  knows people at LMNOP Co.
M  works, energy: sent-90 gone-3    4  works at LMNOP Co.; your last request is gone
N  works, here: sent-90 withdrawn-60    4  works at LMNOP Co.; you withdrew your last request
O  knows, was 2015–2018             4  knows people at LMNOP Co.; worked at LMNOP Co. 2015–2018
P  works, energy: sent-30           4  works at LMNOP Co.; didn’t answer your last request
Q  was 2015–2022                    3  worked at LMNOP Co. 2015–2022
R  was 2015–2018                    2  worked at LMNOP Co. 2015–2018
S  works, energy: sent-9 declined-3     1  works at LMNOP Co.; declined your last request
"""  # noqa: E501 - a table


def test_points_decide_and_every_point_has_its_reason(book: Book, goal: int) -> None:
    """The drawn table is the order, whatever the order in which people were entered."""
    rows = [[cell.strip() for cell in line.split("  ") if cell.strip()]
            for line in TABLE.strip().splitlines()]  # fmt: skip
    for name, said, *_ in reversed(rows):
        person(book, name, said)
    assert drawn(book, goal) == [f"{name} {points}: {why}" for name, _, points, why in rows]


def test_below_the_free_stand_the_locked_the_asked_and_the_closed(
    book: Book, goal: int, set_clock: SetClock
) -> None:
    """However strong the tie; each says what bars the way, and since or until when."""
    for name, said in (
        ("Never", "works, friend, never"),
        ("Archived", "works, friend, archived"),
        ("Asked", "works, here: sent-20 accepted-3"),
        ("Locked", "works, energy: sent-30 withdrawn-2"),
        ("Weak", "was 2001–2003"),
    ):
        person(book, name, said)
    people = book.introductions.in_words(book.introductions.ranking(goal))
    told = [
        (one.contact.first_name, one.lock, one.state, one.state_on, one.locked_until)
        for one in people
    ]
    assert told == [
        ("Weak", Lock.NONE, "", "", ""),
        ("Locked", Lock.WITHDRAWN, "", "", set_clock.day(19)),
        ("Asked", Lock.ASKED, "accepted", set_clock.day(-3), ""),
        ("Archived", Lock.ARCHIVED, "", "", ""),
        ("Never", Lock.DO_NOT_CONTACT, "", "", ""),
    ]
    listed = [one.contact.first_name for one in book.introductions.who_can_help(goal)]
    assert listed == ["Weak", "Locked", "Asked"], "the closed ones are for the window alone"


@pytest.mark.parametrize(
    ("course", "lock", "state"),
    [
        ("drafted", Lock.NONE, "drafted"),
        ("sent-3", Lock.ASKED, "sent"),
        ("sent-30 withdrawn-20", Lock.WITHDRAWN, "withdrawn"),
        ("sent-30 withdrawn-21", Lock.NONE, "withdrawn"),
        ("sent-30 declined-3", Lock.ASKED, "declined"),
        ("sent-300 gone-100", Lock.ASKED, "gone"),
        ("sent-30 accepted-3 helped-1", Lock.ASKED, "helped"),
    ],
)
def test_only_a_withdrawal_lets_somebody_be_asked_again(
    book: Book, goal: int, course: str, lock: Lock, state: str
) -> None:
    """And only when its lock is over, as `requests.locked_until` has it, too."""
    who = person(book, "Ada", f"works, here: {course}")
    (one,) = book.introductions.ranking(goal).people
    assert (one.lock, one.state) == (lock, state)
    assert one.locked_until == book.requests.locked_until(who)
    assert book.introductions.may_be_asked(goal, who) is (lock is Lock.NONE)


def test_a_later_draft_does_not_hide_what_came_of_asking(book: Book, goal: int) -> None:
    """Accepted stays accepted while a second note for the goal is begun."""
    who = person(book, "Ada", "works, here: sent-9 accepted-3, here: drafted")
    (one,) = book.introductions.ranking(goal).people
    assert (one.contact_id, one.lock, one.state) == (who, Lock.ASKED, "accepted")


@given(
    kind=st.sampled_from(HistoryKind),
    start=st.integers(1990, 2026),
    years=st.integers(0, 20),
)
def test_knowing_each_other_outweighs_any_stranger(
    kind: HistoryKind, start: int, years: int
) -> None:
    """Who knows me and was there long ago is worth more than a stranger who works there."""
    period = Period(str(start), str(start + years))
    weakest_tie = tie_points(Tie(LinkKind.WORKED, "1990", "1991"))
    known = history_points(kind.value, period, same_time=True) + weakest_tie
    assert known > tie_points(Tie(LinkKind.WORKS))
    assert history_points(kind.value, period, same_time=False) == 1


# ── reasons ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("kind", "about", "words"),
    [
        ("colleague", {"place": "XYZ Co.", "period": Period("2012", "2016-05")},
         "colleagues at XYZ Co. 2012–2016"),
        ("classmate", {"place": "Ridgeline University"}, "classmates at Ridgeline University"),
        ("client", {"place": "Fabrikam"}, "client at Fabrikam"),
        ("met at", {"place": "PeopleConf", "period": Period("2024")}, "met at PeopleConf, 2024"),
        ("met at", {"place": "PeopleConf 2024", "period": Period("2024")},
         "met at PeopleConf 2024"),
        ("introduced by", {"through": "Bo Marsh"}, "introduced by Bo Marsh"),
        ("friend", {"period": Period("", "2008")}, "friends until 2008"),
        ("spoke", {"place": "the fair"}, "spoke at the fair"),
        ("other", {"remarks": "our children\nplay together"}, "our children play together"),
        ("other", {}, "you know each other"),
    ],
)  # fmt: skip
def test_shared_history_is_said_as_people_would(
    book: Book, goal: int, kind: str, about: dict[str, object], words: str
) -> None:
    """Kind, place and period in one phrase, whatever of them there is."""
    who = person(book, "Ada", "works")
    book.histories.add(who, HistoryKind(kind), **about)
    (ada,) = book.introductions.who_can_help(goal)
    assert ada.reasons == (words, "works at LMNOP Co.")


def test_studies_make_classmates_and_the_best_history_is_said_first(book: Book, goal: int) -> None:
    """Two of three are said; a place where we were at other times says so."""
    me = book.contacts.me()
    assert me is not None
    for place in ("Ridgeline University", "Contoso"):
        book.histories.add_stint(me.contact.id, place, period=Period("2000", "2004"),
                                 kind=StintKind.STUDY)  # fmt: skip
    who = person(book, "Ada", "works, XYZ 2017–2019")
    book.histories.add_stint(who, "Ridgeline University", period=Period("2003", "2006"))
    book.histories.add_stint(who, "Contoso", period=Period("2006", "2007"))
    (ada,) = book.introductions.who_can_help(goal)
    assert ada.reasons == (
        "classmates at Ridgeline University 2003–2004",
        "also worked at XYZ Co.",
        "works at LMNOP Co.",
    )


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (Period(), ""),
        (Period("2012", "2016"), "2012–2016"),
        (Period("2012-03", "2012-11"), "2012"),
        (Period("2021", is_current=True), "since 2021"),
        (Period("2012"), "2012"),
        (Period("", "2016"), "until 2016"),
    ],
)
def test_a_period_is_said_in_years(period: Period, words: str) -> None:
    """As far as it is known."""
    assert period_in_words(period) == words


def test_a_strange_date_costs_no_points_and_no_crash(book: Book, goal: int) -> None:
    """What an import left in a period is passed over."""
    who = person(book, "Ada", "works")
    book.histories.add(who, HistoryKind.FRIEND, period=Period("long ago"))
    assert drawn(book, goal) == ["Ada 14: friends long; works at LMNOP Co."]


# ── narrowed, and in pieces ──────────────────────────────────────────────────────────────────


def test_a_ranking_is_narrowed_by_reason_and_to_the_free(book: Book, goal: int) -> None:
    """The order stays, and the number of the free is that of those who are kept."""
    for name, said in (
        ("Ada", "works, friend"),
        ("Bo", "works, here: sent-3"),
        ("Cem", "knows, energy: sent-90 helped-80"),
        ("Dina", "was 2001–2003, XYZ 2020–2021"),
    ):
        person(book, name, said)
    whole = book.introductions.ranking(goal)

    def names(reason: Reason, *, is_free: bool = False) -> list[str]:
        some = whole.only(reason, is_free=is_free)
        return [one.contact.first_name for one in book.introductions.in_words(some)]

    assert names(Reason.NONE) == ["Ada", "Cem", "Dina", "Bo"]
    assert names(Reason.NONE, is_free=True) == ["Ada", "Cem", "Dina"]
    assert names(Reason.WORKS) == ["Ada", "Bo"]
    assert names(Reason.WORKS, is_free=True) == ["Ada"]
    assert names(Reason.KNOWS) == names(Reason.HELPED) == ["Cem"]
    assert names(Reason.WORKED) == ["Dina"]
    assert names(Reason.SHARED) == ["Ada"], "a place shared at other times is no acquaintance"
    assert whole.only(Reason.WORKS).free == 1


def test_thousands_are_ranked_in_pieces_and_the_same(book: Book, goal: int) -> None:
    """A large target lets the window breathe; a small one is there at once."""
    person(book, "Ada", "works")
    assert list(book.introductions.ranking_in_slices(book.goals.get(goal))) == []
    with book.step(Act.LOAD_SAMPLE, "Hire many"):
        for number in range(1100):
            person(book, f"No {number}", "works, friend" if number % 3 else "works")
    told: list[Ranking] = []

    def breathe() -> Iterator[None]:
        told.append((yield from book.introductions.ranking_in_slices(book.goals.get(goal))))

    assert len(list(breathe())) == 3
    assert told == [book.introductions.ranking(goal)]


def test_who_was_taken_out_since_is_not_put_in_words(book: Book, goal: int) -> None:
    """A ranking is of one moment; what comes after it is passed over."""
    ada, bo = person(book, "Ada", "works"), person(book, "Bo", "works")
    ranking = book.introductions.ranking(goal)
    assert [ranking.place_of(who) for who in (ada, bo, 99)] == [0, 1, None]
    book.contacts.delete(ada)
    assert [one.contact.id for one in book.introductions.in_words(ranking)] == [bo]


def test_the_next_follow_up_is_told(book: Book, goal: int, set_clock: SetClock) -> None:
    """The soonest that waits; one that is done is no more."""
    who = person(book, "Ada", "works")
    book.follow_ups.done(book.follow_ups.set(who, set_clock.day(1)))
    (ada,) = book.introductions.who_can_help(goal)
    assert ada.follow_up_on == ""
    book.follow_ups.set(who, set_clock.day(9))
    (ada,) = book.introductions.who_can_help(goal)
    assert ada.follow_up_on == set_clock.day(9)


def test_a_goal_without_a_target_has_nobody(book: Book, goal: int) -> None:
    """There is nobody to ask without a company to reach; a goal that is not there is said so."""
    assert book.introductions.ranking(book.goals.add("learn to bake")).people == ()
    with pytest.raises(NotFound):
        book.introductions.ranking(99)


# ── goals ────────────────────────────────────────────────────────────────────────────────────


def test_goals_change_their_state_in_words_that_undo_repeats(book: Book, goal: int) -> None:
    """Active ones first; a goal that is reached, dropped or taken up again says so."""
    for state in (GoalState.REACHED, GoalState.DROPPED, GoalState.ACTIVE):
        book.goals.edit(goal, state=state)
        expected = {
            GoalState.REACHED: "Mark the goal “network into LMNOP Co.” as reached",
            GoalState.DROPPED: "Drop the goal “network into LMNOP Co.”",
            GoalState.ACTIVE: "Take the goal “network into LMNOP Co.” up again",
        }[state]
        assert book.undo_words == expected
    book.goals.edit(goal, state=GoalState.ACTIVE, ask="introduce me")
    assert book.undo_words == "Edit the goal “network into LMNOP Co.”"


def test_a_goals_progress_is_the_same_alone_and_in_the_list(book: Book, goal: int) -> None:
    """Drafts are not asked; replied and helped count as accepted."""
    for name, course in (("A", "sent-9"), ("B", "sent-9 replied-2"), ("C", "drafted"),
                         ("D", "sent-9 accepted-3 helped-1")):  # fmt: skip
        person(book, name, f"works, here: {course}")
    one = book.goals.get(goal)
    assert (one.asked, one.accepted, one.helped) == (3, 2, 1)
    assert one in book.goals.all()


# ── the target's other names ─────────────────────────────────────────────────────────────────


def test_a_name_more_of_the_target_finds_who_is_there(book: Book, goal: int) -> None:
    """People entered later under that name are at the target; taken off, it means nobody."""
    target = book.goals.get(goal).target_id
    assert target is not None
    book.organizations.add_alias(target, "Lumnop  Holding")
    assert book.organizations.get(target).aliases == ("Lumnop Holding",)
    book.contacts.add(ContactWords(first_name="Ada", organization="Lumnop Holding"))
    assert drawn(book, goal) == ["Ada 6: works at LMNOP Co."]
    book.organizations.remove_alias(target, "LUMNOP Holding")
    assert book.organizations.get(target).aliases == ()
    assert book.organizations.id_named("Lumnop Holding") is None
    assert book.undo_words == "Remove the name LUMNOP Holding"
    book.undo()
    assert book.organizations.get(target).aliases == ("Lumnop Holding",)
