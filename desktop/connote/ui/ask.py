"""The only thing that asks a person: confirm, open, save, tell. Tests pass a scripted one."""

from __future__ import annotations

import re
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
        dialog = save_dialog(self._parent, title, name, kinds)
        return Path(dialog.selectedFiles()[0]) if dialog.exec() else None

    def tell(self, title: str, words: str) -> None:
        """Tell what can't wait."""
        box = QMessageBox(QMessageBox.Icon.Warning, title, words, parent=self._parent)
        box.setTextFormat(_PLAIN)
        box.exec()


def save_dialog(parent: QWidget | None, title: str, name: str, kinds: str) -> QFileDialog:
    """Make a dialog for a file to write, which asks before it replaces one.

    It is the dialog that completes a name with the suffix of the kind chosen, so that the name it
    asks about is the one that is written.
    """
    dialog = QFileDialog(parent, title, str(Path.home()), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(_suffix_of(kinds))
    dialog.selectFile(name)

    def take_kind(kind: str) -> None:
        dialog.setDefaultSuffix(_suffix_of(kind))
        chosen = Path(dialog.selectedFiles()[0])
        if chosen.suffix:
            dialog.selectFile(chosen.with_suffix(f".{_suffix_of(kind)}").name)

    dialog.filterSelected.connect(take_kind)
    return dialog


def _suffix_of(kinds: str) -> str:
    """Read the suffix of the first kind: `csv` of `Table (*.csv);;All files (*)`."""
    found = re.search(r"\*\.(\w+)", kinds)
    return found[1] if found else ""
