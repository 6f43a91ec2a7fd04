"""The page of settings: sections below each other, and a list of them to jump to."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.settings import COACH, FILE_NAME, NOTICES, Settings
from connote.core.speech import later, tr
from connote.ui import theme
from connote.ui.page import Page
from connote.ui.pages.settings.backups import Backups
from connote.ui.pages.settings.keeping import Keeping
from connote.ui.pages.settings.looks import Looks
from connote.ui.pages.settings.me import AboutMe
from connote.ui.pages.settings.rules import Rules
from connote.ui.pages.settings.switches import Switches
from connote.ui.widgets.section import Section

_WIDEST = 36 * theme.Space.XL
_LIST = 7 * theme.Space.XL
_NARROW = 40 * theme.Space.XL
_BAR = 2 * theme.Space.XL
_ANY = (1 << 24) - 1


class _Told(NamedTuple):
    """A section: its name in code, its title, and what is said below that."""

    name: str
    title: str
    hint: str = ""


_SECTIONS = (
    _Told(
        "you",
        later("You"),
        later("Notes are written from this; your account decides the channel."),
    ),
    _Told(
        "channels",
        later("Channels"),
        later(
            "The rules were looked up on the day shown. Enter or a double click changes one; an "
            "empty one doesn’t apply."
        ),
    ),
    _Told(
        "coach",
        later("Coach"),
        later(
            "Which lines stand beside a note. All of them are judged and kept with the request, "
            "so that the insights can tell what matters."
        ),
    ),
    _Told("notices", later("Notices")),
    _Told("backups", later("Backups"), later("Choose one to go back to it.")),
    _Told("place", later("Where it lies"), later("All of it is on this machine.")),
    _Told("looks", later("Looks")),
)


class SettingsPage(Page):
    """Shows and changes the settings."""

    title = later("Settings")
    icon = "settings"
    watches = frozenset(("owner", "contact", "organization", "channel"))

    scheme_chosen = Signal(str)
    coach_changed = Signal()
    contact_chosen = Signal(int)
    """My own id, to where my positions and schools are."""
    restoring_wanted = Signal(object, str)
    """A backup's file, and when it was made."""
    folder_wanted = Signal(object)

    def __init__(
        self, book: Book, settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        """Build the page; without `settings` they are those that lie beside the book."""
        super().__init__(book, parent)
        self._settings = settings or Settings(book.path.parent / FILE_NAME)
        self._me = AboutMe(book)
        self._rules = Rules(book)
        self._coach = Switches(self._settings, tuple(COACH.values()))
        self._notices = Switches(self._settings, (NOTICES,))
        self._backups = Backups(book)
        self._keeping = Keeping(book, self._settings.path)
        self._looks = Looks(self._settings)
        self._parts: dict[str, AboutMe | Rules | Switches | Backups | Keeping | Looks] = {
            "you": self._me,
            "channels": self._rules,
            "coach": self._coach,
            "notices": self._notices,
            "backups": self._backups,
            "place": self._keeping,
            "looks": self._looks,
        }
        self._sections: dict[str, Section] = {}
        self._lay_out()
        self._connect()

    # ── building ─────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        inside = self._inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(*[int(theme.Space.XL)] * 4)
        column.setSpacing(theme.Space.XL)
        for told in _SECTIONS:
            hint = self._settings.trouble if told.name == "looks" else tr(told.hint)
            self._sections[told.name] = _section(tr(told.title), hint, self._parts[told.name])
            column.addWidget(self._sections[told.name])
        column.addStretch(1)
        self._scroll = QScrollArea()
        theme.dress_scroller(self._scroll)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self._scroll.setAccessibleName(tr("Settings"))
        self._scroll.verticalScrollBar().valueChanged.connect(self._mark_section)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._list_of_sections())
        self._box.addWidget(self._scroll, 1)

    def _list_of_sections(self) -> QListWidget:
        self._list = QListWidget()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(tr("Sections of the settings"))
        theme.dress_sidebar(self._list)
        for told in _SECTIONS:
            item = QListWidgetItem(tr(told.title))
            item.setData(Qt.ItemDataRole.UserRole, told.name)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list_width = max(_LIST, self._list.sizeHintForColumn(0) + 2 * theme.Space.L)
        self._list.currentRowChanged.connect(lambda row: self._scroll_to(_SECTIONS[row].name))
        for entered in (self._list.itemClicked, self._list.itemActivated):
            entered.connect(lambda item: self.show_section(item.data(Qt.ItemDataRole.UserRole)))
        return self._list

    def _connect(self) -> None:
        self._me.places_wanted.connect(self.contact_chosen)
        self._looks.scheme_chosen.connect(self.scheme_chosen)
        self._coach.changed.connect(self.coach_changed)
        self._backups.restoring_wanted.connect(self.restoring_wanted)
        for said in (self._rules.said, self._backups.said, self._looks.said):
            said.connect(self.said)
        for wanted in (self._backups.folder_wanted, self._keeping.folder_wanted):
            wanted.connect(self.folder_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sections above where beside them there is too little room for the rules."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        flow, way = QListView.Flow, QBoxLayout.Direction
        self._box.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._list.setFlow(flow.LeftToRight if is_narrow else flow.TopToBottom)
        self._list.setMaximumHeight(_BAR if is_narrow else _ANY)
        self._list.setMinimumWidth(0 if is_narrow else self._list_width)
        self._list.setMaximumWidth(_ANY if is_narrow else self._list_width)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def reload(self) -> None:
        """Show what holds now."""
        for part in (self._me, self._rules, self._coach, self._notices, self._backups, self._looks):
            part.reload()

    def focus_first(self) -> None:
        """Begin with my name."""
        self._me.focus_first()

    def show_section(self, name: str) -> None:
        """Scroll to a section, and put the keyboard there."""
        self._scroll_to(name)
        self._mark(name)
        self._parts[name].focus_first()

    def _scroll_to(self, name: str) -> None:
        self._list.blockSignals(True)
        self._inside.adjustSize()  # else a page just made has no places yet
        self._scroll.verticalScrollBar().setValue(self._sections[name].y() - theme.Space.L)
        self._list.blockSignals(False)

    def _mark_section(self, top: int) -> None:
        """Mark the section that stands at the top while one scrolls."""
        if not self._list.hasFocus():
            above = [
                name
                for name, section in self._sections.items()
                if section.y() <= top + 2 * theme.Space.XL
            ]
            self._mark(above[-1] if above else _SECTIONS[0].name)

    def _mark(self, name: str) -> None:
        self._list.blockSignals(True)
        self._list.setCurrentRow(list(self._sections).index(name))
        self._list.blockSignals(False)


def _section(title: str, hint: str, part: QWidget) -> Section:
    made = Section(title)
    if hint:
        words = theme.label(hint, "hint")
        words.setWordWrap(True)
        made.body.addWidget(words)
    made.body.addWidget(part)
    return made
