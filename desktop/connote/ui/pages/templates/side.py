"""What lies beside the text: the preview, the figures over the whole book, and the versions."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from connote.core.book import Book
from connote.core.speech import tr
from connote.core.things import Account
from connote.ui import theme
from connote.ui.pages.templates.preview import Preview
from connote.ui.pages.templates.versions import Versions
from connote.ui.pages.templates.whole_book import WholeBook


class Side(QTabWidget):
    """Three views of the template that is being written; a person's name leads to the preview."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._text = ""
        self.preview = Preview(book)
        self.whole_book = WholeBook(book.surveys.over_book)
        self.versions = Versions()
        for words, part in (
            (tr("&Preview"), self.preview),
            (tr("&Whole book"), self.whole_book),
            (tr("Ver&sions"), self.versions),
        ):
            self.addTab(_with_margins(part), words)
        theme.dress_tabs(self.tabBar())
        self.tabBar().setAccessibleName(tr("Preview, whole book, versions"))
        self.setMinimumWidth(12 * theme.Space.XL)
        whose = self.preview.whose
        whose.gathered.connect(self._take_circumstances)
        whose.extreme_wanted.connect(self.whole_book.seek)
        self.whole_book.told.connect(self.preview.say)
        self.whole_book.contact_chosen.connect(self.show_contact)

    def show_text(self, text: str) -> None:
        """Show what this text makes."""
        self._text = text
        self.preview.show_text(text)
        self.whole_book.show_text(text, self.preview.whose.goal_id)

    def show_contact(self, contact_id: int) -> None:
        """Preview the note of a contact."""
        self.setCurrentIndex(0)
        self.preview.whose.show_contact(contact_id)

    def clear(self) -> None:
        """Take away what another template made."""
        self.preview.clear()

    def reload(self) -> None:
        """Read contacts, goals and channels again."""
        self.preview.whose.reload()
        self.whole_book.forget()

    def _take_circumstances(self) -> None:
        whose = self.preview.whose
        me = self._book.contacts.me()
        usual = self._book.channels.usual(me.account if me else Account.FREE)
        self.whole_book.show_channels(whose.channels, usual.name)
        if self._text:
            self.whole_book.show_text(self._text, whose.goal_id)


def _with_margins(part: QWidget) -> QWidget:
    layout = part.layout()
    if layout is not None:
        margins = layout.contentsMargins()
        layout.setContentsMargins(
            theme.Space.L, margins.top(), theme.Space.L, max(margins.bottom(), theme.Space.S)
        )
    return part
