"""The main job, told as one story in the real window with real keys and clicks."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import HistoryKind, LinkKind, RequestState
from connote.ui import theme
from connote.ui.app import make_window
from connote.ui.main_window import MainWindow
from ui.scripted import ScriptedAsk

LONG = (
    "Hi, Mary. It’s great seeing you on LinkedIn. It looks like you’ve had great success since our "
    "days at XYZ Co. Congrats! I’m between gigs, and trying to network into LMNOP Co. LinkedIn "
    "says you know some folks there. Would you help me make the right connections? I’d really "
    "appreciate your help. Kevin"
)
SHORT = (
    "Hi, Mary. It looks like you’ve had great success since our days at XYZ Co. I’m between gigs, "
    "and trying to network into LMNOP Co. LinkedIn says you know some folks there. Could you "
    "introduce me? Kevin"
)


class Desk:
    """The window with hands on it: everything goes through keys and clicks."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.opened: list[QUrl] = []

    def key(self, keys: Qt.Key, *held: Qt.KeyboardModifier) -> None:
        """Press a key on what has the focus."""
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= one
        target = QGuiApplication.focusObject() or self.window
        assert isinstance(target, QWidget)
        self.qtbot.keyClick(target, keys, modifiers)

    def press(self, name: str) -> None:
        """Press an action's shortcut, as the menu has it."""
        action = self.window.actions_by_name[name]
        assert action.isEnabled()
        assert not action.shortcut().isEmpty()
        self.qtbot.keySequence(self.window, action.shortcut())

    def type(self, control: QWidget, text: str) -> None:
        """Click into a field and type."""
        self.qtbot.mouseClick(control, Qt.MouseButton.LeftButton)
        for letter in text:
            self.qtbot.keyClick(control, letter)

    def click(self, words: str, within: QWidget | None = None) -> None:
        """Click the visible button with these words."""
        self.qtbot.mouseClick(self.button(words, within), Qt.MouseButton.LeftButton)

    def button(self, words: str, within: QWidget | None = None) -> QAbstractButton:
        """Find the one visible button with these words, or of this accessible name."""
        found = [
            button
            for button in (within or self.window).findChildren(QAbstractButton)
            if words in (button.text().replace("&&", "&"), button.accessibleName())
            and button.isVisible()
        ]
        assert len(found) == 1, f"{words}: {len(found)} buttons"
        return found[0]

    def field(self, words: str) -> QLineEdit:
        """Find the one visible field with this accessible name."""
        found = [
            line
            for line in self.window.findChildren(QLineEdit)
            if line.accessibleName() == words and line.isVisible()
        ]
        assert len(found) == 1, f"{words}: {len(found)} fields"
        return found[0]

    def pick(self, box: QComboBox, words: str) -> None:
        """Choose an entry of a box by the keyboard."""
        box.setFocus()
        place = box.findText(words)
        assert place >= 0, [box.itemText(row) for row in range(box.count())]
        while box.currentIndex() != place:
            down = box.currentIndex() < place
            self.qtbot.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


@pytest.fixture
def desk(
    book: Book, tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """Open the window on an empty book; profile pages are noted, not opened."""
    theme.apply(qapp, "light")
    window = make_window(book, tmp_path / "folder", ScriptedAsk(tmp_path / "outreach.csv"))
    qtbot.addWidget(window)
    made = Desk(window, qtbot)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(made.opened.append(url)) or 1)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    window.close()


def test_mary_is_asked_says_yes_and_stands_in_the_csv(
    desk: Desk, book: Book, tmp_path: Path
) -> None:
    """A new user gets from an empty book to the exported history with keys and clicks alone."""
    _say_who_i_am(desk)
    mary = _add_mary(desk, book)
    _say_how_we_know_each_other(desk)
    _say_what_i_am_after(desk, book)
    _write_the_note(desk)
    _copy_and_send(desk, book, mary)
    _she_accepts(desk, book)
    _take_it_out(desk, tmp_path)
    _everything_can_be_undone(desk, book)


def test_three_people_are_asked_by_the_keyboard_alone(desk: Desk, book: Book) -> None:
    """From the goal to the last note: copy, mark as sent, skip, take back, all without a mouse."""
    _three_who_can_help(book)
    desk.press("show_goals")
    desk.press("write_next")
    composer = desk.window.pages["composer"]
    bar = composer.desk.queue_bar
    assert bar.words == "1 of 3 for network into LMNOP Co."
    assert composer.draft.contact.first_name == "Ada"
    desk.press("copy_note")
    assert QGuiApplication.clipboard().text() == composer.text
    assert composer.text.startswith("Hi Ada, we know each other from XYZ Co.")
    desk.press("mark_sent")
    assert bar.words == "2 of 3 for network into LMNOP Co."
    assert "Ada" in desk.window.status.words
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert book.requests.all() == []
    assert bar.words == "1 of 3 for network into LMNOP Co."
    desk.press("mark_sent")
    desk.press("skip_person")
    assert composer.draft.contact.first_name == "Cy"
    desk.press("copy_note")
    desk.press("mark_sent")
    assert "2 requests sent. 1 skipped" in composer.desk.queue_end.words
    desk.key(Qt.Key.Key_Return)
    assert not desk.window.composing.is_open
    assert [request.contact for request in book.requests.all()] == ["Ada Lind", "Cy North"]


def _three_who_can_help(book: Book) -> None:
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    for first, last, kind in (
        ("Ada", "Lind", LinkKind.WORKS),
        ("Bo", "Marsh", LinkKind.KNOWS),
        ("Cy", "North", LinkKind.WORKED),
    ):
        contact = book.contacts.add(ContactWords(first_name=first, last_name=last))
        book.links.add(contact, "LMNOP Co.", kind)
        book.histories.add(contact, HistoryKind.COLLEAGUE, place="XYZ Co.")


def _say_who_i_am(desk: Desk) -> None:
    desk.type(desk.field("Your name"), "Kevin")
    desk.type(desk.field("What you are up to"), "between gigs")
    desk.key(Qt.Key.Key_Return)
    assert desk.window.book.contacts.me() is not None


def _add_mary(desk: Desk, book: Book) -> int:
    desk.press("add_contact")
    desk.type(desk.field("Name"), "Mary Stone")
    desk.type(desk.field("Company"), "Northwind")
    desk.type(desk.field("Profile"), "linkedin.com/in/marystone")
    desk.key(Qt.Key.Key_Return)
    (row,) = book.contacts.page()
    assert (row.full_name, row.organization) == ("Mary Stone", "Northwind")
    assert desk.window.people.chosen() == row.id
    return row.id


def _say_how_we_know_each_other(desk: Desk) -> None:
    desk.click("How we know each other: add")
    desk.type(desk.field("Where"), "XYZ Co.")
    desk.type(desk.field("From"), "2012")
    desk.type(desk.field("To"), "2016")
    desk.key(Qt.Key.Key_Return)
    desk.click("Can help with: add")
    desk.type(desk.field("Company"), "LMNOP Co.")
    desk.key(Qt.Key.Key_Return)


def _say_what_i_am_after(desk: Desk, book: Book) -> None:
    desk.press("add_goal")
    assert book.goals.all() == []
    desk.type(desk.field("What are you after?"), "network into LMNOP Co.")
    desk.type(desk.field("Where? (an organization)"), "LMNOP Co.")
    desk.click("Add goal")
    (goal,) = book.goals.all()
    assert (goal.title, goal.target) == ("network into LMNOP Co.", "LMNOP Co.")


def _write_the_note(desk: Desk) -> None:
    desk.press("show_people")
    desk.press("write_request")
    composer = desk.window.pages["composer"]
    assert composer.text == SHORT
    assert composer.desk.meter.count_text == "200 of 200"
    desk.pick(composer.desk.choices.channels, "LinkedIn invitation, Premium")
    assert composer.text == LONG
    desk.pick(composer.desk.choices.channels, "Connection note (350)")
    assert composer.text == LONG
    desk.pick(composer.desk.choices.channels, "LinkedIn invitation, free account")
    assert composer.text == SHORT
    assert [line.check for line in composer.desk.coach.lines() if not line.ok] == []


def _copy_and_send(desk: Desk, book: Book, mary: int) -> None:
    desk.press("copy_note")
    assert QGuiApplication.clipboard().text() == SHORT
    assert [url.toString() for url in desk.opened] == ["https://www.linkedin.com/in/marystone"]
    desk.press("mark_sent")
    (request,) = book.requests.all(contact_id=mary)
    assert (request.state, request.note) == (RequestState.SENT, SHORT)
    assert not desk.window.composing.is_open
    assert "Mary Stone" in desk.window.status.words


def _she_accepts(desk: Desk, book: Book) -> None:
    desk.press("show_requests")
    desk.key(Qt.Key.Key_A)
    (request,) = book.requests.all()
    assert request.state is RequestState.ACCEPTED


def _take_it_out(desk: Desk, tmp_path: Path) -> None:
    desk.press("export_requests")
    desk.click("Export…")
    with (tmp_path / "outreach.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["contact"], row["state"], row["note"]) == ("Mary Stone", "accepted", SHORT)
    assert (row["template"], row["template_version"], row["note_length"]) == (
        "Old colleague",
        "1",
        "200",
    )


def _everything_can_be_undone(desk: Desk, book: Book) -> None:
    while book.undo_words:
        desk.press("undo")
    assert book.contacts.count() == 0
    assert book.contacts.me() is None
    assert book.goals.all() == []
    desk.press("show_people")
    point = QPoint(5, 5)
    assert desk.window.people.first_run.isVisible()
    assert desk.window.childAt(point) is not None
