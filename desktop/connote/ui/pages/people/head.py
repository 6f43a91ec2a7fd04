"""The head of a person's page: the name, what they do and where, and how to reach them.

    Mary Stone                                         [Write request]  ⋯
    VP Product · Northwind · Lyon
    mary@example.org ✉ · +33 … · in/marystone ↗
    [tag] [tag] + tag

Every text is edited where it stands; what is not known is asked for quietly in its place.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from connote.core.speech import later, tr
from connote.core.things import Contact
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.initials import Initials
from connote.ui.widgets.inline_edit import InlineEdit
from connote.ui.widgets.tag_line import TagLine

_PLAIN_START = "https://www."
_CIRCLE = 48


class _Line(NamedTuple):
    """A text of the head: its name in code, what it is called, and what asks for it."""

    name: str
    words: str
    hint: str


_WORK = (
    _Line("position", later("Position"), later("Position")),
    _Line("organization", later("Company"), later("Company")),
    _Line("place", later("Place"), later("Place")),
)
_WAYS = (
    _Line("emails", later("E-mail"), later("E-mail address")),
    _Line("phones", later("Phone"), later("Phone number")),
    _Line("profile_url", later("Profile"), later("Profile page")),
)


class PersonHead(QWidget):
    """Shows and edits the lines; `told` carries the name of a text and what was typed."""

    told = Signal(str, str)
    renamed = Signal(str)
    tag_added = Signal(str)
    tag_removed = Signal(str)
    write_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the head out, without a person."""
        super().__init__(parent)
        self._contact: Contact | None = None
        self.lines: dict[str, InlineEdit] = {}
        self.name = InlineEdit(tr("Name"), name=tr("Name"), size=theme.Size.HEADING, strong=True)
        self.name.committed.connect(self.renamed)
        self._mail = _button("mail", tr("Write an e-mail"), self._write_mail)
        self._profile = _button("external", tr("Open the profile page"), self._visit_profile)
        self.tags = TagLine()
        self.tags.tag_added.connect(self.tag_added)
        self.tags.tag_removed.connect(self.tag_removed)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self._first_line())
        column.addLayout(self._work())
        column.addLayout(self._ways())
        column.addSpacing(theme.Space.XS)
        column.addWidget(self.tags)
        self._initials = Initials("", _CIRCLE)
        beside = QVBoxLayout()
        beside.addWidget(self._initials)
        beside.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.M)
        row.addLayout(beside)
        row.addLayout(column, 1)

    def _first_line(self) -> QHBoxLayout:
        self.write_button = QPushButton(icon("edit", "on_accent"), tr("Write request"))
        self.write_button.setProperty("primary", True)
        self.write_button.clicked.connect(self.write_wanted)
        self.more = _button("dots", tr("More"), self.menu_wanted.emit)
        row = QHBoxLayout()
        row.setSpacing(theme.Space.S)
        row.addWidget(self.name, 1)
        row.addWidget(self.write_button)
        row.addWidget(self.more)
        return row

    def _work(self) -> FlowLayout:
        flow = FlowLayout(None, theme.Space.XS, line_spacing=0)
        for line in _WORK:
            if line is not _WORK[0]:
                flow.addWidget(_dot())
            flow.addWidget(self._edit(line))
        return flow

    def _ways(self) -> FlowLayout:
        flow = FlowLayout(None, theme.Space.L, line_spacing=0)
        leads = {"emails": self._mail, "profile_url": self._profile}
        for line in _WAYS:
            flow.addWidget(_with(self._edit(line), leads.get(line.name)))
        return flow

    def _edit(self, line: _Line) -> InlineEdit:
        edit = InlineEdit(tr(line.hint), name=tr(line.words), flows=True)
        edit.committed.connect(partial(self.told.emit, line.name))
        self.lines[line.name] = edit
        return edit

    # ── showing ──────────────────────────────────────────────────────────────────────────────

    def show_contact(self, contact: Contact) -> None:
        """Show a contact; what is being typed stays."""
        self._contact = contact
        self._initials.set_name(contact.full_name)
        self.name.set_text(f"{contact.first_name} {contact.last_name}".strip())
        for name, edit in self.lines.items():
            edit.set_text(_shown(getattr(contact, name)))
        self._mail.setVisible(bool(contact.email))
        self._profile.setVisible(bool(contact.profile_url))
        self.tags.set_tags(contact.tags)
        self.write_button.setEnabled(not contact.do_not_contact)
        self.write_button.setToolTip(
            tr("You marked this person as do not contact")
            if contact.do_not_contact
            else tr("Write request (Ctrl+R)")
        )

    def commit(self) -> None:
        """Save what is being typed, before another person comes."""
        for edit in (self.name, *self.lines.values()):
            edit.commit()

    # ── leading out of the window ────────────────────────────────────────────────────────────

    def _write_mail(self) -> None:
        if self._contact is not None and self._contact.email:
            address = QUrl()
            address.setScheme("mailto")
            address.setPath(self._contact.email)
            QDesktopServices.openUrl(address)

    def _visit_profile(self) -> None:
        """Open the page in the browser; an address that is no page's opens nothing."""
        if self._contact is None:
            return
        address = QUrl.fromUserInput(self._contact.profile_url)
        if address.scheme() in ("http", "https"):
            QDesktopServices.openUrl(address)


def _dot() -> QLabel:
    """Make a dot between two texts, as far from the one as from the other."""
    dot = theme.label("·", "quiet")
    dot.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    dot.setMinimumWidth(dot.sizeHint().width() + theme.Space.XS)
    return dot


def _with(edit: InlineEdit, button: QToolButton | None) -> QWidget:
    """Keep a text and the button that leads to what it names together."""
    if button is None:
        return edit
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(edit)
    row.addWidget(button)
    return pair


def _button(name: str, words: str, act: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name, "quiet"))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.clicked.connect(lambda: act())
    return button


def _shown(value: str | tuple[str, ...]) -> str:
    """Write a value in one line; the start that all profile addresses share says nothing."""
    text = value if isinstance(value, str) else ", ".join(value)
    return text.removeprefix(_PLAIN_START)
