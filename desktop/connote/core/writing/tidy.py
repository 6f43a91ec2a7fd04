"""Tidying a note where a fact or a part meets its neighbour, and only there.

A note is a row of pieces: the author's own text, and facts. Where two pieces meet, and where a
part begins, ends or was left out, is a seam:

- of two spaces that meet, one stays;
- a space before `, . ! ?` goes;
- a fact that ends in `. ! ?` swallows a period that follows it;
- the ends of the note are trimmed.

A mark that opens a word of a fact (".NET") is part of the word, not punctuation.

Whatever the rules may still take back is the blank end of the text so far. So the text is given
out up to there, and the rest is a `Border`: all that the next piece has to know about what stands
to its left. Fitting counts with borders without ever building the texts.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple


class Border(NamedTuple):
    """The right end of a text: what its last character is, and the blanks after that."""

    end: str
    blanks: str


NOTHING, TEXT, STOP = "", "text", "stop"
"""What ends a text: nothing yet, a word or a mark, or the stop of a fact."""

START = Border(NOTHING, "")
"""The border of an empty note."""


def join(border: Border, text: str, is_fact: bool = False) -> tuple[str, Border]:
    """Put a piece after a border: what is added to the note for good, and the new border."""
    end, blanks = border
    if end is NOTHING:
        text = text.lstrip()
    elif text[:1] == " ":
        if blanks[-1:] == " ":
            text = text[1:]
    elif text[:1] in _MARKS and not (is_fact and text[1:2].isalnum()):
        blanks = blanks.rstrip(" ")
        if text[0] == "." and end is STOP and not blanks:
            text = text[1:]
    kept = text.rstrip()
    if not kept:
        return "", _border(end, blanks + text)
    is_stop = is_fact and kept[-1] in _STOPS
    return blanks + kept, _border(STOP if is_stop else TEXT, text[len(kept) :])


_border = lru_cache(maxsize=256)(Border)  # the same few, many thousand times


_MARKS = frozenset(",.!?")
_STOPS = frozenset(".!?")


def tidy(pieces: Iterable[tuple[str, bool]]) -> str:
    """Join pieces, each a text and whether it is a fact, to a note."""
    border, out = START, []
    for text, is_fact in pieces:
        added, border = join(border, text, is_fact)
        out.append(added)
    return "".join(out)
