"""What the template editor's tests share: Mary's story, the page on it, and ways to use it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QListView, QWidget
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import HistoryKind
from connote.core.unsaved import Unsaved
from connote.ui.pages.templates import TemplatesPage
from connote.ui.pages.templates.editor import TemplateEditor
from connote.ui.pages.templates.places import units
from connote.ui.pages.templates.preview import Preview
from connote.ui.pages.templates.side import Side
from connote.ui.pages.templates.template_list import TemplateList
from connote.ui.pages.templates.writing_room import WritingRoom
from ui.scripted import ScriptedAsk
from ui.widgets.showing import activate

CONTROL = Qt.KeyboardModifier.ControlModifier


def tell_marys_story(book: Book) -> Book:
    """Put Kevin, Mary, Zoe, what ties him to Mary and his goal into a book."""
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    mary = book.contacts.add(ContactWords(first_name="Mary", last_name="Stone"))
    book.contacts.add(ContactWords(first_name="Zoe", last_name="Young"))
    book.histories.add(mary, HistoryKind.COLLEAGUE, place="XYZ Co.")
    book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    book.links.add(mary, "LMNOP Co.")
    return book


def open_page(
    book: Book,
    qtbot: QtBot,
    folder: Path,
    ask: ScriptedAsk | None = None,
    template: str = "Old colleague",
) -> TemplatesPage:
    """Open the page on a book, listening to changes as the window does."""
    made = TemplatesPage(book, ask or ScriptedAsk(), Unsaved(folder))
    stop = book.on_change(made.take_change)

    def leave(page: TemplatesPage) -> None:
        page.hide()
        stop()

    qtbot.addWidget(made, before_close_func=leave)
    made.resize(1130, 720)
    activate(qtbot, made)
    qtbot.waitUntil(lambda: made._looking.is_ready)
    if template:
        choose(made, template)
    return made


def child(page: QWidget, kind: type, name: str) -> Any:
    """Find a control by the name that a screen reader says, which may be its words."""

    def names(found: QWidget) -> tuple[str, str]:
        words = found.text() if isinstance(found, QAbstractButton) else ""
        return found.accessibleName(), words

    return next(found for found in page.findChildren(kind) if name in names(found))


def editor(page: TemplatesPage) -> TemplateEditor:
    """Find the text field."""
    return page.findChild(TemplateEditor)


def room(page: TemplatesPage) -> WritingRoom:
    """Find what lies around the text field."""
    return page.findChild(WritingRoom)


def side(page: TemplatesPage) -> Side:
    """Find what lies beside it."""
    return page.findChild(Side)


def preview(page: TemplatesPage) -> Preview:
    """Find the preview."""
    return page.findChild(Preview)


def previewed(page: TemplatesPage) -> set[str]:
    """Give the notes of the preview, whatever their channels."""
    return {text for _, text in preview(page).notes()}


def choose(page: TemplatesPage, name: str) -> None:
    """Go to the template of a name, as a click on it does."""
    view = child(page, QListView, "Templates")
    view.setCurrentIndex(view.model().index(names_in(page).index(name), 0))


def names_in(page: TemplatesPage) -> list[str]:
    """Read the list."""
    model = page.findChild(TemplateList)
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def press(qtbot: QtBot, page: TemplatesPage, *keys: Qt.Key, held: Any = None) -> None:
    """Press keys in the text field."""
    for key in keys:
        qtbot.keyClick(editor(page), key, held or Qt.KeyboardModifier.NoModifier)


def write(qtbot: QtBot, page: TemplatesPage, text: str) -> None:
    """Type a text in place of the one that is there; what no test key can type is put in."""
    editor(page).setFocus()
    editor(page).selectAll()
    if text.isascii() and "\n" not in text:
        qtbot.keyClicks(editor(page), text)
        editor(page).completion.close()
    else:
        editor(page).insertPlainText(text)


def put(page: TemplatesPage, text: str) -> None:
    """Set a text with the caret at its bar, or a selection between two of them."""
    editor(page).setFocus()
    first, _, rest = text.partition("¦")
    middle, second, last = rest.partition("¦")
    editor(page).set_text(first + middle + last)
    cursor = editor(page).textCursor()
    cursor.setPosition(units(first))
    if second:
        cursor.setPosition(units(first + middle), QTextCursor.MoveMode.KeepAnchor)
    editor(page).setTextCursor(cursor)


def seen(page: TemplatesPage) -> str:
    """Give the text with a bar where the caret is."""
    caret = editor(page).textCursor().position()
    text = editor(page).text().encode("utf-16-le")
    before, behind = text[: 2 * caret], text[2 * caret :]
    return f"{before.decode('utf-16-le')}¦{behind.decode('utf-16-le')}"


def paused(qtbot: QtBot, page: TemplatesPage) -> None:
    """Wait for the pause after which a text is looked at, and for its notes."""
    qtbot.waitUntil(lambda: not editor(page).is_typing and not page.is_looking)
