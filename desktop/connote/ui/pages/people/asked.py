"""What I asked somebody, and what they asked me: each request with its state, day and channel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connote.core.book import Book
from connote.core.speech import tr
from connote.core.things import Contact, Direction, Request
from connote.ui.pages.people.tie_section import Tie, TieSection
from connote.ui.words import day

_LONGEST = 80


class RequestSection(TieSection):
    """The requests of a contact, the newest first; a line leads to its request."""

    request_chosen = Signal(int)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the section, without lines."""
        write = tr("write", "a button that begins a request")
        super().__init__(book, tr("Requests"), tr("Nothing asked yet."), write, parent)

    def open_form(self) -> None:
        """Open nothing: a request is written in the composer."""

    def _ties_of(self, contact: Contact) -> Sequence[Tie]:
        requests = self._book.requests.of_contact(contact.id)
        return [_tie(request) for request in reversed(requests)]

    def _choose(self, tie: Tie) -> None:
        """Lead to the request."""
        if tie.id is not None:
            self.request_chosen.emit(tie.id)


def _tie(request: Request) -> Tie:
    text = " · ".join(part for part in (_about(request), request.channel) if part)
    return Tie(
        text,
        request.id,
        day(getattr(request, f"{request.state.value}_on")),
        can_be_removed=False,
        state=request.state,
        direction=request.direction,
        tip=tr("Show this request"),
    )


def _about(request: Request) -> str:
    note = " ".join(request.note[:_LONGEST].split())
    if request.direction is Direction.INBOUND:
        return tr("They wrote: {note}").format(note=note) if note else tr("They wrote to you")
    return request.goal or note or tr("without a note")
