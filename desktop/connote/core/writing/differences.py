"""What a new wording changed of an old one, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby, takewhile

_WORD = re.compile(r"\s+|\w+|\{\{|\}\}|\[\[|\]\]|\|\||\{%|%\}|.", re.DOTALL)
_MANY = 400
"""Of so many words the frequent ones are no landmarks: telling texts apart would take seconds."""


class PieceKind(StrEnum):
    """Where a stretch of text stands: in both wordings, or in one of them."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that was kept, added or removed."""

    kind: PieceKind
    text: str


def differences(old: str, new: str) -> tuple[Piece, ...]:
    """Tell two wordings apart, in reading order; what was removed stands before what replaced it.

    The pieces that are the same or removed make up the old text, those same or added the new one.
    """
    before, after = _WORD.findall(old), _WORD.findall(new)
    return tuple(_joined(_pieces(before, after)))


def _pieces(before: list[str], after: list[str]) -> Iterator[Piece]:
    head = _shared(before, after)
    old, new = before[head:], after[head:]
    tail = _shared(reversed(old), reversed(new))
    old, new = old[: len(old) - tail], new[: len(new) - tail]
    yield Piece(PieceKind.SAME, "".join(before[:head]))
    is_long = max(len(old), len(new)) > _MANY
    matcher = SequenceMatcher(str.isspace, old, new, autojunk=is_long)
    for step, start, end, new_start, new_end in matcher.get_opcodes():
        if step == "equal":
            yield Piece(PieceKind.SAME, "".join(old[start:end]))
        else:
            yield Piece(PieceKind.REMOVED, "".join(old[start:end]))
            yield Piece(PieceKind.ADDED, "".join(new[new_start:new_end]))
    yield Piece(PieceKind.SAME, "".join(before[len(before) - tail :]))


def _shared(one: Iterable[str], other: Iterable[str]) -> int:
    """Count the words with which both begin."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Leave empty pieces out, and join neighbours of the same kind."""
    for kind, group in groupby(filter(lambda piece: piece.text, pieces), lambda piece: piece.kind):
        yield Piece(kind, "".join(piece.text for piece in group))
