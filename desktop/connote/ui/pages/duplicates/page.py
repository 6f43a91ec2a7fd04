"""The page of duplicates: the pairs at the left, the chosen two side by side at the right.

The book is looked through in slices, when the page is seen and whenever the people change.
"""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from connote.core.alike import Pair
from connote.core.book import Book
from connote.core.speech import later, tr
from connote.ui import theme
from connote.ui.page import Page
from connote.ui.pages.duplicates.comparison import Comparison, Side
from connote.ui.pages.duplicates.pair_list import PairList
from connote.ui.slices import Slices
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.person_delegate import PersonDelegate

_LIST = 300
_LOOKING = (later("Looking…"), later("Connote compares the people of your book."))

_Found = tuple[list[Pair], dict[int, str]]


class DuplicatesPage(Page):
    """Shows who may be in the book twice; two are merged, or kept apart for good."""

    title = later("Duplicates")
    icon = "users"
    watches = frozenset(
        {"contact", "email", "phone", "tag", "organization", "not_duplicate", "history", "request"}
    )

    contact_chosen = Signal(int)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the page; the search begins with the first `reload`."""
        super().__init__(book, parent)
        self._pair: Pair | None = None
        self._looking = Slices(self)
        self._looking.ended.connect(self._show_found)
        self._pairs = PairList(self)
        self.list = QListView()
        self.comparison = Comparison()
        self.comparison.contact_chosen.connect(self.contact_chosen)
        self.merge_button = QPushButton(tr("Merge into one"))
        self.apart_button = QPushButton(tr("They are two people"))
        self._reasons = theme.label("", "quiet")
        self._nothing = EmptyState("users", *map(tr, _LOOKING))
        self._lay_out()
        self._connect()

    # ── building ─────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(theme.STROKE)
        halves.addWidget(self._left_side())
        halves.addWidget(self._right_side())
        halves.setStretchFactor(1, 1)
        halves.setSizes([_LIST, 3 * _LIST])
        self._sides = QStackedWidget(self)
        self._sides.addWidget(self._nothing)
        self._sides.addWidget(halves)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sides)

    def _left_side(self) -> QWidget:
        self._count = theme.label("", "strong")
        self.list.setModel(self._pairs)
        self.list.setItemDelegate(PersonDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(tr("Pairs that may be one person"))
        made = QWidget()
        made.setMinimumWidth(8 * theme.Space.XL)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, theme.Space.M, 0, 0)
        column.setSpacing(theme.Space.S)
        head = QHBoxLayout()
        head.setContentsMargins(theme.Space.L, 0, theme.Space.L, 0)
        head.addWidget(self._count)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        return made

    def _right_side(self) -> QWidget:
        self._reasons.setWordWrap(True)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(theme.Space.L, theme.Space.L, theme.Space.L, theme.Space.L)
        inner.setSpacing(theme.Space.L)
        inner.addWidget(theme.label(tr("Are they one person?"), "heading"))
        inner.addWidget(self._reasons)
        inner.addWidget(self.comparison)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(self._buttons())
        return made

    def _buttons(self) -> QHBoxLayout:
        self.merge_button.setProperty("primary", True)
        self.merge_button.setToolTip(tr("Enter in the list; one undo parts them again"))
        self.apart_button.setToolTip(tr("Delete in the list; they are not offered again"))
        hint = theme.label(tr("History, requests, addresses and tags of both are kept."), "hint")
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.L, theme.Space.M)
        row.setSpacing(theme.Space.S)
        row.addWidget(self.merge_button)
        row.addWidget(self.apart_button)
        row.addWidget(hint, 1)
        return row

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.merge_button.clicked.connect(self.merge)
        self.apart_button.clicked.connect(self.keep_apart)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def reload(self) -> None:
        """Look through the book anew; what is shown stays until the search is through."""
        if not self._pairs.rowCount():
            self._sides.setCurrentIndex(0)
            self._nothing.set_words(*map(tr, _LOOKING))
        self._looking.cancel()
        self._looking.start(self._search())

    def _search(self) -> Generator[None, None, _Found]:
        found: list[Pair] = []
        for found in self.book.duplicates.in_slices():  # noqa: B007 - the last one counts
            yield
        ids = {contact_id for pair in found for contact_id in (pair.one, pair.other)}
        names = {row.id: row.full_name for row in self.book.contacts.rows(ids)}
        return found, names

    def _show_found(self, found: _Found) -> None:
        pairs, names = found
        place = self._pairs.place_of(self._pair)
        before = self.list.currentIndex().row() if place < 0 else place
        self._pairs.show_pairs(pairs, names)
        self._count.setText(tr("%n pair(s)", "of contacts", len(pairs)))
        self._sides.setCurrentIndex(1 if pairs else 0)
        if not pairs:
            self._pair = None
            self._nothing.set_words(
                tr("Nobody is here twice"),
                tr(
                    "Two contacts that share a profile, an e-mail address, a phone number or a "
                    "name would stand here, to be merged or kept apart."
                ),
            )
            return
        place = self._pairs.place_of(self._pair)
        place = place if place >= 0 else min(max(before, 0), len(pairs) - 1)
        self.list.setCurrentIndex(self._pairs.index(place))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        self._pair = self._pairs.pair_at(index.row())
        contacts = self.book.contacts.whole((self._pair.one, self._pair.other))
        if len(contacts) < 2:
            return  # one was deleted a moment ago; the search is under way again
        shared = ", ".join(self._pair.reasons)
        self._reasons.setText(tr("They share {things}.").format(things=shared))
        left, right = (Side(contact, self._ties(contact.id)) for contact in contacts)
        self.comparison.show_sides(left, right)

    def _ties(self, contact_id: int) -> str:
        """Say what hangs on a contact."""
        ways = len(self.book.histories.of(contact_id))
        links = len(self.book.links.of(contact_id))
        requests = len(self.book.requests.all(contact_id=contact_id))
        told = (
            tr("%n (way|ways) you know each other", "", ways) if ways else "",
            tr("%n link(s)", "to organizations", links) if links else "",
            tr("%n request(s)", "", requests) if requests else "",
        )
        return ", ".join(filter(None, told))

    def focus_first(self) -> None:
        """Begin in the list."""
        self.list.setFocus()

    # ── what can be done ─────────────────────────────────────────────────────────────────────

    def merge(self) -> None:
        """Make one contact of the two that are shown."""
        if self._pair is not None:
            pair, self._pair = self._pair, None
            self.book.duplicates.merge(pair.one, pair.other, self.comparison.fields())

    def keep_apart(self) -> None:
        """Remember that the two that are shown are two people."""
        if self._pair is not None:
            pair, self._pair = self._pair, None
            self.book.duplicates.keep_apart(pair.one, pair.other)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the list, Enter merges and Delete keeps apart."""
        in_list = self.list.hasFocus()
        if in_list and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.merge()
        elif in_list and event.key() == Qt.Key.Key_Delete:
            self.keep_apart()
        else:
            super().keyPressEvent(event)

    def put_away(self) -> None:
        """Stop looking; the window is about to go."""
        self._looking.cancel()
