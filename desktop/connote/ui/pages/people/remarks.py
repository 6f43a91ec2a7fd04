"""Remarks about a person: plain text, edited where it stands, and not lost in a crash."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connote.core.speech import tr
from connote.core.things import Contact
from connote.core.unsaved import Unsaved, unsaved_remarks
from connote.ui.pages.people.typed import Typed
from connote.ui.widgets.inline_edit import InlineEdit
from connote.ui.widgets.section import Section


class RemarksSection(Section):
    """Shows the remarks; `committed` carries the new ones."""

    committed = Signal(str)

    def __init__(self, unsaved: Unsaved, parent: QWidget | None = None) -> None:
        """Build the section, without a person."""
        super().__init__(tr("Remarks"), parent=parent)
        self._contact: Contact | None = None
        self._typed = Typed(unsaved, unsaved_remarks, self)
        self.edit = InlineEdit(tr("Anything worth remembering"), name=tr("Remarks"), multiline=True)
        self.edit.typed.connect(self._typed.type)
        self.edit.closed.connect(self._typed.let_go)
        self.edit.committed.connect(self.committed)
        self.body.addWidget(self.edit)

    def show_contact(self, contact: Contact) -> None:
        """Show the remarks about a contact; what was typed and never saved is there again."""
        is_other = self._contact is None or self._contact.id != contact.id
        self._contact = contact
        self.edit.set_text(contact.remarks)
        if is_other:
            typed = self._typed.begin(contact.uid)
            if typed and typed.strip() != contact.remarks:
                self.edit.reopen(typed, takes_focus=False)

    def commit(self) -> None:
        """Save what is typed, before another person comes."""
        self.edit.commit()

    def keep(self) -> None:
        """Write down what is being typed; the window is about to go."""
        self._typed.keep()
