"""Nothing typed is lost, mistakes are mended by a click, and templates go in and out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.errors import FileUnreadable
from connote.core.unsaved import Unsaved, unsaved_template
from connote.core.writing.differences import PieceKind
from connote.ui.help import HelpWindow
from connote.ui.pages.templates import TemplatesPage
from ui.dying import last_words
from ui.pages.editing import (
    CONTROL,
    child,
    choose,
    editor,
    names_in,
    open_page,
    paused,
    press,
    previewed,
    room,
    tell_marys_story,
    write,
)
from ui.scripted import ScriptedAsk

pytestmark = pytest.mark.usefixtures("light")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(book: Book, qtbot: QtBot, tmp_path: Path) -> TemplatesPage:
    """Open the page on Kevin's book."""
    return open_page(tell_marys_story(book), qtbot, tmp_path)


def kept(page: TemplatesPage, folder: Path) -> str:
    """Read what a new start would find of the template that is shown."""
    row = page.book.templates.find("Old colleague")
    return Unsaved(folder).text(unsaved_template(row.id, page.book.path))


# ── across a crash ───────────────────────────────────────────────────────────────────────────


def test_what_is_typed_is_kept_until_it_is_saved(
    qtbot: QtBot, page: TemplatesPage, tmp_path: Path
) -> None:
    """Soon after a key the text lies beside the book; saved, it is let go."""
    write(qtbot, page, "My words")
    qtbot.waitUntil(lambda: kept(page, tmp_path) == "My words")
    assert page.book.templates.find("Old colleague").text != "My words"
    press(qtbot, page, Qt.Key.Key_S, held=CONTROL)
    qtbot.waitUntil(lambda: kept(page, tmp_path) == "")
    assert page.book.templates.find("Old colleague").text == "My words"


def test_typing_without_a_pause_is_kept_too(
    qtbot: QtBot, page: TemplatesPage, tmp_path: Path
) -> None:
    """Whoever never stops for a moment loses no more than the last one."""
    write(qtbot, page, "a")

    def type_on() -> bool:
        qtbot.keyClicks(editor(page), "b")
        return kept(page, tmp_path) != ""

    qtbot.waitUntil(type_on)


def test_only_what_was_typed_is_kept(qtbot: QtBot, page: TemplatesPage, tmp_path: Path) -> None:
    """Going from one template to another keeps nothing: a text that is shown isn't typed."""
    for name in ("Thank you", "Classmate", "Old colleague"):
        choose(page, name)
        paused(qtbot, page)
        page._lost.finish()
    assert not (tmp_path / "unsaved.json").exists()
    assert room(page).unsaved.isHidden()


def test_a_new_template_leaves_the_one_before_alone(qtbot: QtBot, page: TemplatesPage) -> None:
    """The words of a new template are never taken for those of the template that was shown."""
    before = page.book.templates.find("Old colleague").text
    page.add_template()
    paused(qtbot, page)
    editor(page).setFocus()
    page._lost.finish()
    choose(page, "Old colleague")
    assert editor(page).text() == before
    assert room(page).unsaved.isHidden()


def test_what_was_taken_back_is_not_kept(qtbot: QtBot, page: TemplatesPage, tmp_path: Path) -> None:
    """Typed and undone, nothing waits for the next start, and no other text comes in its place."""
    write(qtbot, page, "My words")
    qtbot.waitUntil(lambda: kept(page, tmp_path) == "My words")
    while editor(page).is_changed:
        editor(page).undo()
    choose(page, "Thank you")
    page._lost.finish()
    assert kept(page, tmp_path) == ""


def test_lost_words_are_offered_again_at_the_next_start(
    qtbot: QtBot, book: Book, tmp_path: Path
) -> None:
    """The page opens at the template, with its words typed again, and the way back beside them."""
    tell_marys_story(book)
    row = book.templates.find("Thank you")
    Unsaved(tmp_path).keep(unsaved_template(row.id, book.path), "Thanks, {{ first_name }}!")
    page = open_page(book, qtbot, tmp_path, template="")
    assert room(page).name.text() == "Thank you"
    assert editor(page).text() == "Thanks, {{ first_name }}!"
    proposal = room(page).unsaved
    assert proposal.words == "Typed before Connote stopped, and not saved yet."
    qtbot.mouseClick(proposal.look, LEFT)
    removed = [one for one in proposal.after.pieces() if one.kind is PieceKind.REMOVED]
    assert removed
    qtbot.mouseClick(proposal.yes, LEFT)
    assert book.templates.find("Thank you").text == "Thanks, {{ first_name }}!"
    assert proposal.isHidden()


def test_the_way_back_leads_to_what_was_saved(qtbot: QtBot, book: Book, tmp_path: Path) -> None:
    """Refused, the lost words go, and are one undo of the text field away."""
    row = book.templates.find("Thank you")
    place = unsaved_template(row.id, book.path)
    Unsaved(tmp_path).keep(place, "Thanks!")
    page = open_page(book, qtbot, tmp_path, template="")
    qtbot.mouseClick(room(page).unsaved.look, LEFT)
    qtbot.mouseClick(room(page).unsaved.no, LEFT)
    assert editor(page).text() == row.text
    assert room(page).unsaved.isHidden()
    qtbot.waitUntil(lambda: Unsaved(tmp_path).text(place) == "")
    editor(page).undo()
    assert editor(page).text() == "Thanks!"


def test_words_of_another_book_are_not_offered(qtbot: QtBot, book: Book, tmp_path: Path) -> None:
    """Templates of two books may have the same number; a text belongs to one of them."""
    row = book.templates.find("Thank you")
    Unsaved(tmp_path).keep(unsaved_template(row.id, tmp_path / "other.connote"), "Thanks!")
    page = open_page(book, qtbot, tmp_path, template="Thank you")
    assert editor(page).text() == row.text


def test_a_kill_while_typing_loses_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    """A process that is killed in the middle leaves the words for the next start."""
    assert last_words("typing_a_template.py", tmp_path, "What I want to say") == "kept"
    book = Book.open(tmp_path / "book.connote", backups=tmp_path / "backups")
    page = open_page(book, qtbot, tmp_path, template="")
    assert editor(page).text() == "What I want to say"
    page.hide()
    book.close()


# ── mistakes ─────────────────────────────────────────────────────────────────────────────────


def test_a_mistake_with_a_nearest_name_is_mended_by_a_click(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """The button says what it does, and one undo takes it back."""
    write(qtbot, page, "🙂 Hi {{ frist_name | 'you' }},\nI {{ gaol }}")
    paused(qtbot, page)
    button = child(page, QPushButton, "Change to first_name")
    qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty())
    qtbot.mouseClick(button, LEFT)
    assert editor(page).text() == "🙂 Hi {{ first_name | 'you' }},\nI {{ gaol }}"
    paused(qtbot, page)
    assert len(room(page).problems.rows()) == 1
    editor(page).undo()
    assert "frist_name" in editor(page).text()


def test_mistakes_are_reached_and_mended_by_keys(qtbot: QtBot, page: TemplatesPage) -> None:
    """Tab from the text to the list; Enter goes to the place."""
    write(qtbot, page, "Hi {{ frist_name }}")
    paused(qtbot, page)
    qtbot.waitUntil(lambda: room(page).problems.height() > 0)
    QTest.keyClick(editor(page), Qt.Key.Key_Tab)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert editor(page).textCursor().selectedText() == "frist_name"
    QTest.keyClick(editor(page), Qt.Key.Key_Tab)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert editor(page).text() == "Hi {{ first_name }}"


def test_mistakes_wait_while_a_name_is_being_chosen(qtbot: QtBot, page: TemplatesPage) -> None:
    """A tag that is half typed is no mistake yet; left like that, it is one."""
    editor(page).setFocus()
    editor(page).selectAll()
    qtbot.keyClicks(editor(page), "Hi {{ fir")
    with qtbot.assertNotEmitted(editor(page).paused, wait=300):
        pass
    press(qtbot, page, Qt.Key.Key_Escape)
    paused(qtbot, page)
    assert room(page).problems.rows() == ["1:4  This {{ is never closed: put }} after the name."]


# ── placeholders of other programs ───────────────────────────────────────────────────────────


def test_foreign_placeholders_are_converted_after_a_look(qtbot: QtBot, page: TemplatesPage) -> None:
    """One line names them, a look shows before and after, and one undo takes it back."""
    write(qtbot, page, "Hi [First Name] from %COMPANY%, {{ goal }}")
    paused(qtbot, page)
    proposal = room(page).foreign
    assert proposal.words == (
        "This text has placeholders of another program: [First Name], %COMPANY%"
    )
    before = editor(page).text()
    qtbot.mouseClick(proposal.look, LEFT)
    assert editor(page).text() == before
    added = [one.text for one in proposal.after.pieces() if one.kind is PieceKind.ADDED]
    assert "first_name" in "".join(added)
    assert "company" in "".join(added)
    assert proposal.yes.hasFocus()
    QTest.keyClick(proposal.yes, Qt.Key.Key_Return)
    assert editor(page).text() == "Hi {{ first_name }} from {{ company }}, {{ goal }}"
    assert proposal.isHidden()
    editor(page).undo()
    assert editor(page).text() == before


def test_a_conversion_that_was_refused_is_not_proposed_again(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """Whoever means the brackets keeps them; another placeholder is another question."""
    write(qtbot, page, "Hi [Name]")
    paused(qtbot, page)
    qtbot.mouseClick(room(page).foreign.look, LEFT)
    QTest.keyClick(room(page).foreign.yes, Qt.Key.Key_Escape)
    assert editor(page).hasFocus()
    qtbot.keyClicks(editor(page), "!")
    paused(qtbot, page)
    assert room(page).foreign.isHidden()
    qtbot.keyClicks(editor(page), " %COMPANY%")
    paused(qtbot, page)
    assert room(page).foreign.isVisible()


# ── in and out ───────────────────────────────────────────────────────────────────────────────


def test_a_template_goes_out_and_in_as_a_text_file(
    qtbot: QtBot, book: Book, tmp_path: Path
) -> None:
    """What was typed last is in the file; taken in again it has a name of its own."""
    file = tmp_path / "mine.txt"
    ask = ScriptedAsk(file, [file])
    page = open_page(tell_marys_story(book), qtbot, tmp_path, ask)
    write(qtbot, page, "Hi {{ first_name }}, [[or so]]")
    with qtbot.waitSignal(page.said) as told:
        room(page).take_out.trigger()
    assert told.args == ["“Old colleague” is written to mine.txt"]
    page._column.take_in.trigger()
    assert room(page).name.text() == "Old colleague 2"
    assert editor(page).text() == "Hi {{ first_name }}, [[or so]]"
    paused(qtbot, page)
    assert previewed(page) == {"Hi Mary, or so"}
    book.undo()
    assert "Old colleague 2" not in names_in(page)


def test_a_file_that_is_no_template_is_refused_in_words(
    qtbot: QtBot, book: Book, tmp_path: Path
) -> None:
    """The list stays as it is."""
    file = tmp_path / "picture.txt"
    file.write_bytes(b"\x89PNG\x00\x01")
    page = open_page(book, qtbot, tmp_path, ScriptedAsk([file]))
    names = names_in(page)
    with pytest.raises(FileUnreadable):
        page.import_template()
    assert names_in(page) == names


def test_missing_starters_are_added(qtbot: QtBot, page: TemplatesPage) -> None:
    """Those that are there stay; where none is missing it says so."""
    with qtbot.waitSignal(page.said) as told:
        page._column.add_starters.trigger()
    assert told.args == ["All starters are there"]
    names = names_in(page)
    choose(page, "Thank you")
    write(qtbot, page, "Other words")
    room(page).name.open()
    field = page.focusWidget()
    qtbot.keyClicks(field, "Mine")
    QTest.keyClick(field, Qt.Key.Key_Return)
    page._column.add_starters.trigger()
    assert sorted(names_in(page)) == sorted([*names, "Mine"])


# ── help ─────────────────────────────────────────────────────────────────────────────────────


def test_the_page_on_writing_is_shown_beside_the_window(qtbot: QtBot, page: TemplatesPage) -> None:
    """The question mark asks for it; it is read with the house's headings, the window goes on."""
    with qtbot.waitSignal(page.help_wanted):
        room(page)._help.click()
    dialog = HelpWindow(page)
    dialog.show_page("writing-templates")
    shown = dialog.page
    assert not dialog.isModal()
    assert "{{ first_name }}" in shown.toPlainText()
    assert shown.document().begin().blockFormat().headingLevel() == 1
    qtbot.waitUntil(lambda: shown.horizontalScrollBar().maximum() == 0)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
