"""A template over the whole book: lengths, who does not fit, whose facts are missing."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core import surveys
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import NotFound, TemplateBroken
from connote.core.writing.survey import MOST_SHOWN, Counted, Note, Survey


def surveyed(book: Book, text: str, *, channel: str = "free", goal: int | None = None) -> Survey:
    """Run a survey to its end."""
    *_, last = book.surveys.over_book(text, book.channels.find(channel), goal)
    return last


def add(book: Book, first: str, **about: object) -> int:
    """Add somebody by first name."""
    return book.contacts.add(ContactWords(first_name=first, **about))


@pytest.mark.parametrize("template", ["Old colleague", "Thank you", "Classmate"])
@pytest.mark.parametrize("channel", ["free", "e-mail"])
def test_a_survey_says_what_the_notes_one_by_one_say(
    sample_book: Book, template: str, channel: str
) -> None:
    """The figures are those of everybody's note as the composer would make it."""
    book, goal = sample_book, sample_book.goals.all()[0]
    kind = book.channels.find(channel)
    row = book.templates.find(template)
    notes = []
    for person in book.contacts.page(limit=1000):
        draft = book.notes.draft(person.id, goal_id=goal.id, channel_id=kind.id, template=row)
        notes.append((person, book.notes.fit(draft)))
    survey = surveyed(book, row.text, channel=channel, goal=goal.id)
    lengths = sorted(note.length for _, note in notes)
    assert (survey.done, survey.total, survey.is_done) == (60, 60, True)
    assert survey.median_length == lengths[29]
    for measured, length in ((survey.shortest, lengths[0]), (survey.longest, lengths[-1])):
        assert measured is not None
        assert measured.length == length
        assert (measured.name, measured.text) in {(p.full_name, n.text) for p, n in notes}
    assert survey.too_long_count == sum(not note.fits for _, note in notes)
    missing = [fact for _, note in notes for fact in note.missing]
    assert {fact: group.count for fact, group in survey.missing.items()} == {
        fact: missing.count(fact) for fact in missing
    }


def test_who_lacks_a_fact_or_does_not_fit_is_named(book: Book) -> None:
    """The most frequent hole first, with its people; too long ones by length, longest first."""
    ann = add(book, "Ann", position="engineer")
    ben = add(book, "Ben", organization="Northwind")
    cleo = add(book, "Cleopatra Maximiliana " * 9, organization="Northwind", position="queen")
    survey = surveyed(book, "{{ first_name }}, {{ position }} at {{ company }} of {{ place }}.")
    told = {
        fact: (group.count, [one.contact_id for one in group.people])
        for fact, group in survey.missing.items()
    }
    assert told == {"place": (3, [ann, ben, cleo]), "company": (1, [ann]), "position": (1, [ben])}
    assert next(iter(survey.missing)) == "place"
    (long,) = survey.too_long
    assert (survey.too_long_count, long.contact_id, survey.limit) == (1, cleo, 200)
    assert long.length > 200


def test_me_and_whom_not_to_contact_are_left_out(book: Book) -> None:
    """Nobody writes to them, so their notes don't count."""
    book.contacts.set_me(ContactWords(first_name="Kevin"))
    add(book, "Ann")
    add(book, "Never", do_not_contact=True)
    survey = surveyed(book, "Hi {{ first_name }}")
    assert (survey.done, survey.shortest and survey.shortest.text) == (1, "Hi Ann")


def test_an_empty_book_has_figures_too(book: Book) -> None:
    """There is one answer, and it says that nobody was counted."""
    (survey,) = book.surveys.over_book("Hi", book.channels.find("free"))
    assert (survey.done, survey.total, survey.is_done) == (0, 0, True)
    assert (survey.shortest, survey.median_length, survey.longest) == (None, None, None)


def test_a_survey_comes_in_slices_and_can_be_let_go(
    sample_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With no time at all every note is a slice of its own; each goes on where the last ended."""
    monkeypatch.setattr(surveys, "_SLICE", 0.0)
    monkeypatch.setattr(surveys, "_AT_ONCE", 7)
    slices = sample_book.surveys.over_book("Hi {{ first_name }}", sample_book.channels.find("free"))
    first = list(itertools.islice(slices, 5))
    assert [survey.done for survey in first] == sorted(survey.done for survey in first)
    assert first[-1].done < first[-1].total == 60
    slices.close()
    add(sample_book, "Written meanwhile")
    *_, last = sample_book.surveys.over_book("Hi", sample_book.channels.find("free"))
    assert last.done == 61


def test_somebody_added_meanwhile_is_counted_or_not_but_nothing_breaks(
    sample_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The book may change between slices; the total never falls behind what was counted."""
    monkeypatch.setattr(surveys, "_AT_ONCE", 10)
    told = []
    for survey in sample_book.surveys.over_book("Hi", sample_book.channels.find("free")):
        told.append(survey)
        if len(told) == 1:
            add(sample_book, "New")
            sample_book.contacts.delete(sample_book.contacts.find("Mary Stone").id)
    assert all(survey.done <= survey.total for survey in told)


def test_what_can_not_be_surveyed_is_said_at_once(book: Book) -> None:
    """A text with mistakes, or a goal that is not there, is refused before the first slice."""
    channel = book.channels.find("free")
    with pytest.raises(TemplateBroken):
        book.surveys.over_book("Hi {{ first_nam }}", channel)
    with pytest.raises(NotFound):
        book.surveys.over_book("Hi", channel, 99)


@given(st.lists(st.integers(0, 400), max_size=60))
def test_the_figures_are_those_of_the_lengths(lengths: list[int]) -> None:
    """Shortest, lower median, longest and who is over, in whatever order they come."""
    counted = Counted(len(lengths), 200)
    for place, length in enumerate(lengths):
        counted.add(place, f"P{place}", Note("x", length, length <= 200, ()))
    survey = counted.figures()
    in_order = sorted(lengths)
    if lengths:
        assert survey.shortest is not None
        assert survey.longest is not None
        ends = (survey.shortest.length, survey.median_length, survey.longest.length)
        assert ends == (in_order[0], in_order[(len(lengths) - 1) // 2], in_order[-1])
    over = [length for length in reversed(in_order) if length > 200]
    assert survey.too_long_count == len(over)
    assert [one.length for one in survey.too_long] == over[:MOST_SHOWN]
