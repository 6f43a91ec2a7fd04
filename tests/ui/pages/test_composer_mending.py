"""Mending a note in the composer: missing facts, what the coach offers, an edit kept for others."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import CoachLine, Mending
from connote.ui.pages.composer import ComposerPage
from ui.pages.composing import (
    button,
    chips,
    composer,
    kept,
    pick,
    question,
    tell_marys_story,
)


@pytest.fixture
def mary(book: Book) -> int:
    """Put Mary's story into the book."""
    return tell_marys_story(book)


@pytest.fixture
def ann(book: Book) -> int:
    """Put me, without a situation, and Ann, of whom nothing is known, into the book."""
    book.contacts.set_me(ContactWords(first_name="Kevin"))
    book.templates.save("Holes", "Hi {{ first_name }}. I’m {{ situation }}, trying to {{ goal }}.")
    return book.contacts.add(ContactWords(first_name="Ann", last_name="Lee"))


# ── missing facts ────────────────────────────────────────────────────────────────────────────


def test_missing_facts_are_filled_in_place_by_the_keyboard(
    book: Book, ann: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Each is asked for, Enter adds it as one step, the note is fitted, the next one is asked."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(ann)
    pick(page.desk.choices.templates, "Holes")
    field = question(page)
    assert field is not None
    assert field.accessibleName() == "What are you up to?"
    qtbot.keyClicks(field, "between gigs")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "I’m between gigs, trying" in page.text
    after = question(page)
    assert after is not None
    assert after.accessibleName() == "What are you after?"
    assert after.hasFocus()
    qtbot.keyClicks(after, "sail around the world")
    qtbot.keyClick(after, Qt.Key.Key_Return)
    assert page.text == "Hi Ann. I’m between gigs, trying to sail around the world."
    assert page.desk.choices.goals.currentText() == "sail around the world"
    assert question(page) is None
    assert page.desk.editor.hasFocus()
    book.undo()
    assert "sail" not in page.text
    assert "between gigs" in page.text


def test_where_we_know_each_other_from_is_chosen_at_once(
    book: Book, ann: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A new entry of shared history is the one that the note goes on with."""
    book.templates.save("Place", "Hi {{ first_name }}, we met at {{ shared_place }}.")
    page = composer(book, qtbot, tmp_path)
    page.write_to(ann)
    pick(page.desk.choices.templates, "Place")
    field = question(page)
    assert field is not None
    assert field.accessibleName() == "Where do you know Ann from?"
    qtbot.keyClicks(field, "XYZ Co.")
    qtbot.mouseClick(button(page, "Add: Where do you know Ann from?"), Qt.MouseButton.LeftButton)
    assert page.text == "Hi Ann, we met at XYZ Co."


def test_what_is_typed_into_a_question_stays_while_the_note_changes(
    book: Book, ann: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A change of the book from elsewhere fits the note anew and leaves the answer alone."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(ann)
    pick(page.desk.choices.templates, "Holes")
    field = question(page)
    assert field is not None
    qtbot.keyClicks(field, "between")
    book.goals.add("learn to sail")
    assert question(page) is field
    assert field.text() == "between"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert page.desk.editor.hasFocus()
    assert page.draft is not None


def test_a_missing_fact_leads_to_its_own_place_too(
    book: Book, ann: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Beside the field there is the way to the page on which the fact is kept."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(ann)
    pick(page.desk.choices.templates, "Holes")
    there = button(page, "Go to where this is kept: What are you up to?")
    with qtbot.waitSignal(page.fact_wanted) as wanted:
        qtbot.mouseClick(there, Qt.MouseButton.LeftButton)
    assert wanted.args == ["situation", ann]


# ── the coach ────────────────────────────────────────────────────────────────────────────────


def test_a_mending_writes_into_the_note_as_one_step(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Characters are counted as the core counts them, and one Ctrl+Z takes the mending back."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    page.desk.editor.selectAll()
    qtbot.keyClicks(page.desk.editor, "ok")
    page.desk.editor.insertPlainText(" 😀 see example.org now")
    typed = page.text
    start = typed.index(" see")
    line = CoachLine(
        "pitch", False, "holds a link", mending=Mending("Take it out", start, len(typed))
    )
    page.note.mend(line)
    assert page.text == "ok 😀"
    qtbot.keyClick(page.desk.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.text == typed


def test_a_mending_asks_for_a_fact_in_place(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Also beside a hand edit, the question stands until it is answered, and the text stays."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    qtbot.keyClicks(page.desk.editor, "so ")
    typed = page.text
    page.note.mend(CoachLine("who", False, "", mending=Mending("Add", fact="my_position")))
    field = question(page)
    assert field is not None
    assert field.hasFocus()
    qtbot.keyClicks(page.desk.editor, "x")
    assert question(page) is field
    qtbot.keyClicks(field, "designer")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    me = book.contacts.me()
    assert me is not None
    assert me.contact.position == "designer"
    assert page.text == typed.replace("so ", "so x")
    assert question(page) is None


def test_an_edit_that_is_too_long_can_be_fitted(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """The line that says so offers to fit the note to the limit, by the keyboard as well."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    fitted = page.text
    qtbot.keyClicks(page.desk.editor, "too much ")
    (row,) = (row for row in page.desk.coach.rows() if row.line and row.line.check == "fits")
    assert row.button.text() == "Fit to 200"
    qtbot.keyClick(row.button, Qt.Key.Key_Space)
    assert page.text == fitted
    assert button(page, "Back to your edit").isVisible()


def stops_from_note(page: ComposerPage, qtbot: QtBot, count: int) -> list[str]:
    """Press Tab again and again in the note, and say where it leads."""
    page.desk.editor.setFocus()
    stops = []
    for _ in range(count):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        stop = page.focusWidget()
        stops.append(stop.text() if isinstance(stop, QAbstractButton) else stop.accessibleName())
    return stops


def test_tab_goes_from_the_note_to_its_parts_its_checks_and_its_buttons(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """What came later into the window still stands where the eye has it."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    parts = list(chips(page))
    assert len(parts) > 2
    stops = stops_from_note(page, qtbot, len(parts) + 2)
    assert stops == [*parts, page.desk.coach.verdict.text(), "Copy && open profile"]


def test_tab_goes_from_the_coach_to_what_it_offers(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """The button that mends a line follows the verdict, whenever its line came."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    qtbot.keyClicks(page.desk.editor, "too much ")
    stops = stops_from_note(page, qtbot, 5)
    assert stops[-2:] == ["Fit to 200", "Copy && open profile"]


def test_the_coach_has_all_lines_and_the_slow_one_follows(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Until it is compared with notes to others, a note is said to be checked; then it has it."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    sent = page.text
    page.mark_sent()
    bo = book.contacts.add(ContactWords(first_name="Bo", last_name="Marsh"))
    page.write_to(bo)
    assert " ".join(line.check for line in page.desk.coach.lines()) == (
        "name how who what ask fits stock unfilled pitch repeat current"
    )

    def repeats() -> list[str]:
        return [line.why for line in page.desk.coach.lines() if line.check == "repeat"]

    assert repeats() == ["being checked: whether others got the same"]
    qtbot.waitUntil(lambda: repeats() != ["being checked: whether others got the same"])
    page.desk.editor.selectAll()
    page.desk.editor.insertPlainText(sent.replace("Mary", "Bo"))
    qtbot.waitUntil(lambda: any("Mary Stone" in why for why in repeats()))
    before = page.desk.coach.lines()
    qtbot.keyClicks(page.desk.editor, " ")
    assert [line for line in page.desk.coach.lines() if line.check == "repeat"] == [
        line for line in before if line.check == "repeat"
    ]


# ── keeping an edit as a template ────────────────────────────────────────────────────────────


def test_an_edit_is_kept_as_a_template_with_facts_in_it(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Facts stand where their values stood, it is used at once, and one undo takes it back."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    page.desk.editor.selectAll()
    page.desk.editor.insertPlainText("Mary, remember XYZ Co.? I’m between gigs. Kevin")
    typed = page.text
    qtbot.mouseClick(button(page, "Keep as template…"), Qt.MouseButton.LeftButton)
    name = page.desk.edit_bar.name
    assert name.hasFocus()
    assert name.text() == "Old colleague, my words"
    qtbot.keyClicks(name, "Remember")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    row = book.templates.find("Remember")
    assert row.text == (
        "{{ first_name }}, remember {{ shared_place }}? I’m {{ situation }}. {{ my_first_name }}"
    )
    assert page.desk.choices.templates.currentText() == "Remember"
    assert page.text == typed
    assert page.desk.editor.hasFocus()
    book.undo()
    assert [row.name for row in book.templates.all()].count("Remember") == 0
    assert page.desk.choices.templates.currentText() == "Old colleague"
    qtbot.mouseClick(button(page, "Back to your edit"), Qt.MouseButton.LeftButton)
    assert page.text == typed


def test_a_name_that_is_taken_is_asked_for_again(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """No other template is written over; Escape gives the name up and closes nothing else."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    qtbot.keyClicks(page.desk.editor, "so ")
    before = book.templates.all()
    qtbot.mouseClick(button(page, "Keep as template…"), Qt.MouseButton.LeftButton)
    name = page.desk.edit_bar.name
    qtbot.keyClicks(name, "thank you")
    with qtbot.waitSignal(page.said) as said:
        qtbot.keyClick(name, Qt.Key.Key_Return)
    assert "already" in said.args[0]
    assert book.templates.all() == before
    assert name.isVisible()
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    assert page.draft is not None
    assert page.desk.editor.hasFocus()
    assert button(page, "Back to the template").isVisible()


def test_what_is_kept_as_a_template_is_still_kept_as_an_edit(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Only sending lets go of the words typed by hand."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    qtbot.keyClicks(page.desk.editor, "so ")
    page.note.keep_as_template("Mine")
    assert not chips(page)
    page.mark_sent()
    assert kept(book, mary, tmp_path) == ""
