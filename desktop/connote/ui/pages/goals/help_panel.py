"""The part of a goal that says who can help, and offers to write to the next one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from connote.core.things import Goal, Introducers
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.goals.who_can_help import WhoCanHelp
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.plain_text import menu_text
from connote.ui.widgets.section import rule

_LONGEST_NAME = 20
_HOW_TO_TIE = (
    "Open a person and say under “Can help with” that they work there or know people there; "
    "positions from LinkedIn’s export count, too."
)


class HelpPanel(QWidget):
    """Holds the table of people, or says what would bring some."""

    note_wanted = Signal(int)
    next_wanted = Signal()
    """Write to the best one who was not asked yet, and go on from there."""
    contact_chosen = Signal(int)
    target_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self.people = WhoCanHelp()
        self._title = theme.label("Who can help", "strong")
        self._count = ElidedLabel(role="quiet")
        self._next = QPushButton(icon("edit", "on_accent"), "")
        self._next.setProperty("primary", True)
        self._next.setToolTip(
            "Write to the best one who was not asked yet, then to the next (Ctrl+Shift+R)"
        )
        self._no_target = EmptyState(
            "building",
            "Where do you want to get in?",
            "With a target organization Connote finds who works there, who worked there, and "
            "who knows people there.",
            "Name the target",
        )
        self._nobody = EmptyState(
            "users", "Nobody is tied to it yet", _HOW_TO_TIE, "Look through people", primary=False
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_help(self, goal: Goal, found: Introducers) -> None:
        """Show who can help with a goal, best first; those who may be asked come before all."""
        self.people.show_introducers(found.people, found.total)
        self._next.setVisible(bool(found.free))
        if found.free:
            name = menu_text(found.people[0].contact.full_name, _LONGEST_NAME)
            self._next.setText(f"Write to {name}")
        self._count.set_text(_count_words(found.total, found.free))
        self._show_part(goal, bool(found.people))

    def set_primary(self, is_primary: bool) -> None:
        """Make the next one's button the view's primary one, or an ordinary one."""
        if self._next.property("primary") != is_primary:
            self._next.setProperty("primary", is_primary)
            self._next.setIcon(icon("edit", "on_accent" if is_primary else "text"))
            self._next.style().unpolish(self._next)
            self._next.style().polish(self._next)

    def _show_part(self, goal: Goal, has_introducers: bool) -> None:
        if has_introducers:
            self._stack.setCurrentWidget(self.people)
        elif goal.target_id is None:
            self._stack.setCurrentWidget(self._no_target)
        else:
            self._nobody.set_words(
                f"Nobody here is tied to {goal.target} yet", _HOW_TO_TIE, "Look through people"
            )
            self._stack.setCurrentWidget(self._nobody)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.Space.L, 0, theme.Space.L, theme.Space.S)
        head.setSpacing(theme.Space.S)
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        head.addWidget(self._next)
        for part in (self.people, self._no_target, self._nobody):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.people.note_wanted.connect(self.note_wanted)
        self.people.contact_chosen.connect(self.contact_chosen)
        self._no_target.first_step_wanted.connect(self.target_wanted)
        self._nobody.first_step_wanted.connect(self.people_wanted)
        self._next.clicked.connect(self.next_wanted)


def _count_words(people: int, free: int) -> str:
    if not people:
        return ""
    return f"{people:,}, {free:,} not asked"
