"""The card on which two templates are compared: which two is the user's choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from connote.core.speech import tr
from connote.core.things import Asked
from connote.ui import theme
from connote.ui.pages.insights.pair import (
    Wording,
    no_pair,
    pair_picture,
    pair_with,
    usual_pair,
    wordings_of,
)
from connote.ui.widgets.chart import ChartCard
from connote.ui.widgets.drop_down import DropDown


class PairCard(ChartCard):
    """Two choices and the sentence that compares them; `changed` says that another was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Two templates compared"), parent)
        self._wordings: list[Wording] = []
        self.first, self.second = _choice(tr("First template")), _choice(tr("Second template"))
        self._against = theme.label(tr("against", "one template against another"), "quiet")
        for part in (self.first, self._against, self.second):
            self.add_choice(part)
        for choice in (self.first, self.second):
            choice.currentIndexChanged.connect(self.changed)

    def show_wordings(self, asked: Sequence[Asked]) -> None:
        """Offer what these requests were written with; who was chosen stays while it is there."""
        chosen = [self._chosen(choice) for choice in (self.first, self.second)]
        self._wordings = wordings_of(asked)
        usual = usual_pair(self._wordings)
        for part in (self.first, self._against, self.second):
            part.setVisible(usual is not None)
        for place, choice in enumerate((self.first, self.second)):
            wanted = chosen[place] if chosen[place] in self._wordings else None
            self._offer(choice, wanted or (usual[place] if usual else None))

    def choose(self, template: str) -> bool:
        """Set a template against another; say whether any request was written with it."""
        pair = pair_with(template, self._wordings)
        if pair is None:
            return False
        first, second = pair
        with QSignalBlocker(self.first), QSignalBlocker(self.second):
            self.first.setCurrentIndex(self._wordings.index(first))
            if second is not None:
                self.second.setCurrentIndex(self._wordings.index(second))
        self.changed.emit()
        return True

    def show_pair(self, asked: Sequence[Asked], age: int) -> None:
        """Compare the two that are chosen."""
        first, second = self._chosen(self.first), self._chosen(self.second)
        if first is None or second is None or usual_pair(self._wordings) is None:
            self.show_picture(no_pair())
        else:
            self.show_picture(pair_picture(first, second, asked, age))

    def _chosen(self, choice: QComboBox) -> Wording | None:
        place = choice.currentIndex()
        return self._wordings[place] if 0 <= place < len(self._wordings) else None

    def _offer(self, choice: QComboBox, chosen: Wording | None) -> None:
        with QSignalBlocker(choice):
            choice.clear()
            choice.addItems([wording.words for wording in self._wordings])
            choice.setCurrentIndex(self._wordings.index(chosen) if chosen else -1)


def _choice(name: str) -> QComboBox:
    made = DropDown()
    made.setAccessibleName(name)
    made.setMaximumWidth(14 * theme.Space.XL)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made
