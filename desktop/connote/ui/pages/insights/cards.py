"""The charts of the insights: funnel, comparison, two templates, weeks and waiting.

Each card is made when it is first filled, one a breath, so that the page opens at once.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.core.statistics import Grouping
from connote.core.tallying import tallies_by
from connote.core.things import Asked, Scope, Tally
from connote.core.waiting import waiting
from connote.core.weeks import weeks
from connote.ui import theme
from connote.ui.pages.insights.comparison import comparison_picture
from connote.ui.pages.insights.funnel import funnel_picture
from connote.ui.pages.insights.labels import HEADINGS
from connote.ui.pages.insights.pair_card import PairCard
from connote.ui.pages.insights.waits import waits_picture
from connote.ui.pages.insights.weeks import weeks_picture
from connote.ui.widgets.chart import ChartCard
from connote.ui.widgets.drop_down import DropDown

_NARROW = 860


class Cards(QWidget):
    """All charts; `export_wanted` carries a Picture and what it is to go out as."""

    export_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Sequence[Asked] = ()
        self._age = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.M)
        self._rows = tuple(QHBoxLayout() for _ in range(3))
        for row in self._rows:
            row.setSpacing(theme.Space.M)
            column.addLayout(row)

    # ── the cards ────────────────────────────────────────────────────────────────────────────

    @cached_property
    def funnel(self) -> ChartCard:
        """Give the card of how far requests got."""
        return self._placed(ChartCard(tr("How far they got")), 0, 2)

    @cached_property
    def comparison(self) -> ChartCard:
        """Give the card that compares groups."""
        card = ChartCard(tr("Comparison"))
        card.add_choice(theme.label(tr("Compare by"), "quiet"))
        card.add_choice(self.by)
        return self._placed(card, 0, 3)

    @cached_property
    def by(self) -> QComboBox:
        """Give the choice of what is compared."""
        made = DropDown()
        made.setAccessibleName(tr("Compare by"))
        for grouping, words in HEADINGS.items():
            made.addItem(tr(words), grouping)
        made.currentIndexChanged.connect(self._compare)
        return made

    @cached_property
    def pair(self) -> PairCard:
        """Give the card that compares two templates."""
        card = PairCard()
        card.changed.connect(self._compare_pair)
        self._placed(card, 1, 1)
        return card

    @cached_property
    def weeks(self) -> ChartCard:
        """Give the card of requests a week."""
        return self._placed(ChartCard(tr("Requests a week")), 2, 1)

    @cached_property
    def waits(self) -> ChartCard:
        """Give the card of how long a yes takes."""
        return self._placed(ChartCard(tr("How long a yes takes")), 2, 1)

    def _placed(self, card: ChartCard, row: int, share: int) -> ChartCard:
        card.export_wanted.connect(lambda kind: self.export_wanted.emit(card.picture, kind))
        self._rows[row].addWidget(card, share)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the cards below each other where there is no room beside."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        direction = way.TopToBottom if event.size().width() < _NARROW else way.LeftToRight
        for row in self._rows:
            row.setDirection(direction)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def show_all(
        self, whole: Tally, asked: Sequence[Asked], scope: Scope, age: int
    ) -> Generator[None, None, None]:
        """Show card by card, with a pause after each."""
        self._asked, self._age = asked, age
        waits = waiting(asked)
        yield
        for step in (
            lambda: self.funnel,
            lambda: self.funnel.show_picture(funnel_picture(whole, waits)),
            lambda: self.comparison,
            self._compare,
            lambda: self.pair.show_wordings(asked),
            self._compare_pair,
            lambda: self.weeks.show_picture(weeks_picture(weeks(asked, scope))),
            lambda: self.waits,
            lambda: self.waits.show_picture(waits_picture(waits)),
        ):
            step()
            yield

    def _compare(self) -> None:
        grouping = Grouping(self.by.currentData())
        tallies = tallies_by(grouping, self._asked)
        self.comparison.show_picture(comparison_picture(grouping, tallies, self._age))

    def _compare_pair(self) -> None:
        self.pair.show_pair(self._asked, self._age)
