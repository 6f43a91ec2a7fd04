"""The people list: any number of rows, narrowed, ordered, arranged, and chosen by the dozen."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.crowd import done
from connote.core.listing import FirstPage
from connote.core.things import (
    Beside,
    ContactRow,
    FileKind,
    FileRead,
    PeopleFilter,
    PeopleOrder,
    PersonRow,
    RequestState,
    Standing,
)
from connote.ui.bridge import Bridge
from connote.ui.pages.people import PeoplePage, list_side
from connote.ui.pages.people.arrangement import Arrangement, as_arrangement
from connote.ui.pages.people.columns import NAMES
from connote.ui.pages.people.people_table import WIDE
from connote.ui.pages.people.table_model import PAGE, PeopleModel
from connote.ui.widgets.pill import Pill
from connote.ui.widgets.roles import PersonRole, StateRole

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(sample_book: Book, qtbot: QtBot) -> PeoplePage:
    """Show the page on the sample book."""
    made = PeoplePage(sample_book)
    bridge = Bridge(sample_book, made)
    bridge.changed.connect(made.take_change)
    qtbot.addWidget(made, before_close_func=lambda _: bridge.detach())
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def _names(page: PeoplePage) -> list[str]:
    while page.side._finding.is_running:  # a busy machine takes longer than may be taken at once
        QApplication.processEvents()
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def _shown_name(page: PeoplePage) -> str:
    return page._person.head.name.text() if page._person is not None else ""


def _pills(page: PeoplePage) -> list[str]:
    return [one.text() for one in page.filters.findChildren(Pill) if not one.isHidden()]


def _pill(page: PeoplePage, text: str) -> Pill:
    pills = page.filters.findChildren(Pill)
    return next(one for one in pills if one.text() == text and not one.isHidden())


def _count(page: PeoplePage) -> str:
    return page.side._count_label.text()


def _menu(owner: QWidget) -> QMenu:
    menus = [one for one in owner.findChildren(QMenu) if one.isVisible()]
    assert menus, "no menu is open"
    return menus[0]


def _entry(menu: QMenu, *words: str) -> QAction:
    """Find an entry of a menu, or of one below it."""
    for action in menu.actions():
        if action.text().replace("&&", "&") == words[0]:
            below = action.menu()
            return action if len(words) == 1 else _entry(below, *words[1:])
    raise AssertionError(f"{words[0]} is not among {[one.text() for one in menu.actions()]}")


def _choose_filter(page: PeoplePage, *words: str) -> None:
    """Choose from the filter's menu, as a person does."""
    page.filters.button.click()
    menu = _menu(page.filters)
    _entry(menu, *words).trigger()
    menu.close()


def _field(page: PeoplePage) -> QLineEdit:
    return next(one for one in page.filters.findChildren(QLineEdit) if one.isVisible())


def _button(owner: QWidget, words: str) -> QPushButton:
    buttons = owner.findChildren(QPushButton)
    return next(one for one in buttons if one.text() == words and one.isVisible())


def _choose_rows(page: PeoplePage, first: int, last: int) -> None:
    """Choose some rows by the keyboard, from one to another."""
    page.table.choose_row(first)
    page.table.setFocus()
    for _ in range(last - first):
        QApplication.sendEvent(page.table, _key_down())


def _key_down() -> object:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, _SHIFT)


# ── the model ────────────────────────────────────────────────────────────────────────────────


class Lines:
    """Made-up lines: as many as wanted, of which a search tells only the names at first."""

    def __init__(self, number: int, at_first: int = PAGE) -> None:
        self.number = number
        self.at_first = at_first
        self.asked: list[int] = []

    def first(self, query: str, limit: int) -> FirstPage:
        """Give the first lines."""
        number = self.at_first if query else min(limit, self.number)
        return FirstPage([_row(place) for place in range(number)], number == self.number)

    def page(self, query: str, offset: int, limit: int) -> list[ContactRow]:
        """Give some lines."""
        self.asked.append(offset)
        return [_row(place) for place in range(offset, min(offset + limit, self.number))]

    def count(self, query: str) -> int:
        """Count them."""
        return self.number

    def ids(self, query: str) -> Sequence[int]:
        """Give the ids."""
        return range(self.number)

    def place(self, contact_id: int) -> int | None:
        """Tell the line of somebody."""
        return contact_id


def _row(number: int) -> ContactRow:
    return ContactRow(number, f"Given{number}", f"Family{number}", "", "", "", "", "")


def _beside(ids: Sequence[int]) -> dict[int, Beside]:
    return {one: Beside(("chess",), RequestState.SENT) for one in ids}


@pytest.mark.parametrize("at_first", [PAGE, 7, 0])
def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester, at_first: int) -> None:
    """Qt's own model test finds nothing wrong, before and after the rest is counted."""
    model = PeopleModel(_beside, Lines(PAGE + 50, at_first))
    model.show("given")
    qtmodeltester.check(model)
    assert model.rowCount() == at_first
    model.count_all()
    assert model.rowCount() == PAGE + 50
    assert model.index(PAGE - 1, 0).data() == f"Given{PAGE - 1} Family{PAGE - 1}"
    qtmodeltester.check(model)
    model.freshen(Lines(PAGE + 50))
    qtmodeltester.check(model)


def test_a_hundred_thousand_rows_are_never_held_at_once() -> None:
    """The model fetches what is looked at and lets go of what is far away."""
    lines = Lines(100_000)
    model = PeopleModel(_beside, lines)
    model.show("")
    assert model.rowCount() == 100_000
    for row in range(0, 100_000, 997):
        assert model.index(row, 0).data(PersonRole.NAME) == f"Given{row} Family{row}"
        assert model.index(row, NAMES.index("tags")).data() == "chess"
    assert max(len(model._pages), len(model._beside)) <= 24
    assert len(lines.asked) < 110


def test_the_ids_of_many_rows_are_not_read_row_by_row() -> None:
    """Everybody chosen is one question, however many they are; a few are at hand."""
    lines = Lines(100_000)
    model = PeopleModel(_beside, lines)
    model.show("")
    assert model.ids([(3, 5), (9, 9)]) == [3, 4, 5, 9]
    assert model.ids([(50_000, 99_999), (0, 1)]) == [0, 1, *range(50_000, 100_000)]
    assert lines.asked == []


# ── search ───────────────────────────────────────────────────────────────────────────────────


def test_search_finds_by_name_company_and_accent(page: PeoplePage) -> None:
    """Names come first, accents don't matter, and nobody means nobody."""
    assert page.model.rowCount() == 60
    page.search("tomas")
    assert _names(page) == ["Tomás Reyes"]
    page.search("xyz co")
    assert "Emma Castellanos" in _names(page)
    page.search("nobody by this name")
    assert (_names(page), _count(page)) == ([], "Nobody fits")
    assert page.side.nobody.isVisible()
    page.search("")
    assert page.model.rowCount() == 60
    assert page.table.isVisible()


def test_a_letter_in_the_list_begins_a_search(page: PeoplePage, qtbot: QtBot) -> None:
    """It goes on in the search field; Escape in the list ends it."""
    page.go_to_list()
    with qtbot.waitSignal(page.typing_wanted) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_M)
    assert told.args == ["m"]
    page.search("mar")
    with qtbot.waitSignal(page.typing_wanted) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert told.args == [""]


# ── the keyboard and the person ──────────────────────────────────────────────────────────────


def test_the_person_follows_the_keyboard(page: PeoplePage, qtbot: QtBot) -> None:
    """Down and Up move the person along; while keys wait, only the last one is shown."""
    page.go_to_list()
    names = _names(page)
    qtbot.waitUntil(lambda: _shown_name(page) == names[0])
    shown: list[str] = []
    assert page._person is not None
    original = page._person.show_contact
    page._person.show_contact = lambda one: shown.append(one) or original(one)  # type: ignore[method-assign]
    for _ in range(5):
        qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.chosen() == page.model.person(5).id
    qtbot.waitUntil(lambda: _shown_name(page) == names[5])
    assert shown == [page.model.person(5).id]
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: _shown_name(page) == names[4])


def test_enter_goes_to_the_person_and_escape_back(page: PeoplePage, qtbot: QtBot) -> None:
    """Enter stands on what writes the request, Escape on the same row as before."""
    page.choose(page.model.person(3).id)
    page.go_to_list()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page._person is not None
    assert page.focusWidget() is page._person.write_button
    qtbot.keyClick(page._person.write_button, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.table
    assert page.table.currentIndex().row() == 3


@pytest.mark.parametrize(("key", "row"), [(Qt.Key.Key_End, 59), (Qt.Key.Key_Home, 0)])
def test_home_and_end_are_the_first_and_the_last_person(
    page: PeoplePage, qtbot: QtBot, key: Qt.Key, row: int
) -> None:
    """They go along the people, not along the columns."""
    page.table.choose_row(20)
    page.table.setFocus()
    qtbot.keyClick(page.table, key)
    assert page.table.currentIndex().row() == row
    assert page.table.number_chosen() == 1


def test_delete_takes_a_person_out_and_undo_brings_them_back(
    page: PeoplePage, sample_book: Book, qtbot: QtBot
) -> None:
    """Delete needs no question, because undo restores requests and all; the next one is shown."""
    mary = sample_book.contacts.find("Mary Stone").id
    requests = sample_book.requests.all(contact_id=mary)
    page.choose(mary)
    row = page.table.currentIndex().row()
    after = page.model.person(row + 1)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert page.model.rowCount() == 59
    assert page.chosen() == after.id
    assert page.table.currentIndex().row() == row
    sample_book.undo()
    assert page.model.rowCount() == 60
    assert sample_book.requests.all(contact_id=mary) == requests


def test_deleting_the_last_one_of_the_list_stands_on_the_one_before(
    page: PeoplePage, qtbot: QtBot
) -> None:
    """There is none below, so the keyboard goes up."""
    page.table.choose_row(59)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert page.table.currentIndex().row() == 58


# ── narrowing ────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def tagged(page: PeoplePage, sample_book: Book) -> PeoplePage:
    """Tag the first ten of the list, and every second of them with another tag."""
    ids = [page.model.person(row).id for row in range(10)]
    done(sample_book.crowd.tag_many(ids, "chess"))
    done(sample_book.crowd.tag_many(ids[::2], "R&D"))
    return page


def test_conditions_are_chosen_combined_and_taken_off(tagged: PeoplePage, qtbot: QtBot) -> None:
    """Each is a pill; the keyboard takes one off and stands on the next."""
    names = _names(tagged)
    _choose_filter(tagged, "Tag", "chess")
    assert _names(tagged) == names[:10]
    _choose_filter(tagged, "Tag", "R&D")
    assert _names(tagged) == names[:10:2]
    _choose_filter(tagged, "Last Request", "Never asked")
    assert _pills(tagged) == ["Tag: chess", "Tag: R&D", "Never asked"]
    assert _count(tagged) == f"{tagged.model.rowCount()} found"
    pill = _pill(tagged, "Tag: R&D")
    pill.setFocus()
    qtbot.keyClick(pill, Qt.Key.Key_Delete)
    assert _pills(tagged) == ["Tag: chess", "Never asked"]
    assert tagged.focusWidget() is _pill(tagged, "Never asked")
    qtbot.keyClick(_pill(tagged, "Never asked"), Qt.Key.Key_Backspace)
    qtbot.keyClick(_pill(tagged, "Tag: chess"), Qt.Key.Key_Delete)
    assert tagged.focusWidget() is tagged.filters.button
    assert _names(tagged) == names


def test_what_is_chosen_again_is_taken_off(tagged: PeoplePage) -> None:
    """The menu shows what is on; a second choice of it takes it off."""
    for words in (("Tag", "chess"), ("Shared History", "No shared history"), ("Archived",)):
        _choose_filter(tagged, *words)
        assert tagged.filters.is_on
        tagged.filters.button.click()
        menu = _menu(tagged.filters)
        assert _entry(menu, *words).isChecked()
        menu.close()
        _choose_filter(tagged, *words)
        assert not tagged.filters.is_on


def test_a_company_is_typed(page: PeoplePage, qtbot: QtBot) -> None:
    """The field stands in the row; Enter narrows, Escape gives it up, and nothing is nothing."""
    _choose_filter(page, "Company…")
    field = _field(page)
    assert page.focusWidget() is field
    qtbot.keyClicks(field, "northwind")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert _pills(page) == ["At northwind"]
    assert "Mary Stone" in _names(page)
    assert all("Northwind" in page.model.person(row).organization
               for row in range(page.model.rowCount()))  # fmt: skip
    _choose_filter(page, "Company…")
    assert _field(page).text() == "northwind"
    qtbot.keyClick(_field(page), Qt.Key.Key_Escape)
    assert _pills(page) == ["At northwind"]
    _choose_filter(page, "Company…")
    _field(page).clear()
    qtbot.keyClick(_field(page), Qt.Key.Key_Return)
    assert (_pills(page), page.model.rowCount()) == ([], 60)


def test_a_filter_is_saved_chosen_renamed_and_removed(
    page: PeoplePage, sample_book: Book, qtbot: QtBot
) -> None:
    """“Old XYZ colleagues” is there again with two clicks; undo brings a removed one back."""
    _choose_filter(page, "Known From…")
    qtbot.keyClicks(_field(page), "XYZ Co.")
    qtbot.keyClick(_field(page), Qt.Key.Key_Return)
    colleagues = _names(page)
    assert 0 < len(colleagues) < 60
    _choose_filter(page, "Save This Filter…")
    qtbot.keyClicks(_field(page), "old XYZ colleagues")
    qtbot.keyClick(_field(page), Qt.Key.Key_Return)
    _choose_filter(page, "Show Everybody")
    assert page.model.rowCount() == 60
    _choose_filter(page, "old XYZ colleagues")
    assert (_names(page), _pills(page)) == (colleagues, ["Known from XYZ Co."])
    _choose_filter(page, "Rename “old XYZ colleagues”…")
    _field(page).clear()
    qtbot.keyClicks(_field(page), "XYZ")
    qtbot.keyClick(_field(page), Qt.Key.Key_Return)
    _choose_filter(page, "Remove “XYZ”")
    assert sample_book.people_filters.all() == []
    sample_book.undo()
    assert [one.name for one in sample_book.people_filters.all()] == ["XYZ"]
    assert _names(page) == colleagues


def test_a_search_stays_within_the_filter(tagged: PeoplePage) -> None:
    """What is typed finds among those of the filter, and goes on when the filter does."""
    names = _names(tagged)
    tagged.filters.choose(PeopleFilter(tags=("chess",)))
    letters = names[2].split()[0][:4]
    tagged.search(letters)
    assert names[2] in _names(tagged)
    assert set(_names(tagged)) <= set(names[:10])
    tagged.filters.choose(PeopleFilter())
    assert names[2] in _names(tagged)
    assert len(_names(tagged)) < 60


def test_where_nobody_fits_one_button_shows_everybody(page: PeoplePage, qtbot: QtBot) -> None:
    """It takes the filter off; a search is ended along with it."""
    page.filters.choose(PeopleFilter(company="Nowhere Inc."))
    assert page.side.nobody.isVisible()
    qtbot.mouseClick(page.side.nobody.button, Qt.MouseButton.LeftButton)
    assert (page.model.rowCount(), _pills(page)) == (60, [])
    assert page.table.isVisible()


@pytest.fixture
def narrowed(page: PeoplePage, sample_book: Book) -> PeoplePage:
    """Show the page narrowed to an import of two, of whom one was in the book before."""
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
    pill = _pill(narrowed, "Last import")
    assert pill.accessibleName() == "Filter Last import"
    qtbot.keyClick(pill, Qt.Key.Key_Delete)
    assert narrowed.model.rowCount() == 61


def test_the_filter_goes_with_its_import(narrowed: PeoplePage, sample_book: Book) -> None:
    """Undo takes both back; what is left is everybody, never an empty list without a reason."""
    sample_book.undo()
    assert (narrowed.model.rowCount(), _pills(narrowed)) == (60, [])


def test_an_older_import_is_named_by_its_day(narrowed: PeoplePage, sample_book: Book) -> None:
    """Another import is the last one now; “the last import” means that one from then on."""
    other = PersonRow(1, "Bo", "Vale", emails=("bo@example.org",))
    sample_book.importing.run([FileRead("one.vcf", FileKind.VCARDS, (other,))])
    assert _pills(narrowed)[0].startswith("Import of ")
    assert _names(narrowed) == ["Nele Brandt", "Mary Stone"]
    narrowed.filters.choose(PeopleFilter())
    _choose_filter(narrowed, "Last Import")
    assert (_names(narrowed), _pills(narrowed)) == (["Bo Vale"], ["Last import"])


def test_somebody_outside_the_filter_can_be_shown(narrowed: PeoplePage, sample_book: Book) -> None:
    """A person that another page leads to is shown, and no line is marked as theirs."""
    emma = sample_book.contacts.find("Emma Castellanos").id
    narrowed.choose(emma)
    assert narrowed.chosen() == emma
    assert not narrowed.table.currentIndex().isValid()


def test_a_long_search_for_the_lines_leaves_the_window_alive(
    page: PeoplePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What takes longer than a moment is found between events; until then the list stays."""
    monkeypatch.setattr(list_side, "_AT_ONCE_SECONDS", 0.0)
    page.filters.choose(PeopleFilter(asked=Standing.NEVER))
    assert (page.model.rowCount(), _count(page)) == (60, "Looking…")
    page.filters.choose(PeopleFilter(has_history=True))  # the one before is let go of
    qtbot.waitUntil(lambda: page.model.rowCount() < 60)
    qtbot.waitUntil(lambda: not page.side._finding.is_running)
    assert page.model.rowCount() == page.model.lines.count("") > 0
    assert all(page.book.histories.of(one) for one in page.model.lines.ids(""))


# ── columns and order ────────────────────────────────────────────────────────────────────────


@pytest.fixture
def wide(page: PeoplePage) -> PeoplePage:
    """Give the list room for its columns."""
    page.resize(1280, 700)
    page._widen(True)
    return page


def _columns(page: PeoplePage) -> list[str]:
    header = page.table.horizontalHeader()
    in_sight = sorted(range(len(NAMES)), key=header.visualIndex)
    return [NAMES[one] for one in in_sight if not header.isSectionHidden(one)]


def _choose_column(page: PeoplePage, *words: str) -> None:
    page.side.columns.click()
    menu = _menu(page.side)
    _entry(menu, *words).trigger()
    menu.close()


def test_a_wide_list_has_columns_and_a_narrow_one_two_lines(page: PeoplePage) -> None:
    """The width decides, and one entry of the menu changes it."""
    assert page.table.width() < WIDE
    assert _columns(page) == ["name"]
    assert page.model.index(0, 0).data(PersonRole.SECOND)
    page.resize(1280, 700)
    _choose_column(page, "Wide List")
    assert _columns(page) == ["name", "position", "organization", "connected"]
    assert not page.model.index(0, 0).data(PersonRole.SECOND)
    assert page.table.horizontalHeader().isVisible()
    _choose_column(page, "Wide List")
    assert _columns(page) == ["name"]


def test_in_a_small_window_the_wide_list_stands_alone(page: PeoplePage, qtbot: QtBot) -> None:
    """There is no room for both; Enter, or another page, brings the person back."""
    page.resize(840, 500)
    _choose_column(page, "Wide List")
    qtbot.waitUntil(lambda: _columns(page)[:2] == ["name", "position"])
    assert not page._right.isVisible()
    page.table.choose_row(4)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert _shown_name(page) == _names(page)[4]
    assert page.focusWidget() is page._person.write_button
    qtbot.waitUntil(lambda: _columns(page) == ["name"])
    _choose_column(page, "Wide List")
    page.choose(page.model.person(9).id)
    assert page._right.isVisible()


def test_columns_are_chosen_and_remembered(wide: PeoplePage, sample_book: Book) -> None:
    """What stands beside a person is read for the columns that show it, and comes back."""
    mary = sample_book.contacts.find("Mary Stone").id
    sample_book.contacts.edit(mary, ContactWords(tags=["chess", "go"], place="Lyon"))
    for words in ("Tags", "Last request", "Place", "Connected on"):
        _choose_column(wide, words)
    assert _columns(wide) == ["name", "position", "organization", "place", "tags", "state"]
    row = wide.model.row_of(mary)
    cells = {name: wide.model.index(row, NAMES.index(name)) for name in _columns(wide)}
    assert (cells["tags"].data(), cells["place"].data()) == ("chess, go", "Lyon")
    requests = sample_book.requests.all(contact_id=mary)
    state = requests[-1].state if requests else None
    assert cells["state"].data(StateRole.STATE) is state
    header = wide.table.header
    header.moveSection(header.visualIndex(NAMES.index("tags")), 1)
    header.resizeSection(NAMES.index("tags"), 233)
    told = wide.remembered()
    _choose_column(wide, "Usual Columns")
    assert _columns(wide) == ["name", "position", "organization", "connected"]
    wide.take_remembered(told)
    assert _columns(wide) == ["name", "tags", "position", "organization", "place", "state"]
    assert header.sectionSize(NAMES.index("tags")) == 233


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"shown": 3, "row": "x", "widths": {"name": "wide"}, "order": "moon"}'],
)
def test_what_is_no_arrangement_is_the_usual_one(text: str) -> None:
    """A file from elsewhere harms nothing."""
    assert as_arrangement(text) == Arrangement()


def test_an_arrangement_of_another_version_keeps_what_is_known() -> None:
    """Columns that are not known are passed over, those it does not know come last."""
    told = {"shown": ["email", "moon"], "row": ["moon", "email", "email"], "widths": {"email": 99}}
    read = as_arrangement(json.dumps(told))
    assert read.shown == {"name", "email"}
    assert read.row == ["name", "email", *(one for one in NAMES if one not in ("name", "email"))]
    assert read.widths["email"] == 99
    assert as_arrangement(read.as_text()) == read


def test_a_click_on_a_header_orders_the_list(wide: PeoplePage, qtbot: QtBot) -> None:
    """By a word from A, by a day from the newest; a second click turns it round."""

    def companies() -> list[str]:
        rows = (wide.model.person(row) for row in range(wide.model.rowCount()))
        return [row.organization.casefold() for row in rows if row.organization]

    def days() -> list[str]:
        rows = (wide.model.person(row) for row in range(wide.model.rowCount()))
        return [row.connected_on for row in rows if row.connected_on]

    _click_header(wide, qtbot, "organization")
    assert companies() == sorted(companies())
    _click_header(wide, qtbot, "organization")
    assert companies() == sorted(companies(), reverse=True)
    _click_header(wide, qtbot, "connected")
    assert days() == sorted(days(), reverse=True)
    header = wide.table.header
    assert header.sortIndicatorSection() == NAMES.index("connected")
    assert wide.model.rowCount() == 60


def _click_header(page: PeoplePage, qtbot: QtBot, name: str) -> None:
    header = page.table.header
    section = NAMES.index(name)
    place = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_narrow_list_is_ordered_from_the_menu(page: PeoplePage, sample_book: Book) -> None:
    """Without a header the menu orders; the day beside the name is the one that counts."""
    mary = sample_book.contacts.find("Mary Stone").id
    _choose_column(page, "Order By", "Last spoke")
    from connote.core.things import MomentKind

    sample_book.moments.note(mary, MomentKind.SPOKE)
    assert page.model.person(0).id == mary
    assert page.model.index(0, 0).data(PersonRole.HINT)
    _choose_column(page, "Order By", "Name")
    assert page.table.header.arrangement.order is PeopleOrder.NAME


# ── several at once ──────────────────────────────────────────────────────────────────────────


def test_the_bar_comes_with_a_second_person(page: PeoplePage, qtbot: QtBot) -> None:
    """One person alone needs none; Escape keeps the one under the keyboard."""
    _choose_rows(page, 4, 4)
    assert not page.side.crowd.isVisible()
    _choose_rows(page, 4, 7)
    assert page.side.crowd.isVisible()
    assert page.side.crowd._count.text() == "4 chosen"
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.table.spans() == [(7, 7)]
    assert not page.side.crowd.isVisible()


def test_many_are_tagged_and_stay_chosen(page: PeoplePage, sample_book: Book, qtbot: QtBot) -> None:
    """A tag is typed for all of them; they stay chosen for the next thing, and undo is one."""
    _choose_rows(page, 0, 11)
    page.side.crowd.open_field()
    qtbot.keyClicks(page.side.crowd._field, "chess")
    qtbot.keyClick(page.side.crowd._field, Qt.Key.Key_Return)
    assert sample_book.undo_words == "Tag 12 people “chess”"
    assert page.table.spans() == [(0, 11)]
    assert page.focusWidget() is page.table
    _button(page.side.crowd, "Tag…").click()
    menu = _menu(page.side.crowd)
    _entry(menu, "Take Off", "chess").trigger()
    menu.close()
    assert sample_book.undo_words == "Take the tag “chess” off 12 people"
    sample_book.undo()
    sample_book.undo()
    assert "chess" not in sample_book.contacts.tags()


def test_many_are_archived_and_brought_back(
    page: PeoplePage, sample_book: Book, qtbot: QtBot
) -> None:
    """They leave the list, stand in the one of the archive, and come back from there."""
    names = _names(page)
    _choose_rows(page, 0, 4)
    _button(page.side.crowd, "Archive").click()
    assert _names(page) == names[5:]
    assert page.table.currentIndex().row() == 0
    page.search(names[0])
    assert page.model.index(0, 0).data(PersonRole.HINT) == "archived"
    page.search("")
    _choose_filter(page, "Archived")
    assert _names(page) == names[:5]
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_A, _CTRL)
    _button(page.side.crowd, "Bring Back").click()
    assert (_names(page), sample_book.contacts.count()) == ([], 60)


def test_everybody_who_is_found_is_chosen_and_deleted(
    page: PeoplePage, sample_book: Book, qtbot: QtBot
) -> None:
    """Ctrl+A takes all that the filter shows and nobody else; one undo brings them back."""
    page.filters.choose(PeopleFilter(has_history=True))
    number = page.model.rowCount()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_A, _CTRL)
    assert page.side.crowd._count.text() == f"{number} chosen"
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert sample_book.contacts.number() == 60 - number
    assert sample_book.undo_words == f"Delete {number} people"
    sample_book.undo()
    assert sample_book.contacts.number() == 60


def test_the_chosen_are_taken_out(page: PeoplePage, qtbot: QtBot) -> None:
    """The bar and the menu ask for the same people in the order of the list."""
    _choose_rows(page, 2, 4)
    ids = [page.model.person(row).id for row in (2, 3, 4)]
    with qtbot.waitSignal(page.people_export_wanted) as told:
        _button(page.side.crowd, "Export…").click()
    assert told.args == [ids]


def test_a_row_has_a_menu(page: PeoplePage, sample_book: Book, qtbot: QtBot) -> None:
    """By the Menu key it opens at the row; it writes to the person, archives and deletes."""
    page.table.choose_row(6)
    page.table.setFocus()
    person = page.model.person(6)
    page.table.menu_wanted.emit(QPoint(10, 10))
    menu = _menu(page.side)
    with qtbot.waitSignal(page.note_wanted) as told:
        _entry(menu, "Write Request").trigger()
    assert told.args == [person.id, None]
    _entry(menu, "Archive").trigger()
    assert sample_book.contacts.get(person.id).is_archived
    menu.close()
    assert page.table.currentIndex().row() == 6


def test_thousands_are_changed_while_the_window_lives(
    page: PeoplePage, sample_book: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says how far it is, lets nobody else write, and can be cancelled without a trace."""
    monkeypatch.setattr("connote.core.crowd.AT_ONCE", 20)
    heard: list[bool] = []
    before = sample_book.undo_words
    page.busy.connect(heard.append)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_A, _CTRL)
    _button(page.side.crowd, "Archive").click()
    assert heard == [True]
    _button(page.side.crowd, "Cancel").click()
    assert heard == [True, False]
    assert (sample_book.contacts.count(), sample_book.undo_words) == (60, before)
    _button(page.side.crowd, "Archive").click()
    qtbot.waitUntil(lambda: sample_book.contacts.count() == 0)
    qtbot.waitUntil(lambda: heard == [True, False] * 2)
    assert sample_book.undo_words == "Archive 60 people"
