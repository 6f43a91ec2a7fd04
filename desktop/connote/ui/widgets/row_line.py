"""One line of a section: a text that may lead somewhere, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from connote.core.things import RequestState
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.status_pill import StatusPill


class RowLine(QWidget):
    """Shows an icon or a state, a text and a quiet hint; `chosen` by click, Enter or F2.

    With `removal` a small button at the end emits `removal_wanted`; Delete does the same.
    """

    chosen = Signal()
    removal_wanted = Signal()

    def __init__(
        self,
        text: str,
        *,
        hint: str = "",
        state: RequestState | None = None,
        removal: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Lay the line out."""
        super().__init__(parent)
        self._can_be_removed = bool(removal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.S)
        if state is not None:
            row.addWidget(StatusPill(state))
        self._text = ElidedLabel(text)
        row.addWidget(self._text, 1)
        if hint:
            row.addWidget(theme.label(hint, "hint"))
        if removal:
            row.addWidget(self._removal_button(removal, text))
        self.setMinimumHeight(theme.CONTROL - theme.Space.XS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{text} {hint}".strip())

    def _removal_button(self, removal: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("cross", "quiet"))
        button.setToolTip(removal)
        button.setAccessibleName(f"{removal}: {text}")
        button.clicked.connect(self.removal_wanted)
        return button

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose by click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter or F2, remove by Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Delete and self._can_be_removed:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)
