"""The look: the only place with a colour or a distance in it.

`apply` dresses the application once and follows the system's scheme; widgets that paint
themselves ask `current()` for colours and `font()` for type whenever they paint.
"""

from connote.ui.theme.dressing import dress_scroller, dress_sidebar, dress_table, dress_tabs, label
from connote.ui.theme.fonts import font
from connote.ui.theme.scale import MINIMUM, scales_that_fit, wear_scale
from connote.ui.theme.sheet import style_sheet
from connote.ui.theme.tokens import (
    CARD_RADIUS,
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    CONTROL,
    DARK,
    FOCUS,
    ICON,
    LIGHT,
    PAIRS,
    RADIUS,
    ROW,
    STROKE,
    THEMES,
    Size,
    Space,
    Theme,
)
from connote.ui.theme.wearing import Scheme, apply, current, palette, theme_for

__all__ = [
    "CARD_RADIUS",
    "CONTRAST_DARK",
    "CONTRAST_LIGHT",
    "CONTROL",
    "DARK",
    "FOCUS",
    "ICON",
    "LIGHT",
    "MINIMUM",
    "PAIRS",
    "RADIUS",
    "ROW",
    "STROKE",
    "THEMES",
    "Scheme",
    "Size",
    "Space",
    "Theme",
    "apply",
    "current",
    "dress_scroller",
    "dress_sidebar",
    "dress_table",
    "dress_tabs",
    "font",
    "label",
    "palette",
    "scales_that_fit",
    "style_sheet",
    "theme_for",
    "wear_scale",
]
