"""The widgets that pages are made of: search, inline edit, section and empty page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.inline_edit import InlineEdit
from connote.ui.widgets.search_box import SearchBox
from connote.ui.widgets.section import Section
from ui.widgets.showing import activate

pytestmark = pytest.mark.usefixtures("light")


def test_the_search_box_tells_every_letter_and_the_way_down(qtbot: QtBot) -> None:
    """Typing searches, Down and Enter go down, Escape clears, and clears nothing twice."""
    box = SearchBox("Search", "Ctrl+K")
    qtbot.addWidget(box)
    box.show()
    heard: list[str] = []
    box.searched.connect(heard.append)
    box.went_down.connect(lambda: heard.append("down"))
    qtbot.keyClicks(box, "ma")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        qtbot.keyClick(box, key)
    assert heard == ["m", "ma", "down", "down", ""]
    assert not box.grab().isNull()


def test_a_text_that_a_page_sets_is_not_searched(qtbot: QtBot) -> None:
    """Only the user's own changes are announced."""
    box = SearchBox()
    qtbot.addWidget(box)
    heard: list[str] = []
    box.searched.connect(heard.append)
    box.setText("mary")
    box.clear()
    assert heard == []


def edit_on(
    qtbot: QtBot, page: QWidget, text: str = "Mary", *, multiline: bool = False
) -> InlineEdit:
    """Show an inline edit above a button."""
    column = QVBoxLayout(page)
    edit = InlineEdit("Name", multiline=multiline)
    edit.set_text(text)
    column.addWidget(edit)
    column.addWidget(QPushButton("Next"))
    activate(qtbot, page)
    edit.setFocus()
    return edit


def field_of(edit: InlineEdit) -> QLineEdit | QPlainTextEdit:
    """Give the open field."""
    fields = [*edit.findChildren(QLineEdit), *edit.findChildren(QPlainTextEdit)]
    return next(field for field in fields if field.isVisible())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_an_inline_edit_opens_by_key_and_commits_by_enter(
    qtbot: QtBot, page: QWidget, key: Qt.Key
) -> None:
    """The label turns to a field, and the new text is announced once."""
    edit = edit_on(qtbot, page)
    heard: list[str] = []
    edit.committed.connect(heard.append)
    qtbot.keyClick(edit, key)
    assert edit.is_open
    qtbot.keyClicks(field_of(edit), "Mary Stone")
    qtbot.keyClick(field_of(edit), Qt.Key.Key_Return)
    assert (heard, edit.text(), edit.is_open) == (["Mary Stone"], "Mary Stone", False)
    assert edit.hasFocus()


def test_escape_gives_up_the_edit(qtbot: QtBot, page: QWidget) -> None:
    """Nothing is announced and the old text is back."""
    edit = edit_on(qtbot, page)
    heard: list[str] = []
    edit.committed.connect(heard.append)
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field_of(edit), "other")
    qtbot.keyClick(field_of(edit), Qt.Key.Key_Escape)
    assert (heard, edit.text(), edit.is_open) == ([], "Mary", False)


def test_leaving_commits_and_an_equal_text_is_not_news(qtbot: QtBot, page: QWidget) -> None:
    """Tab out of the field keeps what was typed; without a change nothing is announced."""
    edit = edit_on(qtbot, page)
    heard: list[str] = []
    edit.committed.connect(heard.append)
    edit.open()
    qtbot.keyClick(field_of(edit), Qt.Key.Key_Tab)
    assert heard == []
    edit.open()
    qtbot.keyClicks(field_of(edit), "Anna")
    edit.window().findChild(QPushButton).setFocus()
    assert heard == ["Anna"]


def test_many_lines_commit_by_ctrl_enter(qtbot: QtBot, page: QWidget) -> None:
    """Enter is part of the text there."""
    edit = edit_on(qtbot, page, "", multiline=True)
    heard: list[str] = []
    edit.committed.connect(heard.append)
    edit.open()
    field = field_of(edit)
    qtbot.keyClicks(field, "a")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "b")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["a\nb"]


def test_an_empty_inline_edit_shows_its_placeholder_and_no_markup(
    qtbot: QtBot, page: QWidget
) -> None:
    """The placeholder stands in quietly; markup is shown as it was typed."""
    edit = edit_on(qtbot, page, "")
    label = edit.findChild(QLabel)
    assert (label.text(), label.property("look")) == ("Name", "quiet")
    edit.set_text("<b>Mary</b>")
    assert label.text() == "<b>Mary</b>"
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert edit.accessibleName() == "Name: <b>Mary</b>"


def test_a_section_offers_to_add(qtbot: QtBot) -> None:
    """The button says what is wanted, and to what, for those who hear it."""
    section = Section("How we know each other", "add")
    qtbot.addWidget(section)
    section.body.addWidget(QLabel("XYZ Co."))
    button = section.findChild(QPushButton)
    with qtbot.waitSignal(section.add_wanted):
        button.click()
    assert button.accessibleName() == "How we know each other: add"


def test_an_empty_page_offers_its_first_step(qtbot: QtBot) -> None:
    """The button is there as long as there is a step."""
    page = EmptyState("goals", "What are you after?", "A goal says it.", "Add a goal")
    qtbot.addWidget(page)
    page.show()
    button = page.findChild(QPushButton)
    with qtbot.waitSignal(page.first_step_wanted):
        button.click()
    page.set_words("Nothing waits for you", "Come back tomorrow.")
    assert not button.isVisible()
    assert page.accessibleName() == "Nothing waits for you"
