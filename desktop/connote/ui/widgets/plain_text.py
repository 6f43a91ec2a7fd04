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


def is_right_to_left(text: str) -> bool:
    """Say whether the first letter with a direction runs from right to left."""
    return _first_direction(text) in ("R", "AL")


def has_direction(text: str) -> bool:
    """Say whether any letter has a direction; figures and signs go along with what is around."""
    return bool(_first_direction(text))


@lru_cache(maxsize=4096)
def _first_direction(text: str) -> str:
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((one for one in directions if one in ("L", "R", "AL")), "")
