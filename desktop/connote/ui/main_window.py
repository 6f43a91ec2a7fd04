"""The main window: the frame, and the only one that knows which page follows which."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.errors import ConnoteError
from connote.core.settings import Settings
from connote.core.things import Account, Act, Change
from connote.core.unsaved import Unsaved, is_template, unsaved_places
from connote.ui import theme, words
from connote.ui.actions import build_menus
from connote.ui.ask import Ask
from connote.ui.bridge import Bridge
from connote.ui.composing import Composing
from connote.ui.icons import icon
from connote.ui.menu_verbs import MenuVerbs
from connote.ui.page import Page
from connote.ui.pages.people import PeoplePage
from connote.ui.routes import connect, make_page
from connote.ui.sidebar import Sidebar, View
from connote.ui.status_line import StatusLine
from connote.ui.takeout import Takeout
from connote.ui.telling import as_done, can_be_undone
from connote.ui.widgets.search_box import SearchBox
from connote.ui.widgets.section import rule
from connote.ui.window_state import WindowState

VIEWS = (
    View("today", "Today", "today"),
    View("people", "People", "people"),
    View("goals", "Goals", "goals"),
    View("requests", "Requests", "requests"),
    View("templates", "Templates", "templates"),
    View("insights", "Insights", "insights"),
)
BELOW = (View("settings", "Settings", "settings"),)


class MainWindow(QMainWindow):
    """One window on one book."""

    def __init__(self, book: Book, folder: Path, ask: Ask, settings: Settings) -> None:
        """Build the frame and the People page; every other page is made when first seen."""
        super().__init__()
        self.book = book
        self.folder = folder
        self.ask = ask
        self.settings = settings
        self.unsaved = Unsaved(folder)
        self.state = WindowState(folder)
        self.pages: dict[str, Page] = {}
        self.bridge = Bridge(book, self)
        self.bridge.changed.connect(self._take_change)
        self.takeout = Takeout(book, ask, self.say)
        self.composing = Composing(self)
        self.setWindowTitle("Connote")
        self.setMinimumSize(880, 560)
        self.setAcceptDrops(True)
        self._build()
        self.state.restore(self)
        last = self.state.text("last", "people")
        self.show_view(last if last in {view.name for view in (*VIEWS, *BELOW)} else "people")
        QTimer.singleShot(0, self._after_first_paint)

    # ── building ─────────────────────────────────────────────────────────────────────────────

    def _build(self) -> None:
        self.actions_by_name = build_menus(self, MenuVerbs(self))
        self.sidebar = Sidebar(VIEWS, BELOW)
        self.sidebar.view_chosen.connect(lambda name: self.show_view(name, takes_focus=False))
        self.sidebar.view_entered.connect(self.show_view)
        self.stack = QStackedWidget()
        self.beside = QSplitter(Qt.Orientation.Horizontal)
        self.beside.setHandleWidth(theme.STROKE)
        self.beside.setChildrenCollapsible(False)
        self.beside.addWidget(self.stack)
        self.status = StatusLine()
        self.status.undo_wanted.connect(self.undo)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part in (self._top_bar(), rule(), self.beside, rule(), self.status):
            right.addWidget(part, 1 if part is self.beside else 0)
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        self.frame = frame
        self.setCentralWidget(frame)

    def _top_bar(self) -> QWidget:
        self.search_box = SearchBox("Search people, companies, notes…", "Ctrl+K")
        self.search_box.searched.connect(self._search)
        self.search_box.went_down.connect(self._go_to_results)
        add = self.add_button = QToolButton()
        add.setIcon(icon("plus", "text"))
        add.setToolTip("New contact (Ctrl+N)")
        add.setAccessibleName("New contact")
        add.clicked.connect(self.add_contact)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.Space.L, theme.Space.S, theme.Space.M, theme.Space.S)
        row.setSpacing(theme.Space.S)
        row.addWidget(self.search_box, 1)
        row.addWidget(add)
        return bar

    def _after_first_paint(self) -> None:
        """Do what the first picture does not need."""
        self._show_undo()
        self._show_budget()
        self._count_today()

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
        return self.pages[name]

    @property
    def people(self) -> PeoplePage:
        """Give the People page."""
        page = self.page("people")
        assert isinstance(page, PeoplePage)  # noqa: S101 - what make_page makes under that name
        return page

    def show_view(self, name: str, *, takes_focus: bool = True) -> None:
        """Show a view; the composer stands beside those that are about people."""
        page = self.page(name)
        if name != "people" and self.search_box.text():
            self.search_box.clear()
            self.people.search("")
        self.stack.setCurrentWidget(page)
        self.sidebar.show_view(name)
        self.setWindowTitle(f"{page.title} – Connote" if page.title else "Connote")
        self.state.keep("last", name)
        self.composing.place_beside(name)
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

    def show_request(self, request_id: int) -> None:
        """Show a request on the Requests page."""
        self.show_view("requests")
        self.page("requests").choose_request(request_id)  # type: ignore[attr-defined]

    def show_template(self, template_id: int) -> None:
        """Show a template on the Templates page."""
        self.show_view("templates")
        self.page("templates").choose(template_id)  # type: ignore[attr-defined]

    def fill_in(self, fact: str, contact_id: int) -> None:
        """Go to where a missing fact is filled in."""
        if fact.startswith("my_") or fact in ("situation", "ask"):
            self.show_view("settings")
        elif fact in ("goal", "target"):
            self.show_view("goals")
        else:
            self.show_person(contact_id)

    def wear(self, scheme: str) -> None:
        """Take the look that was chosen."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, scheme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.composing.make_room()

    # ── changes ──────────────────────────────────────────────────────────────────────────────

    def _take_change(self, change: Change) -> None:
        for page in self.pages.values():
            page.take_change(change)
        self.status.say(as_done(change), can_undo=can_be_undone(change))
        if self.book.trouble:
            self.say_failure(self.book.trouble)
        if change.act is Act.FORGET:
            self._forget_typed()
        self._show_undo()
        self._show_budget()
        QTimer.singleShot(0, self._count_today)

    def say(self, told: str) -> None:
        """Say what just happened, where nothing was changed."""
        self.status.say(told)

    def say_failure(self, told: str) -> None:
        """Say what the world refused."""
        self.status.say(told, is_failure=True)

    def undo(self) -> None:
        """Take the last change back."""
        if self.book.undo() is None:
            self.say("Nothing to undo.")

    def redo(self) -> None:
        """Do again what was undone."""
        if self.book.redo() is None:
            self.say("Nothing to redo.")

    def _show_undo(self) -> None:
        for name, told in (("undo", self.book.undo_words), ("redo", self.book.redo_words)):
            action = self.actions_by_name[name]
            verb = name.capitalize()
            action.setText(f"&{verb}: {told}" if told else f"&{verb}")
            action.setEnabled(bool(told) and not self.book.is_read_only)

    def _show_budget(self) -> None:
        me = self.book.contacts.me()
        channel = self.book.channels.usual(me.account if me else Account.FREE)
        left = self.book.statistics.budget(channel).left
        told = "" if left is None else f"{words.number(left, 'note')} left this month"
        if self.book.is_read_only:
            told = "This book is read-only"
        self.status.show_budget(told)

    def _count_today(self) -> None:
        self.sidebar.show_count("today", self.book.today.waiting())

    # ── search ───────────────────────────────────────────────────────────────────────────────

    def search(self) -> None:
        """Go to the search."""
        self.search_box.setFocus()
        self.search_box.selectAll()

    def _search(self, query: str) -> None:
        if self.stack.currentWidget() is not self.pages.get("people"):
            self.stack.setCurrentWidget(self.people)
            self.sidebar.show_view("people")
        self.people.search(query)

    def _go_to_results(self) -> None:
        self.show_view("people")
        self.people.go_to_list()

    # ── what the menus call ──────────────────────────────────────────────────────────────────

    def add_contact(self) -> None:
        """Open the form for somebody new."""
        self.show_view("people")
        self.people.add_contact()

    def write_request(self) -> None:
        """Write to the person who is shown."""
        chosen = self.people.chosen()
        if chosen is None:
            self.say("Choose somebody to write to first.")
        else:
            self.composing.write_to(chosen)

    def import_files(self) -> None:
        """Go to the Import page, which asks for files."""
        self.show_view("importing")
        self.page("importing").choose_files()  # type: ignore[attr-defined]

    def past_imports(self) -> None:
        """Go to the imports there were, unless one is being prepared."""
        self.show_view("importing")
        self.page("importing").show_start()  # type: ignore[attr-defined]

    def take_files(self, paths: list[Path]) -> None:
        """Bring files to the Import page."""
        if paths:
            self.show_view("importing")
            self.page("importing").take_files(paths)  # type: ignore[attr-defined]

    def load_sample(self) -> None:
        """Fill an empty book with the sample."""
        from connote.core.sample import load_sample  # not needed in most runs

        if self.book.contacts.count():
            self.say("This book has contacts; the sample is only put into an empty one.")
        else:
            load_sample(self.book)

    def forget(self, contact_id: int) -> None:
        """Ask, since this can't be undone, and forget a contact for good."""
        name = self.book.contacts.get(contact_id).full_name
        sure = self.ask.confirm(
            f"Forget {name}?",
            f"{name} is taken out of the book, the undo journal and all backups. "
            "This cannot be undone, nor can anything before it.",
            "Forget for good",
        )
        if sure:
            self.book.forget(contact_id)

    def _forget_typed(self) -> None:
        """Let go of what was typed to people who are in the book no more."""
        uids = self.book.contacts.uids()
        there = {place for uid in uids for place in unsaved_places(uid)}
        for place in self.unsaved.places():
            if place not in there and not is_template(place):
                self.unsaved.keep(place, "")

    def back_up(self) -> None:
        """Make a backup now."""
        path = self.book.make_backup("manual")
        self.say(f"Backed up to {path}")

    def templates_do(self, verb: str) -> None:
        """Go to the templates and call a verb of theirs."""
        self.show_view("templates")
        getattr(self.pages["templates"], verb)()

    def set_busy(self, is_busy: bool) -> None:
        """Let nobody else write while an import runs."""
        if "composer" in self.pages:
            self.pages["composer"].setEnabled(not is_busy)
        self.status.setEnabled(not is_busy)
        self.add_button.setEnabled(not is_busy)
        self.menuBar().setEnabled(not is_busy)
        self.sidebar.setEnabled(not is_busy)
        self.search_box.setEnabled(not is_busy)
        self.setAcceptDrops(not is_busy)

    def add_goal(self) -> None:
        """Open the form for a new goal."""
        self.show_view("goals")
        self.page("goals").add_goal()  # type: ignore[attr-defined]

    def quit(self) -> None:
        """Close the window; that ends the program."""
        self.close()

    def show_keys(self) -> None:
        """Show the keyboard's shortcuts."""
        from connote.ui.help import show_keys  # not needed in most runs

        show_keys(self)

    def help_templates(self) -> None:
        """Show how templates are written."""
        from connote.ui.help import show_page  # not needed in most runs

        show_page(self, "writing-templates", "Writing templates")

    def about(self) -> None:
        """Show what this program is."""
        from connote.ui.help import show_about  # not needed in most runs

        show_about(self)

    # ── Qt's side ────────────────────────────────────────────────────────────────────────────

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring dropped files to the Import page."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        QTimer.singleShot(0, lambda: self.take_files(paths))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window; nothing is unsaved, so nothing is asked."""
        for page in self.pages.values():
            with suppress(ConnoteError):  # what can't be saved now is kept beside the book
                page.put_away()
        self.state.remember(self)
        self.bridge.detach()
        super().closeEvent(event)
