"""The coach beside a note: a verdict in one line, and below it what would mend the note.

Lines that hold are folded away until somebody wants to see them, and stand below the others then,
so that what is left to do stands close to the note, also in a small window.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.core.things import CoachLine
from connote.ui import theme
from connote.ui.widgets.coach_row import CoachRow
from connote.ui.widgets.coach_verdict import CoachVerdict

_LOWEST = 2 * theme.Space.XL


class CoachList(QWidget):
    """Shows a row a line, and changes only the rows whose words have changed.

    `mending_wanted` carries the line whose button was pressed.
    """

    mending_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without lines, the good ones folded away."""
        super().__init__(parent)
        self._rows: dict[str, CoachRow] = {}
        self._arranged: list[CoachRow] = []
        self._lines: tuple[CoachLine, ...] = ()
        self._hidden: frozenset[str] = frozenset()
        self.verdict = CoachVerdict()
        self.verdict.toggled.connect(self._fold)
        self._list = _Lines()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.S)
        column.addWidget(self.verdict)
        column.addWidget(self._list, 1)
        self.setAccessibleName(tr("Coach"))
        self.verdict.hide()

    def lines(self) -> tuple[CoachLine, ...]:
        """Give all lines, also those that are folded away."""
        return self._lines

    def rows(self) -> list[CoachRow]:
        """Give the rows that are not folded away, from top to bottom."""
        return [row for row in self._in_order() if not row.isHidden()]

    def hide_checks(self, checks: Collection[str]) -> None:
        """Leave the lines of these checks out from now on."""
        self._hidden = frozenset(checks)
        self.set_lines(self._lines)

    def set_lines(self, lines: Sequence[CoachLine], pending: Collection[str] = ()) -> None:
        """Show these lines, those to mend first; the checks in `pending` are still judged."""
        self._lines = lines = tuple(line for line in lines if line.check not in self._hidden)
        for check in self._rows.keys() - {line.check for line in lines}:
            self._rows.pop(check).deleteLater()
        for line in lines:
            if line.check not in self._rows:
                self._rows[line.check] = self._add_row()
            self._rows[line.check].set_line(line, is_pending=line.check in pending)
        self._arrange()
        self.verdict.set_lines(lines)
        self.verdict.setVisible(bool(lines))
        self._fold()

    def _add_row(self) -> CoachRow:
        row = CoachRow()
        row.mending_wanted.connect(self.mending_wanted)
        self._list.column.insertWidget(0, row)
        return row

    def _in_order(self) -> list[CoachRow]:
        """Give all rows: what is to mend, then what is good, each in the coach's order."""
        return [self._rows[line.check] for line in sorted(self._lines, key=lambda line: line.ok)]

    def _arrange(self) -> None:
        """Put the rows in order, for the eye and for Tab."""
        rows = self._in_order()
        if rows == self._arranged:
            return
        self._arranged = rows
        for place, row in enumerate(rows):
            self._list.column.insertWidget(place, row)
        for one, other in pairwise((self.verdict, *(row.button for row in rows))):
            QWidget.setTabOrder(one, other)

    def _fold(self) -> None:
        """Show what is to mend, and the rest only where it is wanted."""
        had_focus = any(row.button.hasFocus() for row in self._rows.values())
        for line in self._lines:
            self._rows[line.check].setVisible(self.verdict.isChecked() or not line.ok)
        if had_focus and not any(row.button.hasFocus() for row in self._rows.values()):
            self.verdict.setFocus()  # the line was mended: stay here, not at some other control
        self._list.measure()


class _Lines(QScrollArea):
    """The rows, in the room that others leave, and scrolling where that is too little."""

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.Space.S)
        self.column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._height = 0

    def measure(self) -> None:
        """Note how tall the rows are at this width."""
        height = self.column.heightForWidth(max(1, self.viewport().width()))
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again: another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self.measure()

    def sizeHint(self) -> QSize:
        """Ask for little, so that unfolding takes nothing from the note; a stretch gives more."""
        return QSize(11 * theme.Space.XL, min(self._height, _LOWEST))

    def minimumSizeHint(self) -> QSize:
        """Do with one of them."""
        return QSize(6 * theme.Space.XL, min(self._height, _LOWEST))
