"""What is good to know before a note goes out, told above the buttons that send it."""

from __future__ import annotations

from enum import IntEnum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.elided_label import ElidedLabel


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
        self._lines = {known: _Line(known) for known in Known}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.XS)
        for known, line in self._lines.items():
            line.button.clicked.connect(lambda _=False, known=known: self.offer_taken.emit(known))
            column.addWidget(line)
            line.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def tell(self, known: Known, words: str, offer: str = "") -> None:
        """Tell one thing, with a button where something is offered; no words take it back."""
        self._lines[known].show_words(words, offer)
        self.setVisible(bool(self.words))

    def clear(self) -> None:
        """Take everything back."""
        for known in Known:
            self.tell(known, "")

    def give_room(self, is_roomy: bool) -> None:
        """Show whole texts, or a line of each where other parts need the room."""
        for line in self._lines.values():
            line.give_room(is_roomy)

    @property
    def words(self) -> list[str]:
        """Give what is told now, from top to bottom."""
        return [line.words for line in self._lines.values() if not line.isHidden()]


class _Line(QWidget):
    """A sign, the words, and a button where there is an offer; one line where room is short."""

    def __init__(self, known: Known) -> None:
        super().__init__()
        sign = QLabel()
        face = icon("inbox", "accent") if known is Known.INVITED else icon("warning", "warning")
        sign.setPixmap(face.pixmap(theme.ICON, theme.ICON))
        self._whole = theme.label("")
        self._whole.setWordWrap(True)
        self._short = ElidedLabel()
        self.button = QPushButton()
        self.button.setProperty("small", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.S)
        row.addWidget(sign)
        row.addWidget(self._whole, 1)
        row.addWidget(self._short, 1)
        row.addWidget(self.button)
        self.give_room(True)

    @property
    def words(self) -> str:
        return self._short.text()

    def show_words(self, words: str, offer: str) -> None:
        self._whole.setText(words)
        self._short.set_text(words)
        self.button.setText(offer)
        self.button.setVisible(bool(offer))
        self.button.setAccessibleDescription(words)
        self.setVisible(bool(words))

    def give_room(self, is_roomy: bool) -> None:
        self._whole.setVisible(is_roomy)
        self._short.setVisible(not is_roomy)
