"""The line at the bottom: what just happened, the way back and forth, and what is left to send."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.elided_label import ElidedLabel

_LONGEST = 48
"""So many characters of a change are told on its button: what is said now needs the room."""


class StatusLine(QFrame):
    """Says one thing at a time; `undo_wanted` and `redo_wanted` when the way is clicked.

    `cancel_wanted` says that what is under way shall not be.
    """

    undo_wanted = Signal()
    redo_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing said."""
        super().__init__(parent)
        self._change = ""
        self._is_busy = self._can_undo = self._can_redo = False
        self._words = ElidedLabel("", role="quiet")
        self._words.setAccessibleName(tr("Status"))
        self._undo = _way("undo", tr("Undo"), tr("Undo (Ctrl+Z)"))
        self._undo.clicked.connect(self.undo_wanted)
        self._redo = _way("redo", tr("Redo"), tr("Redo (Ctrl+Shift+Z)"))
        self._redo.clicked.connect(self.redo_wanted)
        self._cancel = _way("cross", tr("Cancel"), tr("Cancel (Esc)"))
        self._cancel.clicked.connect(self.cancel_wanted)
        QShortcut(Qt.Key.Key_Escape, self._cancel, self.cancel_wanted.emit)  # only while it is seen
        self._budget = theme.label("", "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.Space.L, 0, theme.Space.L, 0)
        row.setSpacing(theme.Space.S)
        row.addWidget(self._words, 1)
        for button in (self._undo, self._redo, self._cancel):
            row.addWidget(button)
            button.hide()
        row.addSpacing(theme.Space.S)
        row.addWidget(self._budget)
        self.setFixedHeight(theme.CONTROL)

    def say(
        self,
        words: str,
        *,
        can_undo: bool | None = None,
        can_redo: bool | None = None,
        step: str = "",
        is_failure: bool = False,
    ) -> None:
        """Say what just happened; a failure stands out.

        Without `can_undo` nothing was changed by it: the ways stay, and name the `step` they are
        about, which is not what is said now.
        """
        self._words.set_text(words)
        self._words.set_role("danger" if is_failure else "quiet")
        if can_undo is not None:
            self._change = step or words
            self._can_undo, self._can_redo = can_undo, bool(can_redo)
            self._show_ways()
        undo = tr("Undo: {what}").format(what=self._change)
        redo = tr("Redo: {what}").format(what=self._change)
        is_of_now = can_undo is not None
        self._undo.setText(tr("Undo") if is_of_now else _shortened(undo))
        self._redo.setText(tr("Redo") if is_of_now else _shortened(redo))
        self._undo.setAccessibleName(undo)
        self._redo.setAccessibleName(redo)

    def set_busy(self, is_busy: bool) -> None:
        """Lead neither back nor forth while something long is under way."""
        self._is_busy = is_busy
        self._show_ways()

    def _show_ways(self) -> None:
        self._undo.setVisible(self._can_undo and not self._is_busy)
        self._redo.setVisible(self._can_redo and not self._is_busy)

    def let_cancel(self, can_cancel: bool) -> None:
        """Offer to cancel what is under way."""
        self._cancel.setVisible(can_cancel)

    def show_budget(self, words: str) -> None:
        """Show what is left to send."""
        self._budget.setText(words)

    @property
    def words(self) -> str:
        """What is said now."""
        return self._words.text()


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _way(name: str, words: str, hint: str) -> QPushButton:
    made = QPushButton(icon(name, "accent"), words)
    made.setProperty("quiet", True)
    made.setProperty("small", True)
    made.setToolTip(hint)
    return made
