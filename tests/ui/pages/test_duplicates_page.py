"""The page of duplicates: who may be one person, side by side, merged or kept apart by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.ui.bridge import Bridge
from connote.ui.pages.duplicates import DuplicatesPage
from connote.ui.widgets.roles import PersonRole
from ui.widgets.showing import activate

pytestmark = pytest.mark.usefixtures("light", "set_clock")

Show = Callable[[Book], DuplicatesPage]


@pytest.fixture
def doubled(book: Book) -> Book:
    """Fill the book: Bob Smith twice at one organization, and two who share an address."""
    for first, last, words in (
        ("Bob", "Smith", {"organization": "XYZ Co.", "position": "Lead", "tags": ["friend"]}),
        ("Robert", "Smith", {"organization": "XYZ Co.", "position": "Director", "place": "Lyon"}),
        ("Ann", "Vale", {"emails": ["av@example.org"]}),
        ("A.", "Vale-Karr", {"emails": ["av@example.org"]}),
    ):
        book.contacts.add(ContactWords(first_name=first, last_name=last, **words))  # type: ignore[arg-type]
    return book


@pytest.fixture
def show(qtbot: QtBot, light: QApplication) -> Iterator[Show]:
    """Show the page as the window would, and wait until the book was looked through."""
    bridges: list[Bridge] = []

    def made(book: Book) -> DuplicatesPage:
        page = DuplicatesPage(book)
        qtbot.addWidget(page)
        bridge = Bridge(book, light)
        bridges.append(bridge)
        bridge.changed.connect(page.take_change)
        page.resize(860, 560)
        activate(qtbot, page)
        page.focus_first()
        qtbot.waitUntil(lambda: not page._looking.is_running)
        return page

    yield made
    for bridge in bridges:
        bridge.detach()
        bridge.deleteLater()


def rows(page: DuplicatesPage) -> list[tuple[str, str]]:
    """Read the list: who, and why."""
    model = page.list.model()
    indexes = [model.index(place, 0) for place in range(model.rowCount())]
    return [(index.data(PersonRole.NAME), index.data(PersonRole.SECOND)) for index in indexes]


SHARED = ("Ann Vale / A. Vale-Karr", "the same e-mail address")
BOB = ("Bob Smith / Robert Smith", "a short form of the same name, at the same organization")


def settle(qtbot: QtBot, page: DuplicatesPage, expected: list[tuple[str, str]]) -> None:
    """Wait until the list says this."""
    qtbot.waitUntil(lambda: not page._looking.is_running and rows(page) == expected)


def test_the_surest_pair_stands_first(doubled: Book, show: Show) -> None:
    """Every pair is listed with what the two share."""
    page = show(doubled)
    ModelTester(None).check(page.list.model(), force_py=True)
    assert rows(page) == [SHARED, BOB]


def test_enter_merges_what_is_chosen(doubled: Book, show: Show, qtbot: QtBot) -> None:
    """Down to the second pair, another position by a click, Enter: one contact of two, undoable."""
    page = show(doubled)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    (position,) = [
        button for button in page.comparison.findChildren(QRadioButton)
        if button.accessibleName() == "Position: Director"
    ]  # fmt: skip
    qtbot.mouseClick(position, Qt.MouseButton.LeftButton, pos=position.rect().center() / 4)
    assert position.isChecked()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    settle(qtbot, page, [SHARED])
    bob = doubled.contacts.get(doubled.contacts.find("Bob Smith").id)
    assert (bob.position, bob.place, bob.tags) == ("Director", "Lyon", ("friend",))
    doubled.undo()
    settle(qtbot, page, [SHARED, BOB])
    assert doubled.contacts.count() == 4


def test_delete_keeps_two_people_apart(doubled: Book, show: Show, qtbot: QtBot) -> None:
    """They are not offered again, and both stay; the next pair is at hand."""
    page = show(doubled)
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    settle(qtbot, page, [BOB])
    assert page.list.currentIndex().row() == 0
    assert doubled.contacts.count() == 4


def test_the_buttons_do_the_same(doubled: Book, show: Show, qtbot: QtBot) -> None:
    """Merge and keep apart by clicks, until nobody is there twice."""
    page = show(doubled)
    qtbot.mouseClick(page.merge_button, Qt.MouseButton.LeftButton)
    settle(qtbot, page, [BOB])
    qtbot.mouseClick(page.apart_button, Qt.MouseButton.LeftButton)
    settle(qtbot, page, [])
    assert doubled.contacts.count() == 3
    assert "Nobody is here twice" in page._nothing.accessibleName()


def test_a_name_leads_to_the_person(doubled: Book, show: Show, qtbot: QtBot) -> None:
    """A click on either name asks for that contact's page."""
    page = show(doubled)
    ann = doubled.contacts.find("Ann Vale").id
    (name,) = [
        button for button in page.comparison.findChildren(QPushButton)
        if button.accessibleName() == "Show Ann Vale"
    ]  # fmt: skip
    with qtbot.waitSignal(page.contact_chosen) as caught:
        qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    assert caught.args == [ann]
