"""The facts that a note lacks, named below it, each with a way to fill it in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from connote.ui import theme


class Lacking(QWidget):
    """Lists missing facts; `place_wanted` carries the one to be filled in."""

    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing missing."""
        super().__init__(parent)
        self._words = theme.label("", "warning")
        self._words.setWordWrap(True)
        self._row = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.S)
        column.addWidget(self._words)
        column.addLayout(self._row)
        self.hide()

    def say(self, words: str) -> None:
        """Say why there is no note at all, or nothing."""
        self._clear()
        self._words.setText(words)
        self.setVisible(bool(words))

    def show_facts(self, missing: tuple[str, ...]) -> None:
        """Name the facts that are missing."""
        from connote.core.writing.facts import FACTS  # with Liquid, when a note is first written

        self.say("This note lacks:" if missing else "")
        for name in missing:
            button = QPushButton(FACTS[name].words)
            button.setProperty("small", True)
            button.setToolTip("Fill it in")
            button.clicked.connect(lambda _=False, name=name: self.place_wanted.emit(name))
            self._row.addWidget(button)
        if missing:
            self._row.addStretch(1)

    def _clear(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
