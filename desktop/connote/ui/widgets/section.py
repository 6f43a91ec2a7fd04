"""A part of a page: a heading, a line beside it, a quiet "+ add", and what belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon


class Section(QWidget):
    """Holds its content in `body`, a column to which pages add their widgets."""

    add_wanted = Signal()

    def __init__(self, title: str, add: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = theme.label(title)
        self._title.setFont(theme.font(strong=True))
        head = QHBoxLayout()
        head.setSpacing(theme.Space.M)
        head.addWidget(self._title)
        head.addWidget(rule(), 1)
        if add:
            head.addWidget(self._make_button(add, title))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.XS)
        column.addLayout(head)
        column.addLayout(self.body)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def _make_button(self, add: str, title: str) -> QPushButton:
        button = QPushButton(icon("plus", "quiet"), add)
        button.setProperty("quiet", True)
        button.setProperty("small", True)
        button.setAccessibleName(tr("{section}: {verb}").format(section=title, verb=add))
        button.clicked.connect(self.add_wanted)
        return button


def rule() -> QFrame:
    """Make a line of one pixel that fills the width."""
    made = QFrame()
    made.setProperty("rule", True)
    made.setFixedHeight(theme.STROKE)
    return made
