"""The field in which a note is written: plain text, as tall as its words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from connote.ui import theme

_SHORTEST, _TALLEST = 4, 14  # lines


class NoteEditor(QPlainTextEdit):
    """A plain text field that says when the user, and only the user, has changed the text."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_setting = False
        self.setFont(theme.font(theme.Size.STRONG))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(theme.Space.M)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Note")
        self.textChanged.connect(self._pass_on)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._lines = _SHORTEST

    def text(self) -> str:
        """Give the text as it stands."""
        return self.toPlainText()

    def set_text(self, text: str, *, fresh: bool = False) -> None:
        """Show another text without calling it an edit.

        Only what differs is replaced, as one step that Ctrl+Z takes back, so the caret stays
        where it was; `fresh` starts a new note and forgets the steps of the last one.
        """
        now = self.toPlainText()
        if text == now and not fresh:
            return
        self._is_setting = True
        try:
            if fresh:
                self.setPlainText(text)
            else:
                self._replace(now, text)
        finally:
            self._is_setting = False

    def _replace(self, old: str, new: str) -> None:
        start = _common(old, new)
        rest_old, rest_new = old[start:], new[start:]
        kept = _common(rest_old[::-1], rest_new[::-1])
        taken = rest_old[: len(rest_old) - kept]
        given = rest_new[: len(rest_new) - kept]
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(old[:start]))
        cursor.setPosition(_units(old[:start] + taken), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(given)

    def _pass_on(self) -> None:
        if not self._is_setting:
            self.edited.emit(self.toPlainText())

    def _grow(self) -> None:
        """Follow the number of lines, which is what a plain text layout calls its height."""
        lines = int(self.document().size().height())
        lines = max(_SHORTEST, min(_TALLEST, lines))
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count the lines again: another width breaks them elsewhere."""
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        """Ask for the height of the text, between a few lines and many."""
        height = self._lines * self.fontMetrics().lineSpacing()
        return QSize(20 * theme.Space.XL, height + 2 * theme.Space.M + theme.Space.XS)

    def minimumSizeHint(self) -> QSize:
        """Never be less tall than the text asks for; the width may shrink."""
        return QSize(10 * theme.Space.XL, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter, with or without Shift, to the page."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _common(one: str, other: str) -> int:
    """Count the characters with which both begin."""
    pairs = zip(one, other, strict=False)
    shorter = min(len(one), len(other))
    return next((at for at, (a, b) in enumerate(pairs) if a != b), shorter)


def _units(text: str) -> int:
    """Count as Qt does: a character beyond the basic plane takes two."""
    return len(text) + sum(letter > "\uffff" for letter in text)
