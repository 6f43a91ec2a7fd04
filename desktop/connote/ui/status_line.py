"""The line at the bottom: what just happened, the way back, and what is left to send."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.elided_label import ElidedLabel


class StatusLine(QFrame):
    """Says one thing at a time; `undo_wanted` when the way back is clicked."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing said."""
        super().__init__(parent)
        self._words = ElidedLabel("", role="quiet")
        self._words.setAccessibleName("Status")
        self._undo = QPushButton(icon("undo", "accent"), "Undo")
        self._undo.setProperty("quiet", True)
        self._undo.setProperty("small", True)
        self._undo.setToolTip("Undo (Ctrl+Z)")
        self._undo.clicked.connect(self.undo_wanted)
        self._undo.hide()
        self._budget = theme.label("", "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.Space.L, 0, theme.Space.L, 0)
        row.setSpacing(theme.Space.S)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addSpacing(theme.Space.S)
        row.addWidget(self._budget)
        self.setFixedHeight(theme.CONTROL)

    def say(self, words: str, *, can_undo: bool | None = None, is_failure: bool = False) -> None:
        """Say what just happened; a failure stands out. Without `can_undo` the way back stays."""
        self._words.set_text(words)
        self._words.set_role("danger" if is_failure else "quiet")
        if can_undo is not None:
            self._undo.setVisible(can_undo)
        self._undo.setAccessibleName(f"Undo: {words}")

    def show_budget(self, words: str) -> None:
        """Show what is left to send."""
        self._budget.setText(words)

    @property
    def words(self) -> str:
        """What is said now."""
        return self._words.text()
