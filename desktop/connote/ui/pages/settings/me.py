"""Who I am: what the notes say about their writer, edited in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import ConnoteError
from connote.core.speech import later, tr
from connote.core.things import Account, Me
from connote.ui import theme
from connote.ui.pages.settings.rows import Choice, add_row, grid
from connote.ui.widgets.inline_edit import InlineEdit


class _Field(NamedTuple):
    """One line about me: its name on screen, an example, and how it is read from me."""

    words: str
    example: str
    read: Callable[[Me], str]


_OF_CONTACT = {
    "first_name": _Field(later("Given name"), later("Kevin"), lambda me: me.contact.first_name),
    "last_name": _Field(later("Family name"), later("Reed"), lambda me: me.contact.last_name),
    "position": _Field(
        later("Position"), later("product designer"), lambda me: me.contact.position
    ),
    "organization": _Field(later("Company"), later("Fabrikam"), lambda me: me.contact.organization),
    "place": _Field(later("Place"), later("Lyon"), lambda me: me.contact.place),
    "profile_url": _Field(
        later("Profile"), "https://www.linkedin.com/in/…", lambda me: me.contact.profile_url
    ),
}
_OF_ME = {
    "situation": _Field(later("Your situation"), later("between gigs"), lambda me: me.situation),
    "ask": _Field(later("What you ask for"), later("an introduction"), lambda me: me.ask),
}
_ACCOUNTS = (Account.FREE, Account.PREMIUM)


_PLACES = later("Where both of you were, Connote finds that you know each other.")


class AboutMe(QWidget):
    """The lines about me and the account; each commit is one step.

    `places_wanted` carries my id: my positions and schools are on my own page.
    """

    places_wanted = Signal(int)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._edits: dict[str, InlineEdit] = {}
        form = grid()
        for name, field in {**_OF_CONTACT, **_OF_ME}.items():
            edit = InlineEdit(
                tr("such as {example}").format(example=tr(field.example)), name=tr(field.words)
            )
            edit.committed.connect(lambda text, name=name: self._set(name, text))
            add_row(form, tr(field.words), edit)
            self._edits[name] = edit
        self._account = Choice(tr("LinkedIn account"), (tr("Free"), tr("Premium")))
        self._account.group.idClicked.connect(self._set_account)
        add_row(form, tr("LinkedIn account"), self._account)
        self._places = QPushButton(tr("Your positions and schools…"))
        self._places.clicked.connect(self._want_places)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.S)
        column.addLayout(form)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.Space.M)
        row.addWidget(self._places)
        told = theme.label(tr(_PLACES), "hint")
        told.setWordWrap(True)
        row.addWidget(told, 1)
        return row

    def reload(self) -> None:
        """Show what the book says; a line that is being edited keeps what is typed."""
        me = self._book.contacts.me()
        for name, field in {**_OF_CONTACT, **_OF_ME}.items():
            self._edits[name].set_text(field.read(me) if me else "")
        self._places.setEnabled(me is not None)  # the first line said makes me a contact
        self._account.choose(_ACCOUNTS.index(me.account if me else Account.FREE))

    def focus_first(self) -> None:
        """Begin with the name."""
        self._edits["first_name"].setFocus()

    def _want_places(self) -> None:
        me = self._book.contacts.me()
        if me is not None:
            self.places_wanted.emit(me.contact.id)

    def _set(self, name: str, text: str) -> None:
        try:
            if name in _OF_ME:
                self._book.contacts.set_me(ContactWords(), **{name: text})  # type: ignore[arg-type]
            else:
                self._book.contacts.set_me(ContactWords(**{name: text}))  # type: ignore[arg-type]
        except ConnoteError:
            self.reload()
            raise

    def _set_account(self, place: int) -> None:
        self._book.contacts.set_me(ContactWords(), account=_ACCOUNTS[place])
