"""Colours the marks of the template language while it is typed."""

from __future__ import annotations

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat

from connote.core.writing.mistakes import Mistakes
from connote.core.writing.scan import Kind, scan
from connote.ui import theme
from connote.ui.pages.templates.places import qt_places

_ROLES = {
    Kind.PRINT: "accent",
    Kind.TAG: "quiet",
    Kind.OPEN: "warning",
    Kind.OR: "warning",
    Kind.CLOSE: "warning",
}


class Highlighter(QSyntaxHighlighter):
    """Looks at one line at a time, so it never costs more than the line that changed."""

    def highlightBlock(self, text: str) -> None:
        """Colour facts, tags and the marks of parts."""
        place = qt_places(text)
        now = theme.current()
        for mark in scan(text, Mistakes()):
            if mark.kind in _ROLES:
                look = QTextCharFormat()
                look.setForeground(getattr(now, _ROLES[mark.kind]))
                start = place(mark.start)
                self.setFormat(start, place(mark.end) - start, look)
