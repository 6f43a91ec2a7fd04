"""The help: pages to read and the keyboard's shortcuts, in one window beside the first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFont,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)

from connote.core.paths import resource
from connote.core.speech import language, later, tr
from connote.ui import theme
from connote.ui.actions import key_list

PAGES = {
    "first-steps": later("First steps"),
    "asking": later("Asking somebody"),
    "tracking": later("Keeping track"),
    "importing": later("Importing"),
    "writing-templates": later("Writing templates"),
    "your-book": later("Your book and its backups"),
    "privacy": later("Privacy"),
    "keyboard": later("Keyboard"),
}
"""The pages in their order; all but the keyboard’s are files of `resources/help/`, other
languages’ of folders in it."""

_LIST = 9 * theme.Space.XL
_SIZE = (820, 640)


class HelpWindow(QDialog):
    """All of the help; it stays beside the window, which goes on working."""

    def __init__(self, parent: QWidget) -> None:
        """Lay the list of pages and the page beside each other."""
        super().__init__(parent)
        self.setWindowTitle(tr("Help – Connote"))
        self.resize(*_SIZE)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Pages of the help"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFixedWidth(_LIST)
        theme.dress_sidebar(self._list)
        for name, words in PAGES.items():
            item = QListWidgetItem(tr(words))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self._list.addItem(item)
        self._list.currentItemChanged.connect(self._read)
        self.page = HelpPage()
        self.page.page_wanted.connect(self.show_page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self.page, 1)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)

    def show_page(self, name: str) -> None:
        """Show a page, the window in front, and the keyboard in the text."""
        self._list.setCurrentRow(list(PAGES).index(name) if name in PAGES else 0)
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    def _read(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page.show_text(item.text(), _text_of(item.data(Qt.ItemDataRole.UserRole)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide; what was read stays where it was."""
        super().closeEvent(event)


def _text_of(name: str) -> str:
    if name == "keyboard":
        return keyboard_page()
    spoken = resource("help", language(), f"{name}.md")
    page = spoken if spoken.is_file() else resource("help", f"{name}.md")
    return page.read_text(encoding="utf-8")


def keyboard_page() -> str:
    """Write the table of actions as a page, in Markdown."""
    rows = [f"| {words} | {key} |" for words, key in key_list()]
    title, what, key = tr("Keyboard"), tr("What"), tr("Key", "of the keyboard")
    head = f"# {title}\n\n| {what} | {key} |\n|---|---|\n"
    return head + "\n".join(rows) + "\n"


class HelpPage(QTextBrowser):
    """A page of our own words, in the house's type; it fetches nothing.

    `page_wanted` carries the name of another page whose link was followed.
    """

    page_wanted = Signal(str)

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._markdown = ""
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(theme.Space.XL)
        self.anchorClicked.connect(self._follow)

    def show_text(self, title: str, markdown: str) -> None:
        """Show a page under its title."""
        self.setAccessibleName(title)
        self.read(markdown)

    def read(self, markdown: str) -> None:
        """Show a page, its headings and lines as the theme has them."""
        self._markdown = markdown
        self.setMarkdown(markdown)
        block = self.document().begin()
        while block.isValid():
            _dress(block)
            block = block.next()

    def changeEvent(self, event: QEvent) -> None:
        """Wear another scheme, where the colours were of the old one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._markdown:
            top = self.verticalScrollBar().value()
            self.read(self._markdown)
            self.verticalScrollBar().setValue(top)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing: a page is its text."""
        return None

    def _follow(self, link: QUrl) -> None:
        name = link.toString().removesuffix(".md")
        if name in PAGES:
            self.page_wanted.emit(name)


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
    if was.isAnchor():
        made.setAnchor(True)
        made.setAnchorHref(was.anchorHref())
        made.setFontUnderline(True)
    if is_code or was.fontFixedPitch() or was.isAnchor():
        made.setForeground(theme.current().accent)
    return made


_HEADINGS = {1: theme.Size.PAGE, 2: theme.Size.STRONG}
_LINE = 130
