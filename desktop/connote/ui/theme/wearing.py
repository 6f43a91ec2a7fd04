"""What is worn now: the scheme that was chosen, or the one that the system says."""

from __future__ import annotations

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from connote.core.paths import resource
from connote.ui.theme.fonts import base_font
from connote.ui.theme.sheet import style_sheet
from connote.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme

Scheme = str
"""One of "light", "dark", "contrast" and "system"."""

_now = LIGHT
_wanted: Scheme = "system"


def current() -> Theme:
    """Give the colours of now; ask while painting, never keep the answer."""
    return _now


def apply(app: QApplication, scheme: Scheme = "system") -> None:
    """Dress the application in "light", "dark" or "contrast", or follow what the system says.

    High contrast is light or dark as the system is.
    """
    global _wanted
    _wanted = scheme
    hints = app.styleHints()
    asked = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(scheme)
    if asked is None:
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(asked)
    if not app.property("connote_follows_scheme"):
        app.setProperty("connote_follows_scheme", True)
        hints.colorSchemeChanged.connect(_follow_scheme)
        hints.accessibility().contrastPreferenceChanged.connect(_follow_contrast)
        QDir.setSearchPaths("controls", [str(resource("icons", "controls"))])
        app.setStyle("Fusion")
        app.setFont(base_font())
    _wear(app, theme_for(scheme, hints.colorScheme(), wants_contrast=_wants_contrast(hints)))


def theme_for(scheme: Scheme, system: Qt.ColorScheme, *, wants_contrast: bool) -> Theme:
    """Give what is worn for a choice where the system is light or dark and may want contrast."""
    is_dark = (
        system == Qt.ColorScheme.Dark if scheme in ("system", "contrast") else scheme == "dark"
    )
    if scheme == "contrast" or (scheme == "system" and wants_contrast):
        return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
    return DARK if is_dark else LIGHT


def _wants_contrast(hints: QStyleHints) -> bool:
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _follow_scheme(system: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        _follow(app, system, wants_contrast=_wants_contrast(app.styleHints()))


def _follow_contrast(asked: Qt.ContrastPreference) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        wants = asked == Qt.ContrastPreference.HighContrast
        _follow(app, app.styleHints().colorScheme(), wants_contrast=wants)


def _follow(app: QApplication, system: Qt.ColorScheme, *, wants_contrast: bool) -> None:
    theme = theme_for(_wanted, system, wants_contrast=wants_contrast)
    if theme is not _now:
        _wear(app, theme)


def _wear(app: QApplication, theme: Theme) -> None:
    global _now
    _now = theme
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


def palette(theme: Theme) -> QPalette:
    """Lay the tokens on Qt's roles."""
    role = QPalette.ColorRole
    made = QPalette()
    for key, colour in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.field,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.Button: theme.field,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.field,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.quiet,
        role.Light: theme.field,
        role.Midlight: theme.hover,
        role.Mid: theme.line,
        role.Dark: theme.line_strong,
        role.Shadow: theme.line_strong,
    }.items():
        made.setColor(key, colour)
    for key in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, key, theme.disabled)
    return made
