"""What a previewed note lacks is asked for beside it, and filled in without leaving the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.ui.pages.templates import TemplatesPage
from ui.pages.editing import child, open_page, paused, preview, previewed, tell_marys_story, write

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def page(book: Book, qtbot: QtBot, tmp_path: Path) -> TemplatesPage:
    """Open the page on Mary's story."""
    return open_page(tell_marys_story(book), qtbot, tmp_path)


def ask_for(page: TemplatesPage, qtbot: QtBot, fact: str, question: str) -> QLineEdit:
    """Press the button of a missing fact; gives the field of its question."""
    qtbot.mouseClick(child(page, QPushButton, f"Fill in {fact}"), Qt.MouseButton.LeftButton)
    (field,) = fields(page, question)
    assert field.hasFocus()
    return field


def fields(page: TemplatesPage, question: str) -> list[QLineEdit]:
    """Give the fields, one or none, that are seen to ask a question."""
    found = preview(page).findChildren(QLineEdit)
    return [one for one in found if one.accessibleName() == question and one.isVisible()]


def test_a_missing_fact_is_filled_in_beside_the_preview(qtbot: QtBot, page: TemplatesPage) -> None:
    """Enter puts it into the book as one step, the notes follow, and nothing is missing."""
    write(qtbot, page, "{{ company }} {{ first_name }}")
    paused(qtbot, page)
    field = ask_for(page, qtbot, "their company", "Where does Mary work?")
    qtbot.keyClicks(field, "Northwind")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: previewed(page) == {"Northwind Mary"})
    assert page.book.contacts.find("Mary").organization == "Northwind"
    assert not fields(page, "Where does Mary work?")
    assert not child(page, QWidget, "Fill in their company").isVisible()
    page.book.undo()
    assert page.book.contacts.find("Mary").organization == ""


def test_what_i_am_after_is_filled_in_and_chosen(qtbot: QtBot, page: TemplatesPage) -> None:
    """A goal that was made this way is the one the notes are for."""
    goals = child(page, QComboBox, "Goal of the preview")
    goals.setCurrentIndex(goals.findText("no goal"))
    goals.activated.emit(goals.currentIndex())
    write(qtbot, page, "I want to {{ goal }}")
    paused(qtbot, page)
    field = ask_for(page, qtbot, "what you are after", "What are you after?")
    qtbot.keyClicks(field, "sail")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: previewed(page) == {"I want to sail"})
    assert goals.currentText() == "sail"


def test_a_question_leads_to_its_own_place_and_is_given_up(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """The arrow goes to where the fact is kept, Escape and another contact take it away."""
    write(qtbot, page, "{{ company }} {{ first_name }}")
    paused(qtbot, page)
    question = "Where does Mary work?"
    field = ask_for(page, qtbot, "their company", question)
    there = child(page, QToolButton, f"Go to where this is kept: {question}")
    with qtbot.waitSignal(page.fact_wanted) as wanted:
        qtbot.mouseClick(there, Qt.MouseButton.LeftButton)
    assert wanted.args == ["company", page.book.contacts.find("Mary").id]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not fields(page, question)
    assert child(page, QPushButton, "Fill in their company").hasFocus()
    ask_for(page, qtbot, "their company", question)
    preview(page).whose.show_next()
    assert not fields(page, question)
