"""What is announced when something was changed."""

from __future__ import annotations

from dataclasses import dataclass

from connote.core.things.words import Act


@dataclass(frozen=True, slots=True)
class Change:
    """What a step changed: its act, the words for it, and the tables it touched."""

    act: Act
    words: str
    tables: frozenset[str]
    step: int | None = None
