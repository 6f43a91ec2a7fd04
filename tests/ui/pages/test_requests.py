"""The Requests page: sorted, filtered, and marked, one or many, with one undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QMenu, QPushButton, QTabBar, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import Direction, RequestState
from connote.ui.bridge import Bridge
from connote.ui.pages.requests import RequestsPage
from connote.ui.pages.requests.coach_words import stored_lines
from connote.ui.pages.requests.columns import INBOUND, OUTGOING, Column
from connote.ui.pages.requests.marking import (
    OUTGOING_MARKS,
    Mark,
    can_take,
    nothing_words,
    split,
    step_words,
)
from connote.ui.pages.requests.narrowing import Narrowing
from connote.ui.pages.requests.table_model import RequestTable
from connote.ui.widgets.coach_list import CoachList
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.search_box import SearchBox
from ui.widgets.showing import activate

pytestmark = pytest.mark.usefixtures("light", "set_clock")

Show = Callable[[Book], RequestsPage]

PEOPLE = ("Ada Lind", "Bo Marsh", "Cy Núñez", "Di Okoro")


@pytest.fixture
def asked(book: Book) -> Book:
    """Fill the book: Ada drafted, Bo sent, Cy accepted after four days, Di asked me."""
    book.contacts.set_me(ContactWords(first_name="Kevin", last_name="Hart"))
    goal = book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    drafts = []
    for name in PEOPLE:
        first, last = name.split()
        person = book.contacts.add(
            ContactWords(first_name=first, last_name=last, organization="XYZ Co.")
        )
        drafts.append(book.notes.draft(person, goal_id=goal))
    ada, bo, cy, di = drafts
    book.requests.save_draft(ada, "Hi, Ada.")
    book.requests.mark_sent(bo, "Hi, Bo. Would you help?", on="2026-11-03")
    accepted = book.requests.mark_sent(cy, "Hi, Cy.", on="2026-10-01")
    book.requests.mark(accepted, RequestState.ACCEPTED, on="2026-10-05")
    book.requests.record_inbound(di.contact.id, "I’d like to join your network", on="2026-11-20")
    return book


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Show the page as the window would: its changes come over the bridge."""
    bridges: list[Bridge] = []

    def made(book: Book) -> RequestsPage:
        page = RequestsPage(book)
        qtbot.addWidget(page)
        bridge = Bridge(book, page)
        bridges.append(bridge)
        bridge.changed.connect(page.take_change)
        page.resize(1120, 720)
        activate(qtbot, page)
        page.focus_first()
        return page

    yield made
    for bridge in bridges:
        bridge.detach()


def table(page: RequestsPage) -> QTableView:
    """Give the table that is seen."""
    return next(view for view in page.findChildren(QTableView) if view.isVisible())


def drawn(page: RequestsPage) -> list[str]:
    """Draw the table: a line a row, its cells between bars, a star before what is selected."""
    view = table(page)
    model, chosen = view.model(), view.selectionModel()
    shown = [column for column in range(model.columnCount()) if not view.isColumnHidden(column)]
    lines = []
    for row in range(model.rowCount()):
        cells = [model.index(row, column).data() for column in shown]
        star = "*" if chosen.isSelected(model.index(row, 0)) else " "
        lines.append(f"{star} {' | '.join(cells)}")
    return lines


def states(book: Book) -> dict[str, str]:
    """Give every outgoing request's state by its person."""
    requests = book.requests.all(direction=Direction.OUTGOING)
    return {request.contact: request.state.value for request in requests}


def button(page: RequestsPage, words: str) -> QPushButton:
    """Find the button that is seen with these words."""
    buttons = (one for one in page.findChildren(QPushButton) if one.isVisible())
    return next(one for one in buttons if one.text() == words)


def day_field(page: RequestsPage) -> QDateEdit:
    """Give the date that is open."""
    return next(field for field in page.findChildren(QDateEdit) if field.isVisible())


def lines_of(page: RequestsPage) -> list[str]:
    """Give the texts of the pane."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


# ── the table ────────────────────────────────────────────────────────────────────────────────


def test_the_table_tells_state_person_goal_and_days(asked: Book, show: Show) -> None:
    """Newest first, drafts at the day they were begun, waiting and acceptance in days."""
    page = show(asked)
    page.resize(860, 560)
    assert drawn(page) == [
        "* Drafted | Ada Lind | network into LMNOP Co. |  | ",
        "  Sent | Bo Marsh | network into LMNOP Co. | 3 Nov | 20",
        "  Accepted | Cy Núñez | network into LMNOP Co. | 1 Oct | 4",
    ]


def test_a_click_on_a_header_sorts_and_keeps_the_selection(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """Empty cells stay last whichever way the column is sorted."""
    page = show(asked)
    view = table(page)
    page.choose_request(2)
    header = view.horizontalHeader()
    days = 6
    orders = []
    for _ in range(2):
        place = QPoint(header.sectionViewportPosition(days) + 8, 8)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        orders.append([line[2:].split(" | ")[1] for line in drawn(page)])
        assert next(line for line in drawn(page) if line[0] == "*").startswith("* Sent | Bo")
    assert sorted(orders) == [
        ["Bo Marsh", "Cy Núñez", "Ada Lind"],
        ["Cy Núñez", "Bo Marsh", "Ada Lind"],
    ]


@pytest.mark.parametrize("columns", [OUTGOING, INBOUND], ids=["outgoing", "inbound"])
def test_the_model_keeps_qts_promises(
    columns: tuple[Column, ...], sample_book: Book, qtmodeltester: ModelTester
) -> None:
    """The model tester finds nothing to object to, sorted by any column."""
    model = RequestTable(columns)
    model.show_rows(sample_book.requests.all())
    for column in range(model.columnCount()):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            model.sort(column, order)
            keys = [columns[column].key(model.request_at(row)) for row in range(model.rowCount())]
            full = [key for key in keys if key is not None]
            is_falling = order == Qt.SortOrder.DescendingOrder
            assert keys == [*sorted(full, reverse=is_falling), *[None] * (len(keys) - len(full))]
    qtmodeltester.check(model)


def test_columns_give_way_to_the_narrow(sample_book: Book, show: Show, qtbot: QtBot) -> None:
    """The least needed go first, and nothing is scrolled sideways."""
    page = show(sample_book)
    view = table(page)

    def hidden() -> list[str]:
        return [column.title for at, column in enumerate(OUTGOING) if view.isColumnHidden(at)]

    for width, gone in (
        (1500, []),
        (1120, ["Channel"]),
        (860, ["Channel", "Template", "Length"]),
        (470, ["Goal", "Channel", "Template", "Length"]),
        (1500, []),
    ):
        page.resize(width, 560)
        qtbot.waitUntil(lambda gone=gone: hidden() == gone)
        qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() == 0)


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
        "Any state (3)",
        "Draft (1)",
        "Sent (1)",
        "Accepted (1)",
    ]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert not any(view.isVisible() for view in page.findChildren(QTableView))
    qtbot.mouseClick(button(page, "Show all requests"), Qt.MouseButton.LeftButton)
    assert (len(drawn(page)), search.text(), box.currentIndex()) == (3, "", 0)


def test_the_filter_reads_the_note_and_each_request_once(asked: Book) -> None:
    """Words may stand in any order, and anywhere that is shown."""
    narrowing = Narrowing()
    requests = asked.requests.all()
    narrowing.text = "HELP marsh"
    assert [request.contact for request in narrowing.chosen(requests)] == ["Bo Marsh"]
    narrowing.state = RequestState.ACCEPTED
    assert narrowing.chosen(requests) == []
    changed = [request._replace(contact="Nobody") for request in requests]
    narrowing.clear()
    narrowing.text = "nobody"
    assert len(narrowing.chosen(changed)) == len(requests)


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
    assert any(line.startswith(f"* {mark.state.value.capitalize()} | Bo") for line in drawn(page))
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
def test_only_what_was_sent_can_be_answered(
    asked: Book, state: str, mark: str, takes: bool
) -> None:
    """A draft takes nothing but its sending; anything else can be put right by another mark."""
    request = asked.requests.get(1)._replace(state=RequestState(state))
    assert can_take(request, RequestState(mark)) is takes
    taking, left = split([request], RequestState(mark), "")
    assert (len(taking), len(left)) == ((1, 0) if takes else (0, 1))
    if state == "drafted" and not takes:
        words = nothing_words(left, RequestState(mark))
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
    for words in ("Hi, Cy.", "1 Oct", "5 Oct", "network into LMNOP Co.", "Accepted after 4 days"):
        assert words in told
    stored = asked.requests.get(3).coach.split()
    (coach,) = page.findChildren(CoachList)
    assert [line.check for line in coach.lines()] == stored


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
    assert drawn(page)[0].startswith("* Drafted | <b>Bo</b> O’Neill")


# ── where it leads ───────────────────────────────────────────────────────────────────────────


def test_a_request_leads_to_its_person_and_a_draft_to_its_writing(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """Double click and Enter show the person; Enter and the button go on with a draft."""
    page = show(asked)
    view = table(page)
    people: list[int] = []
    drafts: list[int] = []
    page.contact_chosen.connect(people.append)
    page.draft_wanted.connect(drafts.append)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.mouseClick(button(page, "Continue writing"), Qt.MouseButton.LeftButton)
    assert drafts == [1, 1]
    place = view.visualRect(view.model().index(1, 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    bo = asked.contacts.find("Bo Marsh").id
    assert people == [bo]
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert people == [bo, bo]


def test_inbound_requests_are_answered_on_their_tab(asked: Book, show: Show, qtbot: QtBot) -> None:
    """Accept and ignore are recorded; asking for context records nothing and opens a reply."""
    page = show(asked)
    tabs = page.findChild(QTabBar)
    assert tabs.tabText(1) == "Inbound (1 to answer)"
    tabs.setCurrentIndex(1)
    assert table(page).hasFocus()
    assert drawn(page) == ["* To answer | Di Okoro | I’d like to join your network | 20 Nov | 3"]
    replies: list[tuple[int, str]] = []
    page.reply_wanted.connect(lambda contact, template: replies.append((contact, template)))
    qtbot.keyClick(table(page), Qt.Key.Key_C)
    ((whom, template),) = replies
    assert whom == asked.contacts.find("Di Okoro").id
    assert template == "Reply to an invitation without a note"
    assert asked.templates.find(template)
    assert len(asked.requests.events(4)) == 1
    for key, word in ((Qt.Key.Key_A, "Accepted"), (Qt.Key.Key_I, "Ignored")):
        qtbot.keyClick(table(page), key)
        assert drawn(page)[0].startswith(f"* {word} | Di")
        asked.undo()
    qtbot.keyClick(table(page), Qt.Key.Key_D)
    assert asked.requests.get(4).state is RequestState.DECLINED
    assert tabs.tabText(1) == "Inbound"


def test_the_export_is_asked_of_the_frame(asked: Book, show: Show, qtbot: QtBot) -> None:
    """The button says what is wanted; with nothing to export it is grey."""
    page = show(asked)
    with qtbot.waitSignal(page.export_wanted):
        qtbot.mouseClick(button(page, "Export to CSV…"), Qt.MouseButton.LeftButton)


def test_an_empty_book_offers_the_first_step(book: Book, show: Show, qtbot: QtBot) -> None:
    """Both tabs say what they are for, and lead on."""
    page = show(book)
    empty = next(one for one in page.findChildren(EmptyState) if one.isVisible())
    assert empty.accessibleName() == "Whom will you ask?"
    assert button(page, "Choose somebody to write to").hasFocus()
    assert not button(page, "Export to CSV…").isEnabled()
    with qtbot.waitSignal(page.view_wanted) as heard:
        qtbot.keyClick(button(page, "Choose somebody to write to"), Qt.Key.Key_Space)
    assert heard.args == ["people"]
    page.findChild(QTabBar).setCurrentIndex(1)
    with qtbot.waitSignal(page.import_wanted):
        button(page, "Import an export").click()


def test_a_request_is_shown_though_the_filter_hides_it(asked: Book, show: Show) -> None:
    """Another page can lead here, to either tab."""
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
