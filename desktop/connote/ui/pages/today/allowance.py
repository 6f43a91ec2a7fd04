"""What may still go out: the notes left this month, and the invitations of this week."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from connote.core.things import Budget
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.words import number

_WARN_FROM = 0.5
"""The share of the week's invitations from which a person is warned: 100 of 200."""


class Allowance(QWidget):
    """Two facts side by side; the second gets a sign and a colour as the week fills."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the line out, empty."""
        super().__init__(parent)
        self.notes = theme.label("", "quiet")
        self.week = theme.label("", "quiet")
        self._sign = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.XS)
        row.addWidget(self.notes)
        row.addSpacing(theme.Space.L)
        row.addWidget(self._sign)
        row.addWidget(self.week)
        row.addStretch(1)

    def show_notes(self, budget: Budget) -> None:
        """Say how many personal notes are left this month; nothing where there is no cap."""
        left = budget.left
        self.notes.setVisible(left is not None)
        self.notes.setText(f"{number(left or 0, 'note')} of {budget.cap} left this month")

    def show_week(self, sent: int, most: int | None) -> None:
        """Say how many invitations went out in seven days, against what a week allows."""
        words = f"{number(sent, 'invitation')} in the last 7 days"
        look = "quiet"
        if most is not None and sent >= most:
            look, words = "danger", f"{words}: wait, LinkedIn allows about {most} a week"
        elif most is not None and sent >= most * _WARN_FROM:
            look, words = "warning", f"{words}: slow down, LinkedIn allows about {most} a week"
        self.week.setText(words)
        self.week.setProperty("look", look)
        self.week.style().polish(self.week)
        self._sign.setVisible(look != "quiet")
        if look != "quiet":
            self._sign.setPixmap(icon("warning", look).pixmap(theme.ICON, theme.ICON))
