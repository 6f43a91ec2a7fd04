"""The line `repeat` on a real book: which notes it knows, and that changes reach it."""

from __future__ import annotations

import pytest
from book_stories import tell_of_mary

from connote.core.contacts import ContactWords
from connote.core.things import Act, HistoryKind, RequestState

TEXT = "Hi {}, I hope you are well. I am between gigs and would love your advice on LMNOP. Kevin"


@pytest.fixture
def people(book):
    """Give the ids of Mary, Paul and Ann."""
    mary, _ = tell_of_mary(book)
    return mary, *(
        book.contacts.add(ContactWords(first_name=first, last_name=last))
        for first, last in (("Paul", "Weaver"), ("Ann", "Lee"))
    )


def why(book, contact_id, text):
    """Give the reason of the line `repeat`."""
    return book.notes.repeat(book.notes.draft(contact_id), text).why


def test_only_what_was_sent_to_others_counts(book, people):
    """A draft is not sent yet, and what went to Mary herself is no repetition."""
    mary, paul, ann = people
    book.requests.save_draft(book.notes.draft(paul), TEXT.format("Paul"))
    book.requests.mark_sent(book.notes.draft(mary), TEXT.format("Mary"))
    assert why(book, mary, TEXT.format("Mary")) == "not the same text as to others"
    book.requests.mark_sent(book.notes.draft(ann), TEXT.format("Ann"))
    assert why(book, mary, TEXT.format("Mary")) == "same text as to 1 other: Ann Lee"


def test_every_change_reaches_the_line(book, people):
    """Sent, renamed, undone: the line says what the book holds now."""
    mary, paul, _ = people
    request = book.requests.save_draft(book.notes.draft(paul), TEXT.format("Paul"))
    assert why(book, mary, TEXT.format("Mary")).startswith("not")
    book.requests.mark(request, RequestState.SENT)
    assert why(book, mary, TEXT.format("Mary")).endswith("1 other: Paul Weaver")
    book.contacts.edit(paul, ContactWords(last_name="Webb"))
    assert why(book, mary, TEXT.format("Mary")).endswith("1 other: Paul Webb")
    book.undo()
    book.undo()
    assert why(book, mary, TEXT.format("Mary")).startswith("not")


def test_what_a_note_names_of_the_two_makes_it_tailored(book, people):
    """Who introduced us stands in Mary’s note and not in Paul’s."""
    mary, paul, _ = people
    book.histories.add(mary, HistoryKind.INTRODUCED_BY, through="Tim Bell")
    book.requests.mark_sent(book.notes.draft(paul), TEXT.format("Paul"))
    assert why(book, mary, f"{TEXT.format('Mary')} Tom!").startswith("same")
    assert why(book, mary, f"{TEXT.format('Mary')} Tim!").startswith("not")


def test_notes_are_prepared_slice_by_slice(book, people):
    """A window can read many notes without being held up: `prepare_repeat` says when it is done."""
    mary, paul, _ = people
    with book.step(Act.MARK_SENT):
        for number in range(200):
            book.requests.record_sent(book.notes.draft(paul), f"note {number}")
    readings = [book.notes.prepare_repeat() for _ in range(3)]
    assert readings == [False, True, True]
    assert why(book, mary, "note 7").startswith("same text")


def test_the_whole_coach_has_the_line_in_its_place_and_it_is_stored(book, people):
    """Eleven lines in order; what is stored with a request names the check by its id."""
    mary, paul, _ = people
    book.requests.mark_sent(book.notes.draft(paul), TEXT.format("Paul"))
    lines = book.notes.coach_whole(book.notes.draft(mary), TEXT.format("Mary"))
    assert [line.check for line in lines][-3:] == ["pitch", "repeat", "current"]
    assert len(lines) == 11
    request = book.requests.mark_sent(book.notes.draft(mary), TEXT.format("Mary"))
    assert "repeat" in book.requests.get(request).coach.split()
    assert book.notes.coach_text(TEXT.format("Tom"))[9].ok is False


def test_a_pause_in_typing_may_end_after_the_book_was_closed(book, people):
    """A timer that comes late finds what was known, and nothing is raised."""
    mary, paul, _ = people
    book.requests.mark_sent(book.notes.draft(paul), TEXT.format("Paul"))
    draft = book.notes.draft(mary)
    assert not book.notes.repeat(draft, TEXT.format("Mary")).ok
    book.close()
    assert book.notes.prepare_repeat()
    assert not book.notes.repeat(draft, TEXT.format("Mary")).ok


def test_marking_as_sent_reads_no_note_anew(book, people):
    """It is judged before its step: by what was read for the composer."""
    mary, paul, _ = people
    book.requests.mark_sent(book.notes.draft(paul), TEXT.format("Paul"))
    draft = book.notes.draft(mary)
    while not book.notes.prepare_repeat():
        pass
    read = book.notes._sent._notes
    request = book.requests.mark_sent(draft, TEXT.format("Mary"))
    assert book.notes._sent._notes is read
    assert "repeat" in book.requests.get(request).coach
