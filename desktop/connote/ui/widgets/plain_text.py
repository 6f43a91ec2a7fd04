"""Plain text where Qt would otherwise guess: what people typed is never taken for markup."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from html import escape


def tooltip(text: str) -> str:
    """Wrap a text for setToolTip, so that it breaks lines and shows every character as it is."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""


def menu_text(text: str, longest: int = 60) -> str:
    """Make a text fit for a menu line: one line, not too long, an ampersand no shortcut."""
    line = " ".join(text.split())
    if len(line) > longest:
        line = line[: longest - 1].rstrip() + "…"
    return line.replace("&", "&&")


@lru_cache(maxsize=4096)
def is_right_to_left(text: str) -> bool:
    """Say whether the first letter with a direction runs from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
