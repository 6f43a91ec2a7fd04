"""Ctrl+Z where one types: a field takes back its own typing first, then the window its steps.

Qt’s fields keep the key even where they have nothing to take back; then it is the window's.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)


class TakingBack(QObject):
    """Lets undo and redo pass through the fields of a window that have none of their own."""

    def __init__(self, window: QMainWindow) -> None:
        """Watch the keys of the field that has the focus in this window, and of no other part."""
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch)

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit) and (
            now.window() is self._window
        ):
            now.removeEventFilter(self)  # else a field seen twice would be watched twice
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer the question whether a field wants the key for itself, where it doesn't."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QLineEdit | QPlainTextEdit | QTextEdit):
            return False
        if not _has_nothing(watched, event):
            return False
        event.ignore()
        return True


def _has_nothing(field: QLineEdit | QPlainTextEdit | QTextEdit, event: QKeyEvent) -> bool:
    """Say whether the key is undo or redo, and the field has nothing for it."""
    source = field if isinstance(field, QLineEdit) else field.document()
    if event.matches(QKeySequence.StandardKey.Undo):
        return not source.isUndoAvailable()
    if event.matches(QKeySequence.StandardKey.Redo):
        return not source.isRedoAvailable()
    return False
