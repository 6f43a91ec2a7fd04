"""What every test of the window needs: no screen, and the house's look."""

from __future__ import annotations

import os

import pytest
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def light(qapp: QApplication) -> QApplication:
    """Dress the application in the light scheme."""
    from connote.ui import theme

    theme.apply(qapp, "light")
    return qapp
