"""The page of templates: writing one with mistakes shown, a live preview, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QToolButton,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.things import RequestState
from connote.ui.pages.templates import TemplatesPage
from connote.ui.pages.templates.contact_field import ContactField, Found
from connote.ui.pages.templates.problem_list import ProblemList
from connote.ui.pages.templates.template_list import TemplateList, TemplateRole
from connote.ui.pages.templates.version_list import VersionRows
from connote.ui.widgets.inline_edit import InlineEdit
from connote.ui.widgets.suggestions import SuggestionRows
from ui.pages.editing import (
    child,
    choose,
    editor,
    names_in,
    open_page,
    paused,
    preview,
    previewed,
    tell_marys_story,
    write,
)

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
def page(book: Book, qtbot: QtBot, tmp_path: Path) -> TemplatesPage:
    """Open the page on Kevin's book."""
    return open_page(tell_marys_story(book), qtbot, tmp_path)


def test_the_preview_writes_the_articles_note_at_every_limit(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """The starter template gives Mary's note whole where there is room, and shorter at 200."""
    paused(qtbot, page)
    assert preview(page).notes() == [
        ("LinkedIn invitation, free account", ARTICLE_200),
        (
            "LinkedIn invitation, Premium · Connection note (350) · InMail · LinkedIn message · "
            "E-mail",
            ARTICLE_350,
        ),
    ]


def test_nothing_but_the_page_is_ever_a_window(qtbot: QtBot, page: TemplatesPage) -> None:
    """What the page makes while it is used lies in it, and flashes up nowhere else."""
    write(qtbot, page, "Hello {{ frist_name }} [Name]")
    paused(qtbot, page)
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert windows == [page]


def test_typing_is_followed_by_the_preview(qtbot: QtBot, page: TemplatesPage) -> None:
    """Soon after the last key the notes are those of the new text."""
    write(qtbot, page, "Hello {{ first_name }} [[from {{ shared_place }}]]!")
    paused(qtbot, page)
    assert previewed(page) == {"Hello Mary from XYZ Co.!"}
    qtbot.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: previewed(page) == {"Hello Zoe!"})
    qtbot.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: previewed(page) == {"Hello Mary from XYZ Co.!"})


def test_a_contact_is_found_by_typing(qtbot: QtBot, page: TemplatesPage) -> None:
    """Some letters and Enter choose whose note is shown; leaving the field shows the name again."""
    write(qtbot, page, "{{ full_name }}")
    paused(qtbot, page)
    field = page.findChild(ContactField)
    field.setFocus()
    qtbot.keyClicks(field, "you")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Zoe Young"
    qtbot.waitUntil(lambda: previewed(page) == {"Zoe Young"})
    qtbot.keyClicks(field, "nobody")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "Zoe Young"


def test_a_mistake_is_listed_underlined_and_a_click_goes_there(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """Line and column are right after a line break and beyond the basic plane, too."""
    write(qtbot, page, "Hi 🙂🙂 {{ first_name }},\nI know {{ frist_name }}.")
    paused(qtbot, page)
    problems = page.findChild(ProblemList)
    assert problems.isVisible()
    assert problems.rows() == ["2:11  There is no fact “frist_name”. Did you mean first_name?"]
    assert editor(page).underlined() == ["frist_name"]
    row = next(one for one in problems.findChildren(QAbstractButton) if "frist" in one.text())
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty())
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
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
    qtbot.mouseClick(child(page, QToolButton, "New template"), Qt.MouseButton.LeftButton)
    field = page.findChild(InlineEdit).findChild(QLineEdit)
    assert field.hasFocus()
    qtbot.keyClicks(field, "Old friends")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert editor(page).hasFocus()
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


def test_an_empty_book_previews_an_example(qtbot: QtBot, book: Book, tmp_path: Path) -> None:
    """Without contacts the facts are examples, and it says so."""
    page = open_page(book, qtbot, tmp_path)
    qtbot.waitUntil(lambda: bool(preview(page).notes()))
    assert preview(page).notes()[0][1] == ARTICLE_200
    assert preview(page).remark.endswith("this is an example.")


def test_the_small_models_keep_qts_rules(sample_book: Book, qtmodeltester: ModelTester) -> None:
    """All lists of the page are sound models."""
    templates, found = TemplateList(), Found()
    versions, offered = VersionRows(), SuggestionRows()
    versions.set_versions(sample_book.templates.versions(1))
    offered.set_rows([("first_name", "their first name", "Mary")])
    templates.judge_by(lambda text: "{{" in text)
    templates.set_rows(sample_book.templates.all())
    found.set_rows(sample_book.contacts.page(limit=8))
    for model in (templates, found, versions, offered):
        qtmodeltester.check(model)
