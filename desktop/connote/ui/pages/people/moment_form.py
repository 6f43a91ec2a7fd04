"""A form for what happened with somebody: we spoke, we met, a note; kept while it is typed."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import later, tr
from connote.core.things import MomentKind
from connote.ui import theme
from connote.ui.widgets.day_chooser import DayChooser
from connote.ui.widgets.drop_down import DropDown

KINDS: Mapping[MomentKind, str] = {
    MomentKind.NOTE: later("A note"),
    MomentKind.SPOKE: later("We spoke"),
    MomentKind.MET: later("We met"),
    MomentKind.THANKED: later("I said thanks"),
}
_LINES = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MomentForm(QFrame):
    """Kind, text and day; `submitted` carries them, `typed` what should survive a crash."""

    submitted = Signal(object, str, str)
    cancelled = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the form out, empty and hidden."""
        super().__init__(parent)
        self.setProperty("card", True)
        self.kind = DropDown()
        self.kind.addItems([tr(words) for words in KINDS.values()])
        self.kind.setAccessibleName(tr("What happened"))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("In your words"))
        self.text.setPlaceholderText(tr("What it was about (Ctrl+Enter adds it)"))
        height = _LINES * self.text.fontMetrics().lineSpacing() + 2 * theme.Space.M
        self.text.setFixedHeight(height)
        self.text.installEventFilter(self)
        self.day = DayChooser()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.Space.M] * 4)
        column.setSpacing(theme.Space.S)
        column.addLayout(self._first_line())
        column.addWidget(self.text)
        column.addLayout(self._buttons())
        self.text.textChanged.connect(self._say_typed)
        self.kind.currentIndexChanged.connect(self._say_typed)
        self.hide()

    def _first_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.kind)
        row.addWidget(self.day)
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        add = QPushButton(tr("Add"))
        add.clicked.connect(self.submit)
        leave = QPushButton(tr("Cancel"))
        leave.setProperty("quiet", True)
        leave.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addWidget(leave)
        row.addStretch(1)
        return row

    # ── opening ──────────────────────────────────────────────────────────────────────────────

    def begin(self) -> None:
        """Open the form, empty, with the focus in the text."""
        self._fill(0, "")
        self.text.setFocus()

    def bring_back(self, typed: str) -> None:
        """Open the form with what was typed before a crash, or before another person came."""
        self.hide()
        try:
            told = json.loads(typed)
            kind, text = list(KINDS).index(MomentKind(told["kind"])), str(told["text"])
        except (ValueError, KeyError, TypeError):  # the file was mended by hand
            return
        self._fill(kind, text)

    def _fill(self, kind: int, text: str) -> None:
        for part in (self.kind, self.text):
            part.blockSignals(True)
        self.kind.setCurrentIndex(kind)
        self.text.setPlainText(text)
        for part in (self.kind, self.text):
            part.blockSignals(False)
        self.day.reset()
        self.show()

    # ── typing ───────────────────────────────────────────────────────────────────────────────

    def _kind(self) -> MomentKind:
        return list(KINDS)[self.kind.currentIndex()]

    def _say_typed(self) -> None:
        text = self.text.toPlainText()
        told = json.dumps({"kind": self._kind().value, "text": text}, ensure_ascii=False)
        self.typed.emit(told if text.strip() else "")

    def submit(self) -> None:
        """Announce what is typed."""
        self.submitted.emit(self._kind(), self.day.day, self.text.toPlainText().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add by Ctrl+Enter in the text."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.submit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
