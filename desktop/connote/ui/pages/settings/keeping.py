"""Where the book and everything beside it lies, and whether the book is sound."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.checking import Findings
from connote.core.speech import tr
from connote.ui import theme
from connote.ui.pages.settings.rows import add_row, grid, selectable


class Keeping(QWidget):
    """Tells where everything lies, and checks; `folder_wanted` carries a folder to be shown."""

    folder_wanted = Signal(object)

    def __init__(self, book: Book, settings: Path, parent: QWidget | None = None) -> None:
        """Tell of this book, and of the file of the settings."""
        super().__init__(parent)
        self._book = book
        self._result = theme.label("", "quiet")
        self._result.setWordWrap(True)
        self._result.hide()
        told = str(book.path)
        if book.is_read_only:
            told = tr("{path} (read-only: nothing can be changed)").format(path=told)
        form = grid()
        for name, words in (
            (tr("The book"), told),
            (tr("Its backups"), str(book.backups)),
            (tr("The settings"), str(settings)),
        ):
            part = selectable(words)
            part.setAccessibleName(tr("{name}: {path}").format(name=name, path=words))
            add_row(form, name, part)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.Space.S)
        show, check = QPushButton(tr("Open the folder")), QPushButton(tr("Check the book"))
        show.clicked.connect(lambda: self.folder_wanted.emit(book.path.parent))
        check.clicked.connect(self._check)
        for button in (show, check):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.S)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addWidget(self._result)
        self._first = show

    def focus_first(self) -> None:
        """Begin with the folder."""
        self._first.setFocus()

    def result(self) -> str:
        """Give the words of the last check."""
        return self._result.text()

    def _check(self) -> None:
        """Check, saying so first: a large book takes a moment."""
        self._tell(tr("Checking…"), "quiet")
        self._result.repaint()
        self._tell(*_findings_words(self._book.checking.check()))

    def _tell(self, told: str, look: str) -> None:
        self._result.setProperty("look", look)
        self._result.style().unpolish(self._result)
        self._result.style().polish(self._result)
        self._result.setText(told)
        self._result.show()


def _findings_words(found: Findings) -> tuple[str, str]:
    """Say what a check found, and in which look."""
    if not found.is_sound:
        told = tr("{damage} Nothing was changed; a backup can be put back above.")
        return told.format(damage=" ".join(found.damage)), "danger"
    if found.mended:
        told = tr("Mended, after a backup: {what}")
        return told.format(what=" ".join(found.mended)), "warning"
    return tr("The book is sound: nothing is damaged, nothing is missing."), "good"
