"""Which requests are shown: those of a state, with all the words that were typed."""

from __future__ import annotations

from collections.abc import Sequence

from connote.core.files.matching import name_key
from connote.core.things import Request, RequestState
from connote.ui.pages.requests.columns import template_words


class Narrowing:
    """What was asked for by state and by words; it folds each request's words only once."""

    def __init__(self) -> None:
        """Let everything through."""
        self.state: RequestState | None = None
        self.text = ""
        self._folded: dict[int, tuple[Request, str]] = {}

    @property
    def is_open(self) -> bool:
        """Say whether everything is let through."""
        return self.state is None and not self.text.strip()

    def clear(self) -> None:
        """Let everything through again."""
        self.state, self.text = None, ""

    def chosen(self, requests: Sequence[Request]) -> list[Request]:
        """Give the requests that have the state and all the words."""
        words = name_key(self.text).split()
        return [
            request
            for request in requests
            if self.state in (None, request.state) and (not words or self._has(request, words))
        ]

    def _has(self, request: Request, words: Sequence[str]) -> bool:
        known = self._folded.get(request.id)
        if known is None or known[0] is not request:
            known = (request, name_key(_words_of(request)))
            self._folded[request.id] = known
        return all(word in known[1] for word in words)


def _words_of(request: Request) -> str:
    return " ".join(
        (
            request.contact,
            request.organization,
            request.position,
            request.goal,
            request.channel,
            template_words(request),
            request.note,
        )
    )
