"""Asked in its place when cards come to Closed: were they declined, withdrawn, or are they gone?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.core.things import RequestState
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.requests.marking import CLOSING_MARKS
from connote.ui.widgets.flow_layout import FlowLayout


class ClosingBar(QFrame):
    """Asks which it was; `chosen` carries the RequestState, `left` says that it is none of them."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the question out, hidden."""
        super().__init__(parent)
        self.setProperty("card", True)
        self._question = theme.label("")
        self._question.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[int(theme.Space.S)] * 4)
        column.setSpacing(theme.Space.XS)
        column.addWidget(self._question)
        answers = QWidget()
        flow = FlowLayout(answers, theme.Space.XS)
        self._buttons: list[QPushButton] = []
        for mark in CLOSING_MARKS:
            button = self._button(icon_name=mark.icon, words=tr(mark.word))
            button.clicked.connect(lambda _on=False, state=mark.state: self._choose(state))
            flow.addWidget(button)
        leave = self._button(icon_name="", words=tr("Cancel"))
        leave.setProperty("quiet", True)
        leave.clicked.connect(self._leave)
        flow.addWidget(leave)
        column.addWidget(answers)
        self.hide()

    def _button(self, *, icon_name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        if icon_name:
            button.setIcon(icon(icon_name, "quiet"))
        button.setProperty("small", True)
        self._buttons.append(button)
        return button

    def ask(self, count: int) -> None:
        """Ask about so many requests, with the keyboard on the first answer."""
        told = tr("(How did it end?|How did %n requests end?)", "", count)
        self._question.setText(told)
        self.setAccessibleName(told)
        self.show()
        self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, state: RequestState) -> None:
        self.hide()
        self.chosen.emit(state)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by arrows and Enter, leave by Escape."""
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1
        }.get(Qt.Key(event.key()), 0)  # fmt: skip
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif steps:
            here = next((at for at, one in enumerate(self._buttons) if one.hasFocus()), 0)
            self._buttons[(here + steps) % len(self._buttons)].setFocus()
        else:
            super().keyPressEvent(event)
