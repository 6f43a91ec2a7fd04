"""The field in which a note is written: plain text, as tall as its words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from connote.core.speech import tr
from connote.ui import theme

_SMALLEST, _SHORTEST, _TALLEST = 3, 4, 14  # lines
_STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class NoteEditor(QPlainTextEdit):
    """A plain text field that says when the user, and only the user, has changed the text.

    While a fresh note is untouched, undo and redo are the window's: there is nothing to undo here.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_setting = False
        self._is_untouched = True
        self.setFont(theme.font(theme.Size.STRONG))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(theme.Space.M)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(tr("Note", "the message that is written"))
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
        self._is_untouched = fresh

    def renew(self, text: str) -> None:
        """Show another wording of the note that nobody has edited: no step to take back."""
        self.set_text(text)
        self.document().clearUndoRedoStacks()

    def put(self, start: int, end: int, text: str) -> None:
        """Write over the characters from `start` to `end` as the user would: one step, announced.

        The caret stands behind what was put in.
        """
        now = self.toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(_units(now[:start]))
        cursor.setPosition(_units(now[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)

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
            self._is_untouched = False
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
        return QSize(20 * theme.Space.XL, self._height_of(self._lines))

    def _height_of(self, lines: int) -> int:
        height = lines * self.fontMetrics().lineSpacing()
        return height + 2 * theme.Space.M + theme.Space.XS

    def minimumSizeHint(self) -> QSize:
        """Do with a few lines where room is short; the rest is scrolled to."""
        return QSize(10 * theme.Space.XL, self._height_of(_SMALLEST))

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window where this note has no steps of its own."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_asked and self._is_untouched and any(map(event.matches, _STEPS)):  # type: ignore[attr-defined]
            event.ignore()
            return False
        return super().event(event)

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
