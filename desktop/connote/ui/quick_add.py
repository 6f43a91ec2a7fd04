"""Quick add: paste a profile’s address or any text about a person, look at the form, add.

The card lies over whatever is shown. What is pasted fills the fields that nobody has typed in; who
is in the book already is named, and can be completed instead. Escape puts the card away, and what
was typed is there when it is opened again.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from connote.core.files.matching import split_name
from connote.core.speech import tr
from connote.core.things import PersonRow
from connote.ui import theme
from connote.ui.known_card import KnownCard
from connote.ui.widgets.inline_form import Field, InlineForm
from connote.ui.widgets.tab_order import go_round

if TYPE_CHECKING:
    from connote.ui.main_window import MainWindow

PLACE = "quick add"
"""Where what was typed is kept."""

_WIDTH = 22 * theme.Space.XL
_LINES = 3
_KEEP_MS = 500
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuickAdd(QFrame):
    """The card; one a window, made when it is first wanted."""

    def __init__(self, window: MainWindow) -> None:
        """Lie over a window, hidden, with what was typed and not added."""
        super().__init__(window.frame)
        self._window = window
        self._typed: set[str] = set()
        self._has_companies = False
        self._before: QWidget | None = None
        self.setProperty("popup", True)
        self.setAccessibleName(tr("New contact"))
        self._keep_soon = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keep_soon.timeout.connect(self.keep)
        self.pasted = QPlainTextEdit()
        self.pasted.setAccessibleName(tr("Pasted text"))
        self.pasted.setPlaceholderText(
            tr("Paste a profile’s address, the foot of a mail, a vCard, or type a name")
        )
        self.pasted.setTabChangesFocus(True)
        self.pasted.document().setDocumentMargin(theme.Space.M - 1)  # in line with the fields
        self.pasted.setFixedHeight(
            _LINES * self.pasted.fontMetrics().lineSpacing() + 2 * theme.Space.M
        )
        self.pasted.textChanged.connect(self._read)
        self.pasted.installEventFilter(self)
        self.form = InlineForm(_fields(), tr("Add contact"))
        self.form.setProperty("card", False)
        inside = self.form.layout()
        if inside is not None:
            inside.setContentsMargins(0, 0, 0, 0)  # in line with what stands above
        self.form.findChildren(QPushButton)[0].setProperty("primary", True)
        self.form.submitted.connect(self._add)
        self.form.cancelled.connect(self.leave)
        for name in _NAMES:
            self._field(name).textEdited.connect(lambda _text, name=name: self._note_typed(name))
        self.known = KnownCard()
        self.known.person_wanted.connect(self._show)
        self.known.completing_wanted.connect(self._complete)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[int(theme.Space.L)] * 4)
        column.setSpacing(theme.Space.S)
        column.addWidget(theme.label(tr("New contact"), "heading"))
        for part in (self.pasted, self.known, self.form):
            column.addWidget(part)
        window.frame.installEventFilter(self)
        self.hide()
        self._restore()

    # ── opened and left ──────────────────────────────────────────────────────────────────────

    def begin(self) -> None:
        """Open the card with the keyboard in the field to paste into."""
        self._before = self._window.focusWidget()
        self._has_companies = False
        self._look_for_known()
        self.show()
        self._lie()
        self.raise_()
        self.pasted.setFocus()
        self.pasted.selectAll()

    def leave(self) -> None:
        """Put the card away; what is typed stays."""
        self.keep()
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go round in the card: what it covers is not to be typed into."""
        return go_round(self, forward=forward)

    def _lie(self) -> None:
        """Lie below the button that opens it, inside the window."""
        frame, button = self._window.frame, self._window.frame.add_button
        below = button.mapTo(frame, QPoint(0, button.height() + theme.Space.XS))
        width = min(_WIDTH, frame.width() - 2 * theme.Space.M)
        left = below.x() + button.width() - width
        if frame.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = below.x()
        height = min(self.sizeHint().height(), frame.height() - below.y() - theme.Space.S)
        self.setGeometry(max(theme.Space.M, left), below.y(), width, height)

    # ── what is typed ────────────────────────────────────────────────────────────────────────

    def _read(self) -> None:
        """Fill what nobody typed from what was pasted."""
        person = self._window.book.adding.read(self.pasted.toPlainText())
        for name, text in _shown(person).items():
            if name not in self._typed:
                self._field(name).setText(text)
                self._field(name).setCursorPosition(0)  # a long address shows where it leads
        self._look_for_known()
        self._keep_soon.start()

    def _note_typed(self, name: str) -> None:
        self._typed.add(name)
        if name == "company" and not self._has_companies:
            self._has_companies = True  # thousands of names: read when they are first wanted
            self.form.set_choices("company", self._window.book.organizations.all())
        self._look_for_known()
        self._keep_soon.start()

    def _person(self) -> PersonRow:
        """Read the form."""
        told = self.form.values()
        read = self._window.book.adding.read(self.pasted.toPlainText())
        first, last = split_name(told["name"])
        if told["name"] == f"{read.first_name} {read.last_name}".strip():
            first, last = read.first_name, read.last_name  # a card parts the name for certain
        return PersonRow(
            0,
            first,
            last,
            emails=_listed(told["email"]),
            phones=_listed(told["phone"]),
            url=told["profile"],
            company=told["company"],
            position=told["position"],
            place=told["place"],
            tags=read.tags,
            remarks=told["remarks"],
        )

    def _look_for_known(self) -> None:
        self.known.show_known(self._window.book.adding.known(self._person()))
        if self.isVisible():
            self._lie()

    def _field(self, name: str) -> QLineEdit:
        field = self.form.control(name)
        assert isinstance(field, QLineEdit)  # noqa: S101 - there are no other fields in this form
        return field

    # ── kept across a crash ──────────────────────────────────────────────────────────────────

    def keep(self) -> None:
        """Keep what is typed and not added."""
        self._keep_soon.stop()
        told = {"pasted": self.pasted.toPlainText()}
        told |= {name: self._field(name).text() for name in self._typed}
        text = json.dumps(told, ensure_ascii=False) if any(told.values()) else ""
        self._window.unsaved.keep(PLACE, text)

    def _restore(self) -> None:
        try:
            told = json.loads(self._window.unsaved.text(PLACE) or "{}")
        except ValueError:
            return
        if isinstance(told, dict):
            self._typed = {name for name in told if name in _NAMES}
            for name in self._typed:
                self._field(name).setText(str(told[name]))
            self.pasted.setPlainText(str(told.get("pasted", "")))

    def _empty(self) -> None:
        self._typed.clear()
        self.pasted.clear()
        self._read()
        self.keep()

    # ── done ─────────────────────────────────────────────────────────────────────────────────

    def _add(self) -> None:
        contact_id = self._window.book.adding.add(self._person())
        self._finish(contact_id)

    def _complete(self, contact_id: int) -> None:
        name = self._window.book.contacts.get(contact_id).full_name
        if not self._window.book.adding.complete(contact_id, self._person()):
            self._window.say(tr("{name} is in the book with all of this.").format(name=name))
        self._finish(contact_id)

    def _finish(self, contact_id: int) -> None:
        self.hide()
        self._empty()
        self._window.show_person(contact_id)

    def _show(self, contact_id: int) -> None:
        self.hide()
        self.keep()
        self._window.show_person(contact_id)

    # ── events ───────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window is resized; add by Ctrl+Enter while pasting."""
        if watched is self._window.frame:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._lie()
            return False
        if isinstance(event, QKeyEvent) and event.key() in _ENTER and _has_control(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # Ctrl+Enter belongs to the composer else
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._add()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the card away by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _has_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _fields() -> tuple[Field, ...]:
    return (
        Field("name", tr("Name"), is_wide=True),
        Field("position", tr("Position")),
        Field("company", tr("Company")),
        Field("email", tr("E-mail")),
        Field("phone", tr("Phone")),
        Field("profile", tr("Profile"), hint="linkedin.com/in/…"),
        Field("place", tr("Place")),
        Field("remarks", tr("Remarks"), is_wide=True),
    )


_NAMES = ("name", "position", "company", "email", "phone", "profile", "place", "remarks")


def _shown(person: PersonRow) -> dict[str, str]:
    """Give what a person read from a text puts into the fields."""
    return {
        "name": f"{person.first_name} {person.last_name}".strip(),
        "position": person.position,
        "company": person.company,
        "email": ", ".join(person.emails),
        "phone": ", ".join(person.phones),
        "profile": person.url,
        "place": person.place,
        "remarks": person.remarks.replace("\n", " · "),
    }


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
