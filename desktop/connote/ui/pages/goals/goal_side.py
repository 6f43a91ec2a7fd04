"""The left side of the goals page: its heading, the way to a new goal, and the list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.goals.goal_list import GoalList

WIDTH = 240


class GoalSide(QWidget):
    """Holds the list of goals."""

    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with an empty list."""
        super().__init__(parent)
        self.goals = GoalList()
        self.setMinimumWidth(WIDTH - 2 * theme.Space.XL)
        add = QPushButton(icon("plus", "quiet"), tr("New goal"))
        add.setProperty("quiet", True)
        add.setProperty("small", True)
        add.clicked.connect(self.add_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.S, theme.Space.M)
        head.addWidget(theme.label(tr("Goals"), "heading"), 1)
        head.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.goals, 1)
