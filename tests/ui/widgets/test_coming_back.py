"""The widgets that ask when to come back to somebody."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from connote.ui.widgets.follow_up_button import FollowUpButton
from connote.ui.widgets.later_menu import later_days
from stage import SetClock
from ui.widgets.showing import activate

pytestmark = pytest.mark.usefixtures("light", "set_clock")


@pytest.mark.parametrize(
    ("today", "days"),
    [
        ("2026-11-23", ["2026-11-24", "2026-11-26", "2026-11-30", "2026-12-23"]),
        ("2026-11-29", ["2026-11-30", "2026-12-02", "2026-11-30", "2026-12-29"]),
        ("2026-12-31", ["2027-01-01", "2027-01-03", "2027-01-04", "2027-01-31"]),
        ("2027-01-31", ["2027-02-01", "2027-02-03", "2027-02-01", "2027-02-28"]),
    ],
)
def test_later_is_tomorrow_soon_next_monday_or_the_same_day_of_next_month(
    today: str, days: list[str]
) -> None:
    """A month without such a day ends on its last one; next week begins on Monday."""
    assert [iso for _, iso in later_days(datetime.date.fromisoformat(today))] == days


def _button(qtbot: QtBot, page: QWidget) -> FollowUpButton:
    button = FollowUpButton()
    QVBoxLayout(page).addWidget(button)
    activate(qtbot, page)
    button.setFocus()
    return button


def _open(qtbot: QtBot, button: FollowUpButton) -> list[str]:
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(button.later.isVisible)
    return [action.text() for action in button.later.actions() if action.text()]


def test_a_follow_up_is_chosen_by_the_keyboard(qtbot: QtBot, page: QWidget) -> None:
    """Space opens the days, Down and Enter choose; the button shows only what it is told."""
    button = _button(qtbot, page)
    heard: list[str] = []
    button.chosen.connect(heard.append)
    assert _open(qtbot, button) == [
        "Tomorrow\t24 Nov",
        "In 3 days\t26 Nov",
        "Next week\t30 Nov",
        "In a month\t23 Dec",
        "Choose a day…",
    ]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(button.later, key)
    assert heard == ["2026-11-26"]
    assert button.text() == "Follow up…"


def test_a_follow_up_that_is_set_says_its_day_and_can_be_taken_away(
    qtbot: QtBot, page: QWidget, set_clock: SetClock
) -> None:
    """What lies ahead reads as a day, what is past as due; the last entry takes it away."""
    button = _button(qtbot, page)
    heard: list[str] = []
    button.chosen.connect(heard.append)
    button.show_day("2026-11-30")
    assert button.text() == "Follow up on 30 Nov"
    button.show_day("2026-11-20")
    assert button.text() == "Follow-up due since 20 Nov"
    assert _open(qtbot, button)[-1] == "Don’t follow up"
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(button.later, key)
    assert heard == [""]


def test_a_day_of_ones_own_is_chosen_from_a_month(qtbot: QtBot, page: QWidget) -> None:
    """The month opens at the day that is set; arrows move, Enter chooses, days past are closed."""
    button = _button(qtbot, page)
    heard: list[str] = []
    button.chosen.connect(heard.append)
    button.show_day("2026-12-10")
    _open(qtbot, button)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(button.later, key)
    popup = button.later.popup_calendar
    qtbot.waitUntil(popup.isVisible)
    assert popup.calendar.minimumDate().toString(Qt.DateFormat.ISODate) == "2026-11-24"
    days = popup.findChild(QTableView)
    assert days is not None
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(days, key)
    assert heard == ["2026-12-18"]
    assert not popup.isVisible()


def test_escape_leaves_the_month_without_a_day(qtbot: QtBot, page: QWidget) -> None:
    """Escape closes the month and nothing is chosen."""
    button = _button(qtbot, page)
    heard: list[str] = []
    button.chosen.connect(heard.append)
    _open(qtbot, button)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(button.later, key)
    popup = button.later.popup_calendar
    qtbot.waitUntil(popup.isVisible)
    days = popup.findChild(QTableView)
    assert days is not None
    qtbot.keyClick(days, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert heard == []
