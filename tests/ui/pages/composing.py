"""What the composer's tests share: Mary's story, a composer on it, and ways to look at it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import HistoryKind, Period
from connote.core.unsaved import Unsaved, unsaved_note
from connote.ui.bridge import Bridge
from connote.ui.pages.composer import ComposerPage
from connote.ui.widgets.chip import Chip


def tell_marys_story(book: Book) -> int:
    """Put me, Mary, how we know each other and a goal into a book; gives Mary's id."""
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    contact = book.contacts.add(ContactWords(first_name="Mary", last_name="Stone"))
    book.histories.add(contact, HistoryKind.COLLEAGUE, place="XYZ Co.", period=Period("2012"))
    book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    book.links.add(contact, "LMNOP Co.")
    return contact


def composer(book: Book, qtbot: QtBot, folder: Path) -> ComposerPage:
    """Show a composer that hears of changes, as in the window."""
    page = ComposerPage(book, Unsaved(folder))
    bridge = Bridge(book, page)
    bridge.changed.connect(page.take_change)
    qtbot.addWidget(page, before_close_func=lambda _: bridge.detach())
    page.resize(460, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def chips(page: ComposerPage) -> dict[str, Chip]:
    """Give the chips that are shown, by their text."""
    return {chip.text(): chip for chip in page.findChildren(Chip) if chip.isVisible()}


def button(page: ComposerPage, words: str) -> QAbstractButton:
    """Find the one visible button with these words, or of this accessible name."""
    (found,) = (
        one
        for one in page.findChildren(QAbstractButton)
        if words in (one.text(), one.accessibleName()) and one.isVisible()
    )
    return found


def question(page: ComposerPage) -> QLineEdit | None:
    """Give the first field that asks for a missing fact, if there is one."""
    fields = [line for line in page.desk.lacking.findChildren(QLineEdit) if line.isVisible()]
    return fields[0] if fields else None


def pick(box: QComboBox, words: str) -> None:
    """Choose an entry of a box as a person does."""
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def kept(book: Book, contact: int, folder: Path) -> str:
    """Read what a new start would find typed to a contact."""
    return Unsaved(folder).text(unsaved_note(book.contacts.get(contact).uid))
