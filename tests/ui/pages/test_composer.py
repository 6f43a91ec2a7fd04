"""The composer: live note, parts, hand edits, and nothing that was typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import HistoryKind, Period, RequestState
from connote.ui.bridge import Bridge
from connote.ui.pages.composer import ComposerPage
from connote.ui.unsaved import Unsaved
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


def test_the_note_is_there_and_fits(book: Book, mary: int, qtbot: QtBot, tmp_path: Path) -> None:
    """Opening the composer is enough: the goal is chosen, the note is exactly 200 long."""
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    assert len(page.text) == 200
    assert page.goals.currentText() == "network into LMNOP Co."
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
    qtbot.waitUntil(lambda: Unsaved(tmp_path).text(f"note to {mary}") == typed)
    again = _composer(book, qtbot, tmp_path)
    again.write_to(mary)
    assert again.text == typed
    again.mark_sent()
    assert Unsaved(tmp_path).text(f"note to {mary}") == ""
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
    """A template with a mistake says so in words; another one is a click away."""
    book.templates.save("Broken", "Hi {{ first_nam }")
    page = _composer(book, qtbot, tmp_path)
    page.write_to(mary)
    before = page.text
    page.templates.setCurrentIndex(page.templates.findText("Broken"))
    page.templates.activated.emit(page.templates.currentIndex())
    assert page.text == before
    page.templates.setCurrentIndex(page.templates.findText("Old colleague"))
    page.templates.activated.emit(page.templates.currentIndex())
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
