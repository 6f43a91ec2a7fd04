"""The only thing that asks a person: confirm, open, save, tell. Tests pass a scripted one."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

_PLAIN = Qt.TextFormat.PlainText


class Ask(Protocol):
    """Questions that need an answer before the work goes on."""

    def confirm(self, title: str, words: str, yes: str) -> bool:
        """Ask whether to do what cannot be undone; `yes` is the button that does it."""

    def open_files(self, title: str, kinds: str) -> list[Path]:
        """Ask for files to read; empty where none was chosen."""

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """Ask for a file to write, replacing one only after asking; None where none was chosen."""

    def tell(self, title: str, words: str) -> None:
        """Tell what can't wait."""


class AskPerson:
    """Asks with the platform's own dialogs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask over the window `parent`."""
        self._parent = parent

    def confirm(self, title: str, words: str, yes: str) -> bool:
        """Ask whether to do what cannot be undone."""
        box = QMessageBox(QMessageBox.Icon.Question, title, words, parent=self._parent)
        box.setTextFormat(_PLAIN)
        button = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is button

    def open_files(self, title: str, kinds: str) -> list[Path]:
        """Ask for files to read."""
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, str(Path.home()), kinds)
        return [Path(name) for name in names]

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """Ask for a file to write."""
        place = str(Path.home() / name)
        chosen, _ = QFileDialog.getSaveFileName(self._parent, title, place, kinds)
        return Path(chosen) if chosen else None

    def tell(self, title: str, words: str) -> None:
        """Tell what can't wait."""
        box = QMessageBox(QMessageBox.Icon.Warning, title, words, parent=self._parent)
        box.setTextFormat(_PLAIN)
        box.exec()
