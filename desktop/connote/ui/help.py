"""Small help: the keyboard's shortcuts, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from connote import __version__
from connote.ui import theme
from connote.ui.actions import key_list


def show_keys(parent: QWidget) -> None:
    """Show all shortcuts with what they do."""
    dialog = _dialog(parent, "Keyboard")
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.Space.XL)
    grid.setVerticalSpacing(theme.Space.S)
    keys = key_list()
    half = (len(keys) + 1) // 2
    for place, (words, key) in enumerate(keys):
        row, column = place % half, place // half * 2
        grid.addWidget(theme.label(key, "strong"), row, column)
        grid.addWidget(theme.label(words), row, column + 1)
    _body(dialog).addLayout(grid)
    dialog.open()


def show_about(parent: QWidget) -> None:
    """Show the name, the version, and where the data stays."""
    dialog = _dialog(parent, "About Connote")
    for words, look in (
        (f"Connote {__version__}", "heading"),
        ("A local contact book that writes the connection note people answer.", ""),
        ("Your book stays on this machine; Connote makes no connection of its own.", "quiet"),
        ("MIT licence. Qt is used under the LGPL.", "hint"),
    ):
        _body(dialog).addWidget(theme.label(words, look))
    dialog.open()


def _dialog(parent: QWidget, title: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(theme.Space.XL, theme.Space.XL, theme.Space.XL, theme.Space.XL)
    column.setSpacing(theme.Space.M)
    return dialog


def _body(dialog: QDialog) -> QVBoxLayout:
    layout = dialog.layout()
    assert isinstance(layout, QVBoxLayout)  # noqa: S101 - made so by _dialog
    return layout
