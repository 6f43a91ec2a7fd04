"""All there is to tell of one request, gathered when it is looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from connote.core.book import Book
from connote.core.deadlines import DeadlinesOf, deadlines_by
from connote.core.things import CoachLine, Direction, Request
from connote.ui.pages.requests.pane import Told


class Telling(QObject):
    """Asks the book; `news` says that a note to me has been read by the coach since."""

    news = Signal()

    def __init__(self, book: Book, parent: QObject) -> None:
        """Tell of this book's requests."""
        super().__init__(parent)
        self._book = book
        self._readings: dict[tuple[int, str], tuple[CoachLine, ...]] = {}
        self.ahead: DeadlinesOf = deadlines_by(())

    def take_rules(self) -> None:
        """Read the channels' rules, by which days lie ahead of requests."""
        self.ahead = deadlines_by(self._book.channels.all())

    def of(self, request_id: int) -> Told | None:
        """Tell all of a request; None where it is gone by now."""
        requests = self._book.requests
        for request in requests.some([request_id]):
            follow_ups = self._book.follow_ups.of_request(request_id)
            return Told(
                request,
                tuple(requests.events(request_id)),
                self.ahead(request),
                follow_ups[0].due_on if follow_ups else "",
                requests.subject(request_id),
                self._reading_of(request),
            )
        return None

    def _reading_of(self, request: Request) -> tuple[CoachLine, ...]:
        """Give the coach's reading of a note to me; one that is not read yet comes in a moment."""
        if request.direction is Direction.OUTGOING or not request.note:
            return ()
        key = (request.id, request.note)
        if key not in self._readings:
            QTimer.singleShot(0, self, lambda: self._read(request))
        return self._readings.get(key, ())

    def _read(self, request: Request) -> None:
        key = (request.id, request.note)
        if key not in self._readings and self._book.requests.some([request.id]):
            self._readings[key] = self._book.notes.coach_inbound(request)
            self.news.emit()
