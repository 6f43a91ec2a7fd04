"""The page of settings: what is mine, what the window looks like, the rules, and the files."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.settings import FILE_NAME, SCHEME, SCHEMES, Settings
from connote.ui import theme
from connote.ui.page import Page
from connote.ui.pages.settings.channels import WIDTHS, ChannelTable
from connote.ui.pages.settings.keeping import Keeping
from connote.ui.pages.settings.me import AboutMe
from connote.ui.pages.settings.rows import Choice, add_row, grid
from connote.ui.widgets.section import Section

_WIDEST = 36 * theme.Space.XL

_ON_RULES = (
    "The rules were looked up on the day shown. Enter or a double click changes one; an empty one "
    "doesn’t apply."
)


class SettingsPage(Page):
    """Shows and changes the settings; `scheme_chosen` carries "system", "light" or "dark"."""

    title = "Settings"
    icon = "settings"
    watches = frozenset(("owner", "contact", "organization", "channel"))

    scheme_chosen = Signal(str)
    contact_chosen = Signal(int)
    """My own id, to where my positions and schools are."""

    def __init__(
        self, book: Book, settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        """Build the page; without `settings` they are those that lie beside the book."""
        super().__init__(book, parent)
        self._settings = settings or Settings(book.path.parent / FILE_NAME)
        self._me = AboutMe(book)
        self._me.places_wanted.connect(self.contact_chosen)
        self._scheme = Choice(SCHEME.words, ("As the system", "Light", "Dark"))
        self._scheme.group.idClicked.connect(self._choose_scheme)
        self._channels = ChannelTable(self)
        self._channels.edited.connect(book.channels.edit)
        self._channels.refused.connect(self.said)
        self._table = QTableView()
        self._keeping = Keeping(book)
        self._keeping.said.connect(self.said)
        self._lay_out()

    # ── building ─────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        self._dress_table()
        looks = QWidget()
        form = grid()
        looks.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        add_row(form, SCHEME.words, self._scheme)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(*[int(theme.Space.XL)] * 4)
        column.setSpacing(theme.Space.XL)
        for title, hint, part in (
            ("You", "Notes are written from this; your account decides the channel.", self._me),
            ("Looks", self._settings.trouble, looks),
            ("Channels", _ON_RULES, _carded(self._table)),
            ("Book and backups", "", self._keeping),
        ):
            column.addWidget(_section(title, hint, part))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setAccessibleName("Settings")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _dress_table(self) -> None:
        self._table.setModel(self._channels)
        theme.dress_table(self._table)
        self._table.setWordWrap(True)  # a long name takes both lines of its row
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self._table.setEditTriggers(trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self._table.activated.connect(self._edit)
        self._table.setTabKeyNavigation(False)
        self._table.setAccessibleName("Channels and their rules")
        header = self._table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place, width in enumerate(WIDTHS):
            if width:
                self._table.setColumnWidth(place, width)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def reload(self) -> None:
        """Show what holds now."""
        self._me.reload()
        self._scheme.choose(SCHEMES.index(self._settings.get(SCHEME)))
        channels = self.book.channels.all()
        self._channels.show_channels(channels)
        head = self._table.horizontalHeader().sizeHint().height()
        self._table.setFixedHeight(head + len(channels) * theme.ROW + theme.Space.XS)
        self._keeping.reload()

    def focus_first(self) -> None:
        """Begin with my name."""
        self._me.focus_first()

    def _edit(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._table.edit(index)

    def _choose_scheme(self, place: int) -> None:
        self._settings.set(SCHEME, SCHEMES[place])
        self.scheme_chosen.emit(SCHEMES[place])


def _section(title: str, hint: str, part: QWidget) -> Section:
    made = Section(title)
    if hint:
        words = theme.label(hint, "hint")
        words.setWordWrap(True)
        made.body.addWidget(words)
    made.body.addWidget(part)
    return made


def _carded(table: QTableView) -> QFrame:
    made = QFrame()
    made.setProperty("card", True)
    column = QVBoxLayout(made)
    column.setContentsMargins(*[int(theme.Space.XS)] * 4)
    column.addWidget(table)
    return made
