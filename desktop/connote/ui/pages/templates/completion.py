"""Completion in the editor: shows what fits at the caret, and puts it in by Enter, Tab or click."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.pages.templates.completing import (
    Edit,
    Offer,
    Sort,
    Wanted,
    is_there,
    offers,
    put_in,
    wanted_at,
)
from connote.ui.pages.templates.highlighter import text_of
from connote.ui.pages.templates.places import in_units
from connote.ui.widgets.suggestions import Suggestions

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_LEAVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
_CHANGING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Completion(QObject):
    """The completion of one editor; `values` are those of the previewed contact, by fact."""

    closed = Signal()

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        editor.cursorPositionChanged.connect(self._leave)
        self._editor = editor
        self._popup: Suggestions | None = None
        self._wanted: Wanted | None = None
        self._offers: list[Offer] = []
        self.values: Mapping[str, str] = {}

    @property
    def is_open(self) -> bool:
        """Say whether something is offered."""
        return self._popup is not None and not self._popup.isHidden()

    @property
    def is_settled(self) -> bool:
        """Say whether the best of what is offered is typed in full, so that nothing is awaited."""
        return (
            self._wanted is not None
            and bool(self._offers)
            and is_there(self._text(), self._wanted, self._offers[0])
        )

    def ask(self) -> None:
        """Offer what fits, wherever the caret is."""
        self._look(is_asked=True)

    def close(self) -> None:
        """Offer nothing more."""
        self._wanted = None
        if self._popup is not None and self.is_open:
            self._popup.hide()
            self._editor.setAccessibleDescription("")
            self.closed.emit()

    def _leave(self) -> None:
        """Close where the caret has gone elsewhere, by whatever way."""
        if self.is_open and self._wanted is not None:
            caret = self._editor.textCursor().position()
            if not self._wanted.start <= caret <= self._wanted.end + 1:
                self.close()

    def takes_key(self, event: QKeyEvent) -> bool:
        """Take a key that is meant for the list; all others are the editor's."""
        if not self.is_open or self._popup is None or event.modifiers() & _CHANGING:
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._popup.move_by(_STEPS[key])
            self._tell()
        elif key in _TAKES and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._put_in(self._popup.place)
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            if key in _LEAVES:
                self.close()
            return False
        return True

    def follow(self, event: QKeyEvent) -> None:
        """Look again after a key has done its work in the editor."""
        has_typed = bool(event.text()) and event.text().isprintable()
        is_rubbing_out = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        if self.is_open and (has_typed or is_rubbing_out):
            was_asked = self._wanted is not None and self._wanted.sort is Sort.ANYWHERE
            self._look(is_asked=was_asked)
        elif has_typed:  # AltGr, which types braces, looks like a modifier on some systems
            self._look(is_asked=False)

    def _look(self, *, is_asked: bool) -> None:
        caret = self._editor.textCursor().position()
        wanted = wanted_at(self._text(), caret, is_asked=is_asked)
        if wanted is None or (is_asked and self._has_left(wanted)):
            self.close()
            return
        self._wanted = wanted
        self._offers = offers(wanted, self.values)
        if self._offers:
            self._show()
        else:
            self.close()

    def _has_left(self, wanted: Wanted) -> bool:
        """Say whether what is typed is no longer the beginning of a name."""
        return self.is_open and wanted.sort is Sort.ANYWHERE and not wanted.typed

    def _show(self) -> None:
        window = self._editor.window()
        if self._popup is None or self._popup.parentWidget() is not window:
            self._popup = Suggestions(tr("What can be put in"), window)
            self._popup.chosen.connect(self._put_in)
        assert self._wanted is not None  # noqa: S101 - asked by its only caller
        cursor = self._editor.textCursor()
        cursor.setPosition(self._wanted.start)
        place = self._editor.cursorRect(cursor)
        view = self._editor.viewport()
        left = QPoint(-theme.Space.L, 0)
        self._popup.show_rows(
            self._offers,
            view.mapTo(window, place.topLeft() + left) - QPoint(0, theme.Space.XS),
            view.mapTo(window, place.bottomLeft() + left) + QPoint(0, theme.Space.XS),
        )
        self._tell()

    def _tell(self) -> None:
        """Say the chosen row where an assistive program listens: at the field with the focus."""
        if self._popup is not None:
            self._editor.setAccessibleDescription(self._popup.words)

    def _put_in(self, place: int) -> None:
        wanted = self._wanted
        self.close()
        if wanted is None or not 0 <= place < len(self._offers):
            return
        replace(self._editor, put_in(self._text(), wanted, self._offers[place]))
        self._editor.setFocus()

    def _text(self) -> str:
        return in_units(text_of(self._editor.document()))


def replace(editor: QPlainTextEdit, edit: Edit) -> None:
    """Do an edit as one step of the editor's own undo, and leave the caret where it says."""
    cursor = editor.textCursor()
    cursor.beginEditBlock()
    cursor.setPosition(edit.start)
    cursor.setPosition(edit.end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(edit.text)
    cursor.setPosition(edit.start + edit.caret)
    cursor.endEditBlock()
    editor.setTextCursor(cursor)
