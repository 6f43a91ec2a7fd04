"""The head of the page: which view, the filter, and what can be done with the list."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.speech import later, tr
from connote.core.things import Direction
from connote.ui import theme, words
from connote.ui.icons import icon
from connote.ui.pages.requests.filter_bar import FilterBar

_NARROW, _BRIEF = 760, 920
_WIDE = 1000
_TWO_LINES = 560
"""Below it the filter stands under the tabs: beside them its parts would be cut."""
_AFTER_TABS = 2
"""Where the filter stands in the line: behind the tabs and the room that parts them."""


class Tab(Enum):
    """The views of the page, in their order."""

    BOARD = "board"
    TABLE = "table"
    INBOUND = "inbound"

    @property
    def direction(self) -> Direction:
        """Give which requests it shows."""
        return Direction.INBOUND if self is Tab.INBOUND else Direction.OUTGOING


TABS = tuple(Tab)
_TITLES = {
    Tab.BOARD: later("Board"),
    Tab.TABLE: later("Table"),
    Tab.INBOUND: later("Inbound", "a tab: requests that others sent me"),
}


class Head(QWidget):
    """Tabs, filter and buttons; `recording_wanted` carries a Direction."""

    tab_chosen = Signal()
    recording_wanted = Signal(object)
    export_wanted = Signal()
    export_of_shown_wanted = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Lay the head out."""
        super().__init__(parent)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Board, table, or inbound"))
        for tab in TABS:
            self.tabs.addTab(tr(_TITLES[tab]))
        self.tabs.currentChanged.connect(lambda _: self.tab_chosen.emit())
        self.filter = FilterBar(book)
        self.columns = _button("settings", tr("Columns and order"))
        self.columns_menu = QMenu(self)
        self.columns.setMenu(self.columns_menu)
        self._export = _button("export", tr("Export to CSV"))
        self._export_menu = QMenu(self)
        self._shown = self._export_menu.addAction("")
        self._shown.triggered.connect(lambda: self.export_of_shown_wanted.emit())
        everything = self._export_menu.addAction(tr("All requests…"))
        everything.triggered.connect(lambda: self.export_wanted.emit())
        self._export.setMenu(self._export_menu)
        self._record = _button("plus", tr("Record a request by hand"))
        self._record.setText(tr("Record…"))
        self._record.setMenu(self._record_menu())
        self._waiting = 0
        self._lay_out()
        self.show_shown(0)

    def _record_menu(self) -> QMenu:
        menu = QMenu(self)
        mine = menu.addAction(icon("send", "quiet"), tr("One I wrote elsewhere…"))
        mine.triggered.connect(lambda: self.recording_wanted.emit(Direction.OUTGOING))
        theirs = menu.addAction(icon("inbox", "quiet"), tr("One somebody sent me…"))
        theirs.triggered.connect(lambda: self.recording_wanted.emit(Direction.INBOUND))
        return menu

    def _lay_out(self) -> None:
        row = self._line = QHBoxLayout()
        row.setSpacing(theme.Space.S)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.insertWidget(_AFTER_TABS, self.filter, 20)
        for button in (self.columns, self._export, self._record):
            row.addWidget(button)
        column = self._lines = QVBoxLayout(self)
        column.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.L, theme.Space.S)
        column.setSpacing(theme.Space.XS)
        column.addLayout(row)
        column.addWidget(self.filter.pills)
        self.filter.pills.hide()

    # ── which view ───────────────────────────────────────────────────────────────────────────

    @property
    def tab(self) -> Tab:
        """Give the view that is shown."""
        return TABS[self.tabs.currentIndex()]

    def choose(self, tab: Tab, *, quietly: bool = False) -> None:
        """Turn to a view; quietly, nobody hears of it."""
        if quietly:
            with QSignalBlocker(self.tabs):
                self.tabs.setCurrentIndex(TABS.index(tab))
        else:
            self.tabs.setCurrentIndex(TABS.index(tab))

    # ── what it says ─────────────────────────────────────────────────────────────────────────

    def show_waiting(self, count: int) -> None:
        """Say at the inbound tab how many wait for an answer."""
        self._waiting = count
        at = TABS.index(Tab.INBOUND)
        told = tr("%n to answer", "requests that somebody sent me", count) if count else ""
        title = tr(_TITLES[Tab.INBOUND])
        brief = words.figure(count) if self.width() < _BRIEF else told
        form = tr("{title} ({count})", "a tab, and how many wait there")
        self.tabs.setTabText(at, form.format(title=title, count=brief) if count else title)
        self.tabs.setTabToolTip(at, told)

    def show_shown(self, count: int) -> None:
        """Know how many requests are shown."""
        self._shown.setText(tr("The %n request(s) shown…", "to be exported", count))
        self._shown.setEnabled(count > 0)

    def show_for(self, tab: Tab, *, has_any: bool, is_empty_book: bool) -> None:
        """Offer what makes sense for a view; nothing to narrow where there is nothing."""
        self.filter.setVisible(has_any)
        self.filter.offer_states(offered=tab is not Tab.BOARD)
        self.filter.offer_conditions(offered=tab is not Tab.INBOUND)
        self.columns.setVisible(has_any)
        self.columns.setEnabled(tab is not Tab.BOARD)
        self._export.setEnabled(not is_empty_book)

    def make_room(self, width: int) -> None:
        """Say less where room is short; where it is shorter still, say it in two lines."""
        self.filter.make_room(is_narrow=width < _BRIEF)
        self._stand_filter(is_below=width < _TWO_LINES)
        self._export.setHidden(width < _NARROW)  # the File menu has it, too
        style = Qt.ToolButtonStyle
        is_wide = width >= _WIDE
        self._record.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if is_wide else style.ToolButtonIconOnly
        )
        self.show_waiting(self._waiting)

    def _stand_filter(self, *, is_below: bool) -> None:
        if is_below == (self._lines.indexOf(self.filter) >= 0):
            return
        if is_below:
            self._line.removeWidget(self.filter)
            self._lines.insertWidget(1, self.filter)
        else:
            self._lines.removeWidget(self.filter)
            self._line.insertWidget(_AFTER_TABS, self.filter, 20)


def _button(icon_name: str, words_: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(icon(icon_name, "quiet"))
    made.setToolTip(words_)
    made.setAccessibleName(words_)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return made
