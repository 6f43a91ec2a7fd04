"""One goal, edited in place: title, state, target, situation, ask."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.things import Goal, GoalState
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.goals.goal_list import progress_words
from connote.ui.pages.goals.target_edit import TargetEdit
from connote.ui.widgets.inline_edit import InlineEdit


class GoalForm(QWidget):
    """Shows a goal; `edited` carries its id, the name of a field and the new text.

    `state_chosen` carries the id and a GoalState.
    """

    edited = Signal(int, str, str)
    state_chosen = Signal(int, object)
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no goal yet."""
        super().__init__(parent)
        self._goal_id = 0
        self.title = InlineEdit(
            "Title", name="Title of the goal", size=theme.Size.HEADING, strong=True
        )
        self.target = TargetEdit("Which organization?", name="Target organization")
        self._situation = InlineEdit("Yours, as you give it elsewhere", name="My situation")
        self._ask = InlineEdit("What you ask for, in one sentence", name="Ask")
        self._fields = {
            "title": self.title,
            "target": self.target,
            "situation": self._situation,
            "ask": self._ask,
        }
        for name, field in self._fields.items():
            field.committed.connect(lambda text, name=name: self._pass_on(name, text))
        self._states = _StateChoice()
        self._states.chosen.connect(lambda state: self.state_chosen.emit(self._goal_id, state))
        self._progress = theme.label("", "quiet")
        self._lay_out()

    def show_goal(self, goal: Goal) -> None:
        """Show a goal; what is being typed about the same one stays."""
        if goal.id != self._goal_id:
            for field in self._fields.values():
                field.cancel()
        self._goal_id = goal.id
        for name, field in self._fields.items():
            field.set_text(getattr(goal, name))
        self._states.set_state(goal.state)
        self._progress.setText(progress_words(goal).capitalize())

    def set_organizations(self, names: Sequence[str]) -> None:
        """Offer these names as the target."""
        self.target.set_names(names)

    def _pass_on(self, name: str, text: str) -> None:
        self.edited.emit(self._goal_id, name, text)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.Space.S)
        head.addWidget(self.title, 1)
        head.addWidget(self._states, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._delete_button(), 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.Space.L)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for row, (words, field) in enumerate(
            (("Target", self.target), ("Situation", self._situation), ("Ask", self._ask))
        ):
            grid.addWidget(theme.label(words, "quiet"), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(theme.label("So far", "quiet"), 3, 0)
        grid.addWidget(self._progress, 3, 1)
        grid.setRowMinimumHeight(3, theme.Space.XL + theme.Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.XS)
        column.addLayout(head)
        column.addLayout(grid)

    def _delete_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("trash", "quiet"))
        button.setIconSize(QSize(theme.ICON, theme.ICON))
        button.setToolTip("Delete this goal; its requests stay")
        button.setAccessibleName("Delete this goal")
        button.clicked.connect(self.delete_wanted)
        return button


class _StateChoice(QWidget):
    """Three buttons of which one is down; the arrows go between them."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("State of the goal")
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.Space.XS, 0, 0)
        row.setSpacing(theme.Space.XS)
        self._states = tuple(GoalState)
        for place, state in enumerate(self._states):
            button = QPushButton(state.value.capitalize())
            button.setCheckable(True)
            button.setProperty("small", True)
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._states[place]))

    def set_state(self, state: GoalState) -> None:
        """Press the button of a state."""
        self._group.button(self._states.index(state)).setChecked(True)
