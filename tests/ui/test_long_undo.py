"""A step that takes long to undo: in pieces, with the window alive and a way to stop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from connote.core.crowd import done
from connote.ui.main_window import MainWindow
from ui.windows import Open


@pytest.fixture
def window(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Open a window whose last step, sixty people deleted, is undone statement by statement."""
    monkeypatch.setattr("connote.core.store.journal._SECONDS", 0)
    monkeypatch.setattr("connote.ui.undoing._AT_ONCE_SECONDS", 0)
    monkeypatch.setattr("connote.ui.undoing._CANCEL_AFTER_MS", 0)
    made = open_window()
    done(made.book.crowd.delete_many(made.book.contacts.everybody()))
    return made


def test_a_long_step_is_undone_while_the_window_lives(window: MainWindow, qtbot: QtBot) -> None:
    """It says how far it is, lets nobody else write, and is undone whole at its end."""
    window.undo()
    qtbot.waitUntil(lambda: window.status.words.startswith("Undoing… "))
    assert not window.sidebar.isEnabled()
    window.undo()  # once is enough
    qtbot.waitUntil(window.sidebar.isEnabled)
    assert window.book.contacts.count() == 60
    assert window.status.words == "Undone: Delete 60 people"


@pytest.mark.parametrize("way", ["key", "click"])
def test_a_long_undo_can_be_cancelled(window: MainWindow, qtbot: QtBot, way: str) -> None:
    """Everything is as it was before it, and the same undo may follow."""
    book = window.book
    cancel = next(one for one in window.status.findChildren(QPushButton) if one.text() == "Cancel")
    window.undo()
    qtbot.waitUntil(cancel.isVisible)
    if way == "key":
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert window.sidebar.isEnabled()
    assert not cancel.isVisible()
    assert (book.contacts.count(), book.undo_words) == (0, "Delete 60 people")
    assert window.status.words == "Nothing was changed."
    book.undo()
    assert book.contacts.count() == 60


def test_a_window_that_goes_ends_what_it_was_undoing(window: MainWindow, qtbot: QtBot) -> None:
    """Who closed it had asked for that first."""
    window.undo()
    qtbot.waitUntil(lambda: window.status.words.startswith("Undoing… "))
    window.close()
    assert window.book.contacts.count() == 60
    assert window.book.undo_words == "Load the sample book"
