"""Drop-down lists, days and numbers: the wheel over them scrolls the page they stand on."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from connote import ui
from connote.ui.widgets.choice import Choice
from connote.ui.widgets.day_field import DayField
from connote.ui.widgets.drop_down import DropDown
from ui.widgets.showing import activate

pytestmark = pytest.mark.usefixtures("light")


def turn_wheel_over(widget: QWidget) -> None:
    """Turn the wheel by one notch towards oneself, as the window gets it from the system."""
    window = widget.window()
    place = widget.mapTo(window, widget.rect().center())
    QTest.wheelEvent(window.windowHandle(), QPointF(place), QPoint(0, -120))


def _list(kind: type[DropDown]) -> DropDown:
    made = kind()
    made.addItems(["Everything", "This month", "This year"])
    return made


def _day() -> DayField:
    made = DayField()
    made.setDate(QDate(2026, 11, 3))
    return made


@pytest.mark.parametrize("has_focus", [False, True])
@pytest.mark.parametrize(
    "make", [lambda: _list(DropDown), lambda: _list(Choice), _day], ids=["list", "letters", "day"]
)
def test_the_wheel_scrolls_the_page_and_changes_nothing(
    make: Callable[[], DropDown | DayField], has_focus: bool, qtbot: QtBot
) -> None:
    """Whoever scrolls across a field keeps what stands in it; the keys stay where they are."""
    field, inside, area = make(), QWidget(), QScrollArea()
    qtbot.addWidget(area)
    inside.setFixedSize(280, 2000)
    column = QVBoxLayout(inside)
    column.addWidget(field)
    column.addStretch()
    area.setWidget(inside)
    area.resize(300, 300)
    activate(qtbot, area)
    (field if has_focus else area).setFocus()
    words = field.currentText() if isinstance(field, DropDown) else field.text()
    turn_wheel_over(field)
    assert area.verticalScrollBar().value() > 0
    assert (field.currentText() if isinstance(field, DropDown) else field.text()) == words
    assert field.hasFocus() == has_focus


def test_no_page_makes_a_field_of_qt_that_the_wheel_turns() -> None:
    """Every drop-down list, day and number is one of the house's."""
    room = Path(ui.__file__).parent
    made = re.compile(r"\bQ(ComboBox|SpinBox|DoubleSpinBox|DateEdit|TimeEdit|DateTimeEdit)\(\)")
    turned = re.compile(r"\(Q(ComboBox|SpinBox|DoubleSpinBox|DateEdit)\):")
    files = [path for path in room.rglob("*.py")]
    found = [
        one.name for one in files if made.search(text := one.read_text()) or turned.search(text)
    ]
    assert found == []
