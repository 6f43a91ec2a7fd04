"""The question which requests go out: periods, two days of one's own, and how it is written."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.ui.export_period import ExportPeriod, Period, Wanted, days_of
from connote.ui.takeout import Takeout
from stage import SetClock
from ui.scripted import ScriptedAsk

DAYS = ["", "2025-12-31", "2026-09-30", "2026-10-01", "2026-11-01", "2026-11-23", "2026-11-23"]


class Hand:
    """Hands on the dialog: it reads and writes what a person would."""

    def __init__(self, days: Sequence[str], qtbot: QtBot) -> None:
        self.dialog = ExportPeriod(days)
        self.qtbot = qtbot
        self.wanted: list[Wanted] = []
        self.dialog.export_wanted.connect(self.wanted.append)
        qtbot.addWidget(self.dialog)
        self.dialog.open()

    @property
    def told(self) -> set[str]:
        """Read the words on the dialog."""
        return {label.text() for label in self.dialog.findChildren(QLabel)}

    @property
    def can_export(self) -> bool:
        """Say whether the button may be pressed."""
        return self._button("Export…").isEnabled()

    def pick(self, period: Period) -> None:
        """Choose a period by the keyboard."""
        box = self.dialog.findChild(QComboBox)
        assert box is not None
        self.qtbot.keyClick(box, Qt.Key.Key_Home)
        for _ in range(list(Period).index(period)):
            self.qtbot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentText() == period.value

    def field(self, name: str) -> QLineEdit:
        """Find a day's field."""
        return next(f for f in self.dialog.findChildren(QLineEdit) if f.accessibleName() == name)

    def type(self, name: str, text: str) -> None:
        """Type a day over what is there."""
        self.field(name).selectAll()
        self.qtbot.keyClick(self.field(name), Qt.Key.Key_Delete)
        self.qtbot.keyClicks(self.field(name), text)

    def click(self, words: str) -> None:
        """Click a button."""
        self.qtbot.mouseClick(self._button(words), Qt.MouseButton.LeftButton)

    def choose(self, words: str) -> None:
        """Choose how it is written by the keyboard."""
        button = next(b for b in self.dialog.findChildren(QRadioButton) if b.text() == words)
        self.qtbot.keyClick(button, Qt.Key.Key_Space)

    def _button(self, words: str) -> QPushButton:
        return next(b for b in self.dialog.findChildren(QPushButton) if b.text() == words)


@pytest.fixture
def hand(light: QApplication, qtbot: QtBot, set_clock: SetClock) -> Hand:
    """Open the dialog on the 23rd of November."""
    return Hand(DAYS, qtbot)


@pytest.mark.parametrize(
    ("today", "period", "days"),
    [
        ("2026-11-23", Period.EVERYTHING, ("", "")),
        ("2026-11-23", Period.THIS_MONTH, ("2026-11-01", "2026-11-30")),
        ("2028-02-01", Period.THIS_MONTH, ("2028-02-01", "2028-02-29")),
        ("2026-12-31", Period.THIS_MONTH, ("2026-12-01", "2026-12-31")),
        ("2026-11-23", Period.THIS_QUARTER, ("2026-10-01", "2026-12-31")),
        ("2026-03-31", Period.THIS_QUARTER, ("2026-01-01", "2026-03-31")),
        ("2026-11-23", Period.LAST_QUARTER, ("2026-07-01", "2026-09-30")),
        ("2026-01-01", Period.LAST_QUARTER, ("2025-10-01", "2025-12-31")),
        ("2026-11-23", Period.THIS_YEAR, ("2026-01-01", "2026-12-31")),
        ("2026-11-23", Period.LAST_YEAR, ("2025-01-01", "2025-12-31")),
    ],
)
def test_a_period_has_its_days(today: str, period: Period, days: tuple[str, str]) -> None:
    """From its first day to its last, over the ends of years and of February."""
    assert days_of(period, datetime.date.fromisoformat(today)) == days


def test_enter_exports_everything(hand: Hand) -> None:
    """Nothing needs to be chosen: all requests are wanted, guarded, and counted beforehand."""
    assert "7 requests" in hand.told
    hand.qtbot.keyClick(hand.dialog, Qt.Key.Key_Return)
    assert hand.wanted == [Wanted()]
    assert hand.dialog.isVisible()


@pytest.mark.parametrize(
    ("period", "told", "wanted"),
    [
        (Period.THIS_MONTH, "3 requests", Wanted("2026-11-01", "2026-11-30")),
        (Period.THIS_QUARTER, "4 requests", Wanted("2026-10-01", "2026-12-31")),
        (Period.LAST_QUARTER, "1 request", Wanted("2026-07-01", "2026-09-30")),
        (Period.THIS_YEAR, "5 requests", Wanted("2026-01-01", "2026-12-31")),
        (Period.LAST_YEAR, "1 request", Wanted("2025-01-01", "2025-12-31")),
    ],
)
def test_a_period_shows_its_days_and_its_number(
    hand: Hand, period: Period, told: str, wanted: Wanted
) -> None:
    """What will be written is seen before it is."""
    hand.pick(period)
    assert told in hand.told
    assert (hand.field("First day").text(), hand.field("Last day").text()) == wanted[:2]
    hand.click("Export…")
    assert hand.wanted == [wanted]


def test_two_days_of_ones_own(hand: Hand) -> None:
    """They can be typed, one can be left out, and each key counts anew; both ends are in."""
    hand.pick(Period.LAST_QUARTER)
    assert not hand.field("First day").isEnabled()
    hand.pick(Period.BETWEEN)
    hand.type("First day", "2026-09-30")
    hand.type("Last day", "2026-11-01")
    assert "3 requests" in hand.told
    hand.type("Last day", "")
    assert "5 requests" in hand.told
    hand.choose("Exact")
    hand.qtbot.keyClick(hand.field("Last day"), Qt.Key.Key_Return)
    assert hand.wanted == [Wanted("2026-09-30", "", exact=True)]


@pytest.mark.parametrize(
    ("since", "until", "told"),
    [
        ("2026-13-01", "", "“2026-13-01” is not a date; write it like 2026-11-23."),
        ("yesterday", "", "“yesterday” is not a date; write it like 2026-11-23."),
        ("2026-11-02", "2026-11-01", "2026-11-02 is after 2026-11-01."),
        ("2027-01-01", "", "No request is of these days"),
    ],
)
def test_days_that_make_no_sense_are_told_in_their_place(
    hand: Hand, since: str, until: str, told: str
) -> None:
    """The dialog says what is wrong, and Enter writes nothing."""
    hand.pick(Period.BETWEEN)
    hand.type("First day", since)
    hand.type("Last day", until)
    assert told in hand.told
    assert not hand.can_export
    hand.qtbot.keyClick(hand.field("Last day"), Qt.Key.Key_Return)
    assert hand.wanted == []
    hand.pick(Period.EVERYTHING)
    assert hand.can_export


def test_the_dialog_stays_until_a_file_is_written(
    sample_book: Book, light: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Where no file is chosen one may choose again; a written one closes it."""
    target = tmp_path / "history.csv"
    ask, said = ScriptedAsk(None, target), []
    Takeout(sample_book, ask, said.append).requests()
    dialog = light.activeModalWidget()
    assert isinstance(dialog, ExportPeriod)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not target.exists()
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(gone))
    number = len(sample_book.requests.all())
    assert said == [f"{number} requests written to {target}"]
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
