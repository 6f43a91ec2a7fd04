"""One person: who they are, how we know each other, what I asked them, and what happened.

The page is built once and told anew for everybody; the timeline follows when the keys rest. What
is being typed is saved when another person comes, or put aside where it can't be.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import ConnoteError, NotFound
from connote.core.files.matching import split_name
from connote.core.speech import tr
from connote.core.things import Contact
from connote.core.unsaved import Unsaved
from connote.ui import theme
from connote.ui.pages.people.asked import RequestSection
from connote.ui.pages.people.head import PersonHead
from connote.ui.pages.people.jobs import JobSection
from connote.ui.pages.people.remarks import RemarksSection
from connote.ui.pages.people.same_person import SamePerson
from connote.ui.pages.people.staying import StayingSection
from connote.ui.pages.people.ties import HistorySection, LinkSection
from connote.ui.pages.people.timeline import TimelineSection
from connote.ui.widgets.inline_edit import InlineEdit

_WIDEST = 720

_Entry = tuple[str, Callable[[], object]]


class PersonPane(QScrollArea):
    """Shows a contact; every text is edited where it stands."""

    note_wanted = Signal(int, object)
    request_chosen = Signal(int)
    contact_chosen = Signal(int)
    forgetting_wanted = Signal(int)
    said = Signal(str)

    def __init__(
        self, book: Book, unsaved: Unsaved | None = None, parent: QWidget | None = None
    ) -> None:
        """Build the pane, without a person; `unsaved` keeps what is typed over a crash."""
        super().__init__(parent)
        self._book = book
        self._contact: Contact | None = None
        unsaved = unsaved or Unsaved(None)
        self.head = PersonHead()
        self.write_button = self.head.write_button
        self.same_person = SamePerson(book)
        self.history = HistorySection(book)
        self.links = LinkSection(book)
        self.jobs = JobSection(book)
        self.requests = RequestSection(book)
        self.staying = StayingSection(book)
        self.timeline = TimelineSection(book, unsaved)
        self.remarks = RemarksSection(unsaved)
        self._parts = (
            *(self.head, self.same_person, self.history, self.links, self.jobs, self.requests),
            *(self.staying, self.timeline, self.remarks),
        )
        self._connect()
        self._lay_out()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.Space.XL, theme.Space.L, theme.Space.XL, theme.Space.XL)
        column.setSpacing(theme.Space.L)
        for part in self._parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connect(self) -> None:
        self.head.renamed.connect(self._rename)
        self.head.told.connect(self._commit)
        self.head.tag_added.connect(self._add_tag)
        self.head.tag_removed.connect(self._remove_tag)
        self.head.write_wanted.connect(self._write)
        self.head.menu_wanted.connect(self._show_menu)
        self.remarks.committed.connect(partial(self._commit, "remarks"))
        self.requests.add_wanted.connect(self._write)
        for part in (self.requests, self.timeline):
            part.request_chosen.connect(self.request_chosen)
        for leading in (self.same_person, self.history):
            leading.person_chosen.connect(self.contact_chosen)

    # ── showing ──────────────────────────────────────────────────────────────────────────────

    @property
    def contact(self) -> Contact | None:
        """Give the contact that is shown."""
        return self._contact

    def show_contact(self, contact_id: int) -> bool:
        """Show a contact as the book has it now; says False where it is gone."""
        if self._contact is not None and self._contact.id != contact_id:
            self._finish_typing()
        try:
            contact = self._book.contacts.get(contact_id)
        except NotFound:
            return False
        if self._contact is None or self._contact.id != contact_id:
            self.verticalScrollBar().setValue(0)
        self._contact = contact
        self.setUpdatesEnabled(False)
        try:
            for part in self._parts:
                part.show_contact(contact)
        finally:
            self.setUpdatesEnabled(True)
        return True

    def edit_name(self) -> None:
        """Open the name for typing."""
        self.head.name.open()

    def keep(self) -> None:
        """Write down what is being typed; the window is about to go."""
        self.remarks.keep()
        self.timeline.keep()

    def _finish_typing(self) -> None:
        """Save what is being typed about the person who is shown, before another one is."""
        self.head.commit()
        self.remarks.commit()

    # ── doing ────────────────────────────────────────────────────────────────────────────────

    def _edit(self, words: ContactWords) -> None:
        if self._contact is not None:
            self._book.histories.edit_person(self._contact.id, words)

    def _edit_from(self, edit: InlineEdit, words: ContactWords, typed: str) -> None:
        """Write what was typed; where that fails, the field says so by staying open with it."""
        contact = self._contact
        try:
            self._edit(words)
        except ConnoteError:
            if contact is not None:
                self.show_contact(contact.id)
            edit.reopen(typed)
            raise

    def _rename(self, text: str) -> None:
        if self._contact is None:
            return
        first, last = parted(text, self._contact)
        self._edit_from(self.head.name, ContactWords(first_name=first, last_name=last), text)

    def _commit(self, name: str, text: str) -> None:
        several = name in ("emails", "phones")
        value: Any = [part.strip() for part in text.split(",")] if several else text
        edit = self.remarks.edit if name == "remarks" else self.head.lines[name]
        self._edit_from(edit, dataclasses.replace(ContactWords(), **{name: value}), text)

    def _add_tag(self, tag: str) -> None:
        if self._contact is not None:
            self._edit(ContactWords(tags=[*self._contact.tags, tag]))

    def _remove_tag(self, tag: str) -> None:
        if self._contact is not None:
            kept = [word for word in self._contact.tags if word != tag]
            self._edit(ContactWords(tags=kept))

    def _write(self) -> None:
        if self._contact is not None:
            self.note_wanted.emit(self._contact.id, None)

    # ── the menu ─────────────────────────────────────────────────────────────────────────────

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu where the mouse is, or below its button for the Menu key."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._show_menu(event.globalPos())
        else:
            self._show_menu()

    def _show_menu(self, place: QPoint | None = None) -> None:
        contact = self._contact
        if contact is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, act in self._menu_entries(contact):
            menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
        more = self.head.more
        menu.popup(place or more.mapToGlobal(QPoint(0, more.height())))

    def _menu_entries(self, contact: Contact) -> list[_Entry]:
        edit = partial(self._book.contacts.edit, contact.id)
        barred, archived = contact.do_not_contact, contact.is_archived
        barring = tr("May Be Contacted Again") if barred else tr("Do Not Contact")
        archiving = tr("Take Out of the Archive") if archived else tr("Archive")
        entries: list[_Entry] = []
        if contact.email:
            entries.append((tr("Copy E-mail Address"), partial(self._copy, contact.email)))
        entries += [
            (tr("Merge With…"), self.same_person.ask_whom),
            (archiving, partial(edit, ContactWords(is_archived=not archived))),
            (barring, partial(edit, ContactWords(do_not_contact=not barred))),
            (tr("Delete"), partial(self._book.contacts.delete, contact.id)),
            (tr("Forget for Good…"), partial(self.forgetting_wanted.emit, contact.id)),
        ]
        return entries

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(tr("Copied {text}").format(text=text))


def parted(text: str, before: Contact) -> tuple[str, str]:
    """Part a name that was edited as a whole where it was parted before, if that still shows."""
    words = " ".join(text.split())
    if before.last_name and words.endswith(f" {before.last_name}"):
        return words.removesuffix(before.last_name).strip(), before.last_name
    if before.first_name and words.startswith(f"{before.first_name} "):
        return before.first_name, words.removeprefix(before.first_name).strip()
    old, new = f"{before.first_name} {before.last_name}".split(), words.split()
    if before.last_name and len(old) == len(new):
        place = len(before.first_name.split())
        return " ".join(new[:place]), " ".join(new[place:])
    return split_name(words)
