"""One goal, edited in place: title, state, target and its other names, situation, ask."""

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

from connote.core.speech import tr
from connote.core.things import Goal, GoalState
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.goals.goal_list import state_words
from connote.ui.pages.goals.progress_bar import ProgressLine
from connote.ui.pages.goals.target_edit import TargetEdit
from connote.ui.widgets.inline_edit import InlineEdit
from connote.ui.widgets.tag_line import LineWords, TagLine


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
            tr("Title"), name=tr("Title of the goal"), size=theme.Size.HEADING, strong=True
        )
        self.target = TargetEdit(tr("Which organization?"), name=tr("Target organization"))
        situation = InlineEdit(tr("as in: I’m between gigs"), name=tr("My situation"))
        ask = InlineEdit(tr("What you ask for, in one sentence"), name=tr("Ask"))
        self._fields = {
            "title": self.title,
            "target": self.target,
            "situation": situation,
            "ask": ask,
        }
        for name, field in self._fields.items():
            field.committed.connect(lambda text, name=name: self._pass_on(name, text))
        self.names = TagLine(words=_names_words())
        self._called = theme.label(tr("Also called", "the target, by another name"), "quiet")
        self._states = _StateChoice()
        self._states.chosen.connect(lambda state: self.state_chosen.emit(self._goal_id, state))
        self._progress = ProgressLine()
        self._lay_out()

    def show_usual(self, situation: str) -> None:
        """Say which situation counts where the goal has none of its own."""
        usual = tr("“{situation}”, as usual").format(situation=situation)
        example = tr("as in: I’m between gigs")
        self._fields["situation"].set_placeholder(usual if situation else example)

    def show_goal(self, goal: Goal, names: Sequence[str] = ()) -> None:
        """Show a goal and the other names of its target; what is being typed about it stays."""
        if goal.id != self._goal_id:
            for field in self._fields.values():
                field.cancel()
        self._goal_id = goal.id
        for name, field in self._fields.items():
            field.set_text(getattr(goal, name))
        self.names.set_tags(names)
        for part in (self._called, self.names):
            part.setVisible(goal.target_id is not None)
        self._states.set_state(goal.state)
        self._progress.show_goal(goal)

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
        rows = (
            (theme.label(tr("Target"), "quiet"), self.target),
            (self._called, self.names),
            (theme.label(tr("Situation"), "quiet"), self._fields["situation"]),
            (theme.label(tr("Ask", "what one asks for"), "quiet"), self._fields["ask"]),
            (theme.label(tr("So far"), "quiet"), self._progress),
        )
        for row, (label, field) in enumerate(rows):
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.setRowMinimumHeight(len(rows) - 1, theme.Space.XL + theme.Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.XS)
        column.addLayout(head)
        column.addLayout(grid)

    def _delete_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("trash", "quiet"))
        button.setIconSize(QSize(theme.ICON, theme.ICON))
        button.setToolTip(tr("Delete this goal; its requests stay"))
        button.setAccessibleName(tr("Delete this goal"))
        button.clicked.connect(self.delete_wanted)
        return button


def _names_words() -> LineWords:
    return LineWords(
        tr("Name"), tr("other name"), tr("Add another name of the target"), tr("Another name")
    )


class _StateChoice(QWidget):
    """Three buttons of which one is down; the arrows go between them."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("State of the goal"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.Space.XS, 0, 0)
        row.setSpacing(theme.Space.XS)
        self._states = tuple(GoalState)
        for place, state in enumerate(self._states):
            button = QPushButton(state_words(state))
            button.setCheckable(True)
            button.setProperty("small", True)
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._states[place]))

    def set_state(self, state: GoalState) -> None:
        """Press the button of a state."""
        self._group.button(self._states.index(state)).setChecked(True)
