"""The Today page: what waits, most pressing first, and the one act of each row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import Act, Budget, LinkKind, RequestState, TodayRow, Weight
from connote.core.today import Piece
from connote.ui.bridge import Bridge
from connote.ui.pages.today import TodayPage
from connote.ui.pages.today.allowance import Allowance
from connote.ui.pages.today.page import MOST
from connote.ui.pages.today.today_list import TodayList, lines_of

Show = Callable[[Book], TodayPage]


@pytest.fixture
def show(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Show:
    """Show the page on a book, as the window would; a busy machine reads all at once, too."""
    monkeypatch.setattr("connote.ui.pages.today.page._PATIENCE", 60)

    def shown(book: Book) -> TodayPage:
        page = TodayPage(book)
        bridge = Bridge(book, page)
        bridge.changed.connect(page.take_change)
        qtbot.addWidget(page, before_close_func=lambda _: bridge.detach())
        page.resize(860, 560)
        page.show()
        qtbot.waitExposed(page)
        qtbot.waitUntil(lambda: page._reading is None)
        page.focus_first()
        return page

    return shown


@pytest.fixture
def day(book: Book, set_clock: Any) -> Book:
    """Fill a book with one thing of each weight: Ann accepted, Ben waits, Cy asks, Di can help."""
    ann, ben, cy, di = (
        book.contacts.add(ContactWords(first_name=name)) for name in ("Ann", "Ben", "Cy", "Di")
    )
    goal = book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    accepted = book.requests.mark_sent(book.notes.draft(ann), "Hi Ann", on=set_clock.day(-10))
    book.requests.mark(accepted, RequestState.ACCEPTED, on=set_clock.day(-1))
    book.requests.mark_sent(book.notes.draft(ben), "Hi Ben", on=set_clock.day(-30))
    book.requests.record_inbound(cy, "We met in May.", on=set_clock.day(-2))
    book.links.add(di, "LMNOP Co.", LinkKind.WORKS)
    assert goal
    return book


def _drawn(page: TodayPage) -> list[str]:
    """Draw the list: headings as they are, rows with their detail and act."""
    return [
        f"{line.title} {line.detail}"
        if line.is_heading
        else f"  {line.title} ({line.detail}) [{line.act}]"
        for line in page.view.list.lines
    ]


def _id(book: Book, name: str) -> int:
    return book.contacts.find(name).id


def _choose(page: TodayPage, title: str) -> None:
    titles = [line.title for line in page.view.list.lines]
    page.view.choose(titles.index(title))


def test_the_day_is_listed_most_pressing_first(show: Show, day: Book) -> None:
    """Under quiet headings, each row with its reason and its one act."""
    assert _drawn(show(day)) == [
        "Say thanks 1",
        "  Thank Ann (accepted) [Write thanks]",
        "No answer yet 1",
        "  Review the request to Ben (no answer for 30 days) [Review]",
        "They asked you 1",
        "  Cy asks to connect (We met in May.) [Accept]",
        "Whom to ask next 1",
        "  Ask Di (network into LMNOP Co. · works at LMNOP Co.) [Write request]",
    ]


def test_enter_does_the_one_act_of_each_row(show: Show, day: Book, qtbot: QtBot) -> None:
    """Down and Enter alone lead to the thanks, the request and the note."""
    page = show(day)
    notes: list[tuple[int, object]] = []
    page.note_wanted.connect(lambda contact, goal: notes.append((contact, goal)))
    replies: list[tuple[int, str]] = []
    page.reply_wanted.connect(lambda contact, template: replies.append((contact, template)))
    requests: list[int] = []
    page.request_chosen.connect(requests.append)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert replies == [(_id(day, "Ann"), "Thank you")]
    assert day.templates.find("Thank you")
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert requests == [day.requests.all(contact_id=_id(day, "Ben"))[0].id]
    for _ in range(2):
        qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert notes == [(_id(day, "Di"), day.goals.all()[0].id)]


def test_accepting_takes_the_row_away_and_undo_brings_it_back(
    show: Show, day: Book, qtbot: QtBot
) -> None:
    """A click on the button is one step; the next row is chosen then."""
    page = show(day)
    counts: list[int] = []
    page.count_changed.connect(counts.append)
    _choose(page, "Cy asks to connect")
    button = page.view.button_of(page.view.currentIndex())
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=button.center())
    assert not any("Cy" in line for line in _drawn(page))
    assert page.view.line() is not None
    assert page.view.line().title == "Ask Di"
    day.undo()
    assert any("Cy" in line for line in _drawn(page))
    assert counts == [2, 3]


def test_the_focus_stays_on_the_page_when_the_last_row_goes(
    show: Show, book: Book, qtbot: QtBot
) -> None:
    """It moves on to the first step of the empty page, and back to the list."""
    cy = book.contacts.add(ContactWords(first_name="Cy"))
    book.requests.record_inbound(cy, "")
    page = show(book)
    page.activateWindow()
    qtbot.waitUntil(page.view.hasFocus)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert isinstance(page.focusWidget(), QPushButton)
    book.undo()
    assert page.focusWidget() is page.view


def test_a_click_beside_the_button_only_chooses(show: Show, day: Book, qtbot: QtBot) -> None:
    """Nothing is done by accident; a double click shows the person."""
    page = show(day)
    people: list[int] = []
    page.contact_chosen.connect(people.append)
    _choose(page, "Cy asks to connect")
    place = page.view.visualRect(page.view.currentIndex()).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert any("Cy" in line for line in _drawn(page))
    qtbot.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert people == [_id(day, "Cy")]


@pytest.mark.parametrize(
    ("title", "words", "state"),
    [
        ("Thank Ann", "They replied", RequestState.REPLIED),
        ("Review the request to Ben", "I withdrew it", RequestState.WITHDRAWN),
        ("Cy asks to connect", "Ignore", RequestState.DECLINED),
    ],
)
def test_the_menu_offers_what_else_may_have_happened(
    show: Show, day: Book, qtbot: QtBot, title: str, words: str, state: RequestState
) -> None:
    """Each row's menu records it in one step, and the row goes."""
    page = show(day)
    _choose(page, title)
    line = page.view.line()
    assert line is not None
    place = page.view.visualRect(page.view.currentIndex()).center()
    page.view.customContextMenuRequested.emit(place)
    menu = page.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    assert line.row is not None
    assert line.row.request_id is not None
    assert day.requests.get(line.row.request_id).state is state
    assert title not in [line.title for line in page.view.list.lines]


def test_an_empty_book_says_what_could_come(show: Show, book: Book, qtbot: QtBot) -> None:
    """Without people the first step is to bring some in, with them it is a goal."""
    page = show(book)
    wishes: list[str] = []
    page.view_wanted.connect(wishes.append)
    button = page.nothing.findChild(QPushButton)
    assert button is not None
    assert page.nothing.accessibleName() == "Nothing waits for you"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    book.contacts.add(ContactWords(first_name="Ann"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wishes == ["importing", "goals"]


def test_the_number_in_the_sidebar_leaves_offers_out(show: Show, day: Book) -> None:
    """Whom to ask next waits for nobody; the core counts the same."""
    page = show(day)
    assert page._summary.text() == "3 things wait for you"
    assert day.today.waiting() == 3
    assert day.today.counts() == {Weight.THANK: 1, Weight.REVIEW: 1, Weight.TRIAGE: 1}


def test_a_hidden_page_is_fresh_when_it_is_seen_again(show: Show, day: Book) -> None:
    """What changed meanwhile is there at once."""
    page = show(day)
    page.hide()
    request = day.requests.all(contact_id=_id(day, "Ann"))[0]
    day.requests.mark(request.id, RequestState.REPLIED)
    assert any("Ann" in line for line in _drawn(page))
    page.show()
    assert not any("Ann" in line for line in _drawn(page))


def test_a_long_day_is_cut_and_says_so(show: Show, day: Book, set_clock: Any) -> None:
    """Only so many of a weight are listed; the rest is counted, and one line leads to them."""
    with day.step(Act.IMPORT):
        for _ in range(MOST + 2):
            day.requests.record_inbound(_id(day, "Cy"), "Again", on=set_clock.day(-1))
    page = show(day)
    drawn = _drawn(page)
    assert f"They asked you {MOST + 3}" in drawn
    assert "  3 more requests () [Show]" in drawn
    assert len([line for line in drawn if "Cy asks" in line]) == MOST
    wishes: list[str] = []
    page.view_wanted.connect(wishes.append)
    _choose(page, "3 more requests")
    page.view.act_wanted.emit(page.view.line())
    assert wishes == ["requests"]


def test_the_list_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    """Qt's own model test finds nothing wrong; a row says all of itself in words."""
    row = TodayRow(Weight.THANK, "Thank Ann", "accepted", 1, 2)
    model = TodayList()
    model.show_lines(lines_of([Piece([row], 4)]))
    qtmodeltester.check(model)
    told = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Thank Ann, accepted. Enter: Write thanks"
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags


@pytest.mark.parametrize(
    ("sent", "most", "words"),
    [
        (1, 200, "1 invitation in the last 7 days"),
        (99, 200, "99 invitations in the last 7 days"),
        (100, 200, "slow down"),
        (200, 200, "wait"),
        (900, None, "900 invitations in the last 7 days"),
    ],
)
def test_a_full_week_is_told_in_time(qtbot: QtBot, sent: int, most: int | None, words: str) -> None:
    """From half of what a week allows there is a warning, from all of it a strong one."""
    line = Allowance()
    qtbot.addWidget(line)
    line.show_week(sent, most)
    assert words in line.week.text()
    assert ("LinkedIn" in line.week.text()) == (most is not None and sent >= 100)


def test_notes_without_a_cap_are_not_counted(qtbot: QtBot) -> None:
    """Premium has no monthly cap, so nothing is said of one."""
    line = Allowance()
    qtbot.addWidget(line)
    line.show()
    line.show_notes(Budget("free", 3, 5))
    assert line.notes.text() == "2 notes of 5 left this month"
    line.show_notes(Budget("premium", 3, None))
    assert not line.notes.isVisible()
