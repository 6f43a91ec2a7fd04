"""What completes what is typed looks and works the same in every field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from connote.ui import theme
from connote.ui.widgets.completer import Completer

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def field(page: QWidget, qtbot: QtBot) -> QLineEdit:
    """Give a field that knows three places."""
    made = QLineEdit(page)
    Completer(["LMNOP Co.", "Lumnop Holding", "XYZ Co."], made, anywhere=True)
    page.show()
    qtbot.waitExposed(page)
    made.setFocus()
    return made


def test_words_are_found_anywhere_and_in_any_case(field: QLineEdit, qtbot: QtBot) -> None:
    """Down and Enter take what is offered, whole."""
    qtbot.keyClicks(field, "hold")
    popup = field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "Lumnop Holding"


def test_the_list_wears_the_looks_of_the_house(field: QLineEdit, qtbot: QtBot) -> None:
    """Rows of a menu’s height on the ground of fields, in a frame, and none of them cut."""
    qtbot.keyClicks(field, "mnop")
    popup = field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert popup.sizeHintForRow(0) >= theme.CONTROL - theme.Space.XS
    assert popup.viewport().height() >= 2 * popup.sizeHintForRow(0)
    image = popup.grab().toImage()
    assert image.pixelColor(0, 0) == theme.LIGHT.line_strong
    assert image.pixelColor(image.width() - 6, 6) == theme.LIGHT.field
