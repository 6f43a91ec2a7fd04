"""What surrounds the pages: taking back, remembering, help, restoring, and after a crash."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QSplitter
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.settings import COACH
from connote.core.store.backup import backups_in
from connote.core.unsaved import Unsaved, unsaved_note
from connote.ui import app, theme
from connote.ui.application import start_with
from connote.ui.help import PAGES, HelpWindow
from connote.ui.main_window import MainWindow
from connote.ui.one_window import OneWindow
from ui.scripted import ScriptedAsk
from ui.windows import Open


def button(window: MainWindow, words: str) -> QPushButton:
    """Find a button that is shown by its words."""
    buttons = window.findChildren(QPushButton)
    return next(one for one in buttons if one.text() == words and not one.isHidden())


# ── back and forth ───────────────────────────────────────────────────────────────────────────


def test_the_status_line_goes_back_and_forth(
    open_window: Open, sample_book: Book, qtbot: QtBot
) -> None:
    """After a change it offers Undo, after that Redo, each by a click."""
    window = open_window()
    mary = sample_book.contacts.find("Mary Stone").id
    sample_book.contacts.edit(mary, ContactWords(position="CEO"))
    qtbot.mouseClick(button(window, "Undo"), Qt.MouseButton.LeftButton)
    assert sample_book.contacts.get(mary).position == "VP Product"
    assert window.status.words == "Undone: Edit Mary Stone"
    qtbot.mouseClick(button(window, "Redo"), Qt.MouseButton.LeftButton)
    assert sample_book.contacts.get(mary).position == "CEO"
    assert window.status.words == "Done again: Edit Mary Stone"


def test_undo_names_its_change_beside_other_words(
    open_window: Open, sample_book: Book, qtbot: QtBot
) -> None:
    """Where something else is said, the button says what it would take back, and does."""
    window = open_window()
    mary = sample_book.contacts.find("Mary Stone").id
    sample_book.contacts.edit(mary, ContactWords(position="CEO"))
    window.say("14 requests written to history.csv.")
    qtbot.mouseClick(button(window, "Undo: Edit Mary Stone"), Qt.MouseButton.LeftButton)
    assert sample_book.contacts.get(mary).position == "VP Product"
    assert not [one for one in window.findChildren(QPushButton) if one.text() == "Undo"][1:]


def test_undo_in_a_field_is_its_own_first_and_then_the_windows(
    open_window: Open, sample_book: Book, qtbot: QtBot
) -> None:
    """Ctrl+Z takes back what was typed in the field; with nothing left it takes back the step."""
    window = open_window()
    mary = sample_book.contacts.find("Mary Stone").id
    sample_book.contacts.edit(mary, ContactWords(position="CEO"))
    field: QLineEdit = window.search_box
    field.setFocus()
    qtbot.keyClicks(field, "zz")
    qtbot.keySequence(field, "Ctrl+Z")
    assert field.text() == ""
    assert sample_book.contacts.get(mary).position == "CEO"
    qtbot.keySequence(field, "Ctrl+Z")
    assert sample_book.contacts.get(mary).position == "VP Product"


# ── remembered ───────────────────────────────────────────────────────────────────────────────


def test_the_window_remembers_who_was_shown(open_window: Open, sample_book: Book) -> None:
    """The next window shows the same person, if they are still in the book."""
    window = open_window()
    mary = sample_book.contacts.find("Mary Stone").id
    window.show_person(mary)
    window.close()
    again = open_window()
    assert again.people.chosen() == mary
    again.close()
    sample_book.contacts.delete(mary)
    assert open_window().people.chosen() != mary


def test_panes_that_have_a_name_keep_their_widths(open_window: Open) -> None:
    """A page's splitter comes back as it was left."""
    window = open_window()
    page = window.page("goals")
    split = QSplitter(page)
    split.setObjectName("test")
    split.addWidget(QLabel("a"))
    split.addWidget(QLabel("b"))
    split.resize(400, 100)
    split.setSizes([300, 100])
    window.close()
    split.setSizes([100, 300])
    window.state.restore_parts("goals", page)
    left, right = split.sizes()
    assert left > 2 * right


def test_the_composer_keeps_the_width_it_was_given(
    open_window: Open, sample_book: Book, qtbot: QtBot
) -> None:
    """What was dragged holds for the next person, and in the next window."""
    mary = sample_book.contacts.find("Mary Stone").id
    window = open_window()
    _write_in_a_wide_window(window, mary, qtbot)
    before = window.beside.sizes()[1]
    window.beside.setSizes([500, 612])
    window.beside.splitterMoved.emit(500, 1)
    wide = window.beside.sizes()[1]
    assert wide > before
    window.composing.close()
    window.composing.write_to(mary)
    assert abs(window.beside.sizes()[1] - wide) < 16
    window.close()
    again = open_window()
    _write_in_a_wide_window(again, mary, qtbot)
    assert abs(again.beside.sizes()[1] - wide) < 16


def test_a_wide_page_that_is_not_seen_takes_nothing_from_the_composer(
    open_window: Open, sample_book: Book, qtbot: QtBot
) -> None:
    """The Templates page needs much room; beside every other one a note has at least 360 px."""
    window = open_window()
    window.resize(1264, 720)
    for view in ("templates", "insights", "people"):
        window.show_view(view)
    window.composing.write_to(sample_book.contacts.find("Lucy Abernathy").id)
    for width in (1264, 1024):
        window.resize(width, 720)
        qtbot.waitUntil(lambda width=width: window.width() == width)
        for view in ("requests", "goals", "today", "people"):
            window.show_view(view)
            assert window.beside.sizes()[1] >= 360, view
    window.beside.setSizes([2000, 1])
    assert window.beside.sizes()[1] >= 360


def test_what_can_do_nothing_is_not_offered(open_window: Open, sample_book: Book) -> None:
    """The sample needs an empty book, saving a draft needs one: a note, or a template."""
    window = open_window()
    offered = window.actions_by_name
    window.show_view("people")
    assert not offered["load_sample"].isEnabled()
    assert offered["load_sample"].toolTip().startswith("This book has contacts")
    assert not offered["save_draft"].isEnabled()
    window.show_view("templates")
    assert offered["save_draft"].isEnabled()
    window.composing.write_to(sample_book.contacts.find("Mary Stone").id)
    assert offered["save_draft"].isEnabled()
    window.composing.close()
    assert not offered["save_draft"].isEnabled()


def _write_in_a_wide_window(window: MainWindow, contact_id: int, qtbot: QtBot) -> None:
    window.resize(1400, 800)
    qtbot.waitUntil(lambda: window.beside.width() > 1100)
    window.show_view("today")
    window.composing.write_to(contact_id)
    qtbot.waitUntil(lambda: window.beside.sizes()[1] > 0)


# ── the first page ───────────────────────────────────────────────────────────────────────────


def test_the_first_page_keeps_the_name_whichever_way_one_goes_on(
    book: Book, tmp_path: Path, qtbot: QtBot, light: QApplication
) -> None:
    """Name, account and situation by keyboard; the sample comes in, and it is me who owns it."""
    window = app.make_window(book, tmp_path, ScriptedAsk())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first = window.people.first_run
    qtbot.waitUntil(lambda: first.form.control("name").hasFocus())
    qtbot.keyClicks(first.form.control("name"), "Nele Brandt")
    qtbot.keyClicks(first.form.control("situation"), "looking around")
    first.form.control("account").setCurrentIndex(1)  # type: ignore[union-attr]
    qtbot.mouseClick(first.sample_button, Qt.MouseButton.LeftButton)
    me = book.contacts.me()
    assert me is not None
    assert (me.contact.full_name, me.situation) == ("Nele Brandt", "looking around")
    assert me.account.value == "premium"
    assert book.contacts.count() == 60
    window.close()


def test_who_i_am_can_be_said_again_on_the_first_page(
    book: Book, tmp_path: Path, qtbot: QtBot, light: QApplication
) -> None:
    """Once said it is a line, and Change shows the form with it."""
    window = app.make_window(book, tmp_path, ScriptedAsk())
    qtbot.addWidget(window)
    window.show()
    first = window.people.first_run
    first.form.begin(name="Nele Brandt")
    first.form.submit()
    assert first.form.isHidden()
    qtbot.mouseClick(button(window, "Change"), Qt.MouseButton.LeftButton)
    assert first.form.values()["name"] == "Nele Brandt"
    first.form.begin(name="Nele Roth")
    first.form.submit()
    me = book.contacts.me()
    assert me is not None
    assert me.contact.full_name == "Nele Roth"
    window.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_what_the_window_remembers_is_the_users_own(open_window: Open, tmp_path: Path) -> None:
    """Its file is for nobody else to read, whatever the umask; an older one is closed, too."""
    kept = tmp_path / "folder" / "window.ini"
    kept.parent.mkdir(exist_ok=True)
    kept.touch(mode=0o644)
    open_window().close()
    assert "is_open=no" in kept.read_text()
    assert kept.stat().st_mode & 0o777 == 0o600


# ── after a crash ────────────────────────────────────────────────────────────────────────────


def test_what_was_typed_before_a_crash_is_offered(
    open_window: Open, sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """The next window says so, and a click leads to the note; a window closed well says nothing."""
    mary = sample_book.contacts.get(sample_book.contacts.find("Mary Stone").id)
    Unsaved(tmp_path / "folder").keep(unsaved_note(mary.uid), "Dear Mary, half a")
    open_window().close()
    again = open_window()
    assert again.frame.notices.words == ""
    again.close()
    state = QSettings(str(tmp_path / "folder" / "window.ini"), QSettings.Format.IniFormat)
    state.setValue("view/is_open", "yes")  # as a killed process leaves it
    state.sync()
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.frame.notices.words))
    assert "was kept" in window.frame.notices.words
    qtbot.mouseClick(button(window, "The note to Mary Stone"), Qt.MouseButton.LeftButton)
    assert window.composing.is_open
    assert window.pages["composer"].desk.editor.toPlainText() == "Dear Mary, half a"  # type: ignore[attr-defined]
    assert window.frame.notices.words == ""


def test_another_start_is_of_the_same_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same program with the same words, in a process of its own."""
    started: list[list[str]] = []
    monkeypatch.setattr(subprocess, "Popen", lambda words, **_: started.append(words))
    start_with(["--folder", "x"])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    start_with(["--folder", "x"])
    assert started == [
        [sys.executable, "-m", "connote", "--folder", "x"],
        [sys.executable, "--folder", "x"],
    ]


# ── going back to a backup ───────────────────────────────────────────────────────────────────


def test_a_backup_is_gone_back_to_from_the_menu(
    open_window: Open, sample_book: Book, qtbot: QtBot
) -> None:
    """Asked first; the present book is backed up, and the window shows the one of then."""
    mary = sample_book.contacts.find("Mary Stone").id
    sample_book.make_backup("manual")
    sample_book.contacts.edit(mary, ContactWords(position="CEO"))
    window = open_window(False)
    window.show_person(mary)
    window.actions_by_name["restore"].trigger()
    assert window.shown == "settings"
    backup = next(one for one in backups_in(sample_book.backups) if one.reason == "manual")
    settings = window.page("settings")
    settings.restoring_wanted.emit(backup.path, "today")  # type: ignore[attr-defined]
    assert sample_book.contacts.get(mary).position == "CEO"
    assert isinstance(window.ask, ScriptedAsk)
    window.ask.answers.append(True)
    settings.restoring_wanted.emit(backup.path, "today")  # type: ignore[attr-defined]
    assert sample_book.contacts.get(mary).position == "VP Product"
    assert window.status.words == "Restored the backup of today"
    window.show_view("people")
    row = window.people.model.row_of(mary)
    assert row is not None
    person = window.people.model.person(row)
    assert person is not None
    assert person.position == "VP Product"
    sample_book.contacts.edit(mary, ContactWords(position="Chair"))
    kept = [one for one in backups_in(sample_book.backups) if one.reason == "restore"]
    assert len(kept) == 1


def test_a_spoiled_backup_changes_nothing(open_window: Open, sample_book: Book) -> None:
    """It is told what is wrong with it, and the book goes on."""
    spoiled = sample_book.backups / "2026-11-01 120000 daily 60.connote"
    sample_book.make_backup("manual")
    spoiled.write_bytes(b"SQLite format 3\0" + bytes(200))
    window = open_window(True)
    with pytest.raises(Exception, match="not a Connote book"):
        window.doing.put_back(spoiled, "1 Nov")
    assert sample_book.contacts.count() == 60
    sample_book.contacts.add(ContactWords(first_name="Ada"))


# ── the coach's switches ─────────────────────────────────────────────────────────────────────


def test_a_line_that_is_not_wanted_is_judged_but_not_shown(
    open_window: Open, sample_book: Book
) -> None:
    """The request keeps all results, so that the insights stay whole."""
    window = open_window()
    window.settings.set(COACH["how"], False)
    window.composing.write_to(sample_book.contacts.find("Mary Stone").id)
    composer = window.page("composer")
    shown = {line.check for line in composer.desk.coach.lines()}  # type: ignore[attr-defined]
    assert "how" not in shown
    assert "name" in shown
    window.settings.set(COACH["how"], True)
    window.page("settings").coach_changed.emit()  # type: ignore[attr-defined]
    judged = sample_book.notes.coach(composer.draft, "Hi Mary")  # type: ignore[attr-defined]
    assert {line.check for line in judged} >= {"how", "name"}


# ── help ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", PAGES)
def test_every_page_of_the_help_opens_in_one_window(open_window: Open, name: str) -> None:
    """Each has a title and words, and the links in it lead to pages that are there."""
    window = open_window()
    window.doing.show_help("first-steps")
    window.doing.show_help(name)
    windows = [one for one in window.findChildren(HelpWindow) if one.isVisible()]
    assert len(windows) == 1
    page = windows[0].page
    assert len(page.toPlainText()) > 200
    links = {link for link in _links(page.toMarkdown()) if not link.startswith("http")}
    assert links <= {f"{one}.md" for one in PAGES}


def _links(markdown: str) -> list[str]:
    return [part.split(")")[0] for part in markdown.split("](")[1:]]


def test_a_link_leads_to_the_next_page(open_window: Open) -> None:
    """A click on it shows that page, and marks it in the list."""
    window = open_window()
    window.doing.show_help("first-steps")
    (help_window,) = window.findChildren(HelpWindow)
    help_window.page.anchorClicked.emit(QUrl("importing.md"))
    assert help_window.page.toPlainText().startswith("Importing")


def test_the_help_wears_another_scheme(open_window: Open, qapp: QApplication) -> None:
    """Code in a page that is open takes the new accent."""
    window = open_window()
    window.doing.show_help("writing-templates")
    (help_window,) = window.findChildren(HelpWindow)
    theme.apply(qapp, "dark")
    inks = _inks(help_window)
    theme.apply(qapp, "light")
    assert theme.DARK.accent.name() in inks
    assert theme.LIGHT.accent.name() in _inks(help_window)


def _inks(window: HelpWindow) -> set[str]:
    block = window.page.document().begin()
    found: set[str] = set()
    while block.isValid():
        for stretch in block.textFormats():
            colour: QColor = stretch.format.foreground().color()
            found.add(colour.name())
        block = block.next()
    return found


def test_about_tells_version_licence_and_where_the_book_lies(open_window: Open) -> None:
    """All that somebody is asked for who reports a mistake."""
    window = open_window()
    window.doing.about()
    dialog = next(one for one in window.findChildren(QDialog) if "About" in one.windowTitle())
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for words in ("MIT", "LGPL", str(window.book.path), "Qt 6"):
        assert words in told
    dialog.close()


# ── one window a book ────────────────────────────────────────────────────────────────────────


@pytest.mark.skipif(os.name == "nt", reason="links are a matter of Unix here")
@pytest.mark.parametrize("link", [os.link, os.symlink])
def test_a_book_with_two_names_has_one_window(
    sample_book: Book, tmp_path: Path, qapp: QApplication, link: object
) -> None:
    """Opened by its other name, hard link or soft, the first window is raised."""
    other = tmp_path / "elsewhere" / "book.connote"
    other.parent.mkdir()
    link(sample_book.path, other)  # type: ignore[operator]
    first = OneWindow(sample_book.path)
    assert first.is_first()
    assert not OneWindow(other).is_first()
    first.let_go()
    second = OneWindow(other)
    assert second.is_first()
    second.let_go()
