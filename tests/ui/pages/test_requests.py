"""The Requests page as a table: ordered, narrowed, arranged, and marked, one or many."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.deadlines import deadlines_by
from connote.core.marking import Marked, can_take, mark_of
from connote.core.things import (
    Act,
    Direction,
    RequestFilter,
    RequestLines,
    RequestOrder,
    RequestState,
)
from connote.ui.pages.requests.ahead import days_ahead, next_in_words
from connote.ui.pages.requests.arrangement import as_arrangement, usual
from connote.ui.pages.requests.coach_words import coach_in_brief, stored_lines
from connote.ui.pages.requests.columns import INBOUND, OUTGOING, Column, days_in_words
from connote.ui.pages.requests.filter_menu import periods
from connote.ui.pages.requests.head import Tab
from connote.ui.pages.requests.marking import OUTGOING_MARKS, Mark, nothing_words, step_words
from connote.ui.pages.requests.table_model import RequestTable
from connote.ui.widgets.coach_list import CoachList
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.pill import Pill
from connote.ui.widgets.search_box import SearchBox
from stage import SetClock
from ui.pages.conftest import ShowRequests as Show
from ui.pages.tracking import button, day_field, drawn, lines_of, states, table, tool, turn

pytestmark = pytest.mark.usefixtures("light", "set_clock")


# ── the table ────────────────────────────────────────────────────────────────────────────────


def test_the_table_tells_state_person_goal_and_what_is_next(asked: Book, show: Show) -> None:
    """Newest first, drafts at the day they were begun, waiting and acceptance in days."""
    page = show(asked, size=(1060, 560))
    assert drawn(page) == [
        "* Draft | Ada Lind | network into LMNOP Co. |  |  | ",
        "  Sent | Bo Marsh | network into LMNOP Co. | 3 Nov | 20 | withdraw after 24 Nov",
        "  Accepted | Cy Núñez | network into LMNOP Co. | 1 Oct | 4 | ",
    ]


def test_a_click_on_a_header_orders_and_keeps_the_selection(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """Empty cells stay last whichever way the column is ordered."""
    page = show(asked)
    view = table(page)
    page.choose_request(2)
    header = view.horizontalHeader()
    days = [column.name for column in OUTGOING].index("days")
    orders = []
    for _ in range(2):
        place = QPoint(header.sectionViewportPosition(days) + 8, 8)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        orders.append([line[2:].split(" | ")[1] for line in drawn(page)])
        starred = [line for line in drawn(page) if line[0] == "*"]
        assert [line[:8] for line in starred] == ["* Sent |"]
    assert orders == [
        ["Bo Marsh", "Cy Núñez", "Ada Lind"],
        ["Cy Núñez", "Bo Marsh", "Ada Lind"],
    ]
    assert header.sortIndicatorSection() == days


@pytest.mark.parametrize("columns", [OUTGOING, INBOUND], ids=["outgoing", "inbound"])
def test_the_model_keeps_qts_promises(
    columns: tuple[Column, ...], sample_book: Book, qtmodeltester: ModelTester
) -> None:
    """The model tester finds nothing to object to; every cell has words."""
    model = RequestTable(columns, sample_book.requests.some)
    requests = sample_book.requests.all()
    lines = RequestLines(tuple(r.id for r in requests), tuple(r.state for r in requests))
    model.show_lines(lines, deadlines_by(sample_book.channels.all()))
    cells = [
        model.index(row, column).data()
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert all(isinstance(cell, str) for cell in cells)
    qtmodeltester.check(model)


def test_columns_give_way_to_the_narrow(sample_book: Book, show: Show, qtbot: QtBot) -> None:
    """The least needed go first, and nothing is scrolled sideways."""
    page = show(sample_book)
    view = table(page)
    wanted = [column.title for column in OUTGOING if column.is_usual]

    def hidden() -> list[str]:
        shown = [c.title for at, c in enumerate(OUTGOING) if not view.isColumnHidden(at)]
        return [title for title in wanted if title not in shown]

    for width, gone in (
        (1500, []),
        (1220, ["Length"]),
        (1140, ["Template", "Length"]),
        (910, ["Template", "What is next", "Length"]),
        (470, ["Goal", "Template", "What is next", "Length"]),
        (1500, []),
    ):
        page.resize(width, 560)
        qtbot.waitUntil(lambda gone=gone: hidden() == gone)
        qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() == 0)


def test_names_get_their_share_of_the_room_that_is_left(sample_book: Book, show: Show) -> None:
    """The column of people is wide in a wide window, and no wider than a name needs."""
    header = table(show(sample_book, size=(1500, 560))).horizontalHeader()
    person = next(at for at, column in enumerate(OUTGOING) if column.name == "person")
    usual = OUTGOING[person].width
    widths = []
    for room in (900, 1112, 1500, 2500):
        header.fit(room)
        widths.append(header.sectionSize(person))
    assert widths == sorted(widths)
    assert widths[0] >= usual
    assert usual + 100 < widths[-1] < 2 * usual


def test_columns_are_chosen_moved_and_widened_for_good(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """What was arranged comes back with another page, and the usual columns by one click."""
    page = show(asked, size=(1500, 560))
    menu = page._head.columns_menu
    menu.aboutToShow.emit()
    by_words = {action.text(): action for action in menu.actions()}
    assert not by_words["Person"].isEnabled()
    by_words["Company"].trigger()
    by_words["Template"].trigger()
    header = table(page).horizontalHeader()
    names = [column.name for column in OUTGOING]
    header.resizeSection(names.index("organization"), 222)
    header.moveSection(header.visualIndex(names.index("sent")), 0)
    other = show(asked, size=(1500, 560))
    other.take_remembered(page.remembered())
    other._trays.clear()
    other.reload()
    arrangement = other._tray.view.head.arrangement
    assert arrangement.row[0] == "sent"
    assert arrangement.widths["organization"] == 222
    assert ("organization" in arrangement.shown, "template" in arrangement.shown) == (True, False)
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.text() == "The usual columns").trigger()
    assert page._tray.view.head.arrangement.row == names


@pytest.mark.parametrize(
    "told", [None, 5, [], {"row": 7, "widths": [], "order": "by chance"}, {"shown": ["no", 3]}]
)
def test_an_arrangement_that_cannot_be_read_is_the_usual_one(told: object) -> None:
    """The file with it is nobody's data, and may have been mended by hand."""
    before = usual(OUTGOING, RequestOrder.SENT, falling=True)
    assert as_arrangement(told, before, OUTGOING).row == before.row
    assert as_arrangement(told, before, OUTGOING).order is RequestOrder.SENT


def test_the_view_of_last_time_comes_back(asked: Book, show: Show) -> None:
    """Board, table or inbound: the choice is remembered; nonsense is passed over."""
    page = show(asked, Tab.INBOUND)
    assert json.loads(page.remembered())["tab"] == "inbound"
    for text in ("", "nonsense", "[]", '{"tab": "attic"}'):
        page.take_remembered(text)
    assert page._tab is Tab.BOARD


# ── the filter ───────────────────────────────────────────────────────────────────────────────


def test_words_and_a_state_narrow_the_table(asked: Book, show: Show, qtbot: QtBot) -> None:
    """Typing needs no accents; Down goes to the rows; the way out is offered."""
    page = show(asked)
    search = page.findChild(SearchBox)
    qtbot.keyClicks(search, "xyz nunez")
    assert [line[2:].split(" | ")[1] for line in drawn(page)] == ["Cy Núñez"]
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert table(page).hasFocus()
    box = page.findChild(QComboBox)
    assert [box.itemText(place) for place in range(box.count())] == [
        "Any state (1)",
        "Accepted (1)",
    ]
    search.clear()
    search.searched.emit("")
    assert [box.itemText(place) for place in range(box.count())] == [
        "Any state (3)",
        "Draft (1)",
        "Sent (1)",
        "Accepted (1)",
    ]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert [line[2:].split(" | ")[1] for line in drawn(page)] == ["Ada Lind"]
    qtbot.keyClicks(search, "bo")
    assert not any(view.isVisible() for view in page.findChildren(QTableView))
    qtbot.mouseClick(button(page, "Show all requests"), Qt.MouseButton.LeftButton)
    assert (len(drawn(page)), search.text(), box.currentIndex()) == (3, "", 0)


def test_further_conditions_are_chosen_from_a_menu_and_taken_off_again(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """Goal, channel, template and days each narrow, stand as a pill, and go by its cross."""
    page = show(asked)
    menu = page._head.filter._menu
    menu.aboutToShow.emit()
    offered = {
        one.text(): [action.text() for action in one.menu().actions()]
        for one in menu.actions()
        if one.menu() is not None
    }
    assert offered["Goal"] == ["network into LMNOP Co."]
    assert offered["Sent"][0] == "Last 30 days"
    sent = next(one.menu() for one in menu.actions() if one.text() == "Sent")
    sent.actions()[0].trigger()
    assert [line[2:].split(" | ")[1] for line in drawn(page)] == ["Ada Lind", "Bo Marsh"]
    (pill,) = [one for one in page.findChildren(Pill) if one.isVisible()]
    assert pill.text() == "Last 30 days"
    pill.setFocus()
    qtbot.keyClick(pill, Qt.Key.Key_Delete)
    assert len(drawn(page)) == 3
    assert page._filters[Direction.OUTGOING] == RequestFilter()


def test_the_periods_are_those_of_a_calendar(set_clock: SetClock) -> None:
    """Both ends are in, and a quarter ends on its last day."""
    told = {one.words: (one.since, one.until) for one in periods(set_clock.moment.date())}
    assert told == {
        "Last 30 days": ("2026-10-25", ""),
        "This month": ("2026-11-01", ""),
        "This quarter": ("2026-10-01", ""),
        "Last quarter": ("2026-07-01", "2026-09-30"),
        "This year": ("2026-01-01", ""),
    }


# ── marks ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("mark", OUTGOING_MARKS[1:], ids=lambda mark: mark.word)
def test_a_key_marks_the_selected_request(
    asked: Book, show: Show, qtbot: QtBot, mark: Mark
) -> None:
    """Every state has its letter; undo takes it back, and the table follows both."""
    page = show(asked)
    page.choose_request(2)
    qtbot.keyClick(table(page), mark.keys)
    assert states(asked)["Bo Marsh"] == mark.state.value
    assert any(line.startswith(f"* {mark.word} | Bo") for line in drawn(page))
    asked.undo()
    assert states(asked)["Bo Marsh"] == "sent"
    assert any(line.startswith("* Sent | Bo") for line in drawn(page))


def test_several_are_marked_in_one_step(asked: Book, show: Show, qtbot: QtBot) -> None:
    """Drafts stay as they are, the rest is marked on the same day, one undo takes all back."""
    page = show(asked)
    qtbot.keyClick(table(page), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(button(page, "Replied"), Qt.MouseButton.LeftButton)
    assert states(asked) == {"Ada Lind": "drafted", "Bo Marsh": "replied", "Cy Núñez": "replied"}
    assert asked.undo_words == "Mark 2 requests as replied, 1 left as before"
    assert [line[0] for line in drawn(page)] == ["*", "*", "*"]
    asked.undo()
    assert states(asked) == {"Ada Lind": "drafted", "Bo Marsh": "sent", "Cy Núñez": "accepted"}


def test_very_many_are_marked_in_turns_and_can_be_stopped(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """Six hundred are one step; let go of in the middle, nothing of it is left."""
    bo = asked.contacts.find("Bo Marsh").id
    draft = asked.notes.draft(bo)
    with asked.step(Act.MARK_SENT):
        for _ in range(600):
            asked.requests.record_sent(draft, "")
    page = show(asked)
    before = asked.undo_words
    table(page).selectAll()
    qtbot.keyClick(table(page), Qt.Key.Key_H)
    assert any(line.endswith("done") for line in lines_of(page))
    qtbot.mouseClick(button(page, "Cancel"), Qt.MouseButton.LeftButton)
    assert asked.undo_words == before
    assert states(asked)["Bo Marsh"] == "sent"
    qtbot.keyClick(table(page), Qt.Key.Key_H)
    qtbot.waitUntil(lambda: "Cancel" not in lines_of(page))
    assert asked.undo_words == "Mark 602 requests as helped, 1 left as before"
    asked.undo()
    assert states(asked)["Bo Marsh"] == "sent"


def test_a_mark_may_be_of_another_day(asked: Book, show: Show, qtbot: QtBot) -> None:
    """The day is chosen in place, counts once, and then it is today again."""
    page = show(asked)
    page.choose_request(2)
    qtbot.keyClick(table(page), Qt.Key.Key_O)
    field = day_field(page)
    assert field.hasFocus()
    qtbot.keyClicks(field, "10")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert table(page).hasFocus()
    qtbot.keyClick(table(page), Qt.Key.Key_A)
    assert asked.requests.get(2).accepted_on == "2026-11-10"
    assert not field.isVisible()
    qtbot.keyClick(table(page), Qt.Key.Key_R)
    assert asked.requests.get(2).replied_on == "2026-11-23"


def test_escape_goes_back_to_today(asked: Book, show: Show, qtbot: QtBot) -> None:
    """A day that was begun and given up does not count."""
    page = show(asked)
    page.choose_request(2)
    qtbot.mouseClick(button(page, "another day…"), Qt.MouseButton.LeftButton)
    field = day_field(page)
    qtbot.keyClicks(field, "10")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.isVisible(), table(page).hasFocus()) == (False, True)
    qtbot.keyClick(table(page), Qt.Key.Key_A)
    assert asked.requests.get(2).accepted_on == "2026-11-23"


def test_what_is_marked_out_of_the_filter_hands_on_the_selection(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """The next row is selected, so that a list can be worked down by one key."""
    asked.requests.mark(3, RequestState.SENT)
    page = show(asked)
    page.findChild(QComboBox).activated.emit(2)
    assert [line[:6] for line in drawn(page)] == ["* Sent", "  Sent"]
    qtbot.keyClick(table(page), Qt.Key.Key_D)
    assert [line[:6] for line in drawn(page)] == ["* Sent"]


def test_what_goes_back_to_where_it_stood_keeps_its_day(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """A mark too far is put right without moving the day of sending, unless a day is said."""
    page = show(asked)
    page.choose_request(2)
    qtbot.keyClick(table(page), Qt.Key.Key_A)
    qtbot.keyClick(table(page), Qt.Key.Key_S)
    assert (asked.requests.get(2).state, asked.requests.get(2).sent_on) == (
        RequestState.SENT,
        "2026-11-03",
    )
    assert mark_of(asked.requests.get(2), RequestState.ACCEPTED, "2026-11-10") == (2, "2026-11-10")
    assert mark_of(asked.requests.get(2), RequestState.ACCEPTED) == (2, "2026-11-23")


def test_nothing_is_recorded_twice(asked: Book, show: Show, qtbot: QtBot) -> None:
    """The same mark on the same day again is no step, and it is said."""
    page = show(asked)
    page.choose_request(3)
    heard: list[str] = []
    page.said.connect(heard.append)
    qtbot.keyClick(table(page), Qt.Key.Key_R)
    qtbot.keyClick(table(page), Qt.Key.Key_R)
    assert [event.kind.value for event in asked.requests.events(3)] == [
        "sent",
        "accepted",
        "replied",
    ]
    assert heard == ["Marked as replied already"]


@pytest.mark.parametrize(
    ("state", "mark", "takes"),
    [
        ("drafted", "sent", True),
        ("drafted", "accepted", False),
        ("sent", "accepted", True),
        ("gone", "accepted", True),
        ("accepted", "sent", True),
    ],
)
def test_only_what_was_sent_can_be_answered(state: str, mark: str, takes: bool) -> None:
    """A draft takes nothing but its sending; anything else can be put right by another mark."""
    now, then = RequestState(state), RequestState(mark)
    assert can_take(Direction.OUTGOING, now, then) is takes
    if not takes:
        words = nothing_words(Marked(0, 1, True), then)
        assert words == "Not sent yet: mark a draft as sent first"


def test_a_step_of_several_is_named_by_number_state_and_day() -> None:
    """Undo says what it takes back; today goes without saying."""
    accepted = RequestState.ACCEPTED
    assert step_words(3, 0, accepted, "") == "Mark 3 requests as accepted"
    assert step_words(3, 0, accepted, "2026-11-23") == "Mark 3 requests as accepted"
    assert step_words(2, 1, accepted, "2026-11-10") == (
        "Mark 2 requests as accepted on 10 Nov, 1 left as before"
    )


def test_the_menu_opens_by_the_mouse_and_offers_the_same(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """The marks stand in the menu with their keys, those that make no sense are grey."""
    page = show(asked)
    table(page).customContextMenuRequested.emit(QPoint(20, 20))
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    offered = {
        action.text(): (action.shortcut().toString(), action.isEnabled())
        for action in menu.actions()
        if action.isVisible() and not action.isSeparator()
    }
    menu.close()
    assert offered["Sent"] == ("S", True)
    assert offered["Gone"] == ("G", False)
    assert offered["Delete"] == ("Del", True)
    assert offered["Follow up"] == ("", True)
    assert offered["Show person"] == ("P", True)
    assert "Ask for context" not in offered


def test_delete_takes_all_selected_out_and_one_undo_brings_them_back(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """No question is asked, events come back, too."""
    page = show(asked)
    before = asked.requests.all()
    table(page).selectAll()
    qtbot.keyClick(table(page), Qt.Key.Key_Delete)
    assert asked.requests.all(direction=Direction.OUTGOING) == []
    assert asked.undo_words == "Delete 3 requests"
    asked.undo()
    assert asked.requests.all() == before
    assert len(drawn(page)) == 3


# ── the pane ─────────────────────────────────────────────────────────────────────────────────


def test_the_pane_tells_one_request_whole(asked: Book, show: Show) -> None:
    """The note as sent, what happened with its days, the goal, and the coach's result."""
    page = show(asked)
    page.choose_request(3)
    told = lines_of(page)
    for words in ("Hi, Cy.", "1 Oct", "5 Oct", "network into LMNOP Co.", "accepted after 4 days"):
        assert words in told
    stored = asked.requests.get(3).coach.split()
    (coach,) = page.findChildren(CoachList)
    assert [line.check for line in coach.lines()] == stored
    assert [row.isHidden() for row in coach.rows()] == [False] * len(stored)
    assert coach.verdict.isHidden(), "what was good is not kept: nothing says 0 good"


def test_the_pane_counts_several_and_asks_for_one(asked: Book, show: Show, qtbot: QtBot) -> None:
    """Many are told by number, none by a word."""
    page = show(asked)
    table(page).selectAll()
    assert "3 requests selected" in lines_of(page)
    table(page).clearSelection()
    assert "No request is selected." in lines_of(page)
    assert not button(page, "Sent").isEnabled()


@pytest.mark.parametrize(
    ("stored", "lines"),
    [
        ("", []),
        ("ok", ["nothing to mend"]),
        ("how odd", ["does not say how you know each other", "odd"]),
    ],
)
def test_a_stored_result_is_put_in_words(stored: str, lines: list[str]) -> None:
    """What was never judged says nothing; a check of a later version is named as it is."""
    assert [line.why for line in stored_lines(stored)] == lines


def test_what_people_wrote_is_never_markup(book: Book, show: Show) -> None:
    """A note and a name with tags are shown as they were typed."""
    person = book.contacts.add(ContactWords(first_name="<b>Bo</b>", last_name="O’Neill"))
    book.requests.save_draft(book.notes.draft(person), "<img src=x> & <b>hi</b>")
    page = show(book)
    label = next(one for one in page.findChildren(QLabel) if "<img" in one.text())
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert drawn(page)[0].startswith("* Draft | <b>Bo</b> O’Neill")


# ── where it leads ───────────────────────────────────────────────────────────────────────────


def test_a_request_leads_to_its_person_and_a_draft_to_its_writing(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """Enter goes into the pane, Escape back; P shows the person, the first button goes on."""
    page = show(asked)
    view = table(page)
    people: list[int] = []
    drafts: list[int] = []
    page.contact_chosen.connect(people.append)
    page.draft_wanted.connect(drafts.append)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert button(page, "Continue writing").hasFocus()
    qtbot.keyClick(button(page, "Continue writing"), Qt.Key.Key_Return)
    assert drafts == [1]
    qtbot.keyClick(button(page, "Continue writing"), Qt.Key.Key_Escape)
    assert view.hasFocus()
    place = view.visualRect(view.model().index(1, 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert button(page, "Show person").hasFocus()
    button(page, "Show person").click()
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_P)
    bo = asked.contacts.find("Bo Marsh").id
    assert people == [bo, bo]


def test_the_export_is_asked_of_the_frame(asked: Book, show: Show, qtbot: QtBot) -> None:
    """All of them, or just what is shown, in its order; with nothing to export it is grey."""
    page = show(asked)
    assert tool(page, "Export to CSV").isEnabled()
    shown, everything = page._head._export_menu.actions()
    with qtbot.waitSignal(page.export_wanted):
        everything.trigger()
    page.findChild(SearchBox).searched.emit("hi")
    assert shown.text() == "The 3 requests shown…"
    with qtbot.waitSignal(page.shown_export_wanted) as heard:
        shown.trigger()
    assert heard.args == [[1, 2, 3]]


def test_an_empty_book_offers_the_first_step(book: Book, show: Show, qtbot: QtBot) -> None:
    """All views say what they are for, and lead on."""
    page = show(book)
    empty = next(one for one in page.findChildren(EmptyState) if one.isVisible())
    assert empty.accessibleName() == "Whom will you ask?"
    assert button(page, "Choose somebody to write to").hasFocus()
    assert not tool(page, "Export to CSV").isEnabled()
    with qtbot.waitSignal(page.view_wanted) as heard:
        qtbot.keyClick(button(page, "Choose somebody to write to"), Qt.Key.Key_Space)
    assert heard.args == ["people"]
    turn(page, Tab.INBOUND)
    with qtbot.waitSignal(page.import_wanted):
        button(page, "Import an export").click()


def test_a_request_is_shown_though_the_filter_hides_it(asked: Book, show: Show) -> None:
    """Another page can lead here, to either way."""
    page = show(asked)
    page.findChild(SearchBox).searched.emit("bo")
    page.choose_request(3)
    assert next(line for line in drawn(page) if line[0] == "*").startswith("* Accepted | Cy")
    page.choose_request(4)
    assert drawn(page)[0].startswith("* To answer")


def test_a_thousand_selected_are_parted_quickly_by_spans() -> None:
    """Neighbouring rows are selected as one span."""
    from connote.ui.pages.requests.table_view import _spans

    assert _spans([1, 2, 3, 7, 9, 10]) == [(1, 3), (7, 7), (9, 10)]
    assert _spans([]) == []


def test_every_control_has_a_name(asked: Book, show: Show) -> None:
    """Whoever hears the page hears what each control does."""
    page = show(asked)
    for kind in (QPushButton, QComboBox, QTableView, SearchBox):
        for control in page.findChildren(kind):
            if control.isVisible():
                assert control.accessibleName() or control.property("text"), control


def test_what_is_next_is_said_in_words(asked: Book, set_clock: SetClock) -> None:
    """Withdraw after, or by now; expired by, and from which day somebody can be asked again."""
    of = deadlines_by(asked.channels.all())
    assert next_in_words(of(asked.requests.get(2))) == "withdraw after 24 Nov"
    asked.requests.date_event(asked.requests.events(2)[0].id, "2026-01-05")
    assert next_in_words(of(asked.requests.get(2))) == "expired by 4 Jul"
    asked.requests.mark(2, RequestState.WITHDRAWN)
    assert next_in_words(of(asked.requests.get(2))) == "ask again from 14 Dec"
    set_clock.move(days=21)
    assert next_in_words(of(asked.requests.get(2))) == "can be asked again"
    assert next_in_words(of(asked.requests.get(3))) == ""


def test_a_day_that_is_past_is_told_as_past(asked: Book, set_clock: SetClock) -> None:
    """Line by line: what is due by now says since when, and only that is a warning."""
    of = deadlines_by(asked.channels.all())

    def told() -> list[tuple[str, bool]]:
        return days_ahead(of(asked.requests.get(2)))

    assert told() == [("Withdraw after 24 Nov", False), ("Expires by 2 May 2027", False)]
    set_clock.move(days=2)
    late = ("Withdraw now: overdue since 24 Nov", True)
    assert told() == [late, ("Expires by 2 May 2027", False)]
    assert next_in_words(of(asked.requests.get(2))) == "withdraw now"
    asked.requests.mark(2, RequestState.WITHDRAWN)
    assert told() == [("Can be asked again from 16 Dec", False)]
    set_clock.move(days=21)
    assert told() == [("Can be asked again", False)]


def test_no_time_at_all_is_no_number_of_days(asked: Book, set_clock: SetClock) -> None:
    """What was sent today waits since today; a yes of the same day took no days."""
    asked.requests.date_event(asked.requests.events(2)[0].id, set_clock.day(0))
    assert days_in_words(asked.requests.get(2)) == "sent today"
    asked.requests.mark(2, RequestState.ACCEPTED)
    assert days_in_words(asked.requests.get(2)) == "accepted the same day"


def test_the_coach_is_told_in_brief() -> None:
    """One thing is named, several are counted."""
    assert coach_in_brief("") == ""
    assert coach_in_brief("ok") == "nothing to mend"
    assert coach_in_brief("how") == "does not say how you know each other"
    assert coach_in_brief("how ask") == "2 things to mend"


def test_the_parts_above_keep_their_places_in_every_view(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """What a view can't use is grey, not gone; where room is short the filter stands below."""
    page = show(asked, Tab.TABLE)
    head = page._head
    for tab in Tab:
        turn(page, tab)
        parts = (head.filter._states, head.filter._more, head.columns)
        assert all(part.isVisible() for part in parts)
        is_usable = [part.isEnabled() for part in parts]
        assert is_usable == [tab is not Tab.BOARD, tab is not Tab.INBOUND, tab is not Tab.BOARD]
    for width, is_below in ((900, False), (440, True), (900, False)):
        page.resize(width, 600)
        qtbot.waitUntil(
            lambda is_below=is_below: (head.filter.y() >= head.tabs.geometry().bottom()) == is_below
        )
