"""The page of templates: writing one with mistakes shown, a live preview, and nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import HistoryKind, RequestState
from connote.ui.pages.templates import TemplatesPage
from connote.ui.pages.templates.contact_field import ContactField, Found
from connote.ui.pages.templates.editor import TemplateEditor
from connote.ui.pages.templates.preview import Preview
from connote.ui.pages.templates.problem_list import ProblemList
from connote.ui.pages.templates.template_list import TemplateList, TemplateRole
from connote.ui.widgets.inline_edit import InlineEdit
from ui.widgets.showing import activate

pytestmark = pytest.mark.usefixtures("light")

ARTICLE_350 = (
    "Hi, Mary. It’s great seeing you on LinkedIn. It looks like you’ve had great success since our "
    "days at XYZ Co. Congrats! I’m between gigs, and trying to network into LMNOP Co. LinkedIn "
    "says you know some folks there. Would you help me make the right connections? I’d really "
    "appreciate your help. Kevin"
)
ARTICLE_200 = (
    "Hi, Mary. It looks like you’ve had great success since our days at XYZ Co. I’m between gigs, "
    "and trying to network into LMNOP Co. LinkedIn says you know some folks there. Could you "
    "introduce me? Kevin"
)


@pytest.fixture
def marys_book(book: Book) -> Book:
    """Put Kevin, Mary, their history and his goal into an empty book."""
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    mary = book.contacts.add(ContactWords(first_name="Mary", last_name="Stone"))
    book.contacts.add(ContactWords(first_name="Zoe", last_name="Young"))
    book.histories.add(mary, HistoryKind.COLLEAGUE, place="XYZ Co.")
    book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    book.links.add(mary, "LMNOP Co.")
    return book


@pytest.fixture
def page(marys_book: Book, qtbot: QtBot) -> Iterator[TemplatesPage]:
    """Open the page on Kevin's book, listening to changes as the window does."""
    made = TemplatesPage(marys_book)
    qtbot.addWidget(made)
    stop = marys_book.on_change(made.take_change)
    made.resize(1130, 720)
    activate(qtbot, made)
    qtbot.waitUntil(lambda: made._find_problems is not None)
    choose(made, "Old colleague")
    yield made
    made.hide()
    stop()


def child(page: TemplatesPage, kind: type, name: str) -> Any:
    """Find a control by the name that a screen reader says."""
    return next(found for found in page.findChildren(kind) if found.accessibleName() == name)


def editor(page: TemplatesPage) -> TemplateEditor:
    """Find the text field."""
    return page.findChild(TemplateEditor)


def choose(page: TemplatesPage, name: str) -> None:
    """Go to the template of a name, as a click on it does."""
    view = child(page, QListView, "Templates")
    names = names_in(page)
    view.setCurrentIndex(view.model().index(names.index(name), 0))


def names_in(page: TemplatesPage) -> list[str]:
    """Read the list."""
    model = page.findChild(TemplateList)
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def write(qtbot: QtBot, page: TemplatesPage, text: str) -> None:
    """Type a text in place of the one that is there; what no test key can type is put in."""
    editor(page).setFocus()
    editor(page).selectAll()
    if text.isascii():
        qtbot.keyClicks(editor(page), text)
    else:
        editor(page).insertPlainText(text)


def paused(qtbot: QtBot, page: TemplatesPage) -> None:
    """Wait for the pause after which a text is looked at."""
    with qtbot.waitSignal(editor(page).paused):
        pass


def test_the_preview_writes_the_articles_note_at_every_limit(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """The starter template gives Mary's note whole where there is room, and shorter at 200."""
    paused(qtbot, page)
    assert page.findChild(Preview).notes() == [
        ("LinkedIn invitation, free account", ARTICLE_200),
        (
            "LinkedIn invitation, Premium · Connection note (350) · InMail · LinkedIn message · "
            "E-mail",
            ARTICLE_350,
        ),
    ]


def test_typing_is_followed_by_the_preview(qtbot: QtBot, page: TemplatesPage) -> None:
    """Soon after the last key the notes are those of the new text."""
    write(qtbot, page, "Hello {{ first_name }} [[from {{ shared_place }}]]!")
    paused(qtbot, page)
    assert {text for _, text in page.findChild(Preview).notes()} == {"Hello Mary from XYZ Co.!"}
    qtbot.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert {text for _, text in page.findChild(Preview).notes()} == {"Hello Zoe!"}
    qtbot.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert {text for _, text in page.findChild(Preview).notes()} == {"Hello Mary from XYZ Co.!"}


def test_a_contact_is_found_by_typing(qtbot: QtBot, page: TemplatesPage) -> None:
    """Some letters and Enter choose whose note is shown; leaving the field shows the name again."""
    write(qtbot, page, "{{ full_name }}")
    paused(qtbot, page)
    field = page.findChild(ContactField)
    field.setFocus()
    qtbot.keyClicks(field, "you")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Zoe Young"
    assert page.findChild(Preview).notes()[0][1] == "Zoe Young"
    qtbot.keyClicks(field, "nobody")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "Zoe Young"


def test_a_missing_fact_leads_to_where_it_is_filled_in(qtbot: QtBot, page: TemplatesPage) -> None:
    """A fact that is printed, empty and not optional is named; a click asks for it."""
    write(qtbot, page, "{{ company }} {{ first_name }}")
    paused(qtbot, page)
    button = child(page, QPushButton, "Fill in their company")
    with qtbot.waitSignal(page.fact_wanted) as wanted:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["company", page.book.contacts.find("Mary").id]


def test_a_mistake_is_listed_underlined_and_a_click_goes_there(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """Line and column are right after a line break and beyond the basic plane, too."""
    write(qtbot, page, "Hi 🙂🙂 {{ first_name }},\nI know {{ frist_name }}.")
    paused(qtbot, page)
    problems = page.findChild(ProblemList)
    assert problems.isVisible()
    assert [problems.item(row).text() for row in range(problems.count())] == [
        "2:11  There is no fact “frist_name”. Did you mean first_name?"
    ]
    (underlined,) = editor(page).extraSelections()
    assert underlined.cursor.selectedText() == "frist_name"
    place = problems.visualItemRect(problems.item(0)).center()
    qtbot.mouseClick(problems.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor(page).textCursor().selectedText() == "frist_name"
    assert editor(page).hasFocus()


def test_a_template_with_mistakes_is_saved_and_marked(qtbot: QtBot, page: TemplatesPage) -> None:
    """Nothing typed is lost, and the list says what is to be mended."""
    write(qtbot, page, "Hi {{ frist_name }}")
    paused(qtbot, page)
    qtbot.keyClick(editor(page), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.book.templates.find("Old colleague").text == "Hi {{ frist_name }}"
    model = page.findChild(TemplateList)
    index = model.index(names_in(page).index("Old colleague"))
    assert index.data(TemplateRole.BROKEN)
    assert index.data(TemplateRole.SECOND) == "version 1 · to mend"


def test_a_version_that_was_used_is_kept(qtbot: QtBot, page: TemplatesPage) -> None:
    """Ctrl+S begins a new version and says that the old one stays; undo takes it back."""
    book = page.book
    draft = book.notes.draft(book.contacts.find("Mary").id, goal_id=1)
    book.requests.mark_sent(draft, "Hi Mary")
    write(qtbot, page, "Hi {{ first_name }}")
    qtbot.keyClick(editor(page), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    saved = book.templates.find("Old colleague")
    assert (saved.version, saved.text) == (2, "Hi {{ first_name }}")
    said = page._writing.remark.text()
    assert said == "Version 2. Version 1 is kept with the requests that used it"
    book.undo()
    assert editor(page).text() == book.templates.find("Old colleague").text
    assert editor(page).text().startswith("Hi, {{ first_name }}. [[It’s great")
    assert book.requests.all()[0].state is RequestState.SENT


@pytest.mark.parametrize("leave", ["template", "field", "page", "put away"])
def test_what_was_typed_is_saved_when_it_is_left(
    qtbot: QtBot, page: TemplatesPage, leave: str
) -> None:
    """Another template, another field, another page, the end: each saves first."""
    write(qtbot, page, "Hi there")
    if leave == "template":
        choose(page, "Classmate")
        assert editor(page).text().startswith("Hi {{ first_name }}, [[it’s been")
    elif leave == "field":
        page.findChild(ContactField).setFocus()
    elif leave == "page":
        page.hide()
    else:
        page.put_away()
    assert page.book.templates.find("Old colleague").text == "Hi there"


def test_what_is_being_typed_survives_a_change_from_elsewhere(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """A step beside it reloads the page and leaves the text and the caret alone."""
    write(qtbot, page, "Hi there")
    page.book.goals.add("find a client")
    assert editor(page).text() == "Hi there"
    goals = child(page, QComboBox, "Goal of the preview")
    assert [goals.itemText(row) for row in range(goals.count())] == [
        "network into LMNOP Co.",
        "find a client",
        "no goal",
    ]


def test_typed_text_outlives_the_undo_of_its_template(qtbot: QtBot, page: TemplatesPage) -> None:
    """Where an undo takes a template from under the text, the text is saved again."""
    page.add_template()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    write(qtbot, page, "My words")
    page.book.undo()
    assert page.book.templates.find("New template").text == "My words"


def test_a_new_template_asks_for_its_name_first(qtbot: QtBot, page: TemplatesPage) -> None:
    """New, a name, Enter: the template is there, with words to begin with."""
    qtbot.mouseClick(page._new, Qt.MouseButton.LeftButton)
    field = page.findChild(InlineEdit).findChild(QLineEdit)
    assert field.hasFocus()
    qtbot.keyClicks(field, "Old friends")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "{{ first_name }}" in page.book.templates.find("Old friends").text
    assert "Old friends" in names_in(page)


def test_a_name_in_use_is_refused_and_the_old_one_shown(page: TemplatesPage) -> None:
    """Renaming to another template's name leaves both as they were."""
    from connote.core.errors import AskedWrongly

    with pytest.raises(AskedWrongly):
        page._rename("Classmate")
    assert page.findChild(InlineEdit).text() == "Old colleague"
    page._rename("Colleague of old")
    assert page.book.templates.find("Colleague of old").text == editor(page).text()


def test_duplicates_and_archived_ones(qtbot: QtBot, page: TemplatesPage) -> None:
    """A copy gets a name of its own; Delete archives, which puts the template at the end."""
    text = editor(page).text()
    page.duplicate()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert page.book.templates.find("Old colleague, copy").text == text
    page.focus_first()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Delete)
    assert names_in(page)[-1] == "Old colleague, copy"
    assert "Archived" in page._writing.remark.text()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Delete)
    assert not page.book.templates.find("Old colleague, copy").archived


def test_facts_and_brackets_are_put_in_where_the_caret_is(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """The menu inserts a fact; the brackets go around what is selected."""
    write(qtbot, page, "Hi you there")
    cursor = editor(page).textCursor()
    cursor.setPosition(3)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    editor(page).setTextCursor(cursor)
    fact = next(act for act in page._writing.facts.actions() if act.data() == "first_name")
    assert fact.text() == "Their first name\t{{ first_name }}"
    fact.trigger()
    assert editor(page).text() == "Hi {{ first_name }} there"
    cursor = editor(page).textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfLine, QTextCursor.MoveMode.KeepAnchor)
    editor(page).setTextCursor(cursor)
    qtbot.keyClick(editor(page), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor(page).text() == "Hi {{ first_name }}[[ there]]"
    next(act for act in page._writing.facts.actions() if act.data() == "knows_target").trigger()
    assert "{% if knows_target %}{% endif %}" in editor(page).text()


def test_the_text_keeps_every_character(qtbot: QtBot, page: TemplatesPage) -> None:
    """Fixed blanks and emoji come back as they were; a line break is a line break."""
    text = "Bonjour {{ first_name }}\N{NO-BREAK SPACE}! 🙂\n\nÀ bientôt"
    page.book.templates.save("Old colleague", text)
    assert editor(page).text() == text
    editor(page).moveCursor(QTextCursor.MoveOperation.End)
    editor(page).setFocus()
    qtbot.keyClick(editor(page), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(editor(page), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.book.templates.find("Old colleague").text == f"{text}\n"


def test_an_empty_book_previews_an_example(qtbot: QtBot, book: Book) -> None:
    """Without contacts the facts are examples, and it says so."""
    page = TemplatesPage(book)
    qtbot.addWidget(page)
    activate(qtbot, page)
    choose(page, "Old colleague")
    qtbot.waitUntil(lambda: bool(page.findChild(Preview).notes()))
    assert page.findChild(Preview).notes()[0][1] == ARTICLE_200
    assert page.findChild(Preview)._remark.text().endswith("this is an example.")
    page.hide()


def test_the_small_models_keep_qts_rules(sample_book: Book, qtmodeltester: ModelTester) -> None:
    """The list of templates and the contacts found are sound models."""
    templates, found = TemplateList(), Found()
    templates.judge_by(lambda text: "{{" in text)
    templates.set_rows(sample_book.templates.all())
    found.set_rows(sample_book.contacts.page(limit=8))
    for model in (templates, found):
        qtmodeltester.check(model)
