"""What is wrong with the template, by line and column; a row leads to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from connote.core.things import Problem
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.plain_text import tooltip

_TALLEST = 5 * theme.Space.XL
_MARK = 14


class ProblemList(QListWidget):
    """A row for every problem; `problem_chosen` carries the one that was clicked or entered."""

    problem_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(_MARK, _MARK))
        self.setSpacing(2)
        self.setAccessibleName("Mistakes in the template")
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these, or nothing at all where there are none."""
        problems = tuple(problems)
        self.setVisible(bool(problems))
        if problems == self._problems:
            return
        self._problems = problems
        self.clear()
        for problem in problems:
            item = QListWidgetItem(icon("warning", "warning"), problem_words(problem))
            item.setToolTip(tooltip(problem.message))
            self.addItem(item)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def _grow(self) -> None:
        """Be as tall as the rows, up to a limit."""
        self.doItemsLayout()
        last = self.model().index(self.count() - 1, 0)
        bottom = self.visualRect(last).bottom() + self.verticalOffset()
        self.setFixedHeight(min(_TALLEST, bottom + theme.Space.XS))

    def _choose(self, item: QListWidgetItem) -> None:
        self.problem_chosen.emit(self._problems[self.row(item)])


def problem_words(problem: Problem) -> str:
    """Write a problem with its place: `1:45  There is no fact “frist_name”.`"""
    return f"{problem.line}:{problem.column}  {problem.message}"
