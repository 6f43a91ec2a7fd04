"""One question asked in its place: a field, a button, and the way to where the answer is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon


class Question(QWidget):
    """A question, a field for the answer, and the way to where the fact lives."""

    filled = Signal(str)
    place_wanted = Signal()
    left = Signal()
    """Escape was pressed in the field."""

    def __init__(self, question: str, *, can_fill: bool = True) -> None:
        """Ask; without `can_fill` there is but the way to the other place."""
        super().__init__()
        caption = QLabel(question)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setProperty("look", "warning")
        self.field = QLineEdit()
        self.field.setProperty("small", True)
        self.field.setAccessibleName(question)
        self.field.setVisible(can_fill)
        caption.setBuddy(self.field)
        caption.setWordWrap(True)
        self._more = theme.label("", "hint")
        add = QPushButton(tr("Add"))
        add.setProperty("small", True)
        add.setAccessibleName(tr("Add: {question}").format(question=question))
        add.setVisible(can_fill)
        add.clicked.connect(self._fill)
        self.field.returnPressed.connect(self._fill)
        there = QToolButton()
        there.setIcon(icon("external", "quiet"))
        there.setToolTip(tr("Go to where this is kept"))
        where = tr("Go to where this is kept: {question}").format(question=question)
        there.setAccessibleName(where)
        there.clicked.connect(self.place_wanted)
        row = QHBoxLayout()
        row.setSpacing(theme.Space.S)
        for part in (self.field, add, there):
            row.addWidget(part)
        if not can_fill:
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.XS)
        head = QHBoxLayout()
        head.setSpacing(theme.Space.S)
        head.addWidget(caption, 1)
        head.addWidget(self._more)
        column.addLayout(head)
        column.addLayout(row)

    def show_more(self, count: int) -> None:
        """Say how many questions follow this one."""
        self._more.setText(tr("then %n more", "questions", count) if count else "")

    def _fill(self) -> None:
        text = self.field.text().strip()
        if text:
            self.filled.emit(text)
        else:
            self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter here; by Escape go back to the note."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
