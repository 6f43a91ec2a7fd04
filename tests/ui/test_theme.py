"""The look keeps its promises: contrast, schemes, type, and no colour elsewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QTableView,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connote.core.paths import resource
from connote.core.settings import SCALES, SCHEME_WORDS
from connote.ui import theme
from connote.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, THEMES, Theme
from ui.widgets.showing import activate

ROOM = Path(theme.__file__).parent
SCHEMES = pytest.mark.parametrize("now", THEMES, ids=[one.name for one in THEMES])


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


def luminance(colour: QColor) -> float:
    """Compute the relative luminance of WCAG 2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Compute the contrast ratio of WCAG 2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@SCHEMES
@pytest.mark.parametrize(("ink", "ground"), theme.PAIRS)
def test_every_text_can_be_read_on_its_ground(now: Theme, ink: str, ground: str) -> None:
    """Each text colour keeps 4.5:1 on each ground that it may stand on, in high contrast 7:1."""
    assert contrast(getattr(now, ink), getattr(now, ground)) >= (7 if now.is_contrast else 4.5)


@SCHEMES
def test_initials_and_parts_can_be_read_on_every_tint(now: Theme) -> None:
    """The letters in the circles, and the parts of a template, keep the same contrast."""
    least = 7 if now.is_contrast else 4.5
    assert all(contrast(ground, ink) >= least for ground, ink in (*now.tints, *now.parts))


@pytest.mark.parametrize("now", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_high_contrast_has_edges_that_are_seen(now: Theme) -> None:
    """Lines, frames, scroll bars and what is disabled stand out where contrast was asked for."""
    for edge in (now.line, now.line_strong, now.scroll, now.disabled):
        assert min(contrast(edge, ground) for ground in (now.window, now.field, now.hover)) >= 3
    assert contrast(now.line_strong, now.selection) >= 4.5  # the frame of a chosen row


@SCHEMES
def test_the_focus_and_the_marks_stand_out(now: Theme) -> None:
    """The accent, which draws the focus, keeps 3:1 against everything that it surrounds."""
    for ground in ("window", "sidebar", "field", "selection"):
        assert contrast(now.accent, getattr(now, ground)) >= 3


@SCHEMES
def test_the_style_sheet_has_no_open_token(now: Theme) -> None:
    """Every token of the sheet is one of the theme's."""
    assert "@" not in theme.style_sheet(now)


@SCHEMES
def test_the_drawn_controls_use_the_tokens(now: Theme) -> None:
    """The few pictures that Qt takes from files are in the colours of the theme."""
    for name, colour in (("down", now.quiet), ("up", now.quiet), ("check", now.on_accent)):
        picture = resource("icons", "controls", f"{name}-{now.name}.svg").read_text()
        assert re.findall("#[0-9A-Fa-f]{6}", picture) == [colour.name().upper()]


def test_only_the_theme_knows_a_colour() -> None:
    """No other file of the window has a colour in it."""
    literal = re.compile(r"#[0-9A-Fa-f]{6}\b|QColor\(\s*[\"\d]")
    files = [path for path in ROOM.parent.rglob("*.py") if ROOM not in path.parents]
    assert [path.name for path in files if literal.search(path.read_text())] == []


def test_a_chosen_scheme_dresses_the_application(qapp: QApplication) -> None:
    """Dark and light reach the palette, and those who paint themselves."""
    theme.apply(qapp, "dark")
    assert theme.current() is DARK
    assert qapp.palette().window().color() == DARK.window
    theme.apply(qapp, "light")
    assert theme.current() is LIGHT
    assert qapp.palette().window().color() == LIGHT.window


def test_the_look_follows_the_system(qapp: QApplication) -> None:
    """While nothing is chosen, a change of the system's scheme changes the look at once."""
    theme.apply(qapp, "system")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.current() is LIGHT


def test_a_chosen_scheme_does_not_follow_the_system(qapp: QApplication) -> None:
    """Whoever has chosen light keeps it in the evening."""
    theme.apply(qapp, "light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is LIGHT


@pytest.mark.parametrize(
    ("scheme", "system", "wants_contrast", "worn"),
    [
        ("system", Qt.ColorScheme.Light, False, LIGHT),
        ("system", Qt.ColorScheme.Dark, False, DARK),
        ("system", Qt.ColorScheme.Unknown, False, LIGHT),
        ("system", Qt.ColorScheme.Light, True, CONTRAST_LIGHT),
        ("system", Qt.ColorScheme.Dark, True, CONTRAST_DARK),
        ("light", Qt.ColorScheme.Dark, True, LIGHT),
        ("dark", Qt.ColorScheme.Light, True, DARK),
        ("contrast", Qt.ColorScheme.Light, False, CONTRAST_LIGHT),
        ("contrast", Qt.ColorScheme.Dark, False, CONTRAST_DARK),
    ],
)
def test_what_is_chosen_outweighs_what_the_system_says(
    scheme: str, system: Qt.ColorScheme, wants_contrast: bool, worn: Theme
) -> None:
    """Only who leaves it to the system gets its contrast; high contrast has two grounds."""
    assert theme.theme_for(scheme, system, wants_contrast=wants_contrast) is worn


def test_high_contrast_follows_the_system(qapp: QApplication) -> None:
    """The system's wish for contrast, and for the dark, reach the window while it is open."""
    theme.apply(qapp, "system")
    qapp.styleHints().accessibility().contrastPreferenceChanged.emit(
        Qt.ContrastPreference.HighContrast
    )
    assert theme.current() is CONTRAST_LIGHT
    assert qapp.palette().window().color() == CONTRAST_LIGHT.window
    theme.apply(qapp, "contrast")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is CONTRAST_DARK


@pytest.mark.parametrize("scheme", list(SCHEME_WORDS))
def test_every_scheme_of_the_settings_can_be_worn(qapp: QApplication, scheme: str) -> None:
    """What the settings offer, the look knows."""
    theme.apply(qapp, scheme)
    assert theme.current().is_contrast is (scheme == "contrast")


@pytest.mark.parametrize(("percent", "side"), [(100, 100), (150, 150), (200, 200)])
def test_a_scale_makes_everything_larger(percent: int, side: int) -> None:
    """At 150 %, what asks for 100 has 150 dots; the factor is gone for whom we start afterwards."""
    told = subprocess.run(
        [sys.executable, "-c", _MEASURE, str(percent)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == [str(side), "None"]


_MEASURE = """
import os, sys
from PySide6.QtWidgets import QWidget
from connote.ui.app import make_application
app = make_application("light", int(sys.argv[1]))
part = QWidget()
part.resize(100, 100)
print(part.grab().width(), os.environ.get("QT_SCALE_FACTOR"))
"""


@pytest.mark.parametrize(
    ("room", "now", "offered"),
    [
        ((1920, 1080), 100, (100, 110, 125, 150)),
        ((1920, 1080), 150, (100, 110, 125, 150, 175, 200)),
        ((1280, 720), 150, (100, 110, 125, 150)),
        ((1366, 768), 100, (100, 110)),
        ((3840, 2160), 100, (100, 110, 125, 150, 175, 200)),
        ((800, 600), 200, (100, 110, 125, 150, 200)),
        ((800, 600), 100, (100,)),
    ],
)
def test_only_scales_are_offered_that_leave_room(
    room: tuple[int, int], now: int, offered: tuple[int, ...]
) -> None:
    """A scale at which no page would fit the screen is not offered, but the one worn always is."""
    assert theme.scales_that_fit(QSize(*room), SCALES, now) == offered


@pytest.mark.parametrize("size", list(theme.Size))
def test_type_comes_in_five_sizes(size: theme.Size) -> None:
    """A font has the size that was asked for, in pixels, and one of two weights."""
    assert theme.font(size).pixelSize() == size
    assert theme.font(size).weight() == 400
    assert theme.font(size, strong=True).weight() == 600


def test_tabular_figures_are_equally_wide() -> None:
    """A count does not jump while it grows, where the font has such figures."""
    metrics = QFontMetricsF(theme.font(tabular=True))
    widths = {round(metrics.horizontalAdvance(figure * 10), 2) for figure in "0123456789"}
    assert len(widths) == 1


def test_a_label_shows_markup_as_text(qapp: QApplication) -> None:
    """What looks like markup is text."""
    label = theme.label("<b>Mary</b>", "heading")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.property("look") == "heading"
    assert isinstance(label, QLabel)


def test_a_dressed_table_has_the_rows_of_the_house(qapp: QApplication) -> None:
    """Rows are 44 px high, without a grid."""
    table = QTableView()
    theme.dress_table(table)
    assert table.verticalHeader().defaultSectionSize() == theme.ROW
    assert not table.showGrid()


@SCHEMES
def test_the_marked_line_of_an_open_list_is_seen(now: Theme, qtbot: QtBot) -> None:
    """The chosen entry is marked when a list opens, and the mark goes with the arrow keys."""
    QApplication.instance().setStyleSheet(theme.style_sheet(now))
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(("Everything", "This month", "This year"))
    box.setCurrentIndex(1)
    activate(qtbot, box)
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    for marked in (1, 2):
        assert [row for row in range(3) if _ground_of(box.view(), row) == now.selection] == [marked]
        qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    box.hidePopup()


def _ground_of(view: QAbstractItemView, row: int) -> QColor:
    place = view.visualRect(view.model().index(row, 0))
    return view.viewport().grab().toImage().pixelColor(place.right() - 20, place.center().y())


@SCHEMES
def test_a_hint_wears_the_colours_of_its_scheme(now: Theme, qtbot: QtBot) -> None:
    """A tooltip is dark where the window is dark, and framed so that it is seen."""
    QApplication.instance().setStyleSheet(theme.style_sheet(now))
    page = QWidget()
    qtbot.addWidget(page)
    activate(qtbot, page)
    QToolTip.showText(page.mapToGlobal(QPoint(5, 5)), "What this is for", page)
    hint = next(one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel"))
    image = hint.grab().toImage()
    QToolTip.hideText()
    assert image.pixelColor(4, image.height() // 2) == now.field
    assert image.pixelColor(0, image.height() // 2) == now.line_strong
