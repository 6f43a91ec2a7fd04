"""The filter above the tables: words and a state, with how many stand in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from connote.core.things import Direction, Request, RequestState
from connote.ui import theme
from connote.ui.pages.requests.columns import inbound_word
from connote.ui.pages.requests.narrowing import Narrowing
from connote.ui.widgets.search_box import SearchBox
from connote.ui.widgets.status_pill import FACES

_WIDEST = 320
_NARROWEST = 88


class FilterBar(QWidget):
    """Says what is asked for: `text_changed`, and `state_chosen` with a RequestState or None."""

    text_changed = Signal(str)
    state_chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask for everything."""
        super().__init__(parent)
        self._search = SearchBox("Filter by person, goal, note…")
        self._search.setMaximumWidth(_WIDEST)
        self._search.searched.connect(self.text_changed)
        self._search.went_down.connect(self.left)
        self._choices: list[RequestState | None] = [None]
        self._states = QComboBox()
        self._states.setAccessibleName("State")
        self._states.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._states.setMinimumWidth(_NARROWEST)
        self._states.activated.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.S)
        row.addStretch(1)
        row.addWidget(self._search, 20)
        row.addWidget(self._states)

    def show_narrowing(
        self, narrowing: Narrowing, way: Direction, requests: Sequence[Request]
    ) -> None:
        """Show what is asked for now, and the states there are, each with its number."""
        if self._search.text() != narrowing.text:
            self._search.setText(narrowing.text)
        counts = Counter(request.state for request in requests)
        there = [state for state in RequestState if counts[state] or state is narrowing.state]
        self._choices = [None, *there]
        with QSignalBlocker(self._states):
            self._states.clear()
            self._states.addItem(f"Any state ({len(requests):,})")
            for state in there:
                word = inbound_word(state) if way is Direction.INBOUND else FACES[state].word
                self._states.addItem(f"{word} ({counts[state]:,})")
            self._states.setCurrentIndex(self._choices.index(narrowing.state))

    def _choose(self, place: int) -> None:
        self.state_chosen.emit(self._choices[place])
