"""The live preview: what the template makes for a contact, at every channel's limit."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.errors import TemplateBroken
from connote.core.fitting import fit_text
from connote.core.speech import later, tr
from connote.core.things import Channel, Draft, Fitted
from connote.core.writing.facts import FACTS
from connote.ui import theme
from connote.ui.pages.templates.missing_facts import MissingFacts
from connote.ui.pages.templates.note_card import Shown
from connote.ui.pages.templates.note_cards import NoteCards
from connote.ui.pages.templates.whose import Whose
from connote.ui.slices import Slices

_AT_ONCE = 0.008
"""So many seconds are spent on the notes before the window is let live between them."""

_UNREADABLE = later("The preview goes on when the mistakes are mended.")
_EXAMPLE = later("The book has no contacts yet: this is an example.")


class Preview(QWidget):
    """Shows the notes of one contact; `fact_wanted` leads to where a missing fact is kept."""

    fact_wanted = Signal(str, int)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._text: str | None = None
        self._asked_of: int | None = None
        self._slices = Slices(self)
        self.whose = Whose(book)
        self.whose.gathered.connect(self._show_again)
        self._remark = theme.label("", "quiet")
        self._remark.setWordWrap(True)
        self._missing = MissingFacts()
        self._missing.fact_chosen.connect(self._ask_for)
        self._missing.filled.connect(self._fill_in)
        self._missing.place_wanted.connect(self._want_place)
        self._cards = NoteCards()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.Space.M, 0, 0)
        column.setSpacing(theme.Space.S)
        for part in (self.whose, self._remark, self._missing, self._cards):
            column.addWidget(part, int(part is self._cards))
        self.say("")

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def show_text(self, text: str) -> None:
        """Show the notes that this text makes; mistakes leave those before them standing."""
        self._text = text
        self._slices.cancel()
        draft = self.whose.draft
        if draft is None:
            return
        work = self._write(text, draft)
        until = time.perf_counter() + _AT_ONCE
        for _ in work:
            if time.perf_counter() >= until:
                self._slices.start(work)
                return

    def clear(self) -> None:
        """Take the notes of another template away."""
        self._text = None
        self._slices.cancel()
        self._cards.show_notes(())
        self._missing.show_facts(())
        self.say("")

    def say(self, words: str) -> None:
        """Say something about the preview, or nothing more."""
        self._remark.setText(words)
        self._remark.setVisible(bool(words))

    @property
    def remark(self) -> str:
        """Give what is said about the preview."""
        return self._remark.text()

    @property
    def is_done(self) -> bool:
        """Say whether every note is written."""
        return not self._slices.is_running

    @property
    def cards(self) -> NoteCards:
        """Give the notes as they lie beside each other."""
        return self._cards

    def notes(self) -> list[tuple[str, str]]:
        """Give the channels and texts of the notes that are shown."""
        return [card.words() for card in self._cards.cards()]

    def _show_again(self) -> None:
        if self.whose.contact_id != self._asked_of:
            self._missing.answered()  # it was asked of somebody else
        if self._text is not None:  # a text was looked at: Liquid is loaded by now
            self.show_text(self._text)

    def _write(self, text: str, draft: Draft) -> Generator[None, None, None]:
        """Write and judge the notes, with a pause behind each."""
        notes: list[Fitted] = []
        try:
            for channel in self.whose.channels:
                notes.append(_fitted(text, draft, channel))
                yield
        except TemplateBroken as error:
            unreadable = tr("No preview. {why}").format(why=error)
            self.say(tr(_UNREADABLE) if error.problems else unreadable)
            return
        shown = []
        for channels, note in _grouped(self.whose.channels, notes):
            coach = self._book.notes.coach(_in(draft, channels[0]), note.text, note.missing)
            shown.append(Shown(tuple(channels), note, coach))
            yield
        self.say("" if draft.contact.id else tr(_EXAMPLE))
        self._cards.show_notes(shown)
        self._missing.show_facts(dict.fromkeys(name for note in notes for name in note.missing))

    # ── what is missing ──────────────────────────────────────────────────────────────────────

    def _ask_for(self, name: str) -> None:
        """Ask for a fact in its place, or lead to where it can be filled in."""
        draft = self.whose.draft
        if draft is None or not draft.contact.id:
            return
        contact = draft.contact
        question = self._book.filling.question(name, contact.first_name or contact.full_name)
        if question:
            self._asked_of = contact.id
            self._missing.ask(name, question, FACTS[name].example_words)
        else:
            self._want_place(name)

    def _fill_in(self, name: str, value: str) -> None:
        """Put a fact into the book, and the notes around it."""
        draft, goal_id = self.whose.draft, self.whose.goal_id
        if draft is not None:
            filled = self._book.filling.fill_in(draft, name, value)
            self._missing.answered()
            if filled.goal_id != goal_id:
                self.whose.choose_goal(filled.goal_id)

    def _want_place(self, name: str) -> None:
        if self.whose.contact_id is not None:
            self.fact_wanted.emit(name, self.whose.contact_id)


def _in(draft: Draft, channel: Channel) -> Draft:
    facts = {**draft.facts, "channel": channel.name}
    return replace(draft, channel=channel, facts=facts)


def _fitted(text: str, draft: Draft, channel: Channel) -> Fitted:
    return fit_text(text, _in(draft, channel))


def _grouped(
    channels: Sequence[Channel], notes: Sequence[Fitted]
) -> list[tuple[list[Channel], Fitted]]:
    """Put channels together whose notes are the same; the narrowest one's figures are shown."""
    groups: dict[str, tuple[list[Channel], Fitted]] = {}
    for channel, note in zip(channels, notes, strict=True):
        groups.setdefault(note.text, ([], note))[0].append(channel)
    return list(groups.values())
