"""A book whose file is deleted, moved or replaced while its window is open."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import BookMissing
from connote.core.store.backup import backups_in
from connote.ui.main_window import MainWindow
from ui.windows import Open


def press(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Press a button of the notice by its words."""
    buttons = window.frame.notices.findChildren(QPushButton)
    button = next(one for one in buttons if one.text() == words and not one.isHidden())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def notice(window: MainWindow) -> str:
    """Let the window look, as it does every second; gives what it says."""
    window.bridge.look_outside()
    return window.frame.notices.words


def test_a_deleted_book_is_said_and_written_again(
    open_window: Open, sample_book: Book, qtbot: QtBot
) -> None:
    """Nothing is written where nobody could find it; one click gives the book its file back."""
    window = open_window()
    mary = sample_book.contacts.find("Mary Stone").id
    sample_book.contacts.edit(mary, ContactWords(position="Chair"))
    sample_book.path.unlink()
    assert "was moved or deleted" in notice(window)
    with pytest.raises(BookMissing, match="nothing was changed"):
        sample_book.contacts.edit(mary, ContactWords(position="CEO"))
    with pytest.raises(BookMissing, match="nothing was changed"):
        sample_book.undo()
    assert not sample_book.path.exists()
    press(qtbot, window, "Write it there again")
    assert notice(window) == ""
    assert sample_book.contacts.get(mary).position == "Chair"
    sample_book.contacts.edit(mary, ContactWords(position="CEO"))
    window.undo()
    window.close()
    sample_book.close()
    again = Book.open(sample_book.path, backups=sample_book.backups)
    assert again.contacts.get(mary).position == "Chair"


def test_a_folder_that_is_gone_is_made_again(
    open_window: Open, sample_book: Book, qtbot: QtBot
) -> None:
    """The book comes back with its folder, and with what could be undone."""
    window = open_window()
    shutil.rmtree(sample_book.path.parent)
    assert "was moved or deleted" in notice(window)
    press(qtbot, window, "Write it there again")
    assert notice(window) == ""
    assert sample_book.undo_words == "Load the sample book"
    assert sample_book.checking.check().is_sound


def test_a_copy_of_a_lost_book_is_whole(
    open_window: Open, sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """“Save a copy…” writes all of it, wherever one says; the notice stays."""
    target = tmp_path / "saved.connote"
    window = open_window(target)
    sample_book.path.unlink()
    assert notice(window)
    press(qtbot, window, "Save a copy…")
    assert notice(window)
    window.close()
    sample_book.close()
    copy = Book.open(target, backups=tmp_path / "elsewhere")
    assert copy.contacts.count() == 60
    copy.close()


def test_another_book_in_its_place_is_gone_on_with_when_chosen(
    open_window: Open, sample_book: Book, sample_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """As after `connote restore` or by a sync program: what was open is backed up first."""
    window = open_window()
    mary = sample_book.contacts.find("Mary Stone").id
    window.show_person(mary)
    sample_book.contacts.edit(mary, ContactWords(position="Chair"))
    other = tmp_path / "other.connote"
    shutil.copyfile(sample_file, other)
    other.replace(sample_book.path)
    assert "Another file took the place" in notice(window)
    press(qtbot, window, "Go on with that file")
    assert notice(window) == ""
    assert sample_book.contacts.get(mary).position == "VP Product"
    assert "among the backups" in window.status.words
    kept = [one for one in backups_in(sample_book.backups) if one.reason == "replaced"]
    assert [one.contacts for one in kept] == [60], "the owner is not counted"
    row = window.people.model.row_of(mary)
    assert row is not None
    person = window.people.model.person(row)
    assert person is not None
    assert person.position == "VP Product"


def test_a_file_that_is_no_book_is_not_gone_on_with(
    open_window: Open, sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """It is told what is wrong with it, and the book that is open stays readable."""
    window = open_window()
    other = tmp_path / "other"
    other.write_text("no book", encoding="utf-8")
    other.replace(sample_book.path)
    assert notice(window)
    with qtbot.captureExceptions() as told:
        press(qtbot, window, "Go on with that file")
    assert "not a Connote book" in str(told[0][1])
    assert notice(window)
    assert sample_book.contacts.count() == 60


def test_a_file_that_comes_back_takes_the_notice_away(
    open_window: Open, sample_book: Book, tmp_path: Path
) -> None:
    """Moved away and back by its owner: nothing has to be chosen."""
    window = open_window()
    aside = tmp_path / "aside"
    sample_book.path.rename(aside)
    assert notice(window)
    aside.rename(sample_book.path)
    assert notice(window) == ""
    sample_book.contacts.add(ContactWords(first_name="Ada"))
