"""Working a goal in the real window: the row follows the queue, and Enter goes on by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import HistoryKind, LinkKind
from connote.ui import theme
from connote.ui.app import make_window
from connote.ui.main_window import MainWindow
from connote.ui.pages.goals.who_can_help import WhoCanHelp
from ui.scripted import ScriptedAsk


@pytest.fixture
def window(book: Book, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """Open the window at a goal for which Ada, Bo and Cy can help, in this order."""
    theme.apply(qapp, "light")
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    for first, last, kind in (
        ("Ada", "Lind", LinkKind.WORKS),
        ("Bo", "Marsh", LinkKind.KNOWS),
        ("Cy", "North", LinkKind.WORKED),
    ):
        contact = book.contacts.add(ContactWords(first_name=first, last_name=last))
        book.links.add(contact, "LMNOP Co.", kind)
        book.histories.add(contact, HistoryKind.MET_AT, place=f"Fair of {first}")
    made = make_window(book, tmp_path / "folder", ScriptedAsk())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_view("goals")
    yield made
    made.close()


def chosen(window: MainWindow) -> str:
    """Name the person of the chosen row."""
    return str(window.page("goals").findChild(WhoCanHelp).currentIndex().siblingAtColumn(0).data())


def press(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Press an action's shortcut."""
    qtbot.keySequence(window, window.actions_by_name[name].shortcut())


def focused(window: MainWindow) -> QWidget:
    """Give the widget that takes the keys."""
    widget = window.focusWidget()
    assert widget is not None
    return widget


def test_the_row_follows_the_queue_forth_and_back(window: MainWindow, qtbot: QtBot) -> None:
    """Sent, skipped or taken back: the chosen row is the one who is written to."""
    press(window, qtbot, "write_next")
    assert chosen(window) == "Ada Lind"
    press(window, qtbot, "copy_note")
    press(window, qtbot, "mark_sent")
    assert chosen(window) == "Bo Marsh"
    press(window, qtbot, "skip_person")
    assert chosen(window) == "Cy North"
    press(window, qtbot, "copy_note")
    press(window, qtbot, "mark_sent")
    window.undo()
    assert chosen(window) == "Cy North"
    window.undo()
    assert chosen(window) == "Ada Lind"


def test_one_after_another_by_enter_from_the_list(window: MainWindow, qtbot: QtBot) -> None:
    """A single request that was sent leaves the next person chosen, and the keys in the list."""
    people = window.page("goals").findChild(WhoCanHelp)
    people.setFocus()
    for name in ("Ada Lind", "Bo Marsh", "Cy North"):
        assert chosen(window) == name
        assert focused(window) is people
        qtbot.keyClick(people, Qt.Key.Key_Return)
        assert window.composing.is_open
        press(window, qtbot, "mark_sent")
        assert not window.composing.is_open
    assert [request.contact for request in window.book.requests.all()] == [
        "Ada Lind",
        "Bo Marsh",
        "Cy North",
    ]


def test_a_queue_is_for_the_reason_that_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    """Narrowed to who worked there, the queue has one person."""
    reasons = window.page("goals").findChild(QComboBox)
    for _ in range(3):
        qtbot.keyClick(reasons, Qt.Key.Key_Down)
    press(window, qtbot, "write_next")
    composer = window.page("composer")
    assert composer.desk.queue_bar.words == "1 of 1 for network into LMNOP Co."
    assert chosen(window) == "Cy North"
