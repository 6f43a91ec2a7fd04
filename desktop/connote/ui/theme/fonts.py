"""The type of the house: the system's own face in five sizes and two weights."""

from __future__ import annotations

import sys
from functools import lru_cache

from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from connote.ui.theme.tokens import Size


def base_font() -> QFont:
    """Keep the system's own face; where that is only an alias, prefer Inter, then Noto Sans."""
    font = QFont(QGuiApplication.font())
    is_alias = font.family().lower() in ("sans", "sans serif", "sans-serif", "helvetica", "")
    if sys.platform.startswith("linux") and is_alias:
        font.setFamilies(["Inter", "Noto Sans", *font.families()])
    font.setPixelSize(Size.TEXT)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    _font_of.cache_clear()
    return font


@lru_cache(maxsize=64)
def _font_of(size: int, strong: bool, tabular: bool) -> QFont:
    """Make the application's font in a size; `font` is the friendlier way to it."""
    made = QFont(QApplication.font())
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def font(size: Size = Size.TEXT, *, strong: bool = False, tabular: bool = False) -> QFont:
    """Give a font of the five sizes and two weights; `tabular` makes all figures equally wide."""
    return QFont(_font_of(size, strong, tabular))
