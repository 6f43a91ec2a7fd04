"""The look keeps its promises: contrast, schemes, type, and no colour elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QTableView

from connote.core.paths import resource
from connote.ui import theme
from connote.ui.theme import DARK, LIGHT, Theme

UI = Path(theme.__file__).parent
SCHEMES = pytest.mark.parametrize("now", [LIGHT, DARK], ids=["light", "dark"])


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
    """Each text colour keeps 4.5:1 on each ground that it may stand on."""
    assert contrast(getattr(now, ink), getattr(now, ground)) >= 4.5


@SCHEMES
def test_initials_can_be_read_on_every_tint(now: Theme) -> None:
    """The letters in the circles keep 4.5:1, too."""
    assert all(contrast(ground, ink) >= 4.5 for ground, ink in now.tints)


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
    scheme = "dark" if now.is_dark else "light"
    for name, colour in (("down", now.quiet), ("up", now.quiet), ("check", now.on_accent)):
        picture = resource("icons", "controls", f"{name}-{scheme}.svg").read_text()
        assert re.findall("#[0-9A-Fa-f]{6}", picture) == [colour.name().upper()]


def test_only_the_theme_knows_a_colour() -> None:
    """No other file of the window has a colour in it."""
    literal = re.compile(r"#[0-9A-Fa-f]{6}\b|QColor\(\s*[\"\d]")
    files = [path for path in UI.rglob("*.py") if path.name != "theme.py"]
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
