"""The composer's page: whom to write to, one person or a queue of them, and sending."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.errors import ConnoteError, NotFound
from connote.core.speech import later, tr
from connote.core.things import Act, Change, Draft, Ranking, Reason, RequestState
from connote.core.unsaved import Unsaved
from connote.ui.finding import Finding
from connote.ui.page import Page
from connote.ui.pages.composer.beforehand import Known
from connote.ui.pages.composer.beginning import asked_back, draft_of, draft_to, invitation_from
from connote.ui.pages.composer.desk import Desk
from connote.ui.pages.composer.hand_edit import HandEdit, Sent
from connote.ui.pages.composer.note import NoteInHand
from connote.ui.pages.composer.queue import Queue
from connote.ui.pages.composer.sending import copy_and_open, record_sent
from connote.ui.pages.composer.standing import show_standing


class ComposerPage(Page):
    """Writes to one person, or to all who can help with a goal, one after another."""

    title = later("Composer")
    watches = frozenset(
        (
            *("contact", "stint", "history", "link", "goal", "owner", "organization"),
            *("template", "template_version", "channel"),
        )
    )

    closed = Signal()
    person_at_hand = Signal(int, object)
    """The contact who is written to now, and the goal's id or None."""
    fact_wanted = Signal(str, int)
    """A fact whose place is asked for, and the contact it is missing for."""
    template_wanted = Signal(int)
    """A template that has a mistake to be mended."""
    request_chosen = Signal(int)
    """The request of somebody who invited me."""

    def __init__(self, book: Book, unsaved: Unsaved, parent: QWidget | None = None) -> None:
        """Build the page; `write_to` gives it somebody to write to."""
        super().__init__(book, parent)
        self._request_id: int | None = None
        self._invitation_id: int | None = None  # about which the note asks back
        self._queue: Queue | None = None
        self._reason = Reason.NONE
        self._is_vouched_for = False
        self._finding = Finding(book.introductions, self)
        self._finding.found.connect(self._line_up)
        self._sent: list[Sent] = []
        self._taken_back: list[Sent] = []
        self._hand = HandEdit(unsaved, self)
        self.desk = Desk()
        self.note = NoteInHand(book, self.desk, self._hand, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.desk)
        self._connect()

    def _connect(self) -> None:
        desk = self.desk
        self.note.said.connect(self.said)
        desk.subject.said.connect(self.said)
        desk.lacking.place_wanted.connect(self._want_fact)
        desk.lacking.template_wanted.connect(self._want_template)
        desk.sending.copy_wanted.connect(self.copy_note)
        desk.sending.sent_wanted.connect(self.mark_sent)
        desk.sending.draft_wanted.connect(self.save_draft)
        desk.beforehand.offer_taken.connect(self._show_invitation)
        desk.choices.chosen.connect(self._show_standing)
        desk.queue_bar.skip_wanted.connect(self.skip)
        QGuiApplication.clipboard().dataChanged.connect(self._take_clipboard)
        for leaving in (desk.close_wanted, desk.queue_bar.stop_wanted, desk.queue_end.closed):
            leaving.connect(self.leave)

    # ── what stands there ────────────────────────────────────────────────────────────────────

    @property
    def draft(self) -> Draft | None:
        """Give the draft that is being written, or None."""
        return self.note.draft

    @property
    def text(self) -> str:
        """Give the note as it stands."""
        return self.desk.editor.text()

    @property
    def is_queueing(self) -> bool:
        """Say whether one person after another is written to."""
        return self._queue is not None

    # ── whom to ──────────────────────────────────────────────────────────────────────────────

    def write_to(self, contact_id: int, goal_id: int | None = None, *, template: str = "") -> None:
        """Begin a note to a contact; a queue that was under way ends.

        With a `template` it is an answer to somebody connected: it goes out as a message.
        """
        self._queue = None
        self._write_to(contact_id, goal_id, template)

    def go_on(self, request_id: int) -> None:
        """Go on with the note of a drafted request, as it was begun; a queue ends."""
        self._queue = None
        self._go_on(request_id)

    def _write_to(self, contact_id: int, goal_id: int | None, template: str = "") -> None:
        self._begin(None, asked_back(self.book, contact_id, template))
        self.desk.choices.choose_goal(goal_id)
        draft = draft_to(self.book, self.desk.choices, contact_id, template)
        self._hand.begin(draft.contact)
        self._open(draft, is_suited=not template)

    def _go_on(self, request_id: int) -> None:
        self._begin(request_id)
        draft = draft_of(self.book, self.desk.choices, request_id)
        note = self.book.requests.get(request_id).note
        self._hand.begin_saved(draft.contact, note, self.book.requests.subject(request_id))
        self._open(draft)

    def _begin(self, request_id: int | None, invitation_id: int | None = None) -> None:
        """Leave the note before this one behind; what was typed into it is kept."""
        self._finding.give_up()
        self.note.close()
        self._request_id, self._invitation_id = request_id, invitation_id
        self.desk.sending.draft.setVisible(invitation_id is None)
        self.desk.choices.fill(self.book)

    def _open(self, draft: Draft, *, is_suited: bool = False) -> None:
        self.desk.show_sheet(draft.contact.full_name, self._queue)
        self.note.open(draft, is_suited=is_suited)
        self._is_vouched_for = False
        self.desk.beforehand.clear()
        self._show_standing()
        self._is_stale = False
        self.person_at_hand.emit(draft.contact.id, draft.goal.id if draft.goal else None)

    def _show_standing(self) -> None:
        if self.draft is not None:
            show_standing(self.book, self.desk, self.draft)

    def _show_invitation(self) -> None:
        invitation = invitation_from(self.book, self.draft.contact.id) if self.draft else None
        if invitation is not None:
            self.request_chosen.emit(invitation.id)

    # ── one after another ────────────────────────────────────────────────────────────────────

    def begin_queue(self, goal_id: int, reason: Reason | None = None) -> None:
        """Write to everybody who may be asked for a goal, for any reason or one, best first."""
        self._reason = reason or Reason.NONE
        self._finding.look(self.book.goals.get(goal_id))

    def _line_up(self, ranking: Ranking) -> None:
        """Begin with the best of those who were found."""
        queue = self._queue = Queue(self.book.introductions, ranking.only(self._reason))
        if not self._advance():
            self.said.emit(tr("Nobody is left to ask for {goal}.").format(goal=queue.goal.title))
            self.leave()

    def skip(self) -> None:
        """Go on to the next person of the queue; this one waits for another time."""
        if self._queue is None:
            self.said.emit(tr("Nobody is waiting: “Write to the Next” begins with the best."))
        elif not self._advance():
            self._end(self._queue)

    def _advance(self) -> bool:
        """Write to the next person of the queue; False where nobody is left."""
        contact_id = self._queue.advance() if self._queue is not None else None
        if contact_id is None:
            return False
        self._write_in_queue(contact_id)
        return True

    def _write_in_queue(self, contact_id: int) -> None:
        """Write to somebody for the queue's goal; a draft that was begun is gone on with."""
        assert self._queue is not None  # noqa: S101 - called for a queue alone
        goal_id = self._queue.goal.id
        drafts = self.book.requests.all(
            state=RequestState.DRAFTED, contact_id=contact_id, goal_id=goal_id
        )
        if drafts:
            self._go_on(drafts[-1].id)
        else:
            self._write_to(contact_id, goal_id)

    def _end(self, queue: Queue) -> None:
        """Say that nobody is left; undo leads back to whom was written last."""
        self.note.close()
        self.desk.show_end(queue)

    # ── changes ──────────────────────────────────────────────────────────────────────────────

    def reload(self) -> None:
        """Gather the facts anew; free text stays as it is."""
        if self.draft is not None:
            self.desk.choices.fill(self.book, is_same_note=True)
            self.note.gather()
            self._show_standing()

    def take_change(self, change: Change) -> None:
        """Close where the person was taken out of the book; bring back what was sent too soon."""
        if self._follows_undo(change):
            return
        if self.draft is not None and "contact" in change.tables:
            try:
                self.book.contacts.get(self.draft.contact.id)
            except NotFound:
                self.leave()
                return
        if {"request", "event"} & change.tables:
            self._show_standing()
        super().take_change(change)

    def _follows_undo(self, change: Change) -> bool:
        """Follow a request that was taken back, or sent after all; True if a queue moved."""
        if change.act is Act.UNDO and self._sent and self._sent[-1].words == change.words:
            sent = self._sent.pop()
            self._taken_back.append(sent)
            return self._take_back(sent)
        back = self._taken_back
        if change.act is Act.REDO and back and back[-1].words == change.words:
            return self._send_again(back.pop())
        return False

    def _take_back(self, sent: Sent) -> bool:
        """Bring back the words of a request that was taken back, and in a queue its person."""
        draft = self.draft
        if self._queue is None and draft is not None and draft.contact.id == sent.contact_id:
            if not self.note.is_edited:
                goal_id = draft.goal.id if draft.goal else None
                self.note.close()
                self._hand.restore(sent)
                self._write_to(sent.contact_id, goal_id)
            return False
        self._hand.restore(sent)
        if self._queue is None or not self._queue.go_back_to(sent.contact_id):
            return False
        self._write_in_queue(sent.contact_id)
        self._vouch()  # it went out once
        return True

    def _send_again(self, sent: Sent) -> bool:
        self._sent.append(sent)
        draft = self.draft
        if self._queue is None or draft is None or draft.contact.id != sent.contact_id:
            return False
        self._hand.let_go()
        self._go_on_in(self._queue)
        return True

    def _want_fact(self, name: str) -> None:
        if self.draft is not None:
            self.fact_wanted.emit(name, self.draft.contact.id)

    def _want_template(self) -> None:
        if self.draft is not None:
            self.template_wanted.emit(self.draft.template.id)

    # ── leaving and sending ──────────────────────────────────────────────────────────────────

    def put_away(self) -> None:
        """Keep a hand edit for the next start."""
        self.note.rest()

    def leave(self) -> None:
        """Close, and stop a queue; what was typed by hand waits for the next time."""
        self._queue = None
        self._finding.give_up()
        self.note.close()
        self.closed.emit()

    def copy_note(self) -> None:
        """Put the note on the clipboard and open where it is pasted."""
        if self.draft is not None and self.desk.sending.copy.isEnabled():
            self._vouch()
            self.said.emit(copy_and_open(self.note.finished, self.text))

    def mark_sent(self) -> None:
        """Record the note as sent today, and close, or go on to the next person of the queue."""
        draft = self.draft
        if draft is None or not self.desk.sending.sent.isEnabled():
            return
        if self._queue is not None and not self._vouch_for_sending():
            return
        ids = self._request_id, self._invitation_id
        record_sent(self.book, self.note.finished, self.text, *ids)
        self._taken_back = []
        self._sent.append(Sent(self.book.undo_words, draft.contact.id, self._hand.let_go()))
        if self._queue is None:
            self.leave()
        else:
            self._go_on_in(self._queue)

    def _take_clipboard(self) -> None:
        """Notice a note that was copied by hand; only what we copied ourselves is looked at."""
        if self.desk.editor.hasFocus() and QGuiApplication.clipboard().text() == self.text:
            self._vouch()

    def _vouch(self) -> None:
        self._is_vouched_for = True
        self.desk.beforehand.tell(Known.NOT_COPIED, "")

    def _vouch_for_sending(self) -> bool:
        """Say whether this note of a queue went out: it was copied, or that is said once more.

        A key pressed once too often must not mark the next person, who got nothing.
        """
        if self._is_vouched_for:
            return True
        self._is_vouched_for = True
        told = tr("Not copied. If you sent it anyway, mark it again.")
        self.desk.beforehand.tell(Known.NOT_COPIED, told)
        self.said.emit(told)
        return False

    def _go_on_in(self, queue: Queue) -> None:
        queue.sent += 1
        if not self._advance():
            self._end(queue)

    def save_draft(self) -> None:
        """Keep the note as a drafted request; one that asks back is none, and waits by itself."""
        if self.draft is None or self._invitation_id is not None:
            return
        try:
            self._request_id = self.book.requests.save_draft(
                self.note.finished, self.text, request_id=self._request_id
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
