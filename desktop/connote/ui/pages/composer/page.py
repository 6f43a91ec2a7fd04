"""The composer's page: asks the core once for a draft; what happens at a key stays here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.errors import ConnoteError, NotFound, TemplateBroken
from connote.core.things import Act, Change, Draft, Fitted
from connote.core.unsaved import Unsaved, unsaved_note
from connote.core.writing.count import length
from connote.ui import theme, words
from connote.ui.icons import icon
from connote.ui.page import Page
from connote.ui.pages.composer.choices import Choices, message_channel
from connote.ui.pages.composer.edit_bar import EditBar
from connote.ui.pages.composer.hand_edit import HandEdit
from connote.ui.pages.composer.lacking import Lacking
from connote.ui.pages.composer.parts import PartChips
from connote.ui.pages.composer.sending import SendingBar, copy_and_open
from connote.ui.widgets.character_meter import CharacterMeter
from connote.ui.widgets.coach_list import CoachList
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.note_editor import NoteEditor


class ComposerPage(Page):
    """Writes to one person; a hand edit turns the note into free text until it is refitted."""

    title = "Composer"
    watches = frozenset(
        (
            *("contact", "stint", "history", "link", "goal", "owner", "organization"),
            *("template", "template_version", "channel"),
        )
    )

    closed = Signal()
    fact_wanted = Signal(str, int)
    """A fact that is missing, and the contact it is missing for."""

    def __init__(self, book: Book, unsaved: Unsaved, parent: QWidget | None = None) -> None:
        """Build the page; `write_to` gives it somebody to write to."""
        super().__init__(book, parent)
        self._unsaved = unsaved
        self._draft: Draft | None = None
        self._fitted: Fitted | None = None
        self._locks: dict[int, int] = {}
        self._request_id: int | None = None
        self._sent: tuple[str, str, str] | None = None
        self._hand = HandEdit(unsaved, self)
        self._build()
        self._connect()

    # ── building ─────────────────────────────────────────────────────────────────────────────

    def _build(self) -> None:
        self._to = ElidedLabel("", size=theme.Size.HEADING, strong=True)
        self.choices = Choices()
        self.editor = NoteEditor()
        self.meter = CharacterMeter()
        self._left = theme.label("", "hint")
        self.lacking = Lacking()
        self.chips = PartChips()
        self.edit_bar = EditBar()
        self.coach = CoachList()
        self.sending = SendingBar()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.L, theme.Space.M)
        column.setSpacing(theme.Space.M)
        column.addWidget(self.choices)
        column.addWidget(self.editor)
        column.addLayout(_row(self.meter, self._left))
        for part in (self.lacking, self.chips, self.edit_bar, self.coach):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head())
        page.addWidget(scroll, 1)
        page.addWidget(self.sending)

    def _head(self) -> QHBoxLayout:
        leave = QToolButton()
        leave.setIcon(icon("cross", "quiet"))
        leave.setToolTip("Close (Esc)")
        leave.setAccessibleName("Close the composer")
        leave.clicked.connect(self.leave)
        row = _row(self._to, leave)
        row.setContentsMargins(theme.Space.L, theme.Space.L, theme.Space.S, 0)
        return row

    def _connect(self) -> None:
        self.choices.chosen.connect(self._choose)
        self.editor.edited.connect(self._take_typing)
        self.lacking.place_wanted.connect(self._want_fact)
        self.chips.locked.connect(self._lock)
        self.edit_bar.template_wanted.connect(self.refit)
        self.edit_bar.edit_wanted.connect(self.bring_back)
        self.sending.copy_wanted.connect(self.copy_note)
        self.sending.sent_wanted.connect(self.mark_sent)
        self.sending.draft_wanted.connect(self.save_draft)

    # ── whom to ──────────────────────────────────────────────────────────────────────────────

    @property
    def draft(self) -> Draft | None:
        """Give the draft that is being written, or None."""
        return self._draft

    @property
    def text(self) -> str:
        """Give the note as it stands."""
        return self.editor.text()

    def write_to(self, contact_id: int, goal_id: int | None = None, *, template: str = "") -> None:
        """Begin a note to a contact.

        With a `template` it is an answer to somebody connected: it goes out as a message.
        """
        self._begin(None)
        self.choices.choose_goal(goal_id)
        contact = self.book.contacts.get(contact_id)
        is_message = bool(template or contact.connected_on)
        self._draft = self.book.notes.draft(
            contact_id,
            goal_id=self.choices.goal_id,
            channel_id=message_channel(self.book) if is_message else None,
            template=self.choices.template_named(template),
            locked_until=self.book.requests.locked_until(contact_id),
        )
        self._hand.begin(contact)
        self._open(self._draft)

    def go_on(self, request_id: int) -> None:
        """Go on with the note of a drafted request, as it was begun."""
        request = self.book.requests.get(request_id)
        self._begin(request_id)
        self.choices.offer_goal(request.goal, request.goal_id)
        row = next((row for row in self.book.templates.all() if row.name == request.template), None)
        if row is not None:
            self.choices.offer_template(row)
        histories = self.book.histories.of(request.contact_id)
        self._draft = self.book.notes.draft(
            request.contact_id,
            goal_id=request.goal_id,
            channel_id=request.channel_id,
            template=row,
            history=next((one for one in histories if one.text == request.shared_history), None),
            locked_until=self.book.requests.locked_until(request.contact_id),
        )
        self._hand.begin_saved(self._draft.contact, request.note)
        self._open(self._draft)

    def _begin(self, request_id: int | None) -> None:
        """Leave the note before this one behind; what was typed into it is kept."""
        self._hand.end()
        self._locks, self._request_id = {}, request_id
        self._draft = self._fitted = None
        self.choices.fill(self.book)

    def _open(self, draft: Draft) -> None:
        """Show the draft with its note, or with what was typed before."""
        self._show_draft(draft)
        self.editor.set_text("", fresh=True)
        typed = self._hand.live
        self._fit()
        if typed and typed != self.text:
            self.editor.set_text(typed)
            self._show_edit()
        else:
            self._hand.live = None
        self.editor.set_text(self.text, fresh=True)  # undo begins here, not at another's note
        self._is_stale = False
        self.editor.setFocus()

    def reload(self) -> None:
        """Gather the facts anew; free text stays as it is."""
        if self._draft is not None:
            self.choices.fill(self.book)
            self._gather(self._draft)

    def take_change(self, change: Change) -> None:
        """Close where the person was taken out of the book; bring back what was sent too soon."""
        if self._sent is not None and (change.act, change.words) == (Act.UNDO, self._sent[0]):
            self._unsaved.keep(*self._sent[1:])
        if self._draft is not None and "contact" in change.tables:
            try:
                self.book.contacts.get(self._draft.contact.id)
            except NotFound:
                self.leave()
                return
        super().take_change(change)

    def _gather(self, before: Draft) -> None:
        """Ask the core for the draft as it is chosen: all facts at once."""
        self._draft = self.book.notes.draft(
            before.contact.id,
            goal_id=self.choices.goal_id,
            channel_id=self.choices.channel_id,
            template=self.choices.template,
            history=self.choices.history(before, self.book.histories.of(before.contact.id)),
            locked_until=before.locked_until,
        )
        self._show_draft(self._draft)
        if self._is_edited:
            self._judge(self.text)
        else:
            self._fit()

    def _show_draft(self, draft: Draft) -> None:
        self._to.set_text(f"To {draft.contact.full_name}")
        self.choices.show_draft(draft)
        self.sending.show_draft(draft)
        budget = self.book.statistics.budget(draft.channel)
        left = "" if budget.left is None else f"{words.number(budget.left, 'note')} left this month"
        if draft.locked_until:
            left = f"LinkedIn allows no new invitation before {words.day(draft.locked_until)}"
        self._left.setText(left)

    # ── the note ─────────────────────────────────────────────────────────────────────────────

    @property
    def _is_edited(self) -> bool:
        return self._hand.live is not None

    def _choose(self, name: str) -> None:
        """Take another goal, template, channel or history; another template is begun with."""
        if name == "template":
            self._locks = {}
            self._hand.put_aside()
        if self._draft is not None:
            self._gather(self._draft)

    def _lock(self, number: int, version: int | None) -> None:
        """Keep a part at a version, or let it be fitted again."""
        if version is None:
            self._locks.pop(number, None)
        else:
            self._locks[number] = version
        self._fit()

    def refit(self) -> None:
        """Go back to the template; what was typed waits behind it."""
        self._hand.put_aside()
        self._locks = {}
        self._fit()
        self.editor.setFocus()

    def bring_back(self) -> None:
        """Go back to what was typed by hand."""
        self.editor.set_text(self._hand.bring_back())
        self._show_edit()
        self.editor.setFocus()

    def _fit(self) -> None:
        if self._draft is None:
            return
        try:
            self._fitted = self.book.notes.fit(self._draft, self._locks)
        except TemplateBroken as error:
            self._show_broken(self._draft, error)
            return
        self.sending.allow(True)
        self.editor.set_text(self._fitted.text)
        self._show_fitted(self._fitted)

    def _show_fitted(self, fitted: Fitted) -> None:
        self._show_bar()
        self.chips.show_parts(fitted.parts)
        self.lacking.show_facts(fitted.missing)
        self._judge(fitted.text)

    def _show_broken(self, draft: Draft, error: TemplateBroken) -> None:
        """Show no note at all: whatever stood here was somebody else's, or an old wording."""
        self._fitted = None
        self._show_bar()
        self.editor.set_text("", fresh=True)
        self.chips.show_parts(())
        self._judge("")
        self.lacking.say(f"The template “{draft.template.name}” has a mistake. {error}")
        self.sending.allow(False)

    def _take_typing(self, text: str) -> None:
        if self._fitted is not None and text == self._fitted.text:
            self._hand.drop()
            self._show_fitted(self._fitted)
            return
        self._hand.type(text)
        self.sending.allow(bool(text.strip()) or self._fitted is not None)
        self._show_edit()

    def _show_edit(self) -> None:
        """Show that the text is the user's own."""
        self.chips.hide()
        self._show_bar()
        self.lacking.show_facts(())
        self._judge(self.text)

    def _show_bar(self) -> None:
        self.edit_bar.show_state(is_edited=self._is_edited, has_edit=bool(self._hand.aside))

    def _judge(self, text: str) -> None:
        """Count and coach a text."""
        draft = self._draft
        if draft is None:
            return
        self.meter.set_count(length(text, draft.channel.counts), draft.channel.limit)
        missing = self._fitted.missing if self._fitted and not self._is_edited else ()
        self.coach.set_lines(self.book.notes.coach(draft, text, missing))

    def _want_fact(self, name: str) -> None:
        if self._draft is not None:
            self.fact_wanted.emit(name, self._draft.contact.id)

    # ── leaving and sending ──────────────────────────────────────────────────────────────────

    def put_away(self) -> None:
        """Keep a hand edit for the next start."""
        self._hand.keep()

    def leave(self) -> None:
        """Close; what was typed by hand waits for the next time."""
        self._hand.end()
        self._draft = None
        self.closed.emit()

    def copy_note(self) -> None:
        """Put the note on the clipboard and open where it is pasted."""
        if self._draft is not None and self.sending.copy.isEnabled():
            self.said.emit(copy_and_open(self._draft, self.text))

    def mark_sent(self) -> None:
        """Record the note as sent today, and close."""
        draft = self._draft
        if draft is None or not self.sending.sent.isEnabled():
            return
        self.book.requests.mark_sent(draft, self.text, request_id=self._request_id)
        if self._is_edited:
            self._sent = (self.book.undo_words, unsaved_note(draft.contact.uid), self.text)
        self._hand.let_go()
        self.leave()

    def save_draft(self) -> None:
        """Keep the note as a drafted request."""
        if self._draft is None:
            return
        try:
            self._request_id = self.book.requests.save_draft(
                self._draft, self.text, request_id=self._request_id
            )
        except ConnoteError:
            self._hand.keep()
            raise
        self._hand.let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _row(wide: QWidget, narrow: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.Space.M)
    row.addWidget(wide, 1)
    row.addWidget(narrow)
    return row
