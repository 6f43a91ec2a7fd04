"""What is good to know before a note goes out, told above the buttons that send it."""

from __future__ import annotations

from enum import IntEnum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from connote.ui import theme
from connote.ui.icons import icon


class Known(IntEnum):
    """Something to know, in the order in which the lines stand."""

    INVITED = auto()
    LOCKED = auto()
    USED_UP = auto()
    NOT_COPIED = auto()


class Beforehand(QWidget):
    """A line for each thing to know, nothing where there is none; it never blocks.

    `offer_taken` carries what a line is about when its button is pressed.
    """

    offer_taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing to know."""
        super().__init__(parent)
        self._lines = {known: _Line() for known in Known}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.XS)
        for known, line in self._lines.items():
            line.button.clicked.connect(lambda _=False, known=known: self.offer_taken.emit(known))
            column.addWidget(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.clear()

    def tell(self, known: Known, words: str, offer: str = "") -> None:
        """Tell one thing, with a button where something is offered; no words take it back."""
        self._lines[known].show_words(words, offer)
        self.setVisible(bool(self.words))

    def clear(self) -> None:
        """Take everything back."""
        for known in Known:
            self.tell(known, "")

    @property
    def words(self) -> list[str]:
        """Give what is told now, from top to bottom."""
        return [line.text.text() for line in self._lines.values() if not line.isHidden()]


class _Line(QWidget):
    """A sign, the words, and a button where there is an offer."""

    def __init__(self) -> None:
        super().__init__()
        sign = QLabel()
        sign.setPixmap(icon("warning", "warning").pixmap(theme.ICON, theme.ICON))
        self.text = theme.label("")
        self.text.setWordWrap(True)
        self.button = QPushButton()
        self.button.setProperty("small", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.S)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_words(self, words: str, offer: str) -> None:
        self.text.setText(words)
        self.button.setText(offer)
        self.button.setVisible(bool(offer))
        self.button.setAccessibleDescription(words)
        self.setVisible(bool(words))
