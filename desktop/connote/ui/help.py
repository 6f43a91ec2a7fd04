"""Small help: the keyboard's shortcuts, pages to read, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QTextBrowser, QVBoxLayout, QWidget

from connote import __version__
from connote.core.paths import resource
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


def show_page(parent: QWidget, name: str, title: str) -> QDialog:
    """Show a page of `resources/help/` beside the window, which goes on working."""
    dialog = _dialog(parent, title)
    page = HelpPage(title)
    page.read(resource("help", f"{name}.md").read_text(encoding="utf-8"))
    _body(dialog).setContentsMargins(0, 0, 0, 0)
    _body(dialog).addWidget(page)
    dialog.resize(*_PAGE)
    dialog.show()
    page.setFocus()
    return dialog


class HelpPage(QTextBrowser):
    """A page of our own words, in the house's type; it fetches nothing."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(theme.Space.XL)

    def read(self, markdown: str) -> None:
        """Show a page, its headings and lines as the theme has them."""
        self.setMarkdown(markdown)
        block = self.document().begin()
        while block.isValid():
            _dress(block)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing: a page is its text."""
        return None


def _dress(block: QTextBlock) -> None:
    """Give a block the theme's distances, a heading the theme's type, and code a colour."""
    level = block.blockFormat().headingLevel()
    space = QTextBlockFormat()
    space.setTopMargin(theme.Space.L if level > 1 else 0)
    space.setBottomMargin(theme.Space.S)
    space.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    space.setNonBreakableLines(False)
    cursor = QTextCursor(block)
    cursor.mergeBlockFormat(space)
    is_code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
    for stretch in block.textFormats():
        start = block.position() + stretch.start
        cursor.setPosition(start)
        cursor.setPosition(start + stretch.length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_look(level, stretch.format, is_code))


def _look(level: int, was: QTextCharFormat, is_code: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    is_strong = level > 0 or was.fontWeight() > QFont.Weight.Medium
    made.setFont(theme.font(_HEADINGS.get(level, theme.Size.TEXT), strong=is_strong))
    if is_code or was.fontFixedPitch():
        made.setForeground(theme.current().accent)
    return made


_HEADINGS = {1: theme.Size.PAGE, 2: theme.Size.STRONG}
_LINE = 130
_PAGE = (620, 640)


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
