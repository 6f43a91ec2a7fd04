"""What every test of the window needs: no screen, the house's look, a page to stand on."""

from __future__ import annotations

import os

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


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
