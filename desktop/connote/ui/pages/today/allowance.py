"""What may still go out: the notes left this month, and the invitations of this week."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from connote.core.speech import figure, tr
from connote.core.things import Budget
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.flow_layout import FlowLayout

_WARN_FROM = 0.5
"""The share of the week's invitations from which a person is warned: 100 of 200."""


class Allowance(QWidget):
    """Two facts side by side; the second gets a sign, a word and a colour as the week fills."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the line out, empty."""
        super().__init__(parent)
        self.notes = theme.label("", "quiet")
        self.week = theme.label("", "quiet")
        self._sign = QLabel()
        self._sign.hide()
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.XS)
        row.addWidget(self._sign)
        row.addWidget(self.week)
        flow = FlowLayout(self, theme.Space.L, line_spacing=theme.Space.XS)
        flow.addWidget(self.notes)
        flow.addWidget(beside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_notes(self, budget: Budget) -> None:
        """Say how many personal notes are left this month; nothing where there is no cap."""
        left = budget.left
        self.notes.setVisible(left is not None)
        told = tr("%n note(s) of {cap} left this month", "", left or 0)
        self.notes.setText(told.format(cap=figure(budget.cap or 0)))

    def show_week(self, sent: int, most: int | None) -> None:
        """Say how many invitations may still go out in seven days, before and above a warning."""
        calm = most * _WARN_FROM if most is not None else sent + 1
        if most is None:
            look, words = "quiet", tr("%n invitation(s) in the last 7 days", "", sent)
        elif sent < calm:
            told = tr("%n invitation(s) of {most} left this week", "", most - sent)
            look, words = "quiet", told.format(most=figure(most))
        elif sent < most:
            told = tr("Slow down: %n of about {most} invitations in the last 7 days", "", sent)
            look, words = "warning", told.format(most=figure(most))
        else:
            told = tr("Wait: %n of about {most} invitations in the last 7 days", "", sent)
            look, words = "danger", told.format(most=figure(most))
        self.week.setText(words)
        self.week.setToolTip(_about_the_week(sent, calm, most))
        self.week.setProperty("look", look)
        self.week.style().polish(self.week)
        self._sign.setVisible(look != "quiet")
        if look != "quiet":
            self._sign.setPixmap(icon("warning", look).pixmap(theme.ICON, theme.ICON))


def _about_the_week(sent: int, calm: float, most: int | None) -> str:
    if most is None:
        return ""
    told = tr(
        "%n invitation(s) went out in the last 7 days. Up to {calm} a week nobody minds; from "
        "about {most} on, LinkedIn takes no more.",
        "",
        sent,
    )
    return told.format(calm=figure(calm), most=figure(most))
