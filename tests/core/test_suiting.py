"""Which template suits somebody: what they are to the goal, how we know each other, my habit."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import HistoryKind, LinkKind

AT_TARGET = "Someone at my target company"


@pytest.fixture
def goal(book: Book) -> int:
    """Say who I am and what I am after."""
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    return book.goals.add("network into LMNOP Co.", target="LMNOP Co.")


def known(book: Book, first: str, kind: HistoryKind | None, company: str = "") -> int:
    """Put somebody into the book whom I know in this way."""
    words = ContactWords(first_name=first, last_name="Marsh", organization=company)
    who = book.contacts.add(words)
    if kind is not None:
        book.histories.add(who, kind, place="XYZ Co.", through="Ada Lind")
    return who


def suited(book: Book, who: int, goal: int | None) -> str:
    """Name the template that is chosen."""
    return book.notes.draft(who, goal_id=goal, is_suited=True).template.name


@pytest.mark.parametrize(
    ("kind", "company", "template"),
    [
        (HistoryKind.COLLEAGUE, "", "Old colleague"),
        (HistoryKind.COLLEAGUE, "LMNOP Company", AT_TARGET),
        (None, "LMNOP Co.", AT_TARGET),
        (HistoryKind.CLASSMATE, "Northwind", "Classmate"),
        (HistoryKind.INTRODUCED_BY, "", "Introduced by"),
        (HistoryKind.FRIEND, "", "Old colleague"),
        (None, "", "Old colleague"),
    ],
)
def test_the_template_follows_what_somebody_is_to_the_goal(
    book: Book, goal: int, kind: HistoryKind | None, company: str, template: str
) -> None:
    """Who works there is asked as an insider, others as who they are to me."""
    assert suited(book, known(book, "Bo", kind, company), goal) == template


def test_working_there_may_be_told_by_a_link_and_means_nothing_for_another_goal(
    book: Book, goal: int
) -> None:
    """Knowing people there is not working there."""
    who = known(book, "Bo", HistoryKind.COLLEAGUE)
    book.links.add(who, "LMNOP Co.", LinkKind.KNOWS)
    assert suited(book, who, goal) == "Old colleague"
    book.links.add(who, "LMNOP Co.", LinkKind.WORKS)
    assert suited(book, who, goal) == AT_TARGET
    assert suited(book, who, book.goals.add("learn", target="Northwind")) == "Old colleague"
    assert suited(book, who, None) == "Old colleague"


def test_a_habit_goes_before_and_holds_for_people_alike(book: Book, goal: int) -> None:
    """What was last used for colleagues stays theirs, and for those who work there another."""
    for first, company, template in (
        ("Ada", "", "Recruiter"),
        ("Cy", "LMNOP Co.", "Same community"),
        ("Di", "", "Thank you"),
    ):
        who = known(book, first, HistoryKind.COLLEAGUE, company)
        row = book.templates.find(template)
        book.requests.mark_sent(book.notes.draft(who, goal_id=goal, template=row), "Hi")
    assert suited(book, known(book, "Bo", HistoryKind.COLLEAGUE), goal) == "Recruiter"
    insider = known(book, "Ed", HistoryKind.COLLEAGUE, "LMNOP Co.")
    assert suited(book, insider, goal) == "Same community"


def test_what_was_taken_for_want_of_better_is_no_habit(book: Book, goal: int) -> None:
    """Nobody knows how we know an insider: the usual one, once sent, doesn’t stay theirs."""
    first = known(book, "Ada", None, "LMNOP Co.")
    usual = book.templates.find("Old colleague")
    book.requests.mark_sent(book.notes.draft(first, goal_id=goal, template=usual), "Hi")
    assert suited(book, known(book, "Bo", None, "LMNOP Co."), goal) == AT_TARGET
    chosen = book.templates.find("Recruiter")
    book.requests.mark_sent(book.notes.draft(first, goal_id=goal, template=chosen), "Hi")
    assert suited(book, known(book, "Cy", None, "LMNOP Co."), goal) == "Recruiter"


@pytest.mark.parametrize(
    ("note", "template"),
    [
        ("", "Reply to an invitation without a note"),
        ("I’d like to join your network", "Reply to an invitation without a note"),
        ("Hi Kevin, could we talk about maps?", "Reply to an invitation with a note"),
        ("Hi, I’m Bo, we met at XYZ Co.", "Reply to an invitation with a note"),
    ],
)
def test_asking_back_takes_up_a_note_that_says_something(
    book: Book, goal: int, note: str, template: str
) -> None:
    """LinkedIn's own words count as no note."""
    who = known(book, "Bo", HistoryKind.COLLEAGUE)
    request = book.requests.record_inbound(who, note)
    assert book.notes.asking_back(book.requests.get(request)) == template
