"""What a verb needs to write: a step to write in, handed to it by the book."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from connote.core.things import Act


class Stepper(Protocol):
    """Open a step: one transaction, one undo entry, one announced change."""

    def __call__(self, act: Act, words: str = "") -> AbstractContextManager[None]:
        """Open the step `act`, called `words` where people see it; inside another, join it."""
