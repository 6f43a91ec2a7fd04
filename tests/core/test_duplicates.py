"""Duplicates: who may be one person, what merging keeps, and that undo parts them again."""

from __future__ import annotations

import random

import pytest

from connote.core.alike import Certainty
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import AskedWrongly
from connote.core.things import HistoryKind, LinkKind, RequestState
from core.book_stories import all_rows, connections, person


def add(book: Book, first: str, last: str, **words: object) -> int:
    """Add somebody."""
    return book.contacts.add(ContactWords(first_name=first, last_name=last, **words))  # type: ignore[arg-type]


def found(book: Book) -> list[tuple[str, str]]:
    """Name the pairs by the reason that was found first."""
    return [
        (Certainty(pair.certainty).name.lower(), pair.reasons[0])
        for pair in book.duplicates.pairs()
    ]


AT = "at the same organization"
AT_XYZ = {"organization": "XYZ"}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("Zoë", "Ahrens", {}), ("Zoe", "Ahrens", {}), ("possible", "the same name")),
        (
            ("Bob", "Smith", {"organization": "XYZ Co."}),
            ("Robert", "Smith", {"organization": "XYZ Company, Inc."}),
            ("possible", f"a short form of the same name, {AT}"),
        ),
        (
            ("Sam", "Lee", AT_XYZ),
            ("Samuel", "Lee", AT_XYZ),
            ("possible", f"a short form of the same name, {AT}"),
        ),
        (
            ("R.", "Smith", AT_XYZ),
            ("Rowan", "Smith", AT_XYZ),
            ("possible", f"the same initial and family name, {AT}"),
        ),
        (
            ("Stone", "Mary", AT_XYZ),
            ("Mary", "Stone", AT_XYZ),
            ("possible", f"the same name in another order, {AT}"),
        ),
        (
            ("Ann", "Vale", {"emails": ["office@example.org"]}),
            ("Bo", "Karr", {"emails": ["Office@Example.org"]}),
            ("possible", "the same e-mail address"),
        ),
        (
            ("Ann", "Vale", {"emails": ["ann@example.org"]}),
            ("A.", "Vale", {"emails": ["ANN@example.org"]}),
            ("likely", "the same e-mail address"),
        ),
        (
            ("Jörg", "Müller", AT_XYZ),
            ("Joerg", "Mueller", AT_XYZ),
            ("possible", f"the same name with a letter spelled out, {AT}"),
        ),
        (
            ("Ann", "Vale", {"phones": ["+49 170 5550123"]}),
            ("Ann", "Vale", {"phones": ["0170/5550123"]}),
            ("likely", "the same name and phone number"),
        ),
        (("Rowan", "Smith", AT_XYZ), ("Rachel", "Smith", AT_XYZ), None),
        (("Bob", "Smith", AT_XYZ), ("Robert", "Smith", {"organization": "ABC"}), None),
        (("Ann", "", {}), ("Ann", "", {}), None),
        (
            ("Ann", "Vale", {"profile_url": "linkedin.com/in/ann-1"}),
            ("Ann", "Vale", {"profile_url": "linkedin.com/in/ann-2"}),
            None,
        ),
        (
            ("Ann", "Vale", {"profile_url": "linkedin.com/in/ann-1"}),
            ("Ann", "Vale", {}),
            ("possible", "the same name"),
        ),
        (("Ann", "Vale", {"phones": ["123"]}), ("Bo", "Karr", {"phones": ["123"]}), None),
    ],
)  # fmt: skip
def test_who_may_be_one_person(book: Book, one: tuple, other: tuple, expected: object) -> None:
    """Each sign is found with its certainty, and two profiles are two people."""
    for first, last, words in (one, other):
        add(book, first, last, **words)
    assert found(book) == ([expected] if expected else [])


def test_what_the_names_say_is_said_once(book: Book) -> None:
    """One name at one organization is one reason, though it is in any order the same, too."""
    for words in ({"emails": ["ann@example.org"]}, {"emails": ["ANN@example.org"]}):
        add(book, "Ann", "Vale", **AT_XYZ, **words)
    (pair,) = book.duplicates.pairs()
    assert pair.reasons == ("the same e-mail address", f"the same name {AT}")
    assert pair.certainty is Certainty.LIKELY


def test_a_sign_that_many_share_says_nothing(book: Book) -> None:
    """An office's address makes nobody a duplicate of everybody."""
    for number in range(9):
        add(book, f"Given{number}", "Vale", emails=["info@example.org"])
    assert found(book) == []


def test_two_people_are_kept_apart_for_good(book: Book) -> None:
    """A pair that was said to be two people isn't offered again, until that is taken back."""
    one, other = add(book, "Ann", "Vale"), add(book, "Ann", "Vale")
    book.duplicates.keep_apart(other, one)
    book.duplicates.keep_apart(one, other)
    assert found(book) == []
    with pytest.raises(AskedWrongly, match="not two contacts"):
        book.duplicates.keep_apart(one, one)
    book.undo()
    assert found(book) == [("possible", "the same name")]


def merged(book: Book) -> tuple[int, int]:
    """Make two contacts with something of everything hanging on each."""
    one = add(
        book,
        "Bob",
        "Smith",
        organization="XYZ Co.",
        emails=["bob@example.org"],
        tags=["friend"],
        remarks="likes tea",
        profile_url="linkedin.com/in/bob-1",
    )
    other = add(
        book,
        "Robert",
        "Smith",
        place="Lyon",
        emails=["bob@example.org", "rs@example.com"],
        phones=["555 0123"],
        tags=["friend", "lyon"],
        remarks="likes coffee",
        profile_url="linkedin.com/in/bob-2",
    )
    for contact_id in (one, other):
        book.histories.add(contact_id, HistoryKind.COLLEAGUE, place="XYZ Co.")
        book.links.add(contact_id, "LMNOP Co.", LinkKind.KNOWS)
    book.histories.add(other, HistoryKind.MET_AT, place="a fair")
    goal = book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    draft = book.notes.draft(other, goal_id=goal)
    book.requests.mark_sent(draft, "Hi Robert")
    return one, other


def test_merging_drops_nothing(book: Book) -> None:
    """Addresses, numbers, tags, history, links, requests and both remarks stay, each once."""
    one, other = merged(book)
    book.duplicates.merge(one, other, {"first_name": other})
    kept = book.contacts.get(one)
    assert book.contacts.count() == 1
    assert (kept.full_name, kept.organization, kept.place) == ("Robert Smith", "XYZ Co.", "Lyon")
    assert kept.emails == ("bob@example.org", "rs@example.com")
    assert (kept.phones, kept.tags) == (("555 0123",), ("friend", "lyon"))
    assert kept.remarks == "likes tea\n\nlikes coffee"
    assert len(book.histories.of(one)) == 2
    assert len(book.links.of(one)) == 1
    (request,) = book.requests.all()
    assert (request.contact_id, request.state) == (one, RequestState.SENT)


def test_undo_parts_two_merged_contacts_again(book: Book) -> None:
    """The book is row for row what it was, and redo merges again."""
    one, other = merged(book)
    before = all_rows()
    book.duplicates.merge(one, other)
    after = all_rows()
    book.undo()
    assert all_rows() == before
    book.redo()
    assert all_rows() == after


@pytest.mark.usefixtures("set_clock")
def test_search_parts_them_too(book: Book) -> None:
    """Also within one second, where nothing else of the kept contact changed."""
    one, other = add(book, "Ann", "Vale"), add(book, "Ann", "Vale", tags=["lyon"])
    before = all_rows()
    book.duplicates.merge(one, other)
    assert book.contacts.count("lyon") == 1
    book.undo()
    assert all_rows() == before
    assert [row.id for row in book.contacts.page("lyon")] == [other]


def test_an_import_knows_a_merged_person_by_either_profile(book: Book) -> None:
    """The profile that was not chosen still means the same person."""
    one, other = merged(book)
    book.duplicates.merge(one, other)
    rows = [person("Robert", "Smith", slug="bob-2"), person("Bob", "Smith", slug="bob-1")]
    report = book.importing.run([connections(*rows)])
    assert report.new == 0
    assert book.contacts.count() == 1


def test_who_was_kept_apart_stays_so_through_a_merge(book: Book) -> None:
    """Whoever is not the merged one was said not to be the other."""
    one, other, third = (add(book, "Ann", "Vale") for _ in range(3))
    book.duplicates.keep_apart(other, third)
    book.duplicates.merge(one, other)
    assert found(book) == []


def test_me_is_never_merged_away(book: Book) -> None:
    """The owner of the book can take somebody in, and can't be taken in; nobody merges alone."""
    me = book.contacts.set_me(ContactWords(first_name="Jordan")).contact.id
    other = add(book, "Jordan", "Pike")
    with pytest.raises(AskedWrongly, match="This is you"):
        book.duplicates.merge(other, me)
    with pytest.raises(AskedWrongly, match="not two contacts"):
        book.duplicates.merge(other, other)
    book.duplicates.merge(me, other)
    assert book.contacts.me() is not None
    assert book.contacts.count() == 0


@pytest.mark.parametrize("seed", range(6))
def test_any_merge_is_undone_row_for_row(sample_book: Book, seed: int) -> None:
    """Whoever is merged with whomever, and whatever is chosen, undo brings both back whole."""
    chance = random.Random(seed)
    ids = [row.id for row in sample_book.contacts.page(limit=100)]
    for _ in range(5):
        one, other = chance.sample(ids, 2)
        before = all_rows()
        fields = {name: chance.choice((one, other)) for name in ("first_name", "organization")}
        sample_book.duplicates.merge(one, other, fields)
        assert sample_book.checking.check().is_sound
        sample_book.undo()
        assert all_rows() == before
