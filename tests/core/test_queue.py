"""The queue of a goal: who is next, one after another, until nobody is left to ask."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import NotFound
from connote.core.things import RequestState
from stage import SetClock


@pytest.fixture
def queue(book: Book, set_clock: SetClock) -> dict[str, int]:
    """Enter a goal and six people at its target, who differ by name alone."""
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    ids = {"goal": book.goals.add("network into LMNOP Co.", target="LMNOP Co.")}
    for name in ("Asked", "Before", "Current", "Locked", "Never", "Zoe"):
        words = ContactWords(first_name=name, last_name=name, organization="LMNOP Co.")
        ids[name] = book.contacts.add(words)
    book.contacts.edit(ids["Never"], ContactWords(do_not_contact=True))
    book.requests.mark_sent(book.notes.draft(ids["Asked"], goal_id=ids["goal"]), "Hi")
    request = book.requests.mark_sent(book.notes.draft(ids["Locked"]), "Hi", on=set_clock.day(-9))
    book.requests.mark(request, RequestState.WITHDRAWN, on=set_clock.day(-2))
    return ids


def after(book: Book, queue: dict[str, int], name: str | None) -> str | None:
    """Name who comes after somebody."""
    found = book.introductions.next_after(queue["goal"], queue[name] if name else None)
    return found.contact.first_name if found else None


@pytest.mark.parametrize(
    ("at_hand", "following"),
    [
        (None, "Before"),
        ("Before", "Current"),
        ("Current", "Zoe"),
        ("Zoe", "Before"),
        ("Asked", "Before"),
        ("Locked", "Zoe"),
        ("Never", "Before"),
    ],
)
def test_the_next_person_is_the_next_that_may_be_asked(
    book: Book, queue: dict[str, int], at_hand: str | None, following: str
) -> None:
    """In the order of who can help; asked, locked and do-not-contact people are passed over."""
    assert after(book, queue, at_hand) == following


def test_asking_goes_on_where_it_was_until_nobody_is_left(
    book: Book, queue: dict[str, int]
) -> None:
    """Who was just asked has moved to the end, yet the next one follows their old place."""
    assert book.introductions.left_to_ask(queue["goal"]) == 3
    draft = book.notes.draft(queue["Current"], goal_id=queue["goal"])
    book.requests.mark_sent(draft, "Hi")
    assert after(book, queue, "Current") == "Zoe"
    book.requests.mark_sent(book.notes.draft(queue["Zoe"], goal_id=queue["goal"]), "Hi")
    assert after(book, queue, "Zoe") == "Before"
    assert after(book, queue, "Before") is None
    assert book.introductions.left_to_ask(queue["goal"]) == 1


def test_who_was_at_hand_before_is_passed_over(book: Book, queue: dict[str, int]) -> None:
    """A queue names those who had their turn, and comes to its end without going round."""
    goal, seen = queue["goal"], [queue["Current"]]
    while found := book.introductions.next_after(goal, seen[-1], but=set(seen)):
        seen.append(found.contact.id)
    assert seen == [queue[name] for name in ("Current", "Zoe", "Before")]


def test_some_are_put_in_words_and_all_are_counted(book: Book, queue: dict[str, int]) -> None:
    """A slice of who can help is as it stands in the whole list."""
    whole = book.introductions.who_can_help(queue["goal"])
    some = book.introductions.some_who_can_help(queue["goal"], start=1, count=2)
    assert list(some.people) == whole[1:3]
    assert (some.total, some.free) == (len(whole), 3) == (5, 3)


def test_a_draft_is_not_asked_yet(book: Book, queue: dict[str, int]) -> None:
    """Somebody with a kept draft still waits in the queue."""
    book.requests.save_draft(book.notes.draft(queue["Current"], goal_id=queue["goal"]), "Hi")
    assert after(book, queue, "Before") == "Current"


def test_a_goal_without_a_target_has_no_queue(book: Book, queue: dict[str, int]) -> None:
    """There is nobody to ask without a company to reach; a goal that is not there is said so."""
    assert book.introductions.next_after(book.goals.add("learn to bake")) is None
    with pytest.raises(NotFound):
        book.introductions.next_after(99)
