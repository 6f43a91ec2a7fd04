"""The tokens of the look: type sizes, distances, and the colours of every scheme."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import QColor


class Size(IntEnum):
    """The five type sizes, in pixels."""

    HINT = 11
    TEXT = 13
    STRONG = 15
    HEADING = 18
    PAGE = 24


class Space(IntEnum):
    """The five distances, in pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24


RADIUS = 6
CARD_RADIUS = 10
ROW = 44
CONTROL = 32
ICON = 16
STROKE = 1
FOCUS = 2
"""So wide is the line that says where the focus is."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Theme:
    """The colours of one scheme; each name is a token that the style sheet can use."""

    name: str
    is_dark: bool
    is_contrast: bool
    window: QColor
    sidebar: QColor
    field: QColor
    line: QColor
    line_strong: QColor
    text: QColor
    quiet: QColor
    quiet_chosen: QColor
    disabled: QColor
    accent: QColor
    accent_strong: QColor
    accent_soft: QColor
    on_accent: QColor
    good: QColor
    good_soft: QColor
    warning: QColor
    warning_soft: QColor
    danger: QColor
    danger_soft: QColor
    selection: QColor
    hover: QColor
    scroll: QColor
    sidebar_hover: QColor
    tints: tuple[tuple[QColor, QColor], ...]
    parts: tuple[tuple[QColor, QColor], ...]


def _pairs(*pairs: str) -> tuple[tuple[QColor, QColor], ...]:
    return tuple((QColor(ground), QColor(ink)) for ground, ink in (p.split() for p in pairs))


LIGHT = Theme(
    name="light",
    is_dark=False,
    is_contrast=False,
    window=QColor("#F6F7F9"),
    sidebar=QColor("#ECEEF2"),
    field=QColor("#FFFFFF"),
    line=QColor("#DADDE3"),
    line_strong=QColor("#C3C8D1"),
    text=QColor("#1C1F24"),
    quiet=QColor("#5B6270"),
    quiet_chosen=QColor("#4B5260"),
    disabled=QColor("#9AA1AD"),
    accent=QColor("#0F766E"),
    accent_strong=QColor("#0B5E58"),
    accent_soft=QColor("#D9F0ED"),
    on_accent=QColor("#FFFFFF"),
    good=QColor("#15803D"),
    good_soft=QColor("#E9F7EE"),
    warning=QColor("#B45309"),
    warning_soft=QColor("#FDF3E0"),
    danger=QColor("#B91C1C"),
    danger_soft=QColor("#FCEBEA"),
    selection=QColor("#CDEBE7"),
    hover=QColor("#EFF1F4"),
    scroll=QColor("#C9CDD5"),
    sidebar_hover=QColor("#DADDE3"),
    tints=_pairs(
        "#E1ECF7 #2B557F",
        "#E2F0E6 #2C6141",
        "#F6EADB #7A4D1B",
        "#F5E4E8 #853A4E",
        "#E9E5F5 #574690",
        "#DDEFF0 #1E5F66",
    ),
    parts=_pairs("#FDF3E0 #9A4708", "#E8F1FA #2B557F", "#F1EDFA #574690"),
)

DARK = Theme(
    name="dark",
    is_dark=True,
    is_contrast=False,
    window=QColor("#16181D"),
    sidebar=QColor("#111318"),
    field=QColor("#1E2127"),
    line=QColor("#2E333C"),
    line_strong=QColor("#424955"),
    text=QColor("#E8EAED"),
    quiet=QColor("#A3AAB7"),
    quiet_chosen=QColor("#BCC3CD"),
    disabled=QColor("#6A717E"),
    accent=QColor("#2DD4BF"),
    accent_strong=QColor("#5EEAD4"),
    accent_soft=QColor("#133C39"),
    on_accent=QColor("#06211E"),
    good=QColor("#4ADE80"),
    good_soft=QColor("#173324"),
    warning=QColor("#FBBF24"),
    warning_soft=QColor("#3A2F14"),
    danger=QColor("#F87171"),
    danger_soft=QColor("#3B1F21"),
    selection=QColor("#1B4B47"),
    hover=QColor("#272B33"),
    scroll=QColor("#3D434E"),
    sidebar_hover=QColor("#2E333C"),
    tints=_pairs(
        "#22344A #A9CBEF",
        "#203A2B #A5D9B6",
        "#41301C #EBC596",
        "#43272F #F0B3C2",
        "#322B4C #C9BDF2",
        "#1B3A3E #9AD7DD",
    ),
    parts=_pairs("#332B18 #FBBF24", "#202F42 #A9CBEF", "#2D2844 #C9BDF2"),
)

CONTRAST_LIGHT = Theme(
    name="contrast-light",
    is_dark=False,
    is_contrast=True,
    window=QColor("#FFFFFF"),
    sidebar=QColor("#F2F2F2"),
    field=QColor("#FFFFFF"),
    line=QColor("#767676"),
    line_strong=QColor("#000000"),
    text=QColor("#000000"),
    quiet=QColor("#3A3A3A"),
    quiet_chosen=QColor("#262626"),
    disabled=QColor("#595959"),
    accent=QColor("#004D47"),
    accent_strong=QColor("#003B36"),
    accent_soft=QColor("#D9F0ED"),
    on_accent=QColor("#FFFFFF"),
    good=QColor("#0B5A26"),
    good_soft=QColor("#E9F7EE"),
    warning=QColor("#7A3300"),
    warning_soft=QColor("#FDF3E0"),
    danger=QColor("#8B0A0A"),
    danger_soft=QColor("#FCEBEA"),
    selection=QColor("#B5E5DF"),
    hover=QColor("#E8E8E8"),
    scroll=QColor("#595959"),
    sidebar_hover=QColor("#DADADA"),
    tints=_pairs(
        "#E1ECF7 #173A5C",
        "#E2F0E6 #1B4529",
        "#F6EADB #5C3407",
        "#F5E4E8 #6B1F35",
        "#E9E5F5 #3F2F78",
        "#DDEFF0 #0E464D",
    ),
    parts=_pairs("#FDF3E0 #6E2F00", "#E8F1FA #173A5C", "#F1EDFA #3F2F78"),
)

CONTRAST_DARK = Theme(
    name="contrast-dark",
    is_dark=True,
    is_contrast=True,
    window=QColor("#000000"),
    sidebar=QColor("#0A0A0A"),
    field=QColor("#000000"),
    line=QColor("#8C8C8C"),
    line_strong=QColor("#FFFFFF"),
    text=QColor("#FFFFFF"),
    quiet=QColor("#DADADA"),
    quiet_chosen=QColor("#F0F0F0"),
    disabled=QColor("#A0A0A0"),
    accent=QColor("#5EEAD4"),
    accent_strong=QColor("#99F6E4"),
    accent_soft=QColor("#0B3F3A"),
    on_accent=QColor("#000000"),
    good=QColor("#86EFAC"),
    good_soft=QColor("#0D2917"),
    warning=QColor("#FCD34D"),
    warning_soft=QColor("#2E2408"),
    danger=QColor("#FCA5A5"),
    danger_soft=QColor("#3B1113"),
    selection=QColor("#0B4F49"),
    hover=QColor("#262626"),
    scroll=QColor("#BFBFBF"),
    sidebar_hover=QColor("#333333"),
    tints=_pairs(
        "#1A2A3D #CFE3FA",
        "#172E21 #CBEFD6",
        "#38260F #FADDB8",
        "#3A1E26 #FAD3DC",
        "#2A2344 #E0D8FA",
        "#13302F #C4EEF2",
    ),
    parts=_pairs("#2E2408 #FCD34D", "#172536 #CFE3FA", "#241F3C #E0D8FA"),
)

THEMES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)

_GROUNDS = {
    "text": "window sidebar sidebar_hover field hover selection accent_soft",
    "quiet": "window sidebar field hover accent_soft",
    "quiet_chosen": "selection",
    "accent": "window field hover accent_soft",
    "accent_strong": "selection",
    "on_accent": "accent accent_strong",
    "good": "window field good_soft",
    "warning": "window field warning_soft",
    "danger": "window field hover danger_soft",
    "window": "text",
}
PAIRS = tuple((ink, ground) for ink, grounds in _GROUNDS.items() for ground in grounds.split())
"""Every text colour with every ground it may stand on; a test holds them to 4.5:1, in high
contrast to 7:1."""
