"""What was typed by hand to one person: never lost, neither by a crash nor by another template."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from connote.core.things import Contact
from connote.core.unsaved import Unsaved, unsaved_edit, unsaved_note

_KEEP_AFTER_MS = 500


class HandEdit(QObject):
    """The user's own words: `live` is the note itself, `aside` waits behind the template's.

    Both are kept in a file half a second after the last key, and come back with `begin`.
    """

    def __init__(self, unsaved: Unsaved, parent: QObject | None = None) -> None:
        """Begin with nobody to write to."""
        super().__init__(parent)
        self._unsaved = unsaved
        self._contact: Contact | None = None
        self._is_saved = True
        self.live: str | None = None
        self.aside = ""
        self._soon = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._soon.timeout.connect(self.keep)

    def begin(self, contact: Contact) -> None:
        """Bring back what was typed to a contact in a former run, or before somebody else."""
        self._contact = contact
        self.live = self._unsaved.text(unsaved_note(contact.uid)) or None
        self.aside = self._unsaved.text(unsaved_edit(contact.uid))
        self._is_saved = False

    def begin_saved(self, contact: Contact, note: str) -> None:
        """Bring back what was typed, else go on with a `note` that its request keeps."""
        self.begin(contact)
        if self.live is None:
            self.live, self._is_saved = note, True

    def end(self) -> None:
        """Keep what is typed and write to nobody."""
        self.keep()
        self._contact, self.live, self.aside = None, None, ""

    def type(self, text: str) -> None:
        """Take a key: the note is the user's own from here."""
        self.live, self._is_saved = text, False
        self._soon.start()

    def put_aside(self) -> None:
        """Make room for the template's note; the edit waits."""
        if self.live is not None:
            self.aside, self.live, self._is_saved = self.live, None, False
            self.keep()

    def bring_back(self) -> str:
        """Make the edit that waits the note again."""
        self.live, self.aside, self._is_saved = self.aside, "", False
        self.keep()
        return self.live

    def drop(self) -> None:
        """Let the note be the template's: the edit was taken back letter by letter."""
        self.live, self._is_saved = None, False
        self._soon.start()

    def let_go(self) -> None:
        """Forget the edit: its words are in the book now."""
        self._soon.stop()
        self.aside, self._is_saved = "", True
        if self._contact is not None:
            for place in (unsaved_note, unsaved_edit):
                self._unsaved.keep(place(self._contact.uid), "")

    def keep(self) -> None:
        """Write down what is typed, but for what a request keeps already."""
        self._soon.stop()
        if self._contact is not None and not self._is_saved:
            self._unsaved.keep(unsaved_note(self._contact.uid), self.live or "")
            self._unsaved.keep(unsaved_edit(self._contact.uid), self.aside)
