"""The composer: live note, parts, hand edits, and nothing that was typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import GoalState, HistoryKind, Period, RequestState
from connote.core.unsaved import Unsaved, unsaved_note
from connote.ui.bridge import Bridge
from connote.ui.pages.composer import ComposerPage
from connote.ui.widgets.chip import Chip


@pytest.fixture
def mary(book: Book) -> int:
    """Put Mary's story into the book."""
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    contact = book.contacts.add(ContactWords(first_name="Mary", last_name="Stone"))
    book.histories.add(contact, HistoryKind.COLLEAGUE, place="XYZ Co.", period=Period("2012"))
    book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    book.links.add(contact, "LMNOP Co.")
    return contact


def _composer(book: Book, qtbot: QtBot, folder: Path) -> ComposerPage:
    page = ComposerPage(book, Unsaved(folder))
    bridge = Bridge(book, page)
    bridge.changed.connect(page.take_change)
    qtbot.addWidget(page, before_close_func=lambda _: bridge.detach())
    page.resize(460, 700)
    page.show()
    return page


def _chips(page: ComposerPage) -> dict[str, Chip]:
    return {chip.text(): chip for chip in page.findChildren(Chip) if chip.isVisible()}


def _kept(book: Book, contact: int, folder: Path) -> str:
    """Read what a new start would find typed to a contact."""
    return Unsaved(folder).text(unsaved_note(book.contacts.get(contact).uid))


def test_the_note_is_there_and_fits(book: Book, mary: int, qtbot: QtBot, tmp_path: Path) -> None:
    """Opening the composer is enough: the goal is chosen, the note is exactly 200 long."""
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    assert len(page.text) == 200
    assert page.choices.goals.currentText() == "network into LMNOP Co."
    assert page.meter.count_text == "200 of 200"
    assert all(line.ok for line in page.coach.lines())


def test_a_chip_keeps_a_part_and_the_rest_is_fitted_around_it(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """What the user wants in stays in, even where the note gets too long, and the meter says so."""
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    assert "Congrats!" not in page.text
    qtbot.mouseClick(_chips(page)["Congrats!"], Qt.MouseButton.LeftButton)
    assert "Congrats!" in page.text
    assert page.meter.word == "10 over"
    qtbot.mouseClick(_chips(page)["Congrats!"], Qt.MouseButton.LeftButton)
    assert len(page.text) == 200


def test_a_hand_edit_is_free_text_until_it_is_refitted(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Typing puts the parts away, keeps meter and coach going, and one click goes back."""
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    fitted = page.text
    qtbot.keyClicks(page.editor, "PS ")
    assert page.text != fitted
    assert not _chips(page)
    assert page.meter.word == "3 over"
    back = next(b for b in page.findChildren(QPushButton) if b.text() == "Back to the template")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert page.text == fitted
    assert _chips(page)


def test_what_was_typed_survives_a_crash(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A new composer, as after a crash, begins with the words typed into the former one."""
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    qtbot.keyClicks(page.editor, "my own words ")
    typed = page.text
    qtbot.waitUntil(lambda: _kept(book, mary, tmp_path) == typed)
    again = _composer(book, qtbot, tmp_path)
    again.write_to(mary)
    assert again.text == typed
    again.mark_sent()
    assert _kept(book, mary, tmp_path) == ""
    assert book.requests.all()[0].note == typed


def test_a_draft_is_saved_once_and_then_sent(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Save draft twice and Mark as sent make one request, with both events."""
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    page.save_draft()
    page.save_draft()
    (request,) = book.requests.all()
    assert request.state is RequestState.DRAFTED
    page.mark_sent()
    (request,) = book.requests.all()
    assert request.state is RequestState.SENT
    assert [event.kind.value for event in book.requests.events(request.id)] == ["drafted", "sent"]


def test_a_missing_fact_is_named_and_leads_to_its_place(
    book: Book, qtbot: QtBot, tmp_path: Path
) -> None:
    """Without a goal and a situation the note says what it lacks, each with a way to fill it in."""
    book.contacts.set_me(ContactWords(first_name="Kevin"))
    ann = book.contacts.add(ContactWords(first_name="Ann", last_name="Lee"))
    page = _composer(book, qtbot, tmp_path)
    page.write_to(ann)
    wanted: list[tuple[str, int]] = []
    page.fact_wanted.connect(lambda name, contact: wanted.append((name, contact)))
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "what you are up to")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted == [("situation", ann)]
    book.contacts.set_me(ContactWords(), situation="between gigs")
    assert "between gigs" in page.text


def test_a_broken_template_leaves_the_window_working(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A template with a mistake makes no note at all, least of all the one before it."""
    book.templates.save("Broken", "Hi {{ first_nam }")
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    page.choices.templates.setCurrentIndex(page.choices.templates.findText("Broken"))
    page.choices.templates.activated.emit(page.choices.templates.currentIndex())
    assert page.text == ""
    assert not page.sending.copy.isEnabled()
    assert not page.sending.sent.isEnabled()
    page.mark_sent()
    assert book.requests.all() == []
    page.choices.templates.setCurrentIndex(page.choices.templates.findText("Old colleague"))
    page.choices.templates.activated.emit(page.choices.templates.currentIndex())
    assert len(page.text) == 200


def test_a_person_who_is_deleted_closes_the_composer(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Nobody writes to somebody who is gone."""
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    with qtbot.waitSignal(page.closed):
        book.contacts.delete(mary)
    assert page.draft is None


def test_a_broken_unsaved_file_is_begun_anew(tmp_path: Path) -> None:
    """Half a file, or one of another kind, costs nothing but what was in it."""
    (tmp_path / "unsaved.json").write_text('{"note to 1": "Hi')
    unsaved = Unsaved(tmp_path)
    assert unsaved.text("note to 1") == ""
    unsaved.keep("note to 1", "Hi, Mary")
    assert Unsaved(tmp_path).text("note to 1") == "Hi, Mary"


def test_undo_never_brings_up_another_persons_note(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Ctrl+Z in the note stops where this note began."""
    ana = book.contacts.add(ContactWords(first_name="Ana", last_name="Souza"))
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    page.leave()
    page.write_to(ana)
    fitted = page.text
    for _ in range(5):
        qtbot.keyClick(page.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.text == fitted
    qtbot.keyClicks(page.editor, "so ")
    for _ in range(9):
        qtbot.keyClick(page.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.text == fitted


def test_a_chip_is_freed_by_the_second_click(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A part with versions takes its other version, and goes back to being fitted."""
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    chip = _chips(page)["Could you introduce me?"]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert "Would you help me make the right connections?" in page.text
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert "Could you introduce me?" in page.text
    assert len(page.text) == 200


def test_what_was_saved_as_a_draft_is_no_new_note(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A hand-edited note that was saved waits in its request, not for the next one."""
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    fitted = page.text
    qtbot.keyClicks(page.editor, "by hand ")
    page.save_draft()
    typed = page.text
    page.leave()
    page.write_to(mary)
    assert page.text == fitted
    page.go_on(book.requests.all()[0].id)
    assert page.text == typed


def test_a_note_sent_too_soon_comes_back_with_undo(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Undoing Mark as sent gives the words typed by hand back to the composer."""
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    qtbot.keyClicks(page.editor, "by hand ")
    typed = page.text
    page.mark_sent()
    assert _kept(book, mary, tmp_path) == ""
    book.undo()
    page.write_to(mary)
    assert page.text == typed


def test_a_draft_goes_on_with_its_own_template_and_goal(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """What a request was begun with is what it is sent with, also what is put away by now."""
    thanks = book.templates.find("Thank you")
    goal = book.goals.add("learn to sail")
    draft = book.notes.draft(mary, goal_id=goal, template=thanks)
    request = book.requests.save_draft(draft, "Thank you, Mary!")
    book.templates.archive(thanks.id)
    book.goals.edit(goal, state=GoalState.DROPPED)
    page = _composer(book, qtbot, tmp_path)
    page.go_on(request)
    assert (page.choices.templates.currentText(), page.choices.goals.currentText()) == (
        "Thank you",
        "learn to sail",
    )
    assert page.text == "Thank you, Mary!"
    page.mark_sent()
    sent = book.requests.get(request)
    assert (sent.template, sent.goal, sent.state) == ("Thank you", "learn to sail", "sent")


def test_somebody_connected_gets_a_message(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """An invitation to a person who is connected already would be refused by LinkedIn."""
    book.contacts.edit(mary, ContactWords(connected_on="2026-02-08"))
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    assert page.choices.channels.currentText() == "LinkedIn message"
