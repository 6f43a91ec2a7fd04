"""What to know before a note goes out: an invitation that waits, no notes left, the subject."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.suiting import REPLY
from connote.core.things import RequestState
from connote.ui.pages.composer import ComposerPage
from ui.pages.composing import button, composer, pick, tell_marys_story

pytestmark = pytest.mark.usefixtures("set_clock")


@pytest.fixture
def mary(book: Book) -> int:
    """Put Mary's story into the book and give her id."""
    return tell_marys_story(book)


def use_up(book: Book, notes: int) -> None:
    """Send so many notes to so many people today."""
    for place in range(notes):
        who = book.contacts.add(ContactWords(first_name=f"Bo{place}", last_name="Marsh"))
        book.requests.mark_sent(book.notes.draft(who), "Hi, Bo.")


def shown(book: Book, mary: int, qtbot: QtBot, folder: Path) -> ComposerPage:
    """Show a note to Mary."""
    page = composer(book, qtbot, folder)
    page.write_to(mary)
    return page


def test_an_invitation_that_waits_is_told_with_the_way_to_it(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Who invited me is told before I invite them, in their words; once answered it is gone."""
    request = book.requests.record_inbound(mary, "Hi Kevin,\nshall we talk?", on="2026-11-20")
    page = shown(book, mary, qtbot, tmp_path)
    assert page.desk.beforehand.words == [
        "Mary Stone invited you on 20 Nov: “Hi Kevin, shall we talk?”"
    ]
    with qtbot.waitSignal(page.request_chosen) as wanted:
        qtbot.mouseClick(button(page, "Show it"), Qt.MouseButton.LeftButton)
    assert wanted.args == [request]
    book.requests.mark(request, RequestState.ACCEPTED)
    assert page.desk.beforehand.words == []


def test_notes_that_are_used_up_are_told_by_the_buttons(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """It says until when, blocks nothing, and holds only for a channel that counts its notes."""
    use_up(book, 4)
    page = shown(book, mary, qtbot, tmp_path)
    assert (page.desk.left.text(), page.desk.beforehand.words) == ("1 note left this month", [])
    use_up(book, 1)
    assert page.desk.left.text() == ""
    assert page.desk.beforehand.words == ["No notes left this month; new ones come on 1 Dec."]
    pick(page.desk.choices.channels, "LinkedIn message")
    assert page.desk.beforehand.words == []
    page.mark_sent()
    assert book.requests.all()[-1].contact == "Mary Stone"


def test_a_subject_that_is_too_long_is_no_good_note(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """An InMail's subject is counted by itself, and the coach says by how much it is over."""
    page = shown(book, mary, qtbot, tmp_path)
    pick(page.desk.choices.channels, "InMail")
    assert page.desk.subject._count.text() == "22 of 200"
    page.desk.subject.field.clear()
    qtbot.keyClicks(page.desk.subject.field, "x" * 205)
    assert page.desk.subject._count.text() == "205 of 200: 5 over"
    (line,) = [line for line in page.desk.coach.lines() if line.check == "fits"]
    assert (line.ok, line.why, line.mend, line.mending) == (
        False,
        "a subject of 205 characters, 200 fit",
        "Shorten the subject by 5 characters.",
        None,
    )


def test_nothing_to_know_takes_no_room_and_no_focus(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Where nothing stands in the way, the composer is as it was, with the caret in the note."""
    page = shown(book, mary, qtbot, tmp_path)
    assert not page.desk.beforehand.isVisible()
    assert page.desk.editor.hasFocus()


def test_asking_back_is_recorded_with_their_request_and_is_none_of_mine(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """The words stand with what they asked; nothing is sent, and one undo takes it back."""
    asked = book.requests.record_inbound(mary, "", on="2026-11-20")
    page = composer(book, qtbot, tmp_path)
    for _ in range(2):  # nor does it count when I ask once more
        page.write_to(mary, template=REPLY)
        page.save_draft()
        text = page.text
        page.mark_sent()
    (request,) = book.requests.of_contact(mary)
    assert (request.id, request.state) == (asked, RequestState.REPLIED)
    assert [event.remarks for event in book.requests.events(asked)] == ["", text, text]
    assert text
    assert book.requests.number_to_answer() == 0
    assert book.contacts.get(mary).connected_on == ""
    book.undo()
    book.undo()
    assert book.requests.get(asked).state is RequestState.SENT


def test_who_accepted_gets_a_message(book: Book, mary: int, qtbot: QtBot, tmp_path: Path) -> None:
    """An accepted invitation connects: LinkedIn would refuse another one."""
    asked = book.requests.mark_sent(book.notes.draft(mary), "Hi, Mary.")
    page = shown(book, mary, qtbot, tmp_path)
    channels = page.desk.choices.channels
    assert channels.currentText() == "LinkedIn invitation, free account"
    book.requests.mark(asked, RequestState.ACCEPTED)
    page.write_to(mary)
    assert channels.currentText() == "LinkedIn message"
