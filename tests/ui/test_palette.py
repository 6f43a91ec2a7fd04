"""The box and its palette: whatever has a name is found and done by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from connote.ui.actions import MENUS
from connote.ui.main_window import MainWindow
from connote.ui.palette import Choice
from ui.windows import Open


def ask_for(window: MainWindow, qtbot: QtBot, query: str) -> tuple[Choice, ...]:
    """Press Ctrl+K and type; gives what is offered."""
    qtbot.keySequence(window, "Ctrl+K")
    assert window.search_box.hasFocus()
    qtbot.keyClicks(window.search_box, query)
    palette = window.searching.palette
    assert palette is not None
    return palette.choices


def test_a_person_is_found_from_anywhere(open_window: Open, qtbot: QtBot) -> None:
    """Ctrl+K, a few letters, Enter: the person is shown, and the box is empty again."""
    window = open_window()
    window.show_view("goals")
    assert ask_for(window, qtbot, "mary st")[0].name == "Mary Stone"
    qtbot.keyClick(window.search_box, Qt.Key.Key_Return)
    chosen = window.people.chosen()
    assert chosen is not None
    assert window.book.contacts.get(chosen).full_name == "Mary Stone"
    assert (window.shown, window.search_box.text(), window.searching.palette) == (
        "people",
        "",
        None,
    )


def test_writing_to_somebody_is_one_key_more(open_window: Open, qtbot: QtBot) -> None:
    """Ctrl+Enter on a person opens the composer for them."""
    window = open_window()
    window.show_view("today")
    ask_for(window, qtbot, "mary st")
    qtbot.keyClick(window.search_box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.composing.is_open
    draft = window.pages["composer"].draft  # type: ignore[attr-defined]
    assert draft.contact.full_name == "Mary Stone"


@pytest.mark.parametrize(
    ("query", "first", "view"),
    [
        ("lmnop", "LMNOP Co.", "people"),
        ("network", "network into LMNOP Co.", "goals"),
        ("old c", "Old colleague", "templates"),
        ("insi", "Insights", "insights"),
        ("dupl find", "Find Duplicates", "duplicates"),
    ],
)
def test_each_kind_leads_to_its_page(
    open_window: Open, qtbot: QtBot, query: str, first: str, view: str
) -> None:
    """Goals, templates, organizations and commands stand first where they fit best."""
    window = open_window()
    window.show_view("requests")
    assert ask_for(window, qtbot, query)[0].name == first
    qtbot.keyClick(window.search_box, Qt.Key.Key_Return)
    assert window.shown == view


def test_a_company_leads_to_its_people(open_window: Open, qtbot: QtBot) -> None:
    """The list is narrowed to them, and the box says to what."""
    window = open_window()
    ask_for(window, qtbot, "lmnop")
    qtbot.keyClick(window.search_box, Qt.Key.Key_Return)
    assert window.search_box.text() == "LMNOP Co."
    assert 0 < window.people.model.rowCount() < window.book.contacts.count()


def test_every_action_is_offered(open_window: Open, qtbot: QtBot) -> None:
    """With nothing typed, all commands that can be done now are there, with their keys."""
    window = open_window()
    offered = {choice.name for choice in ask_for(window, qtbot, "")}
    wanted = {
        action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        for name, action in window.actions_by_name.items()
        if action.isEnabled() and name not in ("search", "write_request")
    }
    assert wanted <= offered
    assert len(wanted) > len(MENUS) * 4


def test_a_command_names_the_person_who_is_shown(open_window: Open, qtbot: QtBot) -> None:
    """“Write to This Person” says to whom."""
    window = open_window()
    window.show_person(window.book.contacts.find("Mary Stone").id)
    assert ask_for(window, qtbot, "write to ma")[0].name == "Write to Mary Stone"
    qtbot.keyClick(window.search_box, Qt.Key.Key_Return)
    assert window.composing.is_open


def test_the_keyboard_goes_round_and_escape_leads_back(open_window: Open, qtbot: QtBot) -> None:
    """Down from the last is the first; Escape gives the page back its focus, and what was typed."""
    window = open_window()
    window.show_view("goals")
    count = len(ask_for(window, qtbot, "mar"))
    palette = window.searching.palette
    assert palette is not None
    assert count > 2
    qtbot.keyClick(window.search_box, Qt.Key.Key_Up)
    assert palette.chosen == palette.choices[-1]
    assert palette.choices[-1].name == "Everybody with “mar”"
    qtbot.keyClick(window.search_box, Qt.Key.Key_Down)
    assert palette.chosen == palette.choices[0]
    assert "1 of" in window.search_box.accessibleDescription()
    qtbot.keyClick(window.search_box, Qt.Key.Key_Escape)
    assert (window.searching.palette, window.shown) == (None, "goals")
    assert not window.search_box.hasFocus()


def test_on_the_people_page_the_list_is_what_was_found(open_window: Open, qtbot: QtBot) -> None:
    """Ctrl+F from anywhere narrows the list while one types; Down goes to the first who fits."""
    window = open_window()
    window.show_view("goals")
    qtbot.keySequence(window, "Ctrl+F")
    qtbot.keyClicks(window.search_box, "mary st")
    assert window.searching.palette is None
    assert (window.shown, window.people.model.rowCount()) == ("people", 1)
    qtbot.keyClick(window.search_box, Qt.Key.Key_Down)
    chosen = window.people.chosen()
    assert chosen is not None
    assert window.book.contacts.get(chosen).full_name == "Mary Stone"


def test_typing_elsewhere_than_among_people_opens_the_palette(
    open_window: Open, qtbot: QtBot
) -> None:
    """A click into the box on another page leaves the page where it is."""
    window = open_window()
    window.show_view("templates")
    qtbot.mouseClick(window.search_box, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.search_box, "mary")
    assert window.searching.palette is not None
    assert window.shown == "templates"


def test_who_was_shown_lately_stands_first(open_window: Open, qtbot: QtBot) -> None:
    """The palette begins with the people it led to."""
    window = open_window()
    ask_for(window, qtbot, "mary st")
    qtbot.keyClick(window.search_box, Qt.Key.Key_Return)
    window.show_view("insights")
    assert ask_for(window, qtbot, "")[0].name == "Mary Stone"


def test_nothing_found_says_what_could_be_typed(open_window: Open, qtbot: QtBot) -> None:
    """An empty palette is no riddle, and Enter on it does nothing."""
    window = open_window()
    assert ask_for(window, qtbot, "qqqq zzzz") == ()
    palette = window.searching.palette
    assert palette is not None
    assert "Nothing fits" in palette.words
    qtbot.keyClick(window.search_box, Qt.Key.Key_Return)
    assert window.searching.palette is palette
