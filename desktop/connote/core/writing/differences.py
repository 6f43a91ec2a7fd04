"""What a new wording changed of an old one, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORD = re.compile(r"\s+|\w+|\{\{|\}\}|\[\[|\]\]|\|\||\{%|%\}|.", re.DOTALL)


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
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for _, start, end, new_start, new_end in matcher.get_opcodes():
        old, new = "".join(before[start:end]), "".join(after[new_start:new_end])
        if old == new:
            yield Piece(PieceKind.SAME, old)
        else:
            yield Piece(PieceKind.REMOVED, old)
            yield Piece(PieceKind.ADDED, new)


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    for piece in pieces:
        if piece.text:
            yield piece
