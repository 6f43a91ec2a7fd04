"""What stands in the list's place where nobody fits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.ui import theme


class NobodyFits(QWidget):
    """Says so, and leads back to everybody."""

    everybody_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.Space.L, theme.Space.L, theme.Space.L, theme.Space.L)
        column.setSpacing(theme.Space.S)
        column.addStretch(4)
        hint = tr("Take a part of the filter off, or search for something else.")
        for text, look in ((tr("Nobody fits"), "strong"), (hint, "quiet")):
            label = theme.label(text, look)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        self.button = QPushButton(tr("Show everybody"))
        self.button.clicked.connect(self.everybody_wanted)
        column.addSpacing(theme.Space.XS)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(5)
        self.setFocusProxy(self.button)
