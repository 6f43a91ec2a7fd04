"""The Request menu on the Requests page: what became of the chosen ones, as the page’s keys say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from connote.core.things import Direction, Request, RequestState
from connote.ui.chosen_requests import MARKS
from connote.ui.main_window import MainWindow
from connote.ui.pages.requests.course import Course
from connote.ui.pages.requests.record_form import RecordForm
from connote.ui.widgets.choice import Choice
from ui.windows import Open


def offered(window: MainWindow) -> list[str]:
    """List the marks that the menu offers now, as they are read there."""
    actions = [window.actions_by_name[name] for name in MARKS]
    return [one.text().replace("&", "").replace("\t", " ") for one in actions if one.isEnabled()]


def one_in(window: MainWindow, state: RequestState, way: Direction = Direction.OUTGOING) -> Request:
    """Show a request that stands in a state."""
    request = window.book.requests.all(state=state, direction=way)[0]
    window.show_request(request.id)
    return request


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key where the keyboard is: on something that is seen."""
    focused = window.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    qtbot.keyClick(focused, key)


def test_only_what_the_chosen_request_can_take_is_offered(open_window: Open, qtbot: QtBot) -> None:
    """A draft can be sent, a request be answered, and who said yes be thanked; with their keys."""
    window = open_window()
    window.show_view("people")
    assert offered(window) == []
    one_in(window, RequestState.DRAFTED)
    qtbot.waitUntil(lambda: offered(window) == ["Mark as Sent"])
    answers = [
        "Mark as Sent",
        "Mark as Accepted A",
        "Mark as Replied R",
        "Mark as Helped H",
        "Mark as Declined D",
        "Mark as Withdrawn W",
        "Mark as Gone G",
    ]
    one_in(window, RequestState.SENT)
    qtbot.waitUntil(lambda: offered(window) == answers)
    one_in(window, RequestState.ACCEPTED)
    qtbot.waitUntil(lambda: offered(window) == [*answers, "Note That I Thanked Them T"])
    one_in(window, RequestState.SENT, Direction.INBOUND)
    to_me = ["Accept Their Request A", "Ignore Their Request I"]
    qtbot.waitUntil(lambda: offered(window) == to_me)
    window.show_view("goals")
    assert offered(window) == []


def test_a_mark_of_the_menu_is_one_of_the_page(open_window: Open, qtbot: QtBot) -> None:
    """It marks what is chosen, as one step that undo names; the list keeps the keyboard."""
    window = open_window()
    request = one_in(window, RequestState.SENT)
    qtbot.waitUntil(lambda: len(offered(window)) > 1)
    window.actions_by_name["mark_replied"].trigger()
    assert window.book.requests.get(request.id).state is RequestState.REPLIED
    assert window.book.undo_words == f"Mark the request to {request.contact} as replied"
    window.actions_by_name["mark_thanked"].trigger()
    assert window.book.undo_words == f"Thanked {request.contact}"
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    assert window.book.requests.get(request.id).state is RequestState.SENT


@pytest.mark.parametrize("width", [1000, 1400])
def test_the_page_key_still_works_beside_the_menu(
    open_window: Open, qtbot: QtBot, width: int
) -> None:
    """In the list, and in the pane where that has its place, a letter marks what is shown."""
    window = open_window()
    window.resize(width, 700)
    request = one_in(window, RequestState.SENT)
    qtbot.waitUntil(lambda: len(offered(window)) > 1)
    press(window, qtbot, Qt.Key.Key_A)
    assert window.book.requests.get(request.id).state is RequestState.ACCEPTED
    qtbot.waitUntil(lambda: len(offered(window)) == len(MARKS))
    press(window, qtbot, Qt.Key.Key_T)
    assert window.book.undo_words == f"Thanked {request.contact}"


def test_letters_in_a_box_of_the_pane_choose_there(open_window: Open, qtbot: QtBot) -> None:
    """W in the form that adds what happened chooses “Withdrawn”, and marks nothing."""
    window = open_window()
    request = one_in(window, RequestState.SENT)
    qtbot.waitUntil(lambda: len(offered(window)) > 1)
    page = window.pages["requests"]
    shown = [one for one in page.findChildren(Course) if one.isVisible()]
    shown[0].add_wanted.emit()
    box = shown[0].findChild(Choice)
    assert box is not None
    box.setFocus()
    press(window, qtbot, Qt.Key.Key_W)
    assert box.currentText() == "Withdrawn"
    assert window.book.requests.get(request.id).state is RequestState.SENT


def test_the_palette_marks_what_is_chosen(open_window: Open, qtbot: QtBot) -> None:
    """Ctrl+K from the list finds the mark with its key, and does it."""
    window = open_window()
    request = one_in(window, RequestState.SENT)
    qtbot.waitUntil(lambda: len(offered(window)) > 1)
    qtbot.keySequence(window, "Ctrl+K")
    qtbot.keyClicks(window.search_box, "mark as gone")
    assert window.searching.palette is not None
    first = window.searching.palette.choices[0]
    assert (first.name, first.hint) == ("Mark as Gone", "G")
    qtbot.keyClick(window.search_box, Qt.Key.Key_Return)
    assert window.book.requests.get(request.id).state is RequestState.GONE


def test_mark_as_sent_is_the_composers_while_it_is_open(open_window: Open, qtbot: QtBot) -> None:
    """What is being written goes before the draft that is chosen."""
    window = open_window()
    draft = one_in(window, RequestState.DRAFTED)
    window.composing.write_to(window.book.contacts.find("Mary Stone").id)
    window.actions_by_name["mark_sent"].trigger()
    assert window.book.undo_words == "Mark the request to Mary Stone as sent"
    assert window.book.requests.get(draft.id).state is RequestState.DRAFTED


def test_a_mark_by_mouse_leaves_the_keyboard_with_the_list(open_window: Open, qtbot: QtBot) -> None:
    """After a click on a mark, the next letter marks the next request."""
    window = open_window()
    request = one_in(window, RequestState.SENT)
    qtbot.waitUntil(lambda: len(offered(window)) > 1)
    window.search_box.setFocus()
    page = window.pages["requests"]
    button = next(
        one
        for one in page.findChildren(QPushButton)
        if one.isVisible() and one.accessibleName() == "Accepted"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.book.requests.get(request.id).state is RequestState.ACCEPTED
    press(window, qtbot, Qt.Key.Key_R)
    assert window.book.requests.get(request.id).state is RequestState.REPLIED


@pytest.mark.parametrize("composes", [False, True])
def test_ctrl_enter_records_what_they_sent_me(
    open_window: Open, qtbot: QtBot, composes: bool
) -> None:
    """Also beside the composer, whose key it is elsewhere; Enter after the name does as well."""
    window = open_window()
    window.resize(1400, 800)
    if composes:
        window.composing.write_to(window.book.contacts.find("Mary Stone").id)
    window.show_view("requests")
    page = window.pages["requests"]
    for name, in_note in (("Nele Brandt", True), ("Grace Whitfield", False)):
        page.record(Direction.INBOUND)  # type: ignore[attr-defined]
        form = page.findChild(RecordForm)
        assert form is not None
        qtbot.keyClicks(form.person, name)
        if in_note:
            form.note.setFocus()
            qtbot.keyClicks(form.note, "We met at the fair.")
            qtbot.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        else:
            qtbot.keyClick(form.person, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda form=form: not form.isVisible())
        assert window.book.undo_words == f"Record a request from {name}"
