"""The people list in the real window: it works together with the search box, exports and starts."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.things import PeopleFilter
from connote.ui.pages.people.columns import NAMES
from connote.ui.pages.people.remarks import RemarksSection
from ui.windows import Open

_CTRL = Qt.KeyboardModifier.ControlModifier


def test_letters_typed_in_the_list_search_it(open_window: Open, qtbot: QtBot) -> None:
    """The first letter goes to the search box, which takes the next ones; Esc ends the search."""
    window = open_window()
    window.show_view("people")
    people = window.people
    qtbot.keyClick(people.table, Qt.Key.Key_M)
    assert QApplication.focusWidget() is window.search_box
    qtbot.keyClicks(window.search_box, "ary")
    assert window.search_box.text() == "mary"
    names = [people.model.index(row, 0).data() for row in range(people.model.rowCount())]
    assert "Mary Stone" in names
    assert len(names) < 10
    qtbot.keyClick(window.search_box, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is people.table
    qtbot.keyClick(people.table, Qt.Key.Key_Escape)
    assert (window.search_box.text(), people.model.rowCount()) == ("", 60)
    assert QApplication.focusWidget() is people.table


def test_the_chosen_are_written_and_nobody_else(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    """What the bar exports is whom the filter and the keyboard chose."""
    target = tmp_path / "chosen.csv"
    window = open_window(target)
    window.show_view("people")
    people = window.people
    everybody = people.model.rowCount()
    people.filters.choose(PeopleFilter(has_history=True))
    qtbot.waitUntil(lambda: 0 < people.model.rowCount() < everybody)
    number = people.model.rowCount()
    people.table.setFocus()
    qtbot.keyClick(people.table, Qt.Key.Key_A, _CTRL)
    people.side.crowd.export_wanted.emit()
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == number
    assert f"{number} contacts written" in window.status.words


def test_columns_come_back_at_the_next_start(open_window: Open, sample_book: Book) -> None:
    """Which are shown, where they stand, how wide they are, and what orders the list."""
    window = open_window()
    window.show_view("people")
    header = window.people.table.header
    header.show_column("tags", True)
    window.people.side.order_by(header.arrangement.order, True)
    first = window.people.model.person(0)
    window.close()
    again = open_window()
    again.show_view("people")
    arranged = again.people.table.header.arrangement
    assert "tags" in arranged.shown
    assert set(arranged.row) == set(NAMES)
    assert arranged.falling
    assert again.people.model.person(0) == first


def test_who_is_written_to_is_whom_the_search_left(
    open_window: Open, sample_book: Book, qtbot: QtBot
) -> None:
    """Lucy is open, “emma” is searched: Ctrl+R writes to Emma, and what was typed of Lucy stays."""
    window = open_window()
    window.show_view("people")
    people = window.people
    lucy = sample_book.contacts.find("Lucy Abernathy")
    people.choose(lucy.id)
    remarks = people.findChild(RemarksSection)
    assert remarks is not None
    remarks.edit.reopen("met at the fair")
    window.search_people()
    qtbot.keyClicks(window.search_box, "emma c")
    emma = people.model.person(0)
    assert emma is not None
    assert (people.model.rowCount(), people.chosen()) == (1, emma.id)
    assert [one.row() for one in people.table.selectionModel().selectedRows()] == [0]
    qtbot.keyClick(window.search_box, Qt.Key.Key_R, _CTRL)
    assert window.composing.is_open
    assert window.pages["composer"].draft.contact.id == emma.id  # type: ignore[attr-defined]
    assert sample_book.contacts.get(lucy.id).remarks == "met at the fair"


def test_nobody_is_chosen_where_a_search_finds_nobody(open_window: Open, qtbot: QtBot) -> None:
    """Ctrl+R asks to choose somebody, rather than write to whom the list hides."""
    window = open_window()
    window.show_view("people")
    window.people.go_to_list()
    window.search_people()
    qtbot.keyClicks(window.search_box, "zzzzq")
    qtbot.waitUntil(lambda: window.people.chosen() is None)
    qtbot.keyClick(window.search_box, Qt.Key.Key_R, _CTRL)
    assert not window.composing.is_open


def test_a_filter_that_hides_the_person_shows_its_first(
    open_window: Open, sample_book: Book, qtbot: QtBot
) -> None:
    """The person follows the list; one whom the filter lets through stays."""
    window = open_window()
    window.show_view("people")
    people = window.people
    people.go_to_list()
    shown = people.chosen()
    people.filters.choose(PeopleFilter(archived=True))
    qtbot.waitUntil(lambda: people.chosen() != shown)
    people.filters.choose(PeopleFilter())
    qtbot.waitUntil(lambda: people.model.rowCount() == 60)
    people.choose(sample_book.contacts.find("Mary Stone").id)
    mary = people.chosen()
    people.filters.choose(PeopleFilter(has_history=True))
    qtbot.waitUntil(lambda: people.model.rowCount() < 60)
    assert people.chosen() == mary


def test_undo_of_a_delete_shows_who_is_back(open_window: Open, qtbot: QtBot) -> None:
    """The person who is in the book again is the chosen one, in the list and beside it."""
    window = open_window()
    window.show_view("people")
    people = window.people
    people.go_to_list()
    qtbot.keyClick(people.table, Qt.Key.Key_Down)
    gone = people.chosen()
    qtbot.keyClick(people.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: people.chosen() not in (gone, None))
    qtbot.keyClick(people.table, Qt.Key.Key_Z, _CTRL)
    qtbot.waitUntil(lambda: people.chosen() == gone)
    assert people.side.chosen_ids() == [gone]
