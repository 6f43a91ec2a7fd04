"""What two wordings differ in: removed words struck through, added ones underlined."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from connote.core.speech import tr
from connote.core.writing.differences import Piece, PieceKind, differences
from connote.ui import theme

_LOWEST = 2 * theme.Space.XL


class DifferenceView(QPlainTextEdit):
    """Shows a text with what was taken out of it and put into it; nothing is told by colour alone.

    With `tallest` it is as tall as its text, up to that; without, it takes the room there is.
    """

    def __init__(self, name: str, tallest: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[Piece, ...] = ()
        self._colours = theme.current()
        self._tallest = tallest
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.document().setDocumentMargin(theme.Space.S)

    def show_differences(self, old: str, new: str) -> None:
        """Show what makes the new text of the old one."""
        self._pieces = differences(old, new)
        self._write()
        self.setAccessibleDescription(spoken(self._pieces))

    def pieces(self) -> tuple[Piece, ...]:
        """Give what is shown."""
        return self._pieces

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        looks = {kind: _look(kind) for kind in PieceKind}
        for piece in self._pieces:
            cursor.insertText(piece.text, looks[piece.kind])
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the text's height, up to the limit."""
        hint = super().sizeHint()
        if self._tallest:
            lines = self.document().size().height() * self.fontMetrics().lineSpacing()
            tall = round(lines) + 2 * theme.Space.S + 2 * theme.STROKE
            hint.setHeight(max(_LOWEST, min(self._tallest, tall)))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if self._tallest and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Do with some lines."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), min(_LOWEST, self.sizeHint().height()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._colours is not theme.current():
            self._colours = theme.current()
            self._write()


def spoken(pieces: tuple[Piece, ...]) -> str:
    """Say the differences in words, for those who don't see them."""
    told = {PieceKind.REMOVED: tr("removed “{text}”"), PieceKind.ADDED: tr("added “{text}”")}
    changes = [
        told[piece.kind].format(text=piece.text.strip() or piece.text)
        for piece in pieces
        if piece.kind in told
    ]
    return ", ".join(changes) or tr("no difference")


def _look(kind: PieceKind) -> QTextCharFormat:
    now = theme.current()
    made = QTextCharFormat()
    made.setForeground(now.text)
    if kind is PieceKind.REMOVED:
        made.setForeground(now.danger)
        made.setBackground(now.danger_soft)
        made.setFontStrikeOut(True)
    elif kind is PieceKind.ADDED:
        made.setForeground(now.good)
        made.setBackground(now.good_soft)
        made.setFontUnderline(True)
    return made
