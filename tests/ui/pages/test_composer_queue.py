"""A queue in the composer: one person after another for a goal, nobody twice, nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import HistoryKind, LinkKind, RequestState
from connote.ui.pages.composer import ComposerPage
from ui.pages.composing import composer, kept

GOAL = "network into LMNOP Co."


@pytest.fixture
def goal(book: Book) -> int:
    """Put a goal and three people who can help into the book, Ada first, then Bo, then Cy."""
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    goal_id = book.goals.add(GOAL, target="LMNOP Co.")
    for first, last, kind in (
        ("Ada", "Lind", LinkKind.WORKS),
        ("Bo", "Marsh", LinkKind.KNOWS),
        ("Cy", "North", LinkKind.WORKED),
    ):
        contact = book.contacts.add(ContactWords(first_name=first, last_name=last))
        book.links.add(contact, "LMNOP Co.", kind)
        book.histories.add(contact, HistoryKind.MET_AT, place=f"Fair of {first}")
    return goal_id


@pytest.fixture
def page(book: Book, goal: int, qtbot: QtBot, tmp_path: Path) -> ComposerPage:
    """Begin a queue for the goal."""
    made = composer(book, qtbot, tmp_path)
    made.begin_queue(goal)
    return made


def _at(page: ComposerPage) -> str:
    """Draw where the queue is: to whom, and how far."""
    if page.draft is None:
        return page.desk.queue_end.words
    return f"{page.draft.contact.first_name}: {page.desk.queue_bar.words}"


def send(page: ComposerPage) -> None:
    """Copy the note at hand and mark it as sent, as a person does."""
    page.copy_note()
    page.mark_sent()


def test_sending_leads_to_the_next_and_the_end_says_so(page: ComposerPage, book: Book) -> None:
    """Each comes once, best first; the header counts, and the end says what came of it."""
    assert _at(page) == f"Ada: 1 of 3 for {GOAL}"
    send(page)
    assert _at(page) == f"Bo: 2 of 3 for {GOAL}"
    page.skip()
    assert _at(page) == f"Cy: 3 of 3 for {GOAL}"
    send(page)
    assert _at(page) == (
        f"That was the last one for {GOAL}. "
        "2 requests sent. 1 skipped; they come again when you begin anew."
    )
    assert [request.contact for request in book.requests.all()] == ["Ada Lind", "Cy North"]


def test_who_was_skipped_comes_again_in_a_new_queue(
    page: ComposerPage, book: Book, goal: int
) -> None:
    """Skipping is for now; asking is for good."""
    send(page)
    page.skip()
    send(page)
    page.begin_queue(goal)
    assert _at(page) == f"Bo: 1 of 1 for {GOAL}"


def test_undo_leads_back_to_whom_was_sent_too_soon(
    page: ComposerPage, book: Book, qtbot: QtBot
) -> None:
    """The person and the words typed to them are back; redo goes on again."""
    qtbot.keyClicks(page.desk.editor, "so ")
    typed = page.text
    send(page)
    assert _at(page) == f"Bo: 2 of 3 for {GOAL}"
    book.undo()
    assert _at(page) == f"Ada: 1 of 3 for {GOAL}"
    assert page.text == typed
    book.redo()
    assert _at(page) == f"Bo: 2 of 3 for {GOAL}"
    assert [request.contact for request in book.requests.all()] == ["Ada Lind"]


def test_undo_leads_back_from_the_end(page: ComposerPage, book: Book) -> None:
    """The last one, too, can be taken back."""
    page.skip()
    page.skip()
    send(page)
    assert page.draft is None
    book.undo()
    assert _at(page) == f"Cy: 3 of 3 for {GOAL}"
    send(page)
    assert "1 request sent. 2 skipped" in _at(page)


def test_what_was_typed_to_somebody_skipped_waits_for_them(
    page: ComposerPage, book: Book, goal: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Skipping keeps a hand edit as closing does."""
    qtbot.keyClicks(page.desk.editor, "so ")
    typed = page.text
    page.skip()
    assert kept(book, book.contacts.find("Ada Lind").id, tmp_path) == typed
    page.begin_queue(goal)
    assert page.text == typed


def test_a_saved_draft_is_gone_on_with(page: ComposerPage, book: Book, goal: int) -> None:
    """A draft made on the way is sent in a later queue, not doubled."""
    page.save_draft()
    page.skip()
    page.begin_queue(goal)
    assert _at(page) == f"Ada: 1 of 3 for {GOAL}"
    send(page)
    (request,) = book.requests.all()
    assert request.state is RequestState.SENT


def test_escape_stops_the_queue(page: ComposerPage, qtbot: QtBot) -> None:
    """It closes the composer, and the next note is one of its own."""
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.desk.editor, Qt.Key.Key_Escape)
    assert not page.is_queueing


def test_another_person_ends_the_queue(page: ComposerPage, book: Book) -> None:
    """Who is chosen by hand is written to alone: sending closes then."""
    page.write_to(book.contacts.find("Cy North").id)
    assert not page.desk.queue_bar.isVisible()
    assert page.desk.choices.goals.isVisible()
    send(page)
    assert page.draft is None


def test_a_goal_with_nobody_left_says_so(
    page: ComposerPage, book: Book, goal: int, qtbot: QtBot
) -> None:
    """A queue without people closes at once, with the reason."""
    for _ in range(3):
        send(page)
    with qtbot.waitSignals([page.said, page.closed]) as _:
        page.begin_queue(goal)
    assert page.draft is None


def test_deleting_somebody_in_a_queue_closes(page: ComposerPage, book: Book) -> None:
    """Nobody writes to somebody who is gone."""
    book.contacts.delete(book.contacts.find("Ada Lind").id)
    assert page.draft is None


# ── one press too many ───────────────────────────────────────────────────────────────────────


def test_a_press_too_many_marks_nobody_who_got_nothing(page: ComposerPage, book: Book) -> None:
    """What was not copied is not marked at once: the composer says so, by the buttons."""
    page.copy_note()
    page.mark_sent()
    page.mark_sent()
    assert _at(page) == f"Bo: 2 of 3 for {GOAL}"
    assert [request.contact for request in book.requests.all()] == ["Ada Lind"]
    assert page.desk.beforehand.words == ["Not copied. If you sent it anyway, mark it again."]


def test_what_was_sent_by_other_means_is_marked_by_a_second_press(
    page: ComposerPage, book: Book
) -> None:
    """Nobody has to copy; the next person is asked about anew."""
    page.mark_sent()
    assert book.requests.all() == []
    page.mark_sent()
    assert _at(page) == f"Bo: 2 of 3 for {GOAL}"
    assert page.desk.beforehand.words == []
    page.mark_sent()
    assert _at(page) == f"Bo: 2 of 3 for {GOAL}"


def test_a_note_copied_in_the_editor_counts_as_copied(page: ComposerPage, qtbot: QtBot) -> None:
    """Ctrl+A, Ctrl+C in the note does as well as the button."""
    qtbot.keySequence(page.desk.editor, "Ctrl+A")
    qtbot.keySequence(page.desk.editor, "Ctrl+C")
    page.mark_sent()
    assert _at(page) == f"Bo: 2 of 3 for {GOAL}"


def test_copying_takes_the_doubt_away(page: ComposerPage) -> None:
    """Once it is copied, nothing is asked any more."""
    page.mark_sent()
    page.copy_note()
    assert page.desk.beforehand.words == []
    page.mark_sent()
    assert _at(page) == f"Bo: 2 of 3 for {GOAL}"
