"""What the page does to requests: many marked without a halt, one recorded or put right."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject, Signal

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.files.matching import split_name
from connote.core.marking import Done, Marked
from connote.core.speech import tr
from connote.core.things import Act, Direction, MomentKind, RequestState
from connote.ui.pages.requests.finder import Finder
from connote.ui.pages.requests.marking import deletion_words, nothing_words, step_words
from connote.ui.pages.requests.record_form import Recorded


class Verbs(QObject):
    """Calls the book; a few are done at once, many in turns of the event loop.

    `said` carries why nothing was done, `progressed` how far it is, with 0 of 0 at the end.
    """

    said = Signal(str)
    progressed = Signal(int, int)

    def __init__(self, book: Book, parent: QObject) -> None:
        """Act on this book."""
        super().__init__(parent)
        self._book = book
        self._work = Finder(self)
        self._work.found.connect(self._end)
        self._then: Callable[[Any], object] | None = None

    # ── many ─────────────────────────────────────────────────────────────────────────────────

    def mark(self, ids: list[int], state: RequestState, day: str) -> None:
        """Record a mark on every request that can take it, as one step."""

        def tell(marked: Marked) -> None:
            if not marked.taken and ids:
                self.said.emit(nothing_words(marked, state))

        def naming(count: int, left: int) -> str:
            return step_words(count, left, state, day)

        self._do(self._book.marking.mark_many(ids, state, naming, day), tell)

    def delete(self, ids: list[int]) -> None:
        """Take the requests out, as one step."""
        if ids:
            self._do(
                self._book.marking.delete_many(ids, lambda count, _: deletion_words(count)),
                lambda _: None,
            )

    def stop(self) -> None:
        """Leave off; what was done of it is taken back with its step."""
        if self._work.is_finding:
            self._work.cancel()
            self.progressed.emit(0, 0)
            self.said.emit(tr("Nothing was changed."))

    def _do(self, work: Generator[Done, None, Any], then: Callable[[Any], object]) -> None:
        if self._work.is_finding:
            work.close()
            self.said.emit(tr("Another change is still under way."))
            return
        self._then = then
        self._work.find(self._telling(work))

    def _telling(self, work: Generator[Done, None, Any]) -> Generator[None, None, Any]:
        """Tell how far the work is at each of its pauses."""
        try:
            while True:
                done = next(work)
                self.progressed.emit(done.done, done.total)
                yield
        except StopIteration as end:
            return end.value
        finally:
            work.close()

    def _end(self, result: object) -> None:
        self.progressed.emit(0, 0)
        then, self._then = self._then, None
        if then is not None:
            then(result)

    # ── one ──────────────────────────────────────────────────────────────────────────────────

    def follow_up(self, request_id: int, day: str) -> None:
        """Set the day on which to come back to a request, or take it away."""
        if day:
            contact_id = self._book.requests.get(request_id).contact_id
            self._book.follow_ups.set(contact_id, day, request_id=request_id)
            return
        for one in self._book.follow_ups.of_request(request_id)[:1]:
            self._book.follow_ups.remove(one.id)

    def thank(self, request_id: int) -> None:
        """Note that I thanked for what became of a request."""
        contact_id = self._book.requests.get(request_id).contact_id
        self._book.moments.note(contact_id, MomentKind.THANKED, request_id=request_id)

    def record(self, told: Recorded) -> int:
        """Record a request by hand, with its person where the book has not got them yet."""
        is_mine = told.direction is Direction.OUTGOING
        form = tr("Record a request to {name}") if is_mine else tr("Record a request from {name}")
        act = Act.MARK_SENT if is_mine else Act.RECORD_INBOUND
        with self._book.step(act, form.format(name=told.name)):
            person = told.contact_id
            if person is None:
                first, last = split_name(told.name)
                person = self._book.contacts.add(ContactWords(first_name=first, last_name=last))
            if not is_mine:
                return self._book.requests.record_inbound(person, told.note, on=told.day)
            draft = self._book.notes.draft(person, goal_id=told.goal_id, channel_id=told.channel_id)
            return self._book.requests.record_sent(draft, told.note, on=told.day)
