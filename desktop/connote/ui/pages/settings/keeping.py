"""Where the book and its backups lie, with the two things to do about them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.checking import Findings
from connote.core.store.backup import backups_in
from connote.ui import theme, words
from connote.ui.pages.settings.rows import add_row, grid, selectable


class Keeping(QWidget):
    """Tells where everything lies, backs up and checks; `said` carries what was done."""

    said = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._backups = selectable()
        self._result = theme.label("", "quiet")
        self._result.setWordWrap(True)
        self._result.hide()
        form = grid()
        read_only = " (read-only: nothing can be changed)" if book.is_read_only else ""
        for name, part in (
            ("The book", selectable(f"{book.path}{read_only}")),
            ("Its backups", selectable(str(book.backups))),
            ("There are", self._backups),
        ):
            part.setAccessibleName(f"{name}: {part.text()}")
            add_row(form, name, part)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.Space.S)
        for text, act in (("Back up now", self._back_up), ("Check the book", self._check)):
            button = QPushButton(text)
            button.clicked.connect(act)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.S)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addWidget(self._result)

    def reload(self) -> None:
        """Look which backups there are."""
        self._backups.setText(_backups_words(self._book))
        self._backups.setAccessibleName(self._backups.text())

    def result(self) -> str:
        """Give the words of the last check."""
        return self._result.text()

    def _back_up(self) -> None:
        path = self._book.make_backup("manual")
        self.reload()
        self.said.emit(f"Backed up to {path}")

    def _check(self) -> None:
        """Check, saying so first: a large book takes a moment."""
        self._tell("Checking…", "quiet")
        self._result.repaint()
        self._tell(*_findings_words(self._book.checking.check()))
        self.reload()

    def _tell(self, told: str, look: str) -> None:
        self._result.setProperty("look", look)
        self._result.style().unpolish(self._result)
        self._result.style().polish(self._result)
        self._result.setText(told)
        self._result.show()


def _backups_words(book: Book) -> str:
    present = backups_in(book.backups)
    if not present:
        return "none yet; the first one is made with the first change of a day"
    newest = present[0]
    time = f"{newest.time[:2]}:{newest.time[2:4]}"
    people = words.number(newest.contacts, "contact")
    return (
        f"{words.number(len(present), 'backup')}, the newest of {words.day(newest.day)}, {time}, "
        f"with {people} ({newest.reason})"
    )


def _findings_words(found: Findings) -> tuple[str, str]:
    """Say what a check found, and in which look."""
    if not found.is_sound:
        return (
            f"{' '.join(found.damage)} Nothing was changed; a backup can be put back with: "
            "connote restore FILE",
            "danger",
        )
    if found.mended:
        return f"Mended, after a backup: {' '.join(found.mended)}", "warning"
    return "The book is sound: nothing is damaged, nothing is missing.", "good"
