"""The timeline of a person: what happened, the newest first, and a form for what more did."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from connote.core.book import Book
from connote.core.errors import AskedWrongly
from connote.core.speech import tr
from connote.core.things import Contact, MomentKind, TimelineEntry
from connote.core.unsaved import Unsaved, unsaved_moment
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.people.moment_form import MomentForm
from connote.ui.pages.people.moment_line import MomentLine
from connote.ui.pages.people.typed import Typed
from connote.ui.widgets.section import Section
from connote.ui.widgets.tab_order import follow_layout

FIRST = 8
"""Lines that are shown at first; older ones come when they are asked for."""

MORE = 30
"""Older lines that come at once."""

_AFTER_MS = 60
"""A timeline is read when the arrow keys rest, not for everybody they pass."""


class TimelineSection(Section):
    """Shows the newest lines, older ones when asked; more can be added, and taken out again."""

    request_chosen = Signal(int)

    def __init__(self, book: Book, unsaved: Unsaved, parent: QWidget | None = None) -> None:
        """Build the section, without lines."""
        add = tr("add", "a button that adds a line")
        super().__init__(tr("Timeline"), add, parent)
        self._book = book
        self._contact: Contact | None = None
        self._count = FIRST
        self._lines: list[MomentLine] = []
        self._typed = Typed(unsaved, unsaved_moment, self)
        self.form: MomentForm | None = None
        self._nothing = theme.label(tr("Nothing yet."), "quiet")
        self._nothing.hide()
        self._older = QPushButton(icon("chevron-down", "quiet"), tr("Show what was before"))
        self._older.setProperty("quiet", True)
        self._older.setProperty("small", True)
        self._older.clicked.connect(self._show_older)
        self._older.hide()
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeading)
        self.add_wanted.connect(self.open_form)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._fill)

    # ── lines ────────────────────────────────────────────────────────────────────────────────

    def show_contact(self, contact: Contact) -> None:
        """Show a contact: the same one at once, another one when the keys rest."""
        is_other = self._contact is None or self._contact.id != contact.id
        self._contact = contact
        if not is_other:
            self._fill()
            return
        self._count = FIRST
        for line in self._lines:
            line.hide()
        self._older.hide()
        self._nothing.hide()
        self._bring_back(self._typed.begin(contact.uid))
        self._soon.start()

    def _fill(self) -> None:
        """Read the timeline and tell its lines anew."""
        if self._contact is None:
            return
        self._soon.stop()
        entries = self._book.timeline.of(self._contact.id, limit=self._count + 1)
        self._show(entries[: self._count])
        self._older.setVisible(len(entries) > self._count)
        self._nothing.setVisible(not entries)

    def _show(self, entries: Sequence[TimelineEntry]) -> None:
        focused = next((place for place, line in enumerate(self._lines) if line.hasFocus()), None)
        missing = range(len(self._lines), len(entries))
        self._lines += [self._made_line(place) for place in missing]
        if missing:
            follow_layout(self, from_first=True)
        for line, entry in zip(self._lines, entries, strict=False):
            line.show_entry(entry)
            line.show()
        if focused is not None and entries:
            self._lines[min(focused, len(entries) - 1)].setFocus()
        for line in self._lines[len(entries) :]:
            line.hide()

    def _made_line(self, place: int) -> MomentLine:
        line = MomentLine()
        line.chosen.connect(lambda: self._choose(line.entry))
        line.removal_wanted.connect(lambda: self._remove(line.entry))
        self.body.insertWidget(place + bool(self.form), line)
        return line

    def _show_older(self) -> None:
        first = self._count
        self._count += MORE
        had_focus = self._older.hasFocus()
        self._fill()
        if had_focus and len(self._lines) > first:
            self._lines[first].setFocus()

    def _choose(self, entry: TimelineEntry) -> None:
        if entry.request_id is not None:
            self.request_chosen.emit(entry.request_id)

    def _remove(self, entry: TimelineEntry) -> None:
        if entry.moment_id is not None:
            self._book.moments.remove(entry.moment_id)

    # ── adding ───────────────────────────────────────────────────────────────────────────────

    def open_form(self) -> None:
        """Open the form for what happened; one that is open keeps what is typed."""
        form = self._made_form()
        if form.isHidden():
            form.begin()
        else:
            form.text.setFocus()

    def _made_form(self) -> MomentForm:
        if self.form is None:
            self.form = MomentForm()
            self.form.submitted.connect(self._add)
            self.form.cancelled.connect(self._leave)
            self.form.typed.connect(self._typed.type)
            self.body.insertWidget(0, self.form)
            follow_layout(self, from_first=True)
        return self.form

    def _bring_back(self, typed: str) -> None:
        if typed:
            self._made_form().bring_back(typed)
        elif self.form is not None:
            self.form.hide()

    def _add(self, kind: MomentKind, on: str, text: str) -> None:
        if self._contact is None:
            return
        if kind is MomentKind.NOTE and not text:
            raise AskedWrongly(tr("Write the note first."))
        self._book.moments.note(self._contact.id, kind, on, text)
        self._leave()
        if self._lines:
            self._lines[0].setFocus()

    def _leave(self) -> None:
        """Close the form; what was typed is in the book, or was given up."""
        if self.form is not None:
            self.form.hide()
        self._typed.let_go()

    def keep(self) -> None:
        """Write down what is being typed; the window is about to go."""
        self._typed.keep()
