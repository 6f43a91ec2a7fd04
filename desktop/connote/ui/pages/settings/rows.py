"""Rows of a form: what a thing is called at the left, the thing itself at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QWidget

from connote.core.speech import tr
from connote.ui import theme

LABELS = 6 * theme.Space.XL


def grid() -> QGridLayout:
    """Make the two columns of a form."""
    made = QGridLayout()
    made.setColumnMinimumWidth(0, LABELS)
    made.setColumnStretch(1, 1)
    made.setHorizontalSpacing(theme.Space.M)
    made.setVerticalSpacing(0)
    return made


def add_row(form: QGridLayout, words: str, part: QWidget) -> None:
    """Put a thing below the others, with its name beside it."""
    row = form.rowCount()
    name = theme.label(words, "quiet")
    name.setMinimumHeight(theme.CONTROL)
    form.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
    form.addWidget(part, row, 1)


def selectable(words: str = "") -> QLabel:
    """Make a text that can be marked and copied, and that breaks where it must."""
    made = theme.label(words)
    made.setWordWrap(True)
    made.setMinimumHeight(theme.CONTROL)
    flag = Qt.TextInteractionFlag
    made.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
    return made


class Choice(QWidget):
    """One of a few, all of them in sight; `group.idToggled` tells which by its place."""

    def __init__(self, name: str, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.L)
        for place, text in enumerate(words):
            button = QRadioButton(text)
            button.setAccessibleName(tr("{name}: {choice}").format(name=name, choice=text))
            self.group.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)

    def choose(self, place: int) -> None:
        """Mark a choice as the one that holds."""
        self.group.button(place).setChecked(True)

    def focus_chosen(self) -> None:
        """Put the keyboard on the choice that holds."""
        self.group.button(self.group.checkedId()).setFocus()
