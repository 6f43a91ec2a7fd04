"""A proposal above the text: what it is about, what it would change, and yes or no."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.pages.templates.difference_view import DifferenceView

_TALLEST = 6 * theme.Space.XL


class Proposal(QFrame):
    """Asks inline: first a line, then before and after, and only then anything happens."""

    accepted = Signal()
    refused = Signal()
    looked_at = Signal()

    def __init__(self, look: str, yes: str, no: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._words = theme.label("")
        self._words.setWordWrap(True)
        self._after = DifferenceView(tr("What would change"), tallest=_TALLEST)
        self._remark = theme.label("", "hint")
        self._remark.setWordWrap(True)
        self.look = QPushButton(look)
        self.yes = QPushButton(yes)
        self.no = QPushButton(no)
        for button in (self.look, self.yes, self.no):
            button.setProperty("small", True)
        self.no.setProperty("quiet", True)
        self._lay_out()
        self.look.clicked.connect(self._unfold)
        self.yes.clicked.connect(self.accepted)
        self.no.clicked.connect(self.refused)
        self.hide()

    def propose(self, words: str, old: str, new: str, remark: str = "") -> None:
        """Show a proposal; one that is looked at already stays open."""
        self._words.setText(words)
        self._remark.setText(remark)
        self._after.show_differences(old, new)
        self.setAccessibleName(words)
        if self.isHidden():
            self._fold(True)
            self.show()
        self._remark.setVisible(bool(remark) and not self._after.isHidden())

    @property
    def is_looked_at(self) -> bool:
        """Say whether before and after are in sight."""
        return not self.isHidden() and not self._after.isHidden()

    @property
    def words(self) -> str:
        """Give the words it proposes with."""
        return self._words.text()

    @property
    def after(self) -> DifferenceView:
        """Give where before and after are shown."""
        return self._after

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.Space.S)
        head.addWidget(self._words, 1)
        head.addWidget(self.look, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.Space.M, theme.Space.S, theme.Space.S, theme.Space.S)
        column.setSpacing(theme.Space.S)
        column.addLayout(head)
        column.addWidget(self._after)
        column.addWidget(self._remark)
        column.addLayout(buttons)

    def _unfold(self) -> None:
        self._fold(False)
        self.yes.setFocus()
        self.looked_at.emit()

    def _fold(self, is_folded: bool) -> None:
        self.look.setVisible(is_folded)
        for part in (self._after, self.yes, self.no):
            part.setVisible(not is_folded)
        self._remark.setVisible(not is_folded and bool(self._remark.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Refuse by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.refused.emit()
        else:
            super().keyPressEvent(event)
