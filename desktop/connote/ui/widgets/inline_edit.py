"""A text that is read like a label and edited in its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.ui import theme

_KEEPS_OPEN = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINES = 5
_NARROWEST = 8 * theme.Space.XL


class InlineEdit(QWidget):
    """Shows a text; a click, Enter or F2 opens it, Escape gives up, Enter or leaving commits.

    With `multiline` Enter begins a new line and Ctrl+Enter commits. `committed` carries the new
    text, and only where it differs from the old one; `entered` says that Enter ended it, `typed`
    carries what stands in the field after every key, `closed` comes after what was typed
    is committed, or given up. One that `flows` is as wide as its text.
    """

    committed = Signal(str)
    entered = Signal()
    typed = Signal(str)
    closed = Signal()

    def __init__(
        self,
        placeholder: str = "",
        *,
        name: str = "",
        size: theme.Size = theme.Size.TEXT,
        strong: bool = False,
        multiline: bool = False,
        flows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._placeholder = placeholder
        self._name = name or placeholder
        self._is_multiline = multiline
        self._flows = flows
        self._editor: QLineEdit | QPlainTextEdit | None = None
        self.setFont(theme.font(size, strong=strong))
        self._label = theme.label("")
        self._label.setWordWrap(True)
        self._label.setFont(self.font())
        self._label.setContentsMargins(0, 6, 0, 6)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._show_text()

    # ── the text ─────────────────────────────────────────────────────────────────────────────

    def text(self) -> str:
        """Give the text that was set or committed last."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text; what is being typed stays."""
        self._text = text
        self._show_text()

    def set_placeholder(self, words: str) -> None:
        """Say something else where there is no text."""
        if words != self._placeholder:
            self._placeholder = words
            self._show_text()

    @property
    def is_open(self) -> bool:
        """Say whether it is being edited."""
        return self._editor is not None

    def _show_text(self) -> None:
        self._label.setText(self._text or self._placeholder)
        self._ink()
        if self._flows:
            self.updateGeometry()
        said = self._text or tr("empty")
        self.setAccessibleName(tr("{field}: {text}").format(field=self._name, text=said))

    def _ink(self) -> None:
        """Write a placeholder in quiet ink; restyling costs, so only where that changes."""
        look = "" if self._text else "quiet"
        if self._label.property("look") != look:
            self._label.setProperty("look", look)
            self._label.style().unpolish(self._label)
            self._label.style().polish(self._label)

    def sizeHint(self) -> QSize:
        """Ask for the whole text on one line where it flows among others."""
        if not self._flows:
            return super().sizeHint()
        words = self._text or self._placeholder
        width = self.fontMetrics().horizontalAdvance(words) + theme.Space.XS
        if self._editor is not None:
            width = max(width + theme.Space.XL, _NARROWEST)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else -1
        return QSize(width, height if height > 0 else super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Do with little room where it flows."""
        if not self._flows:
            return super().minimumSizeHint()
        return QSize(theme.Space.XL, super().minimumSizeHint().height())

    # ── opening and closing ──────────────────────────────────────────────────────────────────

    def open(self) -> None:
        """Turn the label to a field with all of its text selected."""
        if self._editor is None:
            self._turn_to_field()
            self._select()

    def _turn_to_field(self) -> None:
        editor = self._make_editor()
        self._editor = editor
        editor.setProperty("inline", True)
        editor.setFont(self.font())
        editor.setPlaceholderText(self._placeholder)
        editor.setAccessibleName(self._name)
        editor.installEventFilter(self)
        self._label.hide()
        self._column.addWidget(editor)
        editor.show()  # now, not when the layout comes round to it: it takes the focus
        self.setFocusProxy(editor)
        self.updateGeometry()
        editor.textChanged.connect(self._say_typed)

    def _select(self) -> None:
        if self._editor is not None:
            self._editor.setFocus()
            self._editor.selectAll()

    def reopen(self, typed: str, *, takes_focus: bool = True) -> None:
        """Open again with what was typed, after it could not be taken or was left by a crash."""
        if takes_focus:
            self.open()
        elif self._editor is None:
            self._turn_to_field()
        if isinstance(self._editor, QLineEdit):
            self._editor.setText(typed)
        elif self._editor is not None:
            self._editor.setPlainText(typed)

    def typed_text(self) -> str:
        """Give what stands in the open field, "" where none is open."""
        editor = self._editor
        if editor is None:
            return ""
        return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()

    def _say_typed(self) -> None:
        self.typed.emit(self.typed_text())

    def commit(self) -> None:
        """Close, and announce the text if it has changed."""
        if self._editor is None:
            return
        typed = self.typed_text().strip()
        self._close()
        if typed != self._text:
            self.set_text(typed)
            self.committed.emit(typed)
        self._say_closed()

    def cancel(self) -> None:
        """Close and forget what was typed."""
        self._close()
        self._say_closed()

    def _make_editor(self) -> QLineEdit | QPlainTextEdit:
        if not self._is_multiline:
            return QLineEdit(self._text)
        area = QPlainTextEdit(self._text)
        area.setTabChangesFocus(True)
        lines = max(_LINES, self._text.count("\n") + 2)
        area.setFixedHeight(
            max(lines * self.fontMetrics().lineSpacing() + 2 * theme.Space.M, self._label.height())
        )
        area.document().setDocumentMargin(0)
        return area

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        had_focus = self.window().focusWidget() is editor
        editor.removeEventFilter(self)
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._label.show()
        self.updateGeometry()
        if had_focus:
            self.setFocus()

    def _say_closed(self) -> None:
        if self._editor is None:  # what could not be taken has opened it again
            self.closed.emit()

    # ── events ───────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the field for the keys that end it, and for the focus leaving it."""
        if watched is not self._editor:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._ends_by_key(event)
        if (
            isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusOut
            and event.reason() not in _KEEPS_OPEN
        ):
            self.commit()
        return False

    def _ends_by_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
            return True
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER and has_control == self._is_multiline:
            self.commit()
            self.entered.emit()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter or F2."""
        if event.key() in (*_ENTER, Qt.Key.Key_F2) and not event.modifiers():
            self.open()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press: what is below shall not."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open by a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.open()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Underline the text that a click would open; more strongly where the focus is."""
        if self._editor is not None or not (self.underMouse() or self.hasFocus()):
            return
        now = theme.current()
        painter = QPainter(self)
        height = theme.FOCUS if self.hasFocus() else theme.STROKE
        under = QRect(0, self.height() - height, self.width(), height)
        painter.fillRect(under, now.accent if self.hasFocus() else now.line_strong)
