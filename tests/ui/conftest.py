"""What every test of the window needs: no screen, the house's look, a page to stand on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from ui.scripted import ScriptedAsk

if TYPE_CHECKING:
    from connote.ui.main_window import MainWindow
    from ui.windows import Open

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do at once what is done at once in so small a book, however busy the machine."""
    for place in ("connote.ui.pages.people.list_side", "connote.ui.undoing"):
        monkeypatch.setattr(f"{place}._AT_ONCE_SECONDS", 60.0)


@pytest.fixture
def light(qapp: QApplication) -> QApplication:
    """Dress the application in the light scheme."""
    from connote.ui import theme

    theme.apply(qapp, "light")
    return qapp


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Make an empty page that goes away with the test."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def open_window(
    sample_book: Book, tmp_path: Path, qtbot: QtBot, light: QApplication
) -> Iterator[Open]:
    """Open windows on the sample book, one after another."""
    from connote.ui.app import make_window

    windows: list[MainWindow] = []

    def make(*answers: object) -> MainWindow:
        window = make_window(sample_book, tmp_path / "folder", ScriptedAsk(*answers))
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.seen):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        windows.append(window)
        return window

    (tmp_path / "folder").mkdir()
    yield make
    for window in windows:
        window.close()
