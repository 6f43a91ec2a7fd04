"""One overall figure on a card: what it is, the number, its interval, and of how many."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.core.things import LEAST, Rate
from connote.ui import theme, words
from connote.ui.pages.insights.labels import nothing_old_enough, of_how_many
from connote.ui.widgets.rate_bar import RateBar


class Figure(QFrame):
    """A number or a rate; thin data is told as numbers, never as a percentage."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._title = title
        self._number = theme.label("–")
        self._number.setFont(theme.font(theme.Size.PAGE, strong=True, tabular=True))
        self._bar = RateBar()
        self._words = theme.label("", "hint")
        self._words.setWordWrap(True)
        name = theme.label(title, "quiet")
        name.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[int(theme.Space.L)] * 4)
        column.setSpacing(theme.Space.XS)
        for part in (name, self._number, self._bar, self._words):
            column.addWidget(part)
        column.addStretch(1)

    def show_number(self, number: int, told: str) -> None:
        """Show a plain number."""
        self._bar.hide()
        self._write(words.figure(number), told)

    def show_rate(self, rate: Rate, age: int = 0) -> None:
        """Show a rate at an age in days, or the one of now."""
        is_drawn = rate.rate is not None and not rate.is_thin
        self._bar.setVisible(is_drawn)  # too little data is no bar at 100%
        self._bar.set_rate(rate)
        numbers = of_how_many(rate)
        if rate.rate is None or rate.low is None or rate.high is None:
            self._write("–", nothing_old_enough(age))
        elif rate.is_thin:
            told = tr("Too little data for a rate: it takes {least}.").format(least=LEAST)
            self._write(numbers, told)
        else:
            told = tr("{numbers}; likely {low}–{high}").format(
                numbers=numbers, low=words.figure(rate.low * 100), high=words.percent(rate.high)
            )
            self._write(words.percent(rate.rate), told)

    def words(self) -> tuple[str, str]:
        """Give the number and what stands below it."""
        return self._number.text(), self._words.text()

    def _write(self, number: str, told: str) -> None:
        self._number.setText(number)
        self._words.setText(told)
        whole = tr("{title}: {number}. {words}")
        self.setAccessibleName(whole.format(title=self._title, number=number, words=told))
