"""The field in which a template is written: facts and parts in colour, mistakes underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from connote.core.speech import tr
from connote.core.things import Problem
from connote.ui import theme
from connote.ui.pages.templates.completing import Edit
from connote.ui.pages.templates.completion import Completion, replace
from connote.ui.pages.templates.highlighter import Highlighter, part_colours, text_of
from connote.ui.pages.templates.places import (
    in_units,
    line_starts,
    qt_places,
    span,
    units,
    whole,
)

PAUSE_MS = 120

_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
_MOST_GROUNDS = 200
"""More parts than a template may have; with mistakes there can be thousands."""

Selection = QTextEdit.ExtraSelection


class TemplateEditor(QPlainTextEdit):
    """A plain text field for the template language.

    `paused` carries the text when typing pauses, and soon after another text was set; `left` says
    that the focus went elsewhere, `save_wanted` that Ctrl+S was pressed in it. While `is_setting`
    another text is being shown, and nothing was typed.
    """

    paused = Signal(str)
    left = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: Sequence[Problem] = ()
        self._grounds: list[Selection] = []
        self._mistakes: list[Selection] = []
        self._pair: tuple[tuple[int, int], ...] = ()
        self.is_setting = False
        self._colours = theme.current()
        self._highlighter = Highlighter(self.document())
        self._highlighter.recoloured.connect(self._lay_grounds)
        self.completion = Completion(self)
        self.setFont(theme.font(theme.Size.STRONG))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(theme.Space.M)
        self.setPlaceholderText(tr("Hi {{ first_name }}, …"))
        self.setAccessibleName(tr("Text of the template"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._rest)
        self.textChanged.connect(self._pause.start)
        self.completion.closed.connect(self._pause.start)
        self.cursorPositionChanged.connect(self._match_brackets)

    # ── the text ─────────────────────────────────────────────────────────────────────────────

    @property
    def is_typing(self) -> bool:
        """Say whether keys came just now, and no pause yet."""
        return self._pause.isActive()

    def text(self) -> str:
        """Give the text character by character; `toPlainText` would change fixed blanks."""
        return text_of(self.document())

    def set_text(self, text: str) -> None:
        """Show a text as saved; what could be taken back in the last one is forgotten."""
        self.completion.close()
        place = self.textCursor().position()
        self.is_setting = True  # Qt calls the text changed first, and unmodified only then
        self.setPlainText(text)
        self.is_setting = False
        cursor = self.textCursor()
        cursor.setPosition(min(place, units(text)))
        self.setTextCursor(cursor)
        self.document().setModified(False)

    def replace_text(self, text: str) -> None:
        """Put another text in place of this one, as one step that can be taken back."""
        replace(self, Edit(0, self.document().characterCount() - 1, text, units(text)))

    @property
    def is_changed(self) -> bool:
        """Say whether something was typed since the text was set or saved."""
        return self.document().isModified() and not self.is_setting

    def set_saved(self) -> None:
        """Take the text of now as saved."""
        self.document().setModified(False)

    def insert(self, words: str) -> None:
        """Put words in place of what is selected."""
        self.textCursor().insertText(words)
        self.setFocus()

    def wrap(self, before: str, after: str) -> None:
        """Put marks around what is selected, and leave the caret before the second one.

        A fact is never torn: a line breaks inside of one, so Shift+Home ends there.
        """
        chosen = self.textCursor()
        cursor = self._cursor(
            *whole(in_units(self.text()), chosen.selectionStart(), chosen.selectionEnd())
        )
        cursor.insertText(f"{before}{cursor.selectedText()}{after}")
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, units(after)
        )
        self.setTextCursor(cursor)
        self.setFocus()

    def make_optional(self) -> None:
        """Make what is selected a part that may be left out."""
        self.wrap("[[", "]]")

    def divide(self) -> None:
        """Begin another version: of the part around the caret, else of what is selected."""
        if self.textCursor().hasSelection() or not self._is_in_part():
            self.wrap("[[", "||]]")
            self.moveCursor(QTextCursor.MoveOperation.Right)
            self.moveCursor(QTextCursor.MoveOperation.Right)
        else:
            self.insert("||")

    def _is_in_part(self) -> bool:
        self._highlighter.read()
        caret = self.textCursor().position()
        before = in_units(self.text())[:caret]
        if before.rfind("[[") > before.rfind("]]"):
            return True  # it need not be closed yet
        parts = self._highlighter.colouring.parts
        return any(part.start + 2 <= caret <= part.end - 2 for part in parts)

    def _rest(self) -> None:
        """Say that typing pauses, unless a name is only half typed yet."""
        if not self.completion.is_open or self.completion.is_settled:
            self.paused.emit(self.text())

    # ── what is shown in it ──────────────────────────────────────────────────────────────────

    def set_problems(self, problems: Sequence[Problem]) -> None:
        """Underline what is wrong."""
        self._problems = problems
        text = self.text()
        starts, place = line_starts(text), qt_places(text)
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(theme.current().danger)
        look.setBackground(theme.current().danger_soft)
        self._mistakes = [
            self._selection(look, *map(place, span(problem, starts))) for problem in problems
        ]
        self._show_selections()

    def underlined(self) -> list[str]:
        """Give the stretches that are underlined as mistakes."""
        return [one.cursor.selectedText() for one in self._mistakes]

    def paired(self) -> list[str]:
        """Give the marks that are lit because they belong to the one beside the caret."""
        text = in_units(self.text())
        return [text[start:end] for start, end in self._pair]

    def jump_to(self, problem: Problem) -> None:
        """Select the place of a mistake and go there."""
        text = self.text()
        self.setTextCursor(self._cursor(*map(qt_places(text), span(problem, line_starts(text)))))
        self.ensureCursorVisible()
        self.setFocus()

    def change(self, problem: Problem, words: str) -> None:
        """Put words in place of a mistake."""
        text = self.text()
        start, end = map(qt_places(text), span(problem, line_starts(text)))
        replace(self, Edit(start, end, words, units(words)))
        self.setFocus()

    def _lay_grounds(self) -> None:
        """Give every part its ground: laid below the text, it costs no new layout of it."""
        self._grounds = []
        looks: dict[int, QTextCharFormat] = {}
        for part in self._highlighter.colouring.parts[:_MOST_GROUNDS]:
            if part.depth not in looks:
                looks[part.depth] = QTextCharFormat()
                looks[part.depth].setBackground(QBrush(part_colours(part.depth)[0]))
            self._grounds.append(self._selection(looks[part.depth], part.start, part.end))
        self._pair = self._highlighter.group_at(self.textCursor().position())
        self._show_selections()

    def _match_brackets(self) -> None:
        """Light the marks that belong to the one beside the caret."""
        pair = self._highlighter.group_at(self.textCursor().position())
        if pair != self._pair:
            self._pair = pair
            self._show_selections()

    def _show_selections(self) -> None:
        look = QTextCharFormat()
        look.setBackground(theme.current().selection)
        pair = [self._selection(look, start, end) for start, end in self._pair]
        self.setExtraSelections([*self._grounds, *self._mistakes, *pair])

    def _selection(self, look: QTextCharFormat, start: int, end: int) -> Selection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(start, end)
        made.format = look
        return made

    def _cursor(self, start: int, end: int) -> QTextCursor:
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # ── events ───────────────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+S before the window's own action takes it for another page."""
        if event.type() == QEvent.Type.ShortcutOverride and _saves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+S, complete by Enter; all else is typing."""
        if self.completion.takes_key(event):
            return
        if _saves(event):
            self.completion.close()
            self.save_wanted.emit()
            return
        super().keyPressEvent(event)
        self.completion.follow(event)

    def focusNextPrevChild(self, goes_on: bool) -> bool:
        """Let Tab choose while something is offered."""
        return not self.completion.is_open and super().focusNextPrevChild(goes_on)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Offer nothing where somebody clicks elsewhere."""
        self.completion.close()
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the focus has left, unless it is for a menu."""
        super().focusOutEvent(event)
        self.completion.close()
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
