"""The chart: what is drawn, pointed at, walked through by keys, and goes out as a file."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QToolTip
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.rates import wilson
from connote.ui import theme
from connote.ui.widgets.chart import (
    Chart,
    ChartCard,
    Column,
    Form,
    Mark,
    Picture,
    Shape,
    Table,
    as_png,
    as_svg,
)
from connote.ui.widgets.chart.columns import nice_step
from connote.ui.widgets.chart.table_model import TableModel
from ui.widgets.showing import activate

pytestmark = pytest.mark.usefixtures("light")

MARKS = (
    Mark("First", "First: all of it.", 8, "8", below="2 went no further", part=3, axis="Nov"),
    Mark("Second", "Second: a part.", 0.6, "60%", 0.4, 0.8, part=0.2, at=4),
    Mark("Third", "Third: too little.", figure="1 of 2", at=9),
)
SHARES = (
    Mark("0", "By day 0.", 0.1, low=0.05, high=0.2, at=0),
    Mark("4", "By day 4.", 0.6, low=0.4, high=0.8, at=4),
    Mark("9", "By day 9.", 1.0, at=9),
)
TABLE = Table(
    (Column("group", "Group"), Column("sent", "Sent", Form.NUMBER),
     Column("week", "Week", Form.DAY), Column("share", "Share", Form.SHARE),
     Column("_14", "Rate", Form.RATE)),
    (("First", 1200, "2026-11-02", 0.5, wilson(6, 12)), ("second", 3, "2026-10-05", None,
     wilson(1, 3)), ("=A1", 40, "2026-11-09", 0.25, wilson(0, 0))),
)  # fmt: skip


def picture(shape: Shape, **more: object) -> Picture:
    """Make a picture of a shape."""
    marks = SHARES if shape is Shape.STEPS else MARKS
    told = {"marks": marks, "said": "A finding.", "hint": "How to read it.", "table": TABLE,
            "end": 12.0, "ticks": ((0.0, "0"), (10.0, "day 10")), "left_on": (3.0, 11.0),
            "half": 4.0, "legend": ("Sent", "Accepted")} | more  # fmt: skip
    return Picture(shape, "A title", **told)  # type: ignore[arg-type]


def shown(qtbot: QtBot, shape: Shape) -> Chart:
    """Show a chart with the focus."""
    chart = Chart()
    qtbot.addWidget(chart)
    chart.resize(400, 260)
    chart.show_picture(picture(shape))
    activate(qtbot, chart)
    chart.setFocus()
    return chart


def parsed(svg: bytes) -> ET.Element:
    """Read a drawing that was just made."""
    return ET.fromstring(svg)  # noqa: S314 - our own


def drawn(shape: Shape, **more: object) -> tuple[list[str], int, int]:
    """Read a drawing: its texts, and how many circles and polygons or lines it has."""
    root = parsed(as_svg(picture(shape, **more)))
    tags = [re.sub(r"{.*}", "", one.tag) for one in root.iter()]
    texts = [(one.text or "").strip() for one in root.iter() if one.tag.endswith("text")]
    return texts, tags.count("circle"), tags.count("polyline") + tags.count("path")


# ── what is drawn ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        (Shape.BARS, {"First", "8", "2 went no further", "Second", "60%"}),
        (Shape.DOTS, {"Second", "60%", "Third", "1 of 2", "0%", "100%"}),
        (Shape.COLUMNS, {"Nov", "Sent", "Accepted", "0", "8"}),
        (Shape.STEPS, {"0%", "50%", "100%", "0", "day 10"}),
    ],
)
def test_each_shape_writes_its_words(shape: Shape, words: set[str]) -> None:
    """Names, figures, axes and legend stand in the drawing, below title and finding."""
    texts, _, _ = drawn(shape)
    assert {"A title", "A finding.", "How to read it."} | words <= set(texts)


def test_too_little_data_is_words_and_no_dot() -> None:
    """A rate gets one dot; what is too thin for a rate gets none, nor an axis if all are."""
    rate, thin = MARKS[1], MARKS[2]
    assert drawn(Shape.DOTS, marks=(rate, thin))[1] == 1
    texts, dots, _ = drawn(Shape.DOTS, marks=(thin, thin))
    assert dots == 0
    assert "1 of 2" in texts
    assert "50%" not in texts


@pytest.mark.parametrize("shape", Shape)
def test_every_mark_has_its_own_area(qtbot: QtBot, shape: Shape) -> None:
    """Areas follow each other without lying over each other, inside the chart."""
    chart = shown(qtbot, shape)
    areas = [chart.area_of(place) for place in range(3)]
    for one, other in ((0, 1), (1, 2), (0, 2)):
        assert not areas[one].adjusted(0.1, 0.1, -0.1, -0.1).intersects(areas[other])
    assert all(chart.rect().adjusted(0, 0, 1, 1).contains(area.toRect()) for area in areas)


@pytest.mark.parametrize("shape", Shape)
def test_a_picture_without_marks_is_drawn(shape: Shape) -> None:
    """An empty chart is no mistake."""
    assert drawn(shape, marks=())[0]


@pytest.mark.parametrize("colours", theme.THEMES, ids=lambda one: one.name)
@pytest.mark.parametrize("shape", Shape)
def test_marks_are_seen_in_every_scheme(
    qtbot: QtBot, qapp: QApplication, shape: Shape, colours: theme.Theme,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """The ink of the marks stands on the chart, high contrast and dark too."""
    monkeypatch.setattr(theme, "current", lambda: colours)
    chart = Chart()
    qtbot.addWidget(chart)
    chart.resize(400, 260)
    chart.show_picture(picture(shape))
    assert count(chart.grab().toImage(), colours.accent) > 20


def count(image: QImage, colour: QColor) -> int:
    """Count the points of a colour."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(*point).rgb() == colour.rgb() for point in points)


def test_reading_from_the_right_turns_the_chart_round(qtbot: QtBot) -> None:
    """The first column stands on the right, and the left arrow leads on."""
    chart = shown(qtbot, Shape.COLUMNS)
    before = chart.area_of(0)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert chart.area_of(0).center().x() == chart.width() - before.center().x()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(chart, key)
    assert chart.told == "Second: a part."


@pytest.mark.parametrize(
    ("most", "step"), [(0, 1), (1, 1), (4, 1), (5, 2), (9, 5), (20, 5), (21, 10), (224, 100)]
)
def test_the_lines_of_a_scale_are_round(most: float, step: int) -> None:
    """At most four lines, at 1, 2 or 5 times a power of ten."""
    assert nice_step(most) == step


# ── pointed at, and walked through ───────────────────────────────────────────────────────────


@pytest.mark.parametrize("shape", Shape)
def test_the_arrows_walk_the_marks_and_tell_each(qtbot: QtBot, shape: Shape) -> None:
    """What is told by tooltip is told by the keys, and to a screen reader."""
    chart = shown(qtbot, shape)
    told = [mark.told for mark in chart.picture.marks]
    walked = []
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Up,
            Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)  # fmt: skip
    for key in keys:
        qtbot.keyClick(chart, key)
        walked.append(told.index(chart.told))
        assert chart.told in QToolTip.text()
        reader = QAccessible.queryAccessibleInterface(chart)
        assert reader.text(QAccessible.Text.Description) == chart.told
    assert walked == [0, 1, 2, 2, 1, 0, 0, 2, 0]
    assert chart.accessibleName() == "A title"


def test_before_a_mark_is_chosen_the_finding_is_told(qtbot: QtBot) -> None:
    """Who comes by Tab hears the title and what was found."""
    assert shown(qtbot, Shape.BARS).accessibleDescription() == "A finding."


def test_the_current_mark_stays_when_the_figures_change(qtbot: QtBot) -> None:
    """A mark is known by its name; where it is gone, none is current."""
    chart = shown(qtbot, Shape.BARS)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    chart.show_picture(picture(Shape.BARS, marks=MARKS[1:]))
    assert chart.told == "Third: too little."
    chart.show_picture(picture(Shape.BARS, marks=MARKS[:1]))
    assert chart.told == ""


@pytest.mark.parametrize("shape", Shape)
def test_each_mark_has_its_tooltip(qtbot: QtBot, shape: Shape) -> None:
    """Resting on a mark shows its sentence; beside the marks there is none."""
    chart = shown(qtbot, shape)
    for place, mark in enumerate(chart.picture.marks):
        point = chart.area_of(place).center().toPoint()
        qtbot.mouseMove(chart, point)
        chart._tell(chart._place_at(chart.area_of(place).center()), chart.mapToGlobal(point))
        assert mark.told in QToolTip.text()


def test_focus_is_seen(qtbot: QtBot) -> None:
    """With the focus the chart looks otherwise, at no mark and at each."""
    chart = shown(qtbot, Shape.DOTS)
    chart.clearFocus()
    looks = [chart.grab().toImage()]
    chart.setFocus()
    for _ in range(3):
        looks.append(chart.grab().toImage())
        qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert all(one != other for place, one in enumerate(looks) for other in looks[:place])


# ── the card ─────────────────────────────────────────────────────────────────────────────────


def card_of(qtbot: QtBot, told: Picture) -> ChartCard:
    """Show a card."""
    card = ChartCard("A title")
    qtbot.addWidget(card)
    card.resize(640, 400)
    card.show_picture(told)
    activate(qtbot, card)
    return card


def button(card: ChartCard, name: str) -> QToolButton:
    """Find a button by what it is called aloud."""
    return next(b for b in card.findChildren(QToolButton) if b.accessibleName() == name)


def test_the_table_is_shown_by_the_keyboard(qtbot: QtBot) -> None:
    """Tab reaches the switch; Space shows the table in the chart's place, and back."""
    card = card_of(qtbot, picture(Shape.DOTS))
    switch = button(card, "A title: show as a table")
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert (card.chart.isVisible(), card.table.isVisible()) == (False, True)
    way = []
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        way.append(QApplication.focusWidget())
    assert way == [button(card, "A title: more"), card.table]
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert (card.chart.isVisible(), card.table.isVisible()) == (True, False)


def rows(model: TableModel) -> list[list[str]]:
    """Read a table."""
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_table_sorts_by_what_values_are_worth(qtbot: QtBot) -> None:
    """Numbers by number, days by day, what is missing first; a third click restores."""
    card = card_of(qtbot, picture(Shape.DOTS))
    switch = button(card, "A title: show as a table")
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    model = card.table.model()
    assert isinstance(model, TableModel)
    assert rows(model) == [
        ["First", "1,200", "2 Nov", "50%", "50% (25–75%)"],
        ["second", "3", "5 Oct", "–", "1 of 3"],
        ["=A1", "40", "9 Nov", "25%", "–"],
    ]
    header = card.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 10, header.height() // 2)
    names = []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        names.append([row[0] for row in rows(model)])
    assert names == [
        ["second", "=A1", "First"],
        ["First", "=A1", "second"],
        ["First", "second", "=A1"],
    ]
    for column, expected in ((0, "=A1"), (2, "second"), (3, "second"), (4, "=A1")):
        model.sort(column)
        assert rows(model)[0][0] == expected


def test_the_table_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    """The model is sound."""
    model = TableModel()
    model.show_table(TABLE)
    qtmodeltester.check(model)


def test_a_sentence_stands_for_a_chart_that_would_mislead(qtbot: QtBot) -> None:
    """Then there is no chart, and no picture to save; the numbers are still there."""
    card = card_of(qtbot, picture(Shape.DOTS, instead="Too little data.", said="", hint=""))
    assert card.words() == ["Too little data."]
    assert not card.chart.isVisible()
    assert offered(qtbot, card) == {"png": False, "svg": False, "csv": True}


def offered(qtbot: QtBot, card: ChartCard) -> dict[str, bool]:
    """Open the menu by the Menu key's way in, read it, and close it."""
    more = button(card, "A title: more")
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    menu = card.menu
    qtbot.waitUntil(menu.isVisible)
    told = {act.data(): act.isEnabled() for act in menu.actions()}
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    return told


def test_the_menu_says_what_is_wanted(qtbot: QtBot) -> None:
    """Down and Enter in the menu of the dots ask for the first kind, a PNG."""
    card = card_of(qtbot, picture(Shape.DOTS))
    qtbot.mouseClick(button(card, "A title: more"), Qt.MouseButton.LeftButton)
    menu = card.findChild(QMenu)
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    with qtbot.waitSignal(card.export_wanted) as wanted:
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert wanted.args == ["png"]


# ── files ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("shape", Shape)
def test_a_png_is_twice_as_fine_light_and_says_what_it_is(qapp: QApplication, shape: Shape) -> None:
    """It goes into letters and slides: on white, also from a dark window."""
    theme.apply(qapp, "dark")
    image = QImage.fromData(as_png(picture(shape)), "PNG")  # type: ignore[call-overload]
    theme.apply(qapp, "light")
    assert image.width() == 1520
    assert image.pixelColor(2, 2) == QColor("#FFFFFF")
    assert image.text("Title") == "A title"
    assert count(image.scaledToWidth(380), theme.DARK.accent) == 0


def test_an_svg_is_lines_and_words_with_its_title() -> None:
    """Nothing in it is a picture of pixels, and readers hear title and finding."""
    root = parsed(as_svg(picture(Shape.STEPS)))
    space = "{http://www.w3.org/2000/svg}"
    assert root.findtext(f"{space}title") == "A title"
    assert root.findtext(f"{space}desc") == "A finding."
    assert root.find(f".//{space}image") is None
    assert root.get("viewBox", "").startswith("0 0 760 ")


def test_the_numbers_of_a_file_are_numbers() -> None:
    """A rate fills five columns, a missing value leaves its cell empty."""
    assert TABLE.header() == ["group", "sent", "week", "share", "sent_14", "accepted_14",
                              "rate_14", "low_14", "high_14"]  # fmt: skip
    assert list(TABLE.records()) == [
        ["First", 1200, "2026-11-02", "0.5", 12, 6, "0.5", "0.253782", "0.746218"],
        ["second", 3, "2026-10-05", None, 3, 1, "0.333333", "0.0614919", "0.79234"],
        ["=A1", 40, "2026-11-09", "0.25", 0, 0, None, None, None],
    ]
