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
