"""The frame: views, undo, search, what happens outside, and what the window remembers."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import BookReadOnly
from connote.core.unsaved import Unsaved, unsaved_note, unsaved_template
from connote.ui.actions import MENUS, key_list
from connote.ui.pages.composer import ComposerPage
from connote.ui.pages.templates import TemplatesPage
from connote.ui.pages.templates.editor import TemplateEditor
from connote.ui.sidebar import View
from connote.ui.views import BELOW, VIEWS
from ui.scripted import ScriptedAsk
from ui.windows import Open


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("today", "Today"),
        ("people", "People"),
        ("goals", "Goals"),
        ("requests", "Requests"),
        ("templates", "Templates"),
        ("insights", "Insights"),
        ("settings", "Settings"),
    ],
)
def test_every_view_opens_by_its_shortcut(
    open_window: Open, qtbot: QtBot, name: str, title: str
) -> None:
    """Each entry of the View menu leads to its page, and the sidebar says so."""
    window = open_window()
    window.show_view("goals" if name == "people" else "people")
    qtbot.keySequence(window, window.actions_by_name[f"show_{name}"].shortcut())
    assert window.stack.currentWidget() is window.pages[name]
    assert window.windowTitle() == f"{title} – Connote"


class _Windows(QObject):
    """Notes every window but one that is shown, however shortly."""

    def __init__(self, expected: QWidget) -> None:
        super().__init__()
        self.expected = expected
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at show events."""
        is_new = isinstance(watched, QWidget) and watched.isWindow()
        if event.type() == QEvent.Type.Show and is_new and watched is not self.expected:
            self.shown.append(repr(watched))
        return False


def test_no_view_flashes_a_window_of_its_own(open_window: Open, qapp: QApplication) -> None:
    """A part that is shown before it has a parent would be a window, and take the focus."""
    window = open_window()
    windows = _Windows(window)
    qapp.installEventFilter(windows)
    for view in (*VIEWS, *BELOW, View("importing", "", "")):
        window.show_view(view.name)
    window.show_person(window.book.contacts.find("Mary Stone").id)
    window.write_request()
    qapp.processEvents()
    qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_shortcuts_are_unique() -> None:
    """No two actions listen to one key."""
    keys = [key for _, key in key_list()]
    assert len(keys) == len(set(keys))
    assert len({entry.name for entries in MENUS.values() for entry in entries if entry.name}) > 20


def test_a_view_without_a_place_in_the_sidebar_leads_nowhere_else(
    open_window: Open, qtbot: QtBot
) -> None:
    """From the Import page one comes where one wants; nothing is chosen by the focus alone."""
    window = open_window()
    window.show_view("today")
    window.show_view("importing")
    window.show_view("people")
    visible = [name for name, page in window.pages.items() if page.isVisible()]
    assert visible == ["people"]
    window.show_view("importing")
    today = window.sidebar.findChildren(QListWidget)[0]
    place = today.visualItemRect(today.item(1)).center()
    qtbot.mouseClick(today.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.stack.currentWidget() is window.people


def test_undo_names_what_it_takes_back(open_window: Open, sample_book: Book, qtbot: QtBot) -> None:
    """Menu and status line say which step; the button in the status line takes it back."""
    window = open_window()
    mary = sample_book.contacts.find("Mary Stone").id
    sample_book.contacts.edit(mary, ContactWords(position="CEO"))
    assert window.actions_by_name["undo"].text() == "&Undo: Edit Mary Stone"
    assert window.status.words == "Changed Mary Stone"
    qtbot.keySequence(window, "Ctrl+Z")
    assert sample_book.contacts.get(mary).position == "VP Product"
    assert window.status.words == "Undone: Edit Mary Stone"
    qtbot.keySequence(window, "Ctrl+Shift+Z")
    assert sample_book.contacts.get(mary).position == "CEO"


def test_a_command_beside_the_window_is_noticed(
    open_window: Open, sample_book: Book, qtbot: QtBot
) -> None:
    """What another process wrote shows up without a restart."""
    window = open_window()
    mary = sample_book.contacts.find("Mary Stone").id
    window.show_person(mary)
    other = sqlite3.connect(sample_book.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("INSERT INTO step(act, words, at, tables, is_undone) VALUES ('x','x','','',0)")
    other.execute("UPDATE journal_now SET step_id = last_insert_rowid()")
    other.execute("UPDATE contact SET position = 'Chair' WHERE id = ?", (mary,))
    other.execute("UPDATE journal_now SET step_id = NULL")
    other.execute("COMMIT")
    other.close()
    with qtbot.waitSignal(window.bridge.changed, timeout=5000):
        pass
    row = window.people.model.row_of(mary)
    assert row is not None
    person = window.people.model.person(row)
    assert person is not None
    assert person.position == "Chair"


def test_dropped_files_come_to_the_import_page(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    """Dropping a file anywhere opens the Import page with it."""
    window = open_window()
    file = tmp_path / "Connections.csv"
    file.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Nele,Brandt,https://www.linkedin.com/in/nele-brandt,,Contoso,Lead,08 Feb 2026\n"
    )
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.pages.get("importing"))


def test_the_window_comes_back_where_it_was(open_window: Open) -> None:
    """Size and last view survive a restart (the width is that of the test's small screen)."""
    window = open_window()
    window.resize(900, 701)
    window.show_view("goals")
    window.close()
    again = open_window()
    assert again.height() == 701
    assert again.stack.currentWidget() is again.pages["goals"]


def test_a_template_is_mended_where_it_is_written(open_window: Open, sample_book: Book) -> None:
    """The composer leads to the template itself, the text under the fingers, and comes back."""
    broken = sample_book.templates.save("Broken", "Hi {{ first_nam }")
    window = open_window()
    window.composing.write_to(sample_book.contacts.find("Mary Stone").id)
    composer = window.pages["composer"]
    composer.template_wanted.emit(broken.id)  # type: ignore[attr-defined]
    writing = window.stack.currentWidget()
    assert isinstance(writing, TemplatesPage)
    field = window.focusWidget()
    assert isinstance(field, TemplateEditor)
    assert field.text() == broken.text
    assert composer.isHidden()
    window.show_view("people")
    assert composer.isVisible()


def test_a_book_that_cannot_be_written_lets_nothing_typed_go(
    open_window: Open, sample_book: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window closes; a template's words and a note's are there at the next start."""
    window = open_window()
    mary = sample_book.contacts.find("Mary Stone")
    row = sample_book.templates.all()[0]
    window.show_template(row.id)
    window.composing.write_to(mary.id)
    composer = window.pages["composer"]
    assert isinstance(composer, ComposerPage)
    composer.desk.editor.selectAll()
    qtbot.keyClicks(composer.desk.editor, "to Mary")
    window.show_template(row.id)
    field = window.focusWidget()
    assert isinstance(field, TemplateEditor)
    qtbot.keyClicks(field, "Typed ")
    with monkeypatch.context() as patch, qtbot.captureExceptions() as told:
        patch.setattr(sample_book, "is_read_only", True)
        window.show_view("people")
        assert window.windowTitle().startswith("People")
        assert "is kept beside the book" in window.status.words
        window.show_view("templates")
        window.close()
    assert {kind for kind, _, _ in told} == {BookReadOnly}, "whatever else is told by the window"
    assert sample_book.templates.get(row.id).text == row.text
    kept = Unsaved(window.folder)
    assert kept.text(unsaved_template(row.id, sample_book.path)) == f"Typed {row.text}"
    assert kept.text(unsaved_note(sample_book.contacts.get(mary.id).uid)) == "to Mary"
    again = open_window()
    assert again.height() == window.height()
    assert again.findChild(TemplateEditor).text() == f"Typed {row.text}"


def test_the_status_line_says_that_a_template_was_put_away_and_taken_back_out(
    open_window: Open, sample_book: Book
) -> None:
    """Both are named by what was done, and so is what undo takes back."""
    window = open_window()
    row = sample_book.templates.find("Old colleague")
    sample_book.templates.archive(row.id)
    assert window.status.words == "Archived “Old colleague”"
    sample_book.templates.archive(row.id, archived=False)
    assert window.status.words == "Took “Old colleague” out of the archive"
    window.undo()
    assert window.status.words == "Undone: Take “Old colleague” out of the archive"


def test_forgetting_asks_first(open_window: Open, sample_book: Book) -> None:
    """What can't be undone is asked, and No changes nothing."""
    mary = sample_book.contacts.find("Mary Stone").id
    window = open_window(False)
    window.doing.forget(mary)
    assert sample_book.contacts.get(mary).full_name == "Mary Stone"
    assert isinstance(window.ask, ScriptedAsk)
    window.ask.answers.append(True)
    window.doing.forget(mary)
    assert sample_book.contacts.count() == 59
    assert not window.actions_by_name["undo"].isEnabled()


@pytest.mark.parametrize("suffix", [".csv", ".vcf"])
def test_contacts_go_out_by_the_menu(open_window: Open, tmp_path: Path, suffix: str) -> None:
    """The name that is chosen says what is written."""
    target = tmp_path / f"people{suffix}"
    window = open_window(target)
    window.takeout.contacts()
    text = target.read_text(encoding="utf-8-sig")
    assert text.count("BEGIN:VCARD") == (60 if suffix == ".vcf" else 0)
    assert "60 contacts" in window.status.words


@pytest.mark.parametrize(("name", "is_used"), [("Met at an event", True), ("Thank you", False)])
def test_a_template_is_compared_from_its_page(
    open_window: Open, qtbot: QtBot, name: str, is_used: bool
) -> None:
    """The menu leads to the two charts with that template chosen, or says that none was sent."""
    window = open_window()
    window.show_template(window.book.templates.find(name).id)
    window.actions_by_name["compare_template"].trigger()
    page = window.pages["insights"]
    qtbot.waitUntil(lambda: not page.is_counting)  # type: ignore[attr-defined]
    pair = page.cards.pair  # type: ignore[attr-defined]
    assert window.shown == "insights"
    assert (pair.first.currentText() == f"{name}, v1") is is_used
    if is_used:
        assert pair.second.currentText() != pair.first.currentText()
        assert window.focusWidget() is pair.second
        qtbot.waitUntil(lambda: not pair.second.visibleRegion().isEmpty())
    else:
        told = f"No request that is counted here was written with “{name}” yet."
        assert window.status.words == told
