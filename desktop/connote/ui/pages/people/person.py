"""One person: who they are, how we know each other, whom they know, what I asked them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import ConnoteError, NotFound
from connote.core.files.matching import split_name
from connote.core.things import Contact
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.people.ties import HistorySection, LinkSection, RequestSection, StintSection
from connote.ui.widgets.initials import Initials
from connote.ui.widgets.inline_edit import InlineEdit
from connote.ui.widgets.section import Section
from connote.ui.widgets.tag_line import TagLine

_WIDEST = 720
_PLAIN_START = "https://www."

_LINES = (
    ("position", "Position", "What they do"),
    ("organization", "Company", "Where they work"),
    ("place", "Place", "Where they live"),
    ("emails", "E-mail", "E-mail address"),
    ("phones", "Phone", "Phone number"),
    ("profile_url", "Profile", "Address of the profile page"),
)


class PersonPane(QScrollArea):
    """Shows a contact; every text is edited where it stands."""

    note_wanted = Signal(int, object)
    request_chosen = Signal(int)
    forgetting_wanted = Signal(int)
    said = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the pane, without a person."""
        super().__init__(parent)
        self._book = book
        self._contact: Contact | None = None
        self._lines: dict[str, InlineEdit] = {}
        self._open_profile = self._icon_button("external", "Open the profile page")
        self._open_profile.clicked.connect(self._visit_profile)
        body = QWidget()
        body.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.Space.XL, theme.Space.L, theme.Space.XL, theme.Space.XL)
        column.setSpacing(theme.Space.L)
        column.addLayout(self._head())
        column.addLayout(self._form())
        self._history = HistorySection(book)
        self._links = LinkSection(book)
        self._requests = RequestSection(book)
        self._requests.request_chosen.connect(self.request_chosen)
        self._requests.add_wanted.connect(self._write)
        self._stints = StintSection(book)
        for section in (self._history, self._links, self._requests, self._stints):
            column.addWidget(section)
        column.addWidget(self._remarks_section())
        column.addStretch(1)
        self._centred(body)

    def _centred(self, body: QWidget) -> None:
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    # ── building ─────────────────────────────────────────────────────────────────────────────

    def _head(self) -> QHBoxLayout:
        self._initials = Initials("", 48)
        self._name = InlineEdit("Name", name="Name", size=theme.Size.HEADING, strong=True)
        self._name.committed.connect(self._rename)
        self.write_button = QPushButton(icon("edit", "on_accent"), "Write request")
        self.write_button.setProperty("primary", True)
        self.write_button.setToolTip("Write request (Ctrl+R)")
        self.write_button.clicked.connect(self._write)
        more = self._icon_button("dots", "More")
        more.clicked.connect(self._show_menu)
        self._more = more
        row = QHBoxLayout()
        row.setSpacing(theme.Space.M)
        row.addWidget(self._initials)
        row.addWidget(self._name, 1)
        row.addWidget(self.write_button)
        row.addWidget(more)
        return row

    def _icon_button(self, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name, "quiet"))
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.Space.L)
        form.setVerticalSpacing(theme.Space.XS)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for name, words, hint in _LINES:
            edit = InlineEdit(hint, name=words)
            edit.committed.connect(partial(self._commit, name))
            self._lines[name] = edit
            caption = theme.label(words, "quiet")
            caption.setMinimumHeight(theme.CONTROL - theme.Space.XS)
            if name == "profile_url":
                row = QHBoxLayout()
                row.addWidget(edit, 1)
                row.addWidget(self._open_profile)
                form.addRow(caption, row)
            else:
                form.addRow(caption, edit)
        self._tags = TagLine()
        self._tags.tag_added.connect(self._add_tag)
        self._tags.tag_removed.connect(self._remove_tag)
        caption = theme.label("Tags", "quiet")
        caption.setMinimumHeight(theme.CONTROL - theme.Space.XS)
        form.addRow(caption, self._tags)
        return form

    def _remarks_section(self) -> Section:
        section = Section("Remarks")
        self._remarks = InlineEdit("Anything worth remembering", name="Remarks", multiline=True)
        self._remarks.committed.connect(partial(self._commit, "remarks"))
        section.body.addWidget(self._remarks)
        return section

    # ── showing ──────────────────────────────────────────────────────────────────────────────

    @property
    def contact(self) -> Contact | None:
        """Give the contact that is shown."""
        return self._contact

    def show_contact(self, contact_id: int) -> bool:
        """Show a contact as the book has it now; says False where it is gone."""
        try:
            contact = self._book.contacts.get(contact_id)
        except NotFound:
            return False
        if self._contact is None or self._contact.id != contact_id:
            self.verticalScrollBar().setValue(0)
        self._contact = contact
        self._initials.set_name(contact.full_name)
        self._name.set_text(f"{contact.first_name} {contact.last_name}".strip())
        for name, edit in self._lines.items():
            value = getattr(contact, name)
            edit.set_text(_shown(value))
        self._open_profile.setVisible(bool(contact.profile_url))
        self._tags.set_tags(contact.tags)
        self._remarks.set_text(contact.remarks)
        self.write_button.setEnabled(not contact.do_not_contact)
        self.write_button.setToolTip(
            "You marked this person as do not contact"
            if contact.do_not_contact
            else "Write request (Ctrl+R)"
        )
        for section in (self._history, self._links, self._requests, self._stints):
            section.show_contact(contact)
        return True

    def edit_name(self) -> None:
        """Open the name for typing."""
        self._name.open()

    # ── doing ────────────────────────────────────────────────────────────────────────────────

    def _edit(self, words: ContactWords) -> None:
        if self._contact is not None:
            self._book.contacts.edit(self._contact.id, words)

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
        first, last = _parted(text, self._contact)
        self._edit_from(self._name, ContactWords(first_name=first, last_name=last), text)

    def _commit(self, name: str, text: str) -> None:
        several = name in ("emails", "phones")
        value: Any = [part.strip() for part in text.split(",")] if several else text
        edit = self._remarks if name == "remarks" else self._lines[name]
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

    def _visit_profile(self) -> None:
        if self._contact is not None and self._contact.profile_url:
            QDesktopServices.openUrl(QUrl(self._contact.profile_url))

    def _show_menu(self) -> None:
        contact = self._contact
        if contact is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, act in self._menu_entries(contact):
            menu.addAction(words).triggered.connect(act)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _menu_entries(self, contact: Contact) -> list[tuple[str, Callable[[], None]]]:
        contacts = self._book.contacts
        blocked = contact.do_not_contact
        entries: list[tuple[str, Callable[[], None]]] = [
            (
                "May Be Contacted Again" if blocked else "Do Not Contact",
                lambda: contacts.edit(contact.id, ContactWords(do_not_contact=not blocked)),
            ),
            ("Delete", lambda: contacts.delete(contact.id)),
            ("Forget for Good…", lambda: self.forgetting_wanted.emit(contact.id)),
        ]
        if contact.email:
            entries.insert(0, ("Copy E-mail Address", partial(self._copy, contact.email)))
        return entries

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(f"Copied {text}")


def _parted(text: str, before: Contact) -> tuple[str, str]:
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


def _shown(value: str | tuple[str, ...]) -> str:
    """Write a value in one line; the start that all profile addresses share says nothing."""
    text = value if isinstance(value, str) else ", ".join(value)
    return text.removeprefix(_PLAIN_START)
