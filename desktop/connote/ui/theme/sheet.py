"""The one style sheet, and what high contrast adds to it."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtGui import QColor

from connote.ui.theme.tokens import Theme


def style_sheet(theme: Theme) -> str:
    """Fill the tokens into the style sheet."""
    sheet = _SHEET + _CLEARER * theme.is_contrast
    sheet = sheet.replace("@scheme", theme.name)
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
QPushButton[quiet="true"][small="true"]:focus { padding: 4px 7px; }
QPushButton[quiet="true"]:focus { padding: 5px 9px; }
QPushButton[quiet="true"]:disabled, QToolButton:disabled { color: @disabled; }
QPushButton[small="true"], QLineEdit[small="true"] {
    min-height: 14px; padding: 4px 7px; border-width: 1px; }
QPushButton[small="true"]:focus, QLineEdit[small="true"]:focus { border-width: 2px;
    padding: 3px 6px; }
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
QComboBox QAbstractItemView::item:hover { background: @hover; }
QComboBox QAbstractItemView::item:selected { background: @selection; color: @text; }
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
QScrollArea[scroller="true"] { border: 1px solid transparent; border-radius: 6px; }
QScrollArea[scroller="true"]:focus { border-color: @accent; }
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
QTableView::item { padding: 0 8px; border: 1px solid transparent; }
QTableView::item:focus, QTreeView::item:focus { border: 1px solid @accent; }
QHeaderView { background: @field; border: none; }
QHeaderView::section { background: @field; color: @quiet; border: none; font-size: 11px;
    font-weight: 600; border-bottom: 1px solid @line; padding: 0 12px; height: 30px; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow { image: url(controls:up-@scheme.svg); }
QHeaderView::down-arrow { image: url(controls:down-@scheme.svg); }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: 12px; height: 12px;
    subcontrol-position: center right; margin-right: 4px; }
QTableCornerButton::section { background: @field; border: none; }
QListView[board="true"] { background: transparent; }
QListView[completing="true"] { border: 1px solid @line_strong; padding: 2px; }
QListView[completing="true"]::item { min-height: 28px; padding: 0 8px; border-radius: 4px; }
QListView[completing="true"]::item:hover { background: @hover; }
QListView[completing="true"]::item:selected { background: @selection; color: @text; }
QListView[sidebar="true"] { background: @sidebar; padding: 8px; }
QListView[sidebar="true"]::item { min-height: 28px; padding: 0 6px; border-radius: 6px;
    border: 2px solid transparent; color: @text; }
QListView[sidebar="true"]::item:focus { border-color: @accent; }
QListView[sidebar="true"]::item:hover { background: @sidebar_hover; }
QListView[sidebar="true"]::item:selected { background: @selection; color: @text; }

QFrame[sidebar="true"] { background: @sidebar; border: none; }
QFrame[notice="true"] { background: @accent_soft; border: none; border-bottom: 1px solid @line; }
QFrame[drop="true"] { background: @field; border: 2px dashed @line_strong; border-radius: 10px; }
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
QToolTip { background: @field; color: @text; border: 1px solid @line_strong; padding: 4px 6px; }

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

_CLEARER = """
QPushButton:focus, QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 3px solid @accent; padding: 3px 7px; }
QPushButton:focus { padding: 3px 11px; }
QPushButton:checked { border: 2px solid @accent; padding: 4px 12px; }
QPushButton[primary="true"]:focus { border-color: @text; }
QPushButton[primary="true"]:disabled {
    background: @window; border-color: @line; color: @disabled; }
QPushButton[small="true"]:checked { padding: 3px 6px; }
QPushButton[quiet="true"], QToolButton { color: @text; }
QPushButton[quiet="true"]:focus { border: 3px solid @accent; padding: 3px 7px; }
QToolButton:focus { border: 3px solid @accent; padding: 3px; }
QPushButton[small="true"]:focus { border-width: 3px; padding: 2px 5px; }
QPushButton[fact="true"] { border-color: @line; }
QPushButton[fact="true"]:focus { border: 3px solid @accent; padding: 1px 5px; }
QPushButton[link="true"], QPushButton[link="true"]:focus { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 2px solid @accent; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; padding: 1px 3px 1px 1px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 3px solid @accent; }
QTextBrowser:focus { border: none; }
QTableView::item:focus, QTreeView::item:focus { border: 2px solid @accent; padding: 0 7px; }
QScrollArea[scroller="true"]:focus { border-color: @text; }
QListView[sidebar="true"]::item:selected { border-color: @line_strong; }
QListView[sidebar="true"]::item:focus { border: 3px solid @accent; padding: 0 5px; }
QComboBox QAbstractItemView::item:selected, QMenu::item:selected,
QListView[completing="true"]::item:selected {
    border: 1px solid @line_strong; }
QMenuBar::item:selected { border: 1px solid @line_strong; }
QTabBar::tab:selected { border-bottom: 3px solid @accent; }
QTabBar::tab:focus { color: @accent; text-decoration: underline; }
QProgressBar { border: 1px solid @line_strong; }
"""
