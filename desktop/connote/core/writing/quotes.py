"""Strings inside tags: which quotes open them, and where they end.

Word processors bend quotes, each language in its own way: “there”, „dort“, «là». All are as good
as straight ones. An apostrophe ends no string: a quote with a letter right after it is one, but
for `'a'or 'b'`.
"""

from __future__ import annotations

import re
from functools import cache

_CLOSERS = {
    '"': ('"', "”“"),
    "“": ("”", '"“'),
    "”": ("”", '"“'),
    "„": ("“”", '"'),
    "‟": ("”", '"“'),
    "'": ("'", "’"),
    "‘": ("’", "'"),
    "’": ("’", "'"),
    "\N{SINGLE LOW-9 QUOTATION MARK}": ("‘’", "'"),
    "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}": ("’", "'"),
    "«": ("»", '"'),
    "»": ("«»", '"'),
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}": (
        "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
        "'",
    ),
}
"""What ends a string that a quote opens; and what ends it where none of those is found."""

QUOTES = "".join(_CLOSERS)
"""Every character that can open a string inside a tag."""

_APOSTROPHES = "'’"
_GUILLEMETS = "«\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"


@cache
def _closing(closers: str) -> re.Pattern[str]:
    after = r"(?!\w)|(?=(?:or|and|contains)\b)" if set(closers) & set(_APOSTROPHES) else ""
    return re.compile(f"[{closers}](?:{after})")


class Quotes:
    """Finds the ends of strings, on one walk over a source from left to right."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._absent: dict[str, int] = {}

    def end_of(self, start: int, stop: int) -> int:
        """Find the quote that ends the string that opens at a place; -1 where there is none."""
        for closers in _CLOSERS[self.source[start]]:
            if stop <= self._absent.get(closers, -1):
                continue  # not found from a place before this one up to one behind
            if match := _closing(closers).search(self.source, start + 1, stop):
                return match.start()
            self._absent[closers] = stop
        return -1

    def string(self, start: int, end: int) -> str:
        """Give the string between two quotes; « French ones » have blanks inside."""
        text = self.source[start + 1 : end]
        return text.strip() if self.source[start] in _GUILLEMETS else text
