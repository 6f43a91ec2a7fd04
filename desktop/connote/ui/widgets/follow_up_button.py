"""A quiet button that says when to come back to somebody, and lets it be set or taken away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from connote.core import clock
from connote.core.speech import tr
from connote.ui.icons import icon
from connote.ui.widgets.later_menu import LaterMenu
from connote.ui.words import day


class FollowUpButton(QPushButton):
    """Reads “Follow up…”, or the day that is set; `chosen` carries a day as ISO text, "" for none.

    It keeps nothing: what was chosen is shown after the page said so with `show_day`.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a day."""
        super().__init__(parent)
        self.setProperty("quiet", True)
        self.setProperty("small", True)
        self.day = ""
        self.later = LaterMenu("", self, take_away=tr("Don’t follow up"))
        self.later.chosen.connect(self.chosen)
        self.setMenu(self.later)
        self.show_day("")

    def show_day(self, iso: str) -> None:
        """Show the day on which the follow-up is due, as ISO text; "" for none."""
        self.day = iso
        self.later.show_day(iso)
        is_due = bool(iso) and iso <= clock.today().isoformat()
        if not iso:
            words = tr("Follow up…")
        elif is_due:
            words = tr("Follow-up due since {day}").format(day=day(iso))
        else:
            words = tr("Follow up on {day}").format(day=day(iso))
        self.setText(words)
        self.setIcon(icon("clock", "warning" if is_due else "quiet"))
        self.setToolTip(tr("When to come back to them"))
