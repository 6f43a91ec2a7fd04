"""What was typed by hand to one person: never lost, neither by a crash nor by another template."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from connote.core.things import Contact
from connote.core.unsaved import Unsaved, unsaved_places

_KEEP_AFTER_MS = 500

Typed = tuple[tuple[str, str], ...]
"""What was typed, by the place where it is kept."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A request marked as sent: the step's words, to whom, and what had been typed by hand."""

    words: str
    contact_id: int
    typed: Typed


class HandEdit(QObject):
    """The user's own words: `live` is the note itself, `aside` waits behind the template's.

    Both, and the `subject`, are kept in a file half a second after the last key, and come back
    with `begin`.
    """

    def __init__(self, unsaved: Unsaved, parent: QObject | None = None) -> None:
        """Begin with nobody to write to."""
        super().__init__(parent)
        self._unsaved = unsaved
        self._contact: Contact | None = None
        self._is_saved = True
        self.live: str | None = None
        self.aside = ""
        self.subject = ""
        self._soon = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._soon.timeout.connect(self.keep)

    def begin(self, contact: Contact) -> None:
        """Bring back what was typed to a contact in a former run, or before somebody else."""
        self._contact = contact
        live, self.aside, self.subject = map(self._unsaved.text, unsaved_places(contact.uid))
        self.live = live or None
        self._is_saved = False

    def begin_saved(self, contact: Contact, note: str, subject: str) -> None:
        """Bring back what was typed, else go on with a note that its request keeps."""
        self.begin(contact)
        self.subject = self.subject or subject
        if self.live is None:
            self.live, self._is_saved = note, True

    def end(self) -> None:
        """Keep what is typed and write to nobody."""
        self.keep()
        self._contact, self.live, self.aside, self.subject = None, None, "", ""

    def type(self, text: str) -> None:
        """Take a key: the note is the user's own from here."""
        self.live, self._is_saved = text, False
        self._soon.start()

    def type_subject(self, text: str) -> None:
        """Take a key in the subject."""
        self.subject, self._is_saved = text, False
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

    def let_go(self) -> Typed:
        """Forget the edit, whose words are in the book now; gives what was forgotten."""
        self._soon.stop()
        typed = self._typed() if not self._is_saved else ()
        self.aside, self._is_saved = "", True
        for place, _ in self._typed():
            self._unsaved.keep(place, "")
        return typed

    def restore(self, sent: Sent) -> None:
        """Keep again what was let go of when a request was sent that is taken back now."""
        for place, text in sent.typed:
            self._unsaved.keep(place, text)

    def keep(self) -> None:
        """Write down what is typed, but for what a request keeps already."""
        self._soon.stop()
        if not self._is_saved:
            for place, text in self._typed():
                self._unsaved.keep(place, text)

    def _typed(self) -> Typed:
        if self._contact is None:
            return ()
        places = unsaved_places(self._contact.uid)
        return tuple(zip(places, (self.live or "", self.aside, self.subject), strict=True))
