"""Notices: what became due is told on the desktop, once a day for each thing, while we are open.

It is looked for at the start, and with every hour and every day that begins. The desktop shows one
notice that sums up what is new; a click on it leads to Today. Where there is no tray for it, or the
setting is off, or Today is before the user's eyes anyway, nothing is told.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from connote.core import clock
from connote.core.book import Book
from connote.core.settings import NOTICES, Settings
from connote.core.speech import tr
from connote.core.things import TodayRow
from connote.ui.icons import app_icon
from connote.ui.slices import Slices

if TYPE_CHECKING:
    from connote.ui.main_window import MainWindow
    from connote.ui.window_state import WindowState

_TICK_MS = 60_000
_NAMED = 3
"""So many things are named in a notice; the rest is counted."""

_TOLD = "told"
"""Under this name the window's state has what was told today."""


class Tray(QObject):
    """Where the desktop shows notices; `clicked` says that somebody followed one."""

    clicked = Signal()

    def can_tell(self) -> bool:
        """Say whether there is a tray at all."""
        raise NotImplementedError

    def tell(self, title: str, words: str) -> None:
        """Show a notice."""
        raise NotImplementedError

    def put_away(self) -> None:
        """Leave the tray."""
        raise NotImplementedError


class DesktopTray(Tray):
    """The system's own tray; our icon stands there from the first notice on."""

    def __init__(self, parent: QObject) -> None:
        """Stay out of sight."""
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None

    def can_tell(self) -> bool:
        """Say whether there is a tray that shows messages."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def tell(self, title: str, words: str) -> None:
        """Show a notice, and our icon."""
        if self._icon is None:
            self._icon = QSystemTrayIcon(app_icon(), self)
            self._icon.setToolTip("Connote")
            self._icon.messageClicked.connect(self.clicked)
            self._icon.activated.connect(lambda _reason: self.clicked.emit())
            self._icon.show()
        self._icon.showMessage(title, words, app_icon())

    def put_away(self) -> None:
        """Take our icon out of the tray."""
        if self._icon is not None:
            self._icon.hide()


class News(NamedTuple):
    """What is due and was not told today: how many things, and the first of them in words."""

    keys: tuple[str, ...]
    rows: Sequence[TodayRow]


class Notices(QObject):
    """Looks for what became due, and tells it; `is_seen` says whether Today is looked at."""

    followed = Signal()
    day_turned = Signal()
    """Another day began: what is due today is not what it was."""

    def __init__(
        self,
        book: Book,
        settings: Settings,
        state: WindowState,
        tray: Tray,
        is_seen: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Look for nothing before `begin`."""
        super().__init__(parent)
        self._book = book
        self._settings = settings
        self._state = state
        self._tray = tray
        self._is_seen = is_seen
        self._hour = ""
        self.looking = Slices(self)
        self.looking.ended.connect(self._tell)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        tray.clicked.connect(self.followed)

    def begin(self) -> None:
        """Look now, and whenever an hour begins."""
        self._hour = _this_hour()
        self._timer.start()
        self._look()

    def end(self) -> None:
        """Look no more: the book is about to be closed."""
        self._timer.stop()
        self.looking.cancel()
        self._tray.put_away()

    def tick(self) -> None:
        """See whether another hour or day began; the machine may have slept through several."""
        before, self._hour = self._hour, _this_hour()
        if before == self._hour:
            return
        if before[:10] != self._hour[:10]:
            self.day_turned.emit()
        self._look()

    # ── looking ──────────────────────────────────────────────────────────────────────────────

    def _look(self) -> None:
        if self._settings.get(NOTICES) and self._tray.can_tell() and not self.looking.is_running:
            self.looking.start(self._find_news())

    def _find_news(self) -> Generator[None, None, News]:
        things = yield from self._book.today.due_in_slices()
        told = self._told_today()
        new = [due for some in things.values() for due in some if due.key not in told]
        return News(tuple(due.key for due in new), self._book.today.in_words(new[:_NAMED]))

    def _tell(self, news: News) -> None:
        if not news.keys:
            return
        self._remember(news.keys)
        if self._is_seen():
            return
        lines = [row.title for row in news.rows]
        more = len(news.keys) - len(lines)
        if more > 0:
            lines.append(tr("and %n more", "so many things that are not named", more))
        title = tr("%n (thing waits|things wait) for you", "", len(news.keys))
        self._tray.tell(title, "\n".join(map(_without_markup, lines)))

    # ── what was told ────────────────────────────────────────────────────────────────────────

    def _told_today(self) -> set[str]:
        """Read which things of this book were told today; what makes no sense is none."""
        try:
            day, book, *keys = json.loads(self._state.text(_TOLD, "[]"))
        except (ValueError, TypeError):
            return set()
        is_ours = (day, book) == (clock.today().isoformat(), str(self._book.path))
        return set(map(str, keys)) if is_ours else set()

    def _remember(self, keys: Sequence[str]) -> None:
        told = sorted(self._told_today() | set(keys))
        day = clock.today().isoformat()
        self._state.keep(_TOLD, json.dumps([day, str(self._book.path), *told]))


def begin_notices(window: MainWindow) -> Notices:
    """Let a window tell what becomes due, as long as it is open."""

    def follow() -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        window.show_view("today")

    made = Notices(
        window.book,
        window.settings,
        window.state,
        DesktopTray(window),
        lambda: window.isActiveWindow() and window.shown == "today",
        window,
    )
    made.followed.connect(follow)
    made.day_turned.connect(window.echo.turn_day)
    made.begin()
    return made


def _this_hour() -> str:
    return clock.now()[:13]


def _without_markup(text: str) -> str:
    """Keep desktops from taking what stands in a name for markup."""
    return text.translate(_MARKUP)


_MARKUP = str.maketrans({"<": "(", ">": ")", "&": "+"})
