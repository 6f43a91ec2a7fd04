"""Requests that are gone by the word of two exports: looked up, and marked if somebody says so."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from connote.core.book import Book
from connote.core.errors import NotFound
from connote.core.importing import Progress
from connote.core.speech import tr
from connote.core.things import Act, Request, RequestState

_AT_ONCE = 20


def waiting(book: Book, ids: Sequence[int]) -> Generator[None, None, list[Request]]:
    """Read the requests that are proposed as gone and wait for an answer still, in slices."""
    found = []
    for place, request_id in enumerate(ids):
        try:
            request = book.requests.get(request_id)
        except NotFound:  # deleted meanwhile
            continue
        if request.state.is_open:
            found.append(request)
        if place % _AT_ONCE == _AT_ONCE - 1:
            yield
    return found


def marking(book: Book, ids: Sequence[int]) -> Generator[Progress, None, None]:
    """Mark requests as gone, all in one step."""
    with book.step(Act.MARK_REQUEST, tr("Mark %n request(s) as gone", "", len(ids))):
        for done, request_id in enumerate(ids, start=1):
            book.requests.mark(request_id, RequestState.GONE)
            yield Progress(done, len(ids))
