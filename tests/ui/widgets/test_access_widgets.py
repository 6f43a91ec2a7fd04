"""What widgets do for everybody: mirrored as a whole, the focus seen, Tab as the eye goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connote.core.things import CoachLine, Mending, Rate, RequestState
from connote.ui import theme
from connote.ui.widgets.character_meter import CharacterMeter
from connote.ui.widgets.chip import Chip
from connote.ui.widgets.coach_row import CoachRow
from connote.ui.widgets.coach_verdict import CoachVerdict
from connote.ui.widgets.direction import isolated
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.pill import Pill
from connote.ui.widgets.rate_bar import RateBar
from connote.ui.widgets.row_line import RowLine
from connote.ui.widgets.status_pill import StatusPill
from connote.ui.widgets.tab_order import follow_layout, go_round

pytestmark = pytest.mark.usefixtures("light")

_LINE = CoachLine("asks", False, "asks for nothing", "Say what you want.", Mending("Add an ask"))


def _chip() -> QWidget:
    made = Chip("Congrats!")
    made.set_face("Congrats!", kept=True, locked=True, nested=True)
    made.set_versions(("Congrats!", "Well done!"))
    return made


def _verdict() -> QWidget:
    made = CoachVerdict()
    made.set_lines([_LINE])
    return made


def _row() -> QWidget:
    made = CoachRow()
    made.set_line(_LINE)
    return made


def _meter() -> QWidget:
    made = CharacterMeter()
    made.set_count(187, 200)
    return made


MIRRORED = {
    "chip": _chip,
    "pill": lambda: Pill("mentor", "Tag"),
    "verdict": _verdict,
    "coach row": _row,
    "meter": _meter,
    "state": lambda: StatusPill(RequestState.ACCEPTED),
    "elided": lambda: ElidedLabel("Mary"),
}


def _ink(image: QImage, left: int, right: int) -> int:
    """Count what is painted between two columns."""
    ground = image.pixelColor(0, 0)
    return sum(
        image.pixelColor(x, y) != ground for x in range(left, right) for y in range(image.height())
    )


@pytest.mark.parametrize("kind", MIRRORED)
def test_what_paints_itself_is_mirrored(kind: str, qtbot: QtBot) -> None:
    """From right to left, what stood left stands right: the halves change their places."""
    part = MIRRORED[kind]()
    qtbot.addWidget(part)
    part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    part.move(400, 400)  # away from the mouse, which would light it up
    part.resize(320, max(part.sizeHint().height(), part.heightForWidth(320)))
    part.show()
    plain = part.grab().toImage()
    part.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    part.resize(321, part.height())
    part.resize(320, part.height())
    QApplication.processEvents()
    mirrored = part.grab().toImage()
    edge = 24
    assert mirrored != plain
    for left, right in ((0, edge), (320 - edge, 320)):
        here, there = _ink(plain, left, right), _ink(mirrored, 320 - right, 320 - left)
        assert abs(here - there) <= max(12, here // 3)


def test_a_rate_reads_the_same_from_both_sides(qtbot: QtBot) -> None:
    """An axis from 0 to 100 % runs to the right in every language, as charts do."""
    bar = RateBar()
    qtbot.addWidget(bar)
    bar.set_rate(Rate(40, 10, 0.25, 0.14, 0.4))
    bar.resize(200, 16)
    plain = bar.grab().toImage()
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.grab().toImage() == plain


@pytest.mark.parametrize(
    "make",
    [lambda: RowLine("XYZ Co.", removal="Remove"), lambda: Pill("mentor", "Tag"), _chip, _verdict],
    ids=["row", "pill", "chip", "verdict"],
)
@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_the_focus_is_painted(make: object, scheme: str, qtbot: QtBot, light: QApplication) -> None:
    """What paints itself paints the focus, too, in every scheme."""
    theme.apply(light, scheme)
    page = QWidget()
    qtbot.addWidget(page)
    part, other = make(), QLineEdit()  # type: ignore[operator]
    column = QVBoxLayout(page)
    column.addWidget(part)
    column.addWidget(other)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    other.setFocus()
    without = part.grab().toImage()
    part.setFocus()
    assert part.grab().toImage() != without
    theme.apply(light, "light")


def _stops(first: QWidget, count: int) -> list[str]:
    first.setFocus()
    told = []
    for _ in range(count):
        here = QApplication.focusWidget()
        told.append(here.property("text"))
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return told


def test_tab_follows_what_was_put_between(qtbot: QtBot) -> None:
    """A button put between two others, also deep in a scroll area, is reached between them."""
    page, inside = QWidget(), QWidget()
    qtbot.addWidget(page)
    column, row = QVBoxLayout(page), QHBoxLayout(inside)
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    before, first, last, after = (QPushButton(text) for text in ("before", "1", "3", "after"))
    column.addWidget(before)
    column.addWidget(area)
    column.addWidget(after)
    row.addWidget(first)
    row.addWidget(last)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    row.insertWidget(1, QPushButton("2"))
    row.insertWidget(0, QPushButton("0"))
    follow_layout(area)
    QApplication.processEvents()
    assert _stops(before, 6) == ["before", "0", "1", "2", "3", "after"]


class _Over(QWidget):
    """A part that lies over the window."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Stay inside."""
        return go_round(self, forward=forward)


def test_tab_stays_in_what_lies_over_the_window(qtbot: QtBot) -> None:
    """In a part that covers others, Tab comes round at its end, and Shift+Tab at its beginning."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    over = _Over()
    inside = QVBoxLayout(over)
    column.addWidget(QPushButton("covered"))
    column.addWidget(over)
    for text in ("1", "2"):
        inside.addWidget(QPushButton(text))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    first = over.findChildren(QPushButton)[0]
    assert _stops(first, 4) == ["1", "2", "1", "2"]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().property("text") == "2"


def test_a_flow_lets_tab_come_to_what_was_put_into_it(qtbot: QtBot) -> None:
    """A widget that is put before another one in a flow is reached before it."""
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    for text in ("1", "3"):
        flow.addWidget(QPushButton(text))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    flow.insert_widget(1, QPushButton("2"))
    QApplication.processEvents()
    first = flow.itemAt(0)
    assert first is not None
    assert _stops(first.widget(), 3) == ["1", "2", "3"]


@pytest.fixture
def mirrored(light: QApplication) -> Iterator[QApplication]:
    """Read from right to left."""
    light.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield light
    light.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_latin_name_stands_where_reading_begins(mirrored: QApplication, qtbot: QtBot) -> None:
    """In a mirrored window, a Latin name in a label stands at the right, beside its caption."""
    label: QLabel = theme.label("Mary")
    qtbot.addWidget(label)
    label.resize(200, 20)
    image = label.grab().toImage()
    assert _ink(image, 0, 100) == 0
    assert _ink(image, 140, 200) > 0


@pytest.mark.parametrize(
    ("text", "is_marked"),
    [("LMNOP Co.", True), ("נועה (לוי)", False), ("2012–2016", False), ("", False)],
)
def test_a_foreign_text_keeps_its_full_stop(
    text: str, is_marked: bool, mirrored: QApplication
) -> None:
    """Where the window is read from the right, a Latin text is set apart as one piece."""
    assert isolated(text) == (f"\u2068{text}\u2069" if is_marked else text)


def test_an_arabic_text_is_one_piece_among_latin_ones(light: QApplication) -> None:
    """Where the window is read from the left, it is the other way round."""
    assert isolated("فرح (ق)") == "\u2068فرح (ق)\u2069"
    assert isolated("LMNOP Co.") == "LMNOP Co."


def test_tabs_become_narrow_rather_than_scroll(qtbot: QtBot) -> None:
    """Tabs in too little room are elided, each with a tooltip, and none is out of reach."""
    bar = QTabBar()
    qtbot.addWidget(bar)
    for text in ("&Preview of a note", "&Whole book with figures", "Ver&sions of before"):
        bar.addTab(text)
    theme.dress_tabs(bar)
    bar.resize(180, 32)
    bar.show()
    assert bar.tabRect(2).right() <= 180
    assert bar.tabToolTip(1) == "Whole book with figures"
