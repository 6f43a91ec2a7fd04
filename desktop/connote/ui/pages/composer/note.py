"""The note in the making: fitted from the template, or in the user's own words.

Everything about the book is in its draft, so that a key costs a fit, a count and the quick lines of
the coach, and nothing flows back.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from connote.core.book import Book
from connote.core.errors import TemplateBroken
from connote.core.speech import tr
from connote.core.things import CoachLine, Draft, Fitted, Mending
from connote.ui.pages.composer.desk import Desk
from connote.ui.pages.composer.hand_edit import HandEdit
from connote.ui.pages.composer.judging import Judge


class NoteInHand(QObject):
    """One note to one person on the desk; `draft` is None where nobody is written to."""

    said = Signal(str)

    def __init__(self, book: Book, desk: Desk, hand: HandEdit, parent: QObject) -> None:
        """Begin with nobody to write to."""
        super().__init__(parent)
        self.draft: Draft | None = None
        self._book = book
        self._desk = desk
        self._hand = hand
        self._fitted: Fitted | None = None
        self._locks: dict[int, int] = {}
        self._is_suited = False
        self._judge = Judge(desk.meter, desk.coach, self)
        desk.choices.chosen.connect(self._choose)
        desk.editor.edited.connect(self._take_typing)
        desk.subject.edited.connect(self._take_subject)
        desk.lacking.filled.connect(self.fill_in)
        desk.chips.locked.connect(self._lock)
        desk.chips.freed.connect(self._free)
        desk.coach.mending_wanted.connect(self.mend)
        desk.edit_bar.template_wanted.connect(self.refit)
        desk.edit_bar.edit_wanted.connect(self.bring_back)
        desk.edit_bar.name_wanted.connect(self._suggest_name)
        desk.edit_bar.template_named.connect(self.keep_as_template)

    # ── the draft ────────────────────────────────────────────────────────────────────────────

    @property
    def is_edited(self) -> bool:
        """Say whether the note is the user's own words."""
        return self._hand.live is not None

    @property
    def finished(self) -> Draft:
        """Give the draft as it goes out, with its subject."""
        assert self.draft is not None  # noqa: S101 - asked only of a note that there is
        return replace(self.draft, subject=self._desk.subject.text())

    def open(self, draft: Draft, *, is_suited: bool = False) -> None:
        """Show a draft with its note, or with what was typed before.

        A template that was not asked for (`is_suited`) gives way to one that suits another goal.
        """
        desk, typed = self._desk, self._hand.live
        self.draft, self._fitted, self._locks = draft, None, {}
        self._is_suited = is_suited
        self._judge.begin()
        name = draft.contact.first_name or draft.contact.full_name
        desk.lacking.begin(lambda fact: self._book.filling.question(fact, name))
        desk.editor.set_text("", fresh=True)
        self._hand.live = None
        self._show_draft(draft)
        self._fit()
        if typed and typed != desk.editor.text():
            self._hand.live = typed
            desk.editor.set_text(typed, fresh=True)
            self._show_edit()
        desk.editor.set_text(desk.editor.text(), fresh=True)  # undo begins here
        desk.editor.setFocus()

    def close(self) -> None:
        """Let go of the note; what was typed by hand is kept."""
        self._judge.rest()
        self._hand.end()
        self.draft = self._fitted = None

    def rest(self) -> None:
        """Keep what is typed, and do nothing more until the next key."""
        self._judge.rest()
        self._hand.keep()

    def gather(self, *, is_suited: bool = False) -> None:
        """Ask the core for the draft as it is chosen, all facts at once; free text stays.

        With `is_suited` the template is chosen anew, by what they are to the goal.
        """
        before, choices = self.draft, self._desk.choices
        if before is None:
            return
        contact = before.contact.id
        self.draft = self._book.notes.draft(
            contact,
            goal_id=choices.goal_id,
            channel_id=choices.channel_id,
            template=None if is_suited else choices.template,
            is_suited=is_suited,
            history=choices.history(before, self._book.histories.of(contact)),
            locked_until=before.locked_until,
        )
        if self.draft.template.id != before.template.id:
            self._locks = {}
        self._show_draft(self.draft)
        if self.is_edited:
            self._try_to_fit(self.draft)
            self._show_edit()
        else:
            self._fit()

    def _show_draft(self, draft: Draft) -> None:
        self._desk.choices.show_draft(draft)
        self._desk.subject.show_draft(draft, self._hand.subject)
        self._desk.sending.show_draft(draft)

    # ── by the template ──────────────────────────────────────────────────────────────────────

    def _choose(self, name: str) -> None:
        """Take another goal, template, channel or history; another template is begun with."""
        if name == "template":
            self._locks, self._is_suited = {}, False
            self._hand.put_aside()
        self.gather(is_suited=self._is_suited and name in ("goal", "history"))

    def _lock(self, number: int, version: int | None) -> None:
        """Keep a part at a version, or let it be fitted again."""
        if version is None:
            self._locks.pop(number, None)
        else:
            self._locks[number] = version
        self._fit()

    def _free(self) -> None:
        """Let every part be fitted again."""
        self._locks = {}
        self._fit()
        self._desk.editor.setFocus()

    def refit(self) -> None:
        """Go back to the template; what was typed waits behind it."""
        self._hand.put_aside()
        self._free()

    def _try_to_fit(self, draft: Draft) -> TemplateBroken | None:
        try:
            self._fitted = self._book.notes.fit(draft, self._locks)
        except TemplateBroken as error:
            self._fitted = None
            return error
        return None

    def _fit(self) -> None:
        draft, editor = self.draft, self._desk.editor
        if draft is None:
            return
        was_edited = self._fitted is None or editor.text() != self._fitted.text
        error = self._try_to_fit(draft)
        if error is not None or self._fitted is None:
            self._show_broken(draft, str(error))
            return
        show = editor.set_text if was_edited else editor.renew
        show(self._fitted.text)
        self._show_fitted(self._fitted)

    def _show_fitted(self, fitted: Fitted) -> None:
        self._show_bar()
        self._desk.sending.allow(True)
        self._desk.chips.show_parts(fitted.parts)
        self._desk.lacking.show_facts(fitted.missing)
        self._consider(fitted.text)

    def _show_broken(self, draft: Draft, mistake: str) -> None:
        """Show no note at all: whatever stood here was somebody else's, or an old wording."""
        desk = self._desk
        desk.editor.set_text("", fresh=True)
        desk.chips.show_parts(())
        desk.lacking.show_facts(())
        told = tr("The template “{name}” has a mistake. {mistake}")
        desk.lacking.say(told.format(name=draft.template.name, mistake=mistake))
        desk.sending.allow(False)
        self._judge.fall_silent(draft)
        self._show_bar()

    # ── by hand ──────────────────────────────────────────────────────────────────────────────

    def _take_typing(self, text: str) -> None:
        if self._fitted is not None and text == self._fitted.text:
            self._hand.drop()  # undone to where the template left it
            self._show_fitted(self._fitted)
            return
        self._hand.type(text)
        self._show_edit()

    def _take_subject(self, text: str) -> None:
        self._hand.type_subject(text)
        self._consider(self._desk.editor.text())

    def bring_back(self) -> None:
        """Go back to what was typed by hand."""
        self._desk.editor.set_text(self._hand.bring_back())
        self._show_edit()
        self._desk.editor.setFocus()

    def _show_edit(self) -> None:
        """Show that the text is the user's own."""
        text = self._desk.editor.text()
        self._desk.sending.allow(bool(text.strip()) or self._fitted is not None)
        self._desk.chips.hide()
        self._desk.lacking.show_facts(())
        self._show_bar()
        self._consider(text)

    def _show_bar(self) -> None:
        self._desk.edit_bar.show_state(is_edited=self.is_edited, has_edit=bool(self._hand.aside))

    def _consider(self, text: str) -> None:
        """Count and coach a text."""
        if self.draft is None:
            return
        fitted = self._fitted
        missing = fitted.missing if fitted and not self.is_edited else ()
        can_refit = bool(self.is_edited and fitted and fitted.fits)
        self._judge.judge(self._book.notes, self.finished, text, missing, can_refit=can_refit)

    # ── mending ──────────────────────────────────────────────────────────────────────────────

    def mend(self, line: CoachLine) -> None:
        """Do what a line of the coach offers: write it, ask for the fact, or fit the note anew."""
        mending = line.mending or Mending("")
        if self._judge.catch_up() and line not in self._desk.coach.lines():
            return  # it was about a text that has changed under it
        if mending.fact:
            self._desk.lacking.ask(mending.fact)
        elif mending.text or mending.start < mending.end:
            self._desk.editor.put(mending.start, mending.end, mending.text)
            self._desk.editor.setFocus()
        elif line.check == "fits":
            self.refit()

    def fill_in(self, fact: str, value: str) -> None:
        """Put a missing fact into the book, and the note around it."""
        if self.draft is None:
            return
        filled = self._book.filling.fill_in(self.draft, fact, value)
        goal = self._book.goals.get(filled.goal_id) if filled.goal_id is not None else None
        if goal is not None:
            self._desk.choices.offer_goal(goal.title, goal.id)
        self.gather()
        if filled.history_id is not None and self.draft is not None:
            self._desk.choices.choose_history(self.draft, filled.history_id)
            self.gather()
        self._desk.lacking.answered(fact)
        if not self._desk.lacking.focus_first():
            self._desk.editor.setFocus()

    # ── keeping an edit as a template ────────────────────────────────────────────────────────

    def _suggest_name(self) -> None:
        if self.draft is not None:
            wanted = tr("{template}, my words").format(template=self.draft.template.name)
            self._desk.edit_bar.ask_name(self._book.templates.free_name(wanted))

    def keep_as_template(self, name: str) -> None:
        """Make a template of the note: facts stand where their values stood. It is used at once."""
        from connote.core.writing.from_note import template_of  # with Liquid, when it is wanted

        if self.draft is None:
            return
        if any(row.name.casefold() == name.casefold() for row in self._book.templates.all()):
            told = tr("There is a template “{name}” already; give it another name.")
            self.said.emit(told.format(name=name))
            return
        text = template_of(self._desk.editor.text(), self.draft.facts)
        row = self._book.templates.save(name, text)
        self._desk.choices.offer_template(row)
        self._choose("template")
        self._desk.editor.setFocus()
