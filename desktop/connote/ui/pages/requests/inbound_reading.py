"""The coach's reading of a note that somebody sent me: what it says, and what it lacks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from connote.core.speech import tr
from connote.core.things import CoachLine
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.section import Section

_TELLING = ("name", "how", "who", "what", "ask")
"""The checks whose success is worth a line; of the others only what fails is."""


class InboundReading(Section):
    """A line in words for each thing that the note says, then for each that it lacks."""

    def __init__(self, lines: Sequence[CoachLine]) -> None:
        """Tell what these lines of the coach found."""
        super().__init__(tr("How their note reads"))
        says = [line for line in lines if line.ok and line.check in _TELLING]
        lacks = [line for line in lines if not line.ok]
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.Space.S)
        grid.setVerticalSpacing(theme.Space.XS)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate((*says, *lacks)):
            mark = QLabel()
            sign = icon("check", "good") if line.ok else icon("minus", "warning")
            mark.setPixmap(sign.pixmap(theme.ICON, theme.ICON))
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_wrapped(line.why), row, 1)
        self.body.addLayout(grid)


def _wrapped(text: str) -> QLabel:
    made = theme.label(text)
    made.setWordWrap(True)
    return made
