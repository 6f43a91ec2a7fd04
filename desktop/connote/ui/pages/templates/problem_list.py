"""What is wrong with the template, by line and column; a row leads to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import tr
from connote.core.things import Problem
from connote.ui import theme
from connote.ui.icons import paint_icon
from connote.ui.widgets.direction import is_mirrored, placed

_TALLEST = 6 * theme.Space.XL
_MARK = 14
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class ProblemList(QScrollArea):
    """A row for every problem.

    `problem_chosen` carries the one whose place is wanted, `change_wanted` one that its nearest
    name would mend.
    """

    problem_chosen = Signal(object)
    change_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._problems: tuple[Problem, ...] = ()
        self._is_folded = False
        self._before: QWidget = self
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMaximumHeight(_TALLEST)
        self.setAccessibleName(tr("Mistakes in the template"))
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these, or nothing at all where there are none."""
        problems = tuple(problems)
        self.setVisible(bool(problems) and not self._is_folded)
        if problems == self._problems:
            return
        self._problems = problems
        while len(self._rows) < len(problems):
            self._rows.append(self._new_row())
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(problems))
            if place < len(problems):
                row.show_problem(problems[place])
        self.updateGeometry()

    def set_folded(self, is_folded: bool) -> None:
        """Give way while something else is being decided, and come back."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self.setVisible(bool(self._problems) and not is_folded)

    def follow(self, before: QWidget) -> None:
        """Let Tab come to the rows from this field."""
        self._before = before

    def rows(self) -> list[str]:
        """Give the words of the rows that are shown."""
        return [row.words for row in self._rows[: len(self._problems)]]

    def sizeHint(self) -> QSize:
        """Ask for as much as the rows need, up to a limit."""
        width = max(self.width(), 10 * theme.Space.XL)
        shown = self._rows[: len(self._problems)]
        return QSize(width, min(_TALLEST, sum(row.heightForWidth(width) for row in shown)))

    def minimumSizeHint(self) -> QSize:
        """Do with less: the list scrolls."""
        return QSize(10 * theme.Space.XL, min(self.sizeHint().height(), 3 * theme.Space.XL))

    def _new_row(self) -> _Row:
        row = _Row(self.widget())
        row.jump.clicked.connect(lambda: self.problem_chosen.emit(row.problem))
        row.change.clicked.connect(lambda: self.change_wanted.emit(row.problem))
        self._column.addWidget(row)
        last = self._rows[-1].change if self._rows else self._before
        QWidget.setTabOrder(last, row.jump)
        QWidget.setTabOrder(row.jump, row.change)
        return row


class _Row(QWidget):
    """One problem: a click on its words goes there, the button mends it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.problem: Problem | None = None
        self.jump = _Words()
        self.change = QPushButton()
        self.change.setProperty("small", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.S)
        row.addWidget(self.jump, 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def words(self) -> str:
        return self.jump.text()

    def show_problem(self, problem: Problem) -> None:
        self.problem = problem
        self.jump.setText(problem_words(problem))
        self.jump.setToolTip(tr("Go there"))
        self.jump.updateGeometry()
        self.change.setText(tr("Change to {word}").format(word=problem.nearest))
        self.change.setVisible(bool(problem.nearest))

    def heightForWidth(self, width: int) -> int:
        beside = self.change.sizeHint().width() + theme.Space.S if self.change.text() else 0
        beside = beside if self.problem and self.problem.nearest else 0
        least = self.change.sizeHint().height() if beside else 0
        return max(least, self.jump.heightForWidth(width - beside))


class _Words(QAbstractButton):
    """The words of a problem, as a button of as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Ask for two lines or so."""
        width = 10 * theme.Space.XL
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Do with some words' width."""
        return QSize(5 * theme.Space.XL, self.fontMetrics().height() + theme.Space.S)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower row is a taller one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Measure the words at a width."""
        room = self._room(QRect(0, 0, width, 10_000))
        tall = QFontMetrics(self.font()).boundingRect(room, int(_WRAPPED), self.text()).height()
        return max(tall + theme.Space.S, 24)

    def _room(self, rect: QRect) -> QRect:
        half = theme.Space.XS
        return rect.adjusted(_MARK + theme.Space.S + half, half, -half, -half)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there by Enter, too; arrows go on to the next row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a mark and the words."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            edge = QPen(now.accent, theme.FOCUS) if self.hasFocus() else QPen(Qt.PenStyle.NoPen)
            painter.setPen(edge)
            painter.setBrush(now.hover)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        mark = QRect(theme.Space.XS, theme.Space.XS + 1, _MARK, _MARK)
        mirrored, whole = is_mirrored(self), self.rect()
        paint_icon(painter, placed(mark, whole, mirrored=mirrored), "warning", now.warning)
        painter.setPen(now.text)
        room = placed(self._room(whole), whole, mirrored=mirrored)
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(room, int(_WRAPPED), self.text())


def problem_words(problem: Problem) -> str:
    """Write a problem with its place: `1:45  There is no fact “frist_name”.`"""
    return f"{problem.line}:{problem.column}  {problem.message}"
