"""Notices on the desktop: what is told, when, how often, and where a click leads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.settings import FILE_NAME, NOTICES, Settings
from connote.core.things import MomentKind, RequestState
from connote.ui.app import make_window
from connote.ui.notices import DesktopTray, Notices, Tray
from connote.ui.window_state import WindowState
from stage import SetClock
from ui.scripted import ScriptedAsk

pytestmark = pytest.mark.usefixtures("light")


class PaperTray(Tray):
    """A tray that writes down what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.is_there = True
        self.told: list[list[str]] = []

    def can_tell(self) -> bool:
        """Say what the test says."""
        return self.is_there

    def tell(self, title: str, words: str) -> None:
        """Write it down, title and lines."""
        self.told.append([title, *words.split("\n")])

    def put_away(self) -> None:
        """Be gone."""
        self.is_there = False


class Desk:
    """A tray, and the notices that begin when the program starts."""

    def __init__(self, book: Book, folder: Path, qtbot: QtBot) -> None:
        self.tray = PaperTray()
        self.settings = Settings(folder / FILE_NAME)
        self.is_seen = False
        self._folder = folder
        self._book = book
        self._qtbot = qtbot
        self.notices: Notices | None = None

    def start(self) -> list[list[str]]:
        """Start the program, and give what was told since the last time."""
        if self.notices is not None:
            self.notices.end()
            self.tray.is_there = True
        state = WindowState(self._folder)
        self.notices = Notices(self._book, self.settings, state, self.tray, lambda: self.is_seen)
        return self._after(self.notices.begin)

    def tick(self) -> list[list[str]]:
        """Let a minute pass, and give what was told."""
        assert self.notices is not None
        return self._after(self.notices.tick)

    def _after(self, act: Callable[[], None]) -> list[list[str]]:
        self.tray.told.clear()
        act()
        assert self.notices is not None
        looking = self.notices.looking
        self._qtbot.waitUntil(lambda: not looking.is_running)
        return list(self.tray.told)


@pytest.fixture
def desk(book: Book, tmp_path: Path, qtbot: QtBot, set_clock: SetClock) -> Iterator[Desk]:
    """Give a desk on which nothing was told yet."""
    made = Desk(book, tmp_path, qtbot)
    yield made
    if made.notices is not None:
        made.notices.end()


def _remind(book: Book, name: str, on: str) -> int:
    contact = book.contacts.add(ContactWords(first_name=name))
    book.follow_ups.set(contact, on)
    return contact


def test_what_waits_at_the_start_is_told_in_one_notice(
    book: Book, desk: Desk, set_clock: SetClock
) -> None:
    """The most pressing are named, the rest is counted."""
    ann = book.contacts.add(ContactWords(first_name="Ann"))
    request = book.requests.mark_sent(book.notes.draft(ann), "Hi", on=set_clock.day(-3))
    book.requests.mark(request, RequestState.ACCEPTED)
    for name in ("Ben", "Cy", "Di", "Ed"):
        _remind(book, name, set_clock.day())
    assert desk.start() == [
        [
            "5 things wait for you",
            "Thank Ann",
            "Follow up with Ben",
            "Follow up with Cy",
            "and 2 more",
        ]
    ]


def test_a_thing_is_told_once_a_day(book: Book, desk: Desk, set_clock: SetClock) -> None:
    """Neither the next hour nor another start tells it again; the next day does."""
    _remind(book, "Ann", set_clock.day())
    told = [["1 thing waits for you", "Follow up with Ann"]]
    assert desk.start() == told
    set_clock.move(hours=1)
    assert desk.tick() == []
    assert desk.start() == []
    set_clock.move(days=1)
    assert desk.tick() == told


def test_with_every_hour_only_what_is_new_is_told(
    book: Book, desk: Desk, set_clock: SetClock
) -> None:
    """Within the hour nothing is looked for."""
    _remind(book, "Ann", set_clock.day())
    desk.start()
    _remind(book, "Ben", set_clock.day())
    set_clock.move(minutes=59)
    assert desk.tick() == []
    set_clock.move(minutes=1)
    assert desk.tick() == [["1 thing waits for you", "Follow up with Ben"]]


def test_what_falls_due_overnight_is_told_and_the_day_turns(
    book: Book, desk: Desk, set_clock: SetClock
) -> None:
    """At midnight pages hear of it, too."""
    _remind(book, "Ann", set_clock.day(1))
    assert desk.start() == []
    days: list[str] = []
    assert desk.notices is not None
    desk.notices.day_turned.connect(lambda: days.append(set_clock.day()))
    set_clock.move(hours=12)
    assert desk.tick() == [["1 thing waits for you", "Follow up with Ann"]]
    assert days == ["2026-11-24"]


def test_nothing_is_told_where_the_setting_is_off_or_there_is_no_tray(
    book: Book, desk: Desk, set_clock: SetClock
) -> None:
    """Turned on again, the next hour tells it."""
    _remind(book, "Ann", set_clock.day())
    desk.settings.set(NOTICES, value=False)
    assert desk.start() == []
    desk.settings.set(NOTICES, value=True)
    desk.tray.is_there = False
    set_clock.move(hours=1)
    assert desk.tick() == []
    desk.tray.is_there = True
    set_clock.move(hours=1)
    assert len(desk.tick()) == 1


def test_who_looks_at_today_is_not_told(book: Book, desk: Desk, set_clock: SetClock) -> None:
    """What stands before the eyes counts as told."""
    _remind(book, "Ann", set_clock.day())
    desk.is_seen = True
    assert desk.start() == []
    desk.is_seen = False
    set_clock.move(hours=1)
    assert desk.tick() == []


def test_what_is_done_is_not_told(book: Book, desk: Desk, set_clock: SetClock) -> None:
    """Also where it was told yesterday."""
    ann = _remind(book, "Ann", set_clock.day())
    desk.start()
    book.moments.note(ann, MomentKind.SPOKE)
    set_clock.move(days=1)
    assert desk.tick() == []


def test_a_broken_memory_tells_again(
    book: Book, desk: Desk, tmp_path: Path, set_clock: SetClock
) -> None:
    """What was told is no one's data: nonsense in its place is as good as nothing."""
    _remind(book, "Ann", set_clock.day())
    for nonsense in ("{", "[]", '["2026-11-23"]', "7", "null"):
        WindowState(tmp_path).keep("told", nonsense)
        assert len(desk.start()) == 1


def test_names_are_no_markup(book: Book, desk: Desk, set_clock: SetClock) -> None:
    """Some desktops would read tags in a notice."""
    _remind(book, "<b>Ann & Co</b>", set_clock.day())
    assert desk.start()[0][1] == "Follow up with (b)Ann + Co(/b)"


def test_a_click_raises_the_window_on_today(book: Book, tmp_path: Path, qtbot: QtBot) -> None:
    """Wherever one was, and also from a minimized window."""
    window = make_window(book, tmp_path / "folder", ScriptedAsk())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.notices is not None)
    assert window.notices is not None
    window.show_view("people")
    window.showMinimized()
    window.notices.followed.emit()
    assert (window.shown, window.isMinimized()) == ("today", False)
    window.close()


def test_without_a_tray_the_desktop_is_left_alone() -> None:
    """Where the tests run there is none: no icon is made."""
    parent = QObject()
    tray = DesktopTray(parent)
    if tray.can_tell():
        pytest.skip("this desktop has a tray")
    tray.put_away()


def test_the_number_in_the_sidebar_is_that_of_today(
    book: Book, tmp_path: Path, qtbot: QtBot, set_clock: SetClock
) -> None:
    """After a start, a change and a night, both say the same."""
    _remind(book, "Ann", set_clock.day())
    _remind(book, "Ben", set_clock.day(1))
    window = make_window(book, tmp_path / "folder", ScriptedAsk())
    qtbot.addWidget(window)
    window.show()
    window.show_view("today")

    def counted() -> tuple[str, str]:
        today = window.page("today")
        item = window.sidebar._lists[0].item(0)
        return str(item.data(Qt.ItemDataRole.AccessibleTextRole)), today._summary.text()  # type: ignore[attr-defined]

    def says(number: str, words: str) -> Callable[[], bool]:
        return lambda: number in counted()[0] and counted()[1] == words

    qtbot.waitUntil(says("1 waiting", "1 thing waits for you"))
    _remind(book, "Cy", set_clock.day())
    qtbot.waitUntil(says("2 waiting", "2 things wait for you"))
    set_clock.move(days=1)
    assert window.notices is not None
    window.notices.tick()
    qtbot.waitUntil(says("3 waiting", "3 things wait for you"))
    window.close()
