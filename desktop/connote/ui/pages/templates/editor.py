"""The field in which a template is written: facts and parts in colour, mistakes underlined."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from connote.core.things import Problem
from connote.ui import theme
from connote.ui.pages.templates.highlighter import Highlighter
from connote.ui.pages.templates.places import line_starts, qt_places, span, units

PAUSE_MS = 120

_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
_SEPARATORS = str.maketrans("\u2028\u2029", "\n\n")


class TemplateEditor(QPlainTextEdit):
    """A plain text field for the template language.

    `paused` carries the text when typing pauses, and soon after another text was set; `left` says
    that the focus went elsewhere, `save_wanted` that Ctrl+S was pressed in it.
    """

    paused = Signal(str)
    left = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: Sequence[Problem] = ()
        self._colours = theme.current()
        self._highlighter = Highlighter(self.document())
        self.setFont(theme.font(theme.Size.STRONG))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(theme.Space.M)
        self.setPlaceholderText("Hi {{ first_name }}, …")
        self.setAccessibleName("Text of the template")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.paused.emit(self.text()))
        self.textChanged.connect(self._pause.start)

    # ── the text ─────────────────────────────────────────────────────────────────────────────

    def text(self) -> str:
        """Give the text character by character; `toPlainText` would change fixed blanks."""
        return self.document().toRawText().translate(_SEPARATORS)

    def set_text(self, text: str) -> None:
        """Show a text as saved; what could be taken back in the last one is forgotten."""
        place = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, units(text)))
        self.setTextCursor(cursor)
        self.document().setModified(False)

    @property
    def is_changed(self) -> bool:
        """Say whether something was typed since the text was set or saved."""
        return self.document().isModified()

    def set_saved(self) -> None:
        """Take the text of now as saved."""
        self.document().setModified(False)

    def insert(self, words: str) -> None:
        """Put words in place of what is selected."""
        self.textCursor().insertText(words)
        self.setFocus()

    def wrap(self, before: str, after: str) -> None:
        """Put marks around what is selected, and leave the caret before the second one."""
        cursor = self.textCursor()
        cursor.insertText(f"{before}{cursor.selectedText()}{after}")
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, units(after)
        )
        self.setTextCursor(cursor)
        self.setFocus()

    # ── what is shown in it ──────────────────────────────────────────────────────────────────

    def set_problems(self, problems: Sequence[Problem]) -> None:
        """Underline what is wrong."""
        self._problems = problems
        text = self.text()
        starts, place = line_starts(text), qt_places(text)
        self.setExtraSelections(
            [self._underlined(*span(problem, starts), place) for problem in problems]
        )

    def jump_to(self, problem: Problem) -> None:
        """Select the place of a mistake and go there."""
        text = self.text()
        self.setTextCursor(self._cursor(*span(problem, line_starts(text)), qt_places(text)))
        self.ensureCursorVisible()
        self.setFocus()

    def _underlined(
        self, start: int, end: int, place: Callable[[int], int]
    ) -> QTextEdit.ExtraSelection:
        now = theme.current()
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(start, end, place)
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(now.danger)
        look.setBackground(now.danger_soft)
        made.format = look
        return made

    def _cursor(self, start: int, end: int, place: Callable[[int], int]) -> QTextCursor:
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(place(start), last))
        cursor.setPosition(min(place(end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # ── events ───────────────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+S before the window's own action takes it for another page."""
        if event.type() == QEvent.Type.ShortcutOverride and _saves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+S; all else is typing."""
        if _saves(event):
            self.save_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the focus has left, unless it is for a menu."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of scheme: these colours are ours, not the style's."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._colours is not theme.current():
            self._colours = theme.current()
            self._highlighter.rehighlight()
            self.set_problems(self._problems)


def _saves(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Save)
