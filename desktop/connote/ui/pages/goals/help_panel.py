"""The part of a goal that says who can help, and offers to write to the next one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.core.things import Goal, Introducer, Ranking
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.goals.add_helper import AddHelper
from connote.ui.pages.goals.help_table import Read
from connote.ui.pages.goals.nobody_yet import NobodyYet
from connote.ui.pages.goals.who_can_help import WhoCanHelp
from connote.ui.pages.goals.whom_bar import WhomBar
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.section import rule


class HelpPanel(QWidget):
    """Holds the table of people, or says what would bring some."""

    next_wanted = Signal()
    """Write to the best one who was not asked yet, and go on from there."""
    target_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self.people = WhoCanHelp()
        self.whom = WhomBar()
        self.adding = AddHelper()
        self._next = QPushButton(icon("edit", "on_accent"), tr("Write to the next"))
        self._next.setProperty("primary", True)
        self._next.setToolTip(
            tr("Write to the best one who was not asked yet, then to the next (Ctrl+Shift+R)")
        )
        self._no_target = EmptyState(
            "building",
            tr("Where do you want to get in?"),
            tr(
                "With a target organization Connote finds who works there, who worked there, and "
                "who knows people there."
            ),
            tr("Name the target"),
        )
        self.nobody = NobodyYet()
        self._none_fit = EmptyState(
            "filter",
            tr("Nobody here fits"),
            tr("Others can help for another reason, or were asked already."),
            tr("Show all"),
            primary=False,
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._no_target.first_step_wanted.connect(self.target_wanted)
        self.nobody.first_step_wanted.connect(self.adding.begin)
        self.whom.add_wanted.connect(self.adding.begin)
        self._none_fit.first_step_wanted.connect(self._show_all)
        self._next.clicked.connect(self.next_wanted)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def begin(self, goal: Goal) -> None:
        """Turn to another goal: nobody is shown before they are found."""
        self.adding.hide()
        self.whom.begin()
        self.people.show_people((), _nobody)
        self._next.hide()
        self._show_part(goal, Ranking(goal), is_sure=goal.target_id is None)

    def show_help(self, ranking: Ranking, shown: Ranking, read: Read) -> None:
        """Show what a goal has: all who can help, or those of them who are asked for."""
        self.people.show_people(shown.people, read)
        self._next.setVisible(bool(shown.free))
        self._show_part(ranking.goal, ranking, is_sure=True)
        if ranking.people and not shown.people:
            self._stack.setCurrentWidget(self._none_fit)

    def set_primary(self, is_primary: bool) -> None:
        """Make the next one's button the view's primary one, or an ordinary one."""
        if self._next.property("primary") != is_primary:
            self._next.setProperty("primary", is_primary)
            self._next.setIcon(icon("edit", "on_accent" if is_primary else "text"))
            self._next.style().unpolish(self._next)
            self._next.style().polish(self._next)

    def _show_part(self, goal: Goal, ranking: Ranking, *, is_sure: bool) -> None:
        self.whom.setVisible(bool(ranking.people))
        if ranking.people or not is_sure:
            self._stack.setCurrentWidget(self.people)
        elif goal.target_id is None:
            self._stack.setCurrentWidget(self._no_target)
        else:
            self.nobody.show_target(goal.target)
            self._stack.setCurrentWidget(self.nobody)

    def _show_all(self) -> None:
        self.whom.begin()
        self.whom.changed.emit()
        self.people.setFocus()

    # ── making ───────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.Space.S)
        head.addWidget(theme.label(tr("Who can help"), "strong"), 1)
        head.addWidget(self._next)
        top = QVBoxLayout()
        top.setContentsMargins(theme.Space.L, 0, theme.Space.L, theme.Space.S)
        top.setSpacing(theme.Space.S)
        top.addLayout(head)
        top.addWidget(self.whom)
        top.addWidget(self.adding)
        for part in (self.people, self._no_target, self.nobody, self._none_fit):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(rule())
        column.addWidget(self._stack, 1)


def _nobody(start: int, end: int) -> tuple[Introducer, ...]:
    return ()
