"""The look: the only place with a colour or a distance in it.

`apply` dresses the application once and follows the system's scheme; widgets that paint
themselves ask `current()` for colours and `font()` for type whenever they paint.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, fields
from enum import IntEnum
from functools import lru_cache

from PySide6.QtCore import QDir, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QListView, QTableView

from connote.core.paths import resource

Scheme = str
"""One of "light", "dark" and "system"."""


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


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Theme:
    """The colours of one scheme; each name is a token that the style sheet can use."""

    is_dark: bool
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
    tints: tuple[tuple[QColor, QColor], ...]
    parts: tuple[tuple[QColor, QColor], ...]


def _tints(*pairs: str) -> tuple[tuple[QColor, QColor], ...]:
    return tuple((QColor(ground), QColor(ink)) for ground, ink in (p.split() for p in pairs))


LIGHT = Theme(
    is_dark=False,
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
    tints=_tints(
        "#E1ECF7 #2B557F",
        "#E2F0E6 #2C6141",
        "#F6EADB #7A4D1B",
        "#F5E4E8 #853A4E",
        "#E9E5F5 #574690",
        "#DDEFF0 #1E5F66",
    ),
    parts=_tints("#FDF3E0 #9A4708", "#E8F1FA #2B557F", "#F1EDFA #574690"),
)

DARK = Theme(
    is_dark=True,
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
    tints=_tints(
        "#22344A #A9CBEF",
        "#203A2B #A5D9B6",
        "#41301C #EBC596",
        "#43272F #F0B3C2",
        "#322B4C #C9BDF2",
        "#1B3A3E #9AD7DD",
    ),
    parts=_tints("#332B18 #FBBF24", "#202F42 #A9CBEF", "#2D2844 #C9BDF2"),
)

_GROUNDS = {
    "text": "window sidebar field hover line selection accent_soft",
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
"""Every text colour with every ground it may stand on; a test holds them to 4.5:1."""


_now = LIGHT
_wanted: Scheme = "system"


def current() -> Theme:
    """Give the colours of now; ask while painting, never keep the answer."""
    return _now


def apply(app: QApplication, scheme: Scheme = "system") -> None:
    """Dress the application in "light" or "dark", or follow what the system says."""
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
        QDir.setSearchPaths("controls", [str(resource("icons", "controls"))])
        app.setStyle("Fusion")
        app.setFont(_base_font())
    _wear(app, _theme_for(scheme, hints.colorScheme()))


def _theme_for(scheme: Scheme, system: Qt.ColorScheme) -> Theme:
    if scheme == "system":
        return DARK if system == Qt.ColorScheme.Dark else LIGHT
    return DARK if scheme == "dark" else LIGHT


def _follow_scheme(system: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    theme = _theme_for(_wanted, system)
    if isinstance(app, QApplication) and theme is not _now:
        _wear(app, theme)


def _wear(app: QApplication, theme: Theme) -> None:
    global _now
    _now = theme
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


# ── type ─────────────────────────────────────────────────────────────────────────────────────


def _base_font() -> QFont:
    """Keep the system's own face; where that is only an alias, prefer Inter, then Noto Sans."""
    font = QFont(QGuiApplication.font())
    is_alias = font.family().lower() in ("sans", "sans serif", "sans-serif", "helvetica", "")
    if sys.platform.startswith("linux") and is_alias:
        font.setFamilies(["Inter", "Noto Sans", *font.families()])
    font.setPixelSize(Size.TEXT)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    font_of.cache_clear()
    return font


@lru_cache(maxsize=64)
def font_of(size: int, strong: bool, tabular: bool) -> QFont:
    """Make the application's font in a size; `font` is the friendlier way to it."""
    made = QFont(QApplication.font())
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def font(size: Size = Size.TEXT, *, strong: bool = False, tabular: bool = False) -> QFont:
    """Give a font of the five sizes and two weights; `tabular` makes all figures equally wide."""
    return QFont(font_of(size, strong, tabular))


# ── small favours for pages ──────────────────────────────────────────────────────────────────


def label(text: str, look: str = "") -> QLabel:
    """Make a plain-text label; `look` is page, heading, strong, hint, quiet, good or danger."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if look:
        made.setProperty("look", look)
    return made


def dress_sidebar(view: QListView) -> None:
    """Give the list of views its ground, its rows and its calm icons."""
    view.setProperty("sidebar", True)
    view.setIconSize(QSize(18, 18))
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.ensurePolished()  # else the rows are measured before they know their height


def dress_table(table: QTableView) -> None:
    """Give a table the house's rows: 44 px, no grid, no row numbers, whole rows selected."""
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW)
    table.verticalHeader().setMinimumSectionSize(ROW)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


# ── palette and style sheet ──────────────────────────────────────────────────────────────────


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
        role.ToolTipBase: theme.text,
        role.ToolTipText: theme.window,
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


def style_sheet(theme: Theme) -> str:
    """Fill the tokens into the one style sheet."""
    sheet = _SHEET.replace("@scheme", "dark" if theme.is_dark else "light")
    for name in sorted((f.name for f in fields(theme)), key=len, reverse=True):
        value = getattr(theme, name)
        if isinstance(value, QColor):
            sheet = sheet.replace(f"@{name}", value.name())
    return sheet


_SHEET = """
QPushButton, QLineEdit, QComboBox, QAbstractSpinBox {
    border: 1px solid @line_strong; border-radius: 6px; background: @field;
    min-height: 20px; padding: 5px 9px; selection-background-color: @selection;
    selection-color: @text; }
QAbstractSpinBox { max-height: 20px; }
QSpinBox, QDoubleSpinBox { qproperty-alignment: "AlignRight | AlignVCenter"; }
QPushButton { padding: 5px 13px; qproperty-autoDefault: true; }
QComboBox { combobox-popup: 0; }
QPushButton:hover, QComboBox:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @accent_soft; border-color: @accent; }
QPushButton:focus, QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent; padding: 4px 8px; }
QPushButton:focus { padding: 4px 12px; }
QPushButton:disabled, QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: @window; border-color: @line; color: @disabled; }
QPushButton[primary="true"] {
    background: @accent; border-color: @accent; color: @on_accent; font-weight: 600; }
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:pressed {
    background: @accent_strong; border-color: @accent_strong; }
QPushButton[primary="true"]:focus { border-color: @text; }
QPushButton[primary="true"]:disabled {
    background: @line; border-color: @line; color: @disabled; }
QPushButton[quiet="true"], QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: 6px; color: @quiet; }
QPushButton[quiet="true"] { padding: 5px 9px; }
QToolButton { padding: 5px; }
QPushButton[quiet="true"]:hover, QToolButton:hover { background: @hover; color: @text; }
QPushButton[quiet="true"]:pressed, QToolButton:pressed, QToolButton:checked, QToolButton:open {
    background: @accent_soft; color: @text; }
QPushButton[quiet="true"]:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton[quiet="true"]:focus { padding: 5px 9px; }
QPushButton[quiet="true"]:disabled, QToolButton:disabled { color: @disabled; }
QPushButton[small="true"], QLineEdit[small="true"], QPushButton[small="true"]:focus {
    min-height: 14px; padding: 4px 7px; border-width: 1px; }
QComboBox[small="true"] { min-height: 14px; padding: 4px 9px; }
QComboBox[small="true"]:focus { padding: 3px 8px; }
QLineEdit[inline="true"], QLineEdit[inline="true"]:focus, QPlainTextEdit[inline="true"] {
    background: transparent; border: none; border-bottom: 2px solid @accent; border-radius: 0;
    padding: 6px 0 4px 0; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus,
QComboBox QLineEdit:focus { border: none; padding: 0; min-height: 0; background: transparent; }
QPushButton[fact="true"], QPushButton[fact="true"]:focus { background: @hover; color: @text;
    border: 1px solid transparent; min-height: 14px; padding: 3px 7px; }
QPushButton[fact="true"]:hover, QPushButton[fact="true"]:pressed { background: @accent_soft; }
QPushButton[fact="true"]:focus { border-color: @accent; }
QPushButton[empty="true"] { color: @quiet; }
QPushButton[link="true"], QPushButton[link="true"]:focus { background: transparent; border: none;
    color: @accent; padding: 0; min-height: 18px; text-align: left; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { text-decoration: underline; }
QPushButton[danger="true"] { color: @danger; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; }

QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow {
    image: url(controls:down-@scheme.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: @field; border: 1px solid @line_strong; padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border-radius: 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; background: transparent; width: 20px; subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; top: 3px; right: 3px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; bottom: 3px; right: 3px; }
QAbstractSpinBox::up-arrow { image: url(controls:up-@scheme.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(controls:down-@scheme.svg); width: 12px; height: 12px; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 20px; padding: 2px 4px 2px 2px;
    border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QAbstractItemView::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid @line_strong; background: @field; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @accent; border-color: @accent; image: url(controls:check-@scheme.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent;
    background: @on_accent; }

QAbstractScrollArea { border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QPlainTextEdit, QTextEdit { border: 1px solid @line_strong; border-radius: 6px;
    background: @field; selection-background-color: @selection; selection-color: @text; }
QPlainTextEdit:focus, QTextEdit:focus { border-color: @accent; }
QTextBrowser, QTextBrowser:focus { border: none; border-radius: 0; }
QTableView, QTreeView, QListView { background: @field; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QAbstractItemView[boxed="true"] { border: 1px solid @line; border-radius: 6px; padding: 3px; }
QTreeView::item { min-height: 26px; }
QTableView { gridline-color: @line; }
QTableView::item { padding: 0 9px; border: none; }
QHeaderView { background: @field; border: none; }
QHeaderView::section { background: @field; color: @quiet; border: none; font-size: 11px;
    font-weight: 600; border-bottom: 1px solid @line; padding: 0 12px; height: 30px; }
QHeaderView::section:hover { color: @text; }
QTableCornerButton::section { background: @field; border: none; }
QListView[sidebar="true"] { background: @sidebar; padding: 8px; }
QListView[sidebar="true"]::item { min-height: 32px; padding: 0 8px; border-radius: 6px;
    color: @text; }
QListView[sidebar="true"]::item:hover { background: @line; }
QListView[sidebar="true"]::item:selected { background: @selection; color: @text; }

QFrame[sidebar="true"] { background: @sidebar; border: none; }
QFrame[popup="true"] { background: @field; border: 1px solid @line_strong; border-radius: 6px; }
QFrame[card="true"] { background: @field; border: 1px solid @line; border-radius: 10px; }
QFrame[rule="true"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QLabel[look="page"] { font-size: 24px; font-weight: 600; }
QLabel[look="heading"] { font-size: 18px; font-weight: 600; }
QLabel[look="strong"] { font-size: 15px; font-weight: 600; }
QLabel[look="quiet"] { color: @quiet; }
QLabel[look="hint"] { font-size: 11px; color: @quiet; }
QLabel[look="good"] { color: @good; }
QLabel[look="warning"] { color: @warning; }
QLabel[look="danger"] { color: @danger; }

QMenuBar { background: @window; border-bottom: 1px solid @line; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @field; border: 1px solid @line_strong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 8px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @text; color: @window; border: 1px solid @text; padding: 4px 6px; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabWidget::tab-bar { left: 12px; }
QTabBar { qproperty-drawBase: 0; qproperty-expanding: 0; }
QTabBar::tab { background: transparent; color: @quiet; padding: 8px 4px; margin-right: 16px;
    border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: none; border-radius: 2px; background: @line; max-height: 4px;
    min-height: 4px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: @window; border-top: 1px solid @line; color: @quiet; }
QStatusBar::item { border: none; }
"""
