"""The Today page: what waits, most pressing first, and the one act of each row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QProxyStyle, QPushButton, QStyle
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import DiskFull
from connote.core.things import Act, Budget, LinkKind, MomentKind, RequestState, TodayRow, Weight
from connote.core.today import Piece
from connote.ui.bridge import Bridge
from connote.ui.pages.today import TodayPage
from connote.ui.pages.today.allowance import Allowance
from connote.ui.pages.today.page import ASKED_AGAIN, ASKED_BACK, MOST
from connote.ui.pages.today.today_list import TodayList, lines_of
from stage import SetClock

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
def day(book: Book, set_clock: SetClock) -> Book:
    """Fill a book with one thing of each weight; the names go by the alphabet."""
    ann, ben, cy, di, ed, flo, gus = (
        book.contacts.add(ContactWords(first_name=name))
        for name in ("Ann", "Ben", "Cy", "Di", "Ed", "Flo", "Gus")
    )
    book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    accepted = book.requests.mark_sent(book.notes.draft(ann), "Hi Ann", on=set_clock.day(-10))
    book.requests.mark(accepted, RequestState.ACCEPTED, on=set_clock.day(-1))
    book.requests.mark_sent(book.notes.draft(ben), "Hi Ben", on=set_clock.day(-30))
    book.requests.mark_sent(book.notes.draft(cy), "Hi Cy", on=set_clock.day(-200))
    book.follow_ups.set(di, set_clock.day(-2), "the report")
    book.contacts.edit(ed, ContactWords(keep_in_touch_days=90))
    book.requests.record_inbound(flo, "We met in May.", on=set_clock.day(-2))
    book.links.add(gus, "LMNOP Co.", LinkKind.WORKS)
    return book


ALL_HEADINGS = [
    "Say thanks",
    "No answer yet",
    "Most likely expired",
    "Follow up",
    "Keep in touch",
    "They asked you",
    "Whom to ask next",
]


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


def _titles(page: TodayPage) -> list[str]:
    return [line.title for line in page.view.list.lines]


def _wait_until_gone(qtbot: QtBot, page: TodayPage, title: str) -> None:
    """Wait until a row has faded."""
    qtbot.waitUntil(lambda: title not in _titles(page))


def test_the_day_is_listed_most_pressing_first(show: Show, day: Book) -> None:
    """Under quiet headings, each row with its reason and its one act."""
    assert _drawn(show(day)) == [
        "Say thanks 1",
        "  Thank Ann (accepted) [Write thanks]",
        "No answer yet 1",
        "  Review the request to Ben (no answer for 30 days) [Review…]",
        "Most likely expired 1",
        "  Is the request to Cy gone? (no answer for 200 days, it has most likely expired)"
        " [It is gone]",
        "Follow up 1",
        "  Follow up with Di (the report · due for 2 days) [Write]",
        "Keep in touch 1",
        "  Get back in touch with Ed (nothing noted yet · planned every 90 days) [Write]",
        "They asked you 1",
        "  Flo asks to connect (We met in May.) [Accept]",
        "Whom to ask next 1",
        "  Ask Gus (network into LMNOP Co. · works at LMNOP Co.) [Write request]",
    ]


def test_what_waits_is_seen_before_whom_to_ask_is_known(
    qtbot: QtBot, day: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ranking thousands of people for a goal takes its time; the list is there before."""
    monkeypatch.setattr("connote.ui.pages.today.page._PATIENCE", 0)  # a piece a turn
    page = TodayPage(day)
    qtbot.addWidget(page)
    seen: list[list[str]] = []
    page.view.list.modelReset.connect(
        lambda: seen.append([line.title for line in page.view.list.lines if line.is_heading])
    )
    page.reload()
    qtbot.waitUntil(lambda: page._reading is None)
    assert seen == [ALL_HEADINGS[:-1], ALL_HEADINGS]
    page.reload()
    qtbot.waitUntil(lambda: page._reading is None)
    assert seen[2:] == [ALL_HEADINGS], "where nothing changed, nothing flickers"


def test_enter_leads_to_what_is_to_be_written(show: Show, day: Book, qtbot: QtBot) -> None:
    """Thanks, a follow-up, a sign of life and a request, each with the template that fits."""
    page = show(day)
    told: list[tuple[object, ...]] = []
    page.note_wanted.connect(lambda contact, goal: told.append(("note", contact, goal)))
    page.reply_wanted.connect(lambda contact, template: told.append((template, contact)))
    for title in ("Thank Ann", "Follow up with Di", "Get back in touch with Ed", "Ask Gus"):
        _choose(page, title)
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert told == [
        ("Thank you", _id(day, "Ann")),
        ("note", _id(day, "Di"), None),
        ("Reconnect after years", _id(day, "Ed")),
        ("note", _id(day, "Gus"), day.goals.all()[0].id),
    ]
    for template in (
        "Thank you",
        "Reconnect after years",
        ASKED_AGAIN,
        ASKED_BACK,
    ):
        assert day.templates.find(template), "a starter that is renamed must be renamed here, too"


def test_down_goes_from_row_to_row_past_the_headings(show: Show, day: Book, qtbot: QtBot) -> None:
    """Headings are read, not chosen."""
    page = show(day)
    seen = []
    for _ in range(7):
        line = page.view.line()
        assert line is not None
        seen.append(line.title)
        qtbot.keyClick(page.view, Qt.Key.Key_Down)
    assert seen == [line.title for line in page.view.list.lines if not line.is_heading]


def test_a_review_is_decided_by_two_times_enter(show: Show, day: Book, qtbot: QtBot) -> None:
    """Its button opens the menu with the withdrawal first: nothing is recorded by one key."""
    page = show(day)
    request = day.requests.all(contact_id=_id(day, "Ben"))[0].id
    _choose(page, "Review the request to Ben")
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.waitUntil(page.menu.isVisible)
    assert day.requests.get(request).state is RequestState.SENT
    words = [action.text() for action in page.menu.actions() if action.text()]
    assert words == [
        "I withdrew it",
        "They accepted",
        "It is gone",
        "Later",
        "Show person",
        "Show request",
    ]
    qtbot.keyClick(page.menu, Qt.Key.Key_Return)
    assert day.requests.get(request).state is RequestState.WITHDRAWN
    _wait_until_gone(qtbot, page, "Review the request to Ben")


def test_accepting_takes_the_row_away_and_undo_brings_it_back(
    show: Show, day: Book, qtbot: QtBot
) -> None:
    """A click on the button is one step; the next row is chosen at once, the done one fades."""
    page = show(day)
    counts: list[int] = []
    page.count_changed.connect(counts.append)
    _choose(page, "Flo asks to connect")
    button = page.view.button_of(page.view.currentIndex())
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=button.center())
    assert page.view.line() is not None
    assert page.view.line().title == "Ask Gus"
    _wait_until_gone(qtbot, page, "Flo asks to connect")
    assert page.view.line().title == "Ask Gus"
    day.undo()
    assert "Flo asks to connect" in _titles(page)
    assert counts == [5, 6]


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Thank Ann", "Thanked Ann"),
        ("Is the request to Cy gone?", "Mark the request to Cy as gone"),
        ("Follow up with Di", "Mark the follow-up with Di as done"),
        ("Get back in touch with Ed", "Spoke with Ed"),
    ],
)
def test_the_key_d_says_that_it_is_done(
    show: Show, day: Book, qtbot: QtBot, title: str, left: str
) -> None:
    """One key is one step, and the row goes."""
    page = show(day)
    _choose(page, title)
    qtbot.keyClick(page.view, Qt.Key.Key_D)
    assert day.undo_words == left
    _wait_until_gone(qtbot, page, title)


def test_keys_in_a_row_never_hit_what_is_fading(show: Show, day: Book, qtbot: QtBot) -> None:
    """Each press does the next row, also faster than the eye; a review is not done by a key."""
    page = show(day)
    _choose(page, "Is the request to Cy gone?")
    for _ in range(3):
        qtbot.keyClick(page.view, Qt.Key.Key_D)
    qtbot.waitUntil(
        lambda: (
            [line.title for line in page.view.list.lines if not line.is_heading]
            == ["Thank Ann", "Review the request to Ben", "Flo asks to connect", "Ask Gus"]
        )
    )
    for name, kind in (("Di", []), ("Ed", [MomentKind.SPOKE])):
        assert [one.kind for one in day.moments.of_contact(_id(day, name))] == kind


@pytest.mark.parametrize(
    "title",
    [
        "Thank Ann",
        "Review the request to Ben",
        "Is the request to Cy gone?",
        "Follow up with Di",
        "Get back in touch with Ed",
        "Flo asks to connect",
    ],
)
def test_the_key_l_puts_off_whatever_waits(
    show: Show, day: Book, qtbot: QtBot, set_clock: SetClock, title: str
) -> None:
    """L and Enter: until tomorrow it is hidden, in the list and in the count; then it is back."""
    page = show(day)
    _choose(page, title)
    qtbot.keyClick(page.view, Qt.Key.Key_L)
    qtbot.waitUntil(page.menu.later.isVisible)
    qtbot.keyClick(page.menu.later, Qt.Key.Key_Return)
    _wait_until_gone(qtbot, page, title)
    assert day.today.waiting() == 5
    set_clock.move(days=1)
    assert day.today.waiting() == 6
    page.reload()
    assert any(title.split()[-1].rstrip("?") in one for one in _titles(page))


def test_whom_to_ask_can_wait_too(show: Show, day: Book, qtbot: QtBot, set_clock: SetClock) -> None:
    """L keeps them from being offered until then; on that day their follow-up names the goal."""
    page = show(day)
    _choose(page, "Ask Gus")
    qtbot.keyClick(page.view, Qt.Key.Key_L)
    qtbot.waitUntil(page.menu.later.isVisible)
    qtbot.keyClick(page.menu.later, Qt.Key.Key_Return)
    _wait_until_gone(qtbot, page, "Ask Gus")
    assert day.undo_words == "Set a follow-up with Gus"
    set_clock.move(days=1)
    page.reload()
    assert "  Follow up with Gus (network into LMNOP Co. · due today) [Write]" in _drawn(page)
    assert "Ask Gus" not in _titles(page)
    day.undo()
    qtbot.waitUntil(lambda: "Ask Gus" in _titles(page))


def test_the_next_one_is_offered_for_whom_waits(show: Show, day: Book, set_clock: SetClock) -> None:
    """Three are offered as long as there are three who may be asked now."""
    for name in ("Hal", "Ivy", "Jo"):
        who = day.contacts.add(ContactWords(first_name=name))
        day.links.add(who, "LMNOP Co.", LinkKind.WORKS)
    page = show(day)

    def asked() -> list[str]:
        return [title for title in _titles(page) if title.startswith("Ask ")]

    assert asked() == ["Ask Gus", "Ask Hal", "Ask Ivy"]
    day.follow_ups.set(_id(day, "Hal"), set_clock.day(3))
    assert asked() == ["Ask Gus", "Ask Ivy", "Ask Jo"]


def test_all_that_expired_are_confirmed_at_once(
    show: Show, day: Book, qtbot: QtBot, set_clock: SetClock
) -> None:
    """One line for several, those that are not listed too; one undo takes all of it back."""
    page = show(day)
    assert not any("Mark all" in line for line in _drawn(page))
    with day.step(Act.IMPORT):
        for _ in range(MOST + 1):
            day.requests.mark_sent(day.notes.draft(_id(day, "Cy")), "Hi", on=set_clock.day(-190))
    page.reload()
    assert "  2 more () [Show all]" in _drawn(page)
    assert f"  Are all of them gone? () [Mark all {MOST + 2} as gone]" in _drawn(page)
    _choose(page, "Are all of them gone?")
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Most likely expired" not in "".join(_drawn(page)))
    assert day.undo_words == f"Mark {MOST + 2} requests as gone"
    assert len(day.requests.all(state=RequestState.GONE)) == MOST + 2
    assert page.focusWidget() is page.view
    day.undo()
    qtbot.waitUntil(lambda: f"Most likely expired {MOST + 2}" in _drawn(page))


def test_a_day_of_ones_own_is_chosen_in_the_menu_of_a_row(
    show: Show, day: Book, qtbot: QtBot, set_clock: SetClock
) -> None:
    """The month opens from the dots; the row waits for the day that is chosen there."""
    page = show(day)
    _choose(page, "Follow up with Di")
    dots = page.view.dots_of(page.view.currentIndex())
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=dots.center())
    qtbot.waitUntil(page.menu.isVisible)
    page.menu.close()
    page.menu.later.actions()[-1].trigger()
    month = page.menu.later.popup_calendar
    qtbot.waitUntil(month.isVisible)
    month.calendar.clicked.emit(QDate(2026, 12, 24))
    assert [one.due_on for one in day.follow_ups.of_contact(_id(day, "Di"))] == ["2026-12-24"]
    assert not month.isVisible()


def test_where_nothing_moves_a_row_goes_at_once(show: Show, day: Book, qtbot: QtBot) -> None:
    """A style without animations has no fading either."""

    class Still(QProxyStyle):
        def styleHint(self, hint: QStyle.StyleHint, *others: Any) -> int:
            is_it = hint == QStyle.StyleHint.SH_Widget_Animation_Duration
            return 0 if is_it else int(super().styleHint(hint, *others))

    page = show(day)
    still = Still("Fusion")
    still.setParent(page)
    page.view.viewport().setStyle(still)
    qtbot.keyClick(page.view, Qt.Key.Key_D)
    assert "Thank Ann" not in _titles(page)


def test_a_row_that_could_not_be_done_stays(
    show: Show, day: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the disk refuses is told by the window, and the row is seen again."""
    page = show(day)

    def refuse(*_: object) -> None:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr("connote.ui.pages.today.page.change", refuse)
    with qtbot.captureExceptions() as told:
        qtbot.keyClick(page.view, Qt.Key.Key_D)
    assert [kind for kind, *_ in told] == [DiskFull]
    line = page.view.list.lines[1]
    assert (line.title, page.view.fading.opacity(line.key)) == ("Thank Ann", 1.0)


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
    qtbot.waitUntil(lambda: isinstance(page.focusWidget(), QPushButton))
    book.undo()
    assert page.focusWidget() is page.view


def test_a_click_beside_the_button_only_chooses(show: Show, day: Book, qtbot: QtBot) -> None:
    """Nothing is done by accident; a double click shows the person."""
    page = show(day)
    people: list[int] = []
    page.contact_chosen.connect(people.append)
    _choose(page, "Flo asks to connect")
    place = page.view.visualRect(page.view.currentIndex()).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "Flo asks to connect" in _titles(page)
    qtbot.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert people == [_id(day, "Flo")]


@pytest.mark.parametrize(
    ("title", "words", "state"),
    [
        ("Thank Ann", "They replied", RequestState.REPLIED),
        ("Review the request to Ben", "I withdrew it", RequestState.WITHDRAWN),
        ("Flo asks to connect", "Ignore", RequestState.DECLINED),
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
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(page.view, key)
    qtbot.waitUntil(page.menu.isVisible)
    next(action for action in page.menu.actions() if action.text() == words).trigger()
    page.menu.close()
    assert line.row is not None
    assert line.row.request_id is not None
    assert day.requests.get(line.row.request_id).state is state
    _wait_until_gone(qtbot, page, title)


@pytest.mark.parametrize(
    ("title", "words", "heard"),
    [
        ("Flo asks to connect", "Ask for context", (ASKED_BACK, "Flo")),
        ("Review the request to Ben", "Show request", ("request", "Ben")),
        ("Thank Ann", "Show person", ("person", "Ann")),
        ("Ask Gus", "Show goal", ("goal", "")),
    ],
)
def test_the_menu_leads_to_what_the_row_is_about(
    show: Show, day: Book, title: str, words: str, heard: tuple[str, str]
) -> None:
    """To the person, the request, the goal, or to an answer."""
    page = show(day)
    told: list[tuple[str, str]] = []
    page.reply_wanted.connect(
        lambda contact, template: told.append((template, day.contacts.get(contact).first_name))
    )
    page.request_chosen.connect(lambda one: told.append(("request", day.requests.get(one).contact)))
    page.contact_chosen.connect(
        lambda contact: told.append(("person", day.contacts.get(contact).first_name))
    )
    page.goal_chosen.connect(lambda _: told.append(("goal", "")))
    _choose(page, title)
    page.view.menu_wanted.emit(page.view.line(), QPoint())
    next(action for action in page.menu.actions() if action.text() == words).trigger()
    page.menu.close()
    assert told == [heard]


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
    assert page._summary.text() == "6 things wait for you, 1 person to ask"
    assert day.today.waiting() == 6
    assert set(day.today.counts().values()) == {1}


def test_a_hidden_page_is_fresh_when_it_is_seen_again(show: Show, day: Book) -> None:
    """What changed meanwhile is there at once."""
    page = show(day)
    page.hide()
    request = day.requests.all(contact_id=_id(day, "Ann"))[0]
    day.requests.mark(request.id, RequestState.REPLIED)
    assert any("Ann" in line for line in _drawn(page))
    page.show()
    assert not any("Ann" in line for line in _drawn(page))


def test_a_long_day_is_cut_and_shows_the_rest_on_demand(
    show: Show, day: Book, set_clock: SetClock, qtbot: QtBot
) -> None:
    """Only so many of a weight are listed; the rest is counted, and Enter unfolds it."""
    with day.step(Act.IMPORT):
        for _ in range(MOST + 2):
            day.requests.record_inbound(_id(day, "Flo"), "Again", on=set_clock.day(-1))
    page = show(day)
    assert f"They asked you {MOST + 3}" in _drawn(page)
    assert "  3 more () [Show all]" in _drawn(page)
    assert _titles(page).count("Flo asks to connect") == MOST
    _choose(page, "3 more")
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert _titles(page).count("Flo asks to connect") == MOST + 3
    assert "3 more" not in _titles(page)
    page.hide()
    page.show()
    assert "3 more" in _titles(page), "another visit begins short"


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
        (0, 200, "200 invitations of 200 left this week"),
        (99, 200, "101 invitations of 200 left this week"),
        (100, 200, "Slow down: 100 of about 200 invitations in the last 7 days"),
        (200, 200, "Wait: 200 of about 200 invitations in the last 7 days"),
        (900, None, "900 invitations in the last 7 days"),
    ],
)
def test_a_full_week_is_told_in_time(qtbot: QtBot, sent: int, most: int | None, words: str) -> None:
    """From half of what a week allows there is a warning, from all of it a strong one."""
    line = Allowance()
    qtbot.addWidget(line)
    line.show_week(sent, most)
    assert line.week.text() == words


def test_notes_without_a_cap_are_not_counted(qtbot: QtBot) -> None:
    """Premium has no monthly cap, so nothing is said of one."""
    line = Allowance()
    qtbot.addWidget(line)
    line.show()
    line.show_notes(Budget("free", 3, 5))
    assert line.notes.text() == "2 notes of 5 left this month"
    line.show_notes(Budget("premium", 3, None))
    assert not line.notes.isVisible()
