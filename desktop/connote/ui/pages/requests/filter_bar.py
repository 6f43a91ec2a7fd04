"""The filter above the lists: words, a state with how many stand there, and further conditions."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from connote.core.book import Book
from connote.core.speech import tr
from connote.core.things import Direction, RequestFilter, RequestState
from connote.ui import theme, words
from connote.ui.icons import icon
from connote.ui.pages.requests.filter_menu import FilterMenu, conditions
from connote.ui.widgets.drop_down import DropDown
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.pill import Pill
from connote.ui.widgets.search_box import SearchBox
from connote.ui.widgets.status_pill import face_of

_WIDEST = 320
_NARROWEST = 88


class FilterBar(QWidget):
    """Says what is asked for: `changed` with a RequestFilter, `state_chosen` with a state or None.

    `pills` stands apart, since it is seen only where there is something to take off.
    """

    changed = Signal(object)
    state_chosen = Signal(object)
    left = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Ask for everything."""
        super().__init__(parent)
        self._book = book
        self._filter = RequestFilter()
        self._search = SearchBox(tr("Find in the list…"))
        self._search.setMaximumWidth(_WIDEST)
        self._search.searched.connect(self._take_text)
        self._search.went_down.connect(self.left)
        self._choices: list[RequestState | None] = [None]
        self._states = DropDown()
        self._states.setAccessibleName(tr("State"))
        self._states.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._states.setMinimumWidth(_NARROWEST)
        self._states.activated.connect(self._choose)
        self._menu = FilterMenu(book, self.changed.emit)
        self._more = QPushButton(
            icon("filter", "quiet"), tr("Filter", "a button, to narrow a list")
        )
        self._more.setToolTip(tr("By goal, channel, template, days"))
        self._more.setMenu(self._menu)
        self.pills = QWidget()
        self._flow = FlowLayout(self.pills, theme.Space.XS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.S)
        row.addStretch(1)
        row.addWidget(self._search, 20)
        row.addWidget(self._states)
        row.addWidget(self._more)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def show_filter(self, wanted: RequestFilter) -> None:
        """Show what is asked for now."""
        self._filter = wanted
        self._menu.show_filter(wanted)
        if self._search.text() != wanted.text:
            self._search.setText(wanted.text)
        for pill in self.pills.findChildren(Pill):
            self._flow.removeWidget(pill)
            pill.deleteLater()
        for condition in conditions(wanted, self._book):
            pill = Pill(condition.words, condition.noun)
            pill.removal_wanted.connect(
                lambda without=condition.without: self.changed.emit(without)
            )
            self._flow.addWidget(pill)
        self.pills.setVisible(bool(self._flow.count()))

    def show_states(
        self, counts: Counter[RequestState], chosen: RequestState | None, direction: Direction
    ) -> None:
        """Offer the states there are, each with its number."""
        there = [state for state in RequestState if counts[state] or state is chosen]
        self._choices = [None, *there]
        form = tr("{state} ({count})", "a choice, and how many there are of it")
        with QSignalBlocker(self._states):
            self._states.clear()
            total = words.figure(counts.total())
            self._states.addItem(form.format(state=tr("Any state"), count=total))
            for state in there:
                word = face_of(state, direction).word
                told = form.format(state=word, count=words.figure(counts[state]))
                self._states.addItem(told)
            self._states.setCurrentIndex(self._choices.index(chosen))

    def offer_states(self, *, offered: bool) -> None:
        """Grey the states where they are columns already; every part keeps its place."""
        self._states.setEnabled(offered)

    def offer_conditions(self, *, offered: bool) -> None:
        """Grey what only my own requests have."""
        self._more.setEnabled(offered)

    def make_room(self, *, is_narrow: bool) -> None:
        """Say less where room is short."""
        self._more.setText("" if is_narrow else tr("Filter", "a button, to narrow a list"))
        self._more.setAccessibleName(tr("Filter", "a button, to narrow a list"))

    # ── what is chosen ───────────────────────────────────────────────────────────────────────

    def _take_text(self, text: str) -> None:
        self._filter = replace(self._filter, text=text)
        self.changed.emit(self._filter)

    def _choose(self, place: int) -> None:
        self.state_chosen.emit(self._choices[place])
