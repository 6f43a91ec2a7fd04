"""The main window: the only one that knows which page follows which.

What it looks like is `Frame`'s, what the menus do `Doing`'s, what a change brings about `Echo`'s.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QWidget

from connote.core.book import Book
from connote.core.errors import ConnoteError
from connote.core.settings import Settings
from connote.core.speech import tr
from connote.core.unsaved import Unsaved
from connote.ui import theme
from connote.ui.actions import build_menus
from connote.ui.ask import Ask
from connote.ui.bridge import Bridge
from connote.ui.chosen_requests import ChosenRequests
from connote.ui.composing import Composing
from connote.ui.doing import Doing
from connote.ui.echo import Echo
from connote.ui.frame import Frame
from connote.ui.lost_book import LostBook
from connote.ui.menu_verbs import MenuVerbs
from connote.ui.page import Page
from connote.ui.pages.people import PeoplePage
from connote.ui.routes import connect, make_page
from connote.ui.searching import Searching
from connote.ui.sidebar import Sidebar
from connote.ui.status_line import StatusLine
from connote.ui.takeout import Takeout
from connote.ui.taking_back import TakingBack
from connote.ui.undoing import Undoing
from connote.ui.views import FIRST, NAMES
from connote.ui.widgets.search_box import SearchBox
from connote.ui.window_state import WindowState

if TYPE_CHECKING:
    from connote.ui.notices import Notices
    from connote.ui.quick_add import QuickAdd

_BREATH_MS = 10
"""So long after the first picture its screen may still be asking for it anew."""


class MainWindow(QMainWindow):
    """One window on one book."""

    seen = Signal()
    """The first picture is there: now comes what it did not need."""

    def __init__(self, book: Book, folder: Path, ask: Ask, settings: Settings) -> None:
        """Build the frame and the page that was seen last; others are made when first seen."""
        super().__init__()
        self.book = book
        self.folder = folder
        self.ask = ask
        self.settings = settings
        self.unsaved = Unsaved(folder)
        self.state = WindowState(folder)
        self.pages: dict[str, Page] = {}
        self.notices: Notices | None = None
        self.quick_add: QuickAdd | None = None
        self._is_seen = False
        self._first_focus: QWidget | None = None
        self.echo = Echo(self)
        self.bridge = Bridge(book, self)
        self.bridge.changed.connect(self.echo.take)
        self.takeout = Takeout(book, ask, self.say)
        self.composing = Composing(self)
        self.doing = Doing(self)
        self.chosen_requests = ChosenRequests(self)
        self.lost = LostBook(self)
        self.undoing = Undoing(self)
        self._seen_soon = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._seen_soon.timeout.connect(self.seen)
        self.seen.connect(self._after_first_paint)
        self.setWindowTitle("Connote")
        self.setMinimumSize(880, 560)
        self.setAcceptDrops(True)
        self._build()
        self.state.restore(self)
        last = self.state.text("last", FIRST)
        self.show_view(last if last in NAMES else FIRST, takes_focus=False)

    def _build(self) -> None:
        self.actions_by_name = build_menus(self, MenuVerbs(self))
        self.frame = Frame()
        self.searching = Searching(self)
        self.taking_back = TakingBack(self)
        self.frame.sidebar.view_chosen.connect(lambda name: self.show_view(name, takes_focus=False))
        self.frame.sidebar.view_entered.connect(self.show_view)
        self.frame.adding_wanted.connect(self.add_contact)
        self.frame.status.undo_wanted.connect(self.undo)
        self.frame.status.redo_wanted.connect(self.redo)
        self.frame.status.cancel_wanted.connect(self.undoing.cancel)
        self.frame.beside.splitterMoved.connect(self.composing.take_share)
        self.setCentralWidget(self.frame)

    def _after_first_paint(self) -> None:
        """Do what the first picture does not need."""
        from connote.ui.notices import begin_notices  # not needed for the first picture

        self.echo.begin()
        self.state.begin(self)
        self._focus_first()  # not before: a list that has the focus would show its first row
        self.notices = begin_notices(self)
        if not self.state.ended_well:
            from connote.ui.found_again import offer_found_again  # only after a crash

            offer_found_again(self)

    def _focus_first(self) -> None:
        page, focused = self.page(self.shown), self.focusWidget()
        has_begun = focused is not self._first_focus  # somebody was quicker
        if focused is None or not (has_begun or page.isAncestorOf(focused)):
            page.focus_first()

    # ── parts of the frame ───────────────────────────────────────────────────────────────────

    @property
    def stack(self) -> QStackedWidget:
        """Give the room in which one page is seen."""
        return self.frame.stack

    @property
    def beside(self) -> QSplitter:
        """Give what parts the page from the composer."""
        return self.frame.beside

    @property
    def sidebar(self) -> Sidebar:
        """Give the list of views."""
        return self.frame.sidebar

    @property
    def status(self) -> StatusLine:
        """Give the line at the bottom."""
        return self.frame.status

    @property
    def search_box(self) -> SearchBox:
        """Give the field at the top."""
        return self.frame.search_box

    # ── pages ────────────────────────────────────────────────────────────────────────────────

    def page(self, name: str) -> Page:
        """Give a page, made when it is first wanted."""
        if name not in self.pages:
            page = make_page(name, self)
            self.pages[name] = page
            page.said.connect(self.say)
            connect(name, page, self)
            if name != "composer":
                self.stack.addWidget(page)
            self.state.restore_parts(name, page)
        return self.pages[name]

    @property
    def people(self) -> PeoplePage:
        """Give the People page."""
        page = self.page("people")
        assert isinstance(page, PeoplePage)  # noqa: S101 - what make_page makes under that name
        return page

    @property
    def shown(self) -> str:
        """Give the name of the page that is seen."""
        here = self.stack.currentWidget()
        return next((name for name, page in self.pages.items() if page is here), "")

    def show_view(self, name: str, *, takes_focus: bool = True) -> None:
        """Show a view; the composer stands beside those that are about people."""
        page = self.page(name)
        self.searching.leave_for(name)
        self.stack.setCurrentWidget(page)
        self.sidebar.show_view(name)
        title = tr(page.title) if page.title else ""
        self.setWindowTitle(tr("{view} – Connote").format(view=title) if title else "Connote")
        self.state.keep("last", name)
        self.composing.place_beside(name)
        self.chosen_requests.heed()
        if takes_focus:
            page.focus_first()

    def show_person(self, contact_id: int) -> None:
        """Show a person on the People page."""
        self.show_view("people")
        self.people.choose(contact_id)

    def show_import(self, run_id: int) -> None:
        """Show whom an import made or changed."""
        self.show_view("people")
        self.people.show_import(run_id)

    def show_goal(self, goal_id: int) -> None:
        """Show a goal on the Goals page."""
        self.show_view("goals")
        self.page("goals").choose(goal_id)  # type: ignore[attr-defined]

    def show_request(self, request_id: int) -> None:
        """Show a request on the Requests page."""
        self.show_view("requests")
        self.page("requests").choose_request(request_id)  # type: ignore[attr-defined]

    def show_template(self, template_id: int) -> None:
        """Show a template on the Templates page."""
        self.show_view("templates")
        self.page("templates").choose(template_id)  # type: ignore[attr-defined]

    def show_comparison(self, template: str) -> None:
        """Show on the Insights page what came of a template beside another."""
        self.show_view("insights")
        self.page("insights").compare(template)  # type: ignore[attr-defined]

    def fill_in(self, fact: str, contact_id: int) -> None:
        """Go to where a missing fact is filled in."""
        if fact.startswith("my_") or fact in ("situation", "ask"):
            self.show_view("settings")
        elif fact in ("goal", "target"):
            self.show_view("goals")
        else:
            self.show_person(contact_id)

    # ── what is wanted from many places ──────────────────────────────────────────────────────

    def search(self) -> None:
        """Open the palette: whatever is found or done by its name."""
        self.searching.open_palette()

    def search_people(self) -> None:
        """Go to the People page and narrow its list while one types."""
        self.searching.search_people()

    def add_contact(self) -> None:
        """Open the card for somebody new, over whatever is shown."""
        self.searching.close()
        if self.quick_add is None:
            from connote.ui.quick_add import QuickAdd  # not needed in most runs

            self.quick_add = QuickAdd(self)
        self.quick_add.begin()

    def write_request(self) -> None:
        """Write to the person who is shown."""
        chosen = self.people.chosen()
        if chosen is None:
            self.say(tr("Choose somebody to write to first."))
        else:
            self.composing.write_to(chosen)

    def take_files(self, paths: list[Path]) -> None:
        """Bring files to the Import page."""
        if paths:
            self.show_view("importing")
            self.page("importing").take_files(paths)  # type: ignore[attr-defined]

    def wear(self, scheme: str) -> None:
        """Take the look that was chosen."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, scheme)

    def set_busy(self, is_busy: bool) -> None:
        """Let nobody else write while an import runs."""
        if "composer" in self.pages:
            self.pages["composer"].setEnabled(not is_busy)
        self.frame.set_busy(is_busy)
        self.menuBar().setEnabled(not is_busy)
        self.setAcceptDrops(not is_busy)

    # ── saying, and taking back ──────────────────────────────────────────────────────────────

    def say(self, told: str) -> None:
        """Say what just happened, where nothing was changed."""
        self.status.say(told)

    def say_failure(self, told: str) -> None:
        """Say what the world refused."""
        self.status.say(told, is_failure=True)

    def undo(self) -> None:
        """Take the last change back."""
        self.undoing.undo()

    def redo(self) -> None:
        """Do again what was undone."""
        self.undoing.redo()

    # ── Qt's side ────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        """Go on with the start once the first picture is there."""
        super().paintEvent(event)
        if not self._is_seen:
            self._is_seen = True
            self._first_focus = self.focusWidget()
            self._seen_soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.composing.make_room()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring dropped files to the Import page."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        QTimer.singleShot(0, lambda: self.take_files(paths))

    def put_away(self) -> None:
        """Let every page keep what is being typed."""
        if self.quick_add is not None:
            self.quick_add.keep()
        for page in self.pages.values():
            with suppress(ConnoteError):  # what can't be saved now is kept beside the book
                page.put_away()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window; nothing is unsaved, so nothing is asked."""
        self._seen_soon.stop()
        self.undoing.finish()
        self.put_away()
        self.state.remember(self)
        self.bridge.detach()
        self.echo.end()
        if self.notices is not None:
            self.notices.end()
        super().closeEvent(event)
