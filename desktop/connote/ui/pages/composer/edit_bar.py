"""The line below a note that tells whose words it has, and leads from one's to the other's."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from connote.ui import theme


class EditBar(QWidget):
    """Says that a note was edited by hand, or that an edit waits; the way over is one click."""

    template_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden: a note is the template's at first."""
        super().__init__(parent)
        self._words = theme.label("", "hint")
        self._to_template = _button("Back to the template")
        self._to_template.clicked.connect(self.template_wanted)
        self._to_edit = _button("Back to your edit")
        self._to_edit.clicked.connect(self.edit_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.S)
        row.addWidget(self._words, 1)
        row.addWidget(self._to_edit)
        row.addWidget(self._to_template)
        self.hide()

    def show_state(self, *, is_edited: bool, has_edit: bool) -> None:
        """Tell whether the note is the user's own, or whether an edit waits behind it."""
        self._words.setText("Edited by hand." if is_edited else "Your edit is kept.")
        self._to_template.setVisible(is_edited)
        self._to_edit.setVisible(has_edit and not is_edited)
        self.setVisible(is_edited or has_edit)


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("quiet", True)
    button.setProperty("small", True)
    return button
