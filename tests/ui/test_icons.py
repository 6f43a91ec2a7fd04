"""The icons are one family, and take the colour of their place."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from connote.core.paths import resource
from connote.ui import theme
from connote.ui.icons import app_icon, icon

FILES = sorted(resource("icons").glob("*.svg"))


def ink(picture: QImage | QPixmap) -> QColor:
    """Give the colour of the most solid pixel."""
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return QColor(max(pixels, key=QColor.alpha).rgb())


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_every_icon_is_of_the_family(light: QApplication, path: Path) -> None:
    """Each file is 24×24, of one stroke with round ends, without a colour, and draws something."""
    text = path.read_text()
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke-width="1.75" stroke-linecap="round"' in text
    assert set(re.findall("#[0-9A-Fa-f]+", text)) == {"#000"}
    assert QSvgRenderer(str(path)).isValid()
    assert ink(icon(path.stem).pixmap(24, 24)) == theme.LIGHT.text


@pytest.mark.parametrize(
    ("role", "mode", "state", "expected"),
    [
        ("text", QIcon.Mode.Normal, QIcon.State.Off, "text"),
        ("danger", QIcon.Mode.Normal, QIcon.State.Off, "danger"),
        ("text", QIcon.Mode.Disabled, QIcon.State.Off, "disabled"),
        ("nav", QIcon.Mode.Normal, QIcon.State.Off, "quiet"),
        ("nav", QIcon.Mode.Selected, QIcon.State.Off, "accent"),
        ("nav", QIcon.Mode.Normal, QIcon.State.On, "accent"),
    ],
)
def test_an_icon_takes_the_colour_of_its_role(
    light: QApplication, role: str, mode: QIcon.Mode, state: QIcon.State, expected: str
) -> None:
    """The role and the mode of its place decide the colour."""
    picture = icon("circle-filled", role).pixmap(QSize(24, 24), mode, state)
    assert ink(picture) == getattr(theme.LIGHT, expected)


def test_an_icon_follows_a_change_of_scheme(light: QApplication) -> None:
    """The same icon is dark on light and light on dark; nobody has to set it again."""
    same = icon("circle-filled")
    assert ink(same.pixmap(24, 24)) == theme.LIGHT.text
    theme.apply(light, "dark")
    try:
        assert ink(same.pixmap(24, 24)) == theme.DARK.text
    finally:
        theme.apply(light, "light")


def test_an_icon_is_sharp_on_a_dense_screen(light: QApplication) -> None:
    """At 200 % twice the pixels are painted, not the same ones stretched."""
    picture = icon("people").pixmap(QSize(16, 16), 2.0)
    assert picture.size() == QSize(32, 32)
    assert picture.devicePixelRatio() == 2.0


def test_an_icon_may_be_copied_and_changed(light: QApplication) -> None:
    """A copy that Qt detaches keeps painting after Python has collected its garbage."""
    copy = QIcon(icon("check"))
    copy.addPixmap(QPixmap(1, 1))
    gc.collect()
    assert ink(copy.pixmap(24, 24)) == theme.LIGHT.text


def test_an_unknown_icon_is_told_at_once(light: QApplication) -> None:
    """A wrong name fails where it is written, not where it would be painted."""
    with pytest.raises(LookupError, match="no icon sparkle"):
        icon("sparkle")


def test_the_program_has_its_own_icon(light: QApplication) -> None:
    """The sign comes in small and large sizes."""
    sizes = app_icon().availableSizes()
    assert QSize(16, 16) in sizes
    assert QSize(128, 128) in sizes
