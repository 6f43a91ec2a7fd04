"""One overall figure on a card: what it is, the number, its interval, and of how many."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from connote.core.things import Rate
from connote.ui import theme
from connote.ui.widgets.rate_bar import LEAST, RateBar, is_thin


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
        column = QVBoxLayout(self)
        column.setContentsMargins(*[int(theme.Space.L)] * 4)
        column.setSpacing(theme.Space.XS)
        for part in (theme.label(title, "quiet"), self._number, self._bar, self._words):
            column.addWidget(part)
        column.addStretch(1)

    def show_number(self, number: int, words: str) -> None:
        """Show a plain number."""
        self._bar.hide()
        self._write(f"{number:,}", words)

    def show_rate(self, rate: Rate, days: int = 0) -> None:
        """Show a rate at an age of `days`, or the one of now."""
        self._bar.set_rate(rate)
        of_how_many = f"{rate.accepted:,} of {rate.sent:,}"
        if rate.rate is None or rate.low is None or rate.high is None:
            self._write("–", f"Nothing was sent {days} days ago or earlier." if days else "")
        elif is_thin(rate):
            self._write(of_how_many, f"Too little data for a rate: it takes {LEAST}.")
        else:
            span = f"{rate.low * 100:.0f}–{rate.high:.0%}"
            self._write(f"{rate.rate:.0%}", f"{of_how_many}; likely {span}")

    def words(self) -> tuple[str, str]:
        """Give the number and what stands below it."""
        return self._number.text(), self._words.text()

    def _write(self, number: str, words: str) -> None:
        self._number.setText(number)
        self._words.setText(words)
        self.setAccessibleName(f"{self._title}: {number}. {words}")
