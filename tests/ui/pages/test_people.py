"""The People page: any number of rows, found at a key, edited where they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import (
    HistoryKind,
    LinkKind,
    Period,
)
from connote.ui.bridge import Bridge
from connote.ui.pages.people import PeoplePage
from connote.ui.widgets.inline_edit import InlineEdit
from connote.ui.widgets.roles import PersonRole
from connote.ui.widgets.row_line import RowLine


def _page(book: Book, qtbot: QtBot) -> PeoplePage:
    page = PeoplePage(book)
    bridge = Bridge(book, page)
    bridge.changed.connect(page.take_change)
    qtbot.addWidget(page, before_close_func=lambda _: bridge.detach())
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    return page


def _names(page: PeoplePage) -> list[str]:
    model = page.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_text_is_edited_where_it_stands(sample_book: Book, qtbot: QtBot) -> None:
    """Click, type, Enter: the book has it, the list shows it, and one undo takes it back."""
    page = _page(sample_book, qtbot)
    mary = sample_book.contacts.find("Mary Stone").id
    page.choose(mary)
    edit = next(
        one for one in page.findChildren(InlineEdit) if one.accessibleName().startswith("Position")
    )
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    line = edit.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "Chief Product Officer")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert sample_book.contacts.get(mary).position == "Chief Product Officer"
    row = page.model.row_of(mary)
    assert row is not None
    assert "Chief Product Officer" in page.model.index(row, 0).data(PersonRole.SECOND)
    sample_book.undo()
    assert edit.text() == "VP Product"


def test_delete_on_a_line_of_a_person_leaves_the_person(sample_book: Book, qtbot: QtBot) -> None:
    """Delete means what has the focus: a line can go, the person it stands on does not."""
    page = _page(sample_book, qtbot)
    emma = sample_book.contacts.find("Emma Castellanos").id
    page.choose(emma)
    qtbot.waitUntil(lambda: bool(_lines(page)))
    for line in page.findChildren(RowLine):
        line.setFocus()
        qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert sample_book.contacts.get(emma).full_name == "Emma Castellanos"
    assert sample_book.requests.all(contact_id=emma)


@pytest.mark.parametrize(
    ("before", "typed", "after"),
    [
        (("Ines", "Okafor Lindqvist"), "Inés Okafor Lindqvist", ("Inés", "Okafor Lindqvist")),
        (("Ana", "Souza"), "Ana Souza Lima", ("Ana", "Souza Lima")),
        (("Mary Jane", "Stone"), "Mary Jane Rock", ("Mary Jane", "Rock")),
        (("", ""), "Mary Stone", ("Mary", "Stone")),
    ],
)
def test_a_name_is_parted_where_it_was(
    book: Book, qtbot: QtBot, before: tuple[str, str], typed: str, after: tuple[str, str]
) -> None:
    """Mending a letter does not move a word from the family name to the given one."""
    contact = book.contacts.add(
        ContactWords(first_name=before[0], last_name=before[1], emails=["x@example.org"])
    )
    page = _page(book, qtbot)
    page.choose(contact)
    edit = next(
        one for one in page.findChildren(InlineEdit) if one.accessibleName().startswith("Name")
    )
    edit.open()
    line = edit.findChild(QLineEdit)
    assert line is not None
    line.setText(typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    found = book.contacts.get(contact)
    assert (found.first_name, found.last_name) == after


def test_what_a_command_adds_is_shown(sample_book: Book, qtbot: QtBot) -> None:
    """History and links that come from elsewhere appear on the open person at once."""
    page = _page(sample_book, qtbot)
    olga = sample_book.contacts.find("Olga Maslova").id
    page.choose(olga)
    sample_book.histories.add(olga, HistoryKind.FRIEND, remarks="same choir")
    sample_book.links.add(olga, "Fabrikam Energy", LinkKind.KNOWS)
    qtbot.waitUntil(lambda: {"friends", "Fabrikam Energy · knows people there"} <= _lines(page))


def _lines(page: PeoplePage) -> set[str]:
    return {line.accessibleName() for line in page.findChildren(RowLine) if line.isVisible()}


def _line(page: PeoplePage, text: str) -> RowLine:
    return next(
        line
        for line in page.findChildren(RowLine)
        if line.isVisible() and line.accessibleName() == text
    )


def _field(page: PeoplePage, name: str) -> QLineEdit:
    return next(
        line
        for line in page.findChildren(QLineEdit)
        if line.isVisible() and line.accessibleName() == name
    )


def test_shared_history_is_edited_in_the_place_of_its_line(sample_book: Book, qtbot: QtBot) -> None:
    """A click opens it filled in, Enter saves, the focus is on the line again; undo works."""
    page = _page(sample_book, qtbot)
    olga = sample_book.contacts.find("Olga Maslova").id
    sample_book.histories.add(olga, HistoryKind.MET_AT, place="PyCon", remarks="nice talk")
    page.choose(olga)
    before = sample_book.histories.of(olga)
    qtbot.mouseClick(_line(page, "met at PyCon"), Qt.MouseButton.LeftButton)
    place = _field(page, "Where")
    assert (place.text(), _field(page, "In your words").text()) == ("PyCon", "nice talk")
    assert "met at PyCon" not in _lines(page)
    place.setFocus()
    place.selectAll()
    qtbot.keyClicks(place, "EuroPython")
    qtbot.keyClick(place, Qt.Key.Key_Return)
    assert not place.isVisible()
    assert page.focusWidget() is _line(page, "met at EuroPython")
    assert sample_book.histories.of(olga)[0].remarks == "nice talk"
    sample_book.undo()
    assert sample_book.histories.of(olga) == before
    assert "met at PyCon" in _lines(page)


def test_a_link_is_edited_by_the_keyboard(sample_book: Book, qtbot: QtBot) -> None:
    """Enter opens it, Enter saves it as one step; Escape leaves it as it was."""
    page = _page(sample_book, qtbot)
    olga = sample_book.contacts.find("Olga Maslova").id
    sample_book.links.add(olga, "Fabrikam Energy", LinkKind.WORKED)
    page.choose(olga)
    line = _line(page, "Fabrikam Energy · worked there")
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    company = _field(page, "Company")
    assert page.focusWidget() is company
    qtbot.keyClicks(company, " Europe")
    qtbot.keyClick(company, Qt.Key.Key_Escape)
    assert page.focusWidget() is line
    qtbot.keyClick(line, Qt.Key.Key_F2)
    company.selectAll()
    qtbot.keyClicks(company, "Contoso")
    qtbot.keyClick(company, Qt.Key.Key_Return)
    assert page.focusWidget() is _line(page, "Contoso · worked there")
    assert sample_book.undo_words == "Edit the link of Olga Maslova to Contoso"


def test_a_position_is_edited_and_what_is_not_said_stays(sample_book: Book, qtbot: QtBot) -> None:
    """Another role leaves the days as they are, whether they go on or not."""
    page = _page(sample_book, qtbot)
    olga = sample_book.contacts.find("Olga Maslova").id
    for name, is_current in (("Contoso", True), ("Fabrikam", False)):
        sample_book.histories.add_stint(
            olga, name, role="clerk", period=Period("2019", is_current=is_current)
        )
    page.choose(olga)
    for name, hint in (("Contoso", "since 2019"), ("Fabrikam", "2019")):
        qtbot.mouseClick(_line(page, f"{name} · clerk {hint}"), Qt.MouseButton.LeftButton)
        role = _field(page, "As")
        role.setFocus()
        role.selectAll()
        qtbot.keyClicks(role, "lead")
        qtbot.keyClick(role, Qt.Key.Key_Return)
        assert page.focusWidget() is _line(page, f"{name} · lead {hint}")


def test_a_line_that_goes_while_it_is_edited_takes_its_form_along(
    sample_book: Book, qtbot: QtBot
) -> None:
    """Undo from elsewhere takes the line out: no form stays for what is not there."""
    page = _page(sample_book, qtbot)
    olga = sample_book.contacts.find("Olga Maslova").id
    sample_book.links.add(olga, "Fabrikam Energy", LinkKind.WORKED)
    page.choose(olga)
    line = _line(page, "Fabrikam Energy · worked there")
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    company = _field(page, "Company")
    sample_book.histories.add(olga, HistoryKind.FRIEND, remarks="same choir")
    assert company.isVisible()
    sample_book.undo()
    sample_book.undo()
    assert not company.isVisible()


@pytest.mark.parametrize("name", ["محمد الأحمد", "李 伟", "👩‍🚀 Ada", "O’Neill-d’Angelo <b>x</b>"])
def test_any_name_is_shown_as_it_is(book: Book, qtbot: QtBot, name: str) -> None:
    """Names in any script, with emoji or markup, are plain text in list and pane."""
    first, last = name.split(" ", 1)
    contact = book.contacts.add(ContactWords(first_name=first, last_name=last))
    page = _page(book, qtbot)
    page.choose(contact)
    assert _names(page) == [name]
    edits = [one.text() for one in page.findChildren(InlineEdit)]
    assert name in edits


def test_an_empty_book_asks_who_you_are(book: Book, qtbot: QtBot) -> None:
    """The first page asks for me, and stops asking once it is said."""
    page = _page(book, qtbot)
    assert page.first_run.form.isVisible()
    name = page.first_run.form.control("name")
    qtbot.keyClicks(name, "Kevin Hart")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    me = book.contacts.me()
    assert me is not None
    assert (me.contact.first_name, me.contact.last_name) == ("Kevin", "Hart")
    assert not page.first_run.form.isVisible()
