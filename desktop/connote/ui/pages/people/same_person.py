"""Whether somebody stands in the book twice: a hint where it looks so, and a form to merge."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.errors import AskedWrongly
from connote.core.speech import tr
from connote.core.things import Contact, ContactRow
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.person_chooser import PersonChooser
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.inline_form import Field, InlineForm
from connote.ui.widgets.tab_order import follow_layout


class SamePerson(QWidget):
    """Names who may be the same person; *Merge* makes one of two, *Two people* ends the asking.

    Hidden where there is nothing to say.
    """

    person_chosen = Signal(int)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._book = book
        self._contact: Contact | None = None
        self._other: ContactRow | None = None
        self._form: InlineForm | None = None
        self._chooser: PersonChooser | None = None
        self._hint = QFrame()
        self._hint.setProperty("card", True)
        self._words = theme.label("")
        self._words.setWordWrap(True)
        flow = FlowLayout(None, theme.Space.S, line_spacing=theme.Space.XS)
        for words, sign, act in (
            (tr("Show them"), "user", self._show_other),
            (tr("Merge"), "users", self._merge_hinted),
            (tr("Two people"), "cross", self._keep_apart),
        ):
            button = QPushButton(icon(sign, "quiet"), words)
            button.setProperty("quiet", True)
            button.setProperty("small", True)
            button.clicked.connect(act)
            flow.addWidget(button)
        inside = QVBoxLayout(self._hint)
        inside.setContentsMargins(theme.Space.M, theme.Space.S, theme.Space.M, theme.Space.S)
        inside.addWidget(self._words)
        inside.addLayout(flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._hint)
        self.hide()

    # ── the hint ─────────────────────────────────────────────────────────────────────────────

    def show_contact(self, contact: Contact) -> None:
        """Look whether a contact has a double; a form that is open for them stays."""
        if (self._contact is None or self._contact.id != contact.id) and self._form is not None:
            self._form.hide()
        self._contact = contact
        like = [] if contact.is_me else self._book.duplicates.like(contact.id)
        rows = self._book.contacts.rows(like[:1])
        self._other = rows[0] if rows else None
        self._hint.setVisible(self._other is not None)
        if self._other is not None:
            self._words.setText(_question(self._other))
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        is_merging = self._form is not None and not self._form.isHidden()
        self.setVisible(self._other is not None or is_merging)

    def _show_other(self) -> None:
        if self._other is not None:
            self.person_chosen.emit(self._other.id)

    def _merge_hinted(self) -> None:
        if self._contact is not None and self._other is not None:
            self._book.duplicates.merge(self._contact.id, self._other.id)

    def _keep_apart(self) -> None:
        if self._contact is not None and self._other is not None:
            self._book.duplicates.keep_apart(self._contact.id, self._other.id)

    # ── merging with whomever ────────────────────────────────────────────────────────────────

    def ask_whom(self) -> None:
        """Open the form that asks who the same person is."""
        if self._contact is None:
            return
        form = self._form or self._made_form()
        if self._chooser is not None:
            self._chooser.leave_out(self._contact.id)
            self._chooser.begin("", None)
        self.show()
        form.begin()

    def _made_form(self) -> InlineForm:
        words = tr("The same person as"), tr("Type a name, then choose")
        self._form = form = InlineForm(
            [Field("person", words[0], hint=words[1], is_wide=True)], tr("Merge")
        )
        field = form.control("person")
        if isinstance(field, QLineEdit):
            self._chooser = PersonChooser(self._book, field)
        form.submitted.connect(self._merge_chosen)
        form.cancelled.connect(self._leave)
        column = self.layout()
        if column is not None:
            column.addWidget(form)
            follow_layout(self, from_first=True)
        return form

    def _merge_chosen(self) -> None:
        other = self._chooser.person() if self._chooser is not None else None
        if self._contact is None:
            return
        if other is None:
            raise AskedWrongly(
                tr("Type the name of a person in the book, and choose who is meant.")
            )
        self._leave()
        self._book.duplicates.merge(self._contact.id, other)

    def _leave(self) -> None:
        if self._form is not None:
            self._form.hide()
        self._show_or_hide()


def _question(other: ContactRow) -> str:
    about = " · ".join(part for part in (other.position, other.organization, other.email) if part)
    if about:
        words = tr("Perhaps the same person: {name} ({about})")
        return words.format(name=other.full_name, about=about)
    return tr("Perhaps the same person: {name}").format(name=other.full_name)
