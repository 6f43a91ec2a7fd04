"""A drop-down list that a page can be scrolled across without changing what is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class Unturned:
    """Stands before a field that Qt lets the wheel turn: it leaves the wheel to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Take nothing of it; an open list has a wheel of its own."""
        event.ignore()


class DropDown(Unturned, QComboBox):
    """The house's combo box; the wheel neither changes it nor moves the focus there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
