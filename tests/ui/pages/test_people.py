"""The People page: any number of rows, found at a key, edited where they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import (
    ContactRow,
    FileKind,
    FileRead,
    HistoryKind,
    LinkKind,
    Period,
    PersonRow,
)
from connote.ui.bridge import Bridge
from connote.ui.pages.people import PeoplePage
from connote.ui.pages.people.table_model import PAGE, PeopleModel
from connote.ui.widgets.inline_edit import InlineEdit
from connote.ui.widgets.pill import Pill
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


def _row(number: int) -> ContactRow:
    return ContactRow(number, f"Given{number}", f"Family{number}", "", "", "", "", "")


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    """Qt's own model test finds nothing wrong, before and after the rest is counted."""
    rows = [_row(number) for number in range(PAGE + 50)]
    model = PeopleModel(lambda q, offset, limit: rows[offset : offset + limit], lambda q: len(rows))
    model.show("given")
    qtmodeltester.check(model)
    assert model.rowCount() == PAGE
    model.count_all()
    assert model.rowCount() == len(rows)
    qtmodeltester.check(model)


def test_a_hundred_thousand_rows_are_never_held_at_once() -> None:
    """The model fetches what is looked at and lets go of what is far away."""
    asked: list[int] = []

    def page_of(query: str, offset: int, limit: int) -> list[ContactRow]:
        asked.append(offset)
        return [_row(number) for number in range(offset, offset + limit)]

    model = PeopleModel(page_of, lambda query: 100_000)
    model.show("")
    assert model.rowCount() == 100_000
    for row in range(0, 100_000, 997):
        assert model.index(row, 0).data(PersonRole.NAME) == f"Given{row} Family{row}"
    assert len(model._pages) <= 24
    assert len(asked) < 110


def test_search_finds_by_name_company_and_accent(sample_book: Book, qtbot: QtBot) -> None:
    """Names come first, accents don't matter, and nobody means nobody."""
    page = _page(sample_book, qtbot)
    assert page.model.rowCount() == 60
    page.search("tomas")
    assert _names(page) == ["Tomás Reyes"]
    page.search("xyz co")
    assert "Emma Castellanos" in _names(page)
    page.search("nobody by this name")
    assert _names(page) == []
    page.search("")
    assert page.model.rowCount() == 60


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


def test_delete_takes_a_person_out_and_undo_brings_them_back(
    sample_book: Book, qtbot: QtBot
) -> None:
    """Delete needs no question, because undo restores requests and all."""
    page = _page(sample_book, qtbot)
    mary = sample_book.contacts.find("Mary Stone").id
    requests = sample_book.requests.all(contact_id=mary)
    page.choose(mary)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert page.model.rowCount() == 59
    assert page.chosen() is None
    sample_book.undo()
    assert page.model.rowCount() == 60
    assert sample_book.requests.all(contact_id=mary) == requests


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


# ── those of an import ───────────────────────────────────────────────────────────────────────


@pytest.fixture
def narrowed(sample_book: Book, qtbot: QtBot) -> PeoplePage:
    """Show the page narrowed to an import of two, of whom one was in the book before."""
    page = _page(sample_book, qtbot)
    mary = sample_book.contacts.find("Mary Stone")
    told = PersonRow(1, "Mary", "Stone", url=mary.profile_url, phones=("+1 555 0177",))
    new = PersonRow(2, "Nele", "Brandt", emails=("nele@example.org",))
    sample_book.importing.run([FileRead("two.vcf", FileKind.VCARDS, (told, new))])
    page.show_import(sample_book.importing.past()[0].id)
    return page


def test_the_list_narrows_to_an_import(narrowed: PeoplePage, qtbot: QtBot) -> None:
    """Whom it made or changed is listed and found; the pill is taken off by the keyboard."""
    assert _names(narrowed) == ["Nele Brandt", "Mary Stone"]
    assert narrowed.chosen() is not None
    narrowed.search("mar")
    assert _names(narrowed) == ["Mary Stone"]
    narrowed.search("")
    (pill,) = narrowed.filters.findChildren(Pill)
    assert (pill.text(), pill.accessibleName()) == ("Last import", "Filter Last import")
    qtbot.keyClick(pill, Qt.Key.Key_Delete)
    assert narrowed.model.rowCount() == 61
    assert not narrowed.filters.isVisible()


def test_the_filter_goes_with_its_import(narrowed: PeoplePage, sample_book: Book) -> None:
    """Undo takes both back; what is left is everybody, never an empty list without a reason."""
    sample_book.undo()
    assert narrowed.model.rowCount() == 60
    assert not narrowed.filters.isVisible()


def test_an_older_import_is_named_by_its_day(narrowed: PeoplePage, sample_book: Book) -> None:
    """Another import is the last one now."""
    other = PersonRow(1, "Bo", "Vale", emails=("bo@example.org",))
    sample_book.importing.run([FileRead("one.vcf", FileKind.VCARDS, (other,))])
    (pill,) = (one for one in narrowed.filters.findChildren(Pill) if not one.isHidden())
    assert pill.text().startswith("Import of ")
    assert _names(narrowed) == ["Nele Brandt", "Mary Stone"]


def test_somebody_outside_the_filter_can_be_shown(narrowed: PeoplePage, sample_book: Book) -> None:
    """A person that another page leads to is shown, and no line is marked as theirs."""
    emma = sample_book.contacts.find("Emma Castellanos").id
    narrowed.choose(emma)
    assert narrowed.chosen() == emma
    assert not narrowed.table.currentIndex().isValid()
