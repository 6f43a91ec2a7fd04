"""The dialog for a file to write: the name it asks about is the name that is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from connote.ui.ask import save_dialog

KINDS = "vCard 4.0 (*.vcf);;Table (*.csv)"


@pytest.fixture
def dialog(light: QApplication, qtbot: QtBot, tmp_path: Path) -> QFileDialog:
    """Open a dialog for contacts in an empty folder."""
    made = save_dialog(None, "Export Contacts", "people.vcf", KINDS)
    made.setDirectory(str(tmp_path))
    made.selectFile("people.vcf")
    qtbot.addWidget(made)
    made.show()
    return made


def _chosen(dialog: QFileDialog) -> str:
    return Path(dialog.selectedFiles()[0]).name


def _type(dialog: QFileDialog, qtbot: QtBot, name: str) -> None:
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, name)


def _pick(dialog: QFileDialog, qtbot: QtBot, key: Qt.Key) -> None:
    box = dialog.findChild(QComboBox, "fileTypeCombo")
    assert box is not None
    qtbot.keyClick(box, key)


def test_a_name_without_a_suffix_gets_that_of_the_kind(dialog: QFileDialog, qtbot: QtBot) -> None:
    """The dialog itself completes the name, whichever kind is chosen."""
    _type(dialog, qtbot, "friends")
    assert _chosen(dialog) == "friends.vcf"
    _pick(dialog, qtbot, Qt.Key.Key_Down)
    assert _chosen(dialog) == "friends.csv"


def test_another_kind_changes_the_suffix(dialog: QFileDialog, qtbot: QtBot) -> None:
    """The proposed name follows the kind; a suffix typed by hand stays as typed."""
    assert _chosen(dialog) == "people.vcf"
    _pick(dialog, qtbot, Qt.Key.Key_Down)
    assert _chosen(dialog) == "people.csv"
    _pick(dialog, qtbot, Qt.Key.Key_Up)
    assert _chosen(dialog) == "people.vcf"
    _type(dialog, qtbot, "friends.txt")
    assert _chosen(dialog) == "friends.txt"
