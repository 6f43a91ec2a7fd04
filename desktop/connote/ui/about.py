"""What this program is: its version, its licence and its parts’, and where the book lies."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connote import __version__
from connote.core.book import Book
from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import app_icon

_ICON = 56
_WIDTH = 22 * theme.Space.XL


def show_about(parent: QWidget, book: Book) -> QDialog:
    """Show it over the window, which goes on working."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("About Connote"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(*[int(theme.Space.XL)] * 4)
    column.setSpacing(theme.Space.M)
    column.addLayout(_head())
    for words, look in (
        (tr("A local contact book that writes the connection note people answer."), ""),
        (tr("Your book stays on this machine; Connote makes no connection of its own."), "quiet"),
        (tr("The book: {path}").format(path=book.path), "quiet"),
        (tr("Its backups: {path}").format(path=book.backups), "quiet"),
        (_versions(), "hint"),
        (_licences(), "hint"),
    ):
        column.addWidget(_paragraph(words, look))
    column.addWidget(_buttons(dialog, book))
    dialog.open()
    return dialog


def _head() -> QHBoxLayout:
    picture = theme.label("")
    picture.setPixmap(app_icon().pixmap(_ICON, _ICON))
    row = QHBoxLayout()
    row.setSpacing(theme.Space.L)
    row.addWidget(picture)
    row.addWidget(theme.label(tr("Connote {version}").format(version=__version__), "page"), 1)
    return row


def _paragraph(words: str, look: str) -> QWidget:
    made = theme.label(words, look)
    made.setWordWrap(True)
    made.setFixedWidth(_WIDTH)
    made.setMinimumHeight(made.heightForWidth(_WIDTH))
    flag = Qt.TextInteractionFlag
    made.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
    return made


def _versions() -> str:
    return f"Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"


def _licences() -> str:
    return tr(
        "Connote is under the MIT licence. It stands on Qt and PySide6 (LGPL 3), peewee, "
        "python-liquid, RapidFuzz and platformdirs (MIT), Click (BSD) and chardet (0BSD)."
    )


def _buttons(dialog: QDialog, book: Book) -> QDialogButtonBox:
    copy = QPushButton(tr("Copy details"))
    details = f"Connote {__version__} · {_versions()}\n{book.path}"
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
    box.rejected.connect(dialog.reject)
    return box
